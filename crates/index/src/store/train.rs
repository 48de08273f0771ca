//! Choosing the entries of a dictionary.

use std::cmp::Reverse;

use rustc_hash::{FxHashMap, FxHashSet};

use super::coder::{Coder, Part, may_be_unspaced};
use super::dictionary::{Dictionary, ENTRY, Leads, NO_ENTRY, Pair};
use super::pieces::pieces;
use super::sample::ArticleSample;
use crate::interner::{Interner, NONE};

/// A dictionary of fewer bytes of articles is larger than what it saves.
const LEAST_SAMPLE: usize = 512 << 10;
/// The most entries.
const MOST_ENTRIES: usize = NO_ENTRY as usize;
/// The most entries that are two pieces. Ten times as many would make articles 1 % smaller.
const MOST_PAIRS: usize = 2000;
/// Bytes of articles that pairs are counted in: frequent as they are, they need fewer.
const PAIR_SAMPLE: usize = 2 << 20;
/// How often a piece has to come, and how often a pair.
const LEAST_USES: u64 = 2;
const LEAST_PAIRS: u32 = 16;
/// The most characters of a stretch without spaces that become an entry.
const MOST_CHARACTERS: usize = 4;

/// A dictionary for articles like `samples`; `None` where these are too few.
pub(super) fn train(samples: &[ArticleSample]) -> Option<Dictionary> {
    if samples.iter().map(ArticleSample::len).sum::<usize>() < LEAST_SAMPLE {
        return None;
    }
    let mut counted = Counted::default();
    samples.iter().for_each(|sample| counted.add(sample));
    let Candidates { entries, pairs } = counted.candidates();
    let entry = |number: u16| entries[usize::from(number)].as_slice();
    // What is used depends on what else there is, so uses are counted as they are packed.
    let mut uses = uses(&entries, &pairs, samples);
    // Two are found as one by what each is.
    for &[both, first, second] in &pairs {
        if uses[usize::from(both)] >= LEAST_USES {
            for one in [first, second].map(usize::from) {
                uses[one] = uses[one].max(LEAST_USES);
            }
        }
    }
    let mut kept: Vec<u16> = (0..entries.len() as u16).collect();
    kept.retain(|number| uses[usize::from(*number)] >= LEAST_USES);
    kept.sort_unstable_by_key(|&number| (Reverse(uses[usize::from(number)]), entry(number)));
    let mut numbers = vec![NO_ENTRY; entries.len()];
    for (number, &before) in (0..).zip(&kept) {
        numbers[usize::from(before)] = number;
    }
    let pairs = pairs.iter();
    let pairs = pairs.map(|pair| pair.map(|before| numbers[usize::from(before)]));
    let pairs: Vec<Pair> = pairs.filter(|[both, ..]| *both != NO_ENTRY).collect();
    let uses: Vec<u64> = kept
        .iter()
        .map(|&number| uses[usize::from(number)])
        .collect();
    let entries: Vec<&[u8]> = kept.into_iter().map(entry).collect();
    Some(Dictionary::of(Leads::best_for(&uses), &entries, &pairs))
}

/// What may become entries, and which of it is two others.
struct Candidates {
    entries: Vec<Vec<u8>>,
    pairs: Vec<Pair>,
}

/// How often each candidate is used to pack `samples`.
fn uses(entries: &[Vec<u8>], pairs: &[Pair], samples: &[ArticleSample]) -> Vec<u64> {
    let coder = Coder::new(entries.iter().map(Vec::as_slice), pairs.iter().copied());
    let mut uses = vec![0; entries.len()];
    let mut count = |part: Part<'_>| {
        if let Part::Entry(entry) = part {
            uses[usize::from(entry)] += 1;
        }
    };
    for sample in samples {
        for text in sample.texts() {
            coder.strange_text(text, &mut count);
        }
    }
    uses
}

/// How often pieces come.
#[derive(Default)]
struct Counted {
    pieces: Interner,
    counts: Vec<u32>,
    pairs: FxHashMap<[u32; 2], u32>,
    /// Bytes counted so far.
    bytes: usize,
}

impl Counted {
    fn add(&mut self, sample: &ArticleSample) {
        let with_pairs = self.bytes < PAIR_SAMPLE;
        self.bytes += sample.len();
        for text in sample.texts() {
            let mut last = NONE;
            pieces(text, &mut |start, end| {
                let number = self.add_piece(&text.as_bytes()[start..end]);
                if with_pairs && last != NONE && number != NONE {
                    *self.pairs.entry([last, number]).or_default() += 1;
                }
                last = number;
            });
        }
    }

    /// Counts a piece; its number, [`NONE`] where it is too long for an entry.
    fn add_piece(&mut self, piece: &[u8]) -> u32 {
        self.count_characters(piece);
        self.count(piece).unwrap_or(NONE)
    }

    fn count(&mut self, piece: &[u8]) -> Option<u32> {
        (piece.len() <= ENTRY).then_some(())?;
        let number = self.pieces.number(piece, 0).0;
        self.counts.resize(self.pieces.len(), 0);
        self.counts[number as usize] += 1;
        Some(number)
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
                    self.count(&piece[starts[first]..end]);
                }
            }
        }
    }

    fn candidates(&self) -> Candidates {
        let counts = self.counts.iter().copied().zip(0..);
        let mut single: Vec<(u32, u32)> = counts
            .filter(|(count, _)| u64::from(*count) >= LEAST_USES)
            .collect();
        single.sort_unstable_by_key(|&(count, number)| (Reverse(count), self.pieces.get(number)));
        single.truncate(MOST_ENTRIES - MOST_PAIRS);
        let mut numbers: FxHashMap<u32, u16> = FxHashMap::default();
        let mut entries = Vec::with_capacity(MOST_ENTRIES);
        for (_, piece) in single {
            numbers.insert(piece, entries.len() as u16);
            entries.push(self.pieces.get(piece).to_vec());
        }
        let mut known: FxHashSet<Vec<u8>> = entries.iter().cloned().collect();
        let mut pairs = Vec::new();
        for (pair, both) in self.frequent_pairs() {
            if let [Some(&first), Some(&second)] = pair.map(|piece| numbers.get(&piece))
                && known.insert(both.clone())
            {
                pairs.push([entries.len() as u16, first, second]);
                entries.push(both);
            }
        }
        Candidates { entries, pairs }
    }

    /// The most frequent pairs of pieces, with what they are together.
    fn frequent_pairs(&self) -> Vec<([u32; 2], Vec<u8>)> {
        let both = |pair: &[u32; 2]| pair.map(|number| self.pieces.get(number)).concat();
        let pairs = self
            .pairs
            .iter()
            .filter(|(_, count)| **count >= LEAST_PAIRS);
        let pairs = pairs.map(|(pair, count)| (Reverse(*count), both(pair), *pair));
        let mut pairs: Vec<_> = pairs.filter(|(_, both, _)| both.len() <= ENTRY).collect();
        pairs.sort_unstable();
        pairs.truncate(MOST_PAIRS);
        pairs
            .into_iter()
            .map(|(_, both, pair)| (pair, both))
            .collect()
    }
}
