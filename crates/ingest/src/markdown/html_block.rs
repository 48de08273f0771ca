//! HTML that stands on lines of its own, which the parser hands out line by line: tags and comments go on over several.

use std::ops::Range;

use newshound_article::Span;

use crate::block::Block;
use crate::html::{self, Piece};
use crate::{Failure, layout};

#[derive(Default)]
pub(super) struct HtmlBlock {
    text: String,
    /// Where each line begins in the text, and where it stands in the source.
    lines: Vec<(usize, Range<usize>)>,
}

impl HtmlBlock {
    pub(super) fn push(&mut self, line: &str, place: Range<usize>) {
        self.lines.push((self.text.len(), place));
        self.text.push_str(line);
    }

    /// What it says, and why no more of it than that is known: what is no tree for the parser is read line by line.
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

    /// Where the place at an offset lies in the source; of a line that is written otherwise there, where that begins and ends.
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
