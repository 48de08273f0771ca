//! What a news article is, and nothing else: no disk, no engine, no format.
//!
//! [`Article`] is the value every other crate passes along. `ingest` makes it from bytes, `index` stores it, `query` gives
//! it back. Two decisions shape it. What a reader sees (title, headings, paragraphs) is kept as text together with the
//! [`Span`] it was read from, so that every claim about an article can be checked against its file. And every piece of
//! metadata is a [`Sourced`] value, because "published 2024-10-10" is worth little to a researcher who cannot tell a
//! publisher's own date from a guess.

mod article;
pub mod block;
mod boundary;
mod doubt;
mod passage;
mod sourced;
mod words;

pub use article::{Article, DateOrder, Section};
pub use boundary::FloorCharBoundary;
pub use doubt::{Doubt, Doubtful};
pub use passage::{Boilerplate, Passage, Span};
pub use sourced::{Provenance, Sourced};

/// A calendar day, as articles are dated: the day as the publisher wrote it, in no particular time zone.
pub use jiff::civil::Date;
