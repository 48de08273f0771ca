//! Reading three public collections of pages from the disk.
//!
//! Their files: `ground-truth.json` beside `html/ID.html.gz` (scrapinghub/article-extraction-benchmark), folders of
//! countries with `PUBLISHER.json` beside `PUBLISHER_DAY.html.gz` (flairNLP/fundus, its parser tests), and a
//! `test-pages.tar.zst` whose folders hold `source.html` and `expected.html` (mozilla/readability).

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

use super::gold::{Error, Gold, LARGEST, Page, failed, json, json_file, not_large, unpacked};
use super::{fundus, markup};

/// A collection of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// Pages with bodies in `ground-truth.json`.
    Benchmark,
    /// Pages of publishers of many countries, with title, authors, day and body.
    Fundus,
    /// Pages of all kinds with a title and cleaned markup.
    Readability,
}

impl Set {
    /// All sets.
    pub const ALL: [Self; 3] = [Self::Benchmark, Self::Fundus, Self::Readability];

    /// The name of the folder that holds the set.
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
    /// [`Error`] for any invalid page, as one page more or less would change every mean.
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

fn benchmark(dir: &Path) -> Result<Vec<Page>, Error> {
    let path = dir.join("ground-truth.json");
    let truth = json_file(&path)?;
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
        // Folders without this file are not pages.
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

/// The files of a compressed tar archive, by folder and name.
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
