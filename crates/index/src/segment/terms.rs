//! The distinct terms of a field, numbered in the order of their first appearance.

use std::hint::black_box;

use crate::interner::Key;

/// A set of terms that gives each a number, counted from 0.
///
/// Nearly all terms that are asked for are new, as the lexicon asks once for each word. So a slot of the hash table holds
/// no part of its term, only a hash by which other terms are excluded: it takes a third of the slots of an
/// [`Interner`](crate::interner::Interner), and large tables of zeros cost nothing until they are used.
#[derive(Debug)]
pub(super) struct Terms {
    /// The hash of a term in the upper half, and one more than its number in the lower half; 0 where there is no term.
    slots: Vec<u64>,
    bytes: Vec<u8>,
    /// Where each term ends in `bytes`.
    ends: Vec<u32>,
}

const LEAST_SLOTS: usize = 1 << 10;
/// How many bytes of a term are compared at first when terms are sorted.
const COMPARED: usize = 12;

impl Default for Terms {
    fn default() -> Self {
        Self {
            slots: vec![0; LEAST_SLOTS],
            bytes: Vec::new(),
            ends: Vec::new(),
        }
    }
}

impl Terms {
    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<u64>()
            + self.bytes.capacity()
            + self.ends.capacity() * size_of::<u32>()
    }

    /// Bytes of all terms together; must not exceed `u32::MAX`.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The term with that number.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        let at = number as usize;
        &self.bytes[self.start(at)..self.ends[at] as usize]
    }

    fn start(&self, at: usize) -> usize {
        at.checked_sub(1)
            .map_or(0, |before| self.ends[before] as usize)
    }

    /// Adds the term that is the concatenation of `parts` unless it is there; returns its number.
    pub(super) fn number(&mut self, parts: &[&str]) -> u32 {
        let start = self.bytes.len();
        for part in parts {
            self.bytes.extend_from_slice(part.as_bytes());
        }
        let (known, term) = self.bytes.split_at(start);
        let hash = Key::new(term, 0).short_hash();
        let mask = self.slots.len() - 1;
        let mut place = hash as usize & mask;
        while self.slots[place] != 0 {
            let slot = self.slots[place];
            let number = slot as u32 - 1;
            if (slot >> 32) as u32 == hash {
                let at = number as usize;
                let range = self.start(at)..self.ends[at] as usize;
                if known[range] == *term {
                    self.bytes.truncate(start);
                    return number;
                }
            }
            place = (place + 1) & mask;
        }
        let number = self.ends.len() as u32;
        self.ends.push(self.bytes.len() as u32);
        self.slots[place] = slot_of(hash, number);
        if self.ends.len() > self.slots.len() / 4 * 3 {
            self.grow();
        }
        number
    }

    fn grow(&mut self) {
        let slots = vec![0; self.slots.len() * 2];
        let mask = slots.len() - 1;
        let before = std::mem::replace(&mut self.slots, slots);
        for slot in before.into_iter().filter(|slot| *slot != 0) {
            let mut place = (slot >> 32) as usize & mask;
            while self.slots[place] != 0 {
                place = (place + 1) & mask;
            }
            self.slots[place] = slot;
        }
    }

    /// What is in the first slot of the term with that key, for loops that read slots into the cache before they are used.
    #[inline]
    pub(super) fn peek(&self, key: &Key) -> u64 {
        self.slots[key.short_hash() as usize & (self.slots.len() - 1)]
    }

    /// Reads the terms with these numbers into the nearest cache. As nothing else is done for each, the processor waits
    /// for many memory reads at once.
    pub(super) fn fetch(&self, numbers: &[u32]) {
        let first = |number: &u32| self.bytes.get(self.start(*number as usize));
        let all = numbers.iter().filter_map(first);
        black_box(all.fold(0, |all, byte| all ^ byte));
    }

    /// The numbers of all terms, sorted by their terms.
    pub(super) fn sorted(&self) -> Vec<u32> {
        // Most terms differ in their first bytes, so these and the number are sorted as one number.
        let mut start = 0;
        let ends = self.ends.iter().zip(0_u128..);
        let mut keyed: Vec<u128> = Vec::with_capacity(self.ends.len());
        keyed.extend(ends.map(|(&end, number)| {
            let term = &self.bytes[start..end as usize];
            start = end as usize;
            first_bytes(term) | number
        }));
        keyed.sort_unstable();
        for alike in keyed.chunk_by_mut(|one, other| one >> 32 == other >> 32) {
            if alike.len() > 1 {
                alike.sort_unstable_by_key(|keyed| self.get(*keyed as u32));
            }
        }
        // Not collected in place, which would keep the memory of the keys.
        let mut numbers = Vec::with_capacity(keyed.len());
        numbers.extend(keyed.iter().map(|keyed| *keyed as u32));
        numbers
    }
}

fn slot_of(hash: u32, number: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(number + 1)
}

/// The first [`COMPARED`] bytes of a term as the upper part of a number that sorts like them.
fn first_bytes(term: &[u8]) -> u128 {
    let number = match term.first_chunk::<16>() {
        Some(first) => u128::from_be_bytes(*first),
        None => {
            let mut padded = [0; 16];
            padded[..term.len()].copy_from_slice(term);
            u128::from_be_bytes(padded)
        }
    };
    const REST: u32 = u128::BITS - 8 * COMPARED as u32;
    number >> REST << REST
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashMap};

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn equal_terms_have_one_number(terms in prop::collection::vec("[ab\0]{0,12}", 0..4000)) {
            let mut set = Terms::default();
            let mut expected = HashMap::new();
            for term in &terms {
                let known = expected.len() as u32;
                let number = *expected.entry(term).or_insert(known);
                let (first, second) = term.split_at(term.len() / 2);
                prop_assert_eq!(set.number(&[first, second]), number);
                prop_assert_eq!(set.get(number), term.as_bytes());
            }
            prop_assert_eq!(set.sorted().len(), expected.len());
        }

        #[test]
        fn numbers_are_sorted_by_their_terms(terms in prop::collection::btree_set("[a-cé\0]{0,18}", 0..300)) {
            let mut set = Terms::default();
            for term in terms.iter().rev() {
                set.number(&[term]);
            }
            let sorted: Vec<&[u8]> = set.sorted().into_iter().map(|number| set.get(number)).collect();
            let expected: BTreeSet<&[u8]> = terms.iter().map(|term| term.as_bytes()).collect();
            prop_assert_eq!(sorted, expected.into_iter().collect::<Vec<_>>());
        }
    }
}
