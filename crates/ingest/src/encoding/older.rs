//! Recognises and decodes texts of MS-DOS (code page 850) and of the Macintosh before Unicode.
//!
//! Encoding detectors know only encodings of the web and guess windows-1252 for both, which puts quotation marks, symbols and unused codes
//! within words. So for each non-ASCII byte next to an ASCII letter, it is checked whether its character fits there, in the guessed
//! encoding and in these two. If all fit in the guessed encoding, the guess stays.

use encoding_rs::{Encoding, MACINTOSH};

/// The characters of code page 850 from 128 on (unicode.org, MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT). Letters have the same codes in 437.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
/// How many bytes of a text are examined, from shortly before its first non-ASCII byte.
const SAMPLE: usize = 1 << 16;
/// By how much the score of another encoding must exceed that of the guess.
const LEAST: i32 = 3;

/// The text of `bytes` if one of the older encodings fits clearly better than the guessed one; otherwise `None`.
pub(super) fn decode(bytes: &[u8], guessed: &'static Encoding) -> Option<String> {
    if !guessed.is_single_byte() {
        return None;
    }
    let first = Encoding::ascii_valid_up_to(bytes).saturating_sub(1);
    let sample = &bytes[first..bytes.len().min(first + SAMPLE)];
    let guess = Fit::of(sample, &table(guessed));
    // This check comes first because the codes of quotation marks and dashes in windows-1252 are letters in the other two, where they might
    // fit as well.
    if guess.amiss == 0 {
        return None;
    }
    let least = guess.sum().max(0);
    let dos = DOS.chars().collect::<Vec<char>>();
    let (fit, table) = [dos, table(MACINTOSH)]
        .into_iter()
        .map(|table| (Fit::of(sample, &table).sum(), table))
        .max_by_key(|(fit, _)| *fit)?;
    if fit < least + LEAST || fit < 2 * least {
        return None;
    }
    Some(by_table(bytes, &table))
}

/// Decodes bytes in code page 850 of MS-DOS.
pub(crate) fn dos(bytes: &[u8]) -> String {
    by_table(bytes, &DOS.chars().collect::<Vec<char>>())
}

/// Decodes bytes: those below 128 as ASCII, the others by `table`, which begins with the character of byte 128.
fn by_table(bytes: &[u8], table: &[char]) -> String {
    let char_of = |byte: &u8| match byte.checked_sub(128) {
        None => char::from(*byte),
        Some(at) => table
            .get(usize::from(at))
            .copied()
            .unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    bytes.iter().map(char_of).collect()
}

/// The characters of the bytes 128 to 255 in an encoding.
pub(super) fn table(encoding: &'static Encoding) -> Vec<char> {
    let bytes: Vec<u8> = (128..=255).collect();
    encoding
        .decode_without_bom_handling(&bytes)
        .0
        .chars()
        .collect()
}

/// The number of non-ASCII bytes whose characters fit next to the letters around them, and of those whose characters do not.
#[derive(Default)]
struct Fit {
    fitting: i32,
    amiss: i32,
}

impl Fit {
    fn of(sample: &[u8], table: &[char]) -> Self {
        let mut fit = Self::default();
        let mut at = Encoding::ascii_valid_up_to(sample);
        while at < sample.len() {
            let before = at.checked_sub(1).map_or(b' ', |before| sample[before]);
            let after = sample.get(at + 1).copied().unwrap_or(b' ');
            let place = usize::from(sample[at]) - 128;
            match table.get(place).and_then(|c| fits(*c, before, after)) {
                Some(true) => fit.fitting += 1,
                Some(false) => fit.amiss += 1,
                None => {}
            }
            at += 1 + Encoding::ascii_valid_up_to(&sample[at + 1..]);
        }
        fit
    }

    fn sum(&self) -> i32 {
        self.fitting - self.amiss
    }
}

/// Whether a character fits between two bytes; `None` if neither is an ASCII letter, or if that cannot be decided.
fn fits(c: char, before: u8, after: u8) -> Option<bool> {
    let (follows, precedes) = (before.is_ascii_alphabetic(), after.is_ascii_alphabetic());
    if !follows && !precedes {
        return None;
    }
    Some(match c {
        '’' => follows,
        '“' | '‘' | '„' | '«' | '‹' => !follows,
        '”' | '»' | '›' | '…' => follows && !precedes,
        '—' => true,
        '–' => return None,
        '\u{80}'..='\u{9f}' | '†' | '‡' | 'ˆ' | '˜' | '¨' | '‰' | '¤' => false,
        _ if c.is_lowercase() => {
            !after.is_ascii_uppercase() && (follows || !before.is_ascii_uppercase())
        }
        _ if c.is_uppercase() => {
            !before.is_ascii_lowercase()
                && (after.is_ascii_lowercase() || before.is_ascii_uppercase())
        }
        _ if c.is_alphabetic() => true,
        // A sign may be at the end of a word (`Lego®`), but not within it.
        _ if !(follows && precedes) => return None,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{WINDOWS_1250, WINDOWS_1252, WINDOWS_1254};

    const GERMAN: &str =
        "Die Bürgermeisterin sagte, daß die Häfen größer würden. Das müßten sie auch.";
    const FRENCH: &str =
        "Le maire a déclaré à l’été que la côte était brûlée. “Oui”, dit-il, “très élégant”.";

    fn dos(text: &str) -> Vec<u8> {
        let byte = |c: char| match DOS.chars().position(|known| known == c) {
            Some(at) => u8::try_from(at + 128).unwrap(),
            None => u8::try_from(c).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn texts_of_dos_and_macintosh_are_told() {
        assert_eq!(DOS.chars().count(), 128);
        assert_eq!(decode(&dos(GERMAN), WINDOWS_1252).as_deref(), Some(GERMAN));
        let mac = |text: &str| {
            let table = table(MACINTOSH);
            let byte = |c: char| match table.iter().position(|known| *known == c) {
                Some(at) => u8::try_from(at + 128).unwrap(),
                None => u8::try_from(c).unwrap(),
            };
            text.chars().map(byte).collect::<Vec<u8>>()
        };
        for text in [
            GERMAN,
            FRENCH,
            "El señor dijo que mañana habrá sesión en la región.",
        ] {
            assert_eq!(decode(&mac(text), WINDOWS_1252).as_deref(), Some(text));
        }
        for (bytes, text) in [(mac(FRENCH), FRENCH), (dos(GERMAN), GERMAN)] {
            assert_eq!(super::super::decode(&bytes, None).unwrap(), text);
        }
    }

    #[test]
    fn what_the_guess_makes_sense_of_stays() {
        for (text, encoding) in [
            (GERMAN, WINDOWS_1252),
            (FRENCH, WINDOWS_1252),
            (
                "“Hello,” he said – “it’s a wait…” and “so it is”, “Yes”. She—the mayor—left.",
                WINDOWS_1252,
            ),
            ("ÜBER DIE GRÖSSE DER HÄFEN. “MÜSSEN SIE?”", WINDOWS_1252),
            (
                "Starosta řekl, že přístav bude příští rok přestavěn; město zaplatí.",
                WINDOWS_1250,
            ),
            (
                "Burmistrz powiedział, że część portu będzie jeszcze większa.",
                WINDOWS_1250,
            ),
            (
                "Belediye başkanı limanın büyüyeceğini söyledi, işçiler güldü.",
                WINDOWS_1254,
            ),
        ] {
            let (bytes, ..) = encoding.encode(text);
            assert_eq!(decode(&bytes, encoding), None, "{text}");
        }
    }
}
