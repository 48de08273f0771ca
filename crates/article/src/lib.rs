//! What a news article is, and nothing else: no disk, no engine, no format.
//!
//! [`Article`] is the value every other crate passes along. `ingest` makes it from bytes, `index` stores it, `query` gives
//! it back. Two decisions shape it. What a reader sees (title, headings, paragraphs) is kept as text together with the
//! [`Span`] it was read from, so that every claim about an article can be checked against its file. And every piece of
//! metadata is a [`Sourced`] value, because "published 2024-10-10" is worth little to a researcher who cannot tell a
//! publisher's own date from a guess.
//!
//! ```
//! use newshound_article::{Article, Date, Passage, Provenance, Section, Sourced};
//!
//! let text = "Ferry returns\n\nIt is back, the harbour office said.\n\nOctober 10, 2024\n";
//! let passage = |part: &str| {
//!     let start = text.find(part).expect("it is there");
//!     Passage::new(part, start..start + part.len())
//! };
//! let article = Article {
//!     title: Some(Sourced::new(passage("Ferry returns"), Provenance::Headline)),
//!     sections: vec![Section { heading: None, paragraphs: vec![passage("It is back, the harbour office said.")] }],
//!     published: Some(Sourced::new(Date::constant(2024, 10, 10), Provenance::Dateline)),
//!     ..Article::default()
//! };
//! assert_eq!((article.title_text(), article.words()), ("Ferry returns", 7));
//! let paragraph = article.paragraphs().next().expect("it has one");
//! assert_eq!(&text[paragraph.span.start..paragraph.span.end], paragraph.text);
//! for (what, from) in article.provenance() {
//!     println!("{what}: from {from}");
//! }
//! ```

mod agencies;
mod article;
pub mod block;
mod boundary;
mod doubt;
mod passage;
mod script;
mod sourced;
mod words;

pub use agencies::AGENCIES;
pub use article::{Article, DateOrder, Section, shown_section};
pub use boundary::FloorCharBoundary;
pub use doubt::{Doubt, Doubtful};
pub use passage::{
    Boilerplate, LINE_SEPARATOR, Passage, Span, ZERO_WIDTH_SPACE, fold_white_space, is_within_word,
};
pub use script::{is_unspaced, is_wide};
pub use sourced::{Provenance, Sourced};

/// A calendar day, as articles are dated: the day as the publisher wrote it, in no particular time zone.
pub use jiff::civil::Date;
