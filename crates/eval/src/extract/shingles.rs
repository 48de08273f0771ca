//! The overlap of two texts in shingles (overlapping runs of words).

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;

/// Number of words of a shingle.
const WORDS: usize = 4;

type Shingles<'a> = HashMap<Vec<&'a str>, (u32, u32)>;

/// The overlap of a text with the gold text, as shares of all shingles of both, so that long and short pages have equal
/// weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Overlap {
    /// The share of shingles in both.
    pub both: f64,
    /// The share that should not have been read.
    pub extra: f64,
    /// The share that should have been read but was not.
    pub missed: f64,
}

impl Overlap {
    /// Compares `text` with the gold text. A shingle that occurs twice in a text counts twice.
    pub fn of(gold: &str, text: &str) -> Self {
        let mut counts = Shingles::new();
        for shingle in shingles(gold) {
            counts.entry(shingle).or_default().0 += 1;
        }
        for shingle in shingles(text) {
            counts.entry(shingle).or_default().1 += 1;
        }
        let sum = |count: fn(u32, u32) -> u32| -> f64 {
            counts
                .values()
                .map(|(gold, read)| f64::from(count(*gold, *read)))
                .sum()
        };
        let both = sum(u32::min);
        let extra = sum(|gold, read| read.saturating_sub(gold));
        let missed = sum(u32::saturating_sub);
        let all = (both + extra + missed).max(1.0);
        Self {
            both: both / all,
            extra: extra / all,
            missed: missed / all,
        }
    }

    /// The share of the text read that is right; `None` where nothing was read.
    pub fn precision(&self) -> Option<f64> {
        part(self.both, self.extra)
    }

    /// The share of the gold text that was read; `None` where that is empty.
    pub fn recall(&self) -> Option<f64> {
        part(self.both, self.missed)
    }

    /// F1 of precision and recall; 1 where nothing was read and nothing should be.
    pub fn f1(&self) -> f64 {
        match (self.precision(), self.recall()) {
            (None, None) => 1.0,
            (precision, recall) => f1(precision.unwrap_or(0.0), recall.unwrap_or(0.0)),
        }
    }
}

fn part(both: f64, other: f64) -> Option<f64> {
    (both + other > 0.0).then(|| both / (both + other))
}

/// The harmonic mean.
pub(super) fn f1(precision: f64, recall: f64) -> f64 {
    match precision + recall > 0.0 {
        true => 2.0 * precision * recall / (precision + recall),
        false => 0.0,
    }
}

/// The shingles of a text. A text with fewer words than a shingle is one shingle; a text without words has none.
fn shingles(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let words = words(text);
    let last = words.len().saturating_sub(WORDS - 1).max(1);
    (0..last)
        .map(move |at| words[at..words.len().min(at + WORDS)].to_vec())
        .filter(|shingle| !shingle.is_empty())
}

/// Runs of what Python's `\w` matches: letters, numbers of any kind and the underscore, but no marks.
fn words(text: &str) -> Vec<&str> {
    static WORD: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[\p{L}\p{N}_]+").ok());
    let matches = WORD.iter().flat_map(|word| word.find_iter(text));
    matches.map(|word| word.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_overlap_wholly() {
        let overlap = Overlap::of("The ferry is back in service.", "the “ferry” is back");
        assert_eq!(overlap.f1(), 0.0);
        let overlap = Overlap::of("The ferry is back, again", "The “ferry” is back. Again");
        assert_eq!(
            (overlap.precision(), overlap.recall()),
            (Some(0.5), Some(0.5))
        );
        assert_eq!(Overlap::of("a b c d e", "a b c d e").f1(), 1.0);
    }

    #[test]
    fn repeated_shingles_count_each_time() {
        let overlap = Overlap::of("a a a a a", "a a a a a a a");
        assert_eq!(overlap.recall(), Some(1.0));
        assert_eq!(overlap.precision(), Some(0.5));
    }

    #[test]
    fn texts_without_words_are_left_out_of_a_mean() {
        let nothing = Overlap::of("", " …");
        assert_eq!(
            (nothing.precision(), nothing.recall(), nothing.f1()),
            (None, None, 1.0)
        );
        let missed = Overlap::of("a", "");
        assert_eq!(
            (missed.precision(), missed.recall(), missed.f1()),
            (None, Some(0.0), 0.0)
        );
        assert_eq!(Overlap::of("a b", "a b").f1(), 1.0);
    }
}
