//! What the engine's own BM25 can score: a word, the words of a pattern, a phrase.

use std::sync::Arc;

use tantivy::query::{Bm25Weight, BoostQuery, PhraseQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::engine::steady::Steady;
use crate::engine::union::Union;
use crate::engine::union::query::UnionQuery;
use crate::lookups::Infos;

/// Something that occurs in a field, scored by the number of its occurrences.
#[derive(Clone, Debug)]
pub(crate) enum Counted {
    Term(Arc<TermLookup>),
    /// Any of many terms, counted as if they were one term.
    Union(Arc<Union>),
    /// Terms at offsets in positions from the first.
    Phrase(Arc<PhraseLookup>),
}

/// A term with its dictionary entries and BM25 weight.
pub(crate) struct TermLookup {
    pub(crate) term: Term,
    pub(crate) infos: Infos,
    pub(crate) bm25: Bm25Weight,
}

/// The terms of a phrase in one field, at offsets from the first, with their dictionary entries and the phrase's BM25 weight.
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
    /// The field that it occurs in.
    pub(crate) fn field(&self) -> Field {
        match self {
            Counted::Term(word) => word.term.field(),
            Counted::Union(union) => union.field(),
            // A phrase has at least two terms, all of one field.
            Counted::Phrase(words) => words.terms[0].1.field(),
        }
    }

    /// An upper bound for the number of documents that have it, counting removed ones too.
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
