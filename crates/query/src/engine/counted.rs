//! What the engine's own BM25 scores: a word, the words of a pattern, a phrase.

use std::sync::Arc;

use tantivy::query::{BoostQuery, PhraseQuery, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Score, Term};

use crate::engine::union::{Union, UnionQuery};

/// Something in a field whose occurrences count.
#[derive(Clone, Debug)]
pub(crate) enum Counted {
    Term(Term),
    /// Any of many terms, as one.
    Union(Arc<Union>),
    /// Terms at offsets from the first.
    Phrase(Vec<(usize, Term)>),
}

impl Counted {
    /// The engine's query.
    pub(crate) fn query(&self) -> Box<dyn Query> {
        match self {
            Counted::Term(term) => {
                Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs))
            }
            Counted::Union(union) => Box::new(UnionQuery(union.clone())),
            Counted::Phrase(terms) => Box::new(PhraseQuery::new_with_offset(terms.clone())),
        }
    }
}

/// `query` with its scores multiplied by `weight`.
pub(crate) fn boosted(query: Box<dyn Query>, weight: Score) -> Box<dyn Query> {
    match weight == 1.0 {
        true => query,
        false => Box::new(BoostQuery::new(query, weight)),
    }
}
