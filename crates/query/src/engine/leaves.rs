//! The leaves of a plan as queries of the engine: words, phrases and patterns in one text, weighted as the ranking has it.

use std::sync::Arc;

use newshound_index::analysis::{acronym_term, class_term, written_term};
use tantivy::schema::Field;
use tantivy::{Score, Term};

use crate::Error;
use crate::engine::compile::{Compiler, surface_weight};
use crate::engine::compiled::Compiled;
use crate::engine::counted::{Counted, Word, Words, boosted};
use crate::engine::tuned::Tuned;
use crate::engine::weights::siblings;
use crate::plan::expansion::Terms;
use crate::plan::{Element, Inflected, TextLeaf};
use crate::surface::{Surface, Surfaces};

impl Compiler<'_> {
    /// The engine's phrases take one term at each offset of a surface field.
    pub(super) fn needs_positions(&self, leaf: usize) -> bool {
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
    pub(super) fn candidates(&self, leaf: usize, surface: Surface) -> Result<Compiled, Error> {
        match &self.leaves[leaf] {
            TextLeaf::Phrase { elements, .. } if elements.len() > 1 => {
                self.all_elements(elements, surface, 1.0)
            }
            _ => self.leaf(leaf, surface, 1.0),
        }
    }

    pub(super) fn leaf(
        &self,
        leaf: usize,
        surface: Surface,
        weight: Score,
    ) -> Result<Compiled, Error> {
        let weight = weight * surface_weight(self.settings, surface);
        let field = surface.field(self.fields);
        let inflected = surface.text(self.fields).map(|text| text.inflected);
        match (&self.leaves[leaf], inflected) {
            (TextLeaf::Word(classes), Some(inflected)) => {
                let terms = classes.iter().flat_map(|inflected| {
                    let classes = inflected.classes.iter();
                    classes.map(|class| class_term(inflected.stemmer, class))
                });
                let found = self.any_term(inflected, terms, weight)?;
                // No text is in two languages, so of one class in each only one can be there, and need not be the best.
                let single = |inflected: &Inflected| inflected.classes.of_accents().is_none();
                Ok(match found {
                    Compiled::Best(nodes) if classes.iter().all(single) => Compiled::Sum(nodes),
                    found => found,
                })
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

    /// What a leaf tells, and whether it can be part of a name.
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
        Ok((told, self.weights.is_naming(counts.documents)))
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
            tells |= self.weights.is_naming(counts.documents);
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
            let documents = self.weights.documents(field, term)?;
            if documents > 0 {
                let term = Term::from_field_text(field, term);
                let idf = self.weights.engine_idf(documents);
                let weight = weight as Score * surface_weight(self.settings, surface);
                let weight = weight / idf as Score;
                texts.push(self.scored(self.word(term)?, field, idf, weight));
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
                idf += self
                    .weights
                    .engine_idf(self.weights.documents(field, text)?);
                let counts = self.weights.counts(field, std::slice::from_ref(text))?;
                told += self.weights.of_counts(counts);
                terms.push((*offset as usize, term));
            }
        }
        if terms.len() < elements.len() || terms.len() == 1 {
            return self.all_elements(elements, surface, weight);
        }
        let weight = weight * (told / idf) as Score;
        Ok(self.scored(self.words(terms)?, field, idf, weight))
    }

    fn word(&self, term: Term) -> Result<Counted, Error> {
        let lookups = &self.lookups;
        Ok(Counted::Term(Arc::new(Word {
            infos: lookups.term(self.reader, &term)?,
            bm25: lookups.bm25(self.reader, std::slice::from_ref(&term))?,
            term,
        })))
    }

    fn words(&self, terms: Vec<(usize, Term)>) -> Result<Counted, Error> {
        let all: Vec<Term> = terms.iter().map(|(_, term)| term.clone()).collect();
        let infos = all.iter().map(|term| self.lookups.term(self.reader, term));
        Ok(Counted::Phrase(Arc::new(Words {
            infos: infos.collect::<tantivy::Result<_>>()?,
            bm25: self.lookups.bm25(self.reader, &all)?,
            terms,
        })))
    }

    /// What is counted, scored by the archive's BM25; `idf` is what the engine makes of its terms.
    fn scored(&self, counted: Counted, field: Field, idf: f64, weight: Score) -> Compiled {
        if self.settings.is_the_engines() {
            return Compiled::Counted(counted, weight);
        }
        let tuned = Tuned {
            inner: counted.query().into(),
            field,
            idf,
            settings: *self.settings,
        };
        Compiled::Scored(boosted(Box::new(tuned), weight))
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
            let documents = self.weights.documents(field, text)?;
            if documents > 0 {
                let term = Term::from_field_text(field, text);
                let idf = self.weights.engine_idf(documents);
                found.push(self.scored(self.word(term)?, field, idf, weight * factor));
            }
        }
        Ok(Compiled::Best(found))
    }

    /// The terms of an expansion as one.
    fn any_of_many(
        &self,
        field: Field,
        terms: &Arc<Terms>,
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
        Ok(self.scored(Counted::Union(union), field, idf, weight))
    }
}
