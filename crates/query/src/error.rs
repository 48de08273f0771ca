//! What can be wrong with a query, and what can go wrong while it is answered.

use std::fmt;
use std::ops::Range;

/// A query that cannot be answered as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryError {
    /// The query as it was given.
    pub query: String,
    /// The bytes of the query that are at fault; may be empty, at its end.
    pub at: Range<usize>,
    /// What is wrong, in a few words.
    pub message: String,
    /// What to write instead.
    pub suggestion: Option<String>,
}

impl QueryError {
    pub(crate) fn new(query: &str, at: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            at,
            message: message.into(),
            suggestion: None,
        }
    }

    pub(crate) fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// Suggests the query with what is missing at its end, unless that would be nothing but punctuation.
    pub(crate) fn suggest_closing(self, missing: char) -> Self {
        let worded = self.query[self.at.end..].contains(char::is_alphanumeric);
        const SHORT: usize = 200;
        let suggestion = match self.query.len() {
            ..=SHORT => format!("{}{missing}", self.query.trim_end()),
            _ => format!("write {missing} where it ends"),
        };
        if worded {
            self.suggest(suggestion)
        } else {
            self
        }
    }

    /// The fault as a half-open range of Unicode scalar values.
    pub fn characters(&self) -> Range<usize> {
        let count = |end: usize| {
            self.query
                .char_indices()
                .take_while(|(at, _)| *at < end)
                .count()
        };
        count(self.at.start)..count(self.at.end)
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for QueryError {}

/// Why a search gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The query is at fault.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The archive is at fault.
    #[error(transparent)]
    Archive(#[from] newshound_index::Error),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Archive(error.into())
    }
}
