//! Dutch: plurals, the ending of adjectives, and the forms of verbs.
//!
//! Snowball's stemmer of today writes vowels as they sound (`daag` of `dagen`), so that the plurals of short vowels are lost, and the
//! one before it took `fietsen` for another word than `fiets`.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};

pub(super) mod verbs;

/// Irregular forms, and words that only look like others without their second vowel (`boom`, `bom`), each line a class.
const LISTED: &[&str] = &[
    "boom bomen",
    "boot boten",
    "ei eieren",
    "goed goede",
    "groot grote groter grotere grootste",
    "kind kinderen",
    "koers koersen",
    "koop kopen koopt kocht kochten gekocht",
    "lid leden",
    "maan manen",
    "museum museums musea",
    "politicus politici",
    "poot poten",
    "schip schepen",
    "stad steden",
    "taak taken",
    "staat staten staats",
    "verkeerd verkeerde",
    "wet wetten",
    "zoon zonen zoons",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let word = folded(word);
    if let Some(class) = TABLE.get(&*word) {
        return Cow::Borrowed(class.as_str());
    }
    let infinitive = verbs::infinitive(&word);
    let word = infinitive.as_deref().unwrap_or(&word);
    Cow::Owned(with_short_vowel(without_plural(word)))
}

/// Bytes that are left at least.
const LEAST: usize = 3;

fn without_plural(word: &str) -> &str {
    /// What a plural in *-s* is behind.
    const BEFORE_S: [&str; 14] = [
        "el", "er", "en", "em", "ie", "or", "um", "m", "b", "p", "eau", "te", "log", "val",
    ];
    if let Some(kept) = word.strip_suffix("'s") {
        return kept;
    }
    let plural = word
        .strip_suffix('s')
        .filter(|kept| kept.len() >= LEAST && BEFORE_S.iter().any(|end| kept.ends_with(end)));
    let word = plural.unwrap_or(word);
    let kept = |ending| {
        word.strip_suffix(ending)
            .filter(|kept: &&str| kept.len() >= LEAST)
    };
    if let Some(kept) = kept("en") {
        return kept;
    }
    let ending = kept("e").filter(|kept| !kept.ends_with(is_vowel));
    ending.unwrap_or(word)
}

/// What is left with one vowel and one consonant at its end for two, and with those that end words: `straat` as `strat` of
/// `straten`, `bomm` as `bom`, `huiz` as `huis`.
fn with_short_vowel(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    if let [.., one, other] = letters[..]
        && one == other
        && !is_vowel(one)
    {
        letters.pop();
    }
    if let [.., one, other, last] = letters[..]
        && one == other
        && matches!(one, 'a' | 'e' | 'o' | 'u')
        && !is_vowel(last)
    {
        letters.remove(letters.len() - 2);
    }
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'z' => 's',
            'v' => 'f',
            other => other,
        };
    }
    letters.into_iter().collect()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
