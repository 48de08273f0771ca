//! A positional clause: whether a span has intervals in a document, and the score of its terms there.
//!
//! Each text of an article (title, headings, body) is a separate side. Positions are read document by document, only for documents that
//! contain all words of the whole query: see [`crate::engine::judge`].

use std::sync::Arc;

use tantivy::query::{EnableScoring, Query};
use tantivy::{DocId, SegmentReader};

use crate::algebra::evaluate::Evaluator;
use crate::algebra::interval::{Evidence, Trace, disjoint};
use crate::algebra::span::Span;
use crate::deadline::Deadline;
use crate::engine::combined::Combined;
use crate::engine::judge::{Judge, PlainJudge, PlainWeight};
use crate::engine::plain::Plain;
use crate::engine::plan_leaves::PlanLeaves;
use crate::engine::postings::{Opener, PositionSource};
use crate::surface::Surface;

/// Matches documents in whose texts a span has at least `at_least` non-overlapping intervals. The score is that of the span's terms in
/// the texts that have an interval.
pub(crate) struct Positional {
    pub(crate) span: Span,
    pub(crate) at_least: u32,
    pub(crate) sides: Vec<Side>,
    pub(crate) leaves: PlanLeaves,
}

/// The clause in one of the texts.
pub(crate) struct Side {
    pub(crate) surface: Surface,
    /// Matches every document that can have an interval, whatever the positions of its terms.
    pub(crate) documents: Box<dyn Query>,
    /// The span's terms. A judge scores them rather than the engine, whose sums depend on how the archive is divided into segments.
    pub(crate) terms: Vec<Plain>,
}

impl std::fmt::Debug for Positional {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Positional").field(&self.span).finish()
    }
}

impl Positional {
    /// Prepares the clause for judging. Without scoring, all scores are 0.
    pub(crate) fn weigh(
        self: &Arc<Self>,
        scoring: EnableScoring<'_>,
        deadline: &Deadline,
    ) -> tantivy::Result<PositionalWeight> {
        let is_scored = matches!(scoring, EnableScoring::Enabled { .. });
        let mut sides = Vec::new();
        for side in &self.sides {
            let terms = side.terms.iter().filter(|_| is_scored);
            let terms = terms.map(|term| term.try_map(&|leaf| leaf.weigh(scoring)));
            sides.push(terms.collect::<tantivy::Result<_>>()?);
        }
        Ok(PositionalWeight {
            clause: self.clone(),
            sides,
            deadline: deadline.clone(),
        })
    }
}

/// A positional clause, not bound to a segment yet.
pub(crate) struct PositionalWeight {
    clause: Arc<Positional>,
    /// For each side, the judges of its terms.
    sides: Vec<Vec<Combined<PlainWeight>>>,
    deadline: Deadline,
}

impl PositionalWeight {
    /// Binds the clause to a segment.
    pub(crate) fn of_segment(&self, segment: &SegmentReader) -> tantivy::Result<PositionalJudge> {
        let Positional {
            span,
            sides,
            leaves,
            ..
        } = &*self.clause;
        let opener = Opener {
            leaves,
            segment,
            deadline: &self.deadline,
        };
        let mut judges = Vec::new();
        for (Side { surface, .. }, terms) in sides.iter().zip(&self.sides) {
            let mut wanted = Vec::new();
            span.leaves(&mut |leaf| {
                wanted.extend(leaf.surfaces.holds(*surface).then_some(leaf.number));
            });
            wanted.sort_unstable();
            wanted.dedup();
            let terms = terms.iter();
            let terms = terms.map(|term| term.try_map(&|weight| weight.of_segment(segment)));
            judges.push(SideJudge {
                source: opener.open(*surface, &wanted, span.asks_for_sentences())?,
                terms: terms.collect::<tantivy::Result<_>>()?,
                count: 0,
            });
        }
        Ok(PositionalJudge {
            clause: self.clause.clone(),
            sides: judges,
            evaluator: SpanEvaluator::of(span),
        })
    }
}

/// A positional clause bound to a segment, whose documents must be asked for in ascending order.
pub(crate) struct PositionalJudge {
    clause: Arc<Positional>,
    sides: Vec<SideJudge>,
    evaluator: SpanEvaluator,
}

/// Evaluates a span, with or without a trace of words.
enum SpanEvaluator {
    Plain(Evaluator<()>),
    /// Traces the words of operands, for spans whose operands may interleave.
    WithWords(Evaluator<Evidence>),
}

impl SpanEvaluator {
    fn of(span: &Span) -> Self {
        match span.interleaves() {
            true => Self::WithWords(Evaluator::default()),
            false => Self::Plain(Evaluator::default()),
        }
    }

    /// Counts the non-overlapping intervals of `span`. Where `enough` is 1, stops at the first and returns 0 or 1.
    fn count(&mut self, span: &Span, source: &mut PositionSource, enough: u32) -> u32 {
        match self {
            Self::Plain(evaluator) => count(evaluator, span, source, enough),
            Self::WithWords(evaluator) => count(evaluator, span, source, enough),
        }
    }
}

fn count<T: Trace>(
    evaluator: &mut Evaluator<T>,
    span: &Span,
    source: &mut PositionSource,
    enough: u32,
) -> u32 {
    if enough == 1 {
        return evaluator.exists(span, source).into();
    }
    let found = evaluator.matches(span, source);
    let count = disjoint(&found);
    evaluator.recycle(found);
    count
}

struct SideJudge {
    source: PositionSource,
    terms: Vec<Combined<PlainJudge>>,
    /// The number of non-overlapping intervals in the document counted last.
    count: u32,
}

impl SideJudge {
    /// Counts the non-overlapping intervals of `span` in `doc`. Where `enough` is 1, stops at the first and returns 0 or 1.
    fn count(
        &mut self,
        span: &Span,
        doc: DocId,
        enough: u32,
        evaluator: &mut SpanEvaluator,
    ) -> u32 {
        self.source.move_to(doc);
        self.count = evaluator.count(span, &mut self.source, enough);
        self.count
    }
}

impl Judge for PositionalJudge {
    /// Stops counting at `at_least` intervals.
    fn matches(&mut self, doc: DocId) -> bool {
        let Self {
            clause,
            sides,
            evaluator,
        } = self;
        let (span, at_least) = (&clause.span, clause.at_least);
        let mut count = 0;
        sides.iter_mut().any(|side| {
            count += side.count(span, doc, at_least, evaluator);
            count >= at_least
        })
    }

    /// The sum of the terms' scores in the texts that have intervals, in the query's order.
    fn score(&mut self, doc: DocId) -> Option<f64> {
        let Self {
            clause,
            sides,
            evaluator,
        } = self;
        let (span, at_least) = (&clause.span, clause.at_least);
        let count = |side: &mut SideJudge| side.count(span, doc, at_least, evaluator);
        let count: u32 = sides.iter_mut().map(count).sum();
        if count < at_least {
            return None;
        }
        let matching = sides.iter_mut().filter(|side| side.count > 0);
        let mut total = 0.0;
        for term in matching.flat_map(|side| &mut side.terms) {
            total += term.score(doc).unwrap_or(0.0);
        }
        Some(total)
    }
}
