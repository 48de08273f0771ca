//! Writing to an archive: adding and removing articles, and committing.

mod builders;
mod checking;
mod engine;
mod merge_policy;
mod merger;
mod options;
mod removal;
mod renaming;
mod stock;
mod strays;

use std::collections::HashSet;
use std::fmt;
use std::fs;

use tantivy::IndexWriter;
use tantivy::merge_policy::NoMergePolicy;

pub use self::builders::{Added, Builders, Finished, Held};
use self::builders::{Plan, died};
use self::checking::{Checked, Checking};
use self::merge_policy::Policy;
use self::merger::{Merged, Merger};
pub use self::options::WriterOptions;
use self::removal::Order;
use self::strays::{remove_others, remove_strays};
use crate::article_id::file_hash;
use crate::durable::{sync_dir, write_synced};
use crate::engine_document::Values;
use crate::payload::{LedgerFile, Payload};
use crate::segment::WriterStages;
use crate::store::{Dictionary, Packer};
use crate::{Archive, ArticleDocument, ArticleSample, Error, Fields};

/// The one writer of an archive; holds its lock until dropped.
///
/// Additions and removals take effect together at the next [`Writer::commit`]. After an error nothing more can be
/// written: the next commit could lack documents that were lost, so the writer must be dropped
/// and the archive opened again.
///
/// An archive may have articles from several sources: from directories, which the indexer keeps up to date, and from
/// elsewhere, such as a database. A commit keeps the indexer's ledger unless [`Writer::set_ledger`] set another, and the
/// indexer leaves articles alone that are not in its ledger. Whoever adds such articles must give them paths that no file
/// of the directories has or may get, such as `db:1234`, and must maintain them. Adding an article does not replace an
/// earlier version: remove that first ([`Writer::remove_file`]).
pub struct Writer {
    /// Dropped first: its thread ends before the lock is released.
    merger: Merger,
    parts: Option<Parts>,
    archive: Archive,
    fields: Fields,
    /// The file name of the dictionary that articles are compressed with.
    dictionary: Option<String>,
    /// The ledger of the last commit.
    ledger: Option<LedgerFile>,
    /// The bytes of the ledger of the next commit, where it is another.
    next_ledger: Option<Vec<u8>>,
    /// Whether the archive has no commit yet and its dictionary can still be chosen.
    is_new: bool,
    /// The maximum number of distinct words that a document may have.
    most_words: usize,
    /// Which segments are to be merged.
    policy: Policy,
    /// Which segments were found sound or damaged.
    checked: Checked,
    stages: WriterStages,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("dir", &self.archive.dir())
            .field("poisoned", &self.parts.is_none())
            .finish_non_exhaustive()
    }
}

/// What a writer did not merge. It stays in the archive as it is.
#[derive(Debug, Default)]
pub struct Unmerged {
    /// An [`Error::Damaged`] for each segment that is not as it was written.
    pub damage: Vec<Error>,
    /// Why a merge failed, for want of space for example. Nothing was merged after it. Later writers that commit try
    /// again.
    pub failed: Option<Error>,
}

/// The parts that exist only while no write has failed.
struct Parts {
    engine: IndexWriter<Values>,
    order: Order,
    way: Way,
    /// Whether the engine has changes that are not committed.
    is_changed: bool,
}

/// How segments are built from documents.
enum Way {
    Own {
        plan: Box<Plan>,
        /// `None` until a document is added.
        builders: Option<Builders>,
        /// Files with documents that were added by [`Writer::add`] and are in segments not added to the index yet. A
        /// removal must add those segments first, as the engine removes only from segments of the index.
        files: HashSet<[u8; 16]>,
    },
    Stock {
        packer: Packer,
    },
}

impl Writer {
    pub(crate) fn new(archive: &Archive, options: &WriterOptions) -> Result<Self, Error> {
        let dir = archive.dir();
        let engine = engine::open(archive, options)?;
        let checked = Checked::default();
        let before = archive.index.searchable_segment_ids()?;
        let policy = Policy::new(before.into_iter().collect());
        engine.set_merge_policy(match options.stock {
            true => Box::new(Checking::new(policy.clone(), archive, &checked)),
            false => Box::new(NoMergePolicy),
        });
        let path = dir.join("writer");
        fs::write(&path, format!("process {}\n", std::process::id())).map_err(Error::io(path))?;
        remove_strays(archive)?;
        // Processes that were killed leave files behind that no commit names.
        engine.garbage_collect_files().wait()?;
        let payload = archive.payload()?;
        let dictionary = archive.dictionary()?;
        let name = dictionary.as_ref().map(Dictionary::file_name);
        let way = match options.stock {
            true => Way::Stock {
                packer: Packer::new(dictionary.as_ref())?,
            },
            false => Way::Own {
                plan: Box::new(Plan {
                    archive: archive.clone(),
                    dictionary,
                    segments: options.builders(),
                    memory: options.segment_memory(),
                }),
                builders: None,
                files: HashSet::new(),
            },
        };
        Ok(Self {
            merger: Merger::new(archive, &checked),
            parts: Some(Parts {
                engine,
                order: Order::default(),
                way,
                is_changed: false,
            }),
            fields: *archive.fields(),
            dictionary: name,
            is_new: payload.is_none(),
            ledger: payload.map(|payload| payload.ledger),
            next_ledger: None,
            most_words: options.most_words(),
            policy,
            archive: archive.clone(),
            checked,
            stages: WriterStages::default(),
        })
    }

    /// Trains the dictionary that articles are compressed with on `samples` of articles such as the archive will have
    /// ([`ArticleSample::of`]), at most [`Writer::SAMPLE_BYTES`] in all. Does nothing where the samples have less than
    /// 512 KiB, as a dictionary would take more than it saves, or where something was committed or added before.
    ///
    /// # Errors
    /// [`Error::Io`] when the directory cannot be written.
    pub fn train(&mut self, samples: &[ArticleSample]) -> Result<(), Error> {
        let is_new = std::mem::replace(&mut self.is_new, false);
        let trained = Some(samples).filter(|_| is_new).and_then(Dictionary::train);
        let Some(dictionary) = trained else {
            return Ok(());
        };
        let name = dictionary.file_name();
        let path = self.archive.dir().join(&name);
        write_synced(&path, dictionary.bytes()).map_err(Error::io(path))?;
        self.dictionary = Some(name);
        self.guarded(|_, parts| {
            match &mut parts.way {
                Way::Stock { packer } => *packer = Packer::new(Some(&dictionary))?,
                Way::Own { plan, .. } => plan.dictionary = Some(dictionary),
            }
            Ok(())
        })
    }

    /// How many bytes of articles the dictionary of a large archive is trained on: 8 MiB. Trained on an eighth of that,
    /// articles take a tenth more space.
    pub const SAMPLE_BYTES: usize = 8 << 20;

    /// A handle that adds documents on several threads; `None` where the engine's own writer is used.
    ///
    /// # Errors
    /// [`Error::Poisoned`] after an error.
    pub fn builders(&mut self) -> Result<Option<Builders>, Error> {
        self.is_new = false;
        let parts = self.parts.as_mut().ok_or(Error::Poisoned)?;
        Ok(match &mut parts.way {
            Way::Own { plan, builders, .. } => Some(started(plan, builders).clone()),
            Way::Stock { .. } => None,
        })
    }

    /// Adds a document, on this thread.
    ///
    /// # Errors
    /// [`Error::Unstorable`] where the document has more distinct words than there is memory for, which leaves the writer
    /// as it was; [`Error::Engine`] when a segment cannot be written; [`Error::Poisoned`] after that.
    pub fn add(&mut self, document: ArticleDocument) -> Result<(), Error> {
        let document = self.storable(document)?;
        self.is_new = false;
        self.guarded(|writer, parts| parts.add(&writer.fields, document))
    }

    fn storable(&self, document: ArticleDocument) -> Result<ArticleDocument, Error> {
        let most = self.most_words;
        match document.has_more_words_than(most) {
            false => Ok(document),
            true => Err(Error::Unstorable {
                path: document.stored().path.clone(),
                reason: format!(
                    "more than {most} different words, the most that there is memory for"
                ),
            }),
        }
    }

    /// Removes all articles that were read from the file at `path`.
    ///
    /// # Errors
    /// As [`Writer::add`].
    pub fn remove_file(&mut self, path: &str) -> Result<(), Error> {
        let hash = file_hash(path);
        let term = self.fields.file_term(hash);
        self.guarded(|writer, parts| {
            if let Way::Own { files, .. } = &parts.way
                && files.contains(&hash)
            {
                parts.settle(&mut writer.stages)?;
            }
            parts.is_changed = true;
            match parts.way {
                Way::Own { .. } => {
                    writer.merger.removing(&term);
                    let removal = parts.order.removal(term);
                    parts.engine.delete_query(Box::new(removal))?;
                }
                Way::Stock { .. } => {
                    parts.engine.delete_term(term);
                }
            }
            Ok(())
        })
    }

    /// CPU time spent so far on the segments that are finished.
    pub fn stages(&self) -> WriterStages {
        self.stages
    }

    /// Sets the ledger of the next commit: what the indexer knows of the files it has seen. Only the indexer has a ledger
    /// to set.
    pub fn set_ledger(&mut self, ledger: Vec<u8>) {
        self.next_ledger = Some(ledger);
    }

    /// Publishes all changes since the last commit, with the ledger set since then, or else the last one. When it returns
    /// both are on the disk.
    ///
    /// # Errors
    /// [`Error::Io`] or [`Error::Engine`]; the previous commit is then still the last one.
    pub fn commit(&mut self) -> Result<(), Error> {
        self.settle()?;
        self.publish()
    }

    /// As [`Writer::commit`], while other threads may go on adding documents: publishes the segments of `finished`, which
    /// the ledger must match, and nothing that was added since.
    ///
    /// # Errors
    /// As [`Writer::commit`].
    pub fn commit_finished(&mut self, finished: Finished) -> Result<(), Error> {
        self.guarded(|writer, parts| parts.take(finished, &mut writer.stages))?;
        self.publish()
    }

    /// As [`Writer::commit`], for the last commit of a run: afterwards small segments are merged where there are many.
    /// [`Writer::merge`] waits for these merges.
    ///
    /// # Errors
    /// As [`Writer::commit`].
    pub fn commit_last(&mut self) -> Result<(), Error> {
        self.settle()?;
        self.policy.end();
        self.publish()
    }

    /// Waits until no more segments are to be merged, and publishes the merged ones. Stops when `is_stopped`, which it
    /// calls again and again, returns true. Abandons the running merge if a removal, a ledger or finished segments were not
    /// committed, as these must not be published with it. A merge that fails leaves the archive as it is;
    /// [`Writer::finish`] returns its error.
    ///
    /// # Errors
    /// As [`Writer::commit`].
    pub fn merge(&mut self, is_stopped: &dyn Fn() -> bool) -> Result<(), Error> {
        let parts = self.parts.as_ref().ok_or(Error::Poisoned)?;
        if parts.is_changed || self.next_ledger.is_some() {
            self.merger.stop();
            return Ok(());
        }
        while let Some(merged) = self.merger.wait(is_stopped) {
            self.guarded(|writer, parts| writer.replace(parts, merged))?;
            self.publish()?;
        }
        Ok(())
    }

    /// Puts a merged segment in the place of those it was merged from, from the next commit on.
    fn replace(&mut self, parts: &mut Parts, merged: Merged) -> Result<(), Error> {
        self.stages.merge += merged.spent;
        self.merger.replace(merged, &parts.engine, &parts.order)
    }

    fn settle(&mut self) -> Result<(), Error> {
        self.guarded(|writer, parts| parts.settle(&mut writer.stages))
    }

    fn publish(&mut self) -> Result<(), Error> {
        self.guarded(|writer, parts| {
            let dir = writer.archive.dir().to_path_buf();
            match parts.way {
                Way::Own { .. } => {
                    if let Some(merged) = writer.merger.ended() {
                        writer.replace(parts, merged)?;
                    }
                }
                Way::Stock { .. } => {
                    let policy = writer.policy.clone();
                    let policy = Checking::new(policy, &writer.archive, &writer.checked);
                    parts.engine.set_merge_policy(Box::new(policy));
                }
            }
            let mut prepared = parts.engine.prepare_commit()?;
            let ledger = match (writer.next_ledger.take(), writer.ledger.take()) {
                (None, Some(known)) => known,
                (ledger, _) => LedgerFile::write(&dir, &ledger.unwrap_or_default())?,
            };
            let payload = Payload {
                ledger,
                dictionary: writer.dictionary.clone(),
            };
            let told = serde_json::to_string(&payload).map_err(Error::encoding(&dir))?;
            prepared.set_payload(&told);
            prepared.commit()?;
            parts.order.committed();
            sync_dir(&dir.join("index"))?;
            remove_others(&dir, LedgerFile::PREFIX, &payload.ledger.name);
            if let Some(dictionary) = &payload.dictionary {
                remove_others(&dir, Dictionary::PREFIX, dictionary);
            }
            writer.ledger = Some(payload.ledger);
            parts.is_changed = false;
            match parts.way {
                Way::Own { .. } => writer.merger.begin(&writer.policy),
                Way::Stock { .. } => {}
            }
            Ok(())
        })
    }

    /// Waits for merges to end ([`Writer::merge`]), releases the lock and returns what was not merged. Changes that were
    /// not committed are lost.
    ///
    /// # Errors
    /// [`Error::Engine`] when a segment could not be checked or the merged ones could not be committed. All commits stand.
    pub fn finish(mut self) -> Result<Unmerged, Error> {
        self.merge(&|| false)?;
        let parts = self.parts.take().ok_or(Error::Poisoned)?;
        let failed = self.merger.failed();
        parts.engine.wait_merging_threads()?;
        Ok(Unmerged {
            damage: self.checked.damage()?,
            failed,
        })
    }

    /// Runs `work`. If it fails, the writer is poisoned: nothing more can be written.
    fn guarded(
        &mut self,
        work: impl FnOnce(&mut Self, &mut Parts) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut parts = self.parts.take().ok_or(Error::Poisoned)?;
        let done = work(self, &mut parts);
        match done {
            Ok(()) => self.parts = Some(parts),
            // The thread that merges must end before the lock is released with the parts.
            Err(_) => self.merger.stop(),
        }
        done
    }
}

impl Parts {
    fn add(&mut self, fields: &Fields, document: ArticleDocument) -> Result<(), Error> {
        match &mut self.way {
            Way::Stock { packer } => {
                let packed = packer.pack(document.stored())?;
                let values = stock::values(fields, &document, packed);
                match self.engine.add_document(values) {
                    Ok(_) => Ok(()),
                    // A thread of the engine died earlier; only joining the threads returns its error.
                    Err(error) => Err(self.engine.prepare_commit().err().unwrap_or(error).into()),
                }
            }
            Way::Own {
                plan,
                builders,
                files,
            } => {
                files.insert(file_hash(document.stored().file()));
                started(plan, builders).add(0, &[document]).map(drop)
            }
        }
    }

    /// Adds the segments of all added documents to the index. They are published by the next commit.
    fn settle(&mut self, stages: &mut WriterStages) -> Result<(), Error> {
        if let Way::Own {
            builders, files, ..
        } = &mut self.way
        {
            files.clear();
            if let Some(builders) = builders {
                let finished = builders.hold().finish()?;
                self.take(finished, stages)?;
            }
        }
        Ok(())
    }

    /// Adds finished segments to the index.
    fn take(&mut self, finished: Finished, stages: &mut WriterStages) -> Result<(), Error> {
        *stages += finished.stages;
        self.is_changed |= !finished.segments.is_empty();
        for segment in finished.segments {
            self.order.adding(segment.id());
            self.engine.add_segment(segment)?;
        }
        Ok(())
    }
}

/// The builders, started at the first document, as the dictionary is not known before.
fn started<'a>(plan: &Plan, builders: &'a mut Option<Builders>) -> &'a Builders {
    builders.get_or_insert_with(|| Builders::new(plan.clone()))
}

#[cfg(test)]
mod tests;
