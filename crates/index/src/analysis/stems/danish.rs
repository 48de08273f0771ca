//! Danish: words listed with their forms, and the past of verbs.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::lexicon::Lexicon;
use super::{nordic, tables};

#[cfg(test)]
mod tests;

static LEXICON: Lexicon = Lexicon(&tables::DANISH);

/// Prefixes of verbs.
const PREFIXES: &[&str] = &[
    "an", "af", "be", "bi", "efter", "for", "frem", "fra", "gen", "gennem", "igen", "ind", "med",
    "mis", "mod", "ned", "om", "op", "over", "på", "pa", "sam", "til", "tilbage", "under", "und",
    "ud", "ved", "fore", "fort", "del", "plan", "tilrette",
];

/// Forms of two words, with the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[("lokale", "lokalet "), ("rige", "riget ")];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = nordic::stem(&LEXICON, word, PREFIXES, "hed") {
        return class;
    }
    Stemmer::new(Algorithm::Danish).stem(without_past(word))
}

/// The second class of a word.
pub(super) fn second(word: &str) -> Option<String> {
    LEXICON.second(word)
}

/// Removes the past ending of a verb: `krævede` to `kræve`.
fn without_past(word: &str) -> &str {
    /// The minimum number of bytes before the ending.
    const LEAST: usize = 4;
    let bare = word.strip_suffix('s').unwrap_or(word);
    match bare.strip_suffix("de") {
        Some(kept) if kept.ends_with('e') && kept.len() > LEAST => kept,
        _ => word,
    }
}
