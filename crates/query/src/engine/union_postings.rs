//! The postings of a few terms, read side by side and counted as those of one term.

use newshound_index::Stemmed;
use newshound_index::analysis::StemmerSet;
use tantivy::postings::BlockSegmentPostings;
use tantivy::{DocId, TERMINATED};

use crate::engine::window::{Window, WindowFrequencies};

/// The largest number of documents in a block of postings.
const BLOCK: usize = 128;

/// The postings of several terms in a segment.
pub(crate) struct UnionPostings {
    lists: Vec<List>,
    stemmed: Stemmed,
}

/// The postings of one term.
pub(crate) struct List {
    /// Boxed, as they are large.
    blocks: Box<BlockSegmentPostings>,
    /// The index of the next posting in the block.
    at: usize,
    /// The stemmers whose articles the term counts in; `None` if it counts in all.
    gate: Option<StemmerSet>,
}

/// Pairs each document with its frequency.
pub(crate) fn pairs<'p>(
    docs: &'p [DocId],
    frequencies: &'p [u32],
) -> impl Iterator<Item = (DocId, u32)> + 'p {
    docs.iter().copied().zip(frequencies.iter().copied())
}

impl List {
    /// Postings that count only in articles of the stemmers in `gate`; with `None`, in all.
    pub(crate) fn new(blocks: BlockSegmentPostings, gate: Option<StemmerSet>) -> Self {
        Self {
            blocks: Box::new(blocks),
            at: 0,
            gate,
        }
    }

    /// The next document, whether the term counts there or not.
    pub(crate) fn doc(&self) -> DocId {
        let docs = self.blocks.docs();
        docs.get(self.at).copied().unwrap_or(TERMINATED)
    }

    /// Moves past all documents before the end of a window. Calls `visit` with runs of documents and their frequencies; these include
    /// all the wanted documents, perhaps with others.
    pub(crate) fn pass(&mut self, window: &Window, mut visit: impl FnMut(&[DocId], &[u32])) {
        loop {
            let doc = self.doc();
            let next = window.next_wanted(doc);
            if doc < next {
                // Skips blocks without wanted documents, which are not decoded then.
                self.at = self.blocks.seek(next);
            }
            let docs = self.blocks.docs().get(self.at..).unwrap_or_default();
            let freqs = self.blocks.freqs().get(self.at..).unwrap_or_default();
            let Some(&last) = docs.last() else { return };
            if last >= window.end {
                let within = docs.partition_point(|doc| *doc < window.end);
                visit(&docs[..within], &freqs[..within]);
                self.at += within;
                return;
            }
            visit(docs, freqs);
            self.at = match window.next_wanted(last + 1) {
                next if next > last + 1 => self.blocks.seek(next),
                _ => {
                    self.blocks.advance();
                    0
                }
            };
        }
    }
}

impl UnionPostings {
    /// The postings `lists` of a segment; `stemmed` tells the stemmers of its articles.
    pub(crate) fn new(lists: Vec<List>, stemmed: Stemmed) -> Self {
        Self { lists, stemmed }
    }

    /// The next document that may have any of the terms.
    pub(crate) fn doc(&self) -> DocId {
        let docs = self.lists.iter().map(List::doc);
        docs.min().unwrap_or(TERMINATED)
    }

    /// Moves past all documents before the end of a window, and adds the wanted ones to `row`, perhaps with others.
    pub(crate) fn pass(&mut self, window: &Window, row: &mut WindowFrequencies) {
        let Self { lists, stemmed } = self;
        let mut buffer = [0; BLOCK];
        for list in lists.iter_mut().filter(|list| list.doc() < window.end) {
            let gate = list.gate;
            list.pass(window, |docs, frequencies| match gate {
                None => row.add(pairs(docs, frequencies)),
                Some(gate) => {
                    let counted = stemmed.counted(docs, frequencies, gate, &mut buffer);
                    row.add(pairs(docs, counted));
                }
            });
        }
    }
}
