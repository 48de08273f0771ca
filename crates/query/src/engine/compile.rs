//! Compiles a plan to queries of the engine.
//!
//! Plain words and phrases become the engine's own queries, with its fast paths. Whatever needs positions in another way becomes a
//! [`Positional`] clause, and a query that has one is judged document by document ([`crate::engine::judge`]).

use std::sync::Arc;

use newshound_index::{Fields, Reader, Settings};
use tantivy::query::{BooleanQuery, Query, TermSetQuery};
use tantivy::{Score, Term};

use crate::Error;
use crate::algebra::span::Span;
use crate::deadline::Deadline;
use crate::engine::compiled::{Compiled, CompiledLeaf};
use crate::engine::filter::Filter;
use crate::engine::plain::{AsQuery, Plain, PlainLeaf};
use crate::engine::plan_leaves::PlanLeaves;
use crate::engine::positional::{Positional, Side};
use crate::engine::presence::PresenceQuery;
use crate::engine::weights::{CollectionFrequencies, Weights};
use crate::plan::{Clause, Condition, Plan};
use crate::request::Ranking;
use crate::surface::{Surface, Surfaces};
use crate::syntax::tree::{Field, name_of, surfaces_of};

/// The factor for the scores of matches in a text.
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
    pub(super) reader: &'a Reader,
    pub(super) deadline: &'a Deadline,
    pub(super) fields: &'a Fields,
    pub(super) settings: &'a Settings,
    pub(crate) leaves: PlanLeaves,
    pub(crate) weights: Weights<'a>,
}

impl<'a> Compiler<'a> {
    /// A compiler for `plan` and its parts, and for the archive that `reader` reads.
    pub(crate) fn new(
        plan: &Plan,
        reader: &'a Reader,
        ranking: Ranking,
        deadline: &'a Deadline,
        collection_frequencies: &'a CollectionFrequencies,
    ) -> Self {
        Self {
            reader,
            deadline,
            fields: reader.fields(),
            settings: reader.settings(),
            leaves: PlanLeaves::of(plan),
            weights: Weights::new(ranking, plan.lookups.clone(), collection_frequencies),
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
        let filter = |filter| Compiled::from(Plain::Leaf(PlainLeaf::Filter(filter)));
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
            Condition::Language(code) => filter(Filter::language(self.fields, code)),
            Condition::Present(field) => filter(self.present(*field)),
            Condition::Published { from, to } => filter(Filter::days(self.fields, *from, *to)),
            Condition::Words { from, to } => filter(Filter::words(self.fields, *from, *to)),
        })
    }

    /// The documents that have a value in `field`; with `None`, all documents.
    fn present(&self, field: Option<Field>) -> Filter {
        match field {
            None | Some(Field::Words) => Filter::All,
            Some(Field::Language) => {
                let languages = self.reader.languages().iter();
                let term =
                    |(code, _): &(String, _)| Term::from_field_text(self.fields.language, code);
                Filter::Query(Arc::new(TermSetQuery::new(languages.map(term))))
            }
            field => {
                let surfaces = surfaces_of(field).unwrap_or(Surfaces::NONE).iter();
                let queries = surfaces.map(|surface| -> Box<dyn Query> {
                    Box::new(PresenceQuery(surface.field(self.fields)))
                });
                Filter::Query(Arc::new(BooleanQuery::union(queries.collect())))
            }
        }
    }

    fn text(&self, span: &Span, at_least: u32) -> Result<Compiled, Error> {
        if at_least == 1
            && let Some(plain) = self.plain(span)?
        {
            return Ok(plain.into());
        }
        if at_least == 1
            && let Span::Any(spans) = span
        {
            // Compiled one by one, so that alternatives which the engine answers by itself keep its fast paths and their usual scores.
            let alternatives = spans.iter().map(|span| self.text(span, 1));
            return Ok(Compiled::Best(alternatives.collect::<Result<_, _>>()?));
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
        let positional = Positional {
            span: span.clone(),
            at_least,
            sides,
            leaves: self.leaves.clone(),
        };
        Ok(Compiled::Leaf(CompiledLeaf::Positional(Arc::new(
            positional,
        ))))
    }

    /// Compiles a span that the engine answers by itself; `None` if the span needs positions.
    fn plain(&self, span: &Span) -> Result<Option<Plain>, Error> {
        match span {
            Span::Leaf {
                leaf,
                surfaces,
                weight,
            } if !self.needs_positions(*leaf) => {
                let texts = surfaces.iter().map(|surface| {
                    let compiled = self.leaf(*leaf, surface, *weight)?;
                    Ok(Plain::Named(name_of(surface).into(), Box::new(compiled)))
                });
                let texts = texts.collect::<Result<_, Error>>()?;
                Ok(Some(Plain::Sum(texts)))
            }
            Span::Any(spans) => {
                let alternatives = spans.iter().map(|span| self.plain(span));
                let alternatives = alternatives.collect::<Result<Option<Vec<_>>, Error>>()?;
                Ok(alternatives.map(Plain::Best))
            }
            _ => Ok(None),
        }
    }

    /// The terms of a span in one text, whose scores make up the span's score.
    fn terms(&self, span: &Span, surface: Surface) -> Result<Vec<Plain>, Error> {
        let mut leaves = Vec::new();
        span.leaves(&mut |leaf| {
            if leaf.wanted && leaf.surfaces.holds(surface) {
                leaves.push(leaf);
            }
        });
        leaves
            .into_iter()
            .map(|leaf| self.leaf(leaf.number, surface, leaf.weight))
            .collect()
    }

    /// The query that every document with a match of `span` in this text satisfies, wherever the words stand; `None` if the span cannot
    /// match in this text.
    fn documents(&self, span: &Span, surface: Surface) -> Result<Option<Plain>, Error> {
        let all = |spans: &mut dyn Iterator<Item = &Span>| {
            let parts = spans.map(|span| self.documents(span, surface));
            let parts = parts.collect::<Result<Option<Vec<_>>, Error>>()?;
            Ok(parts.map(|must| Plain::Boolean {
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
                Ok((!found.is_empty()).then_some(Plain::Sum(found)))
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
}
