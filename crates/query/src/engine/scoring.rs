//! What determines the score of a document.

use tantivy::DocAddress;

use crate::engine::compiled::Compiled;
use crate::engine::decay::Decay;
use crate::engine::together::Together;

/// What determines the score of a document.
pub(crate) struct Scoring {
    pub(crate) compiled: Compiled,
    /// The bonus for words that stand together.
    pub(crate) together: Option<Together>,
    pub(crate) decay: Option<Decay>,
}

impl Scoring {
    /// The factor for a document's score that its age gives.
    pub(super) fn factor(&self, address: DocAddress) -> f64 {
        self.decay
            .as_ref()
            .map_or(1.0, |decay| decay.factor(address))
    }
}
