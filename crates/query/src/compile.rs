//! A plan as queries of the engine, and as a judge of single documents.
//!
//! The engine finds candidates and approximate scores: it adds the scores of clauses in whatever order suits a segment,
//! so that the last bit of a sum depends on how the archive happens to be cut into segments. The [`Judge`] scores the
//! few documents that are shown, clause by clause in the query's own order and in double precision; that is the score
//! that ranks. The same files and query therefore give the same list on any number of threads.

use std::ops::Bound;
use std::sync::Arc;

use newshound_index::analysis::{acronym_term, class_term};
use newshound_index::{Fields, Reader};
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery,
    EnableScoring, Occur, PhraseQuery, Query, RangeQuery, Scorer, TermQuery, Weight,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score, SegmentReader, Term};

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

    /// The weights from which judges of segments are made.
    pub(crate) fn weigh(
        &self,
        scoring: EnableScoring<'_>,
    ) -> tantivy::Result<Judge<Box<dyn Weight>>> {
        let all = |nodes: &[Compiled]| {
            nodes
                .iter()
                .map(|node| node.weigh(scoring))
                .collect::<tantivy::Result<Vec<_>>>()
        };
        Ok(match self {
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => Judge::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Compiled::Sum(nodes) => Judge::Sum(all(nodes)?),
            Compiled::Best(nodes) => Judge::Best(all(nodes)?),
            Compiled::Scored(query) => Judge::Scored(query.weight(scoring)?),
            Compiled::Filter(query) => Judge::Filter(query.weight(scoring)?),
            Compiled::Positional { check, score } => Judge::Checked {
                check: check.weight(scoring)?,
                score: Box::new(score.weigh(scoring)?),
            },
        })
    }
}

fn unscored(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

/// Scores documents clause by clause: over weights it is good for any segment, over scorers for one.
pub(crate) enum Judge<T> {
    Boolean {
        must: Vec<Judge<T>>,
        should: Vec<Judge<T>>,
        must_not: Vec<Judge<T>>,
    },
    Sum(Vec<Judge<T>>),
    Best(Vec<Judge<T>>),
    Scored(T),
    Filter(T),
    Checked {
        check: T,
        score: Box<Judge<T>>,
    },
}

impl Judge<Box<dyn Weight>> {
    /// The judge of a segment's documents.
    pub(crate) fn of_segment(
        &self,
        segment: &SegmentReader,
    ) -> tantivy::Result<Judge<Box<dyn Scorer>>> {
        let all = |nodes: &[Self]| {
            nodes
                .iter()
                .map(|node| node.of_segment(segment))
                .collect::<tantivy::Result<Vec<_>>>()
        };
        Ok(match self {
            Judge::Boolean {
                must,
                should,
                must_not,
            } => Judge::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Judge::Sum(nodes) => Judge::Sum(all(nodes)?),
            Judge::Best(nodes) => Judge::Best(all(nodes)?),
            Judge::Scored(weight) => Judge::Scored(weight.scorer(segment, 1.0)?),
            Judge::Filter(weight) => Judge::Filter(weight.scorer(segment, 1.0)?),
            Judge::Checked { check, score } => Judge::Checked {
                check: check.scorer(segment, 1.0)?,
                score: Box::new(score.of_segment(segment)?),
            },
        })
    }
}

impl Judge<Box<dyn Scorer>> {
    /// The score of `doc`, or `None` when it does not match. Documents must be asked for in order.
    pub(crate) fn score(&mut self, doc: DocId) -> Option<f64> {
        match self {
            Judge::Boolean {
                must,
                should,
                must_not,
            } => {
                let mut total = 0.0;
                for node in must.iter_mut() {
                    total += node.score(doc)?;
                }
                let optional = sum(should, doc);
                if must.is_empty() && !should.is_empty() && optional.is_none() {
                    return None;
                }
                let excluded = must_not.iter_mut().any(|node| node.score(doc).is_some());
                (!excluded).then_some(total + optional.unwrap_or(0.0))
            }
            Judge::Sum(nodes) => sum(nodes, doc),
            Judge::Best(nodes) => nodes
                .iter_mut()
                .filter_map(|node| node.score(doc))
                .reduce(f64::max),
            Judge::Scored(scorer) => reach(scorer, doc).then(|| f64::from(scorer.score())),
            Judge::Filter(scorer) => reach(scorer, doc).then_some(0.0),
            Judge::Checked { check, score } => {
                if reach(check, doc) {
                    Some(score.score(doc).unwrap_or(0.0))
                } else {
                    None
                }
            }
        }
    }
}

fn sum(nodes: &mut [Judge<Box<dyn Scorer>>], doc: DocId) -> Option<f64> {
    nodes
        .iter_mut()
        .filter_map(|node| node.score(doc))
        .reduce(|total, score| total + score)
}

fn reach(scorer: &mut Box<dyn Scorer>, doc: DocId) -> bool {
    if scorer.doc() < doc {
        scorer.seek(doc);
    }
    scorer.doc() == doc
}
