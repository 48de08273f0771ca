//! What was altered on the disk is not merged.
//!
//! A merge copies what it reads and gives it a new checksum: damage would be part of a segment that is as it was written, and
//! nothing could tell it any more. So segments are compared with their checksums before they are merged, which costs little
//! beside the merge, as that reads the same bytes. Those that are damaged stay as they are, and the writer tells of them at its end.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};

use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::{MergeCandidate, MergePolicy};

use crate::lock::lock;
use crate::{Archive, Error};

/// What the segments are like that were to be merged.
#[derive(Clone, Debug, Default)]
pub(super) struct Checked(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    sound: HashSet<SegmentId>,
    /// Those that were not merged, each with what is wrong with it.
    unsound: BTreeMap<SegmentId, Error>,
}

impl Checked {
    /// What is wrong with segments that were not merged for it: what was altered on the disk.
    ///
    /// # Errors
    /// Why one could not be checked.
    pub(super) fn damage(&self) -> Result<Vec<Error>, Error> {
        let unsound = std::mem::take(&mut lock(&self.0).unsound);
        let is_damaged = |error: &Error| matches!(error, Error::Damaged { .. });
        let (damage, mut others): (Vec<_>, Vec<_>) = unsound.into_values().partition(is_damaged);
        others.pop().map_or(Ok(damage), Err)
    }
}

/// A policy that passes over damaged segments.
#[derive(Debug)]
pub(super) struct Checking<P> {
    policy: P,
    archive: Archive,
    checked: Checked,
}

impl<P> Checking<P> {
    /// As `policy`, for the segments of `archive` that are sound; what is wrong with others goes to `checked`.
    pub(super) fn new(policy: P, archive: &Archive, checked: &Checked) -> Self {
        Self {
            policy,
            archive: archive.clone(),
            checked: checked.clone(),
        }
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
            let unsound = chosen.filter(|segment| !self.is_sound(segment)).count();
            // Without one that is damaged, others may be chosen.
            if unsound == 0 {
                return candidates;
            }
        }
    }
}
