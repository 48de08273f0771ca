//! The postings of one word, phrase or pattern in a segment, read window by window.

use std::sync::Arc;

use tantivy::{DocId, TERMINATED};

use crate::engine::phrase::Phrase;
use crate::engine::union_postings::{List, UnionPostings, pairs};
use crate::engine::window::{Window, WindowFrequencies};

/// Documents of a segment with frequencies, from one of several kinds of postings.
pub(crate) enum WindowPostings {
    Term(List),
    Forms(UnionPostings),
    Phrase(Phrase),
    Union {
        documents: Arc<[(DocId, u32)]>,
        /// The index of the next document.
        at: usize,
    },
}

impl WindowPostings {
    /// The next document that may have a posting; [`TERMINATED`] if there is none.
    pub(crate) fn doc(&self) -> DocId {
        match self {
            WindowPostings::Term(list) => list.doc(),
            WindowPostings::Forms(lists) => lists.doc(),
            WindowPostings::Phrase(phrase) => phrase.doc(),
            WindowPostings::Union { documents, at } => {
                documents.get(*at).map_or(TERMINATED, |(doc, _)| *doc)
            }
        }
    }

    /// Moves past all postings before the end of a window, and adds those of the window to the row: all for wanted documents, perhaps
    /// some for others.
    pub(crate) fn pass(&mut self, window: &Window, row: &mut WindowFrequencies) {
        match self {
            WindowPostings::Term(list) => list.pass(window, |docs, frequencies| {
                row.add(pairs(docs, frequencies))
            }),
            WindowPostings::Forms(lists) => lists.pass(window, row),
            // Finding a phrase is costly, so it is looked for only in wanted documents.
            WindowPostings::Phrase(phrase) => {
                while let Some((doc, frequency)) = phrase.next(window) {
                    row.add([(doc, frequency)]);
                }
            }
            WindowPostings::Union { documents, at } => {
                *at += documents[*at..].partition_point(|(doc, _)| *doc < window.start);
                let rest = &documents[*at..];
                let within = rest.partition_point(|(doc, _)| *doc < window.end);
                row.add(rest[..within].iter().copied());
                *at += within;
            }
        }
    }
}
