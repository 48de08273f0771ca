//! The text of an ANPA 1312 message.
//!
//! Lines that begin with `^` and end with `<` or `=` are marked. They are, in this order: keywords, headline, notes to editors, bylines,
//! headings. The other lines are paragraphs and tables. Typewriter conventions are replaced by typographic signs: two apostrophes by a
//! quotation mark, an underline by a dash, a brace by ½.

use std::ops::Range;

use crate::block::Kind;
use crate::mapped::Mapped;
use crate::{byline, layout};

use super::{Part, Place};

/// The beginnings of notes to editors, in lower case.
const NOTES: [&str; 9] = [
    "eds:",
    "(eds:",
    "eds.",
    "editors:",
    "ap photo",
    "ap video",
    "ap graphic",
    "with photo",
    "with ap",
];
/// A marked line above the text that is longer than this, in bytes, is a summary of the article.
const LONGEST_LINE: usize = 120;

/// The text of the message, which is `range` of `source`, without control characters and with typographic signs in place of a typewriter's.
pub(super) fn plain(source: &str, range: Range<usize>) -> Mapped {
    rewrite(source, range, |before, rest| match rest.as_bytes() {
        [b'`', b'`', ..] => Some(("“", 2)),
        [b'\'', b'\'', ..] => Some(("”", 2)),
        [b'_', b' ', ..] if before.ends_with(' ') => Some(("—", 1)),
        [b'{', ..] if before.ends_with(|c: char| c.is_ascii_digit()) => Some(("½", 1)),
        [b'<' | b'=', ..] if ends_line(&rest[1..]) => Some(("", 1)),
        _ => control(rest),
    })
}

/// `range` of `source` without control characters; those that separate table columns become spaces.
pub(super) fn without_controls(source: &str, range: Range<usize>) -> Mapped {
    rewrite(source, range, |_, rest| control(rest))
}

/// Whether `rest`, the remainder of a line, has nothing but white space, of at most eight characters.
fn ends_line(rest: &str) -> bool {
    let space = rest
        .bytes()
        .take(8)
        .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
    let length = space.count();
    matches!(rest.as_bytes().get(length), None | Some(b'\n'))
}

/// If `rest` begins with a control character, its replacement and its length in bytes. Separators of table columns become spaces; all
/// others are removed.
fn control(rest: &str) -> Option<(&'static str, usize)> {
    match rest.as_bytes().first()? {
        0x1e | 0x1f => Some((" ", 1)),
        0..=8 | 11 | 12 | 14..=0x1d | 0x7f => Some(("", 1)),
        _ => None,
    }
}

/// The bytes for which [`rewrite`] asks whether they are to be replaced.
const SIGNS: [bool; 256] = {
    let mut signs = [false; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        signs[byte as usize] =
            byte.is_ascii_control() || matches!(byte, b'`' | b'\'' | b'_' | b'{' | b'<' | b'=');
        byte += 1;
    }
    signs
};

/// Copies `range` of `source` with replacements. At each byte of [`SIGNS`], `sign` gets the text before it and the text from it on, and
/// returns the replacement and the number of bytes that it replaces, or `None` to copy the byte.
fn rewrite(
    source: &str,
    range: Range<usize>,
    sign: impl Fn(&str, &str) -> Option<(&'static str, usize)>,
) -> Mapped {
    let mut text = Mapped::default();
    let (mut at, mut copied) = (range.start, range.start);
    let bytes = &source.as_bytes()[..range.end];
    while let Some(ahead) = bytes[at..]
        .iter()
        .position(|&byte| SIGNS[usize::from(byte)])
    {
        let place = at + ahead;
        at = place + 1;
        let (before, rest) = (&source[range.start..place], &source[place..range.end]);
        if let Some((sign, length)) = sign(before, rest) {
            text.copy(source, copied..place);
            text.replace(sign, place..place + length);
            (at, copied) = (place + length, place + length);
        }
    }
    text.copy(source, copied..range.end);
    text
}

/// What was found so far, which determines the role of the next marked line.
#[derive(Default)]
struct Marked {
    /// Whether the first marked line, which holds keywords, has passed.
    keywords: bool,
    title: bool,
    /// Whether the last marked line was a byline.
    after_byline: bool,
    /// Whether there was unmarked text.
    in_text: bool,
}

/// The parts of a message's plain text, in order.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut marked = Marked::default();
    // `start` is the beginning of the unmarked lines that are not laid out yet; `at` is the beginning of the current line.
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if let Some(inside) = line.trim_start().strip_prefix('^') {
            lay_out(text, start..at, &mut marked, &mut parts);
            let offset = at + line.len() - inside.len();
            let (kind, place) = marked.place(inside.trim_end());
            parts.push(Part::marked(inside, offset, kind, place));
            start = at + line.len();
        }
        at += line.len();
    }
    lay_out(text, start..at, &mut marked, &mut parts);
    parts
}

/// Adds the blocks of `range`, which holds unmarked lines only.
fn lay_out<'a>(text: &'a str, range: Range<usize>, marked: &mut Marked, parts: &mut Vec<Part<'a>>) {
    for mut block in layout::blocks(&text[range.clone()]) {
        marked.in_text = true;
        block.span.start += range.start;
        block.span.end += range.start;
        block.kind = Kind::Paragraph;
        parts.push(Part::new(block, Place::Text));
    }
}

impl Marked {
    /// The kind and the role of a marked line, given without its `^`.
    fn place(&mut self, line: &str) -> (Kind, Place) {
        // The header row of a table whose first column has no name.
        if line.starts_with([' ', ';']) {
            return (Kind::Paragraph, Place::Text);
        }
        let lower = line.to_lowercase();
        let after_byline = std::mem::replace(&mut self.after_byline, false);
        let beside = |rule| (Kind::Unknown, Place::Beside(rule));
        if !std::mem::replace(&mut self.keywords, true) {
            return beside("keywords");
        }
        if line.is_empty() || NOTES.iter().any(|note| lower.starts_with(note)) {
            return beside("editors-note");
        }
        if lower.starts_with("by ") {
            self.after_byline = true;
            return (Kind::Unknown, Place::Byline);
        }
        if after_byline && line.contains(char::is_lowercase) {
            return beside(byline::ROLE);
        }
        if !self.in_text && line.len() > LONGEST_LINE {
            return beside("summary");
        }
        if !self.in_text && !std::mem::replace(&mut self.title, true) {
            return (Kind::Unknown, Place::Title);
        }
        (Kind::Heading, Place::Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typewriter_signs_are_undone() {
        let shown = |source: &str| plain(source, 0..source.len()).text().to_owned();
        assert_eq!(shown("Gulls 3{ games, {x}"), "Gulls 3½ games, {x}");
        assert_eq!(shown("``Yes,'' a _ b"), "“Yes,” a — b");
    }
}
