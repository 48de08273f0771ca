//! Pages with what is true of them.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

/// The most bytes of a page, unpacked.
pub(super) const LARGEST: u64 = 64 << 20;

/// What is true of a page; `None` for what its collection does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gold {
    /// The headline.
    pub title: Option<String>,
    /// The names of the authors; empty where it is known that none is named.
    pub authors: Option<Vec<String>>,
    /// The day of publication, as the publisher's clock showed it.
    pub published: Option<Date>,
    /// The text.
    pub body: Option<String>,
}

/// A page and what is true of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The name its collection has for it.
    pub id: String,
    /// The page as it was served.
    pub html: Vec<u8>,
    /// What is true of it.
    pub gold: Gold,
}

/// Why a collection could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or unpacked.
    #[error("{}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file with what is true is not as it should be.
    #[error("{}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// A file with what is true has another shape than it should.
    #[error("{}: {expected}", path.display())]
    Shape {
        /// The file, or what stands for it in an archive.
        path: PathBuf,
        /// What it should hold.
        expected: &'static str,
    },
    /// A page is too large.
    #[error("{}: a page of more than {LARGEST} bytes", path.display())]
    Large {
        /// Its file.
        path: PathBuf,
    },
    /// A publisher has more pages than gold, or less.
    #[error("{}: gold of {gold} pages, and {pages} pages beside it", path.display())]
    Pages {
        /// The file with the gold.
        path: PathBuf,
        /// How many it has.
        gold: usize,
        /// How many pages there are.
        pages: usize,
    },
}

pub(super) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Read { path, source }
}

/// A file of JSON.
pub(super) fn json_file(path: &Path) -> Result<Value, Error> {
    json(path, &fs::read(path).map_err(failed(path))?)
}

pub(super) fn json(path: &Path, bytes: &[u8]) -> Result<Value, Error> {
    let path = path.to_owned();
    serde_json::from_slice(bytes).map_err(|source| Error::Json { path, source })
}

/// The bytes of a `.gz` file.
pub(super) fn unpacked(path: &Path) -> Result<Vec<u8>, Error> {
    let file = fs::File::open(path).map_err(failed(path))?;
    let mut bytes = Vec::new();
    let mut reader = flate2::read::MultiGzDecoder::new(file).take(LARGEST + 1);
    reader.read_to_end(&mut bytes).map_err(failed(path))?;
    not_large(path, &bytes)?;
    Ok(bytes)
}

/// Refuses a page that was read up to its limit: a part of it would be measured.
pub(super) fn not_large(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    match bytes.len() as u64 > LARGEST {
        true => Err(Error::Large { path: path.into() }),
        false => Ok(()),
    }
}
