//! Errors of measurements.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Why a measurement failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or directory could not be read or written.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The directory for a generated archive is not empty.
    #[error("{} is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// The directory has no articles.
    #[error("no articles in {}", .0.display())]
    NoArticles(PathBuf),
    /// There are no queries.
    #[error("no queries")]
    NoQueries,
    /// A query is invalid, or the archive cannot be searched.
    #[error("query {line}")]
    Query {
        /// Its line in the file, counted from 1.
        line: usize,
        /// Why.
        source: newshound_query::Error,
    },
    /// A query took too long.
    #[error("query {line} has no whole answer after {} s: {query}", after.as_secs())]
    Unanswered {
        /// Its line in the file, counted from 1.
        line: usize,
        /// The query.
        query: String,
        /// The time limit.
        after: Duration,
    },
    /// Indexing failed.
    #[error(transparent)]
    Indexing(#[from] newshound_indexer::Error),
    /// An archive could not be read.
    #[error(transparent)]
    Archive(#[from] newshound_index::Error),
    /// An archive could not be searched.
    #[error(transparent)]
    Searching(#[from] newshound_query::Error),
    /// The baseline failed.
    #[error("stock tantivy")]
    Baseline(#[from] tantivy::TantivyError),
}

impl Error {
    /// Wraps an I/O error at `path`.
    pub(crate) fn io(path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io {
            path: path.as_ref().into(),
            source,
        }
    }
}
