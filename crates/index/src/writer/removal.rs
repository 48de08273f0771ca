//! Removals that apply only to documents added before them.
//!
//! The engine applies a pending removal also to segments that are added after it: only for documents that its own writer
//! indexes does it know the order. Segments that are added as a whole lack that order. So a removal here checks for each
//! segment whether the segment was added before the removal was made.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex};

use tantivy::index::SegmentId;
use tantivy::query::{
    AllScorer, EmptyScorer, EnableScoring, Explanation, Query, Scorer, TermQuery, Weight,
};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Score, SegmentReader, Term};

use crate::lock::lock;

/// The order in which segments were added and removals made since the last commit.
#[derive(Clone, Debug, Default)]
pub(super) struct Order(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// Number of removals so far.
    removals: u64,
    /// By segment, the number of removals when it was added.
    added: HashMap<SegmentId, u64>,
}

impl Order {
    /// A removal of all documents with `term` in the segments added so far.
    pub(super) fn removal(&self, term: Term) -> Removal {
        let mut state = lock(&self.0);
        state.removals += 1;
        Removal {
            term,
            number: state.removals,
            only: None,
            order: self.clone(),
        }
    }

    /// A removal of all documents with `term` in `segment`, and in no other.
    pub(super) fn removal_in(&self, term: Term, segment: SegmentId) -> Removal {
        Removal {
            only: Some(segment),
            ..self.removal(term)
        }
    }

    /// Records that `segment` is about to be added.
    pub(super) fn adding(&self, segment: SegmentId) {
        let mut state = lock(&self.0);
        let removals = state.removals;
        state.added.insert(segment, removals);
    }

    /// Forgets the segments, once all removals are carried out.
    pub(super) fn committed(&self) {
        lock(&self.0).added.clear();
    }

    /// Whether the removal with that number was made before the segment was added.
    fn is_before(&self, removal: u64, segment: SegmentId) -> bool {
        let state = lock(&self.0);
        state
            .added
            .get(&segment)
            .is_some_and(|&removals| removal <= removals)
    }
}

/// The query for the documents of a removal.
#[derive(Clone)]
pub(super) struct Removal {
    term: Term,
    number: u64,
    /// The only segment that it applies to; `None`: all.
    only: Option<SegmentId>,
    order: Order,
}

impl fmt::Debug for Removal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Removal").field(&self.term).finish()
    }
}

impl Query for Removal {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let found = TermQuery::new(self.term.clone(), IndexRecordOption::Basic);
        Ok(Box::new(RemovalWeight {
            found: found.weight(scoring)?,
            number: self.number,
            only: self.only,
            order: self.order.clone(),
        }))
    }
}

struct RemovalWeight {
    found: Box<dyn Weight>,
    number: u64,
    only: Option<SegmentId>,
    order: Order,
}

impl Weight for RemovalWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let segment = reader.segment_id();
        let is_other = self.only.is_some_and(|only| only != segment);
        match is_other || self.order.is_before(self.number, segment) {
            true => Ok(Box::new(EmptyScorer)),
            false => self.found.scorer(reader, boost),
        }
    }

    fn explain(&self, reader: &SegmentReader, document: DocId) -> tantivy::Result<Explanation> {
        self.found.explain(reader, document)
    }
}

/// The query for all documents of segments that were merged into another.
#[derive(Clone, Debug)]
pub(super) struct Replaced(Arc<HashSet<SegmentId>>);

impl Replaced {
    pub(super) fn new(segments: HashSet<SegmentId>) -> Self {
        Self(Arc::new(segments))
    }
}

impl Query for Replaced {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for Replaced {
    fn scorer(&self, reader: &SegmentReader, _: Score) -> tantivy::Result<Box<dyn Scorer>> {
        Ok(match self.0.contains(&reader.segment_id()) {
            true => Box::new(AllScorer::new(reader.max_doc())),
            false => Box::new(EmptyScorer),
        })
    }

    fn explain(&self, _: &SegmentReader, _: DocId) -> tantivy::Result<Explanation> {
        Ok(Explanation::new("of a segment that was merged", 1.0))
    }
}
