//! What the engine's own BM25 scores: a word, the words of a pattern, a phrase.

use std::sync::Arc;

use tantivy::query::{Bm25Weight, BoostQuery, PhraseQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::engine::steady::Steady;
use crate::engine::union::Union;
use crate::engine::union::query::UnionQuery;
use crate::lookups::Infos;

/// Something in a field whose occurrences count.
#[derive(Clone, Debug)]
pub(crate) enum Counted {
    Term(Arc<TermLookup>),
    /// Any of many terms, as one.
    Union(Arc<Union>),
    /// Terms at offsets from the first.
    Phrase(Arc<PhraseLookup>),
}

/// A term, as it was looked up.
pub(crate) struct TermLookup {
    pub(crate) term: Term,
    pub(crate) infos: Infos,
    pub(crate) bm25: Bm25Weight,
}

/// Terms of one field at offsets from the first, as they were looked up.
pub(crate) struct PhraseLookup {
    pub(crate) terms: Vec<(usize, Term)>,
    pub(crate) infos: Vec<Infos>,
    pub(crate) bm25: Bm25Weight,
}

impl std::fmt::Debug for TermLookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.term.fmt(f)
    }
}

impl std::fmt::Debug for PhraseLookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.terms.fmt(f)
    }
}

impl Counted {
    /// Its field.
    pub(crate) fn field(&self) -> Field {
        match self {
            Counted::Term(word) => word.term.field(),
            Counted::Union(union) => union.field(),
            // There are two terms at least, all of one field.
            Counted::Phrase(words) => words.terms[0].1.field(),
        }
    }

    /// How many documents have it at most, removed ones included.
    pub(crate) fn documents(&self) -> u64 {
        match self {
            Counted::Term(word) => word.infos.documents(),
            Counted::Union(union) => union.counts().documents,
            Counted::Phrase(words) => {
                let rarest = words.infos.iter().map(Infos::documents).min();
                rarest.unwrap_or(0)
            }
        }
    }

    /// The engine's query.
    pub(crate) fn query(&self) -> Box<dyn Query> {
        match self {
            Counted::Term(word) => {
                let term = word.term.clone();
                Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
            }
            Counted::Union(union) => Box::new(UnionQuery(union.clone())),
            Counted::Phrase(words) => {
                let phrase = PhraseQuery::new_with_offset(words.terms.clone());
                Box::new(Steady(Box::new(phrase)))
            }
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
