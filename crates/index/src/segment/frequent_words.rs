//! The words that come again and again, in a table small enough to stay in the cache.

use std::hint::black_box;

use super::facts::WordFacts;
use crate::interner::{Key, NONE};

/// A part of the lexicon: words of up to sixteen bytes, each in one of the two places that its hash gives it.
///
/// Nine of ten tokens of English press are found here. What is met again moves up to the first place, and what is new takes the
/// second: so a word that comes once never drives out one that comes often.
#[derive(Debug)]
pub(super) struct FrequentWords {
    pairs: Vec<Pair>,
}

/// A line of the cache, and at the beginning of one.
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

/// All are half of what a core has as its second cache.
const PAIRS: usize = 1 << 13;

impl Default for FrequentWords {
    fn default() -> Self {
        let empty = Place {
            prefix: [0; 2],
            // No key has it: a tag tells a length, too.
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
    /// The word with that key and its facts, [`NONE`] where it is not here; and whether it is to move up.
    #[inline]
    pub(super) fn get(&self, key: &Key) -> (u32, WordFacts, bool) {
        let Pair([one, other]) = &self.pairs[key.place(PAIRS)];
        // As masks, so that nothing has to be guessed before the places are there.
        let is = |place: &Place| u32::from(key.is(place.prefix, place.tag)).wrapping_neg();
        let (is_one, is_other) = (is(one), is(other));
        let word = one.word & is_one | other.word & is_other | !(is_one | is_other);
        let wide = |mask: u32| u64::from(mask) | u64::from(mask) << 32;
        let facts = one.facts.0 & wide(is_one) | other.facts.0 & wide(is_other);
        (word, WordFacts(facts), is_other != 0)
    }

    /// Reads the places of these keys, so that they are in the nearest cache: with nothing else to do for each, a processor waits for many
    /// at once.
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

    /// Takes in a word that was not here.
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
