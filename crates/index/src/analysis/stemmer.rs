//! The stemmers of languages, and the classes they give to words.

use std::borrow::Cow;

use frostem::Algorithm;

use super::{english, exceptions, stems};

/// The stemmer of a language, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stemmer(Option<usize>);

/// Language codes and their stemmers, sorted by code.
const STEMMERS: [(&str, Algorithm); 31] = [
    ("ar", Algorithm::Arabic),
    ("ca", Algorithm::Catalan),
    ("cs", Algorithm::Czech),
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("et", Algorithm::Estonian),
    ("fa", Algorithm::Persian),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("hi", Algorithm::Hindi),
    ("hu", Algorithm::Hungarian),
    ("hy", Algorithm::Armenian),
    ("id", Algorithm::Indonesian),
    ("it", Algorithm::Italian),
    ("lt", Algorithm::Lithuanian),
    ("nb", Algorithm::Norwegian),
    ("nl", Algorithm::Dutch),
    ("nn", Algorithm::Norwegian),
    ("no", Algorithm::Norwegian),
    ("pl", Algorithm::Polish),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("sr", Algorithm::Serbian),
    ("sv", Algorithm::Swedish),
    ("ta", Algorithm::Tamil),
    ("tr", Algorithm::Turkish),
    ("uk", Algorithm::Ukrainian),
];

/// Languages with stemmers that are not Snowball's. Their numbers follow those of [`STEMMERS`].
const OWN: [(&str, Rules); 2] = [
    (
        "bg",
        Rules {
            stem: stems::bulgarian::stem,
            second: stems::bulgarian::second,
            also: |_| None,
            has_tones: false,
        },
    ),
    (
        "vi",
        Rules {
            stem: |word| word.into(),
            second: stems::vietnamese::second,
            also: stems::vietnamese::also,
            has_tones: true,
        },
    ),
];

/// The rules of a language for which Snowball has no stemmer.
struct Rules {
    /// The stem of a word in lower case.
    stem: fn(&str) -> Cow<'_, str>,
    /// The second stem of a word that may be read in two ways, or that its diacritics determine.
    second: fn(&str) -> Option<String>,
    /// A second stem by which the word is found but that a query for it does not ask for.
    also: fn(&str) -> Option<String>,
    /// Whether words differ by their tone marks (Vietnamese).
    has_tones: bool,
}

impl Stemmer {
    /// No stemming: a word's class is its folded form.
    pub const NONE: Stemmer = Stemmer(None);

    /// The stemmer for a language code, [`Stemmer::NONE`] where there is none.
    pub fn of_language(code: Option<&str>) -> Stemmer {
        let code = code.map(|code| match code {
            // These inflect as one language, and language detection may take one for the other.
            "bs" | "hr" | "sh" => "sr",
            code => code,
        });
        Stemmer(code.and_then(|code| codes().position(|language| language == code)))
    }

    /// The code that tags this stemmer's classes; empty for [`Stemmer::NONE`].
    pub fn tag(self) -> &'static str {
        self.0.map_or("", |at| match STEMMERS.get(at) {
            Some((code, _)) => code,
            None => OWN[at - STEMMERS.len()].0,
        })
    }

    pub(super) fn algorithm(self) -> Option<Algorithm> {
        let (_, algorithm) = STEMMERS.get(self.0?)?;
        Some(*algorithm)
    }

    fn own(self) -> Option<&'static Rules> {
        let (_, rules) = OWN.get(self.0?.checked_sub(STEMMERS.len())?)?;
        Some(rules)
    }

    /// 0 for no stemmer, and a unique number for each stemmer.
    pub(crate) fn ordinal(self) -> usize {
        self.0.map_or(0, |at| at + 1)
    }

    /// The class by letters of an ASCII word in lower case, or of an acronym in capitals.
    pub(crate) fn class(self, word: &str) -> Cow<'_, str> {
        debug_assert!(word.is_ascii());
        match word.starts_with(|c: char| c.is_ascii_uppercase()) {
            true => {
                let class = self
                    .class_of_folded(&word.to_ascii_lowercase())
                    .into_owned();
                class.into()
            }
            false => self.class_of_folded(word),
        }
    }

    /// The second class of such a word, which few have: that of the word as written, or that of another word that it is a
    /// form of.
    pub(crate) fn second_class(self, word: &str) -> Option<Cow<'static, str>> {
        if word.starts_with(|c: char| c.is_ascii_uppercase()) {
            let lowered = word.to_ascii_lowercase();
            return self.second_class(&lowered).filter(|_| !self.is_english());
        }
        let asked = self.second_asked(word).map(Cow::Owned);
        let second = asked.or_else(|| self.class_of_other(word));
        let second = second.or_else(|| self.class_of_other_as_written(word));
        // Some are listed with the class that they have already (`ai`).
        second.filter(|second| **second != self.class(word))
    }

    /// The second class of a word, where a query for the word asks for it.
    pub(super) fn second_asked(self, word: &str) -> Option<String> {
        match self.own() {
            Some(own) => (own.second)(word),
            None => stems::second(self.algorithm()?, word),
        }
    }

    /// Whether its rules give some words two readings. The forms of a class are then not all known from the class: each
    /// word has to be checked.
    pub fn reads_in_two_ways(self) -> bool {
        let of_snowball = self.algorithm().is_some_and(stems::reads_in_two_ways);
        of_snowball || self.own().is_some_and(|own| !own.has_tones)
    }

    /// The class of another word that a folded form is also a form of.
    pub(super) fn class_of_other(self, word: &str) -> Option<Cow<'static, str>> {
        stems::also(self.algorithm()?, word)
    }

    /// The class of another word that a form, as written with its accents, is also a form of.
    pub(super) fn class_of_other_as_written(self, word: &str) -> Option<Cow<'static, str>> {
        match self.own() {
            Some(own) => (own.also)(word).map(Cow::Owned),
            None => stems::also_as_written(self.algorithm()?, word),
        }
    }

    /// Whether words differ by their tone marks; a word typed with marks is then found by these alone.
    pub fn has_tones(self) -> bool {
        self.own().is_some_and(|own| own.has_tones)
    }

    /// Whether two folded forms are listed with the same word as their first.
    pub fn lists_as_one(self, one: &str, other: &str) -> bool {
        self.algorithm()
            .is_some_and(|own| stems::are_listed_as_one(own, one, other))
    }

    /// The further classes that a query asks for along with a class, or with those of a word as written.
    pub(super) fn asked_beside(self, of: &str) -> impl Iterator<Item = &'static str> + use<> {
        let beside = self.algorithm().map(|own| stems::asked_beside(own, of));
        beside.into_iter().flatten()
    }

    /// The folded forms that have `class` as their second one, except those whose accents decide it.
    pub fn forms_too(self, class: &str) -> impl Iterator<Item = Cow<'static, str>> {
        let forms = self.algorithm().map(|own| stems::forms_too(own, class));
        let unmarked = self.has_tones().then(|| stems::vietnamese::unmarked(class));
        let unmarked = unmarked.flatten().map(|form| form.to_owned().into());
        forms.into_iter().flatten().chain(unmarked)
    }

    /// The forms, as written, that have `class` by their diacritics alone: listed ones, or all that are possible.
    pub fn forms_by_marks(self, class: &str) -> impl Iterator<Item = Cow<'static, str>> {
        let listed = self.algorithm().map(|own| {
            let forms = stems::forms_by_marks(own, class);
            forms.map(Cow::Borrowed)
        });
        let by_tone = self.has_tones().then(|| stems::vietnamese::forms(class));
        let by_tone = by_tone.into_iter().flatten().map(Cow::Owned);
        listed.into_iter().flatten().chain(by_tone)
    }

    pub(super) fn is_english(self) -> bool {
        self.algorithm() == Some(Algorithm::English)
    }

    /// The class of a folded word by its letters. For a compound see [`Self::classes_of_parts`].
    pub(super) fn class_of_folded(self, word: &str) -> Cow<'_, str> {
        if let Some((first, last)) = compound(word) {
            return self.classes_of_parts(first, last).0.into();
        }
        match self.stem(word) {
            Some(stem) if !stem.is_empty() => stem,
            _ => word.into(),
        }
    }

    /// The class of a compound, split at its last hyphen, and if another, its class as one word. The class is that of its
    /// parts joined (`e-mails`, `take-over`), if enough of the last part remains in it; otherwise it could be that of
    /// another word, as `wholed` of `who-led` is a form of `whole`. Then only the last part is stemmed, and the class of
    /// the joined parts comes second. Parts that a language always joins by a hyphen (`vê-la`) are no word together, and
    /// keep it.
    fn classes_of_parts(self, first: &str, last: &str) -> (String, Option<String>) {
        /// How many letters of the last part must remain: fewer, the longer the first part is.
        const LEFT: usize = 3;
        const LEFT_OF_LONG: [(usize, usize); 2] = [(4, 2), (5, 1)];
        // Lines are not broken after or before a single letter.
        let is_run = |part: &str| part.chars().nth(1).is_some() && !part.contains('-');
        let may_be_broken = is_run(first) && is_run(last);
        let first = self.first_in_one(first, last);
        let joined = [&first, last].concat();
        let beside = |own: String, in_one: String| {
            let is_another = may_be_broken && own != in_one;
            (own, is_another.then_some(in_one))
        };
        let algorithm = self.algorithm();
        if algorithm.is_some_and(|own| stems::is_ending(own, last)) {
            let own = self.stem(&first).map_or(first.clone(), Cow::into_owned);
            return (own, None);
        }
        if algorithm.is_some_and(|own| stems::is_joined(own, &first, last)) {
            return ([&*first, "-", last].concat(), None);
        }
        // A part of a compound is no acronym.
        let of_word = self.second_asked(last).filter(|_| self.is_english());
        let own = of_word.map(Cow::Owned).or_else(|| self.stem(last));
        let own = own.unwrap_or(last.into());
        if self.is_english() && first == "re" && exceptions::REPEATED.contains(&&*own) {
            return ([&*first, "-", &*own].concat(), None);
        }
        if self.is_english()
            && first.contains(|c: char| c.is_ascii_alphabetic())
            && let Some(model) = english::model(&joined)
        {
            return (model.to_owned(), None);
        }
        let is_told = |class: &str| {
            let Some(left) = class.strip_prefix(&*first) else {
                return false;
            };
            let mut of_long = LEFT_OF_LONG.iter();
            left == own
                || left.len() >= LEFT
                || of_long.any(|&(long, least)| first.len() >= long && left.len() >= least)
        };
        let in_one = self.class_of_folded(&joined).into_owned();
        match is_told(&in_one) {
            true => (in_one, None),
            false => beside([&*first, &*own].concat(), in_one),
        }
    }

    /// The class that a folded compound of two runs of letters has as one word, where that differs from its own: its
    /// hyphen may come from a line break (`govern-ment`). The archive tells whether it contains the joined word.
    pub fn class_in_one(self, word: &str) -> Option<String> {
        self.classes_of_compound(word)?.1
    }

    /// The class of a folded compound, and its class as one word where that is another; `None` if `word` is no compound.
    pub(crate) fn classes_of_compound(self, word: &str) -> Option<(String, Option<String>)> {
        compound(word).map(|(first, last)| self.classes_of_parts(first, last))
    }

    /// Whether a folded compound is known to differ in meaning from its parts in one word (`in-form`, German `Vor-Ort`).
    pub fn is_another_in_one(self, word: &str) -> bool {
        compound(word).is_some_and(|(first, last)| match self.algorithm() {
            Some(Algorithm::English) => exceptions::is_another_in_one(first, last),
            Some(Algorithm::German) => (first, last) == ("vor", "ort"),
            _ => false,
        })
    }

    /// Whether a folded compound and `word`, which has no hyphens, differ only in the inflection of the last part:
    /// `e-mails` and *emailed*, but not `re-center` and *recent*, though they share a class.
    pub fn inflects_to(self, compound: &str, word: &str) -> bool {
        let Some((first, last)) = self::compound(compound) else {
            return false;
        };
        let is_ending = |algorithm| stems::is_ending(algorithm, last);
        // Names with a number inflect as a whole.
        if last.contains(|c: char| c.is_ascii_digit()) || self.algorithm().is_some_and(is_ending) {
            return true;
        }
        let rest = word.strip_prefix(&*self.first_in_one(first, last));
        rest.is_some_and(|rest| {
            // Words of grammar have forms only in compounds (`start-ups`, `re-upping`).
            let inflects = |one: &str, other: &str| {
                let ending = other.strip_prefix(one).unwrap_or_default();
                let doubled = ending.strip_prefix(|c| one.ends_with(c));
                ending == "s" || matches!(doubled.unwrap_or(ending), "ed" | "ing")
            };
            self.class_of_folded(rest) == self.class_of_folded(last)
                || inflects(rest, last)
                || inflects(last, rest)
        })
    }

    /// The letters before the last hyphen of a compound, with an English plural there put into the singular
    /// (`passers-by`, `mothers-in-law`).
    fn first_in_one(self, first: &str, last: &str) -> String {
        let plural = match last {
            "by" | "on" | "up" if self.is_english() => {
                first.strip_suffix("ers").map(|stem| (stem, "er"))
            }
            "chief" | "law" if self.is_english() => {
                first.strip_suffix("s-in").map(|stem| (stem, "in"))
            }
            _ => None,
        };
        let singular = plural.map(|(stem, rest)| [stem, rest].concat());
        singular.as_deref().unwrap_or(first).replace('-', "")
    }

    /// Whether a word without diacritics mostly lacks them only because it was typed without.
    pub(super) fn lacks_mark(self, word: &str) -> bool {
        self.algorithm()
            .is_some_and(|own| stems::lacks_mark(own, word))
    }

    /// Whether accents matter to this stemmer. In English they do not: `coöperate` would become a form of `cooper`.
    pub(super) fn tells_accents(self) -> bool {
        self.0.is_some() && !self.is_english()
    }

    /// Whether letters with diacritics are letters of their own: Swedish `möt` is not `mot`.
    pub(super) fn has_letters_with_marks(self) -> bool {
        self.algorithm().is_some_and(stems::marks_are_letters)
    }

    pub(super) fn stem(self, word: &str) -> Option<Cow<'_, str>> {
        self.0?;
        // Words with digits are not stemmed (`1.5bn`); only names such as `f16` have plurals, by rule.
        if word.bytes().any(|b| b.is_ascii_digit()) {
            let model = english::model(word).filter(|_| self.is_english());
            return model.map(Cow::Borrowed);
        }
        match self.own() {
            Some(own) => Some((own.stem)(word)),
            None => Some(stems::stem(self.algorithm()?, word)),
        }
    }
}

/// The codes of languages that have a stemmer, in the order of their numbers.
fn codes() -> impl Iterator<Item = &'static str> {
    let of_snowball = STEMMERS.iter().map(|(code, _)| *code);
    of_snowball.chain(OWN.iter().map(|(code, _)| *code))
}

/// A set of stemmers, which may include [`Stemmer::NONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StemmerSet(u64);

// Each stemmer has a bit.
const _: () = assert!(STEMMERS.len() + OWN.len() < u64::BITS as usize);

impl StemmerSet {
    /// All stemmers.
    pub const ALL: Self = Self(u64::MAX);

    /// A single stemmer.
    pub fn of(stemmer: Stemmer) -> Self {
        Self(1 << stemmer.ordinal())
    }

    /// Adds the stemmers of `other`.
    pub fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Removes a stemmer.
    pub fn remove(&mut self, stemmer: Stemmer) {
        self.0 &= !Self::of(stemmer).0;
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the sets have a stemmer in common.
    #[inline]
    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all stemmers of the set are in `other`.
    pub fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

impl FromIterator<Self> for StemmerSet {
    fn from_iter<T: IntoIterator<Item = Self>>(sets: T) -> Self {
        Self(sets.into_iter().fold(0, |all, set| all | set.0))
    }
}

/// Splits a compound at its last hyphen; `None` if there is none. Letters are the same word with a hyphen and without
/// (`e-mail`); numbers are not (`2-1`), and are no compounds here.
pub(super) fn compound(word: &str) -> Option<(&str, &str)> {
    let is_number = || word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'-'));
    // Most words have no hyphen and are short, for which this is faster than `rfind`.
    let at = word.bytes().rposition(|b| b == b'-')?;
    let parts = (&word[..at], &word[at + 1..]);
    (!is_number()).then_some(parts)
}
