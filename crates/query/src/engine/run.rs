//! Postings that are read to their end, each with its score.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::Bm25Weight;
use tantivy::{DocId, TERMINATED};

use crate::engine::lists::{List, Lists};
use crate::engine::phrase::Phrase;
use crate::engine::table::{Mark, Table};

/// The postings of what is counted, in a segment.
pub(crate) struct Run {
    pub(crate) postings: Postings,
    pub(crate) bm25: Bm25Weight,
    pub(crate) lengths: FieldNormReader,
}

/// Documents of a segment, each with how often it has something.
pub(crate) enum Postings {
    Term(List),
    Lists(Lists),
    Phrase(Phrase),
    Union {
        documents: Arc<[(DocId, u32)]>,
        /// The next of them.
        at: usize,
    },
}

impl Run {
    /// The next document that may be among them.
    pub(crate) fn doc(&self) -> DocId {
        match &self.postings {
            Postings::Term(list) => list.doc(),
            Postings::Lists(lists) => lists.doc(),
            Postings::Phrase(phrase) => phrase.doc(),
            Postings::Union { documents, at } => {
                documents.get(*at).map_or(TERMINATED, |(doc, _)| *doc)
            }
        }
    }

    /// Passes all documents before `end`, and adds those that have all of `needed` to a table, with `mark`.
    pub(crate) fn pass<M: Mark>(&mut self, end: DocId, mark: M, needed: M, table: &mut Table<M>) {
        let Self {
            postings,
            bm25,
            lengths,
        } = self;
        let score = |doc, frequency| bm25.score(lengths.fieldnorm_id(doc), frequency);
        match postings {
            Postings::Term(list) => list.pass(end, |docs, frequencies| {
                table.add_all(docs, frequencies, mark, needed, score);
            }),
            Postings::Lists(lists) => lists.pass(end, mark, needed, table, score),
            // To find a phrase costs much: it is looked for only where what is needed is.
            Postings::Phrase(phrase) => {
                while let Some((doc, frequency)) = phrase.next(end, |doc| table.has(doc, needed)) {
                    table.add(doc, mark, needed, || score(doc, frequency));
                }
            }
            Postings::Union { documents, at } => {
                let rest = &documents[*at..];
                let within = rest.partition_point(|(doc, _)| *doc < end);
                for &(doc, frequency) in &rest[..within] {
                    table.add(doc, mark, needed, || score(doc, frequency));
                }
                *at += within;
            }
        }
    }
}
