//! Collects the documents that may be shown while iterating over all matches.
//!
//! For a positional query the engine finds the documents that contain all words of the whole query, in any position, and a judge checks
//! positions in these alone. If positional clauses were engine queries themselves, each would have to find its own next match, and
//! would read positions of documents that the other clauses exclude.

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

/// The largest relative difference between a score of the engine and the judge's score for the same document.
pub(super) const TOLERANCE: f64 = 1e-5;

/// The candidates that can still be among the best `limit`, going by the engine's scores.
pub(super) struct Candidates {
    limit: usize,
    pub(super) found: Vec<ScoredDoc>,
    /// A buffer for the scores of `found` as bits, which compare faster, to find the `limit`th best.
    scores: Vec<u64>,
    /// The number of candidates at which the list is next cut.
    full: usize,
    /// Documents with a score of at most this are not among the best.
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

    /// The number of candidates at which to cut a list of `kept`. A smaller number cuts more often, which raises the threshold sooner.
    fn full(kept: usize) -> usize {
        kept + kept / 2 + 16
    }

    /// Collects the documents that score best. Skips most others where the engine can bound their scores.
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
                // No document scores more than `Score::MAX`, so the engine stops at once.
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

    /// Collects all matches and returns their number. It does so in one pass, as reading positions in two would cost twice.
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

    /// The documents found, with their final scores.
    pub(super) fn settled(self) -> Vec<ScoredDoc> {
        self.found.into_iter().map(ScoredDoc::settled).collect()
    }

    pub(super) fn add(&mut self, found: ScoredDoc) {
        self.found.push(found);
        if self.found.len() >= self.full {
            self.cut();
        }
    }

    /// Drops the documents that the judge's score cannot lift among the best `limit`, and keeps ties.
    fn cut(&mut self) {
        self.scores.clear();
        // Scores are never negative, so their bits have the same order.
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

/// Calls `visit` with every match that was not removed, and with its score if `scored` (otherwise 0), until the time is over.
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
