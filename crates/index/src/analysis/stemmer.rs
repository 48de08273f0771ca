//! The stemmers of languages, and what the stem of a word is.

use std::borrow::Cow;

use frostem::Algorithm;

use super::{english, exceptions, stems};

/// The stemmer of a language, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stemmer(Option<usize>);

/// Language, stemmer: in the order of their codes.
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

/// Languages whose stemmers are none of Snowball's, behind those that are.
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

/// How a language inflects of which Snowball has no stemmer.
struct Rules {
    /// The stem of a word in lower case.
    stem: fn(&str) -> Cow<'_, str>,
    /// The other stem of a word that may be read in two ways, or that its marks tell.
    second: fn(&str) -> Option<String>,
    /// The other stem of a word that is not asked for by it.
    also: fn(&str) -> Option<String>,
    /// Whether words are told by their marks.
    has_tones: bool,
}

impl Stemmer {
    /// No stemming: a word's class is its folded form.
    pub const NONE: Stemmer = Stemmer(None);

    /// The stemmer for a language code, [`Stemmer::NONE`] where there is none.
    pub fn of_language(code: Option<&str>) -> Stemmer {
        let code = code.map(|code| match code {
            // One language by its inflection, and what is detected to be the one may be the other.
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

    /// 0 for no stemmer, then one number each.
    pub(crate) fn ordinal(self) -> usize {
        self.0.map_or(0, |at| at + 1)
    }

    /// The class of a word in ASCII and in lower case, or of an acronym in capitals.
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

    /// The other class of such a word, which few have: as it is written, or that of another word that it is a form of.
    pub(crate) fn second_class(self, word: &str) -> Option<Cow<'static, str>> {
        if word.starts_with(|c: char| c.is_ascii_uppercase()) {
            let lowered = word.to_ascii_lowercase();
            return self.second_class(&lowered).filter(|_| !self.is_english());
        }
        let asked = self.second_asked(word).map(Cow::Owned);
        let second = asked.or_else(|| self.class_of_other(word));
        let second = second.or_else(|| self.class_of_other_as_written(word));
        // Some are listed as what they are already (`ai`).
        second.filter(|second| **second != self.class(word))
    }

    /// The other class of a word that it is looked for by too.
    pub(super) fn second_asked(self, word: &str) -> Option<String> {
        match self.own() {
            Some(own) => (own.second)(word),
            None => stems::second(self.algorithm()?, word),
        }
    }

    /// Whether its rules read words in two ways: then not all forms of a class are told by it, and a word has to be asked.
    pub fn reads_in_two_ways(self) -> bool {
        let of_snowball = self.algorithm().is_some_and(stems::reads_in_two_ways);
        of_snowball || self.own().is_some_and(|own| !own.has_tones)
    }

    /// The class of the other word that a folded form is one of.
    pub(super) fn class_of_other(self, word: &str) -> Option<Cow<'static, str>> {
        stems::also(self.algorithm()?, word)
    }

    /// The class of the other word that a form is one of as it is written.
    pub(super) fn class_of_other_as_written(self, word: &str) -> Option<Cow<'static, str>> {
        match self.own() {
            Some(own) => (own.also)(word).map(Cow::Owned),
            None => stems::also_as_written(self.algorithm()?, word),
        }
    }

    /// Whether a word is told by its marks, whatever its letters, and is found by them alone where it is typed with them.
    pub fn has_tones(self) -> bool {
        self.own().is_some_and(|own| own.has_tones)
    }

    /// Whether two folded forms are listed as those of one word before any other.
    pub fn lists_as_one(self, one: &str, other: &str) -> bool {
        self.algorithm()
            .is_some_and(|own| stems::are_listed_as_one(own, one, other))
    }

    /// The classes that are asked for beside a class, or beside those of a word as it is written.
    pub(super) fn asked_beside(self, of: &str) -> impl Iterator<Item = &'static str> + use<> {
        let beside = self.algorithm().map(|own| stems::asked_beside(own, of));
        beside.into_iter().flatten()
    }

    /// The folded forms that have `class` beside another of their own, but for those that their accents tell.
    pub fn forms_too(self, class: &str) -> impl Iterator<Item = Cow<'static, str>> {
        let forms = self.algorithm().map(|own| stems::forms_too(own, class));
        let unmarked = self.has_tones().then(|| stems::vietnamese::unmarked(class));
        let unmarked = unmarked.flatten().map(|form| form.to_owned().into());
        forms.into_iter().flatten().chain(unmarked)
    }

    /// The forms that have `class` by their marks alone, as they are written: those that are listed, or that there may be.
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

    /// The class of a folded word by its letters; that of a compound is the one of its parts in one, if both inflect alike.
    pub(super) fn class_of_folded(self, word: &str) -> Cow<'_, str> {
        if let Some((first, last)) = compound(word) {
            return self.classes_of_parts(first, last).0.into();
        }
        match self.stem(word) {
            Some(stem) if !stem.is_empty() => stem,
            _ => word.into(),
        }
    }

    /// The class of a compound by what comes before its last hyphen and behind it: that of its parts in one (`e-mails`, `take-over`),
    /// where enough of the last part is left that it is no form of another word, as `wholed` of `who-led` would be of `whole`.
    /// Otherwise the last part inflects alone, and that of its parts in one is the second. What a language joins by a hyphen (`vê-la`)
    /// is no word in one, and keeps it.
    fn classes_of_parts(self, first: &str, last: &str) -> (String, Option<String>) {
        /// Letters of the last part that are left: the longer what is before it, the less of them tell.
        const LEFT: usize = 3;
        const LEFT_OF_LONG: [(usize, usize); 2] = [(4, 2), (5, 1)];
        // No line is broken behind a single letter, nor before one.
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
        // A part is no acronym.
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

    /// The class that a folded compound of two runs of letters has as one word, where its own is another: a line may have been broken
    /// within it (`govern-ment`). Which words are, an archive tells that has them in one.
    pub fn class_in_one(self, word: &str) -> Option<String> {
        self.classes_of_compound(word)?.1
    }

    /// The class of a folded compound, and the one that it has as one word; `None` for what is none.
    pub(crate) fn classes_of_compound(self, word: &str) -> Option<(String, Option<String>)> {
        compound(word).map(|(first, last)| self.classes_of_parts(first, last))
    }

    /// Whether a folded compound is known to be another word than its parts in one (`in-form`, German `Vor-Ort`).
    pub fn is_another_in_one(self, word: &str) -> bool {
        compound(word).is_some_and(|(first, last)| match self.algorithm() {
            Some(Algorithm::English) => exceptions::is_another_in_one(first, last),
            Some(Algorithm::German) => (first, last) == ("vor", "ort"),
            _ => false,
        })
    }

    /// Whether a folded compound is a `word` without hyphens but for how its last part inflects: `e-mails` is *emailed*, but `re-center` no
    /// *recent*, though they share a class.
    pub fn inflects_to(self, compound: &str, word: &str) -> bool {
        let Some((first, last)) = self::compound(compound) else {
            return false;
        };
        let is_ending = |algorithm| stems::is_ending(algorithm, last);
        // What is called by a number inflects as a whole.
        if last.contains(|c: char| c.is_ascii_digit()) || self.algorithm().is_some_and(is_ending) {
            return true;
        }
        let rest = word.strip_prefix(&*self.first_in_one(first, last));
        rest.is_some_and(|rest| {
            // Words of grammar have no forms but in compounds (`start-ups`, `re-upping`).
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

    /// The letters of what comes before the last hyphen of a compound, in the singular where English has the plural there (`passers-by`,
    /// `mothers-in-law`).
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

    /// Whether a word that has no marks is mostly typed so for want of them.
    pub(super) fn lacks_mark(self, word: &str) -> bool {
        self.algorithm()
            .is_some_and(|own| stems::lacks_mark(own, word))
    }

    /// Whether accents tell it anything. English words have them for show: `coöperate` is no form of `cooper`.
    pub(super) fn tells_accents(self) -> bool {
        self.0.is_some() && !self.is_english()
    }

    /// Whether marks make letters of their own: Swedish `möt` is not `mot`.
    pub(super) fn has_letters_with_marks(self) -> bool {
        self.algorithm().is_some_and(stems::marks_are_letters)
    }

    pub(super) fn stem(self, word: &str) -> Option<Cow<'_, str>> {
        self.0?;
        // Stemmers are for words: `1.5bn` inflects in no language, what is called `f16` by rule alone.
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

/// The languages that have a stemmer, in the order of their numbers.
fn codes() -> impl Iterator<Item = &'static str> {
    let of_snowball = STEMMERS.iter().map(|(code, _)| *code);
    of_snowball.chain(OWN.iter().map(|(code, _)| *code))
}

/// Some stemmers, [`Stemmer::NONE`] perhaps among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StemmerSet(u64);

// Each has a bit.
const _: () = assert!(STEMMERS.len() + OWN.len() < u64::BITS as usize);

impl StemmerSet {
    /// All that there are.
    pub const ALL: Self = Self(u64::MAX);

    /// One alone.
    pub fn of(stemmer: Stemmer) -> Self {
        Self(1 << stemmer.ordinal())
    }

    /// Adds those of `other`.
    pub fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Takes one away.
    pub fn remove(&mut self, stemmer: Stemmer) {
        self.0 &= !Self::of(stemmer).0;
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether they have one in common.
    #[inline]
    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of them are in `other`.
    pub fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

impl FromIterator<Self> for StemmerSet {
    fn from_iter<T: IntoIterator<Item = Self>>(sets: T) -> Self {
        Self(sets.into_iter().fold(0, |all, set| all | set.0))
    }
}

/// What a compound is made of: what comes before its last hyphen, and behind it. Letters are one word with a hyphen and without
/// (`e-mail`); numbers are not (`2-1`).
pub(super) fn compound(word: &str) -> Option<(&str, &str)> {
    let is_number = || word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'-'));
    // Most have none, and are short: a search of the library's takes longer to set up.
    let at = word.bytes().rposition(|b| b == b'-')?;
    let parts = (&word[..at], &word[at + 1..]);
    (!is_number()).then_some(parts)
}
