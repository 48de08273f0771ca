//! Phrases of one term at each offset, counted document by document.
//!
//! In phrases of very common words (`of the`) nearly every article has all the words, and what takes time is to compare
//! their places: which of two lists the next one is in cannot be foretold, and a processor that guesses loses more than it
//! counts. So the places of one word are set in a row of bits, and those of the others looked up there.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::{DocId, DocSet};

use crate::engine::postings::at;

/// The documents of a segment that have all words of a phrase, and how often they have it.
pub(crate) struct Phrase {
    /// What to add to a word's places for those of all words of a phrase to be the same, and its postings; the rarest first.
    words: Vec<(u32, Box<SegmentPostings>)>,
    bits: Vec<u64>,
    places: Vec<u32>,
    looked_up: Vec<u32>,
}

impl Phrase {
    /// A phrase of words with their offsets; there are at least two.
    pub(crate) fn new(words: Vec<(u32, SegmentPostings)>) -> Self {
        let last = words.iter().map(|(offset, _)| *offset).max().unwrap_or(0);
        let words = words.into_iter();
        let words = words.map(|(offset, postings)| (last - offset, Box::new(postings)));
        let mut words: Vec<_> = words.collect();
        words.sort_by_key(|(_, postings)| postings.doc_freq());
        Self {
            words,
            bits: Vec::new(),
            places: Vec::new(),
            looked_up: Vec::new(),
        }
    }

    /// The next document that may have it.
    pub(crate) fn doc(&self) -> DocId {
        self.words[0].1.doc()
    }

    /// Passes all documents before `end`, and calls `visit` with those that have it and how often.
    pub(crate) fn pass(&mut self, end: DocId, visit: &mut impl FnMut(DocId, u32)) {
        let mut doc = self.doc();
        while doc < end {
            let mut others = self.words[1..].iter_mut();
            let missing = others.find_map(|(_, word)| (!at(word, doc)).then(|| word.doc()));
            if let Some(next) = missing {
                doc = self.words[0].1.seek(next);
                continue;
            }
            let count = self.count();
            if count > 0 {
                visit(doc, count);
            }
            doc = self.words[0].1.advance();
        }
    }

    /// How often the words stand so in the document that all are at.
    fn count(&mut self) -> u32 {
        let Self {
            words,
            bits,
            places,
            looked_up,
        } = self;
        let [(offset, first), others @ ..] = words.as_mut_slice() else {
            return 0;
        };
        first.positions_with_offset(*offset, places);
        for (offset, word) in others {
            word.positions_with_offset(*offset, looked_up);
            keep_common(places, looked_up, bits);
            if places.is_empty() {
                break;
            }
        }
        places.len() as u32
    }
}

/// Keeps of `places` those that are among `others` too. `bits` are all 0 before and after.
fn keep_common(places: &mut Vec<u32>, others: &mut Vec<u32>, bits: &mut Vec<u64>) {
    /// Comparing all with all costs less up to here.
    const FEW: usize = 256;
    /// Bits at most; few texts are longer.
    const MOST: u32 = 1 << 22;
    let most = places.last().max(others.last()).copied().unwrap_or(0);
    if places.len() * others.len() <= FEW {
        let among = |place| {
            others
                .iter()
                .fold(false, |found, other| found | (*other == place))
        };
        places.retain(|place| among(*place));
        return;
    }
    if most >= MOST {
        places.retain(|place| others.binary_search(place).is_ok());
        return;
    }
    let length = most as usize / 64 + 1;
    if bits.len() < length {
        bits.resize(length, 0);
    }
    let bits = &mut bits[..length];
    for &place in places.iter() {
        bits[place as usize / 64] |= 1 << (place % 64);
    }
    let mut kept = 0;
    for at in 0..others.len() {
        let other = others[at];
        others[kept] = other;
        kept += (bits[other as usize / 64] >> (other % 64) & 1) as usize;
    }
    others.truncate(kept);
    for &place in places.iter() {
        bits[place as usize / 64] = 0;
    }
    std::mem::swap(places, others);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_both_have_is_kept(
            mut places in proptest::collection::btree_set(0_u32..300, 0..80),
            mut others in proptest::collection::btree_set(0_u32..300, 0..80),
            far in any::<bool>(),
        ) {
            if far {
                places.insert(1 << 22);
                others.insert(1 << 22);
            }
            let common: Vec<u32> = places.intersection(&others).copied().collect();
            let mut bits = Vec::new();
            let mut kept = places.into_iter().collect();
            keep_common(&mut kept, &mut others.into_iter().collect(), &mut bits);
            prop_assert_eq!(kept, common);
            prop_assert!(bits.iter().all(|bits| *bits == 0));
        }
    }
}
