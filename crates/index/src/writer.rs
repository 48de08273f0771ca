//! Changing an archive.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;

use tantivy::indexer::IndexWriterOptions;
use tantivy::{IndexWriter, TantivyError, Term};

use crate::archive::Payload;
use crate::document::file_term;
use crate::{Archive, ArticleDocument, Error, Fields};

/// How an archive is written.
#[derive(Clone, Copy, Debug)]
pub struct WriterOptions {
    /// Threads that build segments, at least 1.
    pub threads: usize,
    /// Bytes of memory for segments under construction, over all threads. Each thread needs 16 MB; fewer threads are
    /// used where there is less.
    pub memory: usize,
}

/// The one writer of an archive; holds its lock until dropped.
///
/// Additions and removals take effect together at the next [`Writer::commit`]. After an error nothing more can be
/// written: an index that failed to write once may commit without the documents it lost, so the writer must be dropped
/// and the archive opened again.
pub struct Writer {
    writer: Option<IndexWriter<ArticleDocument>>,
    fields: Fields,
    dir: PathBuf,
}

/// The least memory with which a thread of the engine works.
const THREAD_MEMORY: usize = 16_000_000;
/// The most that the engine takes for one thread.
const MAX_THREAD_MEMORY: usize = 4_000_000_000;

impl Writer {
    pub(crate) fn new(archive: &Archive, options: &WriterOptions) -> Result<Self, Error> {
        let threads = options.threads.min(options.memory / THREAD_MEMORY).max(1);
        let memory = (options.memory / threads).clamp(THREAD_MEMORY, MAX_THREAD_MEMORY);
        let engine = IndexWriterOptions::builder()
            .num_worker_threads(threads)
            .memory_budget_per_thread(memory)
            .num_merge_threads(1)
            .build();
        let dir = archive.dir().to_path_buf();
        let writer = archive
            .index
            .writer_with_options(engine)
            .map_err(|error| match error {
                TantivyError::LockFailure(..) => Error::Locked {
                    holder: holder(&dir),
                    dir: dir.clone(),
                },
                error => error.into(),
            })?;
        let path = dir.join("writer");
        fs::write(&path, format!("process {}\n", std::process::id())).map_err(Error::io(path))?;
        // Runs that were killed leave files behind that no commit names.
        writer.garbage_collect_files().wait()?;
        Ok(Self {
            writer: Some(writer),
            fields: *archive.fields(),
            dir,
        })
    }

    /// Adds a document; blocks while the engine's queue is full.
    ///
    /// # Errors
    /// [`Error::Engine`] when a thread of the writer died, [`Error::Poisoned`] after that.
    pub fn add(&mut self, document: ArticleDocument) -> Result<(), Error> {
        self.guarded(|writer, _| match writer.add_document(document) {
            Ok(_) => Ok(()),
            // A thread died before; only collecting the threads tells why.
            Err(error) => Err(writer.prepare_commit().err().unwrap_or(error).into()),
        })
    }

    /// Removes all articles that were read from the file at `path`.
    ///
    /// # Errors
    /// [`Error::Poisoned`] after an earlier error.
    pub fn remove_file(&mut self, path: &str) -> Result<(), Error> {
        let term = Term::from_field_text(self.fields.file, &file_term(path));
        self.guarded(|writer, _| {
            writer.delete_term(term);
            Ok(())
        })
    }

    /// Publishes everything since the last commit, with `ledger` as the ledger that belongs to it. When it returns both
    /// are on disk.
    ///
    /// # Errors
    /// [`Error::Io`] or [`Error::Engine`]; the commit before is then still the last.
    pub fn commit(&mut self, ledger: &[u8]) -> Result<(), Error> {
        self.guarded(|writer, dir| {
            let mut prepared = writer.prepare_commit()?;
            let name = format!("ledger-{:012}", prepared.opstamp());
            let path = dir.join(&name);
            write_synced(&path, ledger).map_err(Error::io(path))?;
            sync_dir(dir)?;
            let payload = Payload {
                ledger: name.clone(),
                blake3: blake3::hash(ledger).to_hex().to_string(),
            };
            prepared.set_payload(&serde_json::to_string(&payload).map_err(|error| Error::Io {
                path: dir.clone(),
                source: error.into(),
            })?);
            prepared.commit()?;
            sync_dir(&dir.join("index"))?;
            remove_other_ledgers(dir, &name);
            Ok(())
        })
    }

    /// Waits for merges to end and gives up the lock. What was not committed is lost.
    ///
    /// # Errors
    /// [`Error::Engine`] when a merge failed; the archive is whole all the same.
    pub fn finish(mut self) -> Result<(), Error> {
        match self.writer.take() {
            Some(writer) => Ok(writer.wait_merging_threads()?),
            None => Err(Error::Poisoned),
        }
    }

    fn guarded(
        &mut self,
        work: impl FnOnce(&mut IndexWriter<ArticleDocument>, &PathBuf) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let writer = self.writer.as_mut().ok_or(Error::Poisoned)?;
        let outcome = work(writer, &self.dir);
        if outcome.is_err() {
            self.writer = None;
        }
        outcome
    }
}

fn holder(dir: &std::path::Path) -> String {
    let written = fs::read_to_string(dir.join("writer")).unwrap_or_default();
    match written.trim() {
        "" => "another process".into(),
        process => process.into(),
    }
}

fn write_synced(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the names in `dir` durable; the engine does not do so after it renames its commit into place.
fn sync_dir(dir: &std::path::Path) -> Result<(), Error> {
    File::open(dir)
        .and_then(|dir| dir.sync_all())
        .map_err(Error::io(dir))
}

/// A ledger that could not be removed is only waste: the commit does not name it.
fn remove_other_ledgers(dir: &std::path::Path, current: &str) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("ledger-") && name != current {
            let _ = fs::remove_file(entry.path());
        }
    }
}
