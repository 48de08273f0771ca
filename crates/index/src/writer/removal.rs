//! Removals that apply only to documents added before them.
//!
//! The engine applies a pending removal also to segments that are added after it: only for documents that its own writer
//! indexes does it know the order. Segments that are added as a whole lack that order. So a removal here checks for each
//! segment whether the segment was added before the removal was made.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use tantivy::index::SegmentId;
use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, TermQuery, Weight};
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
            order: self.clone(),
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
            order: self.order.clone(),
        }))
    }
}

struct RemovalWeight {
    found: Box<dyn Weight>,
    number: u64,
    order: Order,
}

impl Weight for RemovalWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        match self.order.is_before(self.number, reader.segment_id()) {
            true => Ok(Box::new(EmptyScorer)),
            false => self.found.scorer(reader, boost),
        }
    }

    fn explain(&self, reader: &SegmentReader, document: DocId) -> tantivy::Result<Explanation> {
        self.found.explain(reader, document)
    }
}
