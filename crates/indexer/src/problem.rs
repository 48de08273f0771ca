//! What became of a record that gave no article, and why, in a form that callers can match on.

use std::fmt;

use newshound_ingest::{self as ingest, Failure, PageFault, Skip};
use serde::{Deserialize, Serialize};

/// What became of a record that gave no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Disposition {
    /// There was nothing to index.
    Skipped,
    /// It should have been readable and was not.
    Failed,
}

impl fmt::Display for Disposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Skipped => "skipped",
            Self::Failed => "failed",
        })
    }
}

/// Why a record gave no article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// There is nothing to index in it.
    Skipped(Skip),
    /// Its content should have been readable and was not.
    Failed(Failure),
    /// It is not a regular file, but a link or a pipe for example, and was not opened. It counts as skipped.
    NotAFile,
    /// The system refused to open or to read the file, or to list a directory.
    Unreadable(std::io::ErrorKind),
    /// It has more bytes than fit into the memory of the run; with more memory it is read.
    TooLarge {
        /// The most bytes.
        limit: usize,
    },
    /// It has more distinct words than fit into the memory of the run; with more memory it is read.
    TooManyWords {
        /// The most words.
        limit: usize,
    },
    /// Reading it made the program panic, which is a bug in the program. Other records are not affected. The process's
    /// panic hook was called, which prints unless another is set. If panics abort, the process has ended.
    Panicked,
    /// Not known any more: the file has not changed since an earlier run, and was not read again. Of that run's
    /// problems the archive keeps only whether they were skipped or failed, and the reason as text.
    #[default]
    Kept,
}

impl ProblemKind {
    /// Whether the record would be read with more memory, as far as that is known.
    pub fn lacks_memory(&self) -> bool {
        matches!(self, Self::TooLarge { .. } | Self::TooManyWords { .. })
    }

    /// Whether the cause is not the file, but the disk, the program or the memory of the run.
    pub(crate) fn is_of_the_run(&self) -> bool {
        let is_unreadable = match self {
            Self::Failed(Failure::Page { fault, .. }) => matches!(fault, PageFault::Unreadable(_)),
            Self::Failed(failure) => matches!(failure, Failure::Unreadable { .. }),
            kind => matches!(kind, Self::Unreadable(_) | Self::Panicked),
        };
        is_unreadable || self.lacks_memory()
    }

    /// What became of a record with such a problem; `None` where the kind does not tell.
    pub fn disposition(&self) -> Option<Disposition> {
        match self {
            Self::Skipped(_) | Self::NotAFile => Some(Disposition::Skipped),
            Self::Failed(_)
            | Self::Unreadable(_)
            | Self::TooLarge { .. }
            | Self::TooManyWords { .. }
            | Self::Panicked => Some(Disposition::Failed),
            Self::Kept => None,
        }
    }
}

impl From<ingest::Problem> for ProblemKind {
    fn from(problem: ingest::Problem) -> Self {
        match problem {
            ingest::Problem::Skipped(skip) => Self::Skipped(skip),
            ingest::Problem::Failed(failure) => Self::Failed(failure),
        }
    }
}
