//! Keeping damaged segments from being merged.
//!
//! A merge copies what it reads and writes a new checksum: damage would become part of a segment that looks intact, and
//! could not be detected any more. So the checksums of segments are verified before a merge, which costs little, as the
//! merge reads the same bytes. Damaged segments stay as they are, and the writer reports them at its end.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::{MergeCandidate, MergePolicy};

use crate::lock::lock;
use crate::{Archive, Error};

/// The results of checking the segments that were chosen for merges.
#[derive(Clone, Debug, Default)]
pub(super) struct Checked(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    sound: HashSet<SegmentId>,
    /// The segments that were not merged, each with the error of its check.
    unsound: BTreeMap<SegmentId, Error>,
}

impl Checked {
    /// As if these segments had been found sound.
    #[cfg(test)]
    pub(super) fn trusting(segments: &[SegmentId]) -> Self {
        let checked = Self::default();
        lock(&checked.0).sound.extend(segments);
        checked
    }

    /// The errors of the segments that were not merged because they are damaged.
    ///
    /// # Errors
    /// The error of a segment that could not be checked.
    pub(super) fn damage(&self) -> Result<Vec<Error>, Error> {
        let unsound = std::mem::take(&mut lock(&self.0).unsound);
        let is_damaged = |error: &Error| matches!(error, Error::Damaged { .. });
        let (damage, mut others): (Vec<_>, Vec<_>) = unsound.into_values().partition(is_damaged);
        others.pop().map_or(Ok(damage), Err)
    }
}

/// A merge policy that excludes damaged segments.
#[derive(Debug)]
pub(super) struct Checking<P> {
    policy: P,
    archive: Archive,
    checked: Checked,
    is_stopped: Arc<AtomicBool>,
}

impl<P> Checking<P> {
    /// Applies `policy` to the sound segments of `archive`; records the results of the checks in `checked`.
    pub(super) fn new(policy: P, archive: &Archive, checked: &Checked) -> Self {
        Self {
            policy,
            archive: archive.clone(),
            checked: checked.clone(),
            is_stopped: Arc::default(),
        }
    }

    /// Chooses nothing once `is_stopped` is true.
    pub(super) fn until(mut self, is_stopped: &Arc<AtomicBool>) -> Self {
        self.is_stopped = is_stopped.clone();
        self
    }

    fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::Relaxed)
    }

    fn is_sound(&self, segment: &SegmentMeta) -> bool {
        let id = segment.id();
        if lock(&self.checked.0).sound.contains(&id) {
            return true;
        }
        let checked = self.archive.verify_segment(segment);
        let mut known = lock(&self.checked.0);
        let is_sound = checked.is_ok();
        match checked {
            Ok(()) => drop(known.sound.insert(id)),
            Err(error) => drop(known.unsound.insert(id, error)),
        }
        is_sound
    }
}

impl<P: MergePolicy> MergePolicy for Checking<P> {
    fn compute_merge_candidates(&self, segments: &[SegmentMeta]) -> Vec<MergeCandidate> {
        let mut segments = segments.to_vec();
        loop {
            let known = lock(&self.checked.0);
            segments.retain(|segment| !known.unsound.contains_key(&segment.id()));
            drop(known);
            let candidates = self.policy.compute_merge_candidates(&segments);
            let chosen: HashSet<&SegmentId> = candidates.iter().flat_map(|some| &some.0).collect();
            let chosen = segments
                .iter()
                .filter(|segment| chosen.contains(&segment.id()));
            let chosen = chosen.take_while(|_| !self.is_stopped());
            let unsound = chosen.filter(|segment| !self.is_sound(segment)).count();
            if self.is_stopped() {
                return Vec::new();
            }
            // Without the damaged segments the policy may choose others.
            if unsound == 0 {
                return candidates;
            }
        }
    }
}
