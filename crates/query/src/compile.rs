//! A plan as queries of the engine.
//!
//! The tree that is made here keeps the shape of the query, so that the engine's queries can be made of it to find
//! candidates, and a [`crate::judge::Judge`] to score single documents.

use std::ops::Bound;
use std::sync::Arc;

use newshound_index::analysis::{acronym_term, class_term};
use newshound_index::{Fields, Reader};
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur,
    PhraseQuery, Query, RangeQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::Error;
use crate::interval::Span;
use crate::plan::{Clause, Element, Plan, TextLeaf};
use crate::positional::PositionalQuery;

/// How much a match in title, heading and body counts.
const TEXT_WEIGHTS: [Score; 3] = [3.0, 1.5, 1.0];

/// A tree of the engine's queries, of a shape that can also be judged document by document.
#[derive(Debug)]
pub(crate) enum Compiled {
    Boolean {
        must: Vec<Compiled>,
        should: Vec<Compiled>,
        must_not: Vec<Compiled>,
    },
    /// Alternatives whose scores add up.
    Sum(Vec<Compiled>),
    /// Alternatives of which the best counts.
    Best(Vec<Compiled>),
    /// Matches and scores.
    Scored(Box<dyn Query>),
    /// Matches only.
    Filter(Box<dyn Query>),
    /// Matches where `check` does, scores as `score` does.
    Positional {
        check: PositionalQuery,
        score: Box<Compiled>,
    },
}

/// Compiles `plan` for the archive that `reader` reads.
pub(crate) fn compile(plan: &Plan, reader: &Reader) -> Result<Compiled, Error> {
    Compiler {
        plan,
        reader,
        fields: reader.fields(),
    }
    .clause(&plan.clause)
}

struct Compiler<'a> {
    plan: &'a Plan,
    reader: &'a Reader,
    fields: &'a Fields,
}

impl Compiler<'_> {
    fn clause(&self, clause: &Clause) -> Result<Compiled, Error> {
        let all = |clauses: &[Clause]| {
            clauses
                .iter()
                .map(|clause| self.clause(clause))
                .collect::<Result<Vec<_>, _>>()
        };
        Ok(match clause {
            Clause::Boolean {
                must,
                should,
                must_not,
            } => Compiled::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Clause::Text { texts, span } => {
                let wanted = (0..texts.len()).filter(|&text| texts[text]);
                Compiled::Sum(
                    wanted
                        .map(|text| self.span(span, text))
                        .collect::<Result<_, _>>()?,
                )
            }
            Clause::Metadata { field, leaf } => {
                self.written(leaf, field.field(self.fields), 1.0)?
            }
            Clause::Language(code) => {
                let term = Term::from_field_text(self.fields.language, code);
                Compiled::Filter(Box::new(TermQuery::new(term, IndexRecordOption::Basic)))
            }
            Clause::Published { from, to } => {
                let bound = |day: &Option<_>| match day {
                    Some(day) => Bound::Included(self.reader.day_term(*day)),
                    None => Bound::Unbounded,
                };
                range(
                    bound(from),
                    bound(to),
                    self.reader.day_term(newshound_article::Date::MIN),
                )
            }
            Clause::Words { from, to } => {
                let term = |words| Term::from_field_u64(self.fields.words, words);
                let bound = |words: &Option<u64>| {
                    words.map_or(Bound::Unbounded, |words| Bound::Included(term(words)))
                };
                range(bound(from), bound(to), term(0))
            }
        })
    }

    fn span(&self, span: &Span, text: usize) -> Result<Compiled, Error> {
        match span {
            Span::Leaf(leaf) if !self.needs_positions(*leaf) => self.leaf(*leaf, text),
            Span::Any(spans) => Ok(Compiled::Best(
                spans
                    .iter()
                    .map(|span| self.span(span, text))
                    .collect::<Result<_, _>>()?,
            )),
            Span::Leaf(_) | Span::Near { .. } => {
                let mut leaves = Vec::new();
                span.leaves(&mut |leaf| leaves.push(leaf));
                let score = leaves
                    .into_iter()
                    .map(|leaf| self.leaf(leaf, text))
                    .collect::<Result<_, _>>()?;
                let check = PositionalQuery {
                    fields: *self.fields,
                    text,
                    span: Arc::new(span.clone()),
                    leaves: self.plan.leaves.clone(),
                    terms: Arc::from(self.documents(span, text)?.query()),
                };
                Ok(Compiled::Positional {
                    check,
                    score: Box::new(Compiled::Sum(score)),
                })
            }
        }
    }

    /// What the documents of a span must hold, wherever it stands.
    fn documents(&self, span: &Span, text: usize) -> Result<Compiled, Error> {
        Ok(match span {
            Span::Leaf(leaf) => self.leaf(*leaf, text)?,
            Span::Any(spans) => Compiled::Sum(
                spans
                    .iter()
                    .map(|span| self.documents(span, text))
                    .collect::<Result<_, _>>()?,
            ),
            Span::Near { left, right, .. } => {
                let must = vec![self.documents(left, text)?, self.documents(right, text)?];
                Compiled::Boolean {
                    must,
                    should: vec![],
                    must_not: vec![],
                }
            }
        })
    }

    /// The engine's phrases take one term at each offset.
    fn needs_positions(&self, leaf: usize) -> bool {
        matches!(&self.plan.leaves[leaf], TextLeaf::Phrase { elements, .. }
            if elements.iter().any(|(_, element)| matches!(element, Element::Expansion(_))))
    }

    fn leaf(&self, leaf: usize, text: usize) -> Result<Compiled, Error> {
        let weight = TEXT_WEIGHTS[text];
        let field = self.fields.texts()[text];
        match &self.plan.leaves[leaf] {
            TextLeaf::Word(classes) => {
                let terms = classes
                    .iter()
                    .flat_map(|(stemmer, classes)| classes.iter().map(|class| (*stemmer, class)));
                self.any_term(
                    field.inflected,
                    terms.map(|(stemmer, class)| class_term(stemmer, class)),
                    weight,
                )
            }
            TextLeaf::Acronym(capitals) => {
                self.any_term(field.inflected, [acronym_term(capitals)], weight)
            }
            leaf => self.written(leaf, field.surface, weight),
        }
    }

    /// A leaf whose terms are in a surface field.
    fn written(&self, leaf: &TextLeaf, field: Field, weight: Score) -> Result<Compiled, Error> {
        match leaf {
            TextLeaf::Expansion(expansion) => {
                self.any_term(field, expansion.terms.iter().cloned(), weight)
            }
            TextLeaf::Phrase { elements, .. } => match elements.as_slice() {
                [(_, Element::Term(term))] => self.any_term(field, [term.clone()], weight),
                elements => self.phrase(elements, field, weight),
            },
            TextLeaf::Word(_) | TextLeaf::Acronym(_) => Ok(Compiled::Sum(vec![])),
        }
    }

    fn phrase(
        &self,
        elements: &[(u32, Element)],
        field: Field,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let mut terms = Vec::new();
        let mut parts = Vec::new();
        for (offset, element) in elements {
            match element {
                Element::Term(term) => {
                    terms.push((*offset as usize, Term::from_field_text(field, term)));
                    parts.push(self.any_term(field, [term.clone()], weight)?);
                }
                Element::Expansion(expansion) => {
                    parts.push(self.any_term(field, expansion.terms.iter().cloned(), weight)?);
                }
            }
        }
        if terms.len() < elements.len() {
            return Ok(Compiled::Boolean {
                must: parts,
                should: vec![],
                must_not: vec![],
            });
        }
        Ok(Compiled::Scored(boosted(
            PhraseQuery::new_with_offset(terms),
            weight,
        )))
    }

    /// The best of the terms that are in the archive.
    fn any_term(
        &self,
        field: Field,
        terms: impl IntoIterator<Item = String>,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let mut found = Vec::new();
        for term in terms {
            let term = Term::from_field_text(field, &term);
            if self.reader.doc_freq(&term)? > 0 {
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                found.push(Compiled::Scored(boosted(query, weight)));
            }
        }
        Ok(Compiled::Best(found))
    }
}

fn boosted(query: impl Query, weight: Score) -> Box<dyn Query> {
    if weight == 1.0 {
        Box::new(query)
    } else {
        Box::new(BoostQuery::new(Box::new(query), weight))
    }
}

/// A range over a fast field. Open at both ends it would be refused; `least` stands for "any value".
fn range(from: Bound<Term>, to: Bound<Term>, least: Term) -> Compiled {
    let from = if from == Bound::Unbounded && to == Bound::Unbounded {
        Bound::Included(least)
    } else {
        from
    };
    Compiled::Filter(Box::new(RangeQuery::new(from, to)))
}

impl Compiled {
    /// The engine's query.
    pub(crate) fn query(&self) -> Box<dyn Query> {
        match self {
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => {
                let occur = |occur: Occur, nodes: &[Compiled]| {
                    nodes
                        .iter()
                        .map(|node| (occur, node.query()))
                        .collect::<Vec<_>>()
                };
                let mut clauses = occur(Occur::Must, must);
                clauses.extend(occur(Occur::Should, should));
                if clauses.is_empty() {
                    clauses.push((Occur::Must, unscored(Box::new(AllQuery))));
                }
                clauses.extend(occur(Occur::MustNot, must_not));
                Box::new(BooleanQuery::new(clauses))
            }
            Compiled::Sum(nodes) => match nodes.as_slice() {
                [] => Box::new(EmptyQuery),
                [only] => only.query(),
                nodes => Box::new(BooleanQuery::union(
                    nodes.iter().map(Compiled::query).collect(),
                )),
            },
            Compiled::Best(nodes) => match nodes.as_slice() {
                [] => Box::new(EmptyQuery),
                [only] => only.query(),
                nodes => Box::new(DisjunctionMaxQuery::new(
                    nodes.iter().map(Compiled::query).collect(),
                )),
            },
            Compiled::Scored(query) => query.box_clone(),
            Compiled::Filter(query) => unscored(query.box_clone()),
            Compiled::Positional { check, .. } => Box::new(check.clone()),
        }
    }
}

fn unscored(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}
