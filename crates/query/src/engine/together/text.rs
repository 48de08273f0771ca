//! One text of documents, in which parts of a query are looked for.

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

/// A text of the documents of a segment, which are asked for in order.
pub(super) struct TextScorer<'t> {
    together: &'t Together,
    surface: Surface,
    average: f64,
    weight: f64,
    opener: Opener<'t>,
    /// Opened when it is first needed, and in it what each part needs: few titles have two of a query's words.
    source: Option<PositionSource>,
    lengths: FieldNormReader,
}

impl<'t> TextScorer<'t> {
    /// A text of the documents of a segment that `opener` opens.
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

    /// What the text adds by how often parts are in it; marks those that are.
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
        // Most titles have none.
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
            // Most are not there at all, which is told sooner.
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
    /// Whether a part is in the document that a source is at; what is known of parts `here` is kept.
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
