//! Serbian, which is written in two scripts: what stands in Cyrillic letters has the classes that it has in Latin ones.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use super::folded;

/// A word in Latin letters; `None` where it has no Cyrillic ones.
pub(super) fn latin(word: &str) -> Option<String> {
    let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{45f}');
    word.contains(is_cyrillic)
        .then(|| word.chars().fold(String::with_capacity(word.len()), spell))
}

/// The stem of a word in Latin letters. Where these have no marks the *đ* that the stemmer makes of a `dj` has none either.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if let Some(class) = super::listed::stem(Algorithm::Serbian, word) {
        return class.into_owned().into();
    }
    let word = without_plural(word).unwrap_or(word);
    let stem = Stemmer::new(Algorithm::Serbian).stem(word);
    match word.is_ascii() {
        true => folded(&stem).into_owned().into(),
        false => stem,
    }
}

/// What nouns of one syllable have before the ending of a plural: `gradovi`.
fn without_plural(word: &str) -> Option<&str> {
    const ENDINGS: [&str; 4] = ["ovi", "ova", "ove", "ovima"];
    /// What ends so in the singular.
    const WHOLE: [&str; 8] = ["got", "jak", "kak", "obn", "osn", "pop", "sur", "tak"];
    let kept = ENDINGS
        .iter()
        .find_map(|ending| word.strip_suffix(ending))?;
    let vowels = kept
        .chars()
        .filter(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u'));
    let is_plural = vowels.count() == 1 && kept.chars().count() >= 3 && !WHOLE.contains(&kept);
    is_plural.then_some(kept)
}

/// Appends the Latin letters of a Cyrillic one.
fn spell(mut latin: String, c: char) -> String {
    let plain = "абвгдезијклмнопрстуфхц";
    let plain = plain.chars().zip("abvgdezijklmnoprstufhc".chars());
    match c {
        'ђ' => latin.push('đ'),
        'ж' => latin.push('ž'),
        'љ' => latin.push_str("lj"),
        'њ' => latin.push_str("nj"),
        'ћ' => latin.push('ć'),
        'ч' => latin.push('č'),
        'џ' => latin.push_str("dž"),
        'ш' => latin.push('š'),
        c => latin.push(
            plain
                .into_iter()
                .find(|&(own, _)| own == c)
                .map_or(c, |(_, letter)| letter),
        ),
    }
    latin
}

#[cfg(test)]
mod tests {
    use crate::analysis::stems::tests::finds;

    #[test]
    fn words_cross_from_one_script_to_the_other() {
        for (one, other) in [
            ("Beograd", "Београду"),
            ("Vučić", "Вучића"),
            ("Вучић", "Vučića"),
            ("Vucic", "Vučića"),
            ("Niš", "Нишу"),
            ("Đoković", "Ђоковића"),
            ("Djokovic", "Đoković"),
            ("građanin", "грађанина"),
            ("грађани", "građanin"),
            ("џеп", "džepu"),
            ("љубав", "ljubavi"),
        ] {
            assert!(finds("sr", one, other), "{one} {other}");
        }
        for (one, other) in [("шума", "сума"), ("кућа", "куца"), ("што", "сто")]
        {
            assert!(
                !finds("sr", one, other) && !finds("sr", other, one),
                "{one} {other}"
            );
        }
    }
}
