//! Conditions that need no positions beyond the engine's own phrases: words, phrases, patterns and filters. The engine answers them by
//! itself.

use tantivy::Score;
use tantivy::query::{
    AllQuery, BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, Query,
};

use crate::engine::combined::Combined;
use crate::engine::counted::{Counted, boosted};
use crate::engine::filter::Filter;

/// A query, or a part of one, that needs no positional clause.
pub(crate) type Plain = Combined<PlainLeaf>;

/// A leaf that the engine answers by itself.
#[derive(Debug)]
pub(crate) enum PlainLeaf {
    /// Matches, and scores by the engine's BM25 times this factor.
    Counted(Counted, Score),
    /// Matches and scores.
    Scored(Box<dyn Query>),
    /// Matches with a score of 0.
    Filter(Filter),
}

/// Something that can be turned into a query of the engine.
pub(crate) trait AsQuery {
    /// The engine's query.
    fn query(&self) -> Box<dyn Query>;
}

impl AsQuery for PlainLeaf {
    fn query(&self) -> Box<dyn Query> {
        match self {
            Self::Counted(counted, weight) => boosted(counted.query(), *weight),
            Self::Scored(query) => query.box_clone(),
            Self::Filter(filter) => unscored(filter.query()),
        }
    }
}

impl<L: AsQuery> AsQuery for Combined<L> {
    fn query(&self) -> Box<dyn Query> {
        match self {
            Self::Boolean {
                must,
                should,
                must_not,
            } => {
                let occur = |occur: Occur, nodes: &[Self]| {
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
            Self::Sum(nodes) => several(nodes, |queries| Box::new(BooleanQuery::union(queries))),
            Self::Best(nodes) => {
                several(nodes, |queries| Box::new(DisjunctionMaxQuery::new(queries)))
            }
            Self::Named(_, node) => node.query(),
            Self::Leaf(leaf) => leaf.query(),
        }
    }
}

/// Combines the queries of `nodes` by `join`. Queries that match nothing are left out, and a single query stays as it is.
fn several(
    nodes: &[impl AsQuery],
    join: impl FnOnce(Vec<Box<dyn Query>>) -> Box<dyn Query>,
) -> Box<dyn Query> {
    let queries = nodes.iter().map(AsQuery::query);
    let mut queries: Vec<_> = queries.filter(|query| !query.is::<EmptyQuery>()).collect();
    match queries.len() {
        0 => Box::new(EmptyQuery),
        1 => queries.swap_remove(0),
        _ => join(queries),
    }
}

fn unscored(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}
