//! The types for splitting a page: the use of an element, blocks as they are found, and pieces of text.

use crate::block::{Block, Kind};

/// The use of an element for the text that is collected around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text,
    /// It is skipped.
    Nothing,
    /// It is not text, but kept as boilerplate under this rule.
    Apart(&'static str),
}

/// An element that is kept apart: its index in the outline, its rule, and the number of blocks before it.
pub(super) struct Apart {
    pub(super) entry: usize,
    pub(super) rule: &'static str,
    pub(super) before: usize,
}

/// A block as it is collected, before its use is decided.
pub(super) struct Found {
    pub(super) text: String,
    pub(super) kind: Kind,
    /// Whether it is a heading and entirely a link.
    pub(super) linked_heading: bool,
    /// Whether it stood in an element for text, rather than loose in a `div`.
    pub(super) marked: bool,
    /// The number of the element around it, or around its outermost element for text.
    pub(super) within: usize,
    /// The index of that element in the outline.
    pub(super) entry: usize,
}

impl Found {
    pub(super) fn block(self) -> Block<'static> {
        Block::marked(self.text, 0..0, self.kind)
    }
}

/// A block, and the rule that cuts it if its place shows that it is not text.
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

/// Whether a whole page is read, which has furniture, or a fragment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Page,
    Fragment,
}
