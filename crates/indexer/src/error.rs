//! What stops a run. What costs only a file or a record is no error but a line of the report.

use std::io;
use std::path::PathBuf;

/// Why a run could not be done, or not be finished.
///
/// Its message leaves out what caused it, which [`source`](std::error::Error::source) gives: to tell all, print the whole chain.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No directory was given.
    #[error("no directory to index")]
    NoDirectories,
    /// A directory that was given is not there or cannot be entered.
    #[error("{}", .dir.display())]
    Directory {
        /// As it was given.
        dir: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What was given is a file.
    #[error("{} is not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// What was given is where an index is kept.
    #[error("{} is an index, not a directory of articles", .0.display())]
    IsArchive(PathBuf),
    /// The index was to be kept where the articles are.
    #[error("{} holds the articles, so the index cannot be kept there itself", .0.display())]
    ArchiveOfItself(PathBuf),
    /// Two directories of an archive have the same last component, with which their paths would start.
    #[error("{} and {} would both be called {name:?} in this archive", .first.display(), .second.display())]
    Clash {
        /// The name.
        name: String,
        /// One of them.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// One directory of an archive lies in another.
    #[error("{} lies within {}, and an archive takes each directory once", .inner.display(), .outer.display())]
    Nested {
        /// The inner directory.
        inner: PathBuf,
        /// The outer one.
        outer: PathBuf,
    },
    /// A directory is none of the archive's, and [none is to be added](crate::Options::only_known).
    #[error("the archive at {} is of other directories than {}", .archive.display(), .dir.display())]
    NotOfArchive {
        /// The archive's directory, as it was given.
        archive: PathBuf,
        /// The directory.
        dir: PathBuf,
    },
    /// A pattern that is no glob.
    #[error("bad pattern {glob:?}: {reason}")]
    Glob {
        /// The pattern.
        glob: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Less memory than indexing can work with.
    #[error("{} MB of memory are too little, {} MB are the least", .given / 1_000_000, .least / 1_000_000)]
    Memory {
        /// What was given.
        given: u64,
        /// The least, in bytes.
        least: u64,
    },
    /// The directory of the archive cannot be written.
    #[error("cannot write the index to {}", .dir.display())]
    Unwritable {
        /// The archive's directory.
        dir: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The ledger cannot be read.
    #[error("the ledger of the archive at {} is damaged: {reason}", .dir.display())]
    Ledger {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// Threads could not be started.
    #[error("cannot start threads")]
    Threads(#[from] rayon::ThreadPoolBuildError),
    /// The archive refused.
    #[error(transparent)]
    Archive(#[from] newshound_index::Error),
}
