//! Turkish: plurals and possessives of words that are too short for the stemmer.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::folded;

/// Words that the stemmer cuts down to another (`başka`, `ne`), or to what is none (`poli`), with the endings of cases, persons and
/// plurals.
const WHOLE: [&str; 20] = [
    "adres", "bakan", "baskan", "bilim", "deniz", "deprem", "hapis", "kadin", "kampus", "kanun",
    "kibris", "meclis", "neden", "nufus", "otobus", "polis", "secim", "servis", "sorun", "virus",
];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let plain = folded(word);
    let mut whole = WHOLE.iter();
    if let Some(whole) = whole.find(|whole| plain.strip_prefix(**whole).is_some_and(is_inflection))
    {
        return Cow::Borrowed(whole);
    }
    let singular = without_plural(word).unwrap_or(word);
    let bare = without_possessive(singular).unwrap_or(singular);
    Cow::Owned(Stemmer::new(Algorithm::Turkish).stem(bare).into_owned())
}

/// Letters that are left at least.
const LEAST: usize = 3;

/// Whether the endings of a folded word inflect it: not those of what belongs to it or is without it (`başkanlık`, `bilimsel`).
fn is_inflection(endings: &str) -> bool {
    const FIRST: [&str; 15] = [
        "a", "e", "i", "u", "la", "le", "da", "de", "ta", "te", "ca", "ce", "ki", "m", "n",
    ];
    endings.is_empty() || FIRST.iter().any(|first| endings.starts_with(first))
}

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

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::{are_one, are_parted};

    #[test]
    fn words_that_are_whole_inflect_and_are_no_base_of_others() {
        are_one(
            "tr",
            "polis/polisi otobüs/otobüsü meclis/Meclisi Meclisi/meclisin başkan/başkanlar neden/nedeniyle sorun/sorunlar",
        );
        are_parted(
            "tr",
            "soru/sorun kanun/kan bilim/bil seçim/seç bilim/bilimsel kadın/kadı",
        );
    }
}
