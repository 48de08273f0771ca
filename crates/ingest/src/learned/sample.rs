//! Which articles are learned from.
//!
//! All, as long as there are few. Beyond `CAPACITY`, those whose address has a hash with a leading zero bit, then with
//! two, and so on (Gibbons' distinct sampling): what is in the sample depends on which articles there are and not on
//! their order, and an article that is not in it need not even be parsed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Learned, Trace, hash, learn};

/// The most articles that are kept to learn from. A block in one article of a hundred is then still there some forty times.
pub const CAPACITY: usize = 4096;

/// Articles to learn from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// Leading zero bits that an article's key must have.
    level: u32,
    traces: BTreeMap<u64, Trace>,
}

/// Sources, by hash, of articles that do not tell something themselves.
#[derive(Clone, Debug, Default)]
pub struct Undecided {
    pub(super) languages: BTreeSet<u64>,
    pub(super) orders: BTreeSet<u64>,
}

impl Sample {
    /// The key of the article at `address`, by which it is drawn.
    pub fn key(address: &str) -> u64 {
        hash(address)
    }

    /// The level of a key: an article is wanted when that of its own is no lower than the sample's. Half of all articles
    /// have the level 0, a quarter 1, and so on.
    pub fn level_of(key: u64) -> u32 {
        key.leading_zeros()
    }

    /// The level of the sample.
    pub fn level(&self) -> u32 {
        self.level
    }

    /// How many of its articles have that level, or a higher one.
    pub fn at_level(&self, level: u32) -> usize {
        let of_level = |key: &&u64| Self::level_of(**key) >= level;
        self.traces.keys().filter(of_level).count()
    }

    /// Raises its level, so that it is as if no article of a lower one had been wanted.
    pub fn raise(&mut self, level: u32) {
        self.level = self.level.max(level);
        let level = self.level;
        self.traces.retain(|key, _| Self::level_of(*key) >= level);
    }

    /// Whether an article with this key is wanted.
    pub fn wants(&self, key: u64) -> bool {
        Self::level_of(key) >= self.level
    }

    /// Adds what is to be remembered of an article, unless it is not wanted.
    pub fn add(&mut self, key: u64, trace: Trace) {
        if !self.wants(key) {
            return;
        }
        self.traces.insert(key, trace);
        while self.traces.len() > CAPACITY {
            self.raise(self.level + 1);
        }
    }

    /// Forgets the articles of files whose keys `is_gone` tells.
    pub fn forget(&mut self, is_gone: impl Fn(u64) -> bool) {
        self.traces.retain(|_, trace| !is_gone(trace.file));
    }

    /// The sources that have an article without a language in it, and those that have one which does not show the order of day and
    /// month: what is learned of these may tell them.
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

    /// The blocks that recur in the sample.
    pub fn learned(&self) -> Learned {
        learn::learned(self.traces.values())
    }
}
