//! Choosing the entries of a dictionary.

use std::cmp::Reverse;
use std::ops::Range;

use super::coder::{Coder, Part, may_be_unspaced};
use super::dictionary::{Dictionary, Leads};
use super::entry::{ENTRY, NO_ENTRY};
use super::pieces::pieces;
use super::sample::ArticleSample;
use crate::interner::{Interner, Key};

/// The minimum number of bytes of samples: a dictionary trained on fewer would be larger than what it saves.
const LEAST_SAMPLE: usize = 512 << 10;
/// The largest number of entries.
const MOST_ENTRIES: usize = NO_ENTRY as usize;
/// How often a piece has to occur, and to be used when packing, to become an entry.
const LEAST_USES: u64 = 2;
/// The maximum number of characters of an entry that is part of a run without spaces.
const MOST_CHARACTERS: usize = 4;
/// The most distinct pieces that are counted at a time; each takes some 60 bytes.
const MOST_COUNTED: usize = 1 << 18;

/// A dictionary for articles like `samples`; `None` where these have too few bytes.
pub(super) fn train(samples: &[ArticleSample]) -> Option<Dictionary> {
    if samples.iter().map(ArticleSample::len).sum::<usize>() < LEAST_SAMPLE {
        return None;
    }
    let texts = || samples.iter().flat_map(ArticleSample::texts);
    let mut counted = Counted::default();
    texts().for_each(|text| counted.add(text));
    let mut entries = counted.candidates();
    // Where candidates overlap, which ones are used depends on the others, so their uses are counted by packing the
    // texts.
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

/// Whether the candidates in a text may overlap.
fn overlaps(text: &str) -> bool {
    has_unspaced(text.as_bytes())
}

fn has_unspaced(bytes: &[u8]) -> bool {
    // Without an early exit the loop is vectorized, and most texts have no such byte.
    bytes
        .iter()
        .fold(false, |has, byte| has | may_be_unspaced(*byte))
}

/// A candidate for an entry.
struct Candidate<'c> {
    bytes: &'c [u8],
    /// How often it is used, as far as known.
    uses: u64,
}

/// Counts pieces. Where there are too many, the rarest are dropped (lossy counting: Manku and Motwani 2002).
#[derive(Default)]
struct Counted {
    pieces: Interner<Count>,
    /// Pieces with at most this count were dropped.
    forgotten: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    all: u32,
    /// Occurrences in texts without overlapping candidates: there each occurrence is a use.
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

    /// Drops the rarest pieces until at most half of the room is used.
    fn forget(&mut self) {
        while self.pieces.len() > MOST_COUNTED / 2 {
            self.forgotten += 1;
            // Allocate at once what the remaining pieces need: they are inserted in the order of their hashes, so a table
            // that grew meanwhile would be filled at one end. Not more, as a smaller table fits the cache better.
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

    /// Counts the short runs of characters within the piece `text[range]`, where it is in a script without spaces.
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

    /// The most frequent pieces, most frequent first.
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
