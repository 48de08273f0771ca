//! Adding up how often documents have any of many terms.

use std::cell::Cell;
use std::sync::Arc;

use tantivy::DocId;

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
    /// The groups of documents that have any; empty while there is no table.
    touched: Vec<bool>,
}

impl Frequencies {
    const EMPTY: Self = Self {
        max_doc: 0,
        postings: Vec::new(),
        table: Vec::new(),
        touched: Vec::new(),
    };
    /// Fewer postings are sorted sooner than a table is looked through.
    const FEW: usize = 1024;
    /// The documents of a table at most.
    const DENSE: u32 = 1 << 20;
    const GROUP: usize = 64;

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

    /// Adds to the frequency of a document.
    #[inline]
    pub(super) fn add(&mut self, doc: DocId, frequency: u32) {
        if !self.touched.is_empty() {
            self.add_to_table(doc, frequency);
            return;
        }
        self.postings.push((doc, frequency));
        if self.postings.len() == Self::FEW && self.max_doc <= Self::DENSE {
            let groups = (self.max_doc as usize).div_ceil(Self::GROUP);
            self.touched.resize(groups, false);
            if self.table.len() < groups * Self::GROUP {
                self.table.resize(groups * Self::GROUP, 0);
            }
            let postings = std::mem::take(&mut self.postings);
            for (doc, frequency) in &postings {
                self.add_to_table(*doc, *frequency);
            }
            self.postings = postings;
        }
    }

    #[inline]
    fn add_to_table(&mut self, doc: DocId, frequency: u32) {
        let doc = doc as usize;
        self.table[doc] += frequency;
        self.touched[doc / Self::GROUP] = true;
    }

    /// The documents with their frequencies, sorted. The table is left as it was.
    fn take(&mut self) -> Arc<[(DocId, u32)]> {
        if self.touched.is_empty() {
            self.postings.sort_unstable();
            let same = self.postings.chunk_by(|a, b| a.0 == b.0);
            return same
                .map(|same| (same[0].0, same.iter().map(|(_, n)| n).sum()))
                .collect();
        }
        let found = &mut self.postings;
        let touched = self.touched.iter().filter(|touched| **touched);
        found.resize(touched.count() * Self::GROUP, (0, 0));
        let mut end = 0;
        let groups = self.table.chunks_exact_mut(Self::GROUP).zip(&self.touched);
        for (group, (table, _)) in groups.enumerate().filter(|(_, (_, touched))| **touched) {
            // Without branches: nobody foresees which documents have any.
            let docs = (group * Self::GROUP) as u32..;
            for (doc, frequency) in docs.zip(&*table) {
                found[end] = (doc, *frequency);
                end += usize::from(*frequency > 0);
            }
            table.fill(0);
        }
        self.touched.clear();
        found[..end].into()
    }
}
