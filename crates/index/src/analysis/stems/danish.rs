//! Danish: words that are listed with their forms, and the past of verbs.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::lexicon::{Lexicon, Words};
use super::nordic;

mod nouns;
#[cfg(test)]
mod tests;
pub(super) mod verbs;
mod words;

const WORDS: Words = Words {
    alone: words::ALONE,
    lines: words::LINES,
    nouns: nouns::LINES,
    declined: &[nouns::DECLINED],
    inflected: &[words::ADJECTIVES],
    verbs: &[words::VERBS],
    spelled_nouns: &[],
    spelled: &[],
    plain: &["love"],
    has_genitive: true,
};

static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| nordic::lexicon(&WORDS, &verbs::LISTED, verbs::present, verbs::imperative));

/// Forms of two words, and the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[("lokale", "lokalet "), ("rige", "riget ")];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = nordic::stem(&LEXICON, word, verbs::PREFIXES, "hed") {
        return class;
    }
    Stemmer::new(Algorithm::Danish).stem(without_past(word))
}

/// The class that a word has beside that of its letters.
pub(super) fn second(word: &str) -> Option<String> {
    LEXICON.second(word)
}

/// `krævede` as `kræve`.
fn without_past(word: &str) -> &str {
    /// Bytes before the ending at least.
    const LEAST: usize = 4;
    let bare = word.strip_suffix('s').unwrap_or(word);
    match bare.strip_suffix("de") {
        Some(kept) if kept.ends_with('e') && kept.len() > LEAST => kept,
        _ => word,
    }
}
