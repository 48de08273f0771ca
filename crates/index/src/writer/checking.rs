//! What was altered on the disk is not merged.
//!
//! A merge copies what it reads and gives it a new checksum: damage would be part of a segment that is as it was written, and
//! nothing could tell it any more. So segments are compared with their checksums before they are merged, which costs little
//! beside the merge, as that reads the same bytes. Those that are damaged stay as they are, and the writer tells of them at its end.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::{MergeCandidate, MergePolicy};

use crate::{Archive, Error};

/// What is wrong with the segments that were not merged for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Damage(Arc<Mutex<HashMap<SegmentId, Error>>>);

impl Damage {
    /// What is wrong with one of them, if there is any.
    pub(super) fn take_one(&self) -> Option<Error> {
        self.lock().drain().next().map(|(_, error)| error)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SegmentId, Error>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A policy that passes over damaged segments.
#[derive(Debug)]
pub(super) struct Checking<P> {
    policy: P,
    archive: Archive,
    damage: Damage,
}

impl<P> Checking<P> {
    /// As `policy`, for the segments of `archive` that are sound; what is wrong with others goes to `damage`.
    pub(super) fn new(policy: P, archive: &Archive, damage: &Damage) -> Self {
        Self {
            policy,
            archive: archive.clone(),
            damage: damage.clone(),
        }
    }

    fn is_sound(&self, segment: &SegmentMeta) -> bool {
        let checked = self.archive.verify_segment(segment);
        checked
            .map_err(|error| self.damage.lock().insert(segment.id(), error))
            .is_ok()
    }
}

impl<P: MergePolicy> MergePolicy for Checking<P> {
    fn compute_merge_candidates(&self, segments: &[SegmentMeta]) -> Vec<MergeCandidate> {
        let mut segments = segments.to_vec();
        loop {
            let known = self.damage.lock();
            segments.retain(|segment| !known.contains_key(&segment.id()));
            drop(known);
            let candidates = self.policy.compute_merge_candidates(&segments);
            let chosen: HashSet<&SegmentId> = candidates.iter().flat_map(|some| &some.0).collect();
            let mut chosen = segments
                .iter()
                .filter(|segment| chosen.contains(&segment.id()));
            // Without one that is damaged, others may be chosen.
            if chosen.all(|segment| self.is_sound(segment)) {
                return candidates;
            }
        }
    }
}
