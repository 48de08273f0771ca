//! Which two entries of a dictionary are a third together.

use super::dictionary::{NO_ENTRY, Pair};

/// Entries by the two that they are.
pub(super) struct Pairs {
    /// A power of two of them, of which half are free at least.
    slots: Vec<Pair>,
    /// A bit for each entry, of those that are the first of a pair: small enough for the nearest cache.
    firsts: Vec<u64>,
    /// By the first of a pair, a bit for the second: where it is not set there is no pair.
    seconds: Vec<u64>,
}

impl Pairs {
    /// The `pairs` among that many `entries`; what names none of these is left out.
    pub(super) fn new(pairs: impl Iterator<Item = Pair>, entries: usize) -> Self {
        let fit = |pair: &Pair| pair.iter().all(|entry| usize::from(*entry) < entries);
        let pairs: Vec<Pair> = pairs.filter(fit).collect();
        let mut all = Self {
            slots: vec![[NO_ENTRY; 3]; (pairs.len() * 2 + 1).next_power_of_two()],
            firsts: vec![0; entries.div_ceil(u64::BITS as usize)],
            seconds: vec![0; entries],
        };
        for pair in pairs {
            let [_, first, second] = pair;
            let at = all.place(first, second);
            all.slots[at] = pair;
            all.firsts[word(first)] |= bit(first);
            all.seconds[usize::from(first)] |= bit(second);
        }
        all
    }

    /// What two entries are together, [`NO_ENTRY`] where it is nothing. The first is an entry.
    #[inline]
    pub(super) fn get(&self, first: u16, second: u16) -> u16 {
        let is_first = self.firsts[word(first)] & bit(first) != 0;
        if is_first && self.seconds[usize::from(first)] & bit(second) != 0 {
            return self.slots[self.place(first, second)][0];
        }
        NO_ENTRY
    }

    /// Where the pair is, or the free slot where it would be.
    fn place(&self, first: u16, second: u16) -> usize {
        let mask = self.slots.len() - 1;
        let number = u64::from(first) << 16 | u64::from(second);
        let mut at = (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & mask;
        while self.slots[at][0] != NO_ENTRY && self.slots[at][1..] != [first, second] {
            at = (at + 1) & mask;
        }
        at
    }
}

/// Where the bit of an entry is.
fn word(entry: u16) -> usize {
    usize::from(entry) / u64::BITS as usize
}

fn bit(entry: u16) -> u64 {
    1 << (u32::from(entry) % u64::BITS)
}
