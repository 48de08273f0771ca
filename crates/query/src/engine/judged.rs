//! A query whose documents are judged one by one, as a query of the engine.
//!
//! The engine finds the documents that hold all words of the whole query, wherever they stand; only for these are
//! positions read. That is why the whole query is one such query and not a positional one among the engine's own: the
//! engine can ask a clause of its intersections only for the next document that matches, and looking for it would read
//! the positions of documents that the other clauses do not have.

use std::sync::Arc;

use newshound_index::Reader;
use tantivy::query::{EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED};

use crate::deadline::{Deadline, Ticks};
use crate::engine::compiled::Compiled;
use crate::engine::judge::{SegmentJudge, WeightJudge};

/// Matches and scores as the judge of a compiled query does, as long as there is time.
#[derive(Clone)]
pub(crate) struct JudgedQuery {
    pub(crate) compiled: Arc<Compiled>,
    pub(crate) reader: Reader,
    pub(crate) deadline: Deadline,
}

impl std::fmt::Debug for JudgedQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("JudgedQuery").field(&self.compiled).finish()
    }
}

impl Query for JudgedQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let unscored = EnableScoring::disabled_from_searcher(self.reader.searcher());
        Ok(Box::new(JudgedWeight {
            candidates: self.compiled.candidates().weight(unscored)?,
            judge: self.compiled.weigh(scoring, &self.deadline)?,
            is_scored: matches!(scoring, EnableScoring::Enabled { .. }),
            deadline: self.deadline.clone(),
        }))
    }
}

struct JudgedWeight {
    candidates: Box<dyn Weight>,
    judge: WeightJudge,
    is_scored: bool,
    deadline: Deadline,
}

impl Weight for JudgedWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut scorer = JudgedScorer {
            candidates: self.candidates.scorer(segment, 1.0)?,
            judge: self.judge.of_segment(segment)?,
            is_scored: self.is_scored,
            boost,
            score: 0.0,
            ticks: Ticks::new(&self.deadline, 64),
        };
        scorer.settle();
        Ok(Box::new(scorer))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        scorer.seek(doc);
        Ok(Explanation::new("the judge's score", scorer.score()))
    }
}

struct JudgedScorer {
    candidates: Box<dyn Scorer>,
    judge: SegmentJudge,
    is_scored: bool,
    boost: Score,
    score: Score,
    ticks: Ticks,
}

impl JudgedScorer {
    /// Moves on to the first match, the current candidate included; to the end when time is over.
    fn settle(&mut self) -> DocId {
        let mut doc = self.candidates.doc();
        while doc != TERMINATED && !self.holds(doc) {
            doc = match self.ticks.tick() {
                true => self.candidates.seek(TERMINATED),
                false => self.candidates.advance(),
            };
        }
        doc
    }

    fn holds(&mut self, doc: DocId) -> bool {
        if !self.is_scored {
            return self.judge.matches(doc);
        }
        let score = self.judge.score(doc);
        self.score = score.unwrap_or(0.0) as Score;
        score.is_some()
    }
}

impl DocSet for JudgedScorer {
    fn advance(&mut self) -> DocId {
        match self.ticks.tick() {
            true => self.candidates.seek(TERMINATED),
            false => self.candidates.advance(),
        };
        self.settle()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.candidates.doc() < target {
            self.candidates.seek(target);
        }
        self.settle()
    }

    fn doc(&self) -> DocId {
        self.candidates.doc()
    }

    fn size_hint(&self) -> u32 {
        self.candidates.size_hint()
    }

    fn cost(&self) -> u64 {
        // Positions cost far more than the documents they are read for.
        self.candidates.cost().saturating_mul(8)
    }
}

impl Scorer for JudgedScorer {
    fn score(&mut self) -> Score {
        self.score * self.boost
    }
}
