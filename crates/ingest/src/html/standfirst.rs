//! The standfirst: a paragraph between headline and text, often in the head of a page, which also states it as its description.
//!
//! It is part of the article only if the page displays it; a description that is not displayed is not a standfirst.

use newshound_article::fold_white_space;

use super::entry::Entry;
use super::outline::Outline;
use super::piece::Piece;
use super::statements::Statements;
use super::title::letters;
use crate::block::{Block, Kind};

/// Descriptions of fewer letters (in bytes) are slogans.
const SHORTEST: usize = 40;
/// The longest standfirst, in bytes.
const LONGEST: usize = 1500;

/// The most elements in a standfirst.
const WIDEST: usize = 100;

/// The displayed paragraph, above the end of the element at `root`, that the page states as its description, if it is not among the
/// text of `pieces`. If it is among the pieces that were cut, it is removed from them.
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
    // Take the innermost such element: it has the least text. An element with many others in it is not a paragraph.
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
