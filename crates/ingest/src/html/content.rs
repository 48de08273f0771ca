//! The text of a page's article: the blocks of an element in order, with the elements among them that are kept apart.

use super::apart::{self, Own};
use super::collector::Collector;
use super::outline::Outline;
use super::piece::{Apart, Found, Part, Piece, Scope};
use crate::block::Kind;

/// Texts of fewer bytes among links are labels of them.
const SHORTEST: usize = 40;

/// The pieces of the element at `root`. Their spans are not set yet.
pub(super) fn blocks(outline: &Outline<'_>, root: usize, scope: Scope) -> Vec<Piece> {
    let mut collector = Collector::default();
    match scope {
        Scope::Page => {
            let own = Own::of(outline, root);
            collector.collect(outline, root, |at| own.part(outline, at));
        }
        // Elements that are furniture in a page are text in a fragment, which has been cut out of a page.
        Scope::Fragment => collector.collect(outline, root, |at| apart::of_fragment(outline, at)),
    }
    let (pieces, parts) = collector.finish(scope);
    interleaved(outline, pieces, parts)
}

/// Inserts the elements that are kept apart between `pieces`, which are given with their numbers among all blocks.
pub(super) fn interleaved(
    outline: &Outline<'_>,
    pieces: impl IntoIterator<Item = (usize, Piece)>,
    parts: Vec<Apart>,
) -> Vec<Piece> {
    let mut parts = parts.into_iter().peekable();
    let mut all = Vec::new();
    for (at, piece) in pieces {
        while let Some(part) = parts.next_if(|part| part.before <= at) {
            all.extend(kept_apart(outline, part));
        }
        all.push(piece);
    }
    all.extend(parts.flat_map(|part| kept_apart(outline, part)));
    all
}

/// The blocks of an element that is kept apart, without links.
fn kept_apart(outline: &Outline<'_>, part: Apart) -> Vec<Piece> {
    if part.rule == apart::NO_FRAMES {
        return without_frames(outline, &part);
    }
    let mut collector = Collector::default();
    collector.collect(outline, part.entry, |at| apart::within(outline, at));
    collector.keep_headings();
    let rule = Some(part.rule);
    let blocks = collector.blocks.into_iter().map(Found::block);
    // Short texts beside links are labels of them.
    let entry = &outline.entries[part.entry];
    let least = match entry.linked * 3 > entry.text {
        true => SHORTEST,
        false => 0,
    };
    let blocks = blocks.filter(move |block| block.kind != Kind::Links && block.text.len() >= least);
    blocks.map(|block| Piece { block, rule }).collect()
}

/// The blocks of a `noframes` element, whose markup the parser leaves as text.
fn without_frames(outline: &Outline<'_>, part: &Apart) -> Vec<Piece> {
    let markup = outline.entries[part.entry].element.text();
    let blocks = super::fragment(&markup.collect::<String>()).unwrap_or_default();
    let rule = Some(part.rule);
    blocks
        .into_iter()
        .map(|block| Piece { block, rule })
        .collect()
}

/// Makes `noframes` content the text of a page that has no other, if it is more than a notice.
pub(super) fn take_frames(pieces: &mut [Piece]) {
    /// Shorter content, in bytes, is a notice that the browser does not support frames.
    const TEXT: usize = 160;
    let is_prose = |piece: &Piece| matches!(piece.block.kind, Kind::Unknown | Kind::Paragraph);
    let is_framed = |piece: &Piece| piece.rule == Some(apart::NO_FRAMES);
    let framed = pieces
        .iter()
        .filter(|piece| is_framed(piece) && is_prose(piece));
    let length: usize = framed.map(|piece| piece.block.text.len()).sum();
    let shows_text = || {
        pieces
            .iter()
            .any(|piece| piece.rule.is_none() && is_prose(piece))
    };
    if length < TEXT || shows_text() {
        return;
    }
    for piece in pieces.iter_mut().filter(|piece| is_framed(piece)) {
        piece.rule = piece.block.apart();
    }
}

/// Content around a text: blocks, and elements that are kept apart, each with the number of blocks before it.
#[derive(Default)]
pub(super) struct Around {
    pub(super) blocks: Vec<Found>,
    pub(super) apart: Vec<Apart>,
}

/// The content of the article at `whole` above and below the element at `root`, which holds its text. The root's own header counts as above.
pub(super) fn around(outline: &Outline<'_>, whole: usize, root: usize) -> (Around, Around) {
    let own = Own::of(outline, root);
    let (mut above, below) = match whole == root {
        true => (Around::default(), Around::default()),
        false => outside(outline, whole, root, |at| own.part_beside(outline, at)),
    };
    if let Some(header) = own.header {
        let mut collector = Collector::default();
        collector.collect(outline, header, |at| own.part_beside(outline, at));
        let before = above.blocks.len();
        above.blocks.extend(collector.blocks);
        above
            .apart
            .extend(collector.apart.into_iter().map(|part| Apart {
                before: before + part.before,
                ..part
            }));
    }
    (above, below)
}

/// The content of the element at `whole` above and below the element at `hole`.
pub(super) fn outside(
    outline: &Outline<'_>,
    whole: usize,
    hole: usize,
    part: impl Fn(usize) -> Part,
) -> (Around, Around) {
    let mut collector = Collector::around(hole);
    collector.collect(outline, whole, part);
    let Collector {
        mut blocks,
        mut apart,
        above,
        ..
    } = collector;
    let below = blocks.split_off(above);
    let first = apart.partition_point(|part| part.entry < hole);
    let mut apart_below = apart.split_off(first);
    for part in &mut apart_below {
        part.before -= above;
    }
    let below = Around {
        blocks: below,
        apart: apart_below,
    };
    (Around { blocks, apart }, below)
}
