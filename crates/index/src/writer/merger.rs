//! Merging segments on a thread of its own, while articles are added.
//!
//! Segments of the last commit are merged, and the merged segment replaces them in the next one: it is added, and all
//! documents of the others are removed, upon which the engine drops these. A removal that was made after the merge began
//! does not know of the merged segment, so it is repeated for it.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::MergePolicy as _;
use tantivy::{IndexWriter, Term};

use super::checking::{Checked, Checking};
use super::died;
use super::merge_policy::Policy;
use super::removal::{Order, Replaced};
use crate::engine_document::Values;
use crate::segment::{Watch, merge, remove};
use crate::{Archive, Error};

/// Merges segments of an archive, one merge at a time.
pub(super) struct Merger {
    archive: Archive,
    checked: Checked,
    running: Option<Running>,
    /// What was removed since the running merge began.
    removed: Vec<Term>,
    /// Why the last merge failed; after that nothing is merged.
    failed: Option<Error>,
}

/// A merge on its thread.
struct Running {
    is_stopped: Arc<AtomicBool>,
    thread: JoinHandle<Result<Option<Merged>, Error>>,
}

/// The result of a merge.
pub(super) struct Merged {
    segment: SegmentMeta,
    replaced: HashSet<SegmentId>,
    /// CPU time that it took.
    pub(super) spent: Duration,
}

impl Merger {
    pub(super) fn new(archive: &Archive, checked: &Checked) -> Self {
        Self {
            archive: archive.clone(),
            checked: checked.clone(),
            running: None,
            removed: Vec::new(),
            failed: None,
        }
    }

    /// Records the removal of all documents with `term`.
    pub(super) fn removing(&mut self, term: &Term) {
        if self.running.is_some() {
            self.removed.push(term.clone());
        }
    }

    /// After a commit: begins a merge if none is running and `policy` wants one.
    pub(super) fn begin(&mut self, policy: &Policy) {
        if self.running.is_none() && self.failed.is_none() {
            self.removed.clear();
            match self.start(policy) {
                Ok(running) => self.running = running,
                Err(error) => self.failed = Some(error),
            }
        }
    }

    fn start(&self, policy: &Policy) -> Result<Option<Running>, Error> {
        let segments = self.archive.index.searchable_segment_metas();
        let segments = segments.map_err(Error::opening(self.archive.dir()))?;
        // Only the thread asks whether segments are sound, as it has to read them.
        if policy.compute_merge_candidates(&segments).is_empty() {
            return Ok(None);
        }
        let is_stopped = Arc::new(AtomicBool::new(false));
        let policy = Checking::new(policy.clone(), &self.archive, &self.checked);
        let policy = policy.until(&is_stopped);
        let (archive, stopped) = (self.archive.clone(), is_stopped.clone());
        let thread = std::thread::Builder::new()
            .name("merge".into())
            .spawn(move || {
                Error::guard(archive.dir(), || {
                    merge_first(&archive, &policy, &segments, &stopped)
                })
            })
            .map_err(Error::engine)?;
        Ok(Some(Running { is_stopped, thread }))
    }

    /// Whether no merge is running.
    pub(super) fn is_idle(&self) -> bool {
        let running = self.running.as_ref();
        running.is_none_or(|running| running.thread.is_finished())
    }

    /// The result of the merge that was running and has ended.
    pub(super) fn ended(&mut self) -> Option<Merged> {
        match self.is_idle() {
            true => self.join(),
            false => None,
        }
    }

    /// Waits for the running merge and returns its result. Stops the merge when `is_stopped`, which it calls again and
    /// again, returns true.
    pub(super) fn wait(&mut self, is_stopped: &dyn Fn() -> bool) -> Option<Merged> {
        /// The longest time between two calls.
        const INTERVAL: Duration = Duration::from_millis(50);
        // Most merges are small and take a few milliseconds.
        let mut pause = Duration::from_millis(1);
        while !is_stopped() {
            if self.is_idle() {
                return self.join();
            }
            std::thread::sleep(pause);
            pause = INTERVAL.min(2 * pause);
        }
        self.stop();
        None
    }

    fn join(&mut self) -> Option<Merged> {
        let running = self.running.take()?;
        match running.thread.join().unwrap_or_else(|_| died()) {
            Ok(merged) => merged,
            Err(error) => {
                self.failed = Some(error);
                None
            }
        }
    }

    /// Puts the merged segment in the place of the others, from the next commit on.
    pub(super) fn replace(
        &self,
        merged: Merged,
        engine: &IndexWriter<Values>,
        order: &Order,
    ) -> Result<(), Error> {
        let id = merged.segment.id();
        order.adding(id);
        engine.add_segment(merged.segment)?;
        for term in &self.removed {
            engine.delete_query(Box::new(order.removal_in(term.clone(), id)))?;
        }
        engine.delete_query(Box::new(Replaced::new(merged.replaced)))?;
        Ok(())
    }

    /// Stops the running merge, if there is one, and waits for its end. Its result is removed if it has one.
    pub(super) fn stop(&mut self) {
        if let Some(running) = &self.running {
            running.is_stopped.store(true, Ordering::Relaxed);
        }
        if let Some(merged) = self.join() {
            remove(&self.archive.index, &merged.segment);
        }
    }

    /// The error of the merge that failed.
    pub(super) fn failed(&mut self) -> Option<Error> {
        self.failed.take()
    }
}

impl Drop for Merger {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Merges what `policy` chooses first of `segments`; `None` if it chooses nothing, or if it was stopped.
fn merge_first(
    archive: &Archive,
    policy: &Checking<Policy>,
    segments: &[SegmentMeta],
    is_stopped: &AtomicBool,
) -> Result<Option<Merged>, Error> {
    let watch = Watch::start();
    let candidates = policy.compute_merge_candidates(segments);
    let Some(chosen) = candidates.into_iter().next() else {
        return Ok(None);
    };
    let replaced: HashSet<SegmentId> = chosen.0.into_iter().collect();
    let chosen = segments
        .iter()
        .filter(|segment| replaced.contains(&segment.id()));
    let chosen: Vec<SegmentMeta> = chosen.cloned().collect();
    let segment = merge(archive, &chosen, is_stopped)?;
    Ok(segment.map(|segment| Merged {
        segment,
        replaced,
        spent: watch.elapsed(),
    }))
}
