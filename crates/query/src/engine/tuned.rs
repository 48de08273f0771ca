//! BM25 with parameters other than the engine's.
//!
//! The engine's k1 and b are constants, and all that it reports of a match is a score. But that score is `idf * (k1 + 1) * tf / (tf +
//! k1 * (1 - b + b * length / average))`, from which the frequency can be computed, and from that the score with any other k1 and b. So
//! a query stays the engine's own, phrases included. What is lost is the engine's skipping of documents that cannot be among the best,
//! so archives with the engine's parameters do not use this.
//! best, which is why an archive with the engine's numbers goes without.

use std::sync::Arc;

use newshound_index::Settings;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::{EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::Field;
use tantivy::{DocId, DocSet, Score, SegmentReader};

/// A query over `field`, with its scores converted to other values of k1 and b.
#[derive(Clone, Debug)]
pub(crate) struct Tuned {
    pub(crate) inner: Arc<dyn Query>,
    pub(crate) field: Field,
    /// The sum of the engine's idfs of its terms.
    pub(crate) idf: f64,
    pub(crate) settings: Settings,
}

/// By field norm id, the length-dependent part of BM25's denominator: with the engine's parameters, and with the settings'.
type Norms = [(f64, f64); 256];

/// BM25's length normalisation for a text of `length` tokens.
pub(crate) fn norm(settings: &Settings, length: u32, average: f64) -> f64 {
    let (k1, b) = (f64::from(settings.k1), f64::from(settings.b));
    k1 * (1.0 - b + b * f64::from(length) / average)
}

impl Query for Tuned {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let inner = self.inner.weight(scoring)?;
        let EnableScoring::Enabled {
            statistics_provider,
            ..
        } = scoring
        else {
            return Ok(inner);
        };
        let documents = statistics_provider.total_num_docs()?.max(1);
        let tokens = statistics_provider.total_num_tokens(self.field)?;
        let average = tokens as f64 / documents as f64;
        let engine = Settings::default();
        let norms = std::array::from_fn(|id| {
            let length = FieldNormReader::id_to_fieldnorm(id as u8);
            (
                norm(&engine, length, average),
                norm(&self.settings, length, average),
            )
        });
        Ok(Box::new(TunedWeight {
            inner,
            field: self.field,
            norms: Arc::new(norms),
            engine: self.idf * f64::from(Settings::ENGINE_K1 + 1.0),
            wanted: self.idf * f64::from(self.settings.k1 + 1.0),
        }))
    }
}

struct TunedWeight {
    inner: Box<dyn Weight>,
    field: Field,
    norms: Arc<Norms>,
    /// The upper limits of the scores, `idf * (k1 + 1)`: with the engine's parameters, and with the settings'.
    engine: f64,
    wanted: f64,
}

impl Weight for TunedWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        Ok(Box::new(TunedScorer {
            inner: self.inner.scorer(segment, 1.0)?,
            lengths: segment.get_fieldnorms_reader(self.field)?,
            norms: self.norms.clone(),
            engine: self.engine,
            wanted: self.wanted * f64::from(boost),
        }))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        scorer.seek(doc);
        Ok(Explanation::new("BM25", scorer.score()))
    }
}

struct TunedScorer {
    inner: Box<dyn Scorer>,
    lengths: FieldNormReader,
    norms: Arc<Norms>,
    engine: f64,
    wanted: f64,
}

impl DocSet for TunedScorer {
    fn advance(&mut self) -> DocId {
        self.inner.advance()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        self.inner.seek(target)
    }

    fn doc(&self) -> DocId {
        self.inner.doc()
    }

    fn size_hint(&self) -> u32 {
        self.inner.size_hint()
    }

    fn cost(&self) -> u64 {
        self.inner.cost()
    }
}

impl Scorer for TunedScorer {
    fn score(&mut self) -> Score {
        let (engine, wanted) = self.norms[self.lengths.fieldnorm_id(self.inner.doc()) as usize];
        // Frequencies are whole numbers, and a single-precision score is exact enough to recover all but the largest.
        const ALL: f64 = 1.0 - 1e-6;
        let share = (f64::from(self.inner.score()) / self.engine).clamp(0.0, ALL);
        let frequency = (engine * share / (1.0 - share)).round();
        (self.wanted * frequency / (frequency + wanted)) as Score
    }
}
