//! Norwegian, bokmål and nynorsk: words listed with their forms, and nouns of persons.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::lexicon::Lexicon;
use super::{nordic, tables};

#[cfg(test)]
mod tests;

static LEXICON: Lexicon = Lexicon(&tables::NORWEGIAN);

/// Prefixes of verbs.
const PREFIXES: &[&str] = &[
    "an", "av", "be", "bi", "etter", "for", "fram", "frem", "fra", "gjen", "gjennom", "igjen",
    "inn", "med", "mis", "mot", "ned", "om", "opp", "over", "på", "pa", "sam", "til", "tilbake",
    "under", "unn", "ut", "ved", "fore", "fort", "del", "plan", "tilrette",
];

/// Forms of two words, with the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[
    ("danske", "dansken "),
    ("dommer", "dom "),
    ("fisker", "fisk "),
    ("rike", "riket "),
    ("satt", "sitte "),
    ("svenske", "svensken "),
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = nordic::stem(&LEXICON, word, PREFIXES, "het") {
        return class;
    }
    let person = of_person(word);
    let word = person.as_deref().unwrap_or(word);
    Cow::Owned(Stemmer::new(Algorithm::Norwegian).stem(word).into_owned())
}

/// The second class of a word.
pub(super) fn second(word: &str) -> Option<String> {
    LEXICON.second(word)
}

/// The base form of nouns of persons: `dommeren` and `dommere` to `dommer`, `statsministre` to `statsminister`.
fn of_person(word: &str) -> Option<String> {
    const LEAST: usize = 4;
    let endings = [
        ("erens", "er"),
        ("eren", "er"),
        ("erne", "er"),
        ("ere", "er"),
        ("ministre", "minister"),
        ("ministrene", "minister"),
    ];
    endings.iter().find_map(|(ending, singular)| {
        let kept = word
            .strip_suffix(ending)
            .filter(|kept| kept.len() + singular.len() > LEAST + 1)?;
        Some([kept, singular].concat())
    })
}
