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
    let bytes = text.as_bytes();
    let plain = |&b: &u8| b > b' ' && b < 0x80 && b != 0x7f;
    let folded = |pair: &[u8]| {
        pair.iter().all(plain)
            || (pair[0] == b' ' && plain(&pair[1]))
            || (plain(&pair[0]) && pair[1] == b' ')
    };
    if bytes.first().is_none_or(plain)
        && bytes.last().is_none_or(plain)
        && bytes.windows(2).all(folded)
    {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
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
}
