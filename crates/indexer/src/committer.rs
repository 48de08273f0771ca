//! The committer, which decides what each commit contains.
//!
//! The threads that parse articles also add them to segments, and send messages about them to the committer. A commit
//! must contain exactly the articles whose messages the committer has processed. So before a commit, adding is halted,
//! and all messages sent by then are processed.
//!
//! Invariant at every commit: the index has as many articles of a file as its ledger entry says, and an entry is
//! `complete` only if these are all that the file's records gave. Of a file that had articles before, the index has
//! either all of these, or all that were read of it now, which may be fewer if it could not be read to its end. Of a
//! file without an entry, the index has no article. So when a process dies, the ledger alone tells what is left undone.
//! Articles that another program added, under paths that no file has, are not in the ledger, and nothing here touches
//! them.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::time::Instant;

use newshound_index::{Archive, Builders, Held, Reader, Writer};

use crate::changes::{Changes, Work};
use crate::gate::Gate;
use crate::ledger::{Entry, Ledger};
use crate::message::{Message, Parsed};
use crate::open_file::OpenFile;
use crate::options::{Progress, Tuning};
use crate::parcel::Parcel;
use crate::report::Report;
use crate::stages::Clock;
use crate::stamp::AsRead;
use crate::{Error, Options, Warning};

/// Owns the writer and the ledger during a run.
pub(crate) struct Committer<'a> {
    pub(crate) target: Target<'a>,
    /// A reader of the last commit, opened when it is first needed.
    view: Option<Reader>,
    pub(crate) ledger: Ledger,
    pub(crate) report: Report,
    /// Bytes of memory of the run.
    memory: u64,
    tuning: &'a Tuning,
    progress: &'a dyn Progress,
    clock: &'a Clock,
    /// Whether there is anything to commit.
    dirty: bool,
    /// Whether anything was committed in this run.
    published: bool,
    since: Since,
    /// Files about which some messages were received but not all, by index of the work.
    open: HashMap<usize, OpenFile>,
    /// Number of files that were read to their end.
    pub(crate) files_read: u64,
    pub(crate) lessened: Lessened,
}

/// What a run writes to.
pub(crate) struct Target<'a> {
    /// The archive's directory.
    pub(crate) path: &'a Path,
    /// The archive as it was opened; `None` in a dry run that found none.
    pub(crate) archive: Option<Archive>,
    /// `None` in a dry run.
    pub(crate) writer: Option<Writer>,
}

/// Files that have fewer articles than before and in which something failed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lessened {
    files: u64,
    /// Number of articles that they lost.
    articles: u64,
}

impl Lessened {
    pub(crate) fn warning(self) -> Option<Warning> {
        let Self { files, articles } = self;
        (files > 0).then_some(Warning::Lessened { files, articles })
    }
}

/// The time of the last commit, and the bytes of input read since then.
struct Since {
    at: Instant,
    bytes: u64,
}

impl<'a> Committer<'a> {
    /// `dirty` tells whether `ledger` is to be committed even if nothing else is.
    pub(crate) fn new(
        target: Target<'a>,
        options: &'a Options,
        tuning: &'a Tuning,
        clock: &'a Clock,
        ledger: Ledger,
        report: Report,
        dirty: bool,
    ) -> Self {
        Self {
            target,
            view: None,
            memory: options.memory,
            tuning,
            progress: &*options.progress,
            clock,
            ledger,
            report,
            dirty,
            published: false,
            since: Since::default(),
            open: HashMap::new(),
            files_read: 0,
            lessened: Lessened::default(),
        }
    }
}

impl Committer<'_> {
    /// Moves the articles of `files`, pairs of an old and a new path, to their new paths. `before` reads the archive's
    /// last commit. Returns `false` if the run was asked to stop meanwhile; then nothing may be committed.
    pub(crate) fn rename(
        &mut self,
        before: &Reader,
        files: &[(String, String)],
        stop: &AtomicBool,
    ) -> Result<bool, Error> {
        let Some(writer) = &mut self.target.writer else {
            return Ok(true);
        };
        self.progress.renaming();
        self.dirty = true;
        let is_stopped = || stop.load(Ordering::Relaxed);
        Ok(writer.rename_files(before, files, &is_stopped)?)
    }

    /// Removes the articles whose files are gone.
    pub(crate) fn remove(&mut self, changes: &Changes) -> Result<(), Error> {
        for (root, file) in &changes.vanished {
            let Some(entry) = self.ledger.roots[*root].files.remove(file) else {
                continue;
            };
            self.dirty = true;
            self.report.removed += entry.articles;
            if entry.articles > 0 {
                self.remove_articles(&self.ledger.path(*root, file))?;
            }
        }
        Ok(())
    }

    /// Processes what readers and parsers send, until all of them are done. A commit that is due waits until no file is
    /// half replaced. Until then, the gate keeps readers from beginning files that replace earlier articles.
    pub(crate) fn receive(
        &mut self,
        work: &[Work],
        gate: &Gate,
        parcels: &Receiver<Parcel<'_>>,
    ) -> Result<(), Error> {
        let builders = self.builders()?;
        for parcel in parcels {
            self.unpack(work, parcel)?;
            if !self.is_due() {
                continue;
            }
            if !self.is_replacing() {
                let held = builders.as_ref().map(Builders::hold);
                for parcel in parcels.try_iter() {
                    self.unpack(work, parcel)?;
                }
                if !self.is_replacing() {
                    self.commit(held)?;
                    gate.open();
                    continue;
                }
            }
            gate.close();
        }
        Ok(())
    }

    /// What the parsers add articles with; `None` if the committer itself adds them, and in a dry run.
    pub(crate) fn builders(&mut self) -> Result<Option<Builders>, Error> {
        let writer = self.target.writer.as_mut();
        let builders = writer.map(Writer::builders).transpose()?;
        Ok(builders.flatten())
    }

    fn unpack(&mut self, work: &[Work], parcel: Parcel<'_>) -> Result<(), Error> {
        let Parcel { messages, permit } = parcel;
        for message in messages? {
            self.take(work, message)?;
        }
        drop(permit);
        debug_assert!(self.report.balances());
        let report = &self.report;
        self.progress.advanced(report.seen.articles, report.bytes);
        Ok(())
    }

    fn take(&mut self, work: &[Work], message: Message) -> Result<(), Error> {
        match message {
            Message::Records {
                file,
                parsed,
                bytes,
            } => {
                self.records(&work[file], file, parsed)?;
                self.count_bytes(bytes);
                self.close_if_finished(&work[file], file)
            }
            Message::Same { file, reading } => {
                self.same(&work[file], reading);
                Ok(())
            }
            Message::End {
                file,
                batches,
                reading,
            } => {
                let mut open = self.take_open(&work[file], file);
                open.end = Some((batches, reading));
                self.open.insert(file, open);
                self.close_if_finished(&work[file], file)
            }
        }
    }

    /// Makes everything so far durable, if there is anything to commit. `held` keeps the parsers from adding articles
    /// meanwhile.
    fn commit(&mut self, held: Option<Held<'_>>) -> Result<(), Error> {
        if self.dirty {
            let finished = held.map(Held::finish).transpose()?;
            self.publish(|writer| match finished {
                Some(finished) => writer.commit_finished(finished),
                None => writer.commit(),
            })?;
            self.published = true;
            // While a reader is open, the files of removed segments stay on the disk.
            self.view = None;
        }
        self.dirty = false;
        self.since = Since::default();
        Ok(())
    }

    /// The last commit of a run. Unless the run was interrupted, it may also merge left-over segments.
    pub(crate) fn commit_last(&mut self) -> Result<(), Error> {
        match self.report.interrupted {
            true => self.commit(None),
            false if self.dirty || self.published => self.publish(Writer::commit_last),
            false => Ok(()),
        }
    }

    fn publish(
        &mut self,
        commit: impl FnOnce(&mut Writer) -> Result<(), newshound_index::Error>,
    ) -> Result<(), Error> {
        let Some(writer) = &mut self.target.writer else {
            return Ok(());
        };
        self.progress.committing();
        let (ledger, archive) = (&self.ledger, self.target.path);
        self.clock.time(|| {
            writer.set_ledger(ledger.to_bytes(archive)?);
            Ok(commit(writer)?)
        })
    }

    fn records(
        &mut self,
        work: &Work,
        file: usize,
        parsed: Option<Vec<Parsed>>,
    ) -> Result<(), Error> {
        let mut open = self.take_open(work, file);
        open.batches += 1;
        open.cut |= parsed.is_none();
        for record in parsed.into_iter().flatten() {
            match record {
                Parsed::Article {
                    id,
                    again,
                    document,
                } => {
                    if open.articles == 0 {
                        self.begin(work, &mut open)?;
                    }
                    open.add_article(id, again);
                    self.dirty |= self.target.writer.is_some();
                    self.report.count_indexed();
                    if let (Some(document), Some(writer)) = (document, &mut self.target.writer) {
                        writer.add(*document)?;
                    }
                }
                Parsed::Problem(problem) => {
                    self.report.count_problem(problem.disposition);
                    open.add_problem(problem);
                }
            }
        }
        let entry = self.ledger.roots[work.root].files.get_mut(&work.file);
        if let Some(entry) = entry.filter(|_| open.articles > 0) {
            entry.articles = open.articles;
        }
        self.open.insert(file, open);
        Ok(())
    }

    /// Takes a file out of the open ones, or begins it if no message about it was received before.
    fn take_open(&mut self, work: &Work, file: usize) -> OpenFile {
        let known = || {
            let files = &self.ledger.roots[work.root].files;
            files.get(&work.file).map_or(0, |entry| entry.articles)
        };
        let open = self.open.remove(&file);
        open.unwrap_or_else(|| OpenFile::new(known()))
    }

    /// Called before a file's first new article: removes its old articles and marks its ledger entry incomplete.
    fn begin(&mut self, work: &Work, open: &mut OpenFile) -> Result<(), Error> {
        if open.earlier > 0 {
            open.missing_ids = self.ids_of_earlier(work, open.earlier)?;
        }
        if self.target.writer.is_none() {
            return Ok(());
        }
        let files = &mut self.ledger.roots[work.root].files;
        files.insert(work.file.clone(), Entry::default());
        match open.earlier {
            0 => Ok(()),
            _ => self.remove_articles(work.path()),
        }
    }

    /// The id keys of the articles that the archive has of a file. `None` if they cannot be looked up, because the last
    /// commit still has the file under its old path.
    fn ids_of_earlier(&mut self, work: &Work, earlier: u64) -> Result<Option<HashSet<u64>>, Error> {
        let Some(archive) = &self.target.archive else {
            return Ok(None);
        };
        let view = match self.view.take() {
            Some(view) => view,
            None => archive.reader()?,
        };
        let keys = self.view.insert(view).id_keys_of_file(work.path())?;
        let keys: HashSet<u64> = keys.into_iter().collect();
        Ok((keys.len() as u64 == earlier).then_some(keys))
    }

    fn same(&mut self, work: &Work, reading: AsRead) {
        self.count_bytes(reading.stamp.size);
        let files = &mut self.ledger.roots[work.root].files;
        if let Some(entry) = files.get_mut(&work.file) {
            let now = (reading.stamp, reading.racy);
            self.dirty |= now != (entry.stamp, entry.racy) || entry.role != work.role;
            (entry.stamp, entry.racy) = now;
            entry.role = work.role.clone();
            self.report.unchanged(|| work.path().to_owned(), entry);
            self.files_read += 1;
        }
    }

    fn close_if_finished(&mut self, work: &Work, file: usize) -> Result<(), Error> {
        let end = self.open.get(&file).and_then(OpenFile::ended);
        match (end, end.and_then(|_| self.open.remove(&file))) {
            (Some(reading), Some(open)) => self.close(work, open, reading),
            _ => Ok(()),
        }
    }

    /// Called when all messages about a file were received. A file that was not read to its end keeps its ledger entry:
    /// the earlier one if no article came in this run, else the incomplete one. So does an unchanged file that gave no
    /// article for want of memory.
    fn close(
        &mut self,
        work: &Work,
        mut open: OpenFile,
        reading: Option<AsRead>,
    ) -> Result<(), Error> {
        open.account.settle();
        let reading = reading.filter(|_| !open.cut);
        let stays = self.stays(work, &open, reading.as_ref());
        if stays {
            open.account.tell_that_it_stays();
        }
        // When a run is stopped, readers are ahead of the parsers: of such a file nothing may have been parsed.
        let is_seen = reading.is_some() || open.articles > 0 || !open.account.is_empty();
        self.report.seen.files += u64::from(is_seen);
        self.report.list(work.path(), &open.account);
        self.files_read += u64::from(reading.is_some());
        if stays {
            return Ok(());
        }
        self.count_removed(&open);
        match reading {
            Some(reading) => self.enter(work, open, reading),
            None => Ok(()),
        }
    }

    /// Counts the articles that a file had and no longer has.
    fn count_removed(&mut self, open: &OpenFile) {
        let removed = open.removed();
        self.report.removed += removed;
        if open.account.failed > 0 && removed > 0 {
            self.lessened.files += 1;
            self.lessened.articles += removed;
        }
    }

    /// Writes the ledger entry of a file that was read to its end.
    fn enter(&mut self, work: &Work, open: OpenFile, reading: AsRead) -> Result<(), Error> {
        let loses_all = open.articles == 0 && open.earlier > 0;
        let entry = open.entry(work, &reading, self.memory);
        let files = &mut self.ledger.roots[work.root].files;
        self.dirty |= files.get(&work.file) != Some(&entry);
        files.insert(work.file.clone(), entry);
        if loses_all {
            self.remove_articles(work.path())?;
        }
        Ok(())
    }

    /// Whether a file keeps its earlier articles because none came in this run: it was not read to its end, or it has
    /// not changed and lacked memory.
    fn stays(&self, work: &Work, open: &OpenFile, reading: Option<&AsRead>) -> bool {
        let known = self.ledger.roots[work.root].files.get(&work.file);
        let is_kept = |entry: &Entry| match reading {
            None => true,
            Some(reading) => open.lacks_memory && entry.is_of(reading),
        };
        open.articles == 0 && open.earlier > 0 && known.is_some_and(is_kept)
    }

    fn remove_articles(&mut self, path: &str) -> Result<(), Error> {
        self.dirty = true;
        match &mut self.target.writer {
            Some(writer) => Ok(writer.remove_file(path)?),
            None => Ok(()),
        }
    }

    fn count_bytes(&mut self, bytes: u64) {
        self.report.bytes += bytes;
        self.since.bytes += bytes;
    }

    /// Whether some file's earlier articles are removed and its new ones not all added. Then nothing is committed:
    /// searches would miss these until the next commit or, if this process died, until the next run.
    fn is_replacing(&self) -> bool {
        let mut open = self.open.values();
        open.any(OpenFile::is_replacing)
    }

    fn is_due(&self) -> bool {
        self.since.bytes >= self.tuning.commit_bytes
            || self.since.at.elapsed() >= self.tuning.commit_after
    }
}

impl Default for Since {
    fn default() -> Self {
        Self {
            at: Instant::now(),
            bytes: 0,
        }
    }
}
