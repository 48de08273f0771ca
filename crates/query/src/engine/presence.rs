//! Finds documents that have any token in a field.

use tantivy::query::{
    BitSetDocSet, ConstScorer, EnableScoring, Explanation, Query, Scorer, Weight,
};
use tantivy::schema::Field;
use tantivy::{BitSet, DocId, DocSet, Score, SegmentReader};

/// Matches documents with at least one token in a field; each scores 1.
#[derive(Clone, Debug)]
pub(crate) struct PresenceQuery(pub(crate) Field);

impl Query for PresenceQuery {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(PresenceWeight(self.0)))
    }
}

struct PresenceWeight(Field);

impl Weight for PresenceWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        // Field norms are exact for short texts, so a field with a token never has the norm 0.
        let lengths = segment.get_fieldnorms_reader(self.0)?;
        let mut documents = BitSet::with_max_value(segment.max_doc());
        for doc in (0..segment.max_doc()).filter(|&doc| lengths.fieldnorm_id(doc) > 0) {
            documents.insert(doc);
        }
        Ok(Box::new(ConstScorer::new(
            BitSetDocSet::from(documents),
            boost,
        )))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        scorer.seek(doc);
        Ok(Explanation::new(
            "the field holds something",
            scorer.score(),
        ))
    }
}
