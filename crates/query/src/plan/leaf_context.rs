//! What is known of a leaf of the tree where its words are planned.

use std::ops::Range;

use crate::surface::Surfaces;

/// Where a leaf stands in the query, what it is limited to, and how its words are meant.
#[derive(Clone, Copy)]
pub(crate) struct LeafContext<'t> {
    pub(crate) at: &'t Range<usize>,
    pub(crate) surfaces: Surfaces,
    /// What the scores of its words are multiplied by.
    pub(crate) weight: f32,
    /// Whether letter case and accents count.
    pub(crate) exact: bool,
}
