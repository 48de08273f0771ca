//! Measuring how accurately pages are read, by comparing a parser's results with human annotations.
//!
//! A [`Set`] holds pages with their [`Gold`]. The caller reads each [`Page`] with a parser and passes the [`Reading`] to
//! [`Score::of`]; a [`Summary`] sums up a set. This module does not depend on a parser, so any can be measured.
//!
//! Bodies are compared as the article-extraction benchmark does (github.com/scrapinghub/article-extraction-benchmark,
//! `evaluate.py`): by shingles of four words, with the mean precision and the mean recall over pages, and F1 of these two means. A
//! figure is therefore comparable with those published there.

mod fundus;
mod gold;
mod markup;
mod score;
mod set;
mod shingles;

pub use gold::{Error, Gold, Page};
pub use score::{Score, Summary};
pub use set::Set;
pub use shingles::Overlap;

use jiff::civil::Date;
use serde::Serialize;

/// The result of reading a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The headline; empty where there is none.
    pub title: String,
    /// The authors' names.
    pub authors: Vec<String>,
    /// The day of publication.
    pub published: Option<Date>,
    /// Headings and paragraphs, one per line, without the headline.
    pub body: String,
}
