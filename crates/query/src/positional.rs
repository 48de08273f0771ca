//! A positional clause as a query of the engine: documents first, positions only where those agree.

use std::sync::Arc;

use newshound_index::Fields;
use tantivy::query::{EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED};

use crate::interval::{Span, matches};
use crate::plan::TextLeaf;
use crate::postings::PostingSource;

/// Matches the documents in one of whose texts a span has an interval. Its score is that of the documents' terms.
#[derive(Clone, Debug)]
pub(crate) struct PositionalQuery {
    pub(crate) fields: Fields,
    /// Which of the texts.
    pub(crate) text: usize,
    pub(crate) span: Arc<Span>,
    pub(crate) leaves: Arc<[TextLeaf]>,
    /// Matches every document that can have an interval, wherever its terms stand.
    pub(crate) terms: Arc<dyn Query>,
}

impl Query for PositionalQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let mut wanted = Vec::new();
        self.span.leaves(&mut |leaf| wanted.push(leaf));
        Ok(Box::new(PositionalWeight {
            terms: self.terms.weight(scoring)?,
            wanted,
            query: self.clone(),
        }))
    }
}

struct PositionalWeight {
    terms: Box<dyn Weight>,
    wanted: Vec<usize>,
    query: PositionalQuery,
}

impl Weight for PositionalWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let PositionalQuery {
            fields,
            text,
            span,
            leaves,
            ..
        } = &self.query;
        let mut scorer = PositionalScorer {
            terms: self.terms.scorer(segment, boost)?,
            source: PostingSource::open(segment, fields, *text, leaves, &self.wanted)?,
            span: span.clone(),
        };
        if scorer.doc() != TERMINATED && !scorer.holds() {
            scorer.advance();
        }
        Ok(Box::new(scorer))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        self.terms.explain(segment, doc)
    }
}

struct PositionalScorer {
    terms: Box<dyn Scorer>,
    source: PostingSource,
    span: Arc<Span>,
}

impl PositionalScorer {
    /// Whether the span has an interval in the current document.
    fn holds(&mut self) -> bool {
        self.source.move_to(self.terms.doc());
        !matches::<()>(&self.span, &mut self.source).is_empty()
    }

    fn settle(&mut self, mut doc: DocId) -> DocId {
        while doc != TERMINATED && !self.holds() {
            doc = self.terms.advance();
        }
        doc
    }
}

impl DocSet for PositionalScorer {
    fn advance(&mut self) -> DocId {
        let doc = self.terms.advance();
        self.settle(doc)
    }

    fn seek(&mut self, target: DocId) -> DocId {
        let doc = self.terms.seek(target);
        self.settle(doc)
    }

    fn doc(&self) -> DocId {
        self.terms.doc()
    }

    fn size_hint(&self) -> u32 {
        self.terms.size_hint()
    }

    fn cost(&self) -> u64 {
        // Positions cost far more than the documents they are read for.
        self.terms.cost().saturating_mul(8)
    }
}

impl Scorer for PositionalScorer {
    fn score(&mut self) -> Score {
        self.terms.score()
    }
}
