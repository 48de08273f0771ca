//! The tree of a query's parts: how they combine to what the query matches and scores.
//!
//! The tree is generic over its leaves: [`crate::engine::compiled`] makes a tree of engine queries, [`crate::engine::judge`] a tree of
//! judges of documents.

/// A tree of query parts with leaves of type `L`.
#[derive(Debug)]
pub(crate) enum Combined<L> {
    Boolean {
        must: Vec<Self>,
        should: Vec<Self>,
        must_not: Vec<Self>,
    },
    /// Alternatives whose scores add up.
    Sum(Vec<Self>),
    /// Alternatives of which the best score counts.
    Best(Vec<Self>),
    /// A part of the query, with the name that explanations give it.
    Named(String, Box<Self>),
    /// A part that matches by itself.
    Leaf(L),
}

impl<L> Combined<L> {
    /// The same tree with each leaf replaced by `of(leaf)`.
    pub(crate) fn map<M>(self, of: &impl Fn(L) -> M) -> Combined<M> {
        let all = |nodes: Vec<Self>| nodes.into_iter().map(|node| node.map(of)).collect();
        match self {
            Self::Boolean {
                must,
                should,
                must_not,
            } => Combined::Boolean {
                must: all(must),
                should: all(should),
                must_not: all(must_not),
            },
            Self::Sum(nodes) => Combined::Sum(all(nodes)),
            Self::Best(nodes) => Combined::Best(all(nodes)),
            Self::Named(name, node) => Combined::Named(name, Box::new(node.map(of))),
            Self::Leaf(leaf) => Combined::Leaf(of(leaf)),
        }
    }

    /// The same for an `of` that may fail; returns the first error.
    pub(crate) fn try_map<M, E>(&self, of: &impl Fn(&L) -> Result<M, E>) -> Result<Combined<M>, E> {
        let all = |nodes: &[Self]| -> Result<Vec<Combined<M>>, E> {
            nodes.iter().map(|node| node.try_map(of)).collect()
        };
        Ok(match self {
            Self::Boolean {
                must,
                should,
                must_not,
            } => Combined::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Self::Sum(nodes) => Combined::Sum(all(nodes)?),
            Self::Best(nodes) => Combined::Best(all(nodes)?),
            Self::Named(name, node) => Combined::Named(name.clone(), Box::new(node.try_map(of)?)),
            Self::Leaf(leaf) => Combined::Leaf(of(leaf)?),
        })
    }

    /// Calls `visit` with every leaf, including those of `must_not`.
    pub(crate) fn each_leaf(&self, visit: &mut impl FnMut(&L)) {
        match self {
            Self::Boolean {
                must,
                should,
                must_not,
            } => {
                let all = must.iter().chain(should).chain(must_not);
                all.for_each(|node| node.each_leaf(visit));
            }
            Self::Sum(nodes) | Self::Best(nodes) => {
                nodes.iter().for_each(|node| node.each_leaf(visit));
            }
            Self::Named(_, node) => node.each_leaf(visit),
            Self::Leaf(leaf) => visit(leaf),
        }
    }
}
