//! Choosing the entries of a dictionary.

use rustc_hash::FxHashMap;

use super::coder::{Coder, Part, is_unspaced};
use super::dictionary::{Dictionary, ENTRY, Leads};
use super::pieces::pieces;
use super::serialized::Serialized;
use crate::terms::{NONE, Terms};

/// A dictionary of fewer bytes of articles is larger than what it saves.
const LEAST_SAMPLE: usize = 512 << 10;
/// The most entries: as many as numbers of sixteen bits.
const MOST_ENTRIES: usize = 1 << 16;
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
pub(super) fn train(samples: &[Serialized]) -> Option<Dictionary> {
    if samples.iter().map(Serialized::len).sum::<usize>() < LEAST_SAMPLE {
        return None;
    }
    let mut counted = Counted::default();
    samples.iter().for_each(|sample| counted.add(sample));
    let candidates = counted.candidates();
    // What is used depends on what else there is, so uses are counted as they are packed.
    let mut coder = Coder::new(candidates.iter().map(Vec::as_slice));
    let mut uses = vec![0_u64; candidates.len()];
    for sample in samples {
        coder.parts(sample, &mut |part| {
            if let Part::Entry(entry) = part {
                uses[entry as usize] += 1;
            }
        });
    }
    // Two pieces are found as one by what each is.
    for both in 0..candidates.len() {
        if uses[both] >= LEAST_USES {
            for piece in coder.pair(both as u32).into_iter().flatten() {
                uses[piece as usize] = uses[piece as usize].max(LEAST_USES);
            }
        }
    }
    let mut entries: Vec<(u64, &[u8])> = uses
        .into_iter()
        .zip(candidates.iter().map(Vec::as_slice))
        .filter(|(uses, _)| *uses >= LEAST_USES)
        .collect();
    entries.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    let (uses, entries): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
    Some(Dictionary::of(Leads::best_for(&uses), &entries))
}

/// How often pieces come.
#[derive(Default)]
struct Counted {
    pieces: Terms,
    counts: Vec<u32>,
    pairs: FxHashMap<[u32; 2], u32>,
    /// Bytes counted so far.
    bytes: usize,
}

impl Counted {
    fn add(&mut self, sample: &Serialized) {
        let with_pairs = self.bytes < PAIR_SAMPLE;
        self.bytes += sample.len();
        for text in sample.stretches() {
            let mut last = NONE;
            pieces(text, &mut |start, end| {
                let piece = &text[start..end];
                let number = self.count(piece).unwrap_or(NONE);
                if with_pairs && last != NONE && number != NONE {
                    *self.pairs.entry([last, number]).or_default() += 1;
                }
                last = number;
                self.count_characters(piece);
            });
        }
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
        if !piece.iter().any(|byte| is_unspaced(*byte)) {
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

    /// The pieces that may become entries.
    fn candidates(&self) -> Vec<Vec<u8>> {
        let counts = self.counts.iter().copied().zip(0..);
        let mut single: Vec<(u32, u32)> = counts
            .filter(|(count, _)| u64::from(*count) >= LEAST_USES)
            .collect();
        single.sort_unstable_by(|one, other| {
            let piece = |number| self.pieces.get(number);
            other
                .0
                .cmp(&one.0)
                .then_with(|| piece(one.1).cmp(piece(other.1)))
        });
        single.truncate(MOST_ENTRIES - MOST_PAIRS);
        let single = single
            .into_iter()
            .map(|(_, number)| self.pieces.get(number).to_vec());
        single.chain(self.frequent_pairs()).collect()
    }

    fn frequent_pairs(&self) -> impl Iterator<Item = Vec<u8>> {
        let both = |pair: &[u32; 2]| pair.map(|number| self.pieces.get(number)).concat();
        let pairs = self
            .pairs
            .iter()
            .filter(|(_, count)| **count >= LEAST_PAIRS);
        let pairs = pairs.map(|(pair, count)| (*count, both(pair)));
        let mut pairs: Vec<(u32, Vec<u8>)> =
            pairs.filter(|(_, both)| both.len() <= ENTRY).collect();
        pairs.sort_unstable_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        pairs.truncate(MOST_PAIRS);
        pairs.into_iter().map(|(_, both)| both)
    }
}
