//! Swedish: words that are listed with their forms, and the article at the end of a noun that the stemmer leaves.

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
    plain: &[],
    has_genitive: true,
};

static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| nordic::lexicon(&WORDS, &verbs::LISTED, verbs::present, verbs::imperative));

/// Forms of two words, and the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[("domarna", "domare "), ("modern", "mor ")];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = nordic::stem(&LEXICON, word, verbs::PREFIXES, "het") {
        return class;
    }
    let mut word = without_passive(word);
    while let Some(kept) = without_article(word) {
        word = kept;
    }
    Stemmer::new(Algorithm::Swedish).stem(word)
}

/// The class that a word has beside that of its letters.
pub(super) fn second(word: &str) -> Option<String> {
    LEXICON.second(word)
}

/// `åtalats` as `åtalat`.
fn without_passive(word: &str) -> &str {
    let kept = word.strip_suffix('s').filter(|kept| kept.ends_with("at"));
    kept.unwrap_or(word)
}

/// `skolan` as `skola`, `partiet` as `parti`.
fn without_article(word: &str) -> Option<&str> {
    /// Letters that are left at least.
    const LEAST: usize = 3;
    let bare = word.strip_suffix('s').unwrap_or(word);
    let article = || bare.strip_suffix('n').filter(|kept| kept.ends_with('a'));
    let kept = bare.strip_suffix("et").or_else(article)?;
    (kept.chars().count() >= LEAST).then_some(kept)
}
