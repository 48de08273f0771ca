//! Messages to the committer, and records after parsing.

use std::sync::Arc;

use newshound_index::{ArticleDocument, ArticleId};
use newshound_ingest::{Article, Date};

use crate::account::RecordProblem;
use crate::article_notices::Notice;
use crate::refused::Refused;
use crate::stamp::AsRead;

/// A message to the committer. `file` is the index of the work.
pub(crate) enum Message {
    /// Some records of a file were parsed.
    Records {
        file: usize,
        /// `None` if the run was stopped before they were parsed.
        parsed: Option<Vec<Parsed>>,
        /// Bytes read since the batch before.
        bytes: u64,
    },
    /// The content of a file was compared and has not changed.
    Same { file: usize, reading: AsRead },
    /// A file was read. Its records are in `batches` messages, some of which may still be on their way.
    End {
        file: usize,
        batches: u32,
        /// `None` if it was not read to its end.
        reading: Option<AsRead>,
    },
}

/// A record after parsing.
pub(crate) enum Parsed {
    /// An article.
    Article {
        id: ArticleId,
        /// The first day on which a future date that it states is accepted; `None` if it states none.
        again: Option<Date>,
        /// The document for the committer to add; `None` if the parser adds it, and in a dry run.
        document: Option<Box<ArticleDocument>>,
    },
    /// A record that gave no article.
    Problem(RecordProblem),
}

/// A parsed record, with its position in its file.
pub(crate) struct ParsedRecord {
    pub(crate) member: Option<Arc<str>>,
    pub(crate) line: Option<u64>,
    pub(crate) number: u32,
    pub(crate) article: Result<ParsedArticle, Refused>,
}

/// The article of a record.
pub(crate) struct ParsedArticle {
    pub(crate) article: Box<Article>,
    /// What is noticed about it, counted once it is indexed.
    pub(crate) notice: Notice,
}
