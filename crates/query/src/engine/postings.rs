//! The index as a source of positions.

use std::sync::Arc;

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::{DocId, DocSet, TERMINATED};

use newshound_index::Stemmed;
use newshound_index::analysis::StemmerSet;

use crate::algebra::interval::{Interval, Source, keep_whole};
use crate::algebra::row::phrases;
use crate::deadline::Ticks;
use crate::engine::union::by_document::ByDocument;
use crate::surface::Surface;

pub(crate) use open::Opener;

mod open;

/// Positions of one text in the documents of a segment, asked for in order of documents.
pub(crate) struct PositionSource {
    /// By leaf of the plan; `None` for those that are not looked for here.
    leaves: Vec<Option<LeafPostings>>,
    /// By leaf, what was read of it last: several parts of a query ask for the same words.
    read: Vec<LeafPositions>,
    surface: Surface,
    doc: DocId,
    sentences: Border,
    paragraphs: Border,
    buffer: Vec<u32>,
    ticks: Ticks,
}

/// The positions of a leaf in a document, if each of its occurrences takes just one.
#[derive(Clone, Default)]
struct LeafPositions {
    doc: Option<DocId>,
    single: bool,
    positions: Vec<u32>,
}

/// The postings of a term, and how many positions each occurrence takes.
struct TermPositions {
    /// Apart, as they are large and the rest is moved about.
    postings: Box<SegmentPostings>,
    /// The document they are at: most of the rarer forms of a word are behind those that are asked for.
    doc: DocId,
    length: u32,
    /// The documents in which it counts; `None` where it does in all.
    gate: Option<(Stemmed, StemmerSet)>,
}

/// Positions of any of several terms.
enum AnyTerm {
    Few(Vec<TermPositions>),
    /// Which of many have a document is looked up and not asked of each.
    Many {
        terms: Vec<TermPositions>,
        by_document: Arc<ByDocument>,
        /// By number of the term, its place among the terms.
        places: Vec<Option<usize>>,
    },
}

enum LeafPostings {
    /// The forms of a word.
    Word(Vec<TermPositions>),
    Union(AnyTerm),
    /// At each offset one of these.
    Phrase {
        elements: Vec<(u32, ElementPostings)>,
        length: u32,
    },
}

enum ElementPostings {
    AnyTerm(AnyTerm),
    /// Positions of the first but not of the second.
    Without(AnyTerm, Vec<TermPositions>),
}

/// Border positions, read when a document's are first asked for.
#[derive(Default)]
struct Border {
    postings: Option<Box<SegmentPostings>>,
    read: Option<DocId>,
    positions: Vec<u32>,
}

/// Moves `postings` to `doc`; whether it is there.
pub(crate) fn at(postings: &mut SegmentPostings, doc: DocId) -> bool {
    // Of frequent words it is mostly one of the next.
    const NEXT: usize = 4;
    for _ in 0..NEXT {
        if postings.doc() >= doc {
            return postings.doc() == doc;
        }
        postings.advance();
    }
    if postings.doc() < doc {
        postings.seek(doc);
    }
    postings.doc() == doc
}

impl TermPositions {
    fn new(postings: Box<SegmentPostings>, length: u32) -> Self {
        Self {
            doc: postings.doc(),
            postings,
            length,
            gate: None,
        }
    }

    /// Moves to `doc`; whether it is there.
    fn at(&mut self, doc: DocId) -> bool {
        if self.doc < doc {
            at(&mut self.postings, doc);
            self.doc = self.postings.doc();
        }
        let gate = self.gate.as_ref();
        self.doc == doc && gate.is_none_or(|(stemmed, within)| stemmed.is_of(doc, *within))
    }

    fn intervals(&mut self, doc: DocId, buffer: &mut Vec<u32>, out: &mut Vec<Interval>) {
        if self.at(doc) {
            self.postings.positions(buffer);
            let length = self.length;
            out.reserve(buffer.len());
            out.extend(buffer.iter().map(|&start| Interval::new(start, length)));
        }
    }
}

impl AnyTerm {
    fn intervals(&mut self, doc: DocId, buffer: &mut Vec<u32>, out: &mut Vec<Interval>) {
        match self {
            AnyTerm::Few(terms) => terms
                .iter_mut()
                .for_each(|term| term.intervals(doc, buffer, out)),
            AnyTerm::Many {
                terms,
                by_document,
                places,
            } => {
                for number in by_document.of_document(doc) {
                    if let Some(Some(place)) = places.get(*number as usize) {
                        terms[*place].intervals(doc, buffer, out);
                    }
                }
            }
        }
    }
}

impl ElementPostings {
    fn positions(&mut self, doc: DocId, buffer: &mut Vec<u32>) -> Vec<u32> {
        let mut found = Vec::new();
        match self {
            Self::AnyTerm(terms) => terms.intervals(doc, buffer, &mut found),
            Self::Without(all, others) => {
                all.intervals(doc, buffer, &mut found);
                let mut excluded = Vec::new();
                if !found.is_empty() {
                    others
                        .iter_mut()
                        .for_each(|term| term.intervals(doc, buffer, &mut excluded));
                    excluded.sort_unstable();
                }
                found.retain(|interval| {
                    let start = |other: &Interval| other.start;
                    excluded
                        .binary_search_by_key(&interval.start, start)
                        .is_err()
                });
            }
        }
        found.into_iter().map(|interval| interval.start).collect()
    }
}

impl PositionSource {
    /// Moves to a document; never back.
    pub(crate) fn move_to(&mut self, doc: DocId) {
        self.doc = doc;
    }

    /// Whether the positions that were read rule out that `leaves` stand close to each other in this document, where a shorter test
    /// by words alone has not found them close. They do where a leaf has none here; and where each occurrence of each leaf is one
    /// position, as then that test was exact. (A phrase takes several positions: of it the test knows only the first.)
    pub(crate) fn rule_out(&self, leaves: &[usize]) -> bool {
        let told = |leaf: &usize| {
            let read = &self.read[*leaf];
            (read.doc == Some(self.doc) && read.single).then_some(read.positions.is_empty())
        };
        leaves.iter().any(|leaf| told(leaf) == Some(true))
            || leaves.iter().all(|leaf| told(leaf).is_some())
    }

    /// Reads the positions of a leaf in the document, unless they are those read last.
    fn read(&mut self, leaf: usize) {
        let doc = self.doc;
        let read = &mut self.read[leaf];
        if read.doc == Some(doc) {
            return;
        }
        read.doc = Some(doc);
        read.positions.clear();
        let out = &mut read.positions;
        let mut lists = 0;
        let mut all = |terms: &mut Vec<TermPositions>| {
            terms.iter_mut().all(|term| {
                if !term.at(doc) {
                    return true;
                }
                if term.length == 1 {
                    term.postings.append_positions_with_offset(0, out);
                    lists += 1;
                }
                term.length == 1
            })
        };
        read.single = match self.leaves.get_mut(leaf).and_then(Option::as_mut) {
            None => true,
            Some(LeafPostings::Word(terms) | LeafPostings::Union(AnyTerm::Few(terms))) => {
                all(terms)
            }
            Some(_) => false,
        };
        if read.single && lists > 1 && !out.is_sorted_by(|a, b| a < b) {
            // A word can be a form of its class by its letters and by its accents.
            out.sort_unstable();
            out.dedup();
        }
    }
}

impl Source for PositionSource {
    fn surface(&self) -> Surface {
        self.surface
    }

    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>) {
        self.read(leaf);
        if self.read[leaf].single {
            let positions = self.read[leaf].positions.iter();
            out.extend(positions.map(|&position| Interval::new(position, 1)));
            return;
        }
        let Self {
            leaves,
            doc,
            buffer,
            ..
        } = self;
        match leaves.get_mut(leaf).and_then(Option::as_mut) {
            None => {}
            Some(LeafPostings::Word(terms)) => {
                terms
                    .iter_mut()
                    .for_each(|term| term.intervals(*doc, buffer, out));
                keep_whole(out);
            }
            Some(LeafPostings::Union(terms)) => terms.intervals(*doc, buffer, out),
            Some(LeafPostings::Phrase { elements, length }) => {
                let mut lists = Vec::with_capacity(elements.len());
                for (offset, postings) in elements {
                    let positions = postings.positions(*doc, buffer);
                    if positions.is_empty() {
                        return;
                    }
                    lists.push((*offset, positions));
                }
                out.extend(phrases(lists, *length));
            }
        }
    }

    fn words(&mut self, leaf: usize, out: &mut Vec<u32>) -> bool {
        self.read(leaf);
        let words = &self.read[leaf];
        out.extend_from_slice(&words.positions);
        words.single
    }

    fn sentences(&mut self) -> &[u32] {
        self.sentences.of(self.doc)
    }

    fn paragraphs(&mut self) -> &[u32] {
        self.paragraphs.of(self.doc)
    }

    fn paragraph_count(&mut self) -> u32 {
        let doc = self.doc;
        let postings = self.paragraphs.postings.as_mut();
        postings.map_or(0, |postings| match at(postings, doc) {
            true => postings.term_freq(),
            false => 0,
        })
    }

    fn is_over(&mut self) -> bool {
        self.ticks.tick()
    }
}

impl Border {
    fn of(&mut self, doc: DocId) -> &[u32] {
        if self.read != Some(doc) {
            self.positions.clear();
            if let Some(postings) = self.postings.as_mut()
                && doc != TERMINATED
                && at(postings, doc)
            {
                postings.positions(&mut self.positions);
            }
            self.read = Some(doc);
        }
        &self.positions
    }
}
