//! A document that matches, with its score.

use tantivy::DocAddress;

use crate::engine::term_mask::TermMask;

/// A document that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScoredDoc {
    pub(crate) address: DocAddress,
    pub(crate) score: f64,
    /// Which words of the query occur in which of its texts, by the word's number among the clauses that find documents.
    pub(crate) holds: TermMask,
}

impl ScoredDoc {
    /// A document of which only the score is known.
    pub(crate) fn of(address: DocAddress, score: f64) -> Self {
        Self {
            address,
            score,
            holds: TermMask::ANYTHING,
        }
    }

    /// The document with its score rounded to about six digits. The engine's scores are of single precision, and the same match in
    /// articles of two languages can differ in the last bit; scores that close become equal.
    pub(crate) fn settled(self) -> Self {
        const DROPPED: u32 = 8;
        let bits = (self.score as f32).to_bits();
        let score = f32::from_bits((bits + DROPPED / 2) / DROPPED * DROPPED).into();
        Self { score, ..self }
    }
}
