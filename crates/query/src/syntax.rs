//! From a query's text to its tree: what people type, in our words and those of other houses.
//!
//! Nothing here knows an archive. [`tokens`] cuts the text, [`parser`] makes a [`tree`] of it, [`check`] refuses what cannot
//! be, and [`echo`] writes a tree as text again.

mod authors;
pub(crate) mod check;
pub(crate) mod chunk;
mod cleaned;
pub(crate) mod combine;
pub(crate) mod conditions;
pub(crate) mod dialect;
pub(crate) mod echo;
pub(crate) mod headline;
pub(crate) mod joined;
mod meant;
pub(crate) mod operator;
pub(crate) mod parser;
mod pasted;
pub(crate) mod pattern;
pub(crate) mod period;
mod positional;
mod refusal;
pub(crate) mod regex;
mod sign;
mod slips;
pub(crate) mod token;
pub(crate) mod tokens;
pub(crate) mod tree;
pub(crate) mod words;
