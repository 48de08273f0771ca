//! Stretches of an article's text, each with the place it was read from.

use serde::{Deserialize, Serialize};

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
/// `text` holds no line break and no leading, trailing or doubled white space; hard-wrapped lines are joined, in a script without
/// spaces without one. It can
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

/// Stands in a text for a line break that is more than one of wrapped lines (`<br>`).
pub const LINE_SEPARATOR: char = '\u{2028}';

/// Text that stood in the source but is no part of the article, with the rule that cut it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boilerplate {
    /// What was cut.
    pub passage: Passage,
    /// The short, stable name of the rule, such as `related-links` or `newsletter`.
    pub rule: String,
}

/// A text on one line, as [`Passage::text`] is: white space is a single space, but for a line break between two characters of a
/// script without spaces, which is nothing. A break that somebody set ([`LINE_SEPARATOR`]) is a space there too. A space without width
/// within a word ([`is_within_word`]) is left out.
pub fn fold_white_space(text: &str) -> String {
    // Most text comes folded, but for the ends of its lines: one look at its bytes then replaces taking it apart.
    let bytes = text.as_bytes();
    match Spacing::of(bytes) {
        spacing if spacing.is_even && !spacing.has_breaks && !spacing.may_have_others(text) => {
            text.to_owned()
        }
        Spacing {
            is_ascii: false, ..
        } => {
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
        spacing if spacing.is_even => in_one_line(bytes),
        _ => fold_ascii(bytes),
    }
}

/// A space without width: where a line may be broken, or a word of a script without spaces ends.
pub const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Whether a space without width between two characters stands within a word: readers see it as one.
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

/// Whether the white space between two words is a line break that stands for nothing, with the indentation of lines.
fn is_wrapped(before: &str, space: &str, after: &str) -> bool {
    let is_of_line = |c: char| matches!(c, '\n' | '\r' | '\t' | ' ' | '\u{3000}');
    space.contains(['\n', '\r'])
        && space.chars().all(is_of_line)
        && before.ends_with(is_unspaced)
        && after.starts_with(is_unspaced)
}

/// A text in ASCII that is folded but for the ends of its lines, as wrapped text is.
fn in_one_line(text: &[u8]) -> String {
    let bytes = text.iter().map(|&byte| match byte {
        b'\n' => b' ',
        byte => byte,
    });
    String::from_utf8(bytes.collect()).unwrap_or_default()
}

/// Any other text in ASCII, which needs no decoding to be taken apart. A line is copied whole where it can be.
fn fold_ascii(text: &[u8]) -> String {
    let mut folded = Vec::with_capacity(text.len());
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', text).chain([text.len()]) {
        let line = text[start..end].trim_ascii();
        match Spacing::of(line).is_even {
            true => add(&mut folded, line),
            false => line
                .split(|byte| matches!(byte, b'\t'..=b'\r' | b' '))
                .for_each(|word| add(&mut folded, word)),
        }
        start = end + 1;
    }
    String::from_utf8(folded).unwrap_or_default()
}

/// Adds words, if there are any, after a space.
fn add(folded: &mut Vec<u8>, words: &[u8]) {
    if words.is_empty() {
        return;
    }
    if !folded.is_empty() {
        folded.push(b' ');
    }
    folded.extend_from_slice(words);
}

/// What one look at the bytes of a text tells of its white space.
#[derive(Clone, Copy)]
struct Spacing {
    is_ascii: bool,
    has_breaks: bool,
    /// Whether no white space of ASCII stands in it but single spaces and ends of lines between other characters.
    is_even: bool,
}

impl Spacing {
    /// Written without branches, so that many bytes are looked at at once.
    fn of(bytes: &[u8]) -> Self {
        let mut all = bytes.last().copied().unwrap_or(b'!');
        let is_open = all <= b' ' || bytes.first().is_some_and(|first| *first <= b' ');
        let (mut has_breaks, mut is_uneven) = (false, is_open);
        for (&one, &two) in bytes.iter().zip(bytes.get(1..).unwrap_or_default()) {
            all |= one;
            has_breaks |= one == b'\n';
            is_uneven |= (one < b' ') & (one != b'\n') | (one <= b' ') & (two <= b' ');
        }
        Self {
            is_ascii: all.is_ascii(),
            has_breaks,
            is_even: !is_uneven,
        }
    }

    /// Whether white space beyond ASCII, with a width or without, may stand in the text.
    fn may_have_others(self, text: &str) -> bool {
        !self.is_ascii && (text.ends_with(char::is_whitespace) || has_other_spaces(text.as_bytes()))
    }
}

/// Whether white space beyond ASCII stands before another character.
fn has_other_spaces(bytes: &[u8]) -> bool {
    let seconds = bytes.get(1..).unwrap_or_default();
    let thirds = bytes.get(2..).unwrap_or_default();
    let mut any = false;
    for ((&one, &two), &three) in bytes.iter().zip(seconds).zip(thirds) {
        // U+0085, U+00A0; U+1680; U+205F.
        any |= (one == 0xc2) & ((two == 0x85) | (two == 0xa0));
        any |= (one == 0xe1) & (two == 0x9a) | (one == 0xe2) & (two == 0x81);
        // U+2000 to U+200B, U+2028, U+2029, U+202F; U+3000.
        let spaces = (three <= 0x8b) | (three == 0xa8) | (three == 0xa9) | (three == 0xaf);
        any |= (one == 0xe2) & (two == 0x80) & spaces;
        any |= (one == 0xe3) & (two == 0x80) & (three == 0x80);
    }
    any
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
            let spacing = Spacing::of(folded.as_bytes());
            assert!(
                spacing.is_even && !spacing.may_have_others(folded),
                "{folded}"
            );
        }
    }
}
