//! What the committer is told, and what becomes of a record before it is.

use std::sync::Arc;

use newshound_index::{ArticleDocument, ArticleId};
use newshound_ingest::{Article, Date};

use crate::account::RecordProblem;
use crate::article_notices::Notice;
use crate::refused::Refused;
use crate::stamp::AsRead;

/// What the committer is told. `file` is the number of the work.
pub(crate) enum Message {
    /// Some records of a file were parsed.
    Records {
        file: usize,
        /// `None` when the run was stopped before they were.
        parsed: Option<Vec<Parsed>>,
        /// Bytes read since the batch before.
        bytes: u64,
    },
    /// A file was compared and is as it was.
    Same { file: usize, reading: AsRead },
    /// A file was read; `batches` messages tell its records, some of them may still be on their way.
    End {
        file: usize,
        batches: u32,
        /// `None` when it was not read to its end.
        reading: Option<AsRead>,
    },
}

/// A record after parsing.
pub(crate) enum Parsed {
    /// An article.
    Article {
        id: ArticleId,
        /// The day from which it may have a date that it has not.
        again: Option<Date>,
        /// What the committer adds; `None` where it is in a segment that is built, or only counted.
        document: Option<Box<ArticleDocument>>,
    },
    /// One that gave no article.
    Problem(RecordProblem),
}

/// A record after parsing, and where it stood.
pub(crate) struct ParsedRecord {
    pub(crate) member: Option<Arc<str>>,
    pub(crate) line: Option<u64>,
    pub(crate) number: u32,
    pub(crate) article: Result<ParsedArticle, Refused>,
}

/// Its article.
pub(crate) struct ParsedArticle {
    pub(crate) article: Box<Article>,
    /// What is told of it once it is indexed.
    pub(crate) notice: Notice,
}
