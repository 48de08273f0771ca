//! Loose text, outside of elements for text, on a page where most text is in such elements: labels and buttons, sometimes a paragraph.

use std::collections::HashSet;

use super::piece::Found;
use crate::block::Kind;
use crate::sentence::ends_sentence;

/// The boilerplate rule of loose text.
pub(super) const RULE: &str = "loose-text";

/// Loose text of at least this many bytes may be a paragraph.
const LONG: usize = 100;
/// A loose sentence of at least this many bytes may be one.
const SENTENCE: usize = 40;
/// How many elements around a loose sentence are examined.
const WRAPPED: usize = 3;

/// The places of paragraphs, as numbers of elements.
pub(super) struct Places<'a> {
    /// The elements that directly contain paragraphs.
    texts: HashSet<usize>,
    /// The elements around those.
    wider: HashSet<usize>,
    /// For each element, the number of the one around it.
    around_each: &'a [usize],
    /// The index of the block below the first heading, if that stands above all paragraphs.
    lead: Option<usize>,
}

impl<'a> Places<'a> {
    pub(super) fn of(blocks: &[Found], around_each: &'a [usize]) -> Self {
        let is_paragraph = |found: &&Found| found.marked && is_said(found, LONG);
        let paragraphs = blocks.iter().filter(is_paragraph);
        let texts: HashSet<usize> = paragraphs.map(|found| found.within).collect();
        let around = |at: &usize| around_each.get(at.checked_sub(1)?).copied();
        Self {
            wider: texts.iter().filter_map(around).collect(),
            texts,
            around_each,
            lead: blocks
                .iter()
                .position(|found| found.kind == Kind::Heading || is_paragraph(&found))
                .filter(|first| blocks[*first].kind == Kind::Heading)
                .map(|heading| heading + 1),
        }
    }

    /// Whether a loose block, the one at index `at`, is a paragraph: a long one between paragraphs, or sentences in an element beside
    /// paragraphs. A lead right below the headline may be one element further away.
    pub(super) fn have(&self, at: usize, found: &Found) -> bool {
        let is_long = found.kind == Kind::Paragraph && found.text.len() >= LONG;
        if is_long && self.texts.contains(&found.within) {
            return true;
        }
        let around = |at: &usize| self.around_each.get(at.checked_sub(1)?).copied();
        let mut places = std::iter::successors(Some(found.within), around).take(WRAPPED);
        let is_beside = |place: usize| {
            self.texts.contains(&place) || self.lead == Some(at) && self.wider.contains(&place)
        };
        found.kind != Kind::Links && is_said(found, usize::MAX) && places.any(is_beside)
    }
}

/// Whether a block is a sentence, or has at least `long` bytes.
fn is_said(found: &Found, long: usize) -> bool {
    let length = found.text.len();
    length >= long || length >= SENTENCE && ends_sentence(&found.text)
}
