//! Passages of an article's text, each with the byte range it was read from.

use serde::{Deserialize, Serialize};

use crate::block::{BLOCK, bits, block_at};
use crate::is_unspaced;

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
/// `text` holds no line break and no leading, trailing or doubled white space. Hard-wrapped lines are joined with a space, or without one in
/// scripts that have none. It can therefore differ from the bytes that `span` covers, by white space and by what the format
/// encodes (entities, escapes).
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

/// Stands in a text for a deliberate line break (`<br>`), as opposed to one of wrapped lines.
pub const LINE_SEPARATOR: char = '\u{2028}';

/// Text that stood in the source but is not part of the article, with the rule that cut it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boilerplate {
    /// The text that was cut.
    pub passage: Passage,
    /// The short, stable name of the rule, such as `related-links` or `newsletter`.
    pub rule: String,
}

/// Puts a text on one line, in the form of [`Passage::text`]. Each run of white space becomes a single space, except that a line break between
/// two characters of a script without spaces is removed. A deliberate break ([`LINE_SEPARATOR`]) is a space there too. A zero-width
/// space within a word ([`is_within_word`]) is removed.
pub fn fold_white_space(text: &str) -> String {
    // Most text is already folded except for its line breaks. A scan of the bytes finds this out, and avoids splitting it into words.
    let spacing = Spacing::of(text);
    match spacing {
        Spacing { is_even: false, .. } if text.is_ascii() => fold_ascii(text.as_bytes()),
        Spacing { is_even: false, .. } => fold_words(text),
        Spacing {
            has_breaks: true, ..
        } => text.replace('\n', " "),
        _ => text.to_owned(),
    }
}

/// Folds a text of any kind, word by word.
fn fold_words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut end = 0;
    for word in text.split_whitespace() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        if !folded.is_empty() && !is_wrapped(&folded, &text[end..start], word) {
            folded.push(' ');
        }
        push_word(&mut folded, word);
        end = start + word.len();
    }
    folded
}

/// The zero-width space, which marks where a line may be broken, or where a word of a script without spaces ends.
pub const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Whether a zero-width space between two characters stands within a word, as both are cased letters or ASCII digits. `None` stands for
/// the beginning or end of the text.
pub fn is_within_word(before: Option<char>, after: Option<char>) -> bool {
    let is_of_word = |c: char| c.is_lowercase() || c.is_uppercase() || c.is_ascii_digit();
    before.is_some_and(is_of_word) && after.is_some_and(is_of_word)
}

fn push_word(folded: &mut String, word: &str) {
    let mut open = 0;
    for (at, piece) in word.split(ZERO_WIDTH_SPACE).enumerate() {
        open += usize::from(at > 0);
        if piece.is_empty() {
            continue;
        }
        if !is_within_word(folded.chars().next_back(), piece.chars().next()) {
            folded.extend(std::iter::repeat_n(ZERO_WIDTH_SPACE, open));
        }
        open = 0;
        folded.push_str(piece);
    }
    folded.extend(std::iter::repeat_n(ZERO_WIDTH_SPACE, open));
}

/// Whether the white space between two words is only a line break, perhaps with indentation, between two characters of scripts without
/// spaces, so that it is removed.
fn is_wrapped(before: &str, space: &str, after: &str) -> bool {
    let is_of_line = |c: char| matches!(c, '\n' | '\r' | '\t' | ' ' | '\u{3000}');
    space.contains(['\n', '\r'])
        && space.chars().all(is_of_line)
        && before.ends_with(is_unspaced)
        && after.starts_with(is_unspaced)
}

/// Folds ASCII text, which needs no decoding. Lines that are already folded are copied whole.
fn fold_ascii(text: &[u8]) -> String {
    let mut folded = Vec::with_capacity(text.len());
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
        let line = text[start..end].trim_ascii();
        match Spacing::of_ascii(line).is_even {
            true => add(&mut folded, line),
            false => line
                .split(|byte| matches!(byte, b'\t'..=b'\r' | b' '))
                .for_each(|word| add(&mut folded, word)),
        }
        start = end + 1;
    }
    String::from_utf8(folded).unwrap_or_default()
}

/// Appends `words`, if not empty, after a space.
fn add(folded: &mut Vec<u8>, words: &[u8]) {
    if words.is_empty() {
        return;
    }
    if !folded.is_empty() {
        folded.push(b' ');
    }
    folded.extend_from_slice(words);
}

/// What a scan of a text's bytes says about its white space.
#[derive(Clone, Copy)]
struct Spacing {
    has_breaks: bool,
    /// Whether all its white space is single spaces, and single line breaks that stand for a space, each between other characters.
    is_even: bool,
}

impl Spacing {
    fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let spacing = Self::of_ascii(bytes);
        let is_even_of_others = || {
            text.is_ascii()
                || !(has_other_spaces(bytes)
                    || text.ends_with(char::is_whitespace)
                    || spacing.has_breaks && may_be_wrapped(bytes))
        };
        let is_even = spacing.is_even && is_even_of_others();
        Self { is_even, ..spacing }
    }

    /// The same, considering only ASCII white space. Written without branches so that the compiler can vectorize it.
    fn of_ascii(bytes: &[u8]) -> Self {
        let is_open = |end: Option<&u8>| end.is_some_and(|byte| *byte <= b' ');
        let is_open = is_open(bytes.first()) || is_open(bytes.last());
        // White space and control characters are the bytes up to the space. Two in a row show as a pair whose greater byte is one.
        let (mut least, mut least_of_two) = (u8::MAX, u8::MAX);
        for (&one, &two) in bytes.iter().zip(bytes.get(1..).unwrap_or_default()) {
            least = least.min(one);
            least_of_two = least_of_two.min(one.max(two));
        }
        let has_breaks = least < b' ';
        let is_other = |byte: u8| (byte < b' ') & (byte != b'\n');
        let has_others = || bytes.iter().fold(false, |any, &byte| any | is_other(byte));
        Self {
            has_breaks,
            is_even: !is_open && least_of_two > b' ' && !(has_breaks && has_others()),
        }
    }
}

/// Whether a line break stands between two characters beyond ASCII, so that folding may have to remove it.
fn may_be_wrapped(bytes: &[u8]) -> bool {
    let is_beyond = |at: usize| bytes.get(at).is_some_and(|byte| !byte.is_ascii());
    memchr::memchr_iter(b'\n', bytes).any(|at| at > 0 && is_beyond(at - 1) && is_beyond(at + 1))
}

/// Whether the text has white space beyond ASCII, including the zero-width space.
fn has_other_spaces(bytes: &[u8]) -> bool {
    let blocks = (0..)
        .step_by(BLOCK)
        .map_while(|at| Some((at, block_at::<BLOCK>(bytes, at)?)));
    let mut blocks = blocks.filter(|(_, block)| !block.is_ascii());
    blocks.any(|(at, block)| {
        let mut firsts = bits(&block, |byte| matches!(byte, 0xc2 | 0xe1..=0xe3));
        std::iter::from_fn(|| {
            let first = at + firsts.trailing_zeros() as usize;
            firsts = firsts.checked_sub(1)? & firsts;
            Some(first)
        })
        .any(|first| begins_with_space(&bytes[first..]))
    })
}

/// Whether a text begins with white space beyond ASCII.
fn begins_with_space(text: &[u8]) -> bool {
    match *text {
        // U+0085, U+00A0; U+1680; U+205F; U+3000.
        [0xc2, 0x85 | 0xa0, ..] | [0xe1, 0x9a, ..] | [0xe2, 0x81, ..] | [0xe3, 0x80, 0x80, ..] => {
            true
        }
        // U+2000 to U+200B, U+2028, U+2029, U+202F.
        [0xe2, 0x80, third, ..] => matches!(third, 0..=0x8b | 0xa8 | 0xa9 | 0xaf),
        _ => false,
    }
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
    fn white_space_is_seen_wherever_it_stands() {
        for length in 0..100 {
            let letters = "e".repeat(length);
            for space in ["\u{a0}", "\u{2009}", "\u{3000}", "  ", "\t", "\n", "\r\n"] {
                for other in ["x", "é"] {
                    let text = format!("{other}{letters}{space}{letters}{other}");
                    let expected = format!("{other}{letters} {letters}{other}");
                    assert_eq!(fold_white_space(&text), expected, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn lines_of_scripts_without_spaces_are_joined_without() {
        for (text, expected) in [
            ("推动\n大规模", "推动大规模"),
            ("推动 \r\n\t　大规模。\n「一」", "推动大规模。「一」"),
            ("น้ำ\nท่วม", "น้ำท่วม"),
            ("推动 大规模", "推动 大规模"),
            ("推动\u{2028}\n大规模", "推动 大规模"),
            ("推动\nABC\n大", "推动 ABC 大"),
            ("정부는\n오늘", "정부는 오늘"),
            ("é\nè", "é è"),
        ] {
            assert_eq!(Passage::new(text, 0..1).text, expected, "{text:?}");
        }
    }

    #[test]
    fn a_space_without_width_within_a_word_is_nothing() {
        for (text, expected) in [
            ("Ferry\u{200b}gate \u{200b}of", "Ferrygate \u{200b}of"),
            ("1\u{200b}000 Été\u{200b}à", "1000 Étéà"),
            ("a\u{200b}\u{200b}b", "ab"),
            ("\u{200b}a\u{200b} b", "\u{200b}a\u{200b} b"),
            ("and/\u{200b}or", "and/\u{200b}or"),
            ("ភាសា\u{200b}ខ្មែរ", "ភាសា\u{200b}ខ្មែរ"),
        ] {
            assert_eq!(Passage::new(text, 0..1).text, expected, "{text:?}");
        }
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
        for folded in ["“one” two", "一、二。", "a b c", "é", ""] {
            assert!(Spacing::of(folded).is_even, "{folded}");
        }
    }
}
