//! The words that come again and again, in a table small enough to stay in the cache.

use super::lexicon::Counts;
use crate::terms::{Key, NONE};

/// A part of the lexicon: words of up to sixteen bytes, each in one of the two places that its hash gives it.
///
/// Nine of ten tokens of English press are found here. What is met again moves up to the first place, and what is new takes the
/// second: so a word that comes once never drives out one that comes often.
#[derive(Debug)]
pub(super) struct Front {
    pairs: Vec<[Place; 2]>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    prefix: [u64; 2],
    tag: u32,
    word: u32,
    counts: Counts,
}

/// Each is a line of the cache, and all are half of what a core has as its second one.
const PAIRS: usize = 1 << 13;

impl Default for Front {
    fn default() -> Self {
        let empty = Place {
            prefix: [0; 2],
            // No key has it: a tag tells a length, too.
            tag: 0,
            word: NONE,
            counts: Counts::default(),
        };
        Self {
            pairs: vec![[empty; 2]; PAIRS],
        }
    }
}

impl Front {
    /// The word with that key, if it is here.
    #[inline]
    pub(super) fn get(&mut self, key: &Key) -> Option<(u32, Counts)> {
        let pair = &mut self.pairs[key.place(PAIRS)];
        let is = |place: &Place| key.is(place.prefix, place.tag);
        if !is(&pair[0]) {
            if !is(&pair[1]) {
                return None;
            }
            pair.swap(0, 1);
        }
        Some((pair[0].word, pair[0].counts))
    }

    /// Takes in a word that was not here.
    #[inline]
    pub(super) fn add(&mut self, key: &Key, word: u32, counts: Counts) {
        if key.is_whole() {
            self.pairs[key.place(PAIRS)][1] = Place {
                prefix: key.prefix,
                tag: key.tag,
                word,
                counts,
            };
        }
    }

    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        self.pairs.capacity() * size_of::<[Place; 2]>()
    }
}
