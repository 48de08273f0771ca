//! Tags in text: where they stand, and which of them end a paragraph.

use std::borrow::Cow;

/// A stretch of HTML source.
pub(super) enum Piece<'a> {
    /// Text between tags, as it stands, and where.
    Text(&'a str, usize),
    /// A tag's name and whether it is an end tag.
    Tag(&'a str, bool),
}

/// Elements whose text is not read, and how deep inside them the reader is.
#[derive(Default)]
pub(super) struct Skip(usize);

impl Skip {
    pub(super) fn is_on(&self) -> bool {
        self.0 > 0
    }

    pub(super) fn take(&mut self, name: &str, closes: bool) {
        if ["script", "style"]
            .iter()
            .any(|skipped| name.eq_ignore_ascii_case(skipped))
        {
            self.0 = if closes {
                self.0.saturating_sub(1)
            } else {
                self.0 + 1
            };
        }
    }
}

/// Divides HTML source at its tags; comments vanish.
pub(super) fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let Some(open) = html[at..].find('<').map(|open| at + open) else {
            pieces.push(Piece::Text(&html[at..], at));
            break;
        };
        if open > at {
            pieces.push(Piece::Text(&html[at..open], at));
        }
        let rest = &html[open..];
        let comment = rest.starts_with("<!--");
        let end = if comment { "-->" } else { ">" };
        let Some(length) = rest.find(end).map(|found| found + end.len()) else {
            break;
        };
        if !comment && let Some(tag) = tag(&rest[1..length - 1]) {
            pieces.push(tag);
        }
        at = open + length;
    }
    pieces
}

fn tag(inside: &str) -> Option<Piece<'_>> {
    let (name, closes) = match inside.strip_prefix('/') {
        Some(name) => (name, true),
        None => (inside, false),
    };
    let name = name.split(|c: char| c.is_whitespace() || c == '/').next()?;
    (!name.is_empty()).then_some(Piece::Tag(name, closes))
}

/// Whether an element stands on lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    const INLINE: [&str; 24] = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "img",
    ];
    !INLINE
        .iter()
        .any(|inline| name.eq_ignore_ascii_case(inline))
}

/// Text with its entities decoded.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    html_escape::decode_html_entities(text)
}
