//! A query as a tree of the engine's queries.
//!
//! It keeps the shape of the query, so that the engine's queries can be made of it to find candidates, and a
//! judge to score single documents ([`crate::engine::judge`]).

use std::sync::Arc;

use tantivy::Score;
use tantivy::query::{
    AllQuery, BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, Query,
};

use crate::engine::combined::Combined;
use crate::engine::counted::{Counted, boosted};
use crate::engine::filter::Filter;
use crate::engine::positional::Positional;

/// A tree of the engine's queries, of a shape that can also be judged document by document.
pub(crate) type Compiled = Combined<CompiledLeaf>;

/// What the engine, or the judge, is asked for by itself.
#[derive(Debug)]
pub(crate) enum CompiledLeaf {
    /// Matches, and scores so much times what the engine does.
    Counted(Counted, Score),
    /// Matches and scores.
    Scored(Box<dyn Query>),
    /// Matches only.
    Filter(Filter),
    /// Matches and scores by positions.
    Positional(Arc<Positional>),
}

impl Compiled {
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

    /// The engine's query; none of its parts is positional.
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
            Compiled::Sum(nodes) => {
                several(nodes, |queries| Box::new(BooleanQuery::union(queries)))
            }
            Compiled::Best(nodes) => {
                several(nodes, |queries| Box::new(DisjunctionMaxQuery::new(queries)))
            }
            Compiled::Named(_, node) => node.query(),
            Compiled::Leaf(leaf) => match leaf {
                CompiledLeaf::Counted(counted, weight) => boosted(counted.query(), *weight),
                CompiledLeaf::Scored(query) => query.box_clone(),
                CompiledLeaf::Filter(filter) => unscored(filter.query()),
                // A query with such a part is judged, not asked of the engine.
                CompiledLeaf::Positional(_) => Box::new(EmptyQuery),
            },
        }
    }

    /// Whether finding its documents means looking at positions, one by one.
    pub(crate) fn is_positional(&self) -> bool {
        let mut is_one = false;
        self.each_leaf(&mut |leaf| is_one |= matches!(leaf, CompiledLeaf::Positional(_)));
        is_one
    }
}

/// The queries of `nodes` made one by `join`, unless there is only one; those that match nothing are left out.
fn several(
    nodes: &[Compiled],
    join: impl FnOnce(Vec<Box<dyn Query>>) -> Box<dyn Query>,
) -> Box<dyn Query> {
    let queries = nodes.iter().map(Compiled::query);
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
