//! JSON strings, decoded, with the way back to where each character stands in the record.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::repair::LINE_END;

/// A record as its literals were found in it.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    /// Whether line ends were written in it as [`LINE_END`]. In a sound record that is a character like others.
    is_repaired: bool,
}

impl<'a> Source<'a> {
    pub(super) fn sound(text: &'a str) -> Self {
        let is_repaired = false;
        Self { text, is_repaired }
    }

    pub(super) fn repaired(text: &'a str) -> Self {
        let is_repaired = true;
        Self { text, is_repaired }
    }
}

/// A string literal of a record.
pub(super) struct Literal<'a> {
    /// What it says.
    pub(super) text: Cow<'a, str>,
    /// Its contents as they stand, between the quotes.
    pub(super) raw: &'a str,
    /// Where they begin in the record.
    pub(super) start: usize,
}

impl AsRef<str> for Literal<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> Literal<'a> {
    /// `value`, which was found in `source`. Fails on escapes that stand for no character (half a surrogate pair).
    pub(super) fn read(value: &'a RawValue, source: Source<'_>) -> Result<Self, serde_json::Error> {
        let text = match text(value) {
            Some(text) => text,
            // It tells what is wrong.
            None => serde_json::from_str(value.get()).map(|Text(text)| text)?,
        };
        let raw = &value.get()[1..value.get().len() - 1];
        let line_end = char::from(LINE_END);
        let text = match memchr::memchr2(0, LINE_END, text.as_bytes()) {
            Some(_) if source.is_repaired => {
                Cow::Owned(text.replace('\0', " ").replace(line_end, "\n"))
            }
            Some(_) => Cow::Owned(text.replace('\0', " ")),
            None => text,
        };
        // Both are parts of one string, so the difference of their addresses is an offset.
        let start = (raw.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
        Ok(Self { text, raw, start })
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places {
            raw: self.raw,
            start: self.start,
            decoded: 0,
            at: 0,
            escape: None,
        }
    }
}

/// Turns offsets in the decoded text, asked for in ascending order, into offsets in the record.
pub(super) struct Places<'a> {
    raw: &'a str,
    start: usize,
    /// How far the decoded text was followed, and where that is in the raw contents.
    decoded: usize,
    at: usize,
    /// Where the next escape stands in the raw contents, when that was looked for.
    escape: Option<usize>,
}

impl Places<'_> {
    pub(super) fn at(&mut self, decoded: usize) -> usize {
        if decoded < self.decoded {
            (self.decoded, self.at, self.escape) = (0, 0, None);
        }
        while self.decoded < decoded {
            let plain = (decoded - self.decoded).min(self.next_escape().saturating_sub(self.at));
            self.decoded += plain;
            self.at += plain;
            if self.decoded == decoded || self.at >= self.raw.len() {
                break;
            }
            let escaped = self.raw.get(self.at..).and_then(escape);
            let (raw, text) = escaped.map_or((2, 1), |(raw, c)| (raw, c.len_utf8()));
            self.at += raw;
            self.decoded += text;
        }
        self.start + self.at.min(self.raw.len())
    }
}

impl Places<'_> {
    /// Where the next escape stands, or the end of the contents.
    fn next_escape(&mut self) -> usize {
        if self.escape.is_none_or(|escape| escape < self.at) {
            let rest = self.raw.as_bytes().get(self.at..);
            let ahead = rest.and_then(|rest| memchr::memchr(b'\\', rest));
            self.escape = Some(ahead.map_or(self.raw.len(), |ahead| self.at + ahead));
        }
        self.escape.unwrap_or(self.raw.len())
    }
}

/// The text of a value that is a string; `None` for another value, and where an escape stands for no character.
pub(super) fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    let raw = value.get().strip_prefix('"')?.strip_suffix('"')?;
    let next = |rest: &str| memchr::memchr(b'\\', rest.as_bytes());
    if next(raw).is_none() {
        return Some(Cow::Borrowed(raw));
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = next(rest) {
        let (plain, escaped) = rest.split_at(at);
        let (length, character) = escape(escaped)?;
        text.push_str(plain);
        text.push(character);
        rest = &escaped[length..];
    }
    text.push_str(rest);
    Some(Cow::Owned(text))
}

/// The length of the escape that a sound literal goes on with, and the character it stands for, if it does (RFC 8259, section 7).
fn escape(rest: &str) -> Option<(usize, char)> {
    let unit = |at: usize| u16::from_str_radix(rest.get(at..at + 4)?, 16).ok();
    let character = match rest.as_bytes().get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(2)?;
            let is_pair = (0xd800..0xdc00).contains(&first);
            return match is_pair && rest.get(6..8)? == "\\u" {
                true => {
                    let character = char::decode_utf16([first, unit(8)?]).next()?;
                    Some((12, character.ok()?))
                }
                false => Some((6, char::from_u32(first.into())?)),
            };
        }
        mark => char::from(*mark),
    };
    Some((2, character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_found_in_the_record() {
        let source = r#"  {"k": "a\n\u00e9\ud83d\ude00z\"ü"}"#;
        let value: std::collections::HashMap<String, &RawValue> =
            serde_json::from_str(source).unwrap();
        let literal = Literal::read(value["k"], Source::sound(source)).unwrap();
        assert_eq!(literal.text, "a\né😀z\"ü");
        let mut places = literal.places();
        let found: Vec<_> = literal
            .text
            .char_indices()
            .map(|(at, _)| &source[places.at(at)..])
            .collect();
        let expected = ["a", "\\n", "\\u00e9", "\\ud83d", "z", "\\\"", "ü"];
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{found} {expected}");
        }
        assert_eq!(&source[places.at(literal.text.len())..], "\"}");
        assert_eq!(&source[places.at(0)..][..1], "a");
    }

    #[test]
    fn strings_say_what_they_say_elsewhere() {
        for literal in [
            r#""""#,
            r#""a""#,
            r#""\\""#,
            r#""\"\/\b\f\n\r\t\\ü""#,
            r#""\u0041\u00e9\u20ac\ud83d\ude00\u0000""#,
            r#""\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\ud83d \ude00""#,
            r#""\ude00\ud83d""#,
            "12",
            "null",
        ] {
            let value: &RawValue = serde_json::from_str(literal).unwrap();
            let expected: Option<String> = serde_json::from_str(literal).ok();
            assert_eq!(text(value).as_deref(), expected.as_deref(), "{literal}");
        }
    }
}
