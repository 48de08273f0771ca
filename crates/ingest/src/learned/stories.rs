//! Counts the stories among articles. Versions of one story share their title or most of their sentences.

use std::collections::HashSet;

use super::hash;
use super::trace::Trace;

/// The titles of a source's articles, and the sentences of each that are its own.
pub(super) struct Stories {
    titles: Vec<u64>,
    sentences: Vec<HashSet<u64>>,
}

impl Stories {
    /// The stories of `traces`. Blocks in `common` do not count as an article's own.
    pub(super) fn of(traces: &[&Trace], common: &HashSet<u64>) -> Self {
        let own = |trace: &&Trace| {
            let own = trace.blocks.iter().filter(|mark| !mark.line);
            own.map(|mark| mark.hash)
                .filter(|hash| !common.contains(hash))
                .collect()
        };
        Self {
            titles: traces.iter().map(|trace| trace.title).collect(),
            sentences: traces.iter().map(own).collect(),
        }
    }

    /// Whether `articles`, given by index, tell at least `least` stories. `block`, which all of them share, is ignored in the comparison.
    pub(super) fn are(&self, articles: &[usize], least: usize, block: u64) -> bool {
        let mut told: Vec<usize> = Vec::new();
        for &article in articles {
            if told.len() >= least {
                break;
            }
            if !told
                .iter()
                .any(|&other| self.is_version(article, other, block))
            {
                told.push(article);
            }
        }
        told.len() >= least
    }

    /// Whether two articles share their title, or more than half of the sentences of the one that has fewer, not counting `block`.
    fn is_version(&self, one: usize, other: usize, block: u64) -> bool {
        if self.titles[one] == self.titles[other] && self.titles[one] != hash("") {
            return true;
        }
        let (one, other) = (&self.sentences[one], &self.sentences[other]);
        let own =
            |sentences: &HashSet<u64>| sentences.len() - usize::from(sentences.contains(&block));
        let shared = one
            .iter()
            .filter(|hash| **hash != block && other.contains(hash));
        shared.count() * 2 > own(one).min(own(other)).max(1)
    }
}
