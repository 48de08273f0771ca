//! Reading and parsing, on many threads.
//!
//! A few *readers* go through the files in order, cut each into raw records and hand these, in parcels of one large file
//! or of many small ones, to the thread pool, which parses them, adds the articles to the index and tells of them. Readers are threads of their own,
//! so that a pool thread never waits for the budget: then all could wait, and nothing would be parsed that gives bytes back.

use std::fs::File;
use std::io::{self, Seek as _};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::Sender;

use newshound_index::{ArticleDocument, Builders};
use newshound_ingest::learned::{Learned, restore};
use newshound_ingest::{self as ingest, Article, Failure, RawRecord, Siblings};
use rayon::Scope;

use crate::budget::Budget;
use crate::changes::Work;
use crate::gate::Gate;
use crate::issues::Pages;
use crate::part::Part;
use crate::options::Tuning;
use crate::parcel::{Bundle, Message, Parcel, Parsed};
use crate::parsed_early::ParsedEarly;
use crate::problem::ProblemKind;
use crate::refused::{Refused, attempt, internal_error};
use crate::stages::Clocks;
use crate::stamp::{AsRead, Meter, Metered, Stamp, open};
use crate::textless::Textless;

/// How many files are read at a time. One reader keeps several parsers busy; the second uses the time the first waits
/// for the disk.
pub(crate) const READERS: usize = 2;

/// What readers and parsers share.
pub(crate) struct Source<'a> {
    pub(crate) work: &'a [Work],
    /// The directories, by number in the ledger.
    pub(crate) dirs: &'a [PathBuf],
    /// What adds articles to the index.
    pub(crate) builders: Option<Builders>,
    /// Whether articles are only counted where there is none, and not added by the committer.
    pub(crate) counting: bool,
    /// How records are read, but for the format that a file is told to be.
    pub(crate) ingest: ingest::Options,
    /// What was learned of the sources.
    pub(crate) learned: &'a Learned,
    /// What was parsed to learn it.
    pub(crate) parsed_early: &'a ParsedEarly<'a>,
    /// The most different words of an article.
    pub(crate) most_words: usize,
    /// How many articles state a date that is not believed.
    pub(crate) undated: AtomicU64,
    pub(crate) damaged: AtomicU64,
    /// Articles of records without a text.
    pub(crate) textless: Textless,
    /// How many articles have blocks that recur in their source, which were cut.
    pub(crate) recurring: AtomicU64,
    pub(crate) tuning: &'a Tuning,
    pub(crate) clocks: &'a Clocks,
    pub(crate) budget: &'a Budget,
    /// Is closed where a commit is due.
    pub(crate) gate: Gate,
    pub(crate) stop: &'a AtomicBool,
    /// The next work nobody has begun.
    pub(crate) next: AtomicUsize,
    /// Whether a reader stopped before all was read.
    pub(crate) cut: AtomicBool,
}

/// A record after parsing, and where it stood.
pub(crate) struct ParsedRecord {
    member: Option<Arc<str>>,
    line: Option<u64>,
    number: u32,
    article: Result<Box<Article>, Refused>,
}

/// A reader at work on a file.
struct FileReader<'s, 'p> {
    source: &'s Source<'s>,
    pool: &'p Scope<'s>,
    sender: Sender<Parcel<'s>>,
    /// What is not handed over yet.
    bundle: Bundle,
    file: usize,
    batches: u32,
    /// Bytes of the file that messages told of.
    bytes_told: u64,
}

impl<'s> Source<'s> {
    /// Reads files until none is left.
    pub(crate) fn read_all(&'s self, pool: &Scope<'s>, sender: Sender<Parcel<'s>>) {
        self.clocks.read.time(|| self.read_files(pool, sender));
    }

    fn read_files(&'s self, pool: &Scope<'s>, sender: Sender<Parcel<'s>>) {
        let mut reader = FileReader {
            source: self,
            pool,
            sender,
            bundle: Bundle::default(),
            file: 0,
            batches: 0,
            bytes_told: 0,
        };
        loop {
            let file = self.next.fetch_add(1, Ordering::Relaxed);
            if file >= self.work.len() {
                break;
            }
            if self.work[file].replaces && self.gate.is_closed() {
                if !reader.hand_over() {
                    return;
                }
                self.gate.pass();
            }
            if self.is_stopped() {
                break;
            }
            (reader.file, reader.batches, reader.bytes_told) = (file, 0, 0);
            reader.read_file();
            if reader.bundle.is_full(self.tuning) && !reader.hand_over() {
                return;
            }
        }
        reader.hand_over();
    }

    /// Whether a file that is being read is left at that. One that replaces its earlier articles is read to its end: these
    /// are gone.
    pub(crate) fn is_given_up(&self, file: usize) -> bool {
        !self.work[file].replaces && self.is_stopped()
    }

    fn is_stopped(&self) -> bool {
        let stopped = self.stop.load(Ordering::Relaxed);
        if stopped {
            self.cut.store(true, Ordering::Relaxed);
        }
        stopped
    }

    /// Parses records of a file; whatever goes wrong in one costs only it.
    pub(crate) fn parse(&self, file: usize, records: Vec<RawRecord>) -> Vec<ParsedRecord> {
        let work = &self.work[file];
        let parse = |record: RawRecord| ParsedRecord {
            article: attempt(|| self.article(work, &record)),
            member: record.member,
            line: record.line,
            number: record.number,
        };
        records.into_iter().map(parse).collect()
    }

    /// What is told of the records of a file. What is to be added to the index is added to `documents`.
    pub(crate) fn documents(
        &self,
        file: usize,
        records: Vec<ParsedRecord>,
        documents: &mut Vec<ArticleDocument>,
    ) -> Vec<Parsed> {
        let work = &self.work[file];
        let make = |record: ParsedRecord| {
            let address = record.member.as_deref().unwrap_or_default();
            let document =
                |article| attempt(|| self.document(work, address, record.number, article));
            let again = record.article.as_deref().map(ingest::believed_from);
            let again = again.unwrap_or_default();
            match record.article.and_then(document) {
                Ok(document) => {
                    let id = document.id();
                    let document = match self.builders {
                        Some(_) => {
                            documents.push(document);
                            None
                        }
                        None => (!self.counting).then(|| Box::new(document)),
                    };
                    Parsed::Article {
                        id,
                        again,
                        document,
                    }
                }
                Err(refused) => {
                    let member = record.member.as_deref().map(str::to_owned);
                    Parsed::Problem(refused.at(member, record.line))
                }
            }
        };
        records.into_iter().map(make).collect()
    }

    fn document(
        &self,
        work: &Work,
        member: &str,
        number: u32,
        article: Box<Article>,
    ) -> Result<ArticleDocument, Refused> {
        let document = ArticleDocument::of_member(&work.path, member, number, *article);
        match document.has_more_words_than(self.most_words) {
            true => Err(self.too_many_words()),
            false => Ok(document),
        }
    }

    /// The article of a record, with what was learned of its source.
    fn article(&self, work: &Work, record: &RawRecord) -> Result<Box<Article>, Refused> {
        let ingest = work.reading(&self.ingest);
        let parse = || (self.tuning.parse)(record, &work.file, &ingest);
        let handed = self.parsed_early.take(work, record);
        let mut article = match handed.map_or_else(parse, ingest::Outcome::Article) {
            ingest::Outcome::Article(article) => article,
            ingest::Outcome::Problem(problem) => return Err(self.refused(problem)),
        };
        self.learned.date(&mut article, ingest.today);
        self.learned.language(&mut article);
        match work.manner.keeps_boilerplate {
            true => restore(&mut article),
            false if self.learned.cut(&mut article) => {
                self.recurring.fetch_add(1, Ordering::Relaxed);
            }
            false => {}
        }
        if !article.doubts.is_empty() {
            self.undated.fetch_add(1, Ordering::Relaxed);
        }
        if article.damage.is_some() {
            self.damaged.fetch_add(1, Ordering::Relaxed);
        }
        if let Some(keys) = &article.unread {
            self.textless.add(&work.path, keys);
        }
        Ok(article)
    }

    fn too_many_words(&self) -> Refused {
        let limit = self.most_words;
        let excess = format!("more than {limit} different words");
        Refused::for_want_of_memory(ProblemKind::TooManyWords { limit }, &excess)
    }

    /// Whether a record might have more than `limit` bytes if there were more memory.
    fn is_of_memory(&self, limit: usize) -> bool {
        let most = ingest::Options::default().max_record_bytes;
        limit == self.ingest.max_record_bytes && limit < most
    }

    fn refused(&self, problem: ingest::Problem) -> Refused {
        match &problem {
            ingest::Problem::Failed(Failure::TooLarge { limit }) if self.is_of_memory(*limit) => {
                let kind = ProblemKind::TooLarge { limit: *limit };
                Refused::for_want_of_memory(kind, &problem.to_string())
            }
            _ => problem.into(),
        }
    }
}

/// How reading a file ended.
enum Ended {
    /// It has the content it had.
    Same(AsRead),
    Read(AsRead),
}

impl Ended {
    fn reading(self) -> AsRead {
        match self {
            Self::Same(reading) | Self::Read(reading) => reading,
        }
    }
}

impl<'s> FileReader<'s, '_> {
    fn work(&self) -> &'s Work {
        &self.source.work[self.file]
    }

    /// Reads the file and tells all of it. Containers are opened here and not where records are parsed, so a panic is
    /// caught here too.
    fn read_file(&mut self) {
        let file = self.file;
        let reading = match catch_unwind(AssertUnwindSafe(|| self.read())) {
            Ok(Ok(Some(Ended::Same(reading)))) => {
                return self.bundle.tell(Message::Same { file, reading });
            }
            Ok(Ok(ended)) => ended.map(Ended::reading),
            Ok(Err(error)) => {
                let kind = ProblemKind::Unreadable(error.kind());
                self.tell(Refused::new(kind, format!("cannot read: {error}")));
                None
            }
            Err(panic) => {
                self.tell(internal_error(&*panic));
                None
            }
        };
        self.bundle.tell(Message::End {
            file,
            batches: self.batches,
            reading,
        });
    }

    /// `None` when it was not read to its end, and not for want of being readable.
    fn read(&mut self) -> io::Result<Option<Ended>> {
        let work = self.work();
        let dir = &self.source.dirs[work.root];
        let (mut file, stamp) = open(&dir.join(work.relative()))?;
        if let Part::PageOf(issue) = &work.part {
            let skip = ingest::Skip::PageOf(issue.clone());
            self.tell(ingest::Problem::from(skip).into());
            let racy = stamp.is_racy(&file);
            let hash = None;
            return Ok(Some(Ended::Read(AsRead { stamp, hash, racy })));
        }
        let mut pages = Pages::new(dir, &work.part);
        if let Some(known) = work.known.filter(|_| stamp.size == work.size) {
            let own = hash(&mut file)?;
            let reading = self.reading(&file, stamp, Some(own), &pages)?;
            if reading.hash == Some(known) {
                return Ok(Some(Ended::Same(reading)));
            }
            file.rewind()?;
        }
        let meter = Meter::default();
        if !self.read_records(&file, &meter, &mut pages) {
            return Ok(None);
        }
        let own = match meter.was_sought() {
            true => Some(hash(&mut file)?),
            false => meter.hash(),
        };
        self.reading(&file, stamp, own, &pages)
            .map(|reading| Some(Ended::Read(reading)))
    }

    /// What is kept of a file whose content has the hash `own`.
    fn reading(
        &self,
        file: &File,
        stamp: Stamp,
        own: Option<[u8; 32]>,
        pages: &Pages<'_>,
    ) -> io::Result<AsRead> {
        let racy = stamp.is_racy(file);
        let (hash, racy_page) = match (own, self.work().part.pages()) {
            (Some(own), [_, ..]) => pages.hash(own).map(|(hash, racy)| (Some(hash), racy))?,
            (own, _) => (own, false),
        };
        let racy = racy || racy_page;
        Ok(AsRead { stamp, hash, racy })
    }

    /// Whether all records were read.
    fn read_records(&mut self, file: &File, meter: &Meter, pages: &mut Pages<'_>) -> bool {
        let (source, name) = (self.source, &self.source.work[self.file].file);
        let mut readable = true;
        let input = Metered { input: file, meter };
        let is_issue = !self.work().part.pages().is_empty();
        let siblings = is_issue.then_some(&mut *pages as &mut dyn Siblings);
        let ingest = self.work().reading(&source.ingest);
        let ended = ingest::each_record(input, name, &ingest, siblings, &mut |record| {
            if source.is_given_up(self.file) {
                return ControlFlow::Break(());
            }
            readable &= !is_unreadable(&record);
            self.bundle.add(record);
            let full = self.bundle.is_full(source.tuning);
            if full {
                self.end_batch(meter.bytes());
            }
            match !full || self.hand_over() {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        });
        readable &= !pages.failed;
        self.end_batch(meter.bytes() + pages.bytes);
        ended.is_continue() && readable
    }

    /// The records read since the batch before are one of the file's; `read` is how many bytes of it were read by now.
    fn end_batch(&mut self, read: u64) {
        let bytes = read - std::mem::replace(&mut self.bytes_told, read);
        self.batches += 1;
        self.bundle.end_batch(self.file, bytes);
    }

    /// Has what was read so far parsed; `false` when the run has failed meanwhile.
    fn hand_over(&mut self) -> bool {
        let bundle = std::mem::take(&mut self.bundle);
        if bundle.is_empty() {
            return true;
        }
        let Some(permit) = self.source.budget.take(bundle.footprint()) else {
            return false;
        };
        let (source, sender) = (self.source, self.sender.clone());
        self.pool.spawn(move |_| {
            bundle.work(source, permit, |parcel| {
                // The committer is gone only when the run has failed.
                let _ = sender.send(parcel);
            });
        });
        true
    }

    /// Tells what became of the file as a whole.
    fn tell(&mut self, refused: Refused) {
        self.batches += 1;
        self.bundle.tell(Message::Records {
            file: self.file,
            parsed: Some(vec![Parsed::Problem(refused.at(None, None))]),
            bytes: 0,
        });
    }
}

/// The hash of a whole file, wherever it stands.
fn hash(file: &mut File) -> io::Result<[u8; 32]> {
    file.rewind()?;
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(file)?;
    Ok(hasher.finalize().into())
}

fn is_unreadable(record: &RawRecord) -> bool {
    let failed = |problem: &ingest::Problem| {
        matches!(problem, ingest::Problem::Failed(Failure::Unreadable { .. }))
    };
    record.content.as_ref().is_err_and(failed)
}
