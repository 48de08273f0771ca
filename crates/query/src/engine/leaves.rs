//! Compiles the leaves of a plan (words, phrases, patterns in one text) to queries of the engine, weighted by the ranking.

use std::sync::Arc;

use newshound_index::analysis::written_term;
use tantivy::schema::Field;
use tantivy::{Score, Term};

use crate::Error;
use crate::engine::compile::{Compiler, surface_weight};
use crate::engine::counted::{Counted, PhraseLookup, TermLookup, boosted};
use crate::engine::filter::Filter;
use crate::engine::plain::{Plain, PlainLeaf};
use crate::engine::tuned::Tuned;
use crate::engine::weights::{bm25, siblings};
use crate::lookups::{Counts, Infos};
use crate::plan::term_set::TermSet;
use crate::plan::{Element, TextLeaf};
use crate::surface::Surface;

/// The weight of a leaf in scoring words that stand together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordWeight {
    /// The weight; higher for rarer words.
    pub(crate) weight: f64,
    /// Whether it is rare enough to be part of a name.
    pub(crate) can_name: bool,
}

impl Compiler<'_> {
    /// Whether a leaf needs positions beyond the engine's own phrases, which take exactly one term of a surface field at each offset.
    pub(super) fn needs_positions(&self, leaf: usize) -> bool {
        let TextLeaf::Phrase { elements, .. } = &self.leaves.all[leaf] else {
            return false;
        };
        match elements.as_slice() {
            [(_, Element::Exact { term, written })] => term == written,
            elements => elements
                .iter()
                .any(|(_, element)| element.term(false).is_none()),
        }
    }

    /// A query for the documents that can have a leaf, found without reading positions.
    pub(super) fn candidates(&self, leaf: usize, surface: Surface) -> Result<Plain, Error> {
        match &self.leaves.all[leaf] {
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
    ) -> Result<Plain, Error> {
        let weight = weight * surface_weight(self.settings, surface);
        let field = surface.field(self.fields);
        match &self.leaves.all[leaf] {
            TextLeaf::Word(word) => self.word(&word.terms, field, weight),
            TextLeaf::Acronym(capitals) => self.one_term(field, capitals, weight),
            TextLeaf::Compound { term, word } => {
                let as_word = self.weights.relative(field, term, word)?;
                self.one_term(field, term, weight * as_word)
            }
            TextLeaf::Expansion(expansion) => self.any_of_many(field, &expansion.terms, weight),
            TextLeaf::Phrase { elements, .. } => self.phrase(elements, surface, weight),
        }
    }

    /// The weight of a leaf in scoring words that stand together, from its counts in the body.
    pub(crate) fn word_weight(&self, leaf: usize) -> Result<WordWeight, Error> {
        let body = self.fields.body;
        let counts = match &self.leaves.all[leaf] {
            TextLeaf::Word(word) => self.word_counts(&word.terms)?,
            TextLeaf::Acronym(term) | TextLeaf::Compound { word: term, .. } => {
                self.weights.counts(body.surface, term)?
            }
            TextLeaf::Expansion(expansion) => self.union_counts(&expansion.terms)?,
            TextLeaf::Phrase { elements, .. } => return self.phrase_weight(elements),
        };
        Ok(WordWeight {
            weight: match counts.documents {
                0 => 0.0,
                _ => self.weights.of_counts(counts),
            },
            can_name: self.weights.is_naming(counts.documents),
        })
    }

    fn union_counts(&self, terms: &Arc<TermSet>) -> Result<Counts, Error> {
        let body = self.fields.body.surface;
        let union = self.leaves.union(body, terms, self.deadline)?;
        Ok(union.counts())
    }

    /// The sum of the weights of a phrase's elements. The phrase can be part of a name if one of its elements can.
    fn phrase_weight(&self, elements: &[(u32, Element)]) -> Result<WordWeight, Error> {
        let mut sum = WordWeight {
            weight: 0.0,
            can_name: false,
        };
        for (_, element) in elements {
            let counts = match element {
                Element::Term(term) | Element::Exact { term, .. } => {
                    self.weights.counts(self.fields.body.surface, term)?
                }
                Element::Expansion(expansion) => self.union_counts(&expansion.terms)?,
                Element::Toned(word) => self.union_counts(&word.terms)?,
            };
            sum.weight += self.weights.of_counts(counts);
            sum.can_name |= self.weights.is_naming(counts.documents);
        }
        Ok(sum)
    }

    /// A word in a field: its `classes` are alternatives, of which the best score counts.
    fn word(&self, classes: &[Arc<TermSet>], field: Field, weight: Score) -> Result<Plain, Error> {
        let mut found = Vec::new();
        for terms in classes {
            found.extend(self.class(terms, field)?);
        }
        let all = found.iter().map(Counted::documents).sum();
        let word_weight = match self.weights.is_the_engines() {
            true => self.weights.engine_idf(all),
            false => self.weights.of_counts(self.word_counts(classes)?),
        };
        let found = found.into_iter().map(|class| {
            let idf = self.weights.engine_idf(class.documents());
            self.scored(class, field, idf, weight * (word_weight / idf) as Score)
        });
        Ok(Plain::Best(found.collect()))
    }

    /// The terms of a class that occur in a field, counted as one; `None` where none does.
    fn class(&self, terms: &Arc<TermSet>, field: Field) -> Result<Option<Counted>, Error> {
        if let Some((term, infos)) = terms.only(self.reader, field) {
            let term = Term::from_field_text(field, term);
            return self.looked_up(term, infos).map(Some);
        }
        let union = self.leaves.union(field, terms, self.deadline)?;
        Ok((!union.is_empty()).then_some(Counted::Union(union)))
    }

    fn word_counts(&self, classes: &[Arc<TermSet>]) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        for terms in classes {
            counts += self.counts(terms)?;
        }
        Ok(counts)
    }

    /// In how many articles a class occurs, and how often in all of them. With BM25's own idf only the body counts, as the result is
    /// used for words that stand together in the body.
    pub(crate) fn counts(&self, terms: &Arc<TermSet>) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        let is_counted =
            |field| !self.weights.is_the_engines() || field == self.fields.body.surface;
        let texts = self.fields.texts().into_iter();
        for text in texts.filter(|text| is_counted(text.surface)) {
            let of_text = match self.class(terms, text.surface)? {
                Some(Counted::Term(word)) => Counts {
                    documents: word.infos.documents(),
                    occurrences: self.weights.occurrences(&word.term)?,
                },
                Some(Counted::Union(union)) => union.counts(),
                Some(Counted::Phrase(_)) | None => Counts::default(),
            };
            counts.documents = counts.documents.max(of_text.documents);
            // Only the last text counts, which is the body: titles and headings repeat few words.
            counts.occurrences = of_text.occurrences;
        }
        Ok(counts)
    }

    /// A class scored in all texts as a word with weight `weight`.
    pub(crate) fn weighed(&self, terms: &Arc<TermSet>, weight: f64) -> Result<Plain, Error> {
        let mut texts = Vec::new();
        for surface in Surface::TEXTS {
            let field = surface.field(self.fields);
            if let Some(class) = self.class(terms, field)? {
                let idf = self.weights.engine_idf(class.documents());
                let weight = weight as Score * surface_weight(self.settings, surface);
                texts.push(self.scored(class, field, idf, weight / idf as Score));
            }
        }
        Ok(Plain::Sum(texts))
    }

    fn phrase(
        &self,
        elements: &[(u32, Element)],
        surface: Surface,
        weight: Score,
    ) -> Result<Plain, Error> {
        let terms = |by_marks: bool| -> Option<Vec<(u32, String)>> {
            let terms = elements
                .iter()
                .map(|(offset, element)| Some((*offset, element.term(by_marks)?)));
            terms.collect()
        };
        let (Some(by_letters), Some(by_marks), 2..) = (terms(false), terms(true), elements.len())
        else {
            return self.all_elements(elements, surface, weight);
        };
        let field = surface.field(self.fields);
        let Some(toned) = elements.iter().find_map(|(_, element)| element.toned()) else {
            return self.row(by_letters, field, weight);
        };
        let mut found = vec![self.row(by_marks, field, weight)?];
        if toned.is_elsewhere {
            let language = Filter::language(self.fields, toned.language());
            found.push(Plain::Boolean {
                must: vec![self.row(by_letters, field, weight)?],
                should: vec![],
                must_not: vec![Plain::Leaf(PlainLeaf::Filter(language))],
            });
        }
        Ok(Plain::Best(found))
    }

    /// A phrase of at least two terms, at offsets from the first.
    fn row(&self, terms: Vec<(u32, String)>, field: Field, weight: Score) -> Result<Plain, Error> {
        let (mut idf, mut weight_sum) = (0.0, 0.0);
        for (_, text) in &terms {
            idf += self
                .weights
                .engine_idf(self.weights.documents(field, text)?);
            let counts = self.weights.counts(field, text)?;
            weight_sum += self.weights.of_counts(counts);
        }
        let terms = terms
            .into_iter()
            .map(|(offset, text)| (offset as usize, Term::from_field_text(field, &text)));
        let weight = weight * (weight_sum / idf) as Score;
        Ok(self.scored(self.words(terms.collect())?, field, idf, weight))
    }

    fn term(&self, term: Term) -> Result<Counted, Error> {
        let infos = self.leaves.lookups.term(&term)?;
        self.looked_up(term, infos)
    }

    fn looked_up(&self, term: Term, infos: Infos) -> Result<Counted, Error> {
        let bm25 = bm25(infos.documents(), term.field(), self.reader.searcher())?;
        Ok(Counted::Term(Arc::new(TermLookup { term, infos, bm25 })))
    }

    fn words(&self, terms: Vec<(usize, Term)>) -> Result<Counted, Error> {
        let all: Vec<Term> = terms.iter().map(|(_, term)| term.clone()).collect();
        let infos = all.iter().map(|term| self.leaves.lookups.term(term));
        Ok(Counted::Phrase(Arc::new(PhraseLookup {
            infos: infos.collect::<tantivy::Result<_>>()?,
            bm25: self.leaves.lookups.bm25(&all)?,
            terms,
        })))
    }

    /// Scores `counted` by BM25 with the archive's settings. `idf` is the sum of the engine's idfs of its terms.
    fn scored(&self, counted: Counted, field: Field, idf: f64, weight: Score) -> Plain {
        if self.settings.is_the_engines() {
            return Plain::Leaf(PlainLeaf::Counted(counted, weight));
        }
        let tuned = Tuned {
            inner: counted.query().into(),
            field,
            idf,
            settings: *self.settings,
        };
        Plain::Leaf(PlainLeaf::Scored(boosted(Box::new(tuned), weight)))
    }

    /// All elements of a phrase, in any positions.
    fn all_elements(
        &self,
        elements: &[(u32, Element)],
        surface: Surface,
        weight: Score,
    ) -> Result<Plain, Error> {
        let parts = elements
            .iter()
            .map(|(_, element)| self.element(element, surface, weight));
        let mut must = parts.collect::<Result<Vec<_>, _>>()?;
        Ok(match must.len() {
            1 => must.swap_remove(0),
            _ => Plain::Boolean {
                must,
                should: vec![],
                must_not: vec![],
            },
        })
    }

    fn element(&self, element: &Element, surface: Surface, weight: Score) -> Result<Plain, Error> {
        let field = surface.field(self.fields);
        match (element, surface.text(self.fields)) {
            (Element::Exact { term, written }, Some(text)) if term != written => {
                self.one_term(text.written, &written_term(term, written), weight)
            }
            (Element::Exact { term, .. } | Element::Term(term), _) => {
                self.one_term(field, term, weight)
            }
            (Element::Expansion(expansion), _) => self.any_of_many(field, &expansion.terms, weight),
            (Element::Toned(word), _) => self.any_of_many(field, &word.terms, weight),
        }
    }

    /// A single term; matches nothing if the archive does not have it.
    fn one_term(&self, field: Field, text: &str, weight: Score) -> Result<Plain, Error> {
        let documents = self.weights.documents(field, text)?;
        if documents == 0 {
            return Ok(Plain::Best(vec![]));
        }
        let idf = self.weights.engine_idf(documents);
        let weight = weight * self.weights.factor(field, text)?;
        let term = self.term(Term::from_field_text(field, text))?;
        Ok(self.scored(term, field, idf, weight))
    }

    /// All terms of an expansion, counted as one term.
    fn any_of_many(
        &self,
        field: Field,
        terms: &Arc<TermSet>,
        weight: Score,
    ) -> Result<Plain, Error> {
        let union = self.leaves.union(field, terms, self.deadline)?;
        if union.is_empty() {
            return Ok(Plain::Best(vec![]));
        }
        let idf = self.weights.engine_idf(union.counts().documents);
        let longest = match self.weights.is_the_engines() {
            true => field,
            false => *siblings(self.fields, field).last().unwrap_or(&field),
        };
        let all = self.leaves.union(longest, terms, self.deadline)?;
        let most = match all.counts().documents >= union.counts().documents {
            true => all.counts(),
            false => union.counts(),
        };
        let weight = weight * (self.weights.of_counts(most) / idf) as Score;
        Ok(self.scored(Counted::Union(union), field, idf, weight))
    }
}
