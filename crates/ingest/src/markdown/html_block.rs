//! HTML blocks in Markdown. The parser yields them line by line; the lines are joined here, as tags and comments may continue over several.

use std::ops::Range;

use newshound_article::Span;

use crate::block::Block;
use crate::html::{self, Piece};
use crate::{Failure, layout};

/// The lines of an HTML block.
#[derive(Default)]
pub(super) struct HtmlBlock {
    text: String,
    /// For each line, its byte offset in the text and its byte range in the source.
    lines: Vec<(usize, Range<usize>)>,
}

impl HtmlBlock {
    /// Appends a line, which stands at `place` in the source.
    pub(super) fn push(&mut self, line: &str, place: Range<usize>) {
        self.lines.push((self.text.len(), place));
        self.text.push_str(line);
    }

    /// The pieces of the block, with spans in the source. If it cannot be parsed as HTML, its lines are read without their tags, and the
    /// failure is returned, too.
    pub(super) fn pieces(self) -> (Vec<Piece>, Option<Failure>) {
        let (mut pieces, failure) = match html::pieces(&self.text) {
            Ok(pieces) => (pieces, None),
            Err(failure) => (self.lines_without_tags(), Some(failure)),
        };
        for Piece { block, .. } in &mut pieces {
            let Span { start, end } = block.span;
            let first = self.lines.partition_point(|(line, _)| *line <= start);
            let last = self.lines.partition_point(|(line, _)| *line < end);
            let place = |lines: usize, at: usize| self.place(lines.checked_sub(1)?, at);
            let (start, end) = (place(first, start), place(last, end));
            block.span =
                (start.map_or(0, |place| place.start)..end.map_or(0, |place| place.end)).into();
        }
        (pieces, failure)
    }

    fn lines_without_tags(&self) -> Vec<Piece> {
        let text = html::without_tags(&self.text);
        let blocks = text.blocks(layout::blocks).into_iter();
        let decoded = |mut block: Block<'_>| {
            block.decode_references();
            Piece::text(block.into_owned())
        };
        blocks.map(decoded).collect()
    }

    /// The place in the source of the offset `at` in the text, which lies in the line with the index `line`: an empty range. If that line has
    /// another length in the source, the range of the whole line.
    fn place(&self, line: usize, at: usize) -> Option<Range<usize>> {
        let (start, place) = self.lines.get(line)?;
        let end = self
            .lines
            .get(line + 1)
            .map_or(self.text.len(), |(next, _)| *next);
        let is_same = end - start == place.len();
        let exact = place.start + at - start;
        Some(if is_same { exact..exact } else { place.clone() })
    }
}
