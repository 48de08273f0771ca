//! A document that matches, with its score.

use tantivy::DocAddress;

use crate::engine::term_mask::TermMask;

/// A document that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScoredDoc {
    pub(crate) address: DocAddress,
    pub(crate) score: f64,
    /// Which of the query's words it has where, by their number among the clauses that find documents.
    pub(crate) holds: TermMask,
}

impl ScoredDoc {
    /// A document of which no more is known than its score.
    pub(crate) fn of(address: DocAddress, score: f64) -> Self {
        Self {
            address,
            score,
            holds: TermMask::ANYTHING,
        }
    }

    /// The document with a score to six digits. The engine's are of single precision, and the same match in articles of two languages
    /// differs in their last bit; what is that close is equal.
    pub(crate) fn settled(self) -> Self {
        const DROPPED: u32 = 8;
        let bits = (self.score as f32).to_bits();
        let score = f32::from_bits((bits + DROPPED / 2) / DROPPED * DROPPED).into();
        Self { score, ..self }
    }
}
