//! What the parts of a query look up alike, and is looked up once: the unions of the same words in the same field, and the
//! forms of a class in a segment.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use newshound_index::Reader;
use newshound_index::analysis::Stemmer;
use tantivy::SegmentReader;
use tantivy::index::SegmentId;
use tantivy::schema::Field;

use crate::deadline::Deadline;
use crate::engine::union::Union;
use crate::plan::forms::forms_of;

/// Forms by segment, stemmer and class.
type Forms = HashMap<(SegmentId, Stemmer, Box<str>), Arc<[String]>>;

/// Unions by field and words.
#[derive(Debug, Default)]
pub(crate) struct Unions {
    known: Mutex<HashMap<(Field, usize), Arc<Union>>>,
    forms: Mutex<Forms>,
}

impl Unions {
    /// The documents of any of `terms` in `field`. Terms are told apart by where they lie in memory, which the plan holds
    /// on to.
    pub(crate) fn of(
        &self,
        reader: &Reader,
        field: Field,
        terms: &Arc<[String]>,
        deadline: &Deadline,
    ) -> tantivy::Result<Arc<Union>> {
        let key = (field, terms.as_ptr() as usize);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(union) = known().get(&key) {
            return Ok(union.clone());
        }
        let union = Arc::new(Union::new(reader, field, terms.clone(), deadline)?);
        known().insert(key, union.clone());
        Ok(union)
    }
    /// The folded forms of a class that a segment has.
    pub(crate) fn forms(
        &self,
        reader: &Reader,
        segment: &SegmentReader,
        stemmer: Stemmer,
        class: &str,
    ) -> tantivy::Result<Arc<[String]>> {
        let known = || self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (segment.segment_id(), stemmer, Box::from(class));
        if let Some(forms) = known().get(&key) {
            return Ok(forms.clone());
        }
        let index = segment.inverted_index(reader.fields().forms)?;
        let forms: Arc<[String]> = forms_of(&index, stemmer, class)?.into();
        known().insert(key, forms.clone());
        Ok(forms)
    }
}
