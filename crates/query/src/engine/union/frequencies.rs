//! Adds up the frequencies of many terms by document.

use std::cell::Cell;
use std::sync::Arc;

use tantivy::DocId;

use crate::engine::window::{GROUP, places};

thread_local! {
    /// A table that is not in use, all 0. Kept to save allocations, as a pattern's words are looked for in several texts and segments.
    static IDLE: Cell<Frequencies> = const { Cell::new(Frequencies::EMPTY) };
}

/// Adds up frequencies by document.
#[derive(Default)]
pub(super) struct Frequencies {
    max_doc: DocId,
    /// Postings in the order in which they were added, as long as there are few.
    postings: Vec<(DocId, u32)>,
    /// The frequency of each document, for whole groups of documents.
    table: Vec<u32>,
    /// One bit for each document with a frequency above 0, by group. Empty while the table is not used.
    has: Vec<u64>,
}

impl Frequencies {
    const EMPTY: Self = Self {
        max_doc: 0,
        postings: Vec::new(),
        table: Vec::new(),
        has: Vec::new(),
    };
    /// Fewer postings than this are sorted, which is faster than scanning a table.
    const FEW: usize = 1024;
    /// The largest number of documents for which a table is used.
    const DENSE: u32 = 1 << 20;

    /// Calls `fill` with an empty table for a segment of `max_doc` documents, and returns the documents added to it with their total
    /// frequencies, in ascending order.
    pub(super) fn of<E>(
        max_doc: DocId,
        fill: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<Arc<[(DocId, u32)]>, E> {
        let mut table = IDLE.take();
        table.start(max_doc);
        let filled = fill(&mut table);
        let found = table.take();
        IDLE.set(table);
        filled.map(|()| found)
    }

    fn start(&mut self, max_doc: DocId) {
        self.max_doc = max_doc;
        self.postings.clear();
    }

    /// Adds to the frequencies of documents.
    #[inline]
    pub(super) fn add(&mut self, postings: impl Iterator<Item = (DocId, u32)>) {
        if !self.has.is_empty() {
            self.add_to_table(postings);
            return;
        }
        self.postings.extend(postings);
        if self.postings.len() >= Self::FEW && self.max_doc <= Self::DENSE {
            let groups = self.max_doc.div_ceil(GROUP) as usize;
            self.has.resize(groups, 0);
            if self.table.len() < groups * GROUP as usize {
                self.table.resize(groups * GROUP as usize, 0);
            }
            let mut postings = std::mem::take(&mut self.postings);
            self.add_to_table(postings.drain(..));
            self.postings = postings;
        }
    }

    #[inline]
    fn add_to_table(&mut self, postings: impl Iterator<Item = (DocId, u32)>) {
        let (table, has) = (&mut self.table[..], &mut self.has[..]);
        for (doc, frequency) in postings {
            table[doc as usize] += frequency;
            has[(doc / GROUP) as usize] |= 1 << (doc % GROUP);
        }
    }

    /// Returns the documents with their frequencies, in ascending order, and resets the table to 0.
    fn take(&mut self) -> Arc<[(DocId, u32)]> {
        if self.has.is_empty() {
            self.postings.sort_unstable();
            let same = self.postings.chunk_by(|a, b| a.0 == b.0);
            return same
                .map(|same| (same[0].0, same.iter().map(|(_, n)| n).sum()))
                .collect();
        }
        let found = &mut self.postings;
        let (groups, _) = self.table.as_chunks_mut::<{ GROUP as usize }>();
        let firsts = (0..).step_by(GROUP as usize);
        for ((bits, frequencies), first) in self.has.drain(..).zip(groups).zip(firsts) {
            if bits == 0 {
                continue;
            }
            let documents = places(bits);
            found.extend(documents.map(|place| (first + place, frequencies[place as usize])));
            *frequencies = [0; GROUP as usize];
        }
        found.as_slice().into()
    }
}
