//! The documents that may be shown, gathered while all that match are gone through.
//!
//! Where positions decide, the engine finds the documents that hold all words of the whole query, wherever they stand, and a judge looks
//! at positions in these alone. A positional query among the engine's own would have to tell its next match, and would read positions
//! of documents that the other clauses do not have.

use newshound_index::{Fields, Reader};
use tantivy::columnar::Column;
use tantivy::query::EnableScoring;
use tantivy::{DocAddress, DocId, Score, SegmentReader, TERMINATED};

use crate::Error;
use crate::deadline::{Deadline, Ticks};
use crate::engine::compiled::Compiled;
use crate::engine::judge::Judge;
use crate::engine::plain::AsQuery;
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::scoring::Scoring;

/// How far a score of the engine may be from the judge's, relatively.
pub(super) const TOLERANCE: f64 = 1e-5;

/// The candidates that can still be among the best `limit`, by the engine's scores.
pub(super) struct Candidates {
    limit: usize,
    pub(super) found: Vec<ScoredDoc>,
    /// Their scores, when the worst of the best is looked for: as bits, which are compared sooner.
    scores: Vec<u64>,
    /// Candidates at which the list is next cut.
    full: usize,
    /// Scores that are no more than this are not among the best.
    pub(super) threshold: f64,
}

impl Candidates {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            found: Vec::new(),
            scores: Vec::new(),
            full: Self::full(limit),
            threshold: f64::MIN,
        }
    }

    /// How many documents are gathered where so many are kept: the fewer, the sooner it is known what is not among the best.
    fn full(kept: usize) -> usize {
        kept + kept / 2 + 16
    }

    /// Takes the documents that score best, without looking at most of the others where the engine can tell.
    pub(super) fn collect_best(
        &mut self,
        reader: &Reader,
        compiled: &Compiled,
        deadline: &Deadline,
    ) -> Result<(), Error> {
        if self.limit == 0 {
            return Ok(());
        }
        let scoring = EnableScoring::enabled_from_searcher(reader.searcher());
        let weight = compiled.query().weight(scoring)?;
        let mut ticks = Ticks::new(deadline, 256);
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let alive = segment.alive_bitset();
            let threshold = self.threshold as Score;
            weight.for_each_pruning(threshold, segment, &mut |doc: DocId, score| {
                if alive.is_none_or(|alive| alive.is_alive(doc)) {
                    self.add(ScoredDoc::of(DocAddress::new(ord, doc), score.into()));
                }
                // Nothing scores more than this: the engine is done at once.
                if ticks.tick() {
                    Score::MAX
                } else {
                    self.threshold as Score
                }
            })?;
            if deadline.was_reached() {
                break;
            }
        }
        Ok(())
    }

    /// Takes all documents and returns how many there are, in one pass: where positions decide, two would cost twice.
    pub(super) fn collect_all(
        &mut self,
        reader: &Reader,
        scoring: &Scoring,
        deadline: &Deadline,
    ) -> Result<u64, Error> {
        let mut total = 0;
        each_match(
            reader,
            &scoring.compiled,
            true,
            deadline,
            |address, score| {
                total += 1;
                let score = f64::from((score * scoring.factor(address)) as Score);
                if score > self.threshold {
                    self.add(ScoredDoc::of(address, score));
                }
            },
        )?;
        Ok(total)
    }

    /// Those that were found, with their scores for good.
    pub(super) fn settled(self) -> Vec<ScoredDoc> {
        self.found.into_iter().map(ScoredDoc::settled).collect()
    }

    pub(super) fn add(&mut self, found: ScoredDoc) {
        self.found.push(found);
        if self.found.len() >= self.full {
            self.cut();
        }
    }

    /// Drops what the judge cannot lift among the best, and keeps ties.
    fn cut(&mut self) {
        self.scores.clear();
        // Scores are never negative, so their bits order as they do.
        let scores = self.found.iter().map(|found| found.score.to_bits());
        self.scores.extend(scores);
        let better = |a: &u64, b: &u64| b.cmp(a);
        let (_, worst, _) = self.scores.select_nth_unstable_by(self.limit - 1, better);
        let worst = f64::from_bits(*worst);
        let least = worst - worst * TOLERANCE;
        self.threshold = f64::from((least as Score).next_down());
        self.found.retain(|found| found.score >= least);
        self.full = Self::full(self.found.len());
    }
}

/// The fast fields of a segment that order its documents.
pub(super) struct Columns {
    pub(super) days: Column<i64>,
    pub(super) ids: Column<u64>,
}

impl Columns {
    pub(super) fn of(segment: &SegmentReader) -> tantivy::Result<Self> {
        Ok(Self {
            days: segment.fast_fields().i64(Fields::PUBLISHED)?,
            ids: segment.fast_fields().u64(Fields::ID_KEY)?,
        })
    }
}

/// Calls `visit` with every living match, and its score if that is `scored`, as far as time goes.
pub(super) fn each_match(
    reader: &Reader,
    compiled: &Compiled,
    scored: bool,
    deadline: &Deadline,
    mut visit: impl FnMut(DocAddress, f64),
) -> Result<(), Error> {
    let unscored = EnableScoring::disabled_from_searcher(reader.searcher());
    let scoring = match scored {
        true => EnableScoring::enabled_from_searcher(reader.searcher()),
        false => unscored,
    };
    let (weight, judge) = match compiled.is_positional() {
        false => (compiled.query().weight(scoring)?, None),
        true => (
            compiled.candidates().weight(unscored)?,
            Some(compiled.weigh(scoring, deadline)?),
        ),
    };
    let mut ticks = Ticks::new(deadline, 64);
    for (ord, segment) in (0..).zip(reader.segment_readers()) {
        let judge = judge.as_ref().map(|judge| judge.of_segment(segment));
        let mut judge = judge.transpose()?;
        let alive = segment.alive_bitset();
        let mut scorer = weight.scorer(segment, 1.0)?;
        let mut doc = scorer.doc();
        while doc != TERMINATED && !ticks.tick() {
            if alive.is_none_or(|alive| alive.is_alive(doc)) {
                let score = match &mut judge {
                    Some(judge) if scored => judge.score(doc),
                    Some(judge) => judge.matches(doc).then_some(0.0),
                    None if scored => Some(scorer.score().into()),
                    None => Some(0.0),
                };
                // What was judged while time ran out may be judged wrong: by half of what must not be in it.
                if judge.is_some() && deadline.was_reached() {
                    return Ok(());
                }
                if let Some(score) = score {
                    visit(DocAddress::new(ord, doc), score);
                }
            }
            doc = scorer.advance();
        }
    }
    Ok(())
}
