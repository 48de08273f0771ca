//! The paragraph between headline and text, which pages keep in their heads and state as their description.
//!
//! It is part of the article where readers see it, and only there: a description that stands nowhere on the page is none.

use super::outline::Outline;
use super::statements::Statements;
use crate::block::{Block, Kind};

/// Shorter descriptions are slogans. In letters.
const SHORTEST: usize = 40;
/// Longer ones are no standfirsts. In bytes.
const LONGEST: usize = 1500;

/// The visible paragraph that the page states as its description, if it is not among `blocks`.
pub(super) fn find(
    outline: &Outline<'_>,
    statements: &Statements,
    blocks: &[Block<'_>],
) -> Option<Block<'static>> {
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
    stated.find_map(|stated| shown(outline, &stated, blocks))
}

fn shown(outline: &Outline<'_>, stated: &str, blocks: &[Block<'_>]) -> Option<Block<'static>> {
    let begins = |text: &str| {
        let text = letters(text);
        let same =
            text.starts_with(stated) || (text.len() >= SHORTEST && stated.starts_with(&text));
        same && text.len() <= 4 * stated.len()
    };
    if stated.len() < SHORTEST || blocks.iter().any(|block| begins(&block.text)) {
        return None;
    }
    let length = stated.len() / 2..=LONGEST;
    // The innermost element has no more text than those around it, and comes last of them.
    let found = outline
        .entries
        .iter()
        .filter(|entry| entry.text > 0 && length.contains(&entry.text))
        .filter(|entry| {
            let text: String = entry.element.text().collect();
            begins(&text)
        });
    let found = found.min_by_key(|entry| entry.text)?;
    let text = found.element.text().collect::<String>();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Block::marked(text, 0..0, Kind::Paragraph))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
