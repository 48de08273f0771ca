//! A first look at what is new, to learn which blocks recur, and how sources write dates, before anything is indexed.
//!
//! Files are opened and cut into records as when they are indexed, but of a large archive few records are parsed: those
//! that the sample wants. Problems are not told here; the reading that follows accounts for them.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use newshound_ingest::learned::{Sample, Trace};
use newshound_ingest::{self as ingest, RawRecord, Siblings};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::changes::Work;
use crate::issues::{Pages, Part};
use crate::ledger::Ledger;
use crate::options::Parse;
use crate::stages::Clock;
use crate::stamp::open;

pub(crate) struct Learner<'a> {
    pub(crate) work: &'a [Work],
    /// The directories, by number in the ledger.
    pub(crate) dirs: &'a [PathBuf],
    pub(crate) ingest: &'a ingest::Options,
    pub(crate) parse: Parse,
    pub(crate) stop: &'a AtomicBool,
    pub(crate) clock: &'a Clock,
}

impl Learner<'_> {
    /// Learns from the files that are to be read, and forgets those that are gone. Returns how many blocks were not known
    /// to recur before.
    pub(crate) fn learn(
        &self,
        ledger: &mut Ledger,
        vanished: &[(usize, String)],
        pool: &rayon::ThreadPool,
    ) -> usize {
        let changed = self.work.iter().map(|work| work.path.clone());
        let gone = vanished.iter().map(|(root, file)| ledger.path(*root, file));
        let keys: HashSet<u64> = changed
            .chain(gone)
            .map(|path| Trace::file_key(&path))
            .collect();
        let mut sample = std::mem::take(&mut ledger.sample);
        sample.forget(|key| keys.contains(&key));
        let sample = Mutex::new(sample);
        pool.install(|| {
            self.work
                .par_iter()
                .for_each(|work| self.clock.time(|| self.look(work, &sample)))
        });
        ledger.sample = sample.into_inner().unwrap_or_else(PoisonError::into_inner);
        let before = ledger.learned.blocks();
        ledger
            .learned
            .extend(&self.clock.time(|| ledger.sample.learned()));
        ledger.learned.blocks() - before
    }

    fn look(&self, work: &Work, sample: &Mutex<Sample>) {
        let dir = &self.dirs[work.root];
        let relative = work.raw.as_deref().unwrap_or(work.file.as_ref());
        let is_page = matches!(work.part, Part::PageOf(_));
        let Some((file, _)) = open(&dir.join(relative)).ok().filter(|_| !is_page) else {
            return;
        };
        let mut pages = Pages::new(dir, &work.part);
        let is_issue = !work.part.pages().is_empty();
        let siblings = is_issue.then_some(&mut pages as &mut dyn Siblings);
        let attempt = || {
            ingest::each_record(&file, &work.file, self.ingest, siblings, &mut |record| {
                self.remember(work, &record, sample);
                match self.stop.load(Ordering::Relaxed) {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            })
        };
        // What panics here does so again when it is indexed, and is reported there.
        let _ = catch_unwind(AssertUnwindSafe(attempt));
    }

    fn remember(&self, work: &Work, record: &RawRecord, sample: &Mutex<Sample>) {
        let lock = || sample.lock().unwrap_or_else(PoisonError::into_inner);
        let member = record.member.as_deref().unwrap_or_default();
        let address = format!("{}{member}#{}", work.path, record.number);
        let key = Sample::key(&address);
        if !lock().wants(key) {
            return;
        }
        let attempt = || (self.parse)(record, &work.file, self.ingest);
        if let Ok(ingest::Outcome::Article(article)) = catch_unwind(AssertUnwindSafe(attempt)) {
            let trace = Trace::of(&article, &work.path);
            lock().add(key, trace);
        }
    }
}
