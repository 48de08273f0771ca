//! The text of an IPTC 7901 message.

use std::ops::Range;

use crate::block::Kind;
use crate::layout;
use crate::mapped::Mapped;

use super::{Part, Place};

/// Phrases, in lower case, that mark the beginning of the part of a message that is addressed to editors.
const PRIVATE: [&str; 4] = [
    "not for publication",
    "nicht zur veröffentlichung",
    "nicht für die veröffentlichung",
    "pas destiné à la publication",
];

/// `range` of `source`, which is the text of the message, without control characters.
pub(super) fn plain(source: &str, range: Range<usize>) -> Mapped {
    super::anpa::without_controls(source, range)
}

/// The parts of a message's plain text: the headline, then the blocks below it.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let (headline, rest) = headline(text);
    let mut parts: Vec<_> = headline
        .into_iter()
        .map(|(start, headline)| Part::marked(headline, start, Kind::Unknown, Place::Title))
        .collect();
    let mut blocks = layout::blocks(&text[rest..]);
    for block in &mut blocks {
        block.span.start += rest;
        block.span.end += rest;
    }
    let is_private = |text: &str| {
        let text = text.to_lowercase();
        PRIVATE.iter().any(|words| text.contains(words))
    };
    let private = blocks
        .iter()
        .position(|block| block.text.len() < 300 && is_private(&block.text));
    let mut end = private.unwrap_or(blocks.len());
    // The heading of that part stands above the line with the phrase.
    while end > 0 && is_mark(&blocks[end - 1].text) {
        end -= 1;
    }
    for (at, block) in blocks.into_iter().enumerate() {
        let place = match () {
            () if at >= end => Place::Beside("not-for-publication"),
            () if at + 1 == end && is_signature(&block.text) => Place::Beside("agency-signature"),
            () => Place::Text,
        };
        parts.push(Part::new(block, place));
    }
    parts
}

/// The headline with its offset, and the offset at which the rest of the text begins. The headline is the first paragraph if it ends with
/// `=`, which is removed.
fn headline(text: &str) -> (Option<(usize, &str)>, usize) {
    let start = text.len() - text.trim_start().len();
    let end = text[start..]
        .find("\n\n")
        .or_else(|| text[start..].find("\n\r\n"));
    let end = end.map_or(text.len(), |end| start + end);
    match text[start..end].trim_end().strip_suffix('=') {
        Some(headline) if headline.len() <= 500 => (Some((start, headline)), end),
        _ => (None, 0),
    }
}

/// Whether a block is only a mark between parts, such as a heading with `#` or a line of dashes.
fn is_mark(text: &str) -> bool {
    text.starts_with('#') || !text.contains(char::is_alphanumeric)
}

/// Whether a line is like `dpa wsz jln npr`: the agency and the initials of the people who worked on the message.
fn is_signature(text: &str) -> bool {
    let is_initials = |word: &str| {
        (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let words = || text.split_whitespace();
    (2..=6).contains(&words().count()) && words().all(is_initials)
}
