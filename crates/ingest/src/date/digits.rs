//! The digits of other scripts, as the press of their countries writes dates.

use std::borrow::Cow;

/// The zeros of Arabic, Persian and Urdu, Devanagari, Bengali, Thai, and of East Asian type; nine digits follow each.
const ZEROS: [char; 6] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}',
];

/// `text` with these digits as those of ASCII.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(|c| digit(c).is_some()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| digit(c).unwrap_or(c)).collect())
}

fn digit(c: char) -> Option<char> {
    if c < ZEROS[0] {
        return None;
    }
    let value = |zero: char| {
        (c as u32)
            .checked_sub(zero as u32)
            .filter(|value| *value < 10)
    };
    ZEROS
        .into_iter()
        .find_map(value)
        .and_then(|value| char::from_digit(value, 10))
}
