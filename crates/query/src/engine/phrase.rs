//! Counts phrases of one term at each offset, document by document.
//!
//! In phrases of very common words (`of the`) nearly every article has all the words, so comparing their positions takes most of the
//! time. A merge of two sorted lists branches unpredictably, and the mispredictions cost more than the comparisons. So the positions of
//! one word are set in a bit array, and those of the other words are looked up there as they are read.

use tantivy::DocId;

use crate::engine::position_cursor::PositionCursor;
use crate::engine::window::Window;

/// The documents of a segment that have all words of a phrase, with the number of occurrences of the phrase.
pub(crate) struct Phrase {
    /// For each word, the number to add to its positions so that those of all words in one occurrence are equal, and its postings. The
    /// rarest word comes first.
    words: Vec<(u32, PositionCursor)>,
    row: PositionBits,
}

impl Phrase {
    /// A phrase of at least two words with their offsets.
    pub(crate) fn new(mut words: Vec<(u32, PositionCursor)>) -> Self {
        let last = words.iter().map(|(offset, _)| *offset).max().unwrap_or(0);
        for (offset, _) in &mut words {
            *offset = last - *offset;
        }
        words.sort_by_key(|(_, word)| word.documents());
        Self {
            words,
            row: PositionBits::default(),
        }
    }

    /// The next document that may have the phrase.
    pub(crate) fn doc(&self) -> DocId {
        self.words[0].1.doc()
    }

    /// The next wanted document before the end of `window` that has the phrase, and how often it has it; `None` if there is none.
    pub(crate) fn next(&mut self, window: &Window) -> Option<(DocId, u32)> {
        let mut doc = self.doc();
        while doc < window.end {
            let wanted = window.next_wanted(doc);
            if wanted > doc {
                doc = self.words[0].1.seek(wanted);
                continue;
            }
            let others = self.words[1..].iter_mut();
            let mut others = others.map(|(_, word)| match word.doc() < doc {
                true => word.seek(doc),
                false => word.doc(),
            });
            if let Some(next) = others.find(|next| *next != doc) {
                doc = self.words[0].1.seek(next);
                continue;
            }
            let count = self.count();
            let next = self.words[0].1.advance();
            if count > 0 {
                return Some((doc, count));
            }
            doc = next;
        }
        None
    }

    /// How often the phrase occurs in the document that all words' postings are at.
    fn count(&mut self) -> u32 {
        let Self { words, row } = self;
        let [(offset, first), others @ ..] = words.as_mut_slice() else {
            return 0;
        };
        let of_first = first.deltas();
        if of_first.len() <= FEW {
            let mut few = Few::of(*offset, of_first);
            for (offset, word) in others {
                few.keep(*offset, word.deltas());
            }
            return few.count();
        }
        row.clear();
        row.set(*offset, of_first);
        let Some(((last_offset, last), middle)) = others.split_last_mut() else {
            return 0;
        };
        for (offset, word) in middle {
            row.keep(*offset, word.deltas());
        }
        row.count(*last_offset, last.deltas())
    }
}

/// Up to this many positions are compared at once with each position of another word.
const FEW: usize = 4;

/// At most [`FEW`] positions in a document.
struct Few {
    places: [u32; FEW],
    /// For each position, all bits set if it is kept, otherwise 0: the form in which vectorized comparisons give their result.
    kept: [u32; FEW],
}

impl Few {
    /// Positions from deltas: the first is relative to `start`, each other to the one before it.
    fn of(start: u32, deltas: &[u32]) -> Self {
        let (mut places, mut kept) = ([0; FEW], [0; FEW]);
        let mut all = places.iter_mut().zip(&mut kept);
        each(start, deltas, |place| {
            if let Some(next) = all.next() {
                (*next.0, *next.1) = (place, u32::MAX);
            }
        });
        Self { places, kept }
    }

    /// Keeps only the positions that are also among the given ones.
    fn keep(&mut self, start: u32, deltas: &[u32]) {
        let (own, mut found, mut place) = (self.places, [0; FEW], start);
        for delta in deltas {
            place += delta;
            for number in 0..FEW {
                found[number] |= if own[number] == place { u32::MAX } else { 0 };
            }
        }
        for (kept, found) in self.kept.iter_mut().zip(found) {
            *kept &= found;
        }
    }

    fn count(&self) -> u32 {
        self.kept.iter().map(|kept| kept & 1).sum()
    }
}

/// Positions in a document, one bit for each.
#[derive(Default)]
struct PositionBits {
    /// The bits; all words from `length` on are 0.
    bits: Vec<u64>,
    length: usize,
    /// A second array for [`keep`](Self::keep); all 0 between calls.
    spare: Vec<u64>,
}

impl PositionBits {
    fn clear(&mut self) {
        self.bits[..self.length].fill(0);
        self.length = 0;
    }

    /// Sets positions in a cleared array, given as deltas: the first is relative to `start`, each other to the one before it.
    fn set(&mut self, start: u32, deltas: &[u32]) {
        let end = deltas.iter().fold(start, |end, delta| end + delta);
        self.length = word(end) + 1;
        if self.bits.len() < self.length {
            self.bits.resize(self.length, 0);
        }
        let bits = &mut self.bits[..self.length];
        each(start, deltas, |place| bits[word(place)] |= bit(place));
    }

    /// Keeps only the positions that are also among the given ones.
    fn keep(&mut self, start: u32, deltas: &[u32]) {
        if self.spare.len() < self.bits.len() {
            self.spare.resize(self.bits.len(), 0);
        }
        let (bits, kept) = (&mut self.bits[..self.length], &mut self.spare);
        each(start, deltas, |place| {
            if let Some(bits) = bits.get(word(place)) {
                kept[word(place)] |= bits & bit(place);
            }
        });
        bits.fill(0);
        std::mem::swap(&mut self.bits, &mut self.spare);
    }

    /// How many of the given positions are set.
    fn count(&self, start: u32, deltas: &[u32]) -> u32 {
        let bits = &self.bits[..self.length];
        let mut count = 0;
        each(start, deltas, |place| {
            let bits = bits.get(word(place)).copied().unwrap_or(0);
            count += (bits >> (place % u64::BITS) & 1) as u32;
        });
        count
    }
}

#[inline]
fn each(start: u32, deltas: &[u32], mut visit: impl FnMut(u32)) {
    let mut place = start;
    for delta in deltas {
        place += delta;
        visit(place);
    }
}

fn word(place: u32) -> usize {
    (place / u64::BITS) as usize
}

fn bit(place: u32) -> u64 {
    1 << (place % u64::BITS)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// The deltas of places: the first is relative to `start`, each other to the one before it.
    fn deltas(start: u32, places: &BTreeSet<u32>) -> Vec<u32> {
        let before = std::iter::once(start).chain(places.iter().copied());
        let pairs = before.zip(places);
        pairs.map(|(before, place)| place - before).collect()
    }

    proptest! {
        #[test]
        fn what_all_have_is_counted(
            sets in proptest::collection::vec(prop_oneof![
                proptest::collection::btree_set(3_u32..400, 0..200),
                proptest::collection::btree_set(3_u32..30, 0..12),
            ], 2..5),
            longer in proptest::collection::btree_set(3_u32..4000, 0..200),
        ) {
            let mut row = PositionBits::default();
            // The second round must not see bits left over from the first.
            for sets in [[sets.clone(), vec![longer]].concat(), sets] {
                let common = sets.iter().cloned().reduce(|one, other| &one & &other).unwrap();
                let [first, middle @ .., last] = sets.as_slice() else { unreachable!() };
                if first.len() <= FEW {
                    let mut few = Few::of(3, &deltas(3, first));
                    sets[1..].iter().for_each(|set| few.keep(1, &deltas(1, set)));
                    prop_assert_eq!(few.count(), common.len() as u32);
                }
                row.clear();
                row.set(3, &deltas(3, first));
                middle.iter().for_each(|set| row.keep(1, &deltas(1, set)));
                prop_assert_eq!(row.count(2, &deltas(2, last)), common.len() as u32);
            }
        }
    }
}
