//! Parses the text of a query to its tree, in this project's query language and in those of other search services.
//!
//! Nothing here depends on an archive. [`tokens`] splits the text, [`parser`] builds a [`tree`], [`check`] refuses invalid queries, and
//! [`echo`] writes a tree as text again.

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
