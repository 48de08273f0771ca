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

/// Whether the endings of a folded word inflect it: those of a plural, a possessor and a case, in this order. Not those of what belongs to
/// it or is without it (`başkanlık`, `bilimsel`), nor the other part of a compound (`denizaltı`).
fn is_inflection(endings: &str) -> bool {
    const PLURALS: [&str; 3] = ["", "lar", "ler"];
    const POSSESSORS: [&str; 11] = [
        "", "i", "u", "im", "um", "in", "un", "imiz", "umuz", "iniz", "unuz",
    ];
    const CASES: [&str; 40] = [
        "", "i", "u", "a", "e", "in", "un", "da", "de", "ta", "te", "dan", "den", "tan", "ten",
        "la", "le", "ca", "ce", "daki", "deki", "taki", "teki", "dir", "dur", "tir", "tur",
        // Behind a possessor.
        "ni", "nu", "na", "ne", "nin", "nun", "nda", "nde", "ndan", "nden", "yla", "yle", "nca",
    ];
    let behind = |of: &'static [&str]| {
        move |rest| {
            of.iter()
                .filter_map(move |own| str::strip_prefix(rest, *own))
        }
    };
    let plurals = behind(&PLURALS)(endings);
    let mut possessors = plurals.flat_map(behind(&POSSESSORS));
    possessors.any(|case| CASES.contains(&case))
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
            "polis/polisi otobüs/otobüsü meclis/Meclisi Meclisi/meclisin başkan/başkanlar neden/nedeniyle sorun/sorunlar \
            deniz/denizinde deniz/denizlerindeki kıbrıs/Kıbrıs'tan adres/adresimize seçim/seçimleri",
        );
        are_parted(
            "tr",
            "soru/sorun kanun/kan bilim/bil seçim/seç bilim/bilimsel kadın/kadı deniz/denizaltı polis/polisajlı deprem/depremzede",
        );
    }
}
