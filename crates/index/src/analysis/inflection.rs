//! Which words are inflections of one another: classes.
//!
//! A class is a stem, tagged with the stemmer that made it. An unquoted query word finds the words that share a class
//! with it. The rule is [`Inflections::classes`] and it must hold that **words that fold alike share a class**, or a
//! reader could look at the very word they typed in an article that is not found. Stemming the folded form alone would
//! give that, but stemmers are written for accented text (`mangée` has a suffix that `mangee` has not), and stemming
//! the accented form alone would not (`eleve` typed for `élevé`). So a word has the class of either form: one or two.
//!
//! Where letters with marks are letters of their own (Swedish `möt`), the class by them keeps them, so that it is none that a folded form has.
//!
//! The tag keeps languages apart: an English query word never matches a German word that happens to have its stem.

use std::borrow::Cow;
use std::fmt;

use frostem::{Algorithm, Stemmer as Snowball};
use rustc_hash::FxHashMap;

use super::{Kind, Token, english, exceptions, fold, stems};

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

impl Stemmer {
    /// No stemming: a word's class is its folded form.
    pub const NONE: Stemmer = Stemmer(None);

    /// The stemmer for a language code, [`Stemmer::NONE`] where there is none.
    pub fn of_language(code: Option<&str>) -> Stemmer {
        Stemmer(code.and_then(|code| STEMMERS.iter().position(|(language, _)| *language == code)))
    }

    /// The code that tags this stemmer's classes; empty for [`Stemmer::NONE`].
    pub fn tag(self) -> &'static str {
        self.0.map_or("", |at| STEMMERS[at].0)
    }

    /// 0 for no stemmer, then one number each.
    pub(crate) fn ordinal(self) -> usize {
        self.0.map_or(0, |at| at + 1)
    }

    /// The class of a word in ASCII and in lower case.
    pub(crate) fn class(self, word: &str) -> Cow<'_, str> {
        debug_assert!(word.is_ascii());
        self.class_of_folded(word)
    }

    /// The other class of a word in ASCII and in lower case, which few have: as it is written, or that of another word that it is a form of.
    pub(crate) fn second_class(self, word: &str) -> Option<Cow<'static, str>> {
        let asked = self.second_asked(word).map(Cow::Owned);
        asked.or_else(|| self.class_of_other(word))
    }

    /// The other class of a word that it is looked for by too.
    fn second_asked(self, word: &str) -> Option<String> {
        let (_, algorithm) = STEMMERS[self.0?];
        stems::second(algorithm, word)
    }

    /// The class of the other word that a folded form is one of.
    fn class_of_other(self, word: &str) -> Option<Cow<'static, str>> {
        match STEMMERS[self.0?].1 {
            Algorithm::English => english::also(word),
            algorithm => stems::also(algorithm, word),
        }
    }

    /// The folded forms that have `class` beside another of their own, but for those that their accents tell.
    pub fn forms_too(self, class: &str) -> impl Iterator<Item = &'static str> {
        let english = self.is_english().then(|| english::forms_too(class));
        let other = self.0.filter(|_| !self.is_english());
        let other = other.map(|at| stems::forms_too(STEMMERS[at].1, class));
        let english = english.into_iter().flatten();
        english.chain(other.into_iter().flatten())
    }

    fn is_english(self) -> bool {
        self.0
            .is_some_and(|at| matches!(STEMMERS[at].1, Algorithm::English))
    }

    /// The class of a folded word by its letters; that of a compound is the one of its parts in one, if both inflect alike.
    fn class_of_folded(self, word: &str) -> Cow<'_, str> {
        if let Some((first, last)) = compound(word) {
            return self.class_of_compound(first, last).into();
        }
        match self.stem(word) {
            Some(stem) if !stem.is_empty() => stem,
            _ => word.into(),
        }
    }

    /// The class of a compound by what comes before its last hyphen and behind it: that of its parts in one (`e-mails`, `take-over`),
    /// where enough of the last part is left that it is no form of another word, as `wholed` of `who-led` would be of `whole`.
    /// Otherwise the last part inflects alone.
    fn class_of_compound(self, first: &str, last: &str) -> String {
        /// Letters of the last part that are left: the longer what is before it, the less of them tell.
        const LEFT: usize = 3;
        const LEFT_OF_LONG: [(usize, usize); 2] = [(4, 2), (5, 1)];
        let first: String = first.chars().filter(|&c| c != '-').collect();
        let own = self.stem(last).unwrap_or(last.into());
        if self.is_english() && first == "re" && exceptions::REPEATED.contains(&&*own) {
            return [&*first, "-", &*own].concat();
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
        let class = self.stem(&[&first, last].concat()).map(Cow::into_owned);
        let class = class.filter(|class| is_told(class));
        class.unwrap_or_else(|| [&*first, &*own].concat())
    }

    /// Whether accents tell it anything. English words have them for show: `coöperate` is no form of `cooper`.
    fn tells_accents(self) -> bool {
        self.0.is_some() && !self.is_english()
    }

    /// Whether marks make letters of their own: Swedish `möt` is not `mot`.
    fn has_letters_with_marks(self) -> bool {
        self.0
            .is_some_and(|at| stems::marks_are_letters(STEMMERS[at].1))
    }

    fn stem(self, word: &str) -> Option<Cow<'_, str>> {
        let (_, algorithm) = STEMMERS[self.0?];
        // Stemmers are for words: `g20` and `1.5bn` inflect in no language.
        let is_word = !word.bytes().any(|b| b.is_ascii_digit());
        if !is_word {
            return None;
        }
        Some(match algorithm {
            Algorithm::English => english::stem(word),
            _ => {
                stems::stem(algorithm, word).unwrap_or_else(|| Snowball::new(algorithm).stem(word))
            }
        })
    }
}

/// Some stemmers, [`Stemmer::NONE`] perhaps among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StemmerSet(u32);

// Each has a bit.
const _: () = assert!(STEMMERS.len() < u32::BITS as usize);

impl StemmerSet {
    /// All that there are.
    pub const ALL: Self = Self(u32::MAX);

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
fn compound(word: &str) -> Option<(&str, &str)> {
    let is_number = || word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'-'));
    word.rsplit_once('-').filter(|_| !is_number())
}

/// The one or two classes of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classes {
    of_folded: Box<str>,
    second: Option<Box<str>>,
    /// Whether who asks for the word asks for the second class too.
    is_asked: bool,
    /// Whether who asks for it asks for that class alone, as its letters are those of other words without their accents.
    is_told: bool,
}

impl Classes {
    /// The classes, distinct.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.of_folded).chain(self.second())
    }

    /// The class that the folded form alone tells.
    pub fn of_folded(&self) -> &str {
        &self.of_folded
    }

    /// The class that the accents tell, where it is another; or that of the other word that the form is one of (`lives`, of *life*; Danish
    /// `leder`, of *lede*).
    pub fn second(&self) -> Option<&str> {
        self.second.as_deref()
    }

    /// The class by letters, where it is looked for when the word is asked for: not where these are another word's without its accents, and
    /// it is known which of them it is (Swedish `hår` is no `har`).
    pub fn asked_by_letters(&self) -> Option<&str> {
        (!self.is_told).then_some(&self.of_folded)
    }

    /// The second class, where it is looked for when the word is asked for: what accents tell is, another word is not.
    pub fn asked_second(&self) -> Option<&str> {
        self.second().filter(|_| self.is_asked)
    }

    /// The classes that are looked for when the word is asked for.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.asked_by_letters()
            .into_iter()
            .chain(self.asked_second())
    }

    /// Whether `class` is one of them.
    pub fn contains(&self, class: &str) -> bool {
        self.iter().any(|own| own == class)
    }
}

/// Computes classes, remembering those of recent words: stemming a word costs ten times the look-up.
#[derive(Clone, Default)]
pub struct Inflections {
    /// By stemmer; see [`Stemmer::ordinal`].
    known: Vec<Known>,
}

/// The words of one stemmer.
#[derive(Clone, Default)]
struct Known {
    words: FxHashMap<Box<str>, usize>,
    classes: Vec<Classes>,
    /// How often the words were forgotten.
    generation: u64,
}

/// A remembered word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// Grows when numbers are given anew.
    pub(super) generation: u64,
    /// Less than [`Inflections::CAPACITY`].
    pub(super) at: usize,
}

impl Inflections {
    /// Words remembered for each stemmer; news of one language settles well below it.
    const CAPACITY: usize = 1 << 16;

    /// The classes of a *lowered* word (lower case, accents and the hyphens of a compound kept) under `stemmer`.
    pub fn classes(&mut self, stemmer: Stemmer, lowered: &str) -> &Classes {
        self.numbered(stemmer, lowered).1
    }

    /// The classes of a lowered word with its number, which is that word's alone among those of `stemmer`.
    pub(super) fn numbered(&mut self, stemmer: Stemmer, lowered: &str) -> (Number, &Classes) {
        let ordinal = stemmer.ordinal();
        if self.known.len() <= ordinal {
            self.known.resize_with(ordinal + 1, Known::default);
        }
        let Known {
            words,
            classes,
            generation,
        } = &mut self.known[ordinal];
        let at = match words.get(lowered) {
            Some(at) => *at,
            None => {
                if words.len() >= Self::CAPACITY {
                    words.clear();
                    classes.clear();
                    *generation += 1;
                }
                words.insert(lowered.into(), classes.len());
                classes.push(classes_of(stemmer, lowered));
                classes.len() - 1
            }
        };
        let number = Number {
            generation: *generation,
            at,
        };
        (number, &classes[at])
    }
}

impl Inflections {
    /// The classes that a token is found by: those of a word, the class by letters of a compound (its length in
    /// positions can be told from its term, and must be), none of anything else.
    pub fn of_token(&mut self, stemmer: Stemmer, token: &Token<'_>) -> impl Iterator<Item = &str> {
        let inflects = matches!(token.kind, Kind::Word | Kind::Compound);
        let classes = inflects.then(|| self.classes(stemmer, token.lowered));
        let most = if token.kind == Kind::Word { 2 } else { 1 };
        classes.into_iter().flat_map(Classes::iter).take(most)
    }
}

impl fmt::Debug for Inflections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: usize = self.known.iter().map(|known| known.words.len()).sum();
        f.debug_struct("Inflections")
            .field("words", &words)
            .finish()
    }
}

fn classes_of(stemmer: Stemmer, lowered: &str) -> Classes {
    let mut folded = String::new();
    fold::strip_accents(lowered, &mut folded);
    let of_folded = stemmer.class_of_folded(&folded).into_owned();
    let joined: Cow<'_, str> = match compound(lowered) {
        Some(_) => lowered.replace('-', "").into(),
        None => lowered.into(),
    };
    let of_accented = (folded != lowered && stemmer.tells_accents())
        .then(|| stemmer.stem(&joined))
        .flatten()
        .map(|stem| {
            if stemmer.has_letters_with_marks() {
                return stem.into_owned();
            }
            let mut class = String::new();
            fold::strip_accents(&stem, &mut class);
            class
        });
    let told = of_accented.filter(|class| *class != of_folded && !class.is_empty());
    let asked = told.or_else(|| stemmer.second_asked(lowered));
    let is_asked = asked.is_some();
    let also = || stemmer.class_of_other(&folded).map(Cow::into_owned);
    let second = asked.or_else(also);
    let second = second.filter(|class| *class != of_folded && !class.is_empty());
    Classes {
        is_told: is_asked && second.is_some() && stems::is_of_several(&of_folded),
        second: second.map(Into::into),
        of_folded: of_folded.into(),
        is_asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(language: &str, one: &str, other: &str) -> bool {
        let stemmer = Stemmer::of_language(Some(language));
        let (one, other) = (classes_of(stemmer, one), classes_of(stemmer, other));
        one.iter().any(|class| other.contains(class))
    }

    #[test]
    fn irregular_verbs_inflect() {
        for (verb, form) in [
            ("says", "said"),
            ("taking", "took"),
            ("win", "won"),
            ("thinks", "thought"),
            ("go", "gone"),
        ] {
            assert!(meet("en", verb, form), "{form}");
        }
        assert!(!meet("en", "leave", "left"));
        assert!(!meet("en", "found", "founded"));
        assert!(!meet("de", "say", "said"));
    }

    #[test]
    fn british_and_american_spellings_are_one_word() {
        for (british, american) in [
            ("defence", "defenses"),
            ("organised", "organizing"),
            ("colourful", "colors"),
            ("programmes", "program"),
        ] {
            assert!(meet("en", british, american), "{british}");
        }
        assert!(!meet("en", "labour", "labor"));
    }

    #[test]
    fn inflections_share_a_class() {
        assert!(meet("en", "tie", "ties"));
        assert!(meet("en", "tension", "tensions"));
        assert!(meet("de", "häuser", "haus"));
        assert!(meet("fr", "mangée", "manger"));
        assert!(meet("ru", "новый", "новая"));
        assert!(meet("ar", "وزير", "والوزير"));
        assert!(meet("pt", "eleição", "eleições"));
        assert!(meet("pt", "eleicao", "eleições"));
        assert!(!meet("en", "tie", "tide"));
    }

    #[test]
    fn compounds_inflect_as_one_word_where_that_is_one() {
        for (compound, word) in [
            ("e-mail", "emails"),
            ("e-mailed", "email"),
            ("re-elected", "reelect"),
            ("co-operate", "cooperating"),
            ("fund-raiser", "fundraising"),
            ("policy-makers", "policymaking"),
            ("g-20", "g20"),
            ("take-over", "takeovers"),
            ("non-violent", "nonviolent"),
            ("right-wing", "rightwing"),
            ("best-seller", "bestsellers"),
            ("movie-goer", "moviegoers"),
            ("co-defendants", "codefendant"),
            ("op-ed", "op-eds"),
            ("re-sign", "re-signed"),
        ] {
            assert!(meet("en", compound, word), "{compound}");
        }
        for (compound, word) in [
            ("who-led", "whole"),
            ("no-one", "noon"),
            ("co-led", "cole"),
            ("over-eating", "over"),
            ("american-allied", "americans"),
            ("re-signed", "resigned"),
            ("re-cover", "recovery"),
            ("2-1", "21"),
        ] {
            assert!(!meet("en", compound, word), "{compound}");
        }
        assert!(meet("en", "no-one", "no-one"));
        assert!(meet("xx", "e-mail", "email"));
        assert!(meet("fr", "demi-finales", "demifinale"));
    }

    #[test]
    fn words_that_fold_alike_share_a_class() {
        for (language, accented, plain) in [
            ("fr", "élevé", "eleve"),
            ("fr", "mangée", "mangee"),
            ("es", "nación", "nacion"),
            ("de", "größe", "grosse"),
        ] {
            assert!(meet(language, accented, plain), "{accented}");
        }
    }

    #[test]
    fn who_asks_for_one_of_two_words_that_fold_alike_asks_for_it_alone() {
        for (language, one, other) in [
            ("sv", "hår", "har"),
            ("sv", "får", "far"),
            ("de", "schön", "schon"),
            ("de", "fordern", "fördern"),
            ("da", "får", "far"),
        ] {
            let stemmer = Stemmer::of_language(Some(language));
            let (one, other) = (classes_of(stemmer, one), classes_of(stemmer, other));
            let finds =
                |asked: &Classes, word: &Classes| asked.asked().any(|class| word.contains(class));
            assert!(finds(&one, &one) && finds(&other, &other));
            assert!(
                !finds(&one, &other) && !finds(&other, &one),
                "{one:?} {other:?}"
            );
        }
    }

    #[test]
    fn accents_tell_no_english_class() {
        assert!(meet("en", "coöperated", "cooperate"));
        assert!(!meet("en", "coöperate", "cooper"));
        assert!(meet("en", "protégés", "protege"));
    }

    #[test]
    fn without_a_stemmer_only_the_same_word_matches() {
        assert!(meet("xx", "café", "cafe"));
        assert!(!meet("xx", "ties", "tie"));
    }

    #[test]
    fn languages_are_remembered_apart() {
        let mut inflections = Inflections::default();
        let (english, none) = (Stemmer::of_language(Some("en")), Stemmer::NONE);
        assert_eq!(
            inflections
                .classes(english, "ties")
                .iter()
                .collect::<Vec<_>>(),
            ["tie"]
        );
        assert_eq!(
            inflections.classes(none, "ties").iter().collect::<Vec<_>>(),
            ["ties"]
        );
    }
}
