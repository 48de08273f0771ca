//! Postings that are read to their end, each with its score.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::query::Bm25Weight;
use tantivy::{DocId, Score, TERMINATED};

use crate::engine::phrase::Phrase;

/// The postings of what is counted, in a segment.
pub(crate) enum Run {
    Term {
        blocks: Box<BlockSegmentPostings>,
        /// The next posting of the block.
        at: usize,
        bm25: Bm25Weight,
        lengths: FieldNormReader,
    },
    Phrase {
        phrase: Phrase,
        bm25: Bm25Weight,
        lengths: FieldNormReader,
    },
    Union {
        documents: Arc<[(DocId, u32)]>,
        /// The next of them.
        at: usize,
        bm25: Bm25Weight,
        lengths: FieldNormReader,
    },
}

impl Run {
    /// The postings of a term.
    pub(crate) fn of_term(
        blocks: BlockSegmentPostings,
        bm25: Bm25Weight,
        lengths: FieldNormReader,
    ) -> Self {
        Self::Term {
            blocks: Box::new(blocks),
            at: 0,
            bm25,
            lengths,
        }
    }

    /// The next document that may be among them.
    pub(crate) fn doc(&self) -> DocId {
        match self {
            Run::Term { blocks, at, .. } => blocks.docs().get(*at).copied().unwrap_or(TERMINATED),
            Run::Phrase { phrase, .. } => phrase.doc(),
            Run::Union { documents, at, .. } => {
                documents.get(*at).map_or(TERMINATED, |(doc, _)| *doc)
            }
        }
    }

    /// Passes all documents before `end`, and calls `visit` with each and its score.
    pub(crate) fn pass(&mut self, end: DocId, visit: &mut impl FnMut(DocId, Score)) {
        match self {
            Run::Term {
                blocks,
                at,
                bm25,
                lengths,
            } => loop {
                let docs = &blocks.docs()[*at..];
                let freqs = &blocks.freqs()[*at..];
                let within = match docs.last() {
                    None => return,
                    Some(last) if *last < end => docs.len(),
                    Some(_) => docs.partition_point(|doc| *doc < end),
                };
                for (&doc, &frequency) in docs[..within].iter().zip(freqs) {
                    visit(doc, bm25.score(lengths.fieldnorm_id(doc), frequency));
                }
                if within < docs.len() {
                    *at += within;
                    return;
                }
                *at = 0;
                blocks.advance();
            },
            Run::Phrase {
                phrase,
                bm25,
                lengths,
            } => phrase.pass(end, &mut |doc, count| {
                visit(doc, bm25.score(lengths.fieldnorm_id(doc), count));
            }),
            Run::Union {
                documents,
                at,
                bm25,
                lengths,
            } => {
                let rest = &documents[*at..];
                let within = rest.partition_point(|(doc, _)| *doc < end);
                for &(doc, frequency) in &rest[..within] {
                    visit(doc, bm25.score(lengths.fieldnorm_id(doc), frequency));
                }
                *at += within;
            }
        }
    }
}
