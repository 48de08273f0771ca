//! A query as a tree of the engine's queries.
//!
//! It keeps the shape of the query, so that the engine's queries can be made of it to find candidates, and a
//! judge to score single documents ([`crate::engine::judge`]).

use std::sync::Arc;

use tantivy::query::{AllQuery, BooleanQuery, EmptyQuery, EnableScoring, Occur, Query};
use tantivy::{DocId, SegmentReader};

use crate::deadline::Deadline;
use crate::engine::combined::Combined;
use crate::engine::judge::{Judge, PlainJudge, PlainWeight};
use crate::engine::plain::{AsQuery, Plain, PlainLeaf};
use crate::engine::positional::{Positional, PositionalJudge, PositionalWeight};

/// A tree of the engine's queries, of a shape that can also be judged document by document.
pub(crate) type Compiled = Combined<CompiledLeaf>;

/// What the engine, or the judge, is asked for by itself.
#[derive(Debug)]
pub(crate) enum CompiledLeaf {
    Plain(PlainLeaf),
    /// Matches and scores by positions.
    Positional(Arc<Positional>),
}

/// Scores documents clause by clause: of any segment.
pub(crate) type WeightJudge = Combined<Weighed>;

/// The same of one segment, whose documents are asked for in order.
pub(crate) type SegmentJudge = Combined<Judged>;

/// What a clause asks of any segment.
pub(crate) enum Weighed {
    Plain(PlainWeight),
    Positional(PositionalWeight),
}

/// What a clause asks of the documents of a segment.
pub(crate) enum Judged {
    Plain(PlainJudge),
    Positional(PositionalJudge),
}

impl From<Plain> for Compiled {
    fn from(plain: Plain) -> Self {
        plain.map(&CompiledLeaf::Plain)
    }
}

impl AsQuery for CompiledLeaf {
    fn query(&self) -> Box<dyn Query> {
        match self {
            Self::Plain(leaf) => leaf.query(),
            // A query with such a part is judged, not asked of the engine.
            Self::Positional(_) => Box::new(EmptyQuery),
        }
    }
}

impl Compiled {
    /// The judge of this query.
    pub(crate) fn weigh(
        &self,
        scoring: EnableScoring<'_>,
        deadline: &Deadline,
    ) -> tantivy::Result<WeightJudge> {
        self.try_map(&|leaf| {
            Ok(match leaf {
                CompiledLeaf::Plain(leaf) => Weighed::Plain(leaf.weigh(scoring)?),
                CompiledLeaf::Positional(clause) => {
                    Weighed::Positional(clause.weigh(scoring, deadline)?)
                }
            })
        })
    }

    /// The engine's query for candidates: every document that matches and, where positions decide, others that hold the
    /// same words.
    pub(crate) fn candidates(&self) -> Box<dyn Query> {
        let of_all = |nodes: &[Compiled]| nodes.iter().map(Compiled::candidates).collect();
        match self {
            node if !node.is_positional() => node.query(),
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => {
                // What only adds to the score finds no documents, and what positions decide excludes none yet.
                let wanted = if must.is_empty() { should } else { must };
                let wanted: Vec<_> = of_all(wanted);
                let wanted: Box<dyn Query> = match wanted.is_empty() {
                    true => Box::new(AllQuery),
                    false if must.is_empty() => Box::new(BooleanQuery::union(wanted)),
                    false => Box::new(BooleanQuery::intersection(wanted)),
                };
                let excluded = must_not.iter().filter(|node| !node.is_positional());
                let excluded = excluded.map(|node| (Occur::MustNot, node.query()));
                let clauses = std::iter::once((Occur::Must, wanted)).chain(excluded);
                Box::new(BooleanQuery::new(clauses.collect()))
            }
            Compiled::Sum(nodes) | Compiled::Best(nodes) => {
                Box::new(BooleanQuery::union(of_all(nodes)))
            }
            Compiled::Leaf(CompiledLeaf::Positional(clause)) => {
                let documents = clause.sides.iter().map(|side| side.documents.box_clone());
                Box::new(BooleanQuery::union(documents.collect()))
            }
            Compiled::Named(_, node) => node.candidates(),
            Compiled::Leaf(_) => self.query(),
        }
    }

    /// Whether finding its documents means looking at positions, one by one.
    pub(crate) fn is_positional(&self) -> bool {
        let mut is_one = false;
        self.each_leaf(&mut |leaf| is_one |= matches!(leaf, CompiledLeaf::Positional(_)));
        is_one
    }
}

impl WeightJudge {
    /// The judge of a segment's documents.
    pub(crate) fn of_segment(&self, segment: &SegmentReader) -> tantivy::Result<SegmentJudge> {
        self.try_map(&|weighed| {
            Ok(match weighed {
                Weighed::Plain(weight) => Judged::Plain(weight.of_segment(segment)?),
                Weighed::Positional(clause) => Judged::Positional(clause.of_segment(segment)?),
            })
        })
    }
}

impl Judge for Judged {
    fn matches(&mut self, doc: DocId) -> bool {
        match self {
            Self::Plain(judge) => judge.matches(doc),
            Self::Positional(clause) => clause.matches(doc),
        }
    }

    fn score(&mut self, doc: DocId) -> Option<f64> {
        match self {
            Self::Plain(judge) => judge.score(doc),
            Self::Positional(clause) => clause.score(doc),
        }
    }
}
