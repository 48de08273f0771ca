//! Stretches of an article's text, each with the place it was read from.

use serde::{Deserialize, Serialize};

/// A half-open range of byte offsets into the decoded source of a record.
///
/// For a text file the source is the whole file decoded to UTF-8; for a record of a larger file it is that record, so a
/// JSON string's span is that of the string literal's contents as they stand in the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A heading or a paragraph: its text on one line, and where it stood.
///
/// `text` holds no line break and no leading, trailing or doubled white space; hard-wrapped lines are joined. It can
/// therefore differ from the bytes that `span` covers, by white space and by what the format encodes (entities, escapes).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The text as a reader sees it.
    pub text: String,
    /// Where it was read from.
    pub span: Span,
}

impl Passage {
    /// A passage of `text` read from `span`. White space is folded as the type promises.
    pub fn new(text: &str, span: impl Into<Span>) -> Self {
        Self {
            text: fold_white_space(text),
            span: span.into(),
        }
    }
}

/// Text that stood in the source but is no part of the article, with the rule that cut it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boilerplate {
    /// What was cut.
    pub passage: Passage,
    /// The short, stable name of the rule, such as `related-links` or `newsletter`.
    pub rule: String,
}

fn fold_white_space(text: &str) -> String {
    // Most text comes folded: one look at its bytes then replaces taking it apart.
    if is_folded(text.as_bytes()) {
        return text.to_owned();
    }
    match text.is_ascii() {
        true => fold_ascii(text.as_bytes()),
        false => text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// The same of text in ASCII, which needs no decoding to be taken apart.
fn fold_ascii(text: &[u8]) -> String {
    let mut folded = Vec::with_capacity(text.len());
    let words = text.split(|byte| matches!(byte, b'\t'..=b'\r' | b' '));
    for word in words.filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(b' ');
        }
        folded.extend_from_slice(word);
    }
    String::from_utf8(folded).unwrap_or_default()
}

/// Whether the bytes of a text hold no white space but single spaces between other characters. Written without branches, so
/// that many bytes are looked at at once.
fn is_folded(bytes: &[u8]) -> bool {
    if bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ') {
        return false;
    }
    let mut other = bytes.iter().fold(false, |any, byte| any | (*byte < b' '));
    let seconds = bytes.get(1..).unwrap_or_default();
    for (&one, &two) in bytes.iter().zip(seconds) {
        other |= (one == b' ') & (two == b' ');
        // U+0085, U+00A0; U+1680; U+205F.
        other |= (one == 0xc2) & ((two == 0x85) | (two == 0xa0));
        other |= (one == 0xe1) & (two == 0x9a) | (one == 0xe2) & (two == 0x81);
    }
    let thirds = bytes.get(2..).unwrap_or_default();
    for ((&one, &two), &three) in bytes.iter().zip(seconds).zip(thirds) {
        // U+2000 to U+200A, U+2028, U+2029, U+202F; U+3000.
        let spaces = (three <= 0x8a) | (three == 0xa8) | (three == 0xa9) | (three == 0xaf);
        other |= (one == 0xe2) & (two == 0x80) & spaces;
        other |= (one == 0xe3) & (two == 0x80) & (three == 0x80);
    }
    !other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_folded_to_single_spaces() {
        let passage = Passage::new("  two\n words\u{a0}\u{3000}here ", 3..9);
        assert_eq!(passage.text, "two words here");
        assert_eq!(passage.span, Span::new(3, 9));
    }

    #[test]
    fn every_white_space_character_is_seen() {
        for c in ('\0'..='\u{ffff}').filter(|c| c.is_whitespace()) {
            for text in [
                format!("one{c}{c}two"),
                format!("{c}one"),
                format!("one{c}"),
            ] {
                let expected = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(Passage::new(&text, 0..1).text, expected, "{c:?}");
            }
            assert_eq!(Passage::new(&format!("one{c}two"), 0..1).text, "one two");
        }
        for folded in ["“one” two", "一、二。", "a b c", ""] {
            assert!(is_folded(folded.as_bytes()), "{folded}");
        }
    }
}
