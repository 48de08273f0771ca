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

/// Keeps of the sorted `places` those that are in the sorted `others` too. `bits` are all 0 before and after.
fn keep_common(places: &mut Vec<u32>, others: &[u32], bits: &mut Vec<u64>) {
    /// Bits at most; few texts are longer.
    const MOST: u32 = 1 << 22;
    let most = places.last().max(others.last()).copied().unwrap_or(0);
    if most >= MOST {
        places.retain(|place| others.binary_search(place).is_ok());
        return;
    }
    let length = most as usize / 64 + 1;
    if bits.len() < length {
        bits.resize(length, 0);
    }
    let bits = &mut bits[..length];
    for &place in others {
        bits[place as usize / 64] |= 1 << (place % 64);
    }
    let mut kept = 0;
    for number in 0..places.len() {
        let place = places[number];
        places[kept] = place;
        kept += (bits[place as usize / 64] >> (place % 64) & 1) as usize;
    }
    places.truncate(kept);
    for &place in others {
        bits[place as usize / 64] = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_have_is_kept() {
        let mut bits = Vec::new();
        for shift in [0, 1 << 22] {
            let mut places = vec![1, 5, 64, 130, 200 + shift];
            keep_common(
                &mut places,
                &[0, 5, 6, 130, 131, 200 + shift, 300 + shift],
                &mut bits,
            );
            assert_eq!(places, [5, 130, 200 + shift]);
            keep_common(&mut places, &[], &mut bits);
            assert!(places.is_empty() && bits.iter().all(|bits| *bits == 0));
        }
    }
}
