//! Pages with gold data.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

/// The largest page in bytes, decompressed.
pub(super) const LARGEST: u64 = 64 << 20;

/// The gold data of a page; `None` for what its collection does not state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gold {
    /// The headline.
    pub title: Option<String>,
    /// The names of the authors; empty where the page is known to name none.
    pub authors: Option<Vec<String>>,
    /// The day of publication, as the publisher's clock showed it.
    pub published: Option<Date>,
    /// The text.
    pub body: Option<String>,
}

/// A page and its gold data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name in the collection.
    pub id: String,
    /// The page as it was served.
    pub html: Vec<u8>,
    /// Its gold data.
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
    /// A file of gold data is not valid JSON.
    #[error("{}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// A file of gold data has the wrong structure.
    #[error("{}: {expected}", path.display())]
    Shape {
        /// The file, or the path within an archive.
        path: PathBuf,
        /// What is expected.
        expected: &'static str,
    },
    /// A page is too large.
    #[error("{}: a page of more than {LARGEST} bytes", path.display())]
    Large {
        /// Its file.
        path: PathBuf,
    },
    /// The numbers of pages and of gold entries of a publisher differ.
    #[error("{}: gold of {gold} pages, and {pages} pages beside it", path.display())]
    Pages {
        /// The file with the gold.
        path: PathBuf,
        /// The number of gold entries.
        gold: usize,
        /// The number of pages.
        pages: usize,
    },
}

pub(super) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Read { path, source }
}

/// Reads and parses a JSON file.
pub(super) fn json_file(path: &Path) -> Result<Value, Error> {
    json(path, &fs::read(path).map_err(failed(path))?)
}

pub(super) fn json(path: &Path, bytes: &[u8]) -> Result<Value, Error> {
    let path = path.to_owned();
    serde_json::from_slice(bytes).map_err(|source| Error::Json { path, source })
}

/// Decompresses a `.gz` file, up to one byte more than [`LARGEST`].
pub(super) fn unpacked(path: &Path) -> Result<Vec<u8>, Error> {
    let file = fs::File::open(path).map_err(failed(path))?;
    let mut bytes = Vec::new();
    let mut reader = flate2::read::MultiGzDecoder::new(file).take(LARGEST + 1);
    reader.read_to_end(&mut bytes).map_err(failed(path))?;
    not_large(path, &bytes)?;
    Ok(bytes)
}

/// Returns an error if a page exceeds its limit, as otherwise only a part of it would be measured.
pub(super) fn not_large(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    match bytes.len() as u64 > LARGEST {
        true => Err(Error::Large { path: path.into() }),
        false => Ok(()),
    }
}
