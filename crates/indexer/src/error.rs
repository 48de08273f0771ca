//! Errors that stop a run. A problem that costs only a file or a record is no error, but an entry in the report.

use std::io;
use std::path::PathBuf;

/// Why a run could not be started or finished.
///
/// The message omits the cause, which [`source`](std::error::Error::source) gives: print the whole chain to tell all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No directory was given.
    #[error("no directory to index")]
    NoDirectories,
    /// A directory that was given does not exist or cannot be entered.
    #[error("{}", .dir.display())]
    Directory {
        /// The directory, as it was given.
        dir: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A path that was given is not a directory.
    #[error("{} is not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// A directory that was given is an archive, or lies in one.
    #[error("{} is an index, not a directory of articles", .0.display())]
    IsArchive(PathBuf),
    /// The archive is to be made in a directory of articles itself.
    #[error("{} holds the articles, so the index cannot be kept there itself", .0.display())]
    ArchiveOfItself(PathBuf),
    /// Two directories of an archive have the same last component, with which their paths would begin.
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
    /// A directory is not one of the archive's, and [none may be added](crate::Options::only_known).
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
    /// The run was given less memory than it needs.
    #[error("{} MB of memory are too little, {} MB are the least", .given / 1_000_000, .least / 1_000_000)]
    Memory {
        /// The memory that was given, in bytes.
        given: u64,
        /// The least memory, in bytes.
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
    /// An error of the archive.
    #[error(transparent)]
    Archive(#[from] newshound_index::Error),
}
