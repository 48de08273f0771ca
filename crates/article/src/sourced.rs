//! Metadata that remembers where it came from.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A value and its origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub provenance: Provenance,
}

impl<T> Sourced<T> {
    /// `value`, found at `provenance`.
    pub fn new(value: T, provenance: Provenance) -> Self {
        Self { value, provenance }
    }
}

/// Where a piece of metadata was found. Its `Display` form is what users read (`front matter`, `detected`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Provenance {
    /// The first line or lines of the text, read as the headline.
    Headline,
    /// A line of its own that says who wrote the article.
    Byline,
    /// A line of its own at the top of the text (a URL, a date, a reading time).
    HeaderLine,
    /// The place and date that open a wire story.
    Dateline,
    /// A key of a YAML or TOML front matter block.
    FrontMatter(String),
    /// A key of a JSON record or a column.
    Key(String),
    /// An element or attribute of the markup, such as `meta article:published_time` or `h1`.
    Markup(String),
    /// The name of the file or of a folder above it.
    FileName,
    /// Guessed from the text by a classifier.
    Detected,
    /// Decided by what nearly all other articles of the same source have.
    Source,
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Headline => f.write_str("headline"),
            Self::Byline => f.write_str("byline"),
            Self::HeaderLine => f.write_str("header line"),
            Self::Dateline => f.write_str("dateline"),
            Self::FrontMatter(key) => write!(f, "front matter {key}"),
            Self::Key(key) => write!(f, "key {key}"),
            Self::Markup(place) => write!(f, "markup {place}"),
            Self::FileName => f.write_str("file name"),
            Self::Detected => f.write_str("detected"),
            Self::Source => f.write_str("other articles of its source"),
        }
    }
}
