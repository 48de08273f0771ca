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

/// Positions of a plan's leaves in one text of a segment's documents, which must be visited in ascending order.
pub(crate) struct PositionSource {
    /// The postings of each leaf of the plan; `None` for leaves that are not looked for in this text.
    leaves: Vec<Option<LeafPostings>>,
    /// For each leaf, the positions read last, as several parts of a query may ask for the same words.
    read: Vec<LeafPositions>,
    surface: Surface,
    doc: DocId,
    sentences: Border,
    paragraphs: Border,
    buffer: Vec<u32>,
    ticks: Ticks,
}

/// The positions of a leaf in a document.
#[derive(Clone, Default)]
struct LeafPositions {
    doc: Option<DocId>,
    single: bool,
    positions: Vec<u32>,
}

/// The postings of a term, and the number of positions that each occurrence takes.
struct TermPositions {
    /// Boxed, as postings are large and this struct is moved around.
    postings: Box<SegmentPostings>,
    /// The document that `postings` is at. A copy, because postings of rarer forms are mostly beyond the document asked for, which can
    /// be told without touching them.
    doc: DocId,
    length: u32,
    /// The documents in which the term counts; `None` if it counts in all.
    gate: Option<(Stemmed, StemmerSet)>,
}

/// Positions of any of several terms.
enum AnyTerm {
    Few(Vec<TermPositions>),
    /// For many terms: a table gives the terms that a document has, so that not every term's postings are asked.
    Many {
        terms: Vec<TermPositions>,
        by_document: Arc<ByDocument>,
        /// The index in `terms` for each term number; `None` for terms without postings.
        places: Vec<Option<usize>>,
    },
}

enum LeafPostings {
    /// The forms of a word, which may take several positions each.
    Word(Vec<TermPositions>),
    Union(AnyTerm),
    /// Elements, each at an offset in positions from the first, and the number of positions that the phrase takes up.
    Phrase {
        elements: Vec<(u32, ElementPostings)>,
        length: u32,
    },
}

enum ElementPostings {
    AnyTerm(AnyTerm),
    /// The positions of the first, except for those of the second.
    Without(AnyTerm, Vec<TermPositions>),
}

/// The borders of sentences or paragraphs, read when a document's are first asked for.
#[derive(Default)]
struct Border {
    postings: Option<Box<SegmentPostings>>,
    read: Option<DocId>,
    positions: Vec<u32>,
}

/// Moves `postings` forward to `doc`, and returns whether `doc` has the term.
pub(crate) fn at(postings: &mut SegmentPostings, doc: DocId) -> bool {
    // For a frequent word the target is mostly among the next few postings.
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

    /// Moves to `doc`, and returns whether `doc` has the term and the term counts there.
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
    /// Moves to a document, which must not be before the current one.
    pub(crate) fn move_to(&mut self, doc: DocId) {
        self.doc = doc;
    }

    /// Whether the positions read so far prove that `leaves` do not stand close to each other in the current document. To be called
    /// when a quicker test of single words has not found them close. They are ruled out where some leaf has no position here. They are
    /// also ruled out where every occurrence of each leaf takes one position, since the quicker test is exact then. (A phrase takes
    /// several positions, of which that test sees only the first.)
    pub(crate) fn rule_out(&self, leaves: &[usize]) -> bool {
        let told = |leaf: &usize| {
            let read = &self.read[*leaf];
            (read.doc == Some(self.doc) && read.single).then_some(read.positions.is_empty())
        };
        leaves.iter().any(|leaf| told(leaf) == Some(true))
            || leaves.iter().all(|leaf| told(leaf).is_some())
    }

    /// Reads the positions of a leaf in the current document, unless they were read last.
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
            // The same word may be a form of its class both by its letters and by its diacritics, and is then listed twice.
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
