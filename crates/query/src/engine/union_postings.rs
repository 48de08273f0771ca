//! The postings of a few terms side by side, as if they were one's.

use newshound_index::Stemmed;
use newshound_index::analysis::StemmerSet;
use tantivy::postings::BlockSegmentPostings;
use tantivy::{DocId, TERMINATED};

use crate::engine::window::{Window, WindowFrequencies};

/// Documents of a block of postings at most.
const BLOCK: usize = 128;

/// Postings of the terms of a segment.
pub(crate) struct UnionPostings {
    lists: Vec<List>,
    stemmed: Stemmed,
}

/// The postings of one.
pub(crate) struct List {
    /// Apart, as they are large.
    blocks: Box<BlockSegmentPostings>,
    /// The next posting of the block.
    at: usize,
    /// The stemmers of the articles in which it counts; `None` where it does in all.
    gate: Option<StemmerSet>,
}

/// Documents, each with its frequency.
pub(crate) fn pairs<'p>(
    docs: &'p [DocId],
    frequencies: &'p [u32],
) -> impl Iterator<Item = (DocId, u32)> + 'p {
    docs.iter().copied().zip(frequencies.iter().copied())
}

impl List {
    /// Postings that count in articles of the stemmers that `gate` tells.
    pub(crate) fn new(blocks: BlockSegmentPostings, gate: Option<StemmerSet>) -> Self {
        Self {
            blocks: Box::new(blocks),
            at: 0,
            gate,
        }
    }

    /// The next document, whether it counts there or not.
    pub(crate) fn doc(&self) -> DocId {
        let docs = self.blocks.docs();
        docs.get(self.at).copied().unwrap_or(TERMINATED)
    }

    /// Passes all documents of a window and those before it. `visit` is given those that are wanted, perhaps with others, some at
    /// a time with their frequencies.
    pub(crate) fn pass(&mut self, window: &Window, mut visit: impl FnMut(&[DocId], &[u32])) {
        loop {
            let doc = self.doc();
            let next = window.next_wanted(doc);
            if doc < next {
                // Blocks without any document that is wanted are not unpacked.
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
    /// Terms of a segment whose articles are `stemmed` so.
    pub(crate) fn new(lists: Vec<List>, stemmed: Stemmed) -> Self {
        Self { lists, stemmed }
    }

    /// The next document that may have any of the terms.
    pub(crate) fn doc(&self) -> DocId {
        let docs = self.lists.iter().map(List::doc);
        docs.min().unwrap_or(TERMINATED)
    }

    /// Passes all documents of a window and those before it, and adds those that are wanted to a row, perhaps with others.
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
