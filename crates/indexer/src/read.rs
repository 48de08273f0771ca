//! Reading and parsing, on many threads.
//!
//! A few *readers* go through the files in order and cut each into raw records. They hand these to the thread pool, in
//! parcels of one large file or of many small ones. The pool parses them, adds the articles to the index and sends
//! messages about them to the committer. Readers are threads of their own, so that a pool thread never waits for the
//! budget: otherwise all might wait, and nothing would be parsed that gives bytes back.

use std::fs::File;
use std::io::{self, Seek as _};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::mpsc::Sender;

use newshound_ingest::{self as ingest, Failure, RawRecord, Siblings};
use rayon::Scope;

use crate::changes::Work;
use crate::issue_role::IssueRole;
use crate::issues::Pages;
use crate::message::{Message, Parsed};
use crate::parcel::{Bundle, Parcel};
use crate::problem::ProblemKind;
use crate::refused::{Refused, internal_error};
use crate::shared::Shared;
use crate::stamp::{AsRead, Meter, Metered, Stamp, open};

/// How many files are read at a time. One reader keeps several parsers busy; the second uses the time the first waits
/// for the disk.
pub(crate) const READERS: usize = 2;

/// A reader at work on a file.
struct FileReader<'s, 'p> {
    shared: &'s Shared<'s>,
    pool: &'p Scope<'s>,
    sender: Sender<Parcel<'s>>,
    /// Records and messages that have not been handed to the pool yet.
    bundle: Bundle,
    file: usize,
    batches: u32,
    /// Bytes of the file that batches have counted so far.
    bytes_told: u64,
}

/// Reads files until none is left.
pub(crate) fn read_all<'s>(shared: &'s Shared<'s>, pool: &Scope<'s>, sender: Sender<Parcel<'s>>) {
    shared.clocks.read.time(|| read_files(shared, pool, sender));
}

fn read_files<'s>(shared: &'s Shared<'s>, pool: &Scope<'s>, sender: Sender<Parcel<'s>>) {
    let mut reader = FileReader {
        shared,
        pool,
        sender,
        bundle: Bundle::default(),
        file: 0,
        batches: 0,
        bytes_told: 0,
    };
    loop {
        let file = shared.next.fetch_add(1, Ordering::Relaxed);
        if file >= shared.work.len() {
            break;
        }
        if shared.work[file].replaces && shared.gate.is_closed() {
            if !reader.hand_over() {
                return;
            }
            shared.gate.pass();
        }
        if shared.is_stopped() {
            break;
        }
        (reader.file, reader.batches, reader.bytes_told) = (file, 0, 0);
        reader.read_file();
        if reader.bundle.is_full(shared.tuning) && !reader.hand_over() {
            return;
        }
    }
    reader.hand_over();
}

/// How reading a file ended.
enum Ended {
    /// Its content has not changed.
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
        &self.shared.work[self.file]
    }

    /// Reads the file, and adds its records and messages to the bundle. Containers are opened here rather than where
    /// records are parsed, so a panic is caught here too.
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

    /// Reads the file. Returns `None` if not all was read: the run was stopped or failed, or a record or a page could
    /// not be read.
    fn read(&mut self) -> io::Result<Option<Ended>> {
        let work = self.work();
        let dir = &self.shared.dirs[work.root];
        let (mut file, stamp) = open(&dir.join(work.relative()))?;
        if let IssueRole::PageOf(issue) = &work.role {
            let skip = ingest::Skip::PageOf(issue.clone());
            self.tell(ingest::Problem::from(skip).into());
            let racy = stamp.is_racy(&file);
            let hash = None;
            return Ok(Some(Ended::Read(AsRead { stamp, hash, racy })));
        }
        let mut pages = Pages::new(dir, &work.role);
        if let Some(known) = &work.known
            && stamp.size == work.size
        {
            let own = hash(&mut file)?;
            let reading = self.reading(&file, stamp, Some(own), &pages)?;
            if reading.hash == Some(**known) {
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

    /// The state of a file as the ledger keeps it. `own` is the hash of its content, without the pages of an issue.
    fn reading(
        &self,
        file: &File,
        stamp: Stamp,
        own: Option<[u8; 32]>,
        pages: &Pages<'_>,
    ) -> io::Result<AsRead> {
        let racy = stamp.is_racy(file);
        let (hash, racy_page) = match (own, self.work().role.pages()) {
            (Some(own), [_, ..]) => pages.hash(own).map(|(hash, racy)| (Some(hash), racy))?,
            (own, _) => (own, false),
        };
        let racy = racy || racy_page;
        Ok(AsRead { stamp, hash, racy })
    }

    /// Reads the records of the file, in batches. Returns whether all were read.
    fn read_records(&mut self, file: &File, meter: &Meter, pages: &mut Pages<'_>) -> bool {
        let (shared, name) = (self.shared, &self.shared.work[self.file].file);
        let mut readable = true;
        let input = Metered { input: file, meter };
        let is_issue = self.work().role.is_issue();
        let siblings = is_issue.then_some(&mut *pages as &mut dyn Siblings);
        let ingest = self.work().reading(&shared.ingest);
        let ended = ingest::each_record(input, name, &ingest, siblings, &mut |record| {
            if shared.is_given_up(self.file) {
                return ControlFlow::Break(());
            }
            readable &= !is_unreadable(&record);
            self.bundle.add(record);
            let full = self.bundle.is_full(shared.tuning);
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

    /// Makes the records read since the last batch a batch of the file. `read` is the number of its bytes read so far.
    fn end_batch(&mut self, read: u64) {
        let bytes = read - std::mem::replace(&mut self.bytes_told, read);
        self.batches += 1;
        self.bundle.end_batch(self.file, bytes);
    }

    /// Hands the bundle to the pool to be parsed, once the budget has room for it. Returns `false` if the run has
    /// failed meanwhile.
    fn hand_over(&mut self) -> bool {
        let bundle = std::mem::take(&mut self.bundle);
        if bundle.is_empty() {
            return true;
        }
        let Some(permit) = self.shared.budget.take(bundle.footprint()) else {
            return false;
        };
        let (shared, sender) = (self.shared, self.sender.clone());
        self.pool.spawn(move |_| {
            bundle.work(shared, permit, |parcel| {
                // The committer is gone only when the run has failed.
                let _ = sender.send(parcel);
            });
        });
        true
    }

    /// Reports a problem with the file as a whole.
    fn tell(&mut self, refused: Refused) {
        self.batches += 1;
        self.bundle.tell(Message::Records {
            file: self.file,
            parsed: Some(vec![Parsed::Problem(refused.at(None, None))]),
            bytes: 0,
        });
    }
}

/// The hash of a whole file, whatever its current offset.
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
