//! How two operands of a query lie to each other: what NEAR, ADJ, /s and /p say.
//!
//! It stands beside `syntax`, which reads and writes it, and `algebra`, which decides whether it holds, as neither knows the
//! other.

/// How two operands lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proximity {
    /// From the end of one to the start of the other are at most `distance` positions (adjacent words: 1).
    Within {
        /// The largest distance, in positions.
        distance: u32,
        /// Whether the left operand comes first.
        ordered: bool,
    },
    /// Both lie in one unit of text.
    Same(Unit),
}

impl Proximity {
    /// Whether the left operand has to come first.
    pub(crate) fn is_ordered(self) -> bool {
        matches!(self, Self::Within { ordered: true, .. })
    }
}

/// A unit of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// A sentence of the body; a whole title or heading.
    Sentence,
    /// A paragraph of the body; a whole title or heading.
    Paragraph,
}
