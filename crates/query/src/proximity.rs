//! How two operands of a query must stand to each other: the meaning of NEAR, ADJ, /s and /p.
//!
//! The module is separate because both `syntax`, which reads and writes proximities, and `algebra`, which evaluates them, need it, and
//! neither may know the other.

/// How two operands must stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proximity {
    /// At most `distance` positions lie from the end of one operand to the start of the other (adjacent words: 1).
    Within {
        /// The largest distance, in positions, inclusive.
        distance: u32,
        /// Whether the left operand must come first.
        ordered: bool,
    },
    /// Both lie in one unit of text.
    Same(Unit),
}

impl Proximity {
    /// Whether the left operand must come first.
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
