//! A first look at new and changed files, before anything is indexed, to learn which blocks recur and how sources write
//! dates.
//!
//! Files are opened and cut into records as for indexing, but only the records that the sample wants are parsed, which
//! are few in a large archive. Of many small files few are opened: the address of a file's first record tells whether
//! that record would be wanted. A large file may hold many records, so the larger it is, the more likely it is opened.
//! Problems are not reported here; the reading that follows accounts for them.
//!
//! What is looked at depends on the files alone, not on the order in which they are read. If few of the records drawn
//! are articles, twice as many are drawn, and so on until there are enough or all are drawn.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use newshound_index::ArticleSample;
use newshound_ingest::learned::{CAPACITY, Sample, Trace};
use newshound_ingest::{self as ingest, RawRecord, Siblings};
use rayon::prelude::*;

use crate::Warning;
use crate::candidates::{Candidates, Keyed};
use crate::changes::Work;
use crate::issue_role::IssueRole;
use crate::issues::Pages;
use crate::ledger::Ledger;
use crate::options::Parse;
use crate::parsed_early::{self, ParsedEarly};
use crate::samples::Samples;
use crate::stages::Clock;
use crate::stamp::open;

/// A file of at least this many bytes is twice as likely to be opened as a smaller one, a file of twice as many bytes
/// four times as likely, and so on.
const LARGE: u64 = 16 << 10;

pub(crate) struct Learner<'a> {
    pub(crate) work: &'a [Work],
    /// The directories, by index in the ledger.
    pub(crate) dirs: &'a [PathBuf],
    pub(crate) ingest: &'a ingest::Options,
    pub(crate) parse: Parse,
    /// Is offered every parsed article, for the dictionary of the archive.
    pub(crate) samples: &'a Samples,
    /// Is given every parsed article, for the reading that follows.
    pub(crate) parsed_early: &'a ParsedEarly<'a>,
    /// The most bytes of unparsed records that may be held.
    pub(crate) memory: u64,
    pub(crate) stop: &'a AtomicBool,
    pub(crate) clock: &'a Clock,
}

/// What was learned too late for files that were read before and are not read again in this run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Late {
    /// Number of blocks newly known to recur.
    pub(crate) blocks: usize,
    /// Number of sources of these files whose order of day and month, or whose language, is known only now, though some
    /// of their articles needed it.
    pub(crate) sources: usize,
}

impl Late {
    /// The warnings about it, for an archive with articles that were read before. `is_cut` tells whether recurring
    /// blocks are cut at all.
    pub(crate) fn warnings(self, is_cut: bool) -> impl Iterator<Item = Warning> {
        let Self { blocks, sources } = self;
        let lines = (blocks > 0 && is_cut).then_some(Warning::LateLines { lines: blocks });
        let sources = (sources > 0).then_some(Warning::LateSources { sources });
        lines.into_iter().chain(sources)
    }
}

impl<'a> Learner<'a> {
    /// Learns from the files that are to be read, and removes the vanished ones from the sample. `vanished` has for
    /// each the index of its directory and its path within that.
    pub(crate) fn learn(
        &self,
        ledger: &mut Ledger,
        vanished: &[(usize, String)],
        pool: &rayon::ThreadPool,
    ) -> Late {
        // Most files that are only compared have not changed, so their articles count as read before.
        let (compared, read): (Vec<_>, Vec<_>) =
            self.work.iter().partition(|work| work.known.is_some());
        let key = |work: &&Work| Trace::file_key(work.path());
        let gone = vanished.iter();
        let gone = gone.map(|(root, file)| Trace::file_key(&ledger.path(*root, file)));
        let keys: HashSet<u64> = read.iter().map(key).chain(gone).collect();
        ledger.sample.forget(|key| keys.contains(&key));
        let undecided = ledger.sample.undecided();
        let keys: HashSet<u64> = compared.iter().map(key).collect();
        ledger.sample.forget(|key| keys.contains(&key));
        pool.install(|| self.draw(&mut ledger.sample));
        let before = ledger.learned.clone();
        ledger
            .learned
            .extend(&self.clock.time(|| ledger.sample.learned()));
        let learned = &ledger.learned;
        Late {
            blocks: learned.blocks() - before.blocks(),
            sources: learned.decided_since(&before, &undecided),
        }
    }

    /// Adds articles to the sample, from high levels to lower ones, until it is filled by three eighths at least or
    /// none is left.
    fn draw(&self, sample: &mut Sample) {
        let keys: Vec<u64> = self.work.iter().map(first_key).collect();
        let mut level = sample.level();
        let drawn = |level| {
            keys.iter()
                .filter(move |key| Sample::level_of(**key) >= level)
        };
        while drawn(level).count() > CAPACITY {
            level += 1;
        }
        let mut below = u32::MAX;
        loop {
            let found = self.look_at_level(&keys, level, below);
            let was_full = found.level > level;
            for (key, trace) in found.traces {
                sample.add(key, trace);
            }
            level = level.max(found.level);
            // Less than half, as the next lower level may add a few more articles than there are so far.
            let is_filled = sample.at_level(level) * 8 > CAPACITY * 3;
            if was_full || is_filled || level <= sample.level() || self.is_stopped() {
                break;
            }
            (level, below) = (level - 1, level);
        }
        sample.raise(level);
    }

    /// Looks at the records whose keys are of `level` or higher, but lower than `below`, and returns the traces of
    /// their articles.
    fn look_at_level(&self, keys: &[u64], level: u32, below: u32) -> Found {
        let candidates = Candidates::new(level, usize::try_from(self.memory).unwrap_or(usize::MAX));
        let files = self.work.par_iter().zip(keys);
        files
            .filter(|(work, key)| Sample::level_of(**key) + chances(work) >= level)
            .for_each(|(work, _)| self.clock.time(|| self.look(work, &candidates, below)));
        let level = candidates.level();
        let (raw, mut traces) = candidates.into_records();
        let parsed = raw.into_par_iter().filter_map(|(key, work, record)| {
            let trace = self.clock.time(|| self.trace(key, work, &record))?;
            Some((key, trace))
        });
        traces.par_extend(parsed);
        Found { level, traces }
    }

    fn look(&self, work: &'a Work, candidates: &Candidates<'a>, below: u32) {
        let dir = &self.dirs[work.root];
        let is_page = matches!(work.role, IssueRole::PageOf(_));
        if is_page || self.is_stopped() {
            return;
        }
        let Ok((file, _)) = open(&dir.join(work.relative())) else {
            return;
        };
        let mut pages = Pages::new(dir, &work.role);
        let is_issue = work.role.is_issue();
        let siblings = is_issue.then_some(&mut pages as &mut dyn Siblings);
        let attempt = || {
            let ingest = work.reading(self.ingest);
            ingest::each_record(&file, &work.file, &ingest, siblings, &mut |record| {
                let key = parsed_early::key(work, &record);
                let is_wanted = candidates.wants(key) && Sample::level_of(key) < below;
                if is_wanted && record.content.is_ok() {
                    self.parse_all(candidates.hold(key, work, record), candidates);
                }
                match self.is_stopped() {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            })
        };
        // Whatever panics here does so again when it is indexed, and is reported then.
        let _ = catch_unwind(AssertUnwindSafe(attempt));
    }

    fn parse_all(&self, records: Vec<Keyed<'a>>, candidates: &Candidates<'a>) {
        for (key, work, record) in records {
            candidates.keep(key, self.trace(key, work, &record));
        }
    }

    fn trace(&self, key: u64, work: &Work, record: &RawRecord) -> Option<Trace> {
        let attempt = || (self.parse)(record, &work.file, &work.reading(self.ingest));
        let Ok(ingest::Outcome::Article(article)) = catch_unwind(AssertUnwindSafe(attempt)) else {
            return None;
        };
        let trace = Trace::of(&article, work.path());
        self.samples.offer(key, || {
            let member = record.member.as_deref().unwrap_or_default();
            ArticleSample::of(&format!("{}{member}", work.path()), &article)
        });
        self.parsed_early.give(work, record, article);
        Some(trace)
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

struct Found {
    traces: Vec<(u64, Trace)>,
    /// The level that an article had to have in the end: it rises if there are too many.
    level: u32,
}

/// The key of the first record of a file that is no container.
fn first_key(work: &Work) -> u64 {
    Sample::key(&format!("{}#0", work.path()))
}

/// By how many levels the first key of a file may be too low, so that the file is opened all the same.
fn chances(work: &Work) -> u32 {
    match work.role.pages() {
        [] => (work.size / LARGE).checked_ilog2().map_or(0, |log| log + 1),
        // The size of a METS file says nothing of its pages, so an issue is always opened.
        _ => u64::BITS,
    }
}
