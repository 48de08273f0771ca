//! What can go wrong with an archive.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use tantivy::TantivyError;
use tantivy::directory::error::OpenReadError;

/// An error of the archive on disk.
///
/// Its message leaves out what caused it, which [`source`](std::error::Error::source) gives: to tell all, print the whole chain.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
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
    /// Another writer has the archive: one of another process, or of this one.
    #[error("the archive at {} is being written to by {}", .dir.display(), process(*.holder))]
    Locked {
        /// The archive's directory.
        dir: PathBuf,
        /// The number of the process that holds the lock, where that is known; it may be this one.
        holder: Option<u32>,
    },
    /// A file of the archive is missing or does not hold what was written.
    #[error("the archive at {} is damaged: {reason}", .dir.display())]
    Damaged {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The file of the archive's settings does not hold what was written.
    #[error("settings.json of the archive at {}: {reason}", .dir.display())]
    Settings {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// An archive cannot be ranked by the settings that were given.
    #[error(transparent)]
    BadSettings(#[from] SettingsError),
    /// The file system refused.
    #[error("cannot read or write {}", .path.display())]
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
    /// Reading the archive panicked: in the midst of a file that was altered, of which nothing is checked as it is read, or by a fault of
    /// this library. [`Archive::verify`](crate::Archive::verify) finds altered files.
    #[error("internal error: {reason}")]
    Panicked {
        /// The archive's directory.
        dir: PathBuf,
        /// What the panic says.
        reason: String,
    },
    /// Something cannot be put into the form that it is stored in.
    #[error("{} cannot be written: {reason}", .path.display())]
    Encoding {
        /// The file it was for.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// An address that is none of the view it was given to.
    #[error("this view has no article {document} in a segment {segment}")]
    NoSuchAddress {
        /// Ordinal of its segment.
        segment: u32,
        /// Its number there.
        document: u32,
    },
    /// An earlier write failed; nothing more can be written until the archive is opened again.
    #[error("an earlier write to the archive failed")]
    Poisoned,
    /// The engine refused.
    #[error("the index engine failed")]
    Engine(#[from] TantivyError),
}

/// Why an archive cannot be ranked by some [`Settings`](crate::Settings).
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// A number is out of its range, or none.
    #[error("{name} is a number from 0 to {most}, not {value}")]
    OutOfRange {
        /// The field that has it.
        name: &'static str,
        /// What it is.
        value: f32,
        /// The most that it may be.
        most: f32,
    },
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }

    /// What is wrong with files of the archive in `dir`.
    pub(crate) fn damaged(dir: &Path, reason: impl Into<String>) -> Error {
        Error::Damaged {
            dir: dir.into(),
            reason: reason.into(),
        }
    }

    /// What `work` gives, which reads files of the archive in `dir`, or [`Error::Panicked`] where it panics.
    pub(crate) fn guard<T, E: From<Self>>(
        dir: &Path,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        // What was changed before a panic is dropped with it, or is remembered only when whole.
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(E::from(Self::Panicked {
                dir: dir.into(),
                reason: text.unwrap_or_else(|| "no message".into()),
            }))
        })
    }

    /// What the parts of the engine tell that have errors of their own.
    pub(crate) fn engine(error: impl Into<TantivyError>) -> Error {
        Error::Engine(error.into())
    }

    pub(crate) fn encoding(path: &Path) -> impl FnOnce(serde_json::Error) -> Error {
        move |error| Error::Encoding {
            path: path.into(),
            reason: error.to_string(),
        }
    }

    /// What the engine says of files of the archive in `dir` that it cannot open.
    pub(crate) fn opening(dir: &Path) -> impl Fn(TantivyError) -> Error {
        let damaged = |reason: &str| Error::damaged(dir, reason);
        move |error| match &error {
            TantivyError::OpenReadError(OpenReadError::FileDoesNotExist(path)) => {
                damaged(&format!("{} is missing", path.display()))
            }
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath })
                if is_of_content(io_error.kind()) =>
            {
                damaged(&format!("{} is not what was written", filepath.display()))
            }
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath }) => {
                Error::Io {
                    path: dir.join("index").join(filepath),
                    source: io::Error::new(io_error.kind(), io_error.to_string()),
                }
            }
            TantivyError::IoError(io_error) if is_of_content(io_error.kind()) => {
                damaged("a file of the index is not what was written")
            }
            TantivyError::DataCorruption(_) | TantivyError::IncompatibleIndex(_) => {
                damaged("a file of the index is not what was written")
            }
            _ => error.into(),
        }
    }
}

fn process(number: Option<u32>) -> String {
    number.map_or_else(
        || "another process".into(),
        |number| format!("process {number}"),
    )
}

/// Whether an error is of what a file holds, and not of reading it.
fn is_of_content(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    )
}
