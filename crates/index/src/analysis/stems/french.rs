//! French.

use std::borrow::Cow;

use frostem::Algorithm;

use super::romance::{Rules, with_ending};
use super::tables;

/// The suffixes of nouns and adjectives.
const DERIVED: &[&str] = &[
    "tion", "sion", "xion", "iste", "isme", "ite", "ment", "ance", "ence", "age", "naire", "tif",
    "sif", "eur", "ier", "able", "ible", "ique", "eux", "logue", "logie", "al", "el", "ien",
];

/// The singular of a plural, and the masculine of feminines that the stemmer takes for another word.
fn singular(word: &str) -> Option<String> {
    const LEAST: usize = 4;
    let endings = [
        ("trices", "teur"),
        ("trice", "teur"),
        ("tives", "tif"),
        ("tive", "tif"),
        ("tifs", "tif"),
        ("sives", "sif"),
        ("sive", "sif"),
        ("sifs", "sif"),
        ("iennes", "ien"),
        ("ienne", "ien"),
        ("euses", "eux"),
        ("euse", "eux"),
        ("elles", "el"),
        ("elle", "el"),
        ("ières", "ier"),
        ("ière", "ier"),
        ("eaux", "eau"),
        ("yaux", "yau"),
        ("aux", "al"),
        ("jeux", "jeu"),
        ("feux", "feu"),
        ("lieux", "lieu"),
        ("veux", "veu"),
        ("dieux", "dieu"),
        ("joux", "jou"),
        ("choux", "chou"),
        ("noux", "nou"),
        ("lloux", "llou"),
    ];
    if let Some(singular) = with_ending(word, &endings) {
        return Some(singular);
    }
    let kept = word.strip_suffix('s')?;
    (word.len() >= LEAST && !kept.ends_with('s')).then(|| kept.to_owned())
}

/// French has no bases to look up.
fn bases(_: &str) -> Vec<String> {
    Vec::new()
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static RULES: Rules = Rules {
        algorithm: Algorithm::French,
        table: &tables::FRENCH,
        bases,
        singular,
        derived: DERIVED,
    };
    RULES.stem(word)
}
