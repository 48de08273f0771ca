//! Errors of archives.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use tantivy::TantivyError;
use tantivy::directory::error::OpenReadError;

/// An error of the archive on disk.
///
/// Its message does not include the cause, which [`source`](std::error::Error::source) returns: to show all, print the
/// whole chain.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no archive in the directory.
    #[error("no archive at {}", .0.display())]
    NoArchive(PathBuf),
    /// The directory for a new archive holds something else.
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
    /// Another writer has the archive open: in another process, or in this one.
    #[error("the archive at {} is being written to by {}", .dir.display(), process(*.holder))]
    Locked {
        /// The archive's directory.
        dir: PathBuf,
        /// The id of the process that holds the lock, where it is known; may be this one.
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
    /// The settings file of the archive cannot be parsed or holds values out of range.
    #[error("settings.json of the archive at {}: {reason}", .dir.display())]
    Settings {
        /// The archive's directory.
        dir: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The given settings are invalid.
    #[error(transparent)]
    BadSettings(#[from] SettingsError),
    /// A file or directory could not be read or written.
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
    /// Reading the archive panicked: because a file was altered (most content is not checked when it is read), or by a
    /// fault of this library. [`Archive::verify`](crate::Archive::verify) finds altered files.
    #[error("internal error: {reason}")]
    Panicked {
        /// The archive's directory.
        dir: PathBuf,
        /// The message of the panic.
        reason: String,
    },
    /// A value cannot be serialized.
    #[error("{} cannot be written: {reason}", .path.display())]
    Encoding {
        /// The file it was to be written to.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The address is not of the view that it was given to.
    #[error("this view has no article {document} in a segment {segment}")]
    NoSuchAddress {
        /// Ordinal of its segment.
        segment: u32,
        /// Its number in the segment.
        document: u32,
    },
    /// An earlier write failed; nothing more can be written until the archive is opened again.
    #[error("an earlier write to the archive failed")]
    Poisoned,
    /// The engine returned an error.
    #[error("the index engine failed")]
    Engine(#[from] TantivyError),
}

/// Why some [`Settings`](crate::Settings) are invalid.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// A number is out of its range, or NaN.
    #[error("{name} is a number from 0 to {most}, not {value}")]
    OutOfRange {
        /// The name of the setting.
        name: &'static str,
        /// Its value.
        value: f32,
        /// The largest value it may have.
        most: f32,
    },
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }

    /// The error for damaged files of the archive in `dir`.
    pub(crate) fn damaged(dir: &Path, reason: impl Into<String>) -> Error {
        Error::Damaged {
            dir: dir.into(),
            reason: reason.into(),
        }
    }

    /// Runs `work`, which reads files of the archive in `dir`, and returns its result, or [`Error::Panicked`] where it
    /// panics.
    pub(crate) fn guard<T, E: From<Self>>(
        dir: &Path,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        // Unwind safe: state that `work` changed is dropped with it, or is stored only when complete.
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(E::from(Self::Panicked {
                dir: dir.into(),
                reason: text.unwrap_or_else(|| "no message".into()),
            }))
        })
    }

    /// Wraps the errors of those parts of the engine that have their own error types.
    pub(crate) fn engine(error: impl Into<TantivyError>) -> Error {
        Error::Engine(error.into())
    }

    pub(crate) fn encoding(path: &Path) -> impl FnOnce(serde_json::Error) -> Error {
        move |error| Error::Encoding {
            path: path.into(),
            reason: error.to_string(),
        }
    }

    /// Converts the engine's error for files of the archive in `dir` that it cannot open.
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

/// Whether an error is about the content of a file, not about reading it.
fn is_of_content(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    )
}
