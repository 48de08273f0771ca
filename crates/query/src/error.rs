//! What can be wrong with a query, and what can go wrong while it is answered.

use std::fmt;
use std::ops::Range;

use crate::Dialect;

/// A query that cannot be answered as it stands. What it says in English is its [`Display`](fmt::Display).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueryError {
    /// The query as it was read, without characters that nobody sees; see [`Parsed::query`](crate::Parsed::query). To point at a fault show this,
    /// and not the text that was given.
    pub query: String,
    /// The bytes of [`QueryError::query`] that are at fault; may be empty, at its end.
    pub at: Range<usize>,
    /// What is wrong, in kind.
    pub kind: QueryErrorKind,
    /// What is wrong, in a few words.
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
    /// It has more of something than a query may have: bytes, brackets, words.
    TooLarge,
    /// Its patterns stand for more words than [`Request::expansions`](crate::Request::expansions) allows.
    TooManyWords,
    /// A quote or a bracket is not closed.
    Unclosed,
    /// It is written as queries of another house are, which these dialects understand.
    OtherHouse(&'static [Dialect]),
    /// Any other fault: an operator or a field without what it needs, a pattern or a value that is none.
    Syntax,
}

/// What to write instead of a query that is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// A query that can be asked.
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

    /// Says in English what to write instead.
    pub(crate) fn suggest(mut self, advice: impl Into<String>) -> Self {
        self.suggestion = Some(Suggestion::Advice(advice.into()));
        self
    }

    /// The fault of a query that lacks something at its end; suggests the query with it, unless that would be nothing but punctuation.
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

    /// The fault as a half-open range of Unicode scalar values of [`QueryError::query`].
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
#[non_exhaustive]
pub enum Error {
    /// The query is at fault.
    #[error(transparent)]
    Query(Box<QueryError>),
    /// [`Request::half_life`](crate::Request::half_life) is no number of days above 0.
    #[error("a half-life is a number of days above 0, and not {0}")]
    HalfLife(f64),
    /// The archive is at fault.
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
