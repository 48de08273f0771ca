//! Articles on which the dictionary of an archive is trained.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use newshound_index::{ArticleSample, Writer};

use crate::lock::lock;

/// The most bytes taken of one article: a dictionary should reflect many articles.
const MOST_OF_ONE: usize = 16 << 10;
/// The sample should have the `PART`-th part of the bytes of an archive's files, and at least `LEAST` bytes: a small
/// archive may grow, and keeps its dictionary.
const PART: u64 = 16;
const LEAST: usize = 2 << 20;

/// The articles with the lowest keys among those offered, as many as are wanted. As keys are hashes, these are a random
/// sample, and the same in whatever order articles are offered.
pub(crate) struct Samples {
    /// About how many bytes of articles are wanted.
    wanted: usize,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    articles: BTreeMap<u64, ArticleSample>,
    bytes: usize,
}

impl Samples {
    /// The samples for an archive made of files of `bytes` bytes in all. Training on more is less worthwhile the
    /// smaller the archive is.
    pub(crate) fn of(bytes: u64) -> Self {
        let part = usize::try_from(bytes / PART).unwrap_or(usize::MAX);
        let wanted = part.clamp(LEAST, Writer::SAMPLE_BYTES);
        Self {
            wanted,
            held: Mutex::default(),
        }
    }

    /// Offers an article. `sample` is called only if the article is wanted.
    pub(crate) fn offer(&self, key: u64, sample: impl FnOnce() -> ArticleSample) {
        if !lock(&self.held).wants(key, self.wanted) {
            return;
        }
        let mut article = sample();
        article.truncate(MOST_OF_ONE);
        let mut held = lock(&self.held);
        held.bytes += article.len();
        let before = held.articles.insert(key, article);
        held.bytes -= before.map_or(0, |before| before.len());
        while let Some(highest) = held.articles.last_entry() {
            let length = highest.get().len();
            if held.bytes - length < self.wanted {
                break;
            }
            held.articles.pop_last();
            held.bytes -= length;
        }
    }

    /// The articles, sorted by key.
    pub(crate) fn into_articles(self) -> Vec<ArticleSample> {
        let held = self.held.into_inner();
        let held = held.unwrap_or_else(PoisonError::into_inner);
        held.articles.into_values().collect()
    }
}

impl Held {
    fn wants(&self, key: u64, wanted: usize) -> bool {
        let highest = self.articles.last_key_value();
        self.bytes < wanted || highest.is_some_and(|(highest, _)| key < *highest)
    }
}

#[cfg(test)]
mod tests {
    use newshound_ingest::Article;

    use super::*;

    /// An article of 6 kB or more with a key of its own.
    fn article(key: u64) -> ArticleSample {
        let path = format!("{key} ").repeat(3 << 10);
        ArticleSample::of(&path, &Article::default())
    }

    /// The sample of an archive of so many bytes, whose articles come in the order of these keys.
    fn drawn(bytes: u64, keys: impl Iterator<Item = u64>) -> Vec<ArticleSample> {
        let samples = Samples::of(bytes);
        for key in keys {
            samples.offer(key, || article(key));
        }
        samples.into_articles()
    }

    #[test]
    fn a_part_of_an_archive_is_wanted_within_limits() {
        for (archive, wanted) in [
            (0, LEAST),
            (32 << 20, LEAST),
            (96 << 20, 6 << 20),
            (u64::MAX, Writer::SAMPLE_BYTES),
        ] {
            let bytes: usize = drawn(archive, 0..1000).iter().map(ArticleSample::len).sum();
            assert!((wanted..wanted + MOST_OF_ONE).contains(&bytes), "{archive}");
        }
    }

    #[test]
    fn the_lowest_keys_are_kept_in_whatever_order_they_come() {
        let forward = drawn(u64::MAX, 0..1000);
        assert!(forward.len() < 1000);
        assert_eq!(forward, drawn(u64::MAX, (0..1000).rev()));
        let mut first = article(0);
        first.truncate(MOST_OF_ONE);
        assert_eq!(forward[0], first);
    }
}
