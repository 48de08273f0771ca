//! The interval algebra: where in a field a positional query matches.
//!
//! After Clarke, Cormack and Burkowski, "An algebra for structured text search and a framework for its implementation" (1995). An
//! operand is the ordered list of its minimal intervals, none of which contains another; an operator makes one such list from others.
//! The code is generic over the [`interval::Source`] of positions. One source is the index's postings, the other the analyzed text of a
//! single article, so that exactly what matched is highlighted.
//!
//! [`span`] has the expressions, [`evaluate`] the operators, [`closeness`] the definition of near, [`interval`] the lists.

pub(crate) mod closeness;
pub(crate) mod evaluate;
pub(crate) mod interval;
mod placing;
pub(crate) mod row;
pub(crate) mod sloppy;
pub(crate) mod span;
mod words;
