//! A plan as queries of the engine.
//!
//! Plain words and phrases become the engine's own
//! queries, with its fast paths; what needs positions in any other way becomes a
//! [`Positional`] clause, and a query that has one is judged document by document ([`crate::engine::judged`]).

use std::ops::Bound;
use std::sync::Arc;

use newshound_article::Date;
use newshound_index::analysis::{acronym_term, class_term, written_term};
use newshound_index::{Fields, Reader, Settings};
use tantivy::query::{BoostQuery, PhraseQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::Error;
use crate::algebra::span::Span;
use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::positional::{Positional, Side};
use crate::engine::tuned::Tuned;
use crate::engine::union::UnionQuery;
use crate::engine::unions::Unions;
use crate::engine::weights::{Weights, siblings};
use crate::plan::{Clause, Condition, Element, Plan, TextLeaf};
use crate::request::Ranking;
use crate::surface::{Surface, Surfaces};

/// How much a match in a text counts.
pub(crate) fn surface_weight(settings: &Settings, surface: Surface) -> Score {
    match surface {
        Surface::Title => settings.title,
        Surface::Heading => settings.heading,
        Surface::Body => settings.body,
        _ => 1.0,
    }
}

/// Compiles plans for one archive.
pub(crate) struct Compiler<'a> {
    reader: &'a Reader,
    deadline: &'a Deadline,
    fields: &'a Fields,
    settings: &'a Settings,
    leaves: Arc<[TextLeaf]>,
    pub(crate) weights: Weights<'a>,
    pub(crate) unions: Arc<Unions>,
}

impl<'a> Compiler<'a> {
    /// A compiler of `plan` and its parts for the archive that `reader` reads.
    pub(crate) fn new(
        plan: &Plan,
        reader: &'a Reader,
        ranking: Ranking,
        deadline: &'a Deadline,
    ) -> Self {
        Self {
            reader,
            deadline,
            fields: reader.fields(),
            settings: reader.settings(),
            leaves: plan.leaves.clone(),
            weights: Weights::new(reader, ranking),
            unions: Arc::default(),
        }
    }
}

impl Compiler<'_> {
    pub(crate) fn clause(&self, clause: &Clause) -> Result<Compiled, Error> {
        let compiled = self.condition(&clause.condition)?;
        Ok(Compiled::Named(clause.text.clone(), Box::new(compiled)))
    }

    fn condition(&self, condition: &Condition) -> Result<Compiled, Error> {
        let all = |clauses: &[Clause]| {
            clauses
                .iter()
                .map(|clause| self.clause(clause))
                .collect::<Result<Vec<_>, _>>()
        };
        Ok(match condition {
            Condition::Boolean {
                must,
                should,
                must_not,
            } => Compiled::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Condition::Text { span, at_least } => self.text(span, *at_least)?,
            Condition::Language(code) => {
                let term = Term::from_field_text(self.fields.language, code);
                Compiled::Filter(Box::new(TermQuery::new(term, IndexRecordOption::Basic)))
            }
            Condition::Published { from, to } => {
                let bound = |day: &Option<_>| match day {
                    Some(day) => Bound::Included(self.reader.day_term(*day)),
                    None => Bound::Unbounded,
                };
                range(bound(from), bound(to), self.reader.day_term(Date::MIN))
            }
            Condition::Words { from, to } => {
                let term = |words| Term::from_field_u64(self.fields.words, words);
                let bound = |words: &Option<u64>| {
                    words.map_or(Bound::Unbounded, |words| Bound::Included(term(words)))
                };
                range(bound(from), bound(to), term(0))
            }
        })
    }

    fn text(&self, span: &Span, at_least: u32) -> Result<Compiled, Error> {
        if at_least == 1
            && let Some(plain) = self.plain(span)?
        {
            return Ok(plain);
        }
        let mut sides = Vec::new();
        for surface in span.surfaces().iter() {
            if let Some(documents) = self.documents(span, surface)? {
                sides.push(Side {
                    surface,
                    documents: documents.query(),
                    terms: self.terms(span, surface)?,
                });
            }
        }
        Ok(Compiled::Positional(Box::new(Positional {
            span: Arc::new(span.clone()),
            at_least,
            sides,
            reader: self.reader.clone(),
            leaves: self.leaves.clone(),
            unions: self.unions.clone(),
        })))
    }

    /// A span that the engine answers by itself; `None` if it needs more.
    fn plain(&self, span: &Span) -> Result<Option<Compiled>, Error> {
        match span {
            Span::Leaf {
                leaf,
                surfaces,
                weight,
            } if !self.needs_positions(*leaf) => {
                let texts = surfaces.iter().map(|surface| {
                    let compiled = self.leaf(*leaf, surface, *weight)?;
                    Ok(Compiled::Named(surface.name().into(), Box::new(compiled)))
                });
                let texts = texts.collect::<Result<_, Error>>()?;
                Ok(Some(Compiled::Sum(texts)))
            }
            Span::Any(spans) => {
                let alternatives = spans.iter().map(|span| self.plain(span));
                let alternatives = alternatives.collect::<Result<Option<Vec<_>>, Error>>()?;
                Ok(alternatives.map(Compiled::Best))
            }
            _ => Ok(None),
        }
    }

    /// The terms of a span, for their scores.
    fn terms(&self, span: &Span, surface: Surface) -> Result<Vec<Box<dyn Query>>, Error> {
        let mut leaves = Vec::new();
        span.leaves(&mut |leaf, wanted, surfaces, weight| {
            if wanted && surfaces.holds(surface) {
                leaves.push((leaf, weight));
            }
        });
        leaves
            .into_iter()
            .map(|(leaf, weight)| Ok(self.leaf(leaf, surface, weight)?.query()))
            .collect()
    }

    /// What the documents of a span must hold, wherever it stands; `None` if it cannot match in this text.
    fn documents(&self, span: &Span, surface: Surface) -> Result<Option<Compiled>, Error> {
        let all = |spans: &mut dyn Iterator<Item = &Span>| {
            let parts = spans.map(|span| self.documents(span, surface));
            let parts = parts.collect::<Result<Option<Vec<_>>, Error>>()?;
            Ok(parts.map(|must| Compiled::Boolean {
                must,
                should: vec![],
                must_not: vec![],
            }))
        };
        match span {
            Span::Leaf { leaf, surfaces, .. } => surfaces
                .holds(surface)
                .then(|| self.candidates(*leaf, surface))
                .transpose(),
            Span::Any(spans) => {
                let mut found = Vec::new();
                for span in spans {
                    found.extend(self.documents(span, surface)?);
                }
                Ok((!found.is_empty()).then_some(Compiled::Sum(found)))
            }
            Span::Lead { span, .. } | Span::AtLeast { span, .. } => self.documents(span, surface),
            Span::Sloppy { units, .. } => all(&mut units.iter().map(|(_, span)| span)),
            Span::Near {
                negated: true,
                left,
                ..
            } => self.documents(left, surface),
            Span::Near { left, right, .. } => all(&mut [&**left, &**right].into_iter()),
        }
    }

    /// The engine's phrases take one term at each offset of a surface field.
    fn needs_positions(&self, leaf: usize) -> bool {
        let TextLeaf::Phrase { elements, .. } = &self.leaves[leaf] else {
            return false;
        };
        match elements.as_slice() {
            [(_, Element::Exact { term, written })] => term == written,
            elements => elements
                .iter()
                .any(|(_, element)| !matches!(element, Element::Term(_))),
        }
    }

    /// Documents that can have a leaf, and no positions read for them.
    fn candidates(&self, leaf: usize, surface: Surface) -> Result<Compiled, Error> {
        match &self.leaves[leaf] {
            TextLeaf::Phrase { elements, .. } if elements.len() > 1 => {
                self.all_elements(elements, surface, 1.0)
            }
            _ => self.leaf(leaf, surface, 1.0),
        }
    }

    fn leaf(&self, leaf: usize, surface: Surface, weight: Score) -> Result<Compiled, Error> {
        let weight = weight * surface_weight(self.settings, surface);
        let field = surface.field(self.fields);
        let inflected = surface.text(self.fields).map(|text| text.inflected);
        match (&self.leaves[leaf], inflected) {
            (TextLeaf::Word(classes), Some(inflected)) => {
                let terms = classes.iter().flat_map(|inflected| {
                    let classes = inflected.classes.iter();
                    classes.map(|class| class_term(inflected.stemmer, class))
                });
                self.any_term(inflected, terms, weight)
            }
            (TextLeaf::Acronym(capitals), Some(inflected)) => {
                self.any_term(inflected, [acronym_term(capitals)], weight)
            }
            // Metadata does not inflect, and no plan asks it to.
            (TextLeaf::Word(_) | TextLeaf::Acronym(_), None) => Ok(Compiled::Sum(vec![])),
            (TextLeaf::Expansion(expansion), _) => {
                self.any_of_many(field, &expansion.terms, weight)
            }
            (TextLeaf::Phrase { elements, .. }, _) => self.phrase(elements, surface, weight),
        }
    }

    /// What a leaf tells, and whether most articles go without it.
    pub(crate) fn tells(&self, leaf: usize) -> Result<(f64, bool), Error> {
        let body = self.fields.body;
        let counts = match &self.leaves[leaf] {
            TextLeaf::Word(classes) => {
                let terms: Vec<String> = classes
                    .iter()
                    .flat_map(|inflected| {
                        let classes = inflected.classes.iter();
                        classes.map(|class| class_term(inflected.stemmer, class))
                    })
                    .collect();
                self.weights.counts(body.inflected, &terms)?
            }
            TextLeaf::Acronym(capitals) => self
                .weights
                .counts(body.inflected, &[acronym_term(capitals)])?,
            TextLeaf::Expansion(expansion) => {
                let terms = &expansion.terms;
                let union = self
                    .unions
                    .of(self.reader, body.surface, terms, self.deadline)?;
                union.counts()
            }
            TextLeaf::Phrase { elements, .. } => return self.phrase_tells(elements),
        };
        let told = match counts.documents {
            0 => 0.0,
            _ => self.weights.of_counts(counts),
        };
        Ok((told, self.weights.is_telling(counts.documents)))
    }

    /// A phrase tells what its words do, and something if one of them does.
    fn phrase_tells(&self, elements: &[(u32, Element)]) -> Result<(f64, bool), Error> {
        let (mut told, mut tells) = (0.0, false);
        for (_, element) in elements {
            let counts = match element {
                Element::Term(term) | Element::Exact { term, .. } => {
                    let terms = std::slice::from_ref(term);
                    self.weights.counts(self.fields.body.surface, terms)?
                }
                Element::Expansion(expansion) => {
                    let (field, terms) = (self.fields.body.surface, &expansion.terms);
                    let union = self.unions.of(self.reader, field, terms, self.deadline)?;
                    union.counts()
                }
            };
            told += self.weights.of_counts(counts);
            tells |= self.weights.is_telling(counts.documents);
        }
        Ok((told, tells))
    }

    /// A term of the inflected fields whose score is that of a word of `weight`.
    pub(crate) fn class(&self, term: &str, weight: f64) -> Result<Compiled, Error> {
        let mut texts = Vec::new();
        for surface in Surfaces::TEXTS.iter() {
            let Some(text) = surface.text(self.fields) else {
                continue;
            };
            let field = text.inflected;
            let term = Term::from_field_text(field, term);
            let documents = self.weights.documents(&term)?;
            if documents > 0 {
                let idf = self.weights.engine_idf(documents);
                let weight = weight as Score * surface_weight(self.settings, surface);
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let query = self.scored(query, field, idf, weight / idf as Score);
                texts.push(Compiled::Scored(query));
            }
        }
        Ok(Compiled::Sum(texts))
    }

    fn phrase(
        &self,
        elements: &[(u32, Element)],
        surface: Surface,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let field = surface.field(self.fields);
        let mut terms = Vec::new();
        let (mut idf, mut told) = (0.0, 0.0);
        for (offset, element) in elements {
            if let Element::Term(text) = element {
                let term = Term::from_field_text(field, text);
                idf += self.weights.engine_idf(self.weights.documents(&term)?);
                let counts = self.weights.counts(field, std::slice::from_ref(text))?;
                told += self.weights.of_counts(counts);
                terms.push((*offset as usize, term));
            }
        }
        if terms.len() < elements.len() || terms.len() == 1 {
            return self.all_elements(elements, surface, weight);
        }
        let phrase = PhraseQuery::new_with_offset(terms);
        let weight = weight * (told / idf) as Score;
        Ok(Compiled::Scored(self.scored(phrase, field, idf, weight)))
    }

    /// A query of the engine with the archive's BM25; `idf` is what the engine makes of its terms.
    fn scored(&self, query: impl Query, field: Field, idf: f64, weight: Score) -> Box<dyn Query> {
        match self.settings.is_the_engines() {
            true => boosted(query, weight),
            false => {
                let (inner, settings) = (query.box_clone().into(), *self.settings);
                let tuned = Tuned {
                    inner,
                    field,
                    idf,
                    settings,
                };
                boosted(tuned, weight)
            }
        }
    }

    /// All elements of a phrase, wherever they stand.
    fn all_elements(
        &self,
        elements: &[(u32, Element)],
        surface: Surface,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let parts = elements
            .iter()
            .map(|(_, element)| self.element(element, surface, weight));
        let mut must = parts.collect::<Result<Vec<_>, _>>()?;
        Ok(match must.len() {
            1 => must.swap_remove(0),
            _ => Compiled::Boolean {
                must,
                should: vec![],
                must_not: vec![],
            },
        })
    }

    fn element(
        &self,
        element: &Element,
        surface: Surface,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let field = surface.field(self.fields);
        match (element, surface.text(self.fields)) {
            (Element::Exact { term, written }, Some(text)) if term != written => {
                self.any_term(text.written, [written_term(term, written)], weight)
            }
            (Element::Exact { term, .. } | Element::Term(term), _) => {
                self.any_term(field, [term.clone()], weight)
            }
            (Element::Expansion(expansion), _) => self.any_of_many(field, &expansion.terms, weight),
        }
    }

    /// The best of the terms that are in the archive.
    fn any_term(
        &self,
        field: Field,
        terms: impl IntoIterator<Item = String>,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let terms: Vec<String> = terms.into_iter().collect();
        let factors = self.weights.factors(field, &terms)?;
        let mut found = Vec::new();
        for (text, factor) in terms.iter().zip(factors) {
            let term = Term::from_field_text(field, text);
            let documents = self.weights.documents(&term)?;
            if documents > 0 {
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                let idf = self.weights.engine_idf(documents);
                let query = self.scored(query, field, idf, weight * factor);
                found.push(Compiled::Scored(query));
            }
        }
        Ok(Compiled::Best(found))
    }

    /// The terms of an expansion as one.
    fn any_of_many(
        &self,
        field: Field,
        terms: &Arc<[String]>,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let union = self.unions.of(self.reader, field, terms, self.deadline)?;
        if union.is_empty() {
            return Ok(Compiled::Best(vec![]));
        }
        let idf = self.weights.engine_idf(union.counts().documents);
        let longest = *siblings(self.fields, field).last().unwrap_or(&field);
        let all = self.unions.of(self.reader, longest, terms, self.deadline)?;
        let most = match all.counts().documents >= union.counts().documents {
            true => all.counts(),
            false => union.counts(),
        };
        let weight = weight * (self.weights.of_counts(most) / idf) as Score;
        let query = self.scored(UnionQuery(union), field, idf, weight);
        Ok(Compiled::Scored(query))
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
