//! A cache of frequent words, small enough for the processor's cache.

use std::hint::black_box;

use super::facts::WordFacts;
use crate::interner::{Key, NONE};

/// A part of the lexicon: words of up to sixteen bytes, each in one of two places given by its hash.
///
/// Nine of ten tokens of English press are found here. A word that is found in the second place moves to the first, and a
/// new word replaces the second: so a word that occurs once never evicts a frequent one.
#[derive(Debug)]
pub(super) struct FrequentWords {
    pairs: Vec<Pair>,
}

/// One cache line, aligned.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Pair([Place; 2]);

#[derive(Clone, Copy, Debug)]
struct Place {
    prefix: [u64; 2],
    tag: u32,
    word: u32,
    facts: WordFacts,
}

/// Number of pairs. Together they fill half of a core's second-level cache.
const PAIRS: usize = 1 << 13;

impl Default for FrequentWords {
    fn default() -> Self {
        let empty = Place {
            prefix: [0; 2],
            // No key has this tag, as a tag includes the length.
            tag: 0,
            word: NONE,
            facts: WordFacts::NOTHING,
        };
        Self {
            pairs: vec![Pair([empty; 2]); PAIRS],
        }
    }
}

impl FrequentWords {
    /// The word with that key and its facts, [`NONE`] where it is not here; and whether it was found in the second place.
    #[inline]
    pub(super) fn get(&self, key: &Key) -> (u32, WordFacts, bool) {
        let Pair([one, other]) = &self.pairs[key.place(PAIRS)];
        // Masks instead of branches, so that no branch has to be predicted before the places are read.
        let is = |place: &Place| u32::from(key.is(place.prefix, place.tag)).wrapping_neg();
        let (is_one, is_other) = (is(one), is(other));
        let word = one.word & is_one | other.word & is_other | !(is_one | is_other);
        let wide = |mask: u32| u64::from(mask) | u64::from(mask) << 32;
        let facts = one.facts.0 & wide(is_one) | other.facts.0 & wide(is_other);
        (word, WordFacts(facts), is_other != 0)
    }

    /// Prefetches the places of these keys into the nearest cache. As nothing else is done for each key, the processor
    /// waits for many memory reads at once.
    #[inline]
    pub(super) fn fetch<'k>(&self, keys: impl Iterator<Item = &'k Key>) {
        let tags = keys.map(|key| self.pairs[key.place(PAIRS)].0[0].tag);
        black_box(tags.fold(0, |all, tag| all ^ tag));
    }

    /// Moves the word with that key up to the first place.
    pub(super) fn move_up(&mut self, key: &Key) {
        let Pair(pair) = &mut self.pairs[key.place(PAIRS)];
        if key.is(pair[1].prefix, pair[1].tag) {
            pair.swap(0, 1);
        }
    }

    /// Adds a word that is not here, if it has at most sixteen bytes.
    #[inline]
    pub(super) fn add(&mut self, key: &Key, word: u32, facts: WordFacts) {
        if key.is_whole() {
            self.pairs[key.place(PAIRS)].0[1] = Place {
                prefix: key.prefix,
                tag: key.tag,
                word,
                facts,
            };
        }
    }

    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        self.pairs.capacity() * size_of::<Pair>()
    }
}
