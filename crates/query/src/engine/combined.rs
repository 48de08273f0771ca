//! How parts of a query make up what it matches and scores, whatever the parts are.
//!
//! The same shape is a tree of the engine's queries ([`crate::engine::compiled`]), and what judges documents by them
//! ([`crate::engine::judge`]).

/// Parts of a query.
#[derive(Debug)]
pub(crate) enum Combined<L> {
    Boolean {
        must: Vec<Self>,
        should: Vec<Self>,
        must_not: Vec<Self>,
    },
    /// Alternatives whose scores add up.
    Sum(Vec<Self>),
    /// Alternatives of which the best counts.
    Best(Vec<Self>),
    /// A part of the query that can be told of by this name.
    Named(String, Box<Self>),
    /// What matches by itself.
    Leaf(L),
}

impl<L> Combined<L> {
    /// The same shape of what `of` makes of each leaf.
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

    /// The same shape of what `of` makes of each leaf, where it fails for none.
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

    /// Calls `visit` with every leaf, of what is left out too.
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
