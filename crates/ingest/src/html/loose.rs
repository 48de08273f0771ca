//! Text that stands in no element for text, on a page where most does: labels and buttons, and now and then a paragraph.

use std::collections::HashSet;

use super::piece::Found;
use crate::block::Kind;
use crate::sentence::ends_sentence;

/// The rule that cuts it.
pub(super) const RULE: &str = "loose-text";

/// From this length on loose text is a paragraph, in bytes.
const LONG: usize = 100;
/// And from this length on a loose sentence.
const SENTENCE: usize = 40;
/// How many elements may stand around a paragraph of its own.
const WRAPPED: usize = 3;

/// Where paragraphs stand, as the numbers of elements.
pub(super) struct Places<'a> {
    /// The elements that paragraphs stand in directly.
    texts: HashSet<usize>,
    /// Those around them.
    wider: HashSet<usize>,
    /// Of each element the one around it.
    around_each: &'a [usize],
    /// The block under the first heading, where that stands above all paragraphs.
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

    /// Whether a loose block is a paragraph: a long one between others, or sentences in an element beside others. A lead right
    /// under the headline may have an element of its own beside theirs.
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

/// Whether a block is a sentence, or so long that it needs no full stop.
fn is_said(found: &Found, long: usize) -> bool {
    let length = found.text.len();
    length >= long || length >= SENTENCE && ends_sentence(&found.text)
}
