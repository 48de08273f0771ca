//! The postings of a few terms side by side, as if they were one's.

use newshound_index::Stemmed;
use newshound_index::analysis::StemmerSet;
use tantivy::postings::BlockSegmentPostings;
use tantivy::{DocId, Score, TERMINATED};

use crate::engine::table::{Mark, Table};

/// Postings of the terms of a segment.
pub(crate) struct Lists {
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

    /// Passes all documents before `end`, of which `visit` is given some at a time with their frequencies.
    pub(crate) fn pass(&mut self, end: DocId, mut visit: impl FnMut(&[DocId], &[u32])) {
        loop {
            let docs = &self.blocks.docs()[self.at..];
            let freqs = &self.blocks.freqs()[self.at..];
            let within = match docs.last() {
                None => return,
                Some(last) if *last < end => docs.len(),
                Some(_) => docs.partition_point(|doc| *doc < end),
            };
            visit(&docs[..within], &freqs[..within]);
            if within < docs.len() {
                self.at += within;
                return;
            }
            self.at = 0;
            self.blocks.advance();
        }
    }
}

impl Lists {
    /// Terms of a segment whose articles are `stemmed` so.
    pub(crate) fn new(lists: Vec<List>, stemmed: Stemmed) -> Self {
        Self { lists, stemmed }
    }

    /// The next document that may have any of the terms.
    pub(crate) fn doc(&self) -> DocId {
        let docs = self.lists.iter().map(List::doc);
        docs.min().unwrap_or(TERMINATED)
    }

    /// Passes all documents before `end`, and adds those that have all of `needed` to a table, with `mark`.
    pub(crate) fn pass<M: Mark>(
        &mut self,
        end: DocId,
        mark: M,
        needed: M,
        table: &mut Table<M>,
        score: impl Fn(DocId, u32) -> Score,
    ) {
        let Self { lists, stemmed } = self;
        let mut here = lists.iter_mut().filter(|list| list.doc() < end);
        let (first, second) = (here.next(), here.next());
        let Some(first) = first else { return };
        if second.is_none() && first.gate.is_none() {
            first.pass(end, |docs, frequencies| {
                table.add_all(docs, frequencies, mark, needed, &score);
            });
            return;
        }
        for list in [first].into_iter().chain(second).chain(here) {
            let gate = list.gate;
            list.pass(end, |docs, frequencies| match gate {
                None => table.gather(docs, frequencies, |_| true),
                Some(gate) => table.gather(docs, frequencies, |doc| stemmed.is_of(doc, gate)),
            });
        }
        table.add_gathered(mark, needed, score);
    }
}
