//! The leaves of a plan, with the dictionary look-ups and unions that all readers of their postings share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use newshound_index::Reader;
use tantivy::schema::Field;

use crate::deadline::Deadline;
use crate::engine::union::Union;
use crate::lookups::Lookups;
use crate::plan::term_set::TermSet;
use crate::plan::{Plan, TextLeaf};

/// Unions by field and by the address of their term set in memory.
type Unions = HashMap<(Field, usize), Arc<Union>>;

/// The leaves of a plan, and what has been looked up about them in an archive.
#[derive(Clone)]
pub(crate) struct PlanLeaves {
    pub(crate) all: Arc<[TextLeaf]>,
    pub(crate) lookups: Arc<Lookups>,
    /// The unions made so far, as several parts of a query may use the same one.
    unions: Arc<Mutex<Unions>>,
}

impl PlanLeaves {
    pub(crate) fn of(plan: &Plan) -> Self {
        Self {
            all: plan.leaves.clone(),
            lookups: plan.lookups.clone(),
            unions: Arc::default(),
        }
    }

    /// The same leaves with `last` appended.
    pub(crate) fn and(&self, last: TextLeaf) -> Self {
        let all = self.all.iter().cloned().chain([last]).collect();
        Self {
            all,
            ..self.clone()
        }
    }

    pub(crate) fn reader(&self) -> &Reader {
        self.lookups.reader()
    }

    /// The documents with any of `terms` in `field`. Term sets are identified by their address, which stays valid because the union
    /// keeps its term set alive.
    pub(crate) fn union(
        &self,
        field: Field,
        terms: &Arc<TermSet>,
        deadline: &Deadline,
    ) -> tantivy::Result<Arc<Union>> {
        let key = (field, Arc::as_ptr(terms).addr());
        let known = || self.unions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(union) = known().get(&key) {
            return Ok(union.clone());
        }
        let union = Arc::new(Union::new(self.reader(), field, terms.clone(), deadline)?);
        known().insert(key, union.clone());
        Ok(union)
    }
}
