//! A compiled query as a tree.
//!
//! It keeps the shape of the query, so that it can be turned both into engine queries, to find candidates, and into a judge, to score
//! single documents ([`crate::engine::judge`]).

use std::sync::Arc;

use tantivy::query::{AllQuery, BooleanQuery, EmptyQuery, EnableScoring, Occur, Query};
use tantivy::{DocId, SegmentReader};

use crate::deadline::Deadline;
use crate::engine::combined::Combined;
use crate::engine::judge::{Judge, PlainJudge, PlainWeight};
use crate::engine::plain::{AsQuery, Plain, PlainLeaf};
use crate::engine::positional::{Positional, PositionalJudge, PositionalWeight};

/// A compiled query: usable as engine queries, or as a judge of single documents.
pub(crate) type Compiled = Combined<CompiledLeaf>;

/// A leaf of a compiled query.
#[derive(Debug)]
pub(crate) enum CompiledLeaf {
    Plain(PlainLeaf),
    /// A clause that positions decide, both its matches and its score.
    Positional(Arc<Positional>),
}

/// A judge that is not bound to a segment yet.
pub(crate) type WeightJudge = Combined<Weighed>;

/// A judge of one segment's documents, which must be asked for in ascending order.
pub(crate) type SegmentJudge = Combined<Judged>;

/// A clause of a [`WeightJudge`].
pub(crate) enum Weighed {
    Plain(PlainWeight),
    Positional(PositionalWeight),
}

/// A clause of a [`SegmentJudge`].
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
            // Never run: a query with a positional part is judged document by document.
            Self::Positional(_) => Box::new(EmptyQuery),
        }
    }
}

impl Compiled {
    /// Makes the judge of this query.
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

    /// The engine's query for candidates: it finds every document that matches. Where positions decide, it also finds others that
    /// contain the same words.
    pub(crate) fn candidates(&self) -> Box<dyn Query> {
        let of_all = |nodes: &[Compiled]| nodes.iter().map(Compiled::candidates).collect();
        match self {
            node if !node.is_positional() => node.query(),
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => {
                // With `must`, `should` clauses only add to the score and find no documents. A positional `must_not` cannot exclude any
                // yet.
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

    /// Whether some part has to read positions to decide whether a document matches.
    pub(crate) fn is_positional(&self) -> bool {
        let mut is_one = false;
        self.each_leaf(&mut |leaf| is_one |= matches!(leaf, CompiledLeaf::Positional(_)));
        is_one
    }
}

impl WeightJudge {
    /// Binds the judge to a segment.
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
