//! Turkish: plurals and possessives of words that are too short for the stemmer.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::folded;

/// Words that the stemmer cuts down to another (`başka`, `ne`), with whatever follows.
const WHOLE: [&str; 3] = ["baskan", "bakan", "neden"];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(whole) = WHOLE.iter().find(|whole| folded(word).starts_with(**whole)) {
        return Cow::Borrowed(whole);
    }
    let singular = without_plural(word).unwrap_or(word);
    let bare = without_possessive(singular).unwrap_or(singular);
    Cow::Owned(Stemmer::new(Algorithm::Turkish).stem(bare).into_owned())
}

/// Letters that are left at least.
const LEAST: usize = 3;

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'ı' | 'i' | 'o' | 'ö' | 'u' | 'ü')
}

/// What is before *-lar* or *-ler*, and a case behind that: `seçimlerde`.
fn without_plural(word: &str) -> Option<&str> {
    const CASES: [&str; 17] = [
        "", "ı", "i", "a", "e", "ın", "in", "da", "de", "dan", "den", "la", "le", "ında", "inde",
        "ından", "inden",
    ];
    CASES.iter().find_map(|case| {
        let plural = word.strip_suffix(case)?;
        let kept = plural
            .strip_suffix("lar")
            .or_else(|| plural.strip_suffix("ler"))?;
        (kept.chars().count() >= LEAST).then_some(kept)
    })
}

/// What is before *-sı* and its like behind a vowel: `partisi`.
fn without_possessive(word: &str) -> Option<&str> {
    let kept = ["sı", "si", "su", "sü"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    (kept.chars().count() > LEAST && kept.ends_with(is_vowel)).then_some(kept)
}
