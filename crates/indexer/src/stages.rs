//! What each stage of a run costs.
//!
//! A stage is timed where its work is done, by the CPU time of the thread that does it, and the times of all threads are
//! added up. So the stages can be compared with the CPU time of the process, however many threads there were, and waiting
//! costs nothing. What the engine's threads do is not timed here: the writer tells it of its own work ([`Written`]).

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use cpu_time::ThreadTime;

/// CPU time by stage, over all threads of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stages {
    /// Finding files and comparing them with the ledger.
    pub walk: Duration,
    /// The first look at what is new, to learn what recurs: it reads and parses, too.
    pub learn: Duration,
    /// Opening containers and cutting files into records, with the hashes of what is read.
    pub read: Duration,
    /// From a record's bytes to an article without boilerplate.
    pub parse: Duration,
    /// From an article to a document.
    pub document: Duration,
    /// Ledger and commits, as far as the committer's own thread does them.
    pub commit: Duration,
    /// What the writer tells of its stages; `None` where it tells nothing.
    pub written: Option<Written>,
}

/// CPU time of a writer by stage, over all its threads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// From text to tokens.
    pub analyze: Duration,
    /// From tokens to postings in memory.
    pub invert: Duration,
    /// From postings in memory to files.
    pub serialize: Duration,
    /// Compressing and writing stored articles.
    pub store: Duration,
    /// From segments to fewer segments, with the check of their checksums.
    pub merge: Duration,
}

/// The CPU time of one stage, added to by any thread.
#[derive(Debug, Default)]
pub(crate) struct Clock(AtomicU64);

/// The clocks of a run.
#[derive(Debug, Default)]
pub(crate) struct Clocks {
    pub(crate) walk: Clock,
    pub(crate) learn: Clock,
    pub(crate) read: Clock,
    pub(crate) parse: Clock,
    pub(crate) document: Clock,
    pub(crate) commit: Clock,
}

impl Clock {
    /// Does `work`, and adds what it costs this thread. Work that panics costs nothing.
    pub(crate) fn time<T>(&self, work: impl FnOnce() -> T) -> T {
        let started = ThreadTime::now();
        let result = work();
        let nanos = u64::try_from(started.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.0.fetch_add(nanos, Ordering::Relaxed);
        result
    }

    fn total(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

impl Clocks {
    pub(crate) fn stages(&self, written: Option<Written>) -> Stages {
        Stages {
            walk: self.walk.total(),
            learn: self.learn.total(),
            read: self.read.total(),
            parse: self.parse.total(),
            document: self.document.total(),
            commit: self.commit.total(),
            written,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_adds_up_the_work_of_all_threads_and_no_waiting() {
        let clocks = Clocks::default();
        let spin = || {
            let started = ThreadTime::now();
            while started.elapsed() < Duration::from_millis(2) {}
        };
        std::thread::scope(|threads| {
            for _ in 0..2 {
                threads.spawn(|| clocks.parse.time(spin));
            }
        });
        let stages = clocks.stages(None);
        assert!(stages.parse >= Duration::from_millis(4));
        assert_eq!(stages.read, Duration::ZERO);
    }
}
