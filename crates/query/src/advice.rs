//! Advice that accompanies a complete answer: words that no article has, accents and points that make no difference, articles without a
//! date.

pub(crate) mod accents;
pub(crate) mod missing;
pub(crate) mod points;
pub(crate) mod undated;
