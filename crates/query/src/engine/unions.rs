//! The unions of the same words in the same field, which the parts of a query share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use newshound_index::Reader;
use tantivy::schema::Field;

use crate::deadline::Deadline;
use crate::engine::union::Union;
use crate::plan::term_set::TermSet;

/// Unions by field and words.
#[derive(Debug, Default)]
pub(crate) struct Unions {
    known: Mutex<HashMap<(Field, usize), Arc<Union>>>,
}

impl Unions {
    /// The documents of any of `terms` in `field`. Terms are told apart by where they lie in memory, which the union made of them holds on
    /// to.
    pub(crate) fn of(
        &self,
        reader: &Reader,
        field: Field,
        terms: &Arc<TermSet>,
        deadline: &Deadline,
    ) -> tantivy::Result<Arc<Union>> {
        let key = (field, Arc::as_ptr(terms).addr());
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(union) = known().get(&key) {
            return Ok(union.clone());
        }
        let union = Arc::new(Union::new(reader, field, terms.clone(), deadline)?);
        known().insert(key, union.clone());
        Ok(union)
    }
}
