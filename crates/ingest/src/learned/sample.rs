//! The sample of articles to learn from.
//!
//! It has all articles, up to `CAPACITY`. Beyond that, only those whose address has a hash with a leading zero bit, then with two,
//! and so on (Gibbons' distinct sampling). The sample depends on which articles there are, not on their order, and an article
//! that is not in it need not even be parsed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Learned, Trace, hash, learn};

/// The most articles in a sample. A block in one article of a hundred still occurs about forty times in a full sample.
pub const CAPACITY: usize = 4096;

/// A sample of articles to learn from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// The fewest leading zero bits that an article's key must have.
    level: u32,
    traces: BTreeMap<u64, Trace>,
}

/// The sources, by hash, of articles without a language, and of those that do not show the order of day and month.
#[derive(Clone, Debug, Default)]
pub struct Undecided {
    pub(super) languages: BTreeSet<u64>,
    pub(super) orders: BTreeSet<u64>,
}

impl Sample {
    /// The key of the article at `address`, which decides whether it is in the sample.
    pub fn key(address: &str) -> u64 {
        hash(address)
    }

    /// The level of a key, its number of leading zero bits. An article is wanted if the level of its key is at least the sample's. Half
    /// of all keys have level 0, a quarter level 1, and so on.
    pub fn level_of(key: u64) -> u32 {
        key.leading_zeros()
    }

    /// The level of the sample.
    pub fn level(&self) -> u32 {
        self.level
    }

    /// How many articles of the sample have at least this level.
    pub fn at_level(&self, level: u32) -> usize {
        let of_level = |key: &&u64| Self::level_of(**key) >= level;
        self.traces.keys().filter(of_level).count()
    }

    /// Raises the level of the sample to at least `level`, and removes the articles of lower levels.
    pub fn raise(&mut self, level: u32) {
        self.level = self.level.max(level);
        let level = self.level;
        self.traces.retain(|key, _| Self::level_of(*key) >= level);
    }

    /// Whether an article with this key is wanted.
    pub fn wants(&self, key: u64) -> bool {
        Self::level_of(key) >= self.level
    }

    /// Adds the trace of an article if it is wanted. Raises the level if the sample exceeds [`CAPACITY`].
    pub fn add(&mut self, key: u64, trace: Trace) {
        if !self.wants(key) {
            return;
        }
        self.traces.insert(key, trace);
        while self.traces.len() > CAPACITY {
            self.raise(self.level + 1);
        }
    }

    /// Removes the articles of all files for whose key `is_gone` holds.
    pub fn forget(&mut self, is_gone: impl Fn(u64) -> bool) {
        self.traces.retain(|_, trace| !is_gone(trace.file));
    }

    /// The sources of articles in the sample without a language, and of those that do not show the order of day and month. Learning may decide
    /// these.
    pub fn undecided(&self) -> Undecided {
        let sources = |is_one: fn(&Trace) -> bool| {
            let traces = self.traces.values().filter(|trace| is_one(trace));
            traces.map(|trace| trace.source).collect()
        };
        Undecided {
            languages: sources(|trace| trace.language.is_none()),
            orders: sources(|trace| trace.order.is_none()),
        }
    }

    /// Everything that the sample teaches: recurring blocks, orders of dates and languages of sources.
    pub fn learned(&self) -> Learned {
        learn::learned(self.traces.values())
    }
}
