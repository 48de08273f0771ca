//! What can go wrong with an archive.

use std::io;
use std::path::{Path, PathBuf};

use tantivy::TantivyError;
use tantivy::directory::error::OpenReadError;

/// An error of the archive on disk.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no archive in the directory.
    #[error("no archive at {}", .0.display())]
    NoArchive(PathBuf),
    /// A directory that is to be an archive holds something else.
    #[error("{} holds other files: an index needs a directory of its own", .0.display())]
    Occupied(PathBuf),
    /// The archive was written in a format that this program does not read.
    #[error("the archive at {} is in format {found}, this program reads format {expected}", .dir.display())]
    Format {
        /// The archive's directory.
        dir: PathBuf,
        /// The format it is in.
        found: String,
        /// The format of this program.
        expected: u32,
    },
    /// Another process is writing to the archive.
    #[error("the archive at {} is being written to by {holder}", .dir.display())]
    Locked {
        /// The archive's directory.
        dir: PathBuf,
        /// The process that holds the lock, as `process 123`, or `another process`.
        holder: String,
    },
    /// A file of the archive is missing or does not hold what was written.
    #[error("the archive at {} is damaged: {reason}", .dir.display())]
    Damaged {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The archive's settings are not what was written.
    #[error("settings.json of the archive at {}: {reason}", .dir.display())]
    Settings {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The file system refused.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// An article cannot be stored.
    #[error("{path}: the article cannot be stored: {reason}")]
    Unstorable {
        /// Path of its file in the archive.
        path: String,
        /// Why.
        reason: String,
    },
    /// An earlier write failed; nothing more can be written until the archive is opened again.
    #[error("an earlier write to the archive failed")]
    Poisoned,
    /// The engine refused.
    #[error("the index engine: {0}")]
    Engine(#[from] TantivyError),
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }

    /// What the engine says of files of the archive in `dir` that it cannot open.
    pub(crate) fn opening(dir: &Path) -> impl Fn(TantivyError) -> Error {
        let damaged = |reason: String| Error::Damaged {
            dir: dir.into(),
            reason,
        };
        move |error| match &error {
            TantivyError::OpenReadError(OpenReadError::FileDoesNotExist(path)) => {
                damaged(format!("{} is missing", path.display()))
            }
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath })
                if is_of_content(io_error.kind()) =>
            {
                damaged(format!("{} is not what was written", filepath.display()))
            }
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath }) => {
                Error::Io {
                    path: dir.join("index").join(filepath),
                    source: io::Error::new(io_error.kind(), io_error.to_string()),
                }
            }
            TantivyError::IoError(io_error) if is_of_content(io_error.kind()) => {
                damaged("a file of the index is not what was written".into())
            }
            TantivyError::DataCorruption(_) | TantivyError::IncompatibleIndex(_) => {
                damaged("a file of the index is not what was written".into())
            }
            _ => error.into(),
        }
    }
}

/// Whether an error is of what a file holds, and not of reading it.
fn is_of_content(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    )
}
