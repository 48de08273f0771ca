//! The context in which a leaf of the tree is planned.

use std::ops::Range;

use crate::surface::Surfaces;

/// Where a leaf stands in the query, the texts it is limited to, and how its words are read.
#[derive(Clone, Copy)]
pub(crate) struct LeafContext<'t> {
    pub(crate) at: &'t Range<usize>,
    pub(crate) surfaces: Surfaces,
    /// The factor for the scores of its words.
    pub(crate) weight: f32,
    /// Whether letter case and accents must match.
    pub(crate) exact: bool,
}
