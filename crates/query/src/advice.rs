//! What is said of a query beside its whole answer: of words that nothing has, of accents and points that tell nothing, of articles without a date.

pub(crate) mod accents;
pub(crate) mod missing;
pub(crate) mod points;
pub(crate) mod undated;
