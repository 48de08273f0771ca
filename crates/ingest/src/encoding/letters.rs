//! Corrects guesses among the encodings of Central European texts, which share most of their letters.
//!
//! `ą` in windows-1250 is `š` in ISO 8859-2, and `ő` is `õ` in windows-1252. An encoding detector goes by frequencies, and guesses wrong on
//! a few sentences that have hardly any of the letters that differ. But no Polish word has an `š`, and no Hungarian one an `õ`: if the
//! language of the text is recognised, the encoding that gives the fewest letters foreign to that language is taken.

use encoding_rs::{Encoding, ISO_8859_2, WINDOWS_1250, WINDOWS_1252};

use crate::language;

const ENCODINGS: [&Encoding; 3] = [WINDOWS_1250, ISO_8859_2, WINDOWS_1252];
/// How many bytes of a text are examined.
const SAMPLE: usize = 1 << 12;

/// The encoding that fits the language of a text best; `guessed` if no other fits better, or if the language is not recognised.
pub(super) fn fitting(sample: &[u8], guessed: &'static Encoding) -> &'static Encoding {
    if !ENCODINGS.contains(&guessed) {
        return guessed;
    }
    let sample = &sample[..sample.len().min(SAMPLE)];
    let (text, _) = guessed.decode_without_bom_handling(sample);
    let Some(language) = language::by_words(&text) else {
        return guessed;
    };
    let others = ENCODINGS.into_iter().filter(|other| *other != guessed);
    // The right encoding may give a few foreign letters too, in names. Of equal counts the first is taken, which is the guess.
    let all = std::iter::once(guessed).chain(others);
    let counted = all.map(|encoding| {
        let (text, _) = encoding.decode_without_bom_handling(sample);
        (strange(language, &text), encoding)
    });
    counted
        .min_by_key(|(strange, _)| *strange)
        .map_or(guessed, |(_, fitting)| fitting)
}

/// The number of characters that do not fit a text in `language`: letters that the language does not use, signs within words, and control
/// codes.
fn strange(language: &str, text: &str) -> usize {
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    let mut strange = 0;
    while let Some(c) = chars.next() {
        let is_within = before.is_alphabetic() && chars.peek().is_some_and(|c| c.is_alphabetic());
        let is_sign = |c| matches!(c, '¡'..='¶' | '¸'..='¿' | 'ˇ' | '˛' | '˘');
        strange += usize::from(match c {
            '\u{80}'..='\u{9f}' => true,
            c if c.is_ascii() => false,
            c if c.is_alphabetic() => !language::may_have(language, c),
            c => is_within && is_sign(c),
        });
        before = c;
    }
    strange
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;

    #[test]
    fn letters_that_a_language_has_not_tell_the_encoding() {
        for (encoding, text) in [
            (
                WINDOWS_1250,
                "Pociąg wykoleił się pod Łodzią. Nikt nie zginął, ale trzy osoby są ranne.",
            ),
            (
                ISO_8859_2,
                "Pociąg wykoleił się pod Łodzią. Nikt nie zginął, ale trzy osoby są ranne.",
            ),
            (
                WINDOWS_1250,
                "A polgármester szerint jövő héten nyitják meg a hidat. A forgalom addig a másik úton halad.",
            ),
            (
                ISO_8859_2,
                "A polgármester szerint jövő héten nyitják meg a hidat. A forgalom addig a másik úton halad.",
            ),
            (
                WINDOWS_1250,
                "Starosta řekl, že most bude příští rok přestavěn; město zaplatí.",
            ),
            (
                ISO_8859_2,
                "Starosta řekl, že most bude příští rok přestavěn; město to zaplatí.",
            ),
            (
                WINDOWS_1252,
                "Le maire Škoda a dit que l’œuvre, prête en août, coûterait moins cher que prévu à la ville.",
            ),
            (
                WINDOWS_1252,
                "Le maire a dit qu’en août le goût de l’été reviendrait sur la côte.",
            ),
            (
                WINDOWS_1252,
                "O ministro disse que as eleições serão em São Paulo, e não põe em causa a união.",
            ),
            (
                WINDOWS_1252,
                "Der Präsident von São Tomé ist am Montag in Köln, sagte die Bürgermeisterin.",
            ),
            (
                WINDOWS_1252,
                "Õhtul sõitis laev sadamasse ja kõik olid rõõmsad, ütles linnapea.",
            ),
        ] {
            let (bytes, ..) = encoding.encode(text);
            assert_eq!(decode(&bytes, None).unwrap(), text, "{}", encoding.name());
        }
    }
}
