//! An archive's directory.
//!
//! ```text
//! .newshound/
//!   format             the version of everything below
//!   index/             tantivy's files; meta.json is the commit, its payload names the ledger
//!   ledger-00000123    what the indexer knows of the files it has seen, as of that commit
//!   dictionary-1f3a..  what its articles have in common, as they are packed; the commit names it
//!   settings.json      how it is ranked, where that was changed
//!   writer             the process that last wrote
//! ```
//!
//! The ledger is written and synced before the commit that names it, and the ones before it are removed after. So at
//! any moment the commit on disk has its own ledger beside it, and the two cannot disagree, whenever a process dies.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::store::Compressor;
use tantivy::{Index, IndexSettings};

use crate::schema::analyzers;
use crate::store::Dictionary;
use crate::{Error, Fields, Reader, Settings, Writer, WriterOptions, format};

/// An archive that is open.
#[derive(Clone, Debug)]
pub struct Archive {
    dir: PathBuf,
    pub(crate) index: Index,
    fields: Fields,
}

/// What a commit says beside its segments.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    /// File name of the ledger.
    pub(crate) ledger: String,
    /// BLAKE3 of the ledger's bytes, in hexadecimal.
    pub(crate) blake3: String,
    /// File name of the dictionary that articles are packed with, where there is one.
    pub(crate) dictionary: Option<String>,
}

impl Archive {
    /// Whether `dir` is an archive, of any format.
    pub fn exists(dir: &Path) -> bool {
        format::exists(dir)
    }

    /// Creates an empty archive in `dir`, which is made if it is missing and may hold an archive that was never
    /// finished.
    ///
    /// # Errors
    /// [`Error::Io`] when the directory cannot be written.
    pub fn create(dir: &Path) -> Result<Self, Error> {
        let index_dir = dir.join("index");
        fs::create_dir_all(&index_dir).map_err(Error::io(&index_dir))?;
        let (schema, fields) = Fields::schema();
        let directory = MmapDirectory::open(&index_dir).map_err(tantivy::TantivyError::from)?;
        let mut index = Index::builder()
            .schema(schema)
            // Articles come packed, one by one.
            .settings(IndexSettings {
                docstore_compression: Compressor::None,
                ..IndexSettings::default()
            })
            .open_or_create(directory)?;
        index.set_tokenizers(analyzers());
        // Last: a directory without it is no archive yet.
        format::write(dir)?;
        Ok(Self {
            dir: dir.into(),
            index,
            fields,
        })
    }

    /// Opens the archive in `dir`.
    ///
    /// # Errors
    /// [`Error::NoArchive`], [`Error::Format`], or [`Error::Damaged`] when the index cannot be opened.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        format::check(dir)?;
        let damaged = |reason: String| Error::Damaged {
            dir: dir.into(),
            reason,
        };
        let mut index =
            Index::open_in_dir(dir.join("index")).map_err(|error| damaged(error.to_string()))?;
        let (schema, fields) = Fields::schema();
        if index.schema() != schema {
            return Err(damaged("its schema is not that of its format".into()));
        }
        index.set_tokenizers(analyzers());
        Ok(Self {
            dir: dir.into(),
            index,
            fields,
        })
    }

    /// Its directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Its fields.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What its articles have in common, as of the last commit.
    pub(crate) fn dictionary(&self) -> Result<Option<Dictionary>, Error> {
        let name = self.payload()?.and_then(|payload| payload.dictionary);
        name.map(|name| Dictionary::read(&self.dir, &name))
            .transpose()
    }

    /// Whether nothing was ever committed.
    pub(crate) fn is_new(&self) -> Result<bool, Error> {
        Ok(self.payload()?.is_none())
    }

    /// How it is ranked.
    ///
    /// # Errors
    /// [`Error::Settings`] when the settings are not what was written.
    pub fn settings(&self) -> Result<Settings, Error> {
        Settings::read(&self.dir)
    }

    /// Changes how it is ranked, for readers that are opened from now on.
    ///
    /// # Errors
    /// [`Error::Io`] when the directory cannot be written.
    pub fn set_settings(&self, settings: &Settings) -> Result<(), Error> {
        settings.write(&self.dir)
    }

    /// A view of the last commit.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a segment's files are not what was written, [`Error::Engine`] when they cannot be opened.
    pub fn reader(&self) -> Result<Reader, Error> {
        Reader::new(self)
    }

    /// Takes the archive's lock and opens it for writing.
    ///
    /// # Errors
    /// [`Error::Locked`] when another process writes to it.
    pub fn writer(&self, options: &WriterOptions) -> Result<Writer, Error> {
        Writer::new(self, options)
    }

    /// The ledger of the last commit; `None` before the first.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the ledger is missing or altered.
    pub fn ledger(&self) -> Result<Option<Vec<u8>>, Error> {
        let Some(payload) = self.payload()? else {
            return Ok(None);
        };
        let damaged = |reason: String| Error::Damaged {
            dir: self.dir.clone(),
            reason,
        };
        let path = self.dir.join(&payload.ledger);
        let bytes =
            fs::read(path).map_err(|error| damaged(format!("{}: {error}", payload.ledger)))?;
        if blake3::hash(&bytes).to_hex().as_str() != payload.blake3 {
            return Err(damaged(format!("{} was altered", payload.ledger)));
        }
        Ok(Some(bytes))
    }

    /// What the last commit says; `None` before the first.
    fn payload(&self) -> Result<Option<Payload>, Error> {
        let payload = self.index.load_metas()?.payload;
        let parsed = payload.map(|payload| serde_json::from_str(&payload));
        parsed.transpose().map_err(|error| Error::Damaged {
            dir: self.dir.clone(),
            reason: error.to_string(),
        })
    }
}
