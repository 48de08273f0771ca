//! How documents are scored.

use tantivy::DocAddress;

use crate::engine::compiled::Compiled;
use crate::engine::decay::Decay;
use crate::engine::together::Together;

/// How documents are scored.
pub(crate) struct Scoring {
    pub(crate) compiled: Compiled,
    /// What words that stand together add.
    pub(crate) together: Option<Together>,
    pub(crate) decay: Option<Decay>,
}

impl Scoring {
    /// What the score of a document is multiplied by for its age.
    pub(super) fn factor(&self, address: DocAddress) -> f64 {
        self.decay
            .as_ref()
            .map_or(1.0, |decay| decay.factor(address))
    }
}
