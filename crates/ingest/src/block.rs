//! [`Block`], which all formats are read into: a stretch of text that becomes a title, a heading or a paragraph. Which of these it is
//! may not be known yet.

use std::borrow::Cow;

use newshound_article::{Boilerplate, Passage, Span};
pub(crate) use newshound_article::{is_unspaced, is_wide};

use crate::bytes::{any, count};

/// What the format's markup says of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The markup says nothing; the text has to show what the block is.
    Unknown,
    /// Marked up as a heading.
    Heading,
    /// Marked up as a paragraph, list item, quotation or the like.
    Paragraph,
    /// The block holds only links to other pages.
    Links,
    /// Marked up as something that is not part of the article text; it is cut as boilerplate under the rule of this name.
    Apart(&'static str),
}

/// A stretch of text between two breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    /// The text without white space at its ends. It can contain line breaks, which [`newshound_article::Passage`] turns into spaces.
    pub(crate) text: Cow<'a, str>,
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// Whether the block follows a blank line or begins the text.
    pub(crate) after_blank: bool,
    /// Whether a blank line, or the beginning or end of the text, is on both sides.
    pub(crate) isolated: bool,
    /// Whether its first line is indented beyond the margin, as the first line of a paragraph may be.
    pub(crate) indented: bool,
}

impl AsRef<str> for Block<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<'a> Block<'a> {
    /// Decodes character references (`AT&amp;T`) in the text. Exporting programs leave them in texts that have no other markup.
    pub(crate) fn decode_references(&mut self) {
        if memchr::memchr(b'&', self.text.as_bytes()).is_some()
            && let Cow::Owned(decoded) = html_escape::decode_html_entities(&self.text)
        {
            self.text = Cow::Owned(decoded);
        }
    }

    /// The same block, owning its text.
    pub(crate) fn into_owned(self) -> Block<'static> {
        Block {
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
            kind: self.kind,
            after_blank: self.after_blank,
            isolated: self.isolated,
            indented: self.indented,
        }
    }

    /// The rule that cuts the block, or `None` unless its kind is [`Kind::Apart`].
    pub(crate) fn apart(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Apart(rule) => Some(rule),
            _ => None,
        }
    }

    /// The block as boilerplate that `rule` cut.
    pub(crate) fn cut(&self, rule: &str) -> Boilerplate {
        Boilerplate {
            passage: Passage::new(&self.text, self.span),
            rule: rule.to_owned(),
        }
    }

    /// A block of a format with markup. Such blocks count as isolated and not indented.
    pub(crate) fn marked(text: impl Into<Cow<'a, str>>, span: impl Into<Span>, kind: Kind) -> Self {
        Self {
            text: text.into(),
            span: span.into(),
            kind,
            after_blank: true,
            isolated: true,
            indented: false,
        }
    }
}

/// The width of a text in columns: two for each wide East Asian character and one for any other, so that lengths are comparable
/// across scripts.
pub(crate) fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let bytes = text.as_bytes();
    // Every character has one byte that is not a continuation byte of UTF-8.
    let characters = count(bytes, |byte| byte & 0xc0 != 0x80);
    if !may_be_wide(bytes) {
        return characters;
    }
    // First bytes 0xe3 to 0xe9 are those of U+3000 to U+9FFF, all counted as wide. Other first bytes that can begin a wide character are
    // rare, so that chunks without any are skipped as a whole.
    const STEP: usize = 32;
    let wide = count(bytes, |byte| matches!(byte, 0xe3..=0xe9));
    let is_other = |byte: u8| matches!(byte, 0xe1 | 0xe2 | 0xea..);
    let steps = bytes.chunks(STEP).enumerate();
    let steps = steps.filter(|(_, step)| any(step, is_other));
    let wide_others = steps.map(|(number, step)| {
        let others = step.iter().zip(number * STEP..);
        let others = others.filter(|(byte, _)| is_other(**byte));
        others
            .filter(|(_, at)| text[*at..].starts_with(is_wide))
            .count()
    });
    characters + wide + wide_others.sum::<usize>()
}

/// Whether the bytes may contain a wide character. The first one is U+1100, and there is none from U+1200 to U+2E7F, the range of the
/// dashes and quotation marks that nearly all news has. Written without branches, so that the compiler can vectorise it.
fn may_be_wide(bytes: &[u8]) -> bool {
    let seconds = bytes.get(1..).unwrap_or_default();
    let pairs = bytes.iter().zip(seconds);
    pairs.fold(false, |any, (&one, &two)| {
        any | (one == 0xe1) | (one > 0xe2) | (one == 0xe2) & (two >= 0xba)
    })
}

/// The kind of mark at the beginning of a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListMark {
    Bullet,
    Number,
}

/// The list mark that a line begins with, or `None`.
pub(crate) fn list_mark(line: &str) -> Option<ListMark> {
    // Most lines begin with an ASCII letter; for them no character has to be decoded.
    if line.as_bytes().first()?.is_ascii_alphabetic() {
        return None;
    }
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    match first {
        '・' | '•' | '‣' | '◦' | '·' | '►' | '▸' | '✔' | '✓' => {
            Some(ListMark::Bullet)
        }
        '-' | '*' | '–' if rest.starts_with([' ', '\t']) => Some(ListMark::Bullet),
        '(' | '（' => {
            let (inside, _) = rest.split_once([')', '）'])?;
            let short = !inside.is_empty() && inside.len() <= 9;
            let number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
            (short && inside.chars().all(number)).then_some(ListMark::Number)
        }
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let after = &line[digits..];
            let apart = after.starts_with(". ") || after.starts_with(") ");
            let apart = apart
                || after.starts_with(['．', '、'])
                || (after.starts_with('.') && after[1..].starts_with(is_wide));
            (digits <= 3 && apart).then_some(ListMark::Number)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_count_columns() {
        assert_eq!(width("abc"), 3);
        assert_eq!(width("äb—"), 3);
        assert_eq!(width("東京。"), 6);
        for c in (' '..=char::MAX).step_by(7) {
            let expected = if is_wide(c) { 2 } else { 1 };
            assert_eq!(width(&format!("“{c}”")), expected + 2, "{c:?}");
        }
    }

    #[test]
    fn list_marks_are_told_from_text() {
        for line in ["- one", "• one", "・関連", "* one"] {
            assert_eq!(list_mark(line), Some(ListMark::Bullet), "{line}");
        }
        for line in ["1. one", "12) one", "3．一", "1.《求是》", "（1）今天"] {
            assert_eq!(list_mark(line), Some(ListMark::Number), "{line}");
        }
        for line in [
            "1.5 million",
            "2024. ",
            "-5 degrees",
            "(Reuters) - The",
            "One",
        ] {
            assert_eq!(list_mark(line), None, "{line}");
        }
    }
}
