//! The interval algebra: where in a field a positional query matches.
//!
//! After Clarke, Cormack and Burkowski, "An algebra for structured text search and a framework for its implementation"
//! (1995): an operand is the list of its minimal intervals, none of which holds another, in order; an operator makes
//! one such list of others. The code is generic over its [`interval::Source`] of positions. The index's postings are one, a single
//! article's analyzed text is the other, so what is lit up is what matched.
//!
//! [`span`] has the expressions, [`evaluate`] the operators, [`closeness`] what near means, [`interval`] the lists.

pub(crate) mod closeness;
pub(crate) mod evaluate;
pub(crate) mod interval;
mod placing;
pub(crate) mod row;
pub(crate) mod sloppy;
pub(crate) mod span;
mod words;
