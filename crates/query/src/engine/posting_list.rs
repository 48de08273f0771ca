//! The postings of one word, phrase or pattern in a segment, read to their end.

use std::sync::Arc;

use tantivy::{DocId, TERMINATED};

use crate::engine::lists::{List, Lists, pairs};
use crate::engine::phrase::Phrase;
use crate::engine::table::{Row, Window};

/// Documents of a segment, each with how often it has something.
pub(crate) enum PostingList {
    Term(List),
    Lists(Lists),
    Phrase(Phrase),
    Union {
        documents: Arc<[(DocId, u32)]>,
        /// The next of them.
        at: usize,
    },
}

impl PostingList {
    /// The next document that may be among them.
    pub(crate) fn doc(&self) -> DocId {
        match self {
            PostingList::Term(list) => list.doc(),
            PostingList::Lists(lists) => lists.doc(),
            PostingList::Phrase(phrase) => phrase.doc(),
            PostingList::Union { documents, at } => {
                documents.get(*at).map_or(TERMINATED, |(doc, _)| *doc)
            }
        }
    }

    /// Passes all documents of a window and those before it, and adds those that are wanted to a row, perhaps with others.
    pub(crate) fn pass(&mut self, window: &Window, row: &mut Row) {
        match self {
            PostingList::Term(list) => list.pass(window, |docs, frequencies| {
                row.add(pairs(docs, frequencies))
            }),
            PostingList::Lists(lists) => lists.pass(window, row),
            // To find a phrase costs much: it is looked for only where it matters.
            PostingList::Phrase(phrase) => {
                while let Some((doc, frequency)) = phrase.next(window) {
                    row.add([(doc, frequency)]);
                }
            }
            PostingList::Union { documents, at } => {
                *at += documents[*at..].partition_point(|(doc, _)| *doc < window.start);
                let rest = &documents[*at..];
                let within = rest.partition_point(|(doc, _)| *doc < window.end);
                row.add(rest[..within].iter().copied());
                *at += within;
            }
        }
    }
}
