//! A union as a query of the engine.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::{Bm25Weight, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED};

use super::Union;
use crate::engine::weights::bm25;

/// A union as a query.
#[derive(Clone, Debug)]
pub(crate) struct UnionQuery(pub(crate) Arc<Union>);

impl Query for UnionQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let bm25 = match scoring {
            EnableScoring::Enabled {
                statistics_provider,
                ..
            } => {
                let union = &self.0;
                let documents = union.counts().documents;
                Some(bm25(documents, union.field(), statistics_provider)?)
            }
            EnableScoring::Disabled { .. } => None,
        };
        Ok(Box::new(UnionWeight {
            union: self.0.clone(),
            bm25,
        }))
    }
}

struct UnionWeight {
    union: Arc<Union>,
    bm25: Option<Bm25Weight>,
}

impl Weight for UnionWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let bm25 = self.bm25.as_ref().map(|bm25| bm25.boost_by(boost));
        Ok(Box::new(UnionScorer {
            documents: self.union.documents(segment)?,
            at: 0,
            lengths: segment.get_fieldnorms_reader(self.union.field())?,
            bm25,
        }))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        scorer.seek(doc);
        Ok(Explanation::new("any of several words", scorer.score()))
    }
}

struct UnionScorer {
    documents: Arc<[(DocId, u32)]>,
    at: usize,
    lengths: FieldNormReader,
    bm25: Option<Bm25Weight>,
}

impl DocSet for UnionScorer {
    fn advance(&mut self) -> DocId {
        self.at = (self.at + 1).min(self.documents.len());
        self.doc()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        let rest = &self.documents[self.at..];
        // Targets are mostly near, so the range to search is found by doubling steps.
        let mut step = 1;
        while step < rest.len() && rest[step].0 < target {
            step *= 2;
        }
        let near = &rest[..rest.len().min(step + 1)];
        self.at += near.partition_point(|(doc, _)| *doc < target);
        self.doc()
    }

    fn doc(&self) -> DocId {
        self.documents
            .get(self.at)
            .map_or(TERMINATED, |(doc, _)| *doc)
    }

    fn size_hint(&self) -> u32 {
        self.documents.len() as u32
    }
}

impl Scorer for UnionScorer {
    fn score(&mut self) -> Score {
        match (&self.bm25, self.documents.get(self.at)) {
            (Some(bm25), Some((doc, frequency))) => {
                bm25.score(self.lengths.fieldnorm_id(*doc), *frequency)
            }
            _ => 1.0,
        }
    }
}
