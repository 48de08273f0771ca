//! Rows of bits that tell which documents of a window have something, one row for each source.
//!
//! With bits, operations on 64 documents at a time find and count the matches. Frequencies are kept beside the bits, and become scores
//! only where they may matter.

use newshound_article::block::{BLOCK, bits};
use tantivy::{DocId, TERMINATED};

/// The largest number of documents in a window, small enough for the rows of a query to stay in a near cache.
pub(crate) const WINDOW: u32 = 1 << 12;
/// The number of documents whose bits make up one `u64`.
pub(crate) const GROUP: u32 = u64::BITS;
const GROUPS: usize = (WINDOW / GROUP) as usize;
// Groups are processed by functions that take blocks of bytes.
const _: () = assert!(GROUP as usize == BLOCK);

/// One bit for each document of a window.
#[derive(Clone, Copy)]
pub(crate) struct Bits([u64; GROUPS]);

impl Bits {
    pub(crate) const NONE: Self = Self([0; GROUPS]);
    pub(crate) const ALL: Self = Self([u64::MAX; GROUPS]);

    /// Bits for the first `documents` documents of a window.
    pub(crate) fn first(documents: u32) -> Self {
        Self(std::array::from_fn(|group| {
            let left = documents.saturating_sub(group as u32 * GROUP);
            u64::MAX
                .checked_shr(GROUP.saturating_sub(left))
                .unwrap_or(0)
        }))
    }

    /// The bits of a group, by the group's number.
    #[inline]
    pub(crate) fn group(&self, number: usize) -> u64 {
        self.0[number % GROUPS]
    }

    pub(crate) fn add(&mut self, others: &Self) {
        self.join(others, |own, other| own | other);
    }

    fn join(&mut self, others: &Self, both: impl Fn(u64, u64) -> u64) {
        for (own, other) in self.0.iter_mut().zip(&others.0) {
            *own = both(*own, *other);
        }
    }

    /// Sets the bit at a place in the window.
    #[inline]
    pub(crate) fn set(&mut self, place: usize) {
        self.set_if(place, true);
    }

    /// Sets the bit at a place in the window if `bit` is true; otherwise leaves it as it is.
    #[inline]
    fn set_if(&mut self, place: usize, bit: bool) {
        self.0[place / GROUP as usize % GROUPS] |= u64::from(bit) << (place % GROUP as usize);
    }
}

/// The documents from `start` to before `end`, of which some are wanted.
#[derive(Clone)]
pub(crate) struct Window {
    pub(crate) start: DocId,
    pub(crate) end: DocId,
    wanted: Bits,
    /// Whether all are wanted.
    is_whole: bool,
}

impl Window {
    /// A window from the first document of the group of `document`, with at most `documents` documents and at most [`WINDOW`]. All are
    /// wanted.
    pub(crate) fn at(document: DocId, documents: u32) -> Self {
        let start = document / GROUP * GROUP;
        Self {
            start,
            end: (start + documents.min(WINDOW)).min(TERMINATED),
            wanted: Bits::ALL,
            is_whole: true,
        }
    }

    /// The wanted documents of a group.
    #[inline]
    pub(crate) fn wanted(&self, group: Group) -> u64 {
        self.wanted.group(group.number)
    }

    /// All wanted documents.
    pub(crate) fn all_wanted(&self) -> Bits {
        self.wanted
    }

    /// The number of wanted documents.
    pub(crate) fn count(&self) -> u32 {
        self.wanted.0.iter().map(|bits| bits.count_ones()).sum()
    }

    /// The wanted documents, in ascending order.
    pub(crate) fn documents(&self) -> impl Iterator<Item = DocId> {
        let groups = self.groups();
        groups.flat_map(|group| places(self.wanted(group)).map(move |place| group.first + place))
    }

    /// Wants only documents that are in `some`.
    pub(crate) fn keep(&mut self, some: &Bits) {
        self.wanted.join(some, |wanted, own| wanted & own);
        self.is_whole = false;
    }

    /// No longer wants the documents in `some`.
    pub(crate) fn remove(&mut self, some: &Bits) {
        self.wanted.join(some, |wanted, own| wanted & !own);
        self.is_whole = false;
    }

    /// Wants only documents for which `keeps` returns true.
    pub(crate) fn retain(&mut self, keeps: impl Fn(DocId) -> bool) {
        for group in self.groups() {
            let mut kept = self.wanted(group);
            for place in places(kept) {
                kept ^= u64::from(!keeps(group.first + place)) << place;
            }
            self.wanted.0[group.number] = kept;
        }
        self.is_whole = false;
    }

    /// The groups of the window, in order.
    pub(crate) fn groups(&self) -> impl Iterator<Item = Group> + use<> {
        let firsts = (self.start..self.end).step_by(GROUP as usize);
        let numbered = firsts.enumerate();
        numbered.map(|(number, first)| Group { number, first })
    }

    /// The first wanted document from `doc` on; the window's end if there is none.
    #[inline]
    pub(crate) fn next_wanted(&self, doc: DocId) -> DocId {
        match self.is_whole {
            true => doc.clamp(self.start, self.end),
            false => self.next_after(doc.saturating_sub(self.start)),
        }
    }

    fn next_after(&self, place: u32) -> DocId {
        let (first, mut unseen) = ((place / GROUP) as usize, u64::MAX << (place % GROUP));
        for (group, bits) in self.wanted.0.iter().enumerate().skip(first) {
            let left = bits & unseen;
            if left != 0 {
                let place = group as u32 * GROUP + left.trailing_zeros();
                return (self.start + place).min(self.end);
            }
            unseen = u64::MAX;
        }
        self.end
    }
}

/// [`GROUP`] documents of a window, whose bits make up one `u64`.
#[derive(Clone, Copy)]
pub(crate) struct Group {
    /// Its number in the window.
    pub(crate) number: usize,
    /// Its first document.
    pub(crate) first: DocId,
}

/// Which documents of a window have something, and with which frequency.
pub(crate) struct WindowFrequencies {
    start: DocId,
    is_empty: bool,
    has: Bits,
    /// The frequency at each place of the window; [`MANY`] for that frequency or more.
    frequencies: [u8; WINDOW as usize],
    /// The exact frequencies of documents that reach [`MANY`].
    many: Vec<(DocId, u32)>,
}

const MANY: u8 = u8::MAX;

impl Default for WindowFrequencies {
    fn default() -> Self {
        Self {
            start: 0,
            is_empty: true,
            has: Bits::NONE,
            frequencies: [0; WINDOW as usize],
            many: Vec::new(),
        }
    }
}

impl WindowFrequencies {
    /// Clears the row, for a window whose first document is `start`.
    pub(crate) fn start(&mut self, start: DocId) {
        self.start = start;
        if std::mem::replace(&mut self.is_empty, true) {
            return;
        }
        self.many.clear();
        let (groups, _) = self.frequencies.as_chunks_mut();
        for (bits, frequencies) in self.has.0.iter_mut().zip(groups) {
            if std::mem::take(bits) != 0 {
                *frequencies = [0; BLOCK];
            }
        }
    }

    /// Adds to the frequencies of documents of the window. A frequency of 0 changes nothing.
    #[inline]
    pub(crate) fn add(&mut self, postings: impl IntoIterator<Item = (DocId, u32)>) {
        self.is_empty = false;
        for (doc, frequency) in postings {
            let place = (doc - self.start) as usize % WINDOW as usize;
            let all = u32::from(self.frequencies[place]) + frequency;
            self.frequencies[place] = all as u8;
            self.has.set_if(place, frequency > 0);
            if all >= MANY.into() {
                self.add_many(doc, all);
            }
        }
    }

    /// Records a frequency of at least [`MANY`]. `all` is the value that `frequencies` had for `doc` plus what is being added.
    #[cold]
    fn add_many(&mut self, doc: DocId, all: u32) {
        self.frequencies[(doc - self.start) as usize % WINDOW as usize] = MANY;
        match self.many.iter_mut().find(|(other, _)| *other == doc) {
            Some((_, before)) => *before += all - u32::from(MANY),
            None => self.many.push((doc, all)),
        }
    }

    /// The documents with a frequency above 0; `None` if nothing was added.
    pub(crate) fn has(&self) -> Option<&Bits> {
        (!self.is_empty).then_some(&self.has)
    }

    /// Those of a group, by the group's number.
    #[inline]
    pub(crate) fn group(&self, number: usize) -> u64 {
        self.has.group(number)
    }

    /// The frequency in a document of the window.
    #[inline]
    pub(crate) fn frequency(&self, doc: DocId) -> u32 {
        match self.frequencies[(doc - self.start) as usize % WINDOW as usize] {
            MANY => self.many_of(doc),
            few => few.into(),
        }
    }

    #[cold]
    fn many_of(&self, doc: DocId) -> u32 {
        let many = self.many.iter().find(|(other, _)| *other == doc);
        many.map_or(0, |(_, frequency)| *frequency)
    }

    /// The documents of a group, by its number, with a frequency of at least `often`; none for [`NEVER`].
    #[inline]
    pub(crate) fn often(&self, group: usize, often: u8) -> u64 {
        let has = self.has.group(group);
        match often {
            _ if has == 0 => 0,
            NEVER => 0,
            0 | 1 => has,
            often => {
                let (groups, _) = self.frequencies.as_chunks();
                let frequencies = &groups[group % GROUPS];
                // Mostly there is none, and finding the maximum is faster than finding which documents reach it.
                match frequencies.iter().fold(0, |most, own| most.max(*own)) < often {
                    true => 0,
                    false => bits(frequencies, |own| own >= often),
                }
            }
        }
    }
}

/// As a least frequency: one that no document reaches.
pub(crate) const NEVER: u8 = MANY;

/// The places of the bits that are set, in ascending order.
pub(crate) fn places(mut bits: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let place = (bits != 0).then(|| bits.trailing_zeros());
        bits &= bits.wrapping_sub(1);
        place
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_row_adds_up(
            lists in proptest::collection::vec(
                proptest::collection::btree_map(0..WINDOW, prop_oneof![0..4_u32, 0..600_u32], 0..300),
                1..5,
            ),
            start in 0_u32..9,
            often in 0..5_u8,
        ) {
            let start = start * GROUP;
            let mut row = WindowFrequencies::default();
            // Bits and frequencies from before must not be seen.
            row.start(0);
            row.add([(7, 300), (4000, 2)]);
            row.start(start);
            let mut sums: BTreeMap<DocId, u32> = BTreeMap::new();
            for list in &lists {
                row.add(list.iter().map(|(place, frequency)| (start + place, *frequency)));
                for (place, frequency) in list.iter().filter(|(_, frequency)| **frequency > 0) {
                    *sums.entry(start + place).or_default() += frequency;
                }
            }
            let window = Window::at(start, WINDOW);
            let told = |bits: &dyn Fn(usize) -> u64| -> Vec<DocId> {
                let groups = window.groups();
                groups.flat_map(|group| places(bits(group.number)).map(move |place| group.first + place)).collect()
            };
            let has: Vec<DocId> = sums.keys().copied().collect();
            prop_assert_eq!(told(&|group| row.group(group)), has);
            for (doc, sum) in &sums {
                prop_assert_eq!(row.frequency(*doc), *sum);
            }
            let enough = sums.iter().filter(|(_, sum)| **sum >= often.into());
            let enough: Vec<DocId> = enough.map(|(doc, _)| *doc).collect();
            prop_assert_eq!(told(&|group| row.often(group, often)), enough);
            prop_assert_eq!(told(&|group| row.often(group, NEVER)), Vec::<DocId>::new());
        }

        #[test]
        fn the_next_that_is_wanted_is_found(
            wanted in proptest::collection::btree_set(0..WINDOW, 0..40),
            start in 0_u32..3,
            from in 0..WINDOW + 300,
        ) {
            let mut window = Window::at(start * GROUP, WINDOW);
            let mut bits = Bits::NONE;
            wanted.iter().for_each(|place| bits.set(*place as usize));
            window.keep(&bits);
            let docs = wanted.iter().map(|place| window.start + place);
            let next = docs.filter(|doc| *doc >= from).min();
            prop_assert_eq!(window.next_wanted(from), next.unwrap_or(window.end));
        }
    }
}
