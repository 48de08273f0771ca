//! The directory of an archive: creating it, opening it, and reading what its last commit names.
//!
//! ```text
//! .newshound/
//!   format             the version of everything below
//!   index/             tantivy's files; meta.json is the commit, its payload names the ledger
//!   ledger-8d02..      what the indexer knows of the files it has seen, as of that commit
//!   dictionary-1f3a..  the compression dictionary of its articles; the commit names it
//!   settings.json      the settings of its ranking, once they were changed
//!   writer             the process that last wrote
//!   creating           locked while the archive is created or its settings change
//! ```
//!
//! The ledger is written and synced before the commit that names it, and earlier ledgers are removed afterwards. So the
//! commit on disk always has its own ledger beside it, and the two agree even if the process dies at any moment.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tantivy::store::Compressor;
use tantivy::{Index, IndexSettings};

use crate::directory::IndexDirectory;
use crate::payload::{LedgerFile, Payload};
use crate::schema::analyzers;
use crate::store::Dictionary;
use crate::{Error, Fields, Reader, Settings, Writer, WriterOptions, format};

/// An open archive.
#[derive(Clone, Debug)]
pub struct Archive {
    dir: PathBuf,
    pub(crate) index: Index,
    fields: Fields,
}

impl Archive {
    /// Whether `dir` is an archive, of any format.
    pub fn exists(dir: &Path) -> bool {
        format::exists(dir).unwrap_or_default()
    }

    /// Creates an empty archive in `dir`. The directory is created if it is missing; it may hold an archive whose
    /// creation was interrupted. If another process has created the archive meanwhile, opens that. Waits while another
    /// process creates the archive or changes its settings.
    ///
    /// # Errors
    /// [`Error::Occupied`] when the directory holds anything else, [`Error::Damaged`] when it holds segments but no file
    /// that states their format, [`Error::Io`] when it cannot be read or written.
    pub fn create(dir: &Path) -> Result<Self, Error> {
        if holds_others(dir) {
            return Err(Error::Occupied(dir.into()));
        }
        fs::create_dir_all(dir).map_err(Error::io(dir))?;
        // Two processes may create the archive at the same time.
        let _lock = lock(dir)?;
        if format::exists(dir)? {
            return Self::open(dir);
        }
        let index_dir = dir.join("index");
        if holds_articles(&index_dir) {
            let reason = "it holds articles, and its format file is missing or empty";
            return Err(Error::damaged(dir, reason));
        }
        // A process that died at this point left an incomplete index.
        let _ = fs::remove_dir_all(&index_dir);
        fs::create_dir_all(&index_dir).map_err(Error::io(&index_dir))?;
        let (schema, fields) = Fields::schema();
        let directory = IndexDirectory::open(&index_dir)?;
        let mut index = Index::builder()
            .schema(schema)
            // Each article is already compressed by `store`.
            .settings(IndexSettings {
                docstore_compression: Compressor::None,
                ..IndexSettings::default()
            })
            .open_or_create(directory)?;
        index.set_tokenizers(analyzers());
        // Last, because a directory without the format file is not an archive yet.
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
        let directory = IndexDirectory::open(&dir.join("index"));
        let index = directory.and_then(Index::open);
        let mut index = index.map_err(Error::opening(dir))?;
        let (schema, fields) = Fields::schema();
        if index.schema() != schema {
            return Err(Error::damaged(dir, "its schema is not that of its format"));
        }
        index.set_tokenizers(analyzers());
        Ok(Self {
            dir: dir.into(),
            index,
            fields,
        })
    }

    /// The directory of the archive.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The directory of the engine's files.
    pub(crate) fn index_dir(&self) -> PathBuf {
        self.dir.join("index")
    }

    /// The fields of the schema.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The dictionary that articles are compressed with, as of the last commit; `None` where the archive has none.
    pub(crate) fn dictionary(&self) -> Result<Option<Dictionary>, Error> {
        let name = self.payload()?.and_then(|payload| payload.dictionary);
        name.map(|name| Dictionary::read(&self.dir, &name))
            .transpose()
    }

    /// The settings of the ranking.
    ///
    /// # Errors
    /// [`Error::Settings`] when the settings file cannot be parsed or holds values out of range.
    pub fn settings(&self) -> Result<Settings, Error> {
        Settings::read(&self.dir)
    }

    /// Replaces the settings of the ranking for readers that are opened from now on. Waits as [`Archive::create`] does.
    ///
    /// # Errors
    /// [`Error::BadSettings`] when a number is out of range, [`Error::Io`] when the directory cannot be written.
    pub fn set_settings(&self, settings: &Settings) -> Result<(), Error> {
        let _lock = lock(&self.dir)?;
        settings.write(&self.dir)
    }

    /// Changes the settings of the ranking for readers that are opened from now on, and returns the new settings. The
    /// settings are locked from reading to writing, so changes that other processes make at the same time are kept.
    ///
    /// # Errors
    /// As [`Archive::settings`] and [`Archive::set_settings`], and those of `change`. After any error the settings are as
    /// before.
    pub fn change_settings<E: From<Error>>(
        &self,
        change: impl FnOnce(&mut Settings) -> Result<(), E>,
    ) -> Result<Settings, E> {
        let _lock = lock(&self.dir)?;
        let mut settings = self.settings()?;
        change(&mut settings)?;
        settings.write(&self.dir)?;
        Ok(settings)
    }

    /// A view of the last commit.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a segment's files are not as written, [`Error::Engine`] when they cannot be opened,
    /// [`Error::Panicked`] when altered content makes their reader panic, [`Error::Settings`] as [`Archive::settings`].
    pub fn reader(&self) -> Result<Reader, Error> {
        self.steadily(|| Error::guard(&self.dir, || Reader::new(self)))
    }

    /// Runs `read`, which reads the files of the last commit, and runs it again if it fails because another process
    /// committed meanwhile: files that are no longer part of the index may be gone.
    pub(crate) fn steadily<T>(&self, read: impl Fn() -> Result<T, Error>) -> Result<T, Error> {
        let mut failed = None;
        loop {
            let outcome = read();
            if outcome.is_ok() {
                return outcome;
            }
            // A second failure in the same commit has another cause than a newer commit.
            let commit = Some(self.commit()?);
            if commit == failed {
                return outcome;
            }
            failed = commit;
        }
    }

    /// A text that differs between any two states of the index: another commit, or a merge after it, changes it.
    fn commit(&self) -> Result<String, Error> {
        let metas = self.index.load_metas().map_err(Error::opening(&self.dir))?;
        serde_json::to_string(&metas).map_err(|error| Error::damaged(&self.dir, error.to_string()))
    }

    /// Takes the archive's lock and opens the archive for writing.
    ///
    /// # Errors
    /// [`Error::Locked`] when another writer holds the lock, in this process or another.
    pub fn writer(&self, options: &WriterOptions) -> Result<Writer, Error> {
        Writer::new(self, options)
    }

    /// The ledger of the last commit; `None` where no commit so far was given one.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the ledger is missing or altered.
    pub fn ledger(&self) -> Result<Option<Vec<u8>>, Error> {
        let read = || {
            let payload = self.payload()?;
            payload
                .map(|payload| payload.ledger.read(&self.dir))
                .transpose()
        };
        let ledger = self.steadily(read)?;
        Ok(ledger.filter(|bytes| !bytes.is_empty()))
    }

    /// The payload of the last commit; `None` before the first.
    pub(crate) fn payload(&self) -> Result<Option<Payload>, Error> {
        let metas = self.index.load_metas().map_err(Error::opening(&self.dir))?;
        let parsed = metas.payload.map(|payload| serde_json::from_str(&payload));
        parsed
            .transpose()
            .map_err(|error| Error::damaged(&self.dir, error.to_string()))
    }
}

/// The lock file. It is the first file that is created in an archive.
const LOCK: &str = "creating";

/// Locks the archive in `dir` against other processes that create it or change its settings, and waits for them first.
/// The lock is released when the returned file is dropped or the process ends. Does nothing where the file system has no
/// locks.
fn lock(dir: &Path) -> Result<File, Error> {
    let path = dir.join(LOCK);
    let lock = File::create(&path).map_err(Error::io(&path))?;
    match lock.lock() {
        Err(error) if error.kind() != ErrorKind::Unsupported => Err(Error::io(path)(error)),
        _ => Ok(lock),
    }
}

/// Whether an index has segments. One whose creation was interrupted has none.
fn holds_articles(index_dir: &Path) -> bool {
    let entries = fs::read_dir(index_dir).into_iter().flatten().flatten();
    let mut paths = entries.map(|entry| entry.path());
    paths.any(|path| path.extension().is_some_and(|kind| kind == "store"))
}

/// Whether a directory holds anything that is not part of an archive. The names alone do not decide it, as unrelated
/// files may have the same ones: without a valid lock or format file everything in the directory counts as foreign.
fn holds_others(dir: &Path) -> bool {
    let is_other = |name: &str| {
        let own = [LOCK, "format", "format.new", "index", "writer"];
        let kinds = [LedgerFile::PREFIX, Dictionary::PREFIX, "settings."];
        !own.contains(&name) && !kinds.iter().any(|kind| name.starts_with(kind))
    };
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
    // Checked after the directory was listed: another process that creates an archive here creates the lock file first.
    let is_lock = |lock: fs::Metadata| lock.is_file() && lock.len() == 0;
    let is_begun = || dir.join(LOCK).metadata().is_ok_and(is_lock) || Archive::exists(dir);
    format::is_other(dir)
        || names.iter().any(|name| is_other(&name.to_string_lossy()))
        || !names.is_empty() && !is_begun()
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn what_others_call_as_an_archive_does_is_left_alone() {
        for name in [
            "index/deep/mine.txt",
            "writer",
            "ledger-2024.csv",
            "settings.toml",
            "format",
            "creating",
        ] {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, "mine").unwrap();
            let error = Archive::create(dir.path()).unwrap_err();
            assert!(matches!(error, Error::Occupied(_)), "{name}: {error}");
            assert_eq!(fs::read_to_string(path).unwrap(), "mine");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "{name}");
        }
    }

    #[test]
    fn settings_change_when_no_other_process_changes_them() {
        let dir = tempfile::tempdir().unwrap();
        let archive = Archive::create(dir.path()).unwrap();
        let other = lock(dir.path()).unwrap();
        // A writer that does not wait for the lock fails here.
        let halfway = dir.path().join("settings.new");
        fs::create_dir(&halfway).unwrap();
        let begun = Barrier::new(17);
        std::thread::scope(|threads| {
            let change = || {
                begun.wait();
                archive.change_settings(|settings| {
                    settings.title += 1.0;
                    Ok::<_, Error>(())
                })
            };
            let changing: Vec<_> = (0..16).map(|_| threads.spawn(change)).collect();
            begun.wait();
            fs::remove_dir(&halfway).unwrap();
            drop(other);
            for change in changing {
                change.join().unwrap().unwrap();
            }
        });
        // No change overwrites another.
        let title = Settings::default().title + 16.0;
        assert_eq!(archive.settings().unwrap().title, title);
    }
}
