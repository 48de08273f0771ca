//! What a page is taken apart into: what elements are to the text around them, blocks as they are found, pieces of the text.

use crate::block::{Block, Kind};

/// What an element is to the text that is collected around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text,
    /// Nothing: it is passed over.
    Nothing,
    /// None of it, but to be kept apart under a rule.
    Apart(&'static str),
}

/// An element that is kept apart: which, under what rule, and how many blocks stand before it.
pub(super) struct Apart {
    pub(super) entry: usize,
    pub(super) rule: &'static str,
    pub(super) before: usize,
}

/// A block as it is collected, before it is known what it is to the text.
pub(super) struct Found {
    pub(super) text: String,
    pub(super) kind: Kind,
    /// Whether it is a heading, and a link as a whole.
    pub(super) linked_heading: bool,
    /// Whether it stood in an element for text, not loose in a `div`.
    pub(super) marked: bool,
    /// The element it stood in, or the element for text did.
    pub(super) within: usize,
    /// The same, as its place in the outline.
    pub(super) entry: usize,
}

impl Found {
    pub(super) fn block(self) -> Block<'static> {
        Block::marked(self.text, 0..0, self.kind)
    }
}

/// A block, and the rule that cuts it where its place tells that it is no text.
pub(crate) struct Piece {
    pub(crate) block: Block<'static>,
    pub(crate) rule: Option<&'static str>,
}

impl Piece {
    pub(crate) fn text(block: Block<'static>) -> Self {
        let rule = block.apart();
        Self { block, rule }
    }
}

/// Whether a page's furniture is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Page,
    Fragment,
}
