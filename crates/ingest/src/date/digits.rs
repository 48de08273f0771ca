//! Normalizes digits of other scripts, and spaces within numeric dates.

use std::borrow::Cow;

use super::leading_digits;
use crate::bytes;

/// The zeros of Arabic, Persian and Urdu, Devanagari, Bengali, Thai, and full-width digits; the other nine follow each.
const ZEROS: [char; 6] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}',
];

/// Whether a text may have a digit of any script: false only for ASCII without one.
pub(crate) fn may_have_digit(text: &str) -> bool {
    bytes::any(text.as_bytes(), |byte| {
        byte.is_ascii_digit() | !byte.is_ascii()
    })
}

/// `text` with these digits replaced by ASCII ones, and without spaces in a numeric date (`12. 6. 2024`).
pub(super) fn in_one(text: &str) -> Cow<'_, str> {
    let plain = of_ascii(text);
    without_spaces(&plain).map_or(plain, Cow::Owned)
}

/// `text` with these digits replaced by ASCII ones.
pub(super) fn of_ascii(text: &str) -> Cow<'_, str> {
    // The first bytes of these digits in UTF-8 are rare in other text.
    let may_be_digit = |byte: u8| matches!(byte, 0xd9 | 0xdb | 0xe0 | 0xef);
    let may_have_some = bytes::any(text.as_bytes(), may_be_digit);
    match !may_have_some || !text.contains(|c| digit(c).is_some()) {
        true => Cow::Borrowed(text),
        false => text.chars().map(|c| digit(c).unwrap_or(c)).collect(),
    }
}

/// `text` without the spaces after the dots of its first numeric date, as written in Czech and Slovak; `None` if there is no such
/// date.
fn without_spaces(text: &str) -> Option<String> {
    let is_short = |digits: &str| {
        matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut points = text.match_indices('.').map(|(at, _)| at);
    let mut first = points.next()?;
    for second in points {
        let before = &text[..first];
        let (month, year) = (&text[first + 1..second], &text[second + 1..]);
        let (bare_month, bare_year) = (month.trim_start(), year.trim_start());
        let is_spaced = bare_month.len() < month.len() || bare_year.len() < year.len();
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit);
        if is_spaced
            && matches!(digits.take(3).count(), 1 | 2)
            && is_short(bare_month)
            && leading_digits(bare_year) == 4
        {
            return Some([before, ".", bare_month, ".", bare_year].concat());
        }
        first = second;
    }
    None
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
