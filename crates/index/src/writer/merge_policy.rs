//! The policy that chooses which segments are merged.
//!
//! During a run, eight or more segments of about the same size are merged into one, so that an article is rewritten once each
//! time the archive grows eightfold. At the end of a run there remain segments that were too few for that, and every
//! query would have to visit each of them. So the smallest segments of the run are merged into one if the archive has
//! more than a few. This rewrites at most half of the articles of the archive, and none that existed before the run.

use std::collections::HashSet;

use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::{LogMergePolicy, MergeCandidate, MergePolicy};

/// Chooses the segments to merge.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    while_running: LogMergePolicy,
    /// The segments that existed before the run.
    before: HashSet<SegmentId>,
    /// Whether nothing more is added in this run.
    is_last: bool,
}

impl Policy {
    /// The policy during a run; `before` are the segments that existed before it.
    pub(super) fn new(before: HashSet<SegmentId>) -> Self {
        /// Binary logarithm of the ratio of sizes within a level: one segment may have four times as many articles as
        /// another. The full segments of a run are of about the same size, though memory per word varies; the last ones
        /// are smaller.
        const ABOUT: f64 = 2.0;
        let mut while_running = LogMergePolicy::default();
        while_running.set_level_log_size(ABOUT);
        Self {
            while_running,
            before,
            is_last: false,
        }
    }

    /// The policy at the end of the run.
    pub(super) fn end(&mut self) {
        self.is_last = true;
    }
}

/// An archive may keep one segment per so many articles, that is, four per million.
const ARTICLES: u64 = 250_000;

impl MergePolicy for Policy {
    fn compute_merge_candidates(&self, segments: &[SegmentMeta]) -> Vec<MergeCandidate> {
        let candidates = self.while_running.compute_merge_candidates(segments);
        if !(self.is_last && candidates.is_empty()) {
            // The policy is asked again when these are merged.
            return candidates;
        }
        let sizes: Vec<Size> = segments
            .iter()
            .map(|segment| Size {
                articles: segment.num_docs().into(),
                is_new: !self.before.contains(&segment.id()),
            })
            .collect();
        let left = left_over(&sizes).into_iter();
        let ids: Vec<_> = left.map(|number| segments[number].id()).collect();
        match ids.is_empty() {
            true => Vec::new(),
            false => vec![MergeCandidate(ids)],
        }
    }
}

/// What the choice depends on.
struct Size {
    articles: u64,
    /// Whether the run made it.
    is_new: bool,
}

/// The indices of the segments to merge into one: as many of the smallest of the run as are needed for few enough to
/// remain in all, but only so many that they have at most half of all articles.
fn left_over(segments: &[Size]) -> Vec<usize> {
    let all: u64 = segments.iter().map(|segment| segment.articles).sum();
    let enough = all.div_ceil(ARTICLES).max(1) as usize;
    let mut smallest: Vec<usize> = (0..segments.len()).collect();
    smallest.retain(|&number| segments[number].is_new);
    smallest.sort_by_key(|&number| segments[number].articles);
    let too_many = (segments.len() + 1).saturating_sub(enough);
    let is_little = |some: usize| {
        let some = smallest[..some].iter();
        2 * some.map(|&number| segments[number].articles).sum::<u64>() <= all
    };
    let most = too_many.min(smallest.len());
    let some = (2..=most).rev().find(|&some| is_little(some));
    smallest.truncate(some.unwrap_or(0));
    smallest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sizes in articles of the segments that are merged, given those that existed before and new ones.
    fn merged(before: &[u64], new: &[u64]) -> Vec<u64> {
        let size = |is_new| move |&articles: &u64| Size { articles, is_new };
        let before = before.iter().map(size(false));
        let all: Vec<Size> = before.chain(new.iter().map(size(true))).collect();
        let left = left_over(&all).into_iter();
        left.map(|number| all[number].articles).collect()
    }

    #[test]
    fn what_a_run_leaves_over_becomes_one() {
        assert_eq!(merged(&[], &[240_000, 20_000, 30_000]), [20_000, 30_000]);
        let large = [35_000, 280_000, 35_000, 280_000, 35_000, 280_000, 20_000];
        assert_eq!(merged(&[], &large), [20_000, 35_000, 35_000, 35_000]);
        let uneven = [310_000, 240_000, 228_000, 214_000, 8000];
        assert_eq!(merged(&[], &uneven), [8000, 214_000]);
    }

    #[test]
    fn few_segments_stay_as_they_are() {
        assert!(merged(&[], &[]).is_empty());
        assert!(merged(&[], &[10]).is_empty());
        assert!(merged(&[], &[250_000, 10_000]).is_empty());
        assert!(merged(&[], &[280_000, 280_000, 280_000, 160_000]).is_empty());
    }

    #[test]
    fn most_of_an_archive_is_not_written_again() {
        assert!(merged(&[], &[30_000, 32_000]).is_empty());
        assert_eq!(
            merged(&[], &[60_000, 70_000, 20_000, 10_000]),
            [10_000, 20_000]
        );
    }

    #[test]
    fn what_was_there_is_not_written_again_for_a_few_articles() {
        assert!(merged(&[280_000, 35_000], &[120]).is_empty());
        assert_eq!(merged(&[280_000, 35_000], &[120, 130]), [120, 130]);
    }
}
