//! Greek: genders, cases and numbers of nouns and adjectives, and the commonest personal endings of verbs.
//!
//! Snowball removes derivational endings, so that `ευρύτερη` is a form of `ευρώ` and `νομίζει` of `νόμος`. Here
//! inflectional endings are removed from the unaccented word, and an *ι* before them stays: it distinguishes `Τουρκία`
//! from `Τούρκος`; `παιδιά` has that of `παιδί`.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};
use words::*;

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let letters = folded(word);
    if let Some(class) = TABLE.get(&*letters) {
        return class.as_str().into();
    }
    if let Some(verb) = stem_of_verb(&letters) {
        return verb.into();
    }
    let kept = without_ending(&letters).len();
    match letters {
        Cow::Borrowed(letters) => letters[..kept].into(),
        Cow::Owned(mut letters) => {
            letters.truncate(kept);
            letters.into()
        }
    }
}

/// Bytes of a Greek letter.
const LETTER: usize = 2;

/// The part of a word before one of `endings`, if it has at least `least` letters.
fn before<'w>(word: &'w str, endings: &[&str], least: usize) -> Option<&'w str> {
    let mut kept = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    kept.find(|kept| kept.len() >= least * LETTER)
}

/// Removes the ending of a noun, an adjective or a verb.
fn without_ending(word: &str) -> &str {
    /// Endings of neuters in *-μα*, after that.
    const OF_NEUTER: [&str; 3] = ["ατοσ", "ατων", "ατα"];
    /// Endings of neuters in *-ον*.
    const OF_PARTICIPLE: [&str; 4] = ["οντοσ", "οντων", "οντα", "ον"];
    /// Endings of masculines in *-έας*, after more letters than in a shorter word (`παρέα`).
    const OF_MAN: [&str; 2] = ["εασ", "εα"];
    const OF_VERB: [&str; 22] = [
        "ομαστε",
        "ουνται",
        "ονται",
        "ονταν",
        "ουσαν",
        "ειται",
        "ουσε",
        "ηκαν",
        "ομαι",
        "εσαι",
        "εται",
        "οταν",
        "ουμε",
        "ουνε",
        "ηκε",
        "ουν",
        "ετε",
        "αμε",
        "ανε",
        "αει",
        "αω",
        "ει",
    ];
    const OF_NOUN: [&str; 17] = [
        "εωσ", "εων", "εισ", "ουσ", "οσ", "ου", "οι", "ων", "ησ", "ασ", "εσ", "αν", "α", "η", "ο",
        "ε", "ω",
    ];
    let neuter = before(word, &OF_NEUTER, 3).filter(|kept| kept.ends_with('μ'));
    neuter
        .or_else(|| before(word, &OF_PARTICIPLE, 4))
        .or_else(|| before(word, &OF_MAN, 5))
        .or_else(|| before(word, &OF_VERB, 3))
        .or_else(|| before(word, &OF_NOUN, 3))
        .unwrap_or(word)
}

/// The stem of a verb in *-ώνω*, *-ίζω*, *-άζω*, *-εύω* or *-ώ*, whose past has another consonant: `δήλωσε`, of
/// `δηλώνει`.
fn stem_of_verb(word: &str) -> Option<String> {
    /// Endings after the consonants of the past.
    const OF_PAST: [&str; 5] = ["ε", "αν", "ει", "ουν", "ουμε"];
    const OF_PASSIVE: [&str; 5] = ["ηκε", "ηκαν", "ει", "ουν", "ηκα"];
    /// The ends of the stems of the present, the past and the passive.
    const VERBS: [(&str, &[&str], &[&str]); 5] = [
        ("ων", &["ωσ"], &["ωθ"]),
        ("ιζ", &["ισ"], &["ιστ", "ισθ"]),
        ("αζ", &["ασ"], &["αστ", "ασθ"]),
        ("ευ", &["ευσ", "εψ"], &["ευτ", "ευθ"]),
        ("", &["ησ"], &["ηθ"]),
    ];
    let kept = |endings: &[&str], of: &[&str]| {
        let mut bare = endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        bare.find_map(|bare| before(bare, of, 2))
    };
    VERBS.iter().find_map(|(present, past, passive)| {
        let kept = kept(&OF_PASSIVE, passive).or_else(|| kept(&OF_PAST, past))?;
        let stem = [kept, present].concat();
        (stem.len() >= 3 * LETTER).then_some(stem)
    })
}

#[cfg(test)]
mod tests;
