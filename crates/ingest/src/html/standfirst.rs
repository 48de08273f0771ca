//! The paragraph between headline and text, which pages keep in their heads and state as their description.
//!
//! It is part of the article where readers see it, and only there: a description that stands nowhere on the page is none.

use newshound_article::fold_white_space;

use super::entry::Entry;
use super::outline::Outline;
use super::piece::Piece;
use super::statements::Statements;
use super::title::letters;
use crate::block::{Block, Kind};

/// Shorter descriptions are slogans. In letters.
const SHORTEST: usize = 40;
/// Longer ones are no standfirsts. In bytes.
const LONGEST: usize = 1500;

/// Elements in it, at most.
const WIDEST: usize = 100;

/// The visible paragraph above the end of the element at `root` that the page states as its description, if it is not among the
/// text of `pieces`. Where it is among what was cut, it is so no more.
pub(super) fn find(
    outline: &Outline<'_>,
    root: usize,
    statements: &Statements,
    pieces: &mut Vec<Piece>,
) -> Option<Block<'static>> {
    let above = &outline.entries[..outline.entries[root].end];
    let places = [
        "meta og:description",
        "json-ld description",
        "meta description",
        "meta twitter:description",
    ];
    let mut stated = places
        .into_iter()
        .filter_map(|place| statements.first(place))
        .map(letters);
    let found = stated.find_map(|stated| shown(above, &stated, pieces))?;
    let is_other = |piece: &Piece| piece.rule.is_none() || piece.block.text != found.text;
    pieces.retain(is_other);
    Some(found)
}

fn shown(above: &[Entry<'_>], stated: &str, pieces: &[Piece]) -> Option<Block<'static>> {
    let begins = |text: &str| {
        let text = letters(text);
        let same =
            text.starts_with(stated) || (text.len() >= SHORTEST && stated.starts_with(&text));
        same && text.len() <= 4 * stated.len()
    };
    let mut text = pieces.iter().filter(|piece| piece.rule.is_none());
    if stated.len() < SHORTEST || text.any(|piece| begins(&piece.block.text)) {
        return None;
    }
    let length = stated.len() / 2..=LONGEST;
    // The innermost element has no more text than those around it. One of many elements is no line of text.
    let found = above.iter().enumerate().filter(|(at, entry)| {
        length.contains(&entry.text)
            && entry.end - at <= WIDEST
            && begins(&entry.element.text().collect::<String>())
    });
    let (_, found) = found.min_by_key(|(_, entry)| entry.text)?;
    let text = found.element.text().collect::<String>();
    let text = fold_white_space(&text);
    Some(Block::marked(text, 0..0, Kind::Paragraph))
}
