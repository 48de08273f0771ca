//! Swedish: words listed with their forms, and the definite article at the end of nouns, which the stemmer leaves.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::lexicon::Lexicon;
use super::{nordic, tables};

#[cfg(test)]
mod tests;

static LEXICON: Lexicon = Lexicon(&tables::SWEDISH);

/// Prefixes of verbs.
const PREFIXES: &[&str] = &[
    "an", "av", "be", "bi", "efter", "fram", "från", "fran", "för", "for", "före", "fore", "genom",
    "in", "iakt", "kvar", "med", "miss", "mot", "ned", "ner", "om", "på", "pa", "sam", "till",
    "under", "undan", "upp", "ur", "ut", "vid", "åter", "ater", "över", "over", "del", "fort",
    "inne",
];

/// Forms of two words, with the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[("domarna", "domare "), ("modern", "mor ")];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = nordic::stem(&LEXICON, word, PREFIXES, "het") {
        return class;
    }
    let mut word = without_passive(word);
    while let Some(kept) = without_article(word) {
        word = kept;
    }
    Stemmer::new(Algorithm::Swedish).stem(word)
}

/// The second class of a word.
pub(super) fn second(word: &str) -> Option<String> {
    LEXICON.second(word)
}

/// Removes the passive ending: `åtalats` to `åtalat`.
fn without_passive(word: &str) -> &str {
    let kept = word.strip_suffix('s').filter(|kept| kept.ends_with("at"));
    kept.unwrap_or(word)
}

/// Removes the definite article: `skolan` to `skola`, `partiet` to `parti`.
fn without_article(word: &str) -> Option<&str> {
    /// The minimum number of letters that must remain.
    const LEAST: usize = 3;
    let bare = word.strip_suffix('s').unwrap_or(word);
    let article = || bare.strip_suffix('n').filter(|kept| kept.ends_with('a'));
    let kept = bare.strip_suffix("et").or_else(article)?;
    (kept.chars().count() >= LEAST).then_some(kept)
}
