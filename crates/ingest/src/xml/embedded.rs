//! Text that is a document of its own: HTML in a CDATA section, escaped HTML, or plain text with its line breaks.
//!
//! It is read in two steps: decoding, then parsing as the other format. Its spans must still refer to the XML source, so the decoded text
//! is [`Mapped`].

use std::borrow::Cow;

use newshound_article::Span;

use super::Element;
use super::element::Text;
use crate::block::{Block, Kind};
use crate::mapped::Mapped;
use crate::{Failure, entity, html, layout};

/// The decoded text of an element.
pub(crate) fn flat(element: Element<'_>) -> Mapped {
    flat_texts(element.texts())
}

/// The decoded text of some texts of an element.
pub(crate) fn flat_texts<'t>(texts: impl Iterator<Item = Text<'t>>) -> Mapped {
    let mut flat = Mapped::default();
    for text in texts {
        let mut add = |piece: &str, from: usize, to: usize| {
            flat.replace(piece, text.start + from..text.start + to);
        };
        let raw = text.raw;
        let (mut from, mut at) = (0, 0);
        while let Some(found) =
            memchr::memchr(b'&', &raw.as_bytes()[at..]).filter(|_| !text.literal)
        {
            at += found;
            let Some((length, decoded)) = entity::decoded(&raw[at..]) else {
                at += 1;
                continue;
            };
            add(&raw[from..at], from, at);
            add(&decoded, at, at + length);
            at += length;
            from = at;
        }
        add(&raw[from..], from, raw.len());
    }
    flat
}

/// The layout of text without markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// As in a text file: line ends are significant.
    Lines,
    /// As in markup: lines are wrapped, and only blank lines separate paragraphs.
    Prose,
}

/// The blocks of a text that is HTML or plain text. Spans refer to the source.
pub(crate) fn embedded(flat: &Mapped, plain: Plain) -> Result<Vec<Block<'static>>, Failure> {
    let text = flat.text();
    if !html::is_markup(text) {
        return Ok(match plain {
            Plain::Lines => preformatted(flat),
            Plain::Prose => owned(flat.blocks(prose)),
        });
    }
    let mut blocks = html::marked_up(text)?;
    for block in &mut blocks {
        block.span = flat.span(block.span);
    }
    Ok(blocks)
}

/// The blocks of a plain text with significant line ends, even if it contains markup.
pub(super) fn preformatted(flat: &Mapped) -> Vec<Block<'static>> {
    owned(flat.blocks(layout::blocks))
}

fn prose(text: &str) -> Vec<Block<'_>> {
    let ends = html::blank_lines(text).into_iter().chain([text.len()]);
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

fn owned(blocks: Vec<Block<'_>>) -> Vec<Block<'static>> {
    let tidied = |block: Block<'_>| {
        let text = Cow::Owned(super::tidy(&block.text).into_owned());
        Block { text, ..block }.into_owned()
    };
    blocks.into_iter().map(tidied).collect()
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
        let blocks = embedded(&flat(tree.top()), plain).unwrap();
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
