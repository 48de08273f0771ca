//! Pages with what is true of them, as three public collections hold them.
//!
//! Sets are told by their files: `ground-truth.json` beside `html/ID.html.gz` (scrapinghub/article-extraction-benchmark), folders of
//! countries with `PUBLISHER.json` beside `PUBLISHER_DAY.html.gz` (flairNLP/fundus, its parser tests), and a `test-pages.tar.zst` whose
//! folders hold `source.html` and `expected.html` (mozilla/readability).

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

use super::{fundus, markup};

/// The most bytes of a page, unpacked.
const LARGEST: u64 = 64 << 20;

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

/// A collection of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// `ground-truth.json` with bodies.
    Benchmark,
    /// Pages of publishers of many countries, with title, authors, day and body.
    Fundus,
    /// Pages of all kinds with a title and cleaned markup.
    Readability,
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

impl Set {
    /// All sets.
    pub const ALL: [Self; 3] = [Self::Benchmark, Self::Fundus, Self::Readability];

    /// The folder that holds the set.
    pub fn name(self) -> &'static str {
        match self {
            Self::Benchmark => "article-extraction-benchmark",
            Self::Fundus => "fundus",
            Self::Readability => "readability",
        }
    }

    /// Whether `dir` holds the set, in a folder of its name.
    pub fn is_in(self, dir: &Path) -> bool {
        dir.join(self.name()).is_dir()
    }

    /// The pages of the set in `dir`, sorted by id.
    ///
    /// # Errors
    /// [`Error`]: a page more or less would change every mean, so one that is not as it should be stops the whole.
    pub fn read(self, dir: &Path) -> Result<Vec<Page>, Error> {
        let dir = dir.join(self.name());
        let mut pages = match self {
            Self::Benchmark => benchmark(&dir)?,
            Self::Fundus => fundus::pages(&dir)?,
            Self::Readability => readability(&dir)?,
        };
        pages.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(pages)
    }
}

pub(super) fn failed(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Read { path, source }
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
fn not_large(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    match bytes.len() as u64 > LARGEST {
        true => Err(Error::Large { path: path.into() }),
        false => Ok(()),
    }
}

fn benchmark(dir: &Path) -> Result<Vec<Page>, Error> {
    let path = dir.join("ground-truth.json");
    let truth = json(&path, &fs::read(&path).map_err(failed(&path))?)?;
    let mut pages = Vec::new();
    let shape = || Error::Shape {
        path: path.clone(),
        expected: "an object of pages is expected, each with a text as \"articleBody\"",
    };
    for (id, truth) in truth.as_object().ok_or_else(shape)? {
        let body = match &truth["articleBody"] {
            Value::Null => None,
            Value::String(body) => Some(body.clone()),
            _ => return Err(shape()),
        };
        pages.push(Page {
            html: unpacked(&dir.join("html").join(format!("{id}.html.gz")))?,
            gold: Gold {
                body,
                ..Gold::default()
            },
            id: id.clone(),
        });
    }
    Ok(pages)
}

fn readability(dir: &Path) -> Result<Vec<Page>, Error> {
    let path = dir.join("test-pages.tar.zst");
    let mut pages = Vec::new();
    for (id, mut files) in folders(&path).map_err(failed(&path))? {
        let folder = path.join(&id);
        // Whatever else the archive holds is no page.
        let Some(html) = files.remove("source.html") else {
            continue;
        };
        not_large(&folder, &html)?;
        let metadata = files.get("expected-metadata.json");
        let metadata = metadata.ok_or_else(|| Error::Shape {
            path: folder.clone(),
            expected: "an expected-metadata.json is missing",
        })?;
        let metadata = json(&folder.join("expected-metadata.json"), metadata)?;
        let body = files
            .get("expected.html")
            .map(|html| markup::text(&String::from_utf8_lossy(html)));
        let title = metadata["title"].as_str().map(str::to_owned);
        let gold = Gold {
            title,
            body,
            ..Gold::default()
        };
        pages.push(Page { id, html, gold });
    }
    Ok(pages)
}

/// The files of a packed archive by folder and name.
fn folders(path: &Path) -> io::Result<BTreeMap<String, BTreeMap<String, Vec<u8>>>> {
    let mut folders: BTreeMap<String, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
    let mut archive = tar::Archive::new(zstd::Decoder::new(fs::File::open(path)?)?);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let part =
            |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
        let folder = part(path.parent().and_then(Path::file_name));
        if let (Some(folder), Some(name)) = (folder, part(path.file_name()))
            && entry.header().entry_type().is_file()
        {
            let mut bytes = Vec::new();
            entry.by_ref().take(LARGEST + 1).read_to_end(&mut bytes)?;
            folders.entry(folder).or_default().insert(name, bytes);
        }
    }
    Ok(folders)
}
