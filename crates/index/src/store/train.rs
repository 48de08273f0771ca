//! Choosing the entries of a dictionary.

use std::cmp::Reverse;
use std::ops::Range;

use super::coder::{Coder, Part, may_be_unspaced};
use super::dictionary::{Dictionary, Leads};
use super::entry::{ENTRY, NO_ENTRY};
use super::pieces::pieces;
use super::sample::ArticleSample;
use crate::interner::{Interner, Key};

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
    let mut overlapping = texts().filter(|text| overlaps(text)).peekable();
    if overlapping.peek().is_some() {
        let coder = Coder::new(entries.iter().map(|entry| entry.bytes));
        let mut count = |part: Part<'_>| {
            if let Part::Entry(entry) = part {
                entries[usize::from(entry)].uses += 1;
            }
        };
        overlapping.for_each(|text| coder.strange_text(text, &mut count));
    }
    entries.retain(|entry| entry.uses >= LEAST_USES);
    entries.sort_unstable_by_key(|entry| (Reverse(entry.uses), entry.bytes));
    let uses: Vec<u64> = entries.iter().map(|entry| entry.uses).collect();
    let entries: Vec<&[u8]> = entries.iter().map(|entry| entry.bytes).collect();
    Some(Dictionary::of(Leads::best_for(&uses), &entries))
}

/// Whether the candidates that a text has may overlap.
fn overlaps(text: &str) -> bool {
    has_unspaced(text.as_bytes())
}

fn has_unspaced(bytes: &[u8]) -> bool {
    // Most have none, which is seen in wide steps where all are looked at.
    bytes
        .iter()
        .fold(false, |has, byte| has | may_be_unspaced(*byte))
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
    pieces: Interner<Count>,
    /// Pieces that came so often were forgotten.
    forgotten: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    all: u32,
    /// In texts without candidates that overlap, where each is used.
    used: u32,
}

impl Counted {
    fn add(&mut self, text: &str) {
        let (bytes, overlaps) = (text.as_bytes(), overlaps(text));
        pieces(text, &mut |start, end| {
            self.count(bytes, start..end, !overlaps);
            if overlaps {
                self.count_characters(bytes, start..end);
            }
        });
    }

    /// Counts the piece of `text` in `range`.
    fn count(&mut self, text: &[u8], range: Range<usize>, is_used: bool) {
        if range.len() > ENTRY {
            return;
        }
        let key = Key::within(text, range.start, range.end, 0);
        let (place, _) = self.pieces.place_of(&key, &text[range]);
        let count = self.pieces.value_mut(place);
        count.all += 1;
        count.used += u32::from(is_used);
        if self.pieces.len() == MOST_COUNTED {
            self.forget();
        }
    }

    /// Makes room: half of it at least.
    fn forget(&mut self) {
        while self.pieces.len() > MOST_COUNTED / 2 {
            self.forgotten += 1;
            // As large as what is left will need at once: pieces come in the order of their hashes, by which one that has to grow would be
            // filled at one end. No larger, as the smaller it is, the more of it is in the cache.
            let kept = self
                .pieces
                .iter()
                .filter(|(_, count)| count.all > self.forgotten);
            let empty = Interner::with_room_for(kept.count());
            let before = std::mem::replace(&mut self.pieces, empty);
            for (piece, count) in before.iter() {
                if count.all > self.forgotten {
                    let key = Key::within(piece, 0, piece.len(), 0);
                    let (place, _) = self.pieces.place_of(&key, piece);
                    *self.pieces.value_mut(place) = count;
                }
            }
        }
    }

    /// Counts the short runs of characters of the piece of `text` in `range`, where that is in a script without spaces.
    fn count_characters(&mut self, text: &[u8], range: Range<usize>) {
        if !has_unspaced(&text[range.clone()]) {
            return;
        }
        let is_start = |at: &usize| !matches!(text[*at], 0x80..=0xbf);
        let starts = range.clone().filter(is_start);
        let starts: Vec<usize> = starts.chain([range.end]).collect();
        for first in 0..starts.len() {
            for length in 1..=MOST_CHARACTERS {
                let Some(&end) = starts.get(first + length) else {
                    break;
                };
                // The whole piece is counted already.
                if end - starts[first] < range.len() {
                    self.count(text, starts[first]..end, false);
                }
            }
        }
    }

    /// The most frequent pieces, which come first.
    fn candidates(&self) -> Vec<Candidate<'_>> {
        let pieces = self.pieces.iter();
        let frequent = pieces.filter(|(_, count)| u64::from(count.all) >= LEAST_USES);
        let mut frequent: Vec<_> = frequent.collect();
        if frequent.len() > MOST_ENTRIES {
            frequent.select_nth_unstable_by_key(MOST_ENTRIES, |&(bytes, count)| {
                (Reverse(count.all), bytes)
            });
            frequent.truncate(MOST_ENTRIES);
        }
        frequent.sort_unstable_by_key(|(_, count)| Reverse(count.all));
        let frequent = frequent.into_iter();
        let candidates = frequent.map(|(bytes, count)| Candidate {
            bytes,
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
            let mut count = |piece: &[u8]| counted.count(piece, 0..piece.len(), true);
            count(format!(" word{number}").as_bytes());
            if number % 64 == 0 {
                count(b" harbour");
            }
            assert!(counted.pieces.len() < MOST_COUNTED);
        }
        let candidates = counted.candidates();
        let frequent = candidates.iter().max_by_key(|candidate| candidate.uses);
        let told = frequent.map(|frequent| (frequent.bytes, frequent.uses));
        assert_eq!(told, Some((&b" harbour"[..], MOST_COUNTED as u64 / 32)));
    }
}
