//! Corrects the guessed encoding of texts whose only non-ASCII characters are signs, such as £, ¥, fractions and degrees.
//!
//! An encoding detector goes by letters. Without any, `£40` and `Ł40` are equally likely to it. So the bytes that mean different characters
//! in windows-1252 and in the guessed encoding are examined. If each is a sign in windows-1252 and none is part of a word, the text is read
//! as windows-1252, as such texts are mostly English.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::older::table;

/// Windows-1252 if no letter distinguishes it from the guessed encoding, otherwise `guessed`.
pub(super) fn without_letters(sample: &[u8], guessed: &'static Encoding) -> &'static Encoding {
    if guessed == WINDOWS_1252 || !guessed.is_single_byte() {
        return guessed;
    }
    let (western, other) = (table(WINDOWS_1252), table(guessed));
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xc0;
    let mut at = Encoding::ascii_valid_up_to(sample);
    while at < sample.len() {
        let place = usize::from(sample[at]) - 128;
        if western.get(place) != other.get(place) {
            let before = at.checked_sub(1).map_or(b' ', |before| sample[before]);
            let after = sample.get(at + 1).copied().unwrap_or(b' ');
            // In `3µg` and `2º` the sign follows a digit, so it is not within a word.
            let is_apart = before.is_ascii_digit() || !is_letter(before) && !is_letter(after);
            if !is_apart || !western.get(place).copied().is_some_and(is_sign) {
                return guessed;
            }
        }
        at += 1 + Encoding::ascii_valid_up_to(&sample[at + 1..]);
    }
    WINDOWS_1252
}

fn is_sign(c: char) -> bool {
    matches!(c, 'µ' | 'ª' | 'º') || !c.is_alphabetic() && !c.is_control()
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use encoding_rs::{ISO_8859_2, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257};

    #[test]
    fn signs_alone_are_read_as_windows_1252() {
        for text in [
            "A new mast was £90 at the sale.",
            "The sail, 2½ yards of it, was £3 or ¥400, the clerk said.",
            "It was ±4 and 20¢ a yard, © 1999, by § 3. A dose is 5µg.",
            "He paid £5. “It’s dear,” he said – and left the café.",
        ] {
            let (bytes, ..) = WINDOWS_1252.encode(text);
            assert_eq!(decode(&bytes, None).unwrap(), text);
        }
    }

    #[test]
    fn letters_of_other_languages_decide() {
        for (encoding, text) in [
            (
                WINDOWS_1250,
                "Burmistrz był na łodzi w Łebie, mówił o żaglach i o porcie.",
            ),
            (
                ISO_8859_2,
                "Burmistrz powiedział, że część portu będzie jeszcze większa.",
            ),
            (
                WINDOWS_1250,
                "A kikötő új főnöke szerint a hajók később jönnek.",
            ),
            (
                WINDOWS_1254,
                "Belediye başkanı limanın büyüyeceğini söyledi, işçiler güldü.",
            ),
            (
                WINDOWS_1257,
                "Uosto viršininkas sakė, kad laivai plauks vėliau nei įprasta.",
            ),
        ] {
            let (bytes, ..) = encoding.encode(text);
            assert_eq!(decode(&bytes, None).unwrap(), text);
        }
    }
}
