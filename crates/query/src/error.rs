//! Faults of a query, and the errors of a search.

use std::fmt;
use std::ops::Range;

use crate::Dialect;

/// A query that cannot be answered as it is written. Its [`Display`](fmt::Display) is an English message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueryError {
    /// The query as it was read, without invisible characters; see [`Parsed::query`](crate::Parsed::query). Show this text, not the one
    /// that was passed in, when you point at the fault.
    pub query: String,
    /// The faulty byte range of [`QueryError::query`], half-open. It may be empty, at the end of the query.
    pub at: Range<usize>,
    /// The kind of fault.
    pub kind: QueryErrorKind,
    /// A short description of the fault, in English.
    pub message: String,
    /// What to write instead.
    pub suggestion: Option<Suggestion>,
}

/// What kind of fault a query has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryErrorKind {
    /// There is nothing to search for.
    Empty,
    /// The query exceeds a limit on its bytes, brackets or words.
    TooLarge,
    /// The query's patterns stand for more words than [`Request::expansions`](crate::Request::expansions) allows.
    TooManyWords,
    /// A quote or a bracket is not closed.
    Unclosed,
    /// The query is written in the syntax of another search service, which these dialects understand.
    OtherHouse(&'static [Dialect]),
    /// Any other fault: an operator or field without its operand, an invalid pattern or value.
    Syntax,
}

/// What to write instead of a query that is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// A corrected query, which can be run.
    Query(String),
    /// What to do, in English.
    Advice(String),
}

impl fmt::Display for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Query(text) | Self::Advice(text)) = self;
        f.write_str(text)
    }
}

impl QueryError {
    pub(crate) fn new(query: &str, at: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            at,
            kind: QueryErrorKind::Syntax,
            message: message.into(),
            suggestion: None,
        }
    }

    pub(crate) fn of_kind(self, kind: QueryErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// Adds English advice about what to write instead.
    pub(crate) fn suggest(mut self, advice: impl Into<String>) -> Self {
        self.suggestion = Some(Suggestion::Advice(advice.into()));
        self
    }

    /// Makes this the fault of a query that lacks the closing `missing`. Suggests the query with `missing` appended, unless only
    /// punctuation follows the fault.
    pub(crate) fn unclosed(self, missing: char) -> Self {
        const SHORT: usize = 200;
        let error = self.of_kind(QueryErrorKind::Unclosed);
        if !error.query[error.at.end..].contains(char::is_alphanumeric) {
            return error;
        }
        let suggestion = match error.query.len() {
            ..=SHORT => Suggestion::Query(format!("{}{missing}", error.query.trim_end())),
            _ => Suggestion::Advice(format!("write {missing} where it ends")),
        };
        Self {
            suggestion: Some(suggestion),
            ..error
        }
    }

    /// The faulty range in Unicode scalar values of [`QueryError::query`], half-open.
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

/// Why a search failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The query is at fault.
    #[error(transparent)]
    Query(Box<QueryError>),
    /// [`Request::half_life`](crate::Request::half_life) is not a finite number of days above 0.
    #[error("a half-life is a number of days above 0, and not {0}")]
    HalfLife(f64),
    /// The archive cannot be read.
    #[error(transparent)]
    Archive(#[from] newshound_index::Error),
}

impl From<QueryError> for Error {
    fn from(error: QueryError) -> Self {
        Self::Query(Box::new(error))
    }
}

#[doc(hidden)]
impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Archive(error.into())
    }
}
