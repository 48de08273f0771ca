//! Choosing the entries of a dictionary.

use std::cmp::Reverse;

use super::coder::{Coder, Part, may_be_unspaced};
use super::dictionary::{Dictionary, ENTRY, Leads, NO_ENTRY};
use super::pieces::pieces;
use super::sample::ArticleSample;
use crate::interner::Interner;

/// A dictionary of fewer bytes of articles is larger than what it saves.
const LEAST_SAMPLE: usize = 512 << 10;
/// The most entries.
const MOST_ENTRIES: usize = NO_ENTRY as usize;
/// How often a piece has to come, and be used.
const LEAST_USES: u64 = 2;
/// The most characters of a stretch without spaces that become an entry.
const MOST_CHARACTERS: usize = 4;
/// The most pieces that are counted at a time; they take some 60 bytes each.
const MOST_COUNTED: usize = 1 << 18;

/// A dictionary for articles like `samples`; `None` where these are too few.
pub(super) fn train(samples: &[ArticleSample]) -> Option<Dictionary> {
    if samples.iter().map(ArticleSample::len).sum::<usize>() < LEAST_SAMPLE {
        return None;
    }
    let texts = || samples.iter().flat_map(ArticleSample::texts);
    let mut counted = Counted::default();
    texts().for_each(|text| counted.add(text));
    let mut entries = counted.candidates();
    // Of overlapping candidates it depends on what else there is which are used, so these are counted as they are packed.
    let coder = Coder::new(entries.iter().map(|entry| entry.bytes));
    let mut count = |part: Part<'_>| {
        if let Part::Entry(entry) = part {
            entries[usize::from(entry)].uses += 1;
        }
    };
    for text in texts().filter(|text| overlaps(text)) {
        coder.strange_text(text, &mut count);
    }
    entries.retain(|entry| entry.uses >= LEAST_USES);
    entries.sort_unstable_by_key(|entry| (Reverse(entry.uses), entry.bytes));
    let uses: Vec<u64> = entries.iter().map(|entry| entry.uses).collect();
    let entries: Vec<&[u8]> = entries.iter().map(|entry| entry.bytes).collect();
    Some(Dictionary::of(Leads::best_for(&uses), &entries))
}

/// Whether the candidates that a text has may overlap.
fn overlaps(text: &str) -> bool {
    text.bytes().any(may_be_unspaced)
}

/// What may become an entry.
struct Candidate<'c> {
    bytes: &'c [u8],
    /// How often it is used, as far as that is known.
    uses: u64,
}

/// How often pieces come. Where they are too many, those that came the least are forgotten (lossy counting: Manku and Motwani 2002).
#[derive(Default)]
struct Counted {
    pieces: Interner,
    counts: Vec<Count>,
    /// Pieces that came so often were forgotten.
    forgotten: u32,
}

#[derive(Clone, Copy, Default)]
struct Count {
    all: u32,
    /// In texts without candidates that overlap, where each is used.
    used: u32,
}

impl Counted {
    fn add(&mut self, text: &str) {
        let overlaps = overlaps(text);
        pieces(text, &mut |start, end| {
            let piece = &text.as_bytes()[start..end];
            self.count(piece, !overlaps);
            if overlaps {
                self.count_characters(piece);
            }
        });
    }

    fn count(&mut self, piece: &[u8], is_used: bool) {
        if piece.len() > ENTRY {
            return;
        }
        let number = self.pieces.number(piece).0;
        self.counts.resize(self.pieces.len(), Count::default());
        let count = &mut self.counts[number as usize];
        count.all += 1;
        count.used += u32::from(is_used);
        if self.counts.len() == MOST_COUNTED {
            self.forget();
        }
    }

    /// Makes room: half of it at least.
    fn forget(&mut self) {
        while self.counts.len() > MOST_COUNTED / 2 {
            self.forgotten += 1;
            let before = std::mem::take(&mut self.pieces);
            let mut counts = Vec::new();
            for (number, count) in (0..).zip(&self.counts) {
                if count.all > self.forgotten {
                    self.pieces.number(before.get(number));
                    counts.push(*count);
                }
            }
            self.counts = counts;
        }
    }

    /// Counts the short runs of characters of a piece in a script without spaces.
    fn count_characters(&mut self, piece: &[u8]) {
        if !piece.iter().any(|byte| may_be_unspaced(*byte)) {
            return;
        }
        let is_start = |at: &usize| !matches!(piece[*at], 0x80..=0xbf);
        let starts = (0..piece.len()).filter(is_start);
        let starts: Vec<usize> = starts.chain([piece.len()]).collect();
        for first in 0..starts.len() {
            for length in 1..=MOST_CHARACTERS {
                let Some(&end) = starts.get(first + length) else {
                    break;
                };
                // The whole piece is counted already.
                if end - starts[first] < piece.len() {
                    self.count(&piece[starts[first]..end], false);
                }
            }
        }
    }

    /// The most frequent pieces.
    fn candidates(&self) -> Vec<Candidate<'_>> {
        let counts = (0..).zip(&self.counts);
        let mut frequent: Vec<(u32, Count)> = counts
            .filter(|(_, count)| u64::from(count.all) >= LEAST_USES)
            .map(|(number, count)| (number, *count))
            .collect();
        frequent
            .sort_unstable_by_key(|&(number, count)| (Reverse(count.all), self.pieces.get(number)));
        frequent.truncate(MOST_ENTRIES);
        let frequent = frequent.into_iter();
        let candidates = frequent.map(|(number, count)| Candidate {
            bytes: self.pieces.get(number),
            uses: count.used.into(),
        });
        candidates.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_often_is_counted_among_more_than_there_is_room_for() {
        let mut counted = Counted::default();
        for number in 0..MOST_COUNTED * 2 {
            counted.count(format!(" word{number}").as_bytes(), true);
            if number % 64 == 0 {
                counted.count(b" harbour", true);
            }
            assert!(counted.counts.len() < MOST_COUNTED);
        }
        let frequent = &counted.candidates()[0];
        let told = (frequent.bytes, frequent.uses);
        assert_eq!(told, (&b" harbour"[..], MOST_COUNTED as u64 / 32));
        assert_eq!(counted.pieces.len(), counted.counts.len());
    }
}
