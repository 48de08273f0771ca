//! A positional clause: whether a span has intervals in a document, and the score of its terms there.
//!
//! Each text of an article is a side of its own. Positions are read document by document, for those that hold all words
//! of the whole query: see [`crate::engine::judge`].

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

/// Matches documents in whose texts a span has enough intervals that do not overlap. The score is that of the span's
/// terms in the texts that have any.
pub(crate) struct Positional {
    pub(crate) span: Span,
    pub(crate) at_least: u32,
    pub(crate) sides: Vec<Side>,
    pub(crate) leaves: PlanLeaves,
}

/// What is looked for in one of the texts.
pub(crate) struct Side {
    pub(crate) surface: Surface,
    /// Matches every document that can have an interval, wherever its terms stand.
    pub(crate) documents: Box<dyn Query>,
    /// Each of the span's terms. They are judged rather than asked of the engine, whose sums depend on how the archive is cut into
    /// segments.
    pub(crate) terms: Vec<Plain>,
}

impl std::fmt::Debug for Positional {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Positional").field(&self.span).finish()
    }
}

impl Positional {
    /// The weights from which the positions of segments are opened; without scoring, scores are 0.
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

/// A positional clause for any segment.
pub(crate) struct PositionalWeight {
    clause: Arc<Positional>,
    /// What judges the terms of each side.
    sides: Vec<Vec<Combined<PlainWeight>>>,
    deadline: Deadline,
}

impl PositionalWeight {
    /// The clause for the documents of a segment.
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

/// A positional clause for the documents of a segment, which are asked for in order.
pub(crate) struct PositionalJudge {
    clause: Arc<Positional>,
    sides: Vec<SideJudge>,
    evaluator: SpanEvaluator,
}

/// What evaluates a span.
enum SpanEvaluator {
    Plain(Evaluator<()>),
    /// With the words of operands, where these may be interleaved.
    WithWords(Evaluator<Evidence>),
}

impl SpanEvaluator {
    fn of(span: &Span) -> Self {
        match span.interleaves() {
            true => Self::WithWords(Evaluator::default()),
            false => Self::Plain(Evaluator::default()),
        }
    }

    /// Counts intervals of `span`: as many as there are that do not overlap, or whether there is one where one is `enough`.
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
    /// Intervals of the last document that do not overlap.
    count: u32,
}

impl SideJudge {
    /// Counts intervals of `span` in `doc`: as many as there are, or whether there is one where one is enough.
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
    /// Counts no more intervals than are enough.
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

    /// The sum of the terms' scores in the texts that match, in the query's order.
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
