//! Inflection classes: which words are forms of one another.
//!
//! A class is a stem, tagged with the stemmer that made it. An unquoted query word finds the words that share a class
//! with it. The rule is [`Inflections::classes`]. It must ensure that **words that fold alike share a class**: otherwise
//! an article that contains the very word that was typed might not be found. Stemming only the folded form would ensure
//! that, but stemmers are written for accented text (`mangée` has a suffix that `mangee` has not). Stemming only the
//! accented form would not (`eleve` typed for `élevé`). So a word has the classes of both forms: one or two.
//!
//! In languages where letters with diacritics are letters of their own (Swedish `möt`), the class of the accented form
//! keeps them, so that it differs from that of any folded form.
//!
//! The tag separates languages: an English query word never matches a German word that happens to have the same stem.

use std::borrow::Cow;
use std::fmt;

use newshound_lexicon::is_of_several;
use rustc_hash::FxHashMap;

use super::shouted::is_in_capitals;
use super::stemmer::compound;
use super::stems::vietnamese::typed;
use super::{Kind, Stemmer, Token, fold};

/// The one or two classes of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classes {
    of_folded: Box<str>,
    second: Option<Box<str>>,
    /// Further classes that a query for the word asks for: see [`Classes::asked_beside`].
    beside: Box<[&'static str]>,
    /// Whether a query for the word asks for the second class too.
    is_asked: bool,
    /// Whether a query for the word asks for the second class without that of the letters, because unaccented these are
    /// other words'.
    is_told: bool,
}

impl Classes {
    /// The one or two classes.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.of_folded).chain(self.second())
    }

    /// The class of the folded form (the class by letters).
    pub fn of_folded(&self) -> &str {
        &self.of_folded
    }

    /// The second class: that of the accented form where it is another, or that of the other word that the form belongs
    /// to (`lives`, of *life*; Danish `leder`, of *lede*).
    pub fn second(&self) -> Option<&str> {
        self.second.as_deref()
    }

    /// The class by letters, if a query for the word asks for it; `None` where without accents the word would be another
    /// one, and it is known which of the two is meant (Swedish `hår` is not `har`).
    pub fn asked_by_letters(&self) -> Option<&str> {
        (!self.is_told).then_some(&self.of_folded)
    }

    /// The other classes that a query for the word asks for: the second class if the accents tell it, but not if it is
    /// that of another word; and listed classes that belong to words with other letters, or to words that this form may
    /// be (Swedish `låg`).
    pub fn asked_beside(&self) -> impl Iterator<Item = &str> {
        let second = self.second().filter(|_| self.is_asked);
        second.into_iter().chain(self.beside.iter().copied())
    }

    /// All classes that a query for the word asks for.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.asked_by_letters()
            .into_iter()
            .chain(self.asked_beside())
    }

    /// Whether `class` is one of the word's one or two classes.
    pub fn contains(&self, class: &str) -> bool {
        self.iter().any(|own| own == class)
    }
}

/// Computes classes and caches those of recent words: stemming a word costs ten times the look-up.
#[derive(Clone, Default)]
pub struct Inflections {
    /// By stemmer; see [`Stemmer::ordinal`].
    known: Vec<Known>,
}

/// The cached words of one stemmer.
#[derive(Clone, Default)]
struct Known {
    words: FxHashMap<Box<str>, usize>,
    classes: Vec<Classes>,
    /// How often the cache was cleared.
    generation: u64,
}

/// The number of a cached word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// Incremented when the cache is cleared and numbers are assigned anew.
    pub(super) generation: u64,
    /// Less than [`Inflections::CAPACITY`].
    pub(super) at: usize,
}

impl Inflections {
    /// Words remembered for each stemmer; news of one language settles well below it.
    const CAPACITY: usize = 1 << 16;

    /// The classes of a *lowered* word (lower case, with accents and the hyphens of a compound) under `stemmer`. A word
    /// that may be an acronym is given in capitals if it is one, and with one capital if it is the ordinary word at an
    /// acronym's position (see [`super::is_ambiguous`]).
    pub fn classes(&mut self, stemmer: Stemmer, lowered: &str) -> &Classes {
        self.numbered(stemmer, lowered).1
    }

    /// The classes of a lowered word, and its number, which is unique among the words of `stemmer`.
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
    /// The classes that a token is found by: both classes of a word, the class by letters of a compound (whose length in
    /// positions the caller has to take from its term), none for other tokens.
    pub fn of_token(&mut self, stemmer: Stemmer, token: &Token<'_>) -> impl Iterator<Item = &str> {
        let inflects = matches!(token.kind, Kind::Word | Kind::Compound);
        let classes = inflects.then(|| self.classes(stemmer, token.lowered));
        let most = if token.kind == Kind::Word { 2 } else { 1 };
        classes.into_iter().flat_map(Classes::iter).take(most)
    }

    /// For a compound: its class by letters, and the class that it has as one word, as a hyphen may come from a line
    /// break. The latter is given where it differs (see [`Stemmer::class_in_one`]); where the letters are those of
    /// several words it is the class of the one that the accents tell. `None` for other tokens.
    pub(crate) fn of_compound(
        &mut self,
        stemmer: Stemmer,
        token: &Token<'_>,
    ) -> Option<(String, Option<String>)> {
        let is_compound = token.kind == Kind::Compound;
        let classes = is_compound.then(|| stemmer.classes_of_compound(token.term));
        let (own, in_one) = classes.flatten()?;
        if !is_of_several(&own) {
            return Some((own, in_one));
        }
        let classes = self.classes(stemmer, token.lowered);
        let second = classes.second().filter(|_| classes.is_told);
        Some((own, second.map(str::to_owned)))
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

fn classes_of(stemmer: Stemmer, word: &str) -> Classes {
    // Only some languages have tones.
    let word = match stemmer.has_tones() {
        true => word,
        false => typed(word),
    };
    // A first capital marks an acronym (all capitals) or the ordinary word at its position.
    let has_capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    let is_acronym = has_capital && is_in_capitals(word);
    let is_english = stemmer.is_english();
    let lowered: Cow<'_, str> = match has_capital {
        true => word.to_ascii_lowercase().into(),
        false => word.into(),
    };
    let lowered = &*lowered;
    let mut folded = String::new();
    fold::strip_accents(lowered, &mut folded);
    let of_folded = stemmer.class_of_folded(&folded).into_owned();
    let joined: Cow<'_, str> = match compound(lowered) {
        Some(_) => lowered.replace('-', "").into(),
        None => lowered.into(),
    };
    // A compound whose class keeps the hyphen is not a word without it.
    let may_be_told = folded != lowered && !of_folded.contains('-');
    let of_accented = (may_be_told && stemmer.tells_accents())
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
    let is_several = is_of_several(&of_folded);
    let whole = if is_several { &*joined } else { lowered };
    let asked = told.or_else(|| stemmer.second_asked(whole));
    let is_asked = asked.is_some();
    let also = || {
        let other = stemmer.class_of_other(&folded);
        let other = other.or_else(|| stemmer.class_of_other_as_written(lowered));
        other.map(Cow::into_owned)
    };
    let second = asked.or_else(also);
    let second = second.filter(|class| *class != of_folded && !class.is_empty());
    let second = second.filter(|_| !(is_acronym && is_english));
    let mut classes = Classes {
        beside: Box::default(),
        is_told: is_asked
            && second.is_some()
            && (has_capital && is_english
                || stemmer.has_tones()
                || is_several && !stemmer.lacks_mark(whole)),
        second: second.map(Into::into),
        of_folded: of_folded.into(),
        is_asked,
    };
    let mut beside: Vec<&str> = stemmer.asked_beside(lowered).collect();
    let asked = classes.asked().chain(beside.iter().copied());
    let more: Vec<&str> = asked
        .flat_map(|class| stemmer.asked_beside(class))
        .collect();
    beside.extend(more);
    beside.sort_unstable();
    beside.dedup();
    beside.retain(|class| classes.asked().all(|asked| asked != *class));
    classes.beside = beside.into();
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The segment builder computes the classes of ASCII words one by one.
    #[test]
    fn acronyms_that_are_words_have_the_same_classes_by_either_way() {
        let english = Stemmer::of_language(Some("en"));
        for word in crate::analysis::acronyms::ambiguous() {
            for word in [word.to_owned(), word.to_ascii_uppercase()] {
                let classes = classes_of(english, &word);
                assert_eq!(english.class(&word), classes.of_folded());
                assert_eq!(
                    english.second_class(&word).as_deref(),
                    classes.second(),
                    "{word}"
                );
            }
        }
    }

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
        assert!(!meet("en", "smite", "smitten") && !meet("en", "forgo", "foregoing"));
        assert!(!meet("en", "damen", "daman") && meet("en", "attaché", "attachés"));
        assert!(!meet("en", "found", "founded"));
        assert!(!meet("de", "say", "said"));
    }

    #[test]
    fn models_inflect() {
        for (model, plural) in [
            ("ar-15", "ar-15s"),
            ("ar15", "ar-15s"),
            ("f-16", "f16s"),
            ("747", "747s"),
        ] {
            assert!(meet("en", model, plural), "{plural}");
        }
        for (year, decade) in [
            ("1980", "1980s"),
            ("mid-1980", "mid-1980s"),
            ("711", "7-11s"),
        ] {
            assert!(!meet("en", year, decade), "{decade}");
        }
        assert!(!meet("en", "pro-life", "prolific"));
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
    fn a_word_of_grammar_inflects_at_the_end_of_a_compound() {
        let english = Stemmer::of_language(Some("en"));
        for (compound, word, is_form) in [
            ("re-up", "reupping", true),
            ("re-up", "reupped", true),
            ("start-ups", "startup", true),
            ("passers-by", "passerby", true),
            ("re-up", "reupholster", false),
        ] {
            assert_eq!(english.inflects_to(compound, word), is_form, "{word}");
        }
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
            ("passers-by", "passerby"),
            ("runners-up", "runner-up"),
            ("mothers-in-law", "mother-in-law"),
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
            ("re-petition", "repetition"),
            ("2-1", "21"),
        ] {
            assert!(!meet("en", compound, word), "{compound}");
        }
        for (language, compound, word) in [
            ("fr", "par-là", "parler"),
            ("fr", "bat-on", "bâton"),
            ("fr", "sont-ils", "sontils"),
            ("pt", "vê-la", "vela"),
            ("pt", "vê-la", "vel"),
            ("pt", "ouvi-a", "ouvia"),
            ("pt", "dá-te", "date"),
            ("pt", "dão-nos", "daonos"),
            ("ro", "ne-am", "neam"),
        ] {
            assert!(!meet(language, compound, word), "{compound}");
            let stemmer = Stemmer::of_language(Some(language));
            let mut folded = String::new();
            fold::strip_accents(compound, &mut folded);
            assert_eq!(stemmer.class_in_one(&folded), None, "{compound}");
        }
        let polish = Stemmer::of_language(Some("pl"));
        assert_eq!(polish.class_in_one("pis-em"), None);
        // This may be a line break, as no verb ends so.
        assert!(meet("pt", "gover-no", "governo"));
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
