//! Computes the bonus for words that stand together in one text of documents.

use tantivy::fieldnorm::FieldNormReader;

use super::Together;
use super::parts::ProximityFeature;
use crate::Error;
use crate::algebra::evaluate::Evaluator;
use crate::engine::compile::surface_weight;
use crate::engine::postings::{Opener, PositionSource};
use crate::engine::scored_doc::ScoredDoc;
use crate::engine::tuned::norm;
use crate::surface::Surface;

/// Computes the bonus in one text of a segment's documents, which must be visited in ascending order.
pub(super) struct TextScorer<'t> {
    together: &'t Together,
    surface: Surface,
    average: f64,
    weight: f64,
    opener: Opener<'t>,
    /// Opened when first needed, and each leaf in it likewise, as few titles have two of a query's words.
    source: Option<PositionSource>,
    lengths: FieldNormReader,
}

impl<'t> TextScorer<'t> {
    /// A scorer for one text of the segment that `opener` opens.
    pub(super) fn new(
        together: &'t Together,
        opener: Opener<'t>,
        surface: Surface,
    ) -> Result<Self, Error> {
        let field = surface.field(opener.leaves.reader().fields());
        Ok(Self {
            together,
            surface,
            average: together.averages[surface.index()],
            weight: f64::from(surface_weight(&together.settings, surface)),
            source: None,
            lengths: opener.segment.get_fieldnorms_reader(field)?,
            opener,
        })
    }

    /// Returns the part of the bonus that depends on the number of occurrences, for this text. Sets `there` for each feature that
    /// occurs. `here` is a buffer.
    pub(super) fn addition(
        &mut self,
        document: &ScoredDoc,
        evaluator: &mut Evaluator<()>,
        here: &mut [Option<bool>],
        there: &mut [bool],
    ) -> Result<f64, Error> {
        let may_have = |part: &ProximityFeature| {
            let words = part.words[self.surface.index()];
            document.holds.may_have(words)
        };
        let parts = &self.together.parts;
        // Most titles can have no feature.
        if !parts.iter().any(|part| !part.within && may_have(part)) {
            return Ok(0.0);
        }
        let doc = document.address.doc_id;
        let settings = &self.together.settings;
        let mut sum = 0.0;
        let mut before = false;
        here.fill(None);
        for (number, part) in parts.iter().enumerate() {
            before = (before || !part.within) && may_have(part);
            if !before {
                continue;
            }
            let source = match &mut self.source {
                Some(source) => source,
                none => none.insert(self.opener.open(self.surface, &[], false)?),
            };
            for leaf in &part.leaves {
                self.opener.add(source, *leaf)?;
            }
            source.move_to(doc);
            // Checked before counting, as most features do not occur at all and that is faster to find out.
            before = self.together.is_here(number, here, evaluator, source);
            if !before {
                continue;
            }
            there[number] |= self.weight > 0.0;
            if part.counted == 0.0 {
                continue;
            }
            let frequency = evaluator.count(&part.span, source) as f64;
            let length = norm(settings, self.lengths.fieldnorm(doc), self.average);
            let k1 = f64::from(settings.k1);
            sum += part.counted * frequency * (k1 + 1.0) / (frequency + length);
        }
        Ok(sum * self.weight)
    }
}

impl Together {
    /// Whether a feature occurs in the document that `source` is at. Results are kept in `here`.
    fn is_here(
        &self,
        number: usize,
        here: &mut [Option<bool>],
        evaluator: &mut Evaluator<()>,
        source: &mut PositionSource,
    ) -> bool {
        if let Some(known) = here[number] {
            return known;
        }
        let part = &self.parts[number];
        let is_far = part.beside.is_some_and(|other| {
            let leaves = &self.parts[other].leaves;
            !self.is_here(other, here, evaluator, source) && source.rule_out(leaves)
        });
        let found = !is_far && evaluator.exists(&part.span, source);
        here[number] = Some(found);
        found
    }
}
