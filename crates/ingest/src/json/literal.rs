//! Decoded JSON strings, with the mapping of their offsets to those in the record.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::repair::LINE_END;

/// The text of a record in which literals were found.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    /// Whether the record was repaired, so that [`LINE_END`] stands for line ends in it. In other records that is an ordinary character.
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
    /// The decoded text.
    pub(super) text: Cow<'a, str>,
    /// The content between the quotes, as written.
    pub(super) raw: &'a str,
    /// The byte offset in the record at which `raw` begins.
    pub(super) start: usize,
    /// The byte offsets in `raw` of escapes that follow unescaped characters: the first of each run.
    escapes: Vec<usize>,
}

impl AsRef<str> for Literal<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> Literal<'a> {
    /// Decodes `value`, which must be a part of `source`. Fails on escapes that are not a character (half a surrogate pair).
    pub(super) fn read(value: &'a RawValue, source: Source<'_>) -> Result<Self, serde_json::Error> {
        // Wrapped text has about one escape per line.
        let mut escapes = Vec::with_capacity(value.get().len() / 128);
        let text = match decoded(value, |at| escapes.push(at)) {
            Some(text) => text,
            // Parse again to get the error.
            None => serde_json::from_str(value.get()).map(|Text(text)| text)?,
        };
        let raw = &value.get()[1..value.get().len() - 1];
        let line_end = char::from(LINE_END);
        let text = match memchr::memchr(0, text.as_bytes()) {
            Some(_) => Cow::Owned(text.replace('\0', " ")),
            None => text,
        };
        let text = match source.is_repaired {
            true => Cow::Owned(text.replace(line_end, "\n")),
            false => text,
        };
        // `raw` is a part of `source.text`, so the difference of their addresses is an offset.
        let start = (raw.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
        Ok(Self {
            text,
            raw,
            start,
            escapes,
        })
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places {
            literal: self,
            decoded: 0,
            at: 0,
            passed: 0,
        }
    }
}

/// Converts byte offsets in the decoded text to offsets in the record. Ascending offsets take linear time in all.
pub(super) struct Places<'a> {
    literal: &'a Literal<'a>,
    /// The current offset in the decoded text, and the corresponding one in `raw`.
    decoded: usize,
    at: usize,
    /// How many entries of `escapes` were passed.
    passed: usize,
}

impl Places<'_> {
    pub(super) fn at(&mut self, decoded: usize) -> usize {
        if decoded < self.decoded {
            (self.decoded, self.at, self.passed) = (0, 0, 0);
        }
        let Literal { raw, start, .. } = self.literal;
        while self.decoded < decoded {
            let plain = (decoded - self.decoded).min(self.next_escape().saturating_sub(self.at));
            self.decoded += plain;
            self.at += plain;
            if self.decoded == decoded || self.at >= raw.len() {
                break;
            }
            let escaped = raw.get(self.at..).and_then(escape);
            let (raw, text) = escaped.map_or((2, 1), |(raw, c)| (raw, c.len_utf8()));
            self.at += raw;
            self.decoded += text;
        }
        start + self.at.min(raw.len())
    }

    /// The offset in `raw` of the next escape, or of its end.
    fn next_escape(&mut self) -> usize {
        let Literal { raw, escapes, .. } = self.literal;
        if raw.as_bytes().get(self.at) == Some(&b'\\') {
            return self.at;
        }
        while let Some(escape) = escapes.get(self.passed) {
            if *escape >= self.at {
                return *escape;
            }
            self.passed += 1;
        }
        raw.len()
    }
}

/// The decoded text of a string; `None` for another value, or if an escape is not a character.
pub(super) fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    decoded(value, |_| {})
}

/// The decoded text of a string. `note` is called with the offset of each escape that follows an unescaped character.
fn decoded(value: &RawValue, mut note: impl FnMut(usize)) -> Option<Cow<'_, str>> {
    let raw = value.get().strip_prefix('"')?.strip_suffix('"')?;
    let next = |from: usize| Some(from + memchr::memchr(b'\\', &raw.as_bytes()[from..])?);
    let mut found = next(0);
    if found.is_none() {
        return Some(Cow::Borrowed(raw));
    }
    let mut text = String::with_capacity(raw.len());
    let mut from = 0;
    while let Some(at) = found {
        if from < at {
            text.push_str(&raw[from..at]);
            note(at);
        }
        let (length, character) = escape(&raw[at..])?;
        text.push(character);
        from = at + length;
        // Escapes often follow each other, such as the two line ends of a blank line.
        found = match raw.as_bytes().get(from) {
            Some(b'\\') => Some(from),
            _ => next(from),
        };
    }
    text.push_str(&raw[from..]);
    Some(Cow::Owned(text))
}

/// The byte offset of the closing quotation mark of the string that begins at `at`.
pub(super) fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut from = at + 1;
    loop {
        let mark = from + memchr::memchr2(b'"', b'\\', bytes.get(from..)?)?;
        if bytes[mark] == b'"' {
            return Some(mark);
        }
        from = mark + 2;
    }
}

/// The length in bytes of the escape at the beginning of `rest`, and its character (RFC 8259, section 7); `None` if it is not a character.
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
