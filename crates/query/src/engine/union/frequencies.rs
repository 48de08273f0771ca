//! Adding up how often documents have any of many terms.

use std::cell::Cell;
use std::sync::Arc;

use tantivy::DocId;

use crate::engine::window::{GROUP, places};

thread_local! {
    /// A table at rest, all of it 0: the words of a pattern are looked for in several texts and segments.
    static IDLE: Cell<Frequencies> = const { Cell::new(Frequencies::EMPTY) };
}

/// Adds up frequencies by document.
#[derive(Default)]
pub(super) struct Frequencies {
    max_doc: DocId,
    /// Postings one after another, until they are many.
    postings: Vec<(DocId, u32)>,
    /// By document, in groups.
    table: Vec<u32>,
    /// A bit for each document that has any, by group; empty while there is no table.
    has: Vec<u64>,
}

impl Frequencies {
    const EMPTY: Self = Self {
        max_doc: 0,
        postings: Vec::new(),
        table: Vec::new(),
        has: Vec::new(),
    };
    /// Fewer postings are sorted sooner than a table is looked through.
    const FEW: usize = 1024;
    /// The documents of a table at most.
    const DENSE: u32 = 1 << 20;

    /// Calls `fill` with a table for a segment of so many documents, and returns the documents that it was given, with their
    /// frequencies, sorted.
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

    /// The documents with their frequencies, sorted. The table is left as it was.
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
