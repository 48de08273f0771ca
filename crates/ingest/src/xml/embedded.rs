//! Text that is a document of its own: HTML in a CDATA section, escaped HTML, or plain text with its line breaks.
//!
//! It is read in two steps, decoding and then what the other format is, and its spans must still tell where it stands in
//! the XML source. [`Flat`] therefore keeps the decoded text together with the places where it and the source part ways.

use std::borrow::Cow;

use newshound_article::Span;

use super::Element;
use crate::block::{Block, Kind};
use crate::{Failure, html, layout};

/// No entity is longer, in bytes.
const LONGEST_ENTITY: usize = 32;

/// No text in markup has more of its blank lines made breaks, each of which is an element of a page's tree.
const MOST_BREAKS: usize = 1 << 14;

/// The characters that `raw` stands for: predefined, numeric and HTML entities are decoded, others stay as written.
pub(super) fn decode(raw: &str) -> Cow<'_, str> {
    html_escape::decode_html_entities(raw)
}

/// The length of the entity that `text` begins with, and what it stands for.
fn entity(text: &str) -> Option<(usize, String)> {
    let bytes = &text.as_bytes()[..text.len().min(LONGEST_ENTITY)];
    let length = memchr::memchr(b';', bytes)? + 1;
    let raw = text.get(..length)?;
    let decoded = decode(raw);
    (decoded != raw).then(|| (length, decoded.into_owned()))
}

/// The decoded text of an element, with the place of each byte in the source.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    pub(crate) text: String,
    /// Pairs of offsets in the text and in the source, ascending. From one to the next both advance together.
    places: Vec<(usize, usize)>,
    /// Where the last piece ends in the source.
    end: usize,
}

impl Flat {
    pub(crate) fn of(element: Element<'_>) -> Self {
        let mut flat = Self::default();
        for text in element.texts() {
            match text.literal {
                true => flat.push(text.raw, text.start),
                false => flat.push_decoded(text.raw, text.start),
            }
        }
        flat
    }

    fn push(&mut self, piece: &str, start: usize) {
        self.places.push((self.text.len(), start));
        self.text.push_str(piece);
        self.end = start + piece.len();
    }

    fn push_decoded(&mut self, raw: &str, start: usize) {
        let mut from = 0;
        let mut at = 0;
        while let Some(found) = memchr::memchr(b'&', &raw.as_bytes()[at..]) {
            at += found;
            let Some((length, decoded)) = entity(&raw[at..]) else {
                at += 1;
                continue;
            };
            self.push(&raw[from..at], start + from);
            self.push(&decoded, start + at);
            at += length;
            from = at;
            self.end = start + at;
        }
        self.push(&raw[from..], start + from);
    }

    /// Where in the source the byte at `offset` of the text comes from.
    fn place(&self, offset: usize) -> usize {
        let next = self.places.partition_point(|(at, _)| *at <= offset);
        let end = self.places.get(next).map_or(self.end, |(_, place)| *place);
        let Some((at, place)) = next.checked_sub(1).map(|last| self.places[last]) else {
            return end;
        };
        // Within what an entity stands for the source has no places of its own.
        (place + offset - at).min(end.max(place))
    }

    /// With a break of HTML wherever a blank line stands outside tags: publishing systems keep paragraphs like that and
    /// mark them up only when they are shown.
    fn with_breaks(&self) -> Self {
        let mut broken = Self::default();
        let mut from = 0;
        for at in blank_lines(&self.text).into_iter().take(MOST_BREAKS) {
            broken.copy(self, from, at);
            broken.text.push_str("<br><br>");
            from = at;
        }
        broken.copy(self, from, self.text.len());
        broken
    }

    fn copy(&mut self, other: &Self, from: usize, to: usize) {
        let shift = self.text.len();
        self.places.push((shift, other.place(from)));
        let first = other.places.partition_point(|(at, _)| *at <= from);
        let inside = other.places[first..].iter().take_while(|(at, _)| *at < to);
        self.places
            .extend(inside.map(|(at, place)| (shift + at - from, *place)));
        self.text.push_str(&other.text[from..to]);
        self.end = other.place(to);
    }
}

/// Where the line breaks stand that follow another with nothing but blanks between them, tags and comments passed over.
fn blank_lines(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut in_tag, mut blank) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' if blank => {
                found.push(at);
                blank = false;
            }
            b'\n' => blank = !in_tag,
            b' ' | b'\t' | b'\r' => {}
            _ => {
                blank = false;
                in_tag = (in_tag || begins_tag(text, at)) && byte != b'>';
            }
        }
    }
    found
}

fn begins_tag(text: &str, at: usize) -> bool {
    match text.as_bytes()[at..] {
        [b'<', next, ..] => next.is_ascii_alphabetic() || matches!(next, b'/' | b'!'),
        _ => false,
    }
}

/// Whether a text holds any markup, be it a single link.
fn has_tags(text: &str) -> bool {
    let last = memchr::memrchr(b'>', text.as_bytes()).unwrap_or(0);
    let mut signs = text[..last].match_indices('<');
    signs.any(|(at, _)| begins_tag(text, at))
}

/// How text without any markup is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// As in a text file: lines mean something.
    Lines,
    /// As in markup: lines end where there was no more room, and only blank lines part paragraphs.
    Prose,
}

/// The blocks of a text that is HTML or plain, with their spans in the source.
pub(crate) fn embedded(flat: &Flat, plain: Plain) -> Result<Vec<Block<'static>>, Failure> {
    let broken;
    let (flat, mut blocks) = if has_tags(&flat.text) {
        broken = flat.with_breaks();
        (&broken, html::fragment(&broken.text)?)
    } else {
        let blocks = match plain {
            Plain::Lines => layout::blocks(&flat.text),
            Plain::Prose => prose(&flat.text),
        };
        (flat, blocks.into_iter().map(owned).collect())
    };
    for block in &mut blocks {
        let Span { start, end } = block.span;
        block.span = Span::new(flat.place(start), flat.place(end));
    }
    Ok(blocks)
}

/// The blocks of a text in which lines are lines, whatever signs are in it.
pub(super) fn preformatted(flat: &Flat) -> Vec<Block<'static>> {
    let mut blocks: Vec<_> = layout::blocks(&flat.text).into_iter().map(owned).collect();
    for block in &mut blocks {
        let Span { start, end } = block.span;
        block.span = Span::new(flat.place(start), flat.place(end));
    }
    blocks
}

fn prose(text: &str) -> Vec<Block<'_>> {
    let ends = blank_lines(text).into_iter().chain([text.len()]);
    let mut from = 0;
    let paragraphs = ends.filter_map(|end| {
        let piece = &text[from..end];
        let start = from + piece.len() - piece.trim_start().len();
        from = end;
        let piece = piece.trim();
        let span = Span::new(start, start + piece.len());
        (!piece.is_empty()).then(|| Block::marked(piece, span, Kind::Paragraph))
    });
    paragraphs.collect()
}

fn owned(block: Block<'_>) -> Block<'static> {
    Block {
        text: Cow::Owned(super::tidy(&block.text).into_owned()),
        span: block.span,
        kind: block.kind,
        after_blank: block.after_blank,
        isolated: block.isolated,
        indented: block.indented,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Tree;

    fn shown(source: &str) -> Vec<(String, &str)> {
        shown_as(source, Plain::Lines)
    }

    fn shown_as(source: &str, plain: Plain) -> Vec<(String, &str)> {
        let tree = Tree::parse(source).unwrap();
        let blocks = embedded(&Flat::of(tree.top()), plain).unwrap();
        blocks
            .into_iter()
            .map(|block| {
                let slice = &source[block.span.start..block.span.end];
                (block.text.into_owned(), slice)
            })
            .collect()
    }

    #[test]
    fn spans_lead_through_cdata_and_entities() {
        let source =
            "<a><![CDATA[<p>One &amp; only</p>]]>&lt;p&gt;Caf&#233; &amp;amp; bar&lt;/p&gt;</a>";
        let expected = [
            ("One & only".to_owned(), "One &amp; only"),
            ("Café & bar".to_owned(), "Caf&#233; &amp;amp; bar"),
        ];
        assert_eq!(shown(source), expected);
    }

    #[test]
    fn blank_lines_part_paragraphs_in_markup_without_any() {
        let source = "<a><![CDATA[One <b>bold</b>\nline.\n\nTwo <i title='x\n\ny'>more</i>.\n \nThree.]]></a>";
        let texts: Vec<_> = shown(source).into_iter().map(|(text, _)| text).collect();
        assert_eq!(texts, ["One bold line.", "Two more.", "Three."]);
        assert_eq!(shown(source)[2].1, "Three.");
    }

    #[test]
    fn plain_text_keeps_its_layout() {
        let source = "<a>One &lt; two.\n\nThree &amp; four.</a>";
        let expected = [
            ("One < two.".to_owned(), "One &lt; two."),
            ("Three & four.".to_owned(), "Three &amp; four."),
        ];
        assert_eq!(shown(source), expected);
        assert_eq!(shown_as(source, Plain::Prose), expected);
        let wrapped = "<a>\n  One\n  line.\n \n  Two.\n</a>";
        let expected = [
            ("One\n  line.".to_owned(), "One\n  line."),
            ("Two.".to_owned(), "Two."),
        ];
        assert_eq!(shown_as(wrapped, Plain::Prose), expected);
    }
}
