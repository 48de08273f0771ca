//! [`Mapped`], a decoded text whose offsets can be mapped back to the source.
//!
//! Several formats encode text (entities, doubled quotation marks, control bytes for a dash) or hold it in pieces that are not adjacent.
//! The decoded text is put together here piece by piece, so that layout sees plain text while spans refer to the source.

use std::ops::Range;

use newshound_article::Span;

use crate::block::Block;

/// A text made of pieces, each of which is copied from the source or replaces a stretch of it. All offsets and ranges are in bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mapped {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    /// Where the piece begins in the text.
    at: usize,
    /// The stretch of the source that it was copied from or replaces.
    source: Range<usize>,
}

impl AsRef<str> for Mapped {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl Mapped {
    /// Appends a copy of `source[range]`. Does nothing if that is not a valid range of the string.
    pub(crate) fn copy(&mut self, source: &str, range: Range<usize>) {
        let Some(text) = source.get(range.clone()) else {
            return;
        };
        match self.pieces.last_mut() {
            // Adjacent stretches become one piece, unless the first was replaced by a text of another length.
            Some(last)
                if last.source.end == range.start
                    && last.source.len() == self.text.len() - last.at =>
            {
                last.source.end = range.end;
            }
            _ => self.pieces.push(Piece {
                at: self.text.len(),
                source: range,
            }),
        }
        self.text.push_str(text);
    }

    /// Appends `text` in place of the stretch `source` of the source.
    pub(crate) fn replace(&mut self, text: &str, source: Range<usize>) {
        if text.is_empty() {
            return;
        }
        self.pieces.push(Piece {
            at: self.text.len(),
            source,
        });
        self.text.push_str(text);
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text, for overwriting parts of it. Its length must not change.
    pub(crate) fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }

    /// The span in the source of a span of the text. A replaced stretch at either end is included as a whole.
    pub(crate) fn span(&self, text: Span) -> Span {
        let start = self.start(text.start);
        Span::new(start, self.end(text.end).max(start))
    }

    /// The span in the source of the whole text.
    pub(crate) fn whole(&self) -> Span {
        self.span(Span::new(0, self.text.len()))
    }

    /// The blocks that `layout` makes of the text, with spans in the source.
    pub(crate) fn blocks<'a>(
        &'a self,
        layout: impl Fn(&'a str) -> Vec<Block<'a>>,
    ) -> Vec<Block<'a>> {
        let mut blocks = layout(&self.text);
        for block in &mut blocks {
            block.span = self.span(block.span);
        }
        blocks
    }

    /// The offset in the source where a span begins that begins at `offset` in the text.
    fn start(&self, offset: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.at <= offset);
        let Some(index) = after.checked_sub(1) else {
            return 0;
        };
        let piece = &self.pieces[index];
        match self.is_copied(index) {
            true => piece.source.start + (offset - piece.at),
            false => piece.source.start,
        }
    }

    /// The offset in the source where a span ends that ends at `offset` in the text. Between two pieces it is the end of the first, so that
    /// the span does not include the source that was left out between them.
    fn end(&self, offset: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.at < offset);
        let Some(index) = after.checked_sub(1) else {
            return 0;
        };
        let piece = &self.pieces[index];
        match self.is_copied(index) {
            true => piece.source.start + (offset - piece.at),
            false => piece.source.end,
        }
    }

    /// Whether a piece is as long as its stretch of the source, so that offsets in it can be mapped one to one.
    fn is_copied(&self, index: usize) -> bool {
        let next = self.pieces.get(index + 1);
        let end = next.map_or(self.text.len(), |next| next.at);
        end - self.pieces[index].at == self.pieces[index].source.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stretch_is_found_in_the_source() {
        let source = "<a>one &lt; two<b>three";
        let mut mapped = Mapped::default();
        mapped.copy(source, 3..7);
        mapped.replace("<", 7..11);
        mapped.copy(source, 11..15);
        mapped.copy(source, 18..23);
        assert_eq!(mapped.text(), "one < twothree");
        let shown = |start, end| {
            let span = mapped.span(Span::new(start, end));
            &source[span.start..span.end]
        };
        assert_eq!(shown(0, 3), "one");
        assert_eq!(shown(4, 5), "&lt;");
        assert_eq!(shown(4, 9), "&lt; two");
        assert_eq!(shown(9, 14), "three");
        assert_eq!(shown(0, 14), &source[3..]);
    }

    #[test]
    fn nothing_has_an_empty_span() {
        assert_eq!(Mapped::default().whole(), Span::new(0, 0));
    }
}
