//! Combines operands that stand side by side into one clause.
//!
//! This is where AND binds tighter than OR, and where words side by side mean one or the other.

use crate::syntax::tree::{Boolean, Node};

/// How an operand is joined to the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    Beside,
    And,
    Or,
}

/// The sign before an operand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    None,
    Plus,
    Not,
}

/// An operand with its sign and how it is joined to the one before it.
pub(crate) struct Operand {
    pub(crate) join: Join,
    pub(crate) sign: Sign,
    pub(crate) node: Node,
}

/// A clause in which any operand may match. Operands joined by AND form one alternative.
pub(crate) fn any_of(operands: Vec<Operand>) -> Option<Node> {
    let mut clusters: Vec<Vec<Operand>> = Vec::new();
    for operand in operands {
        match clusters.last_mut() {
            Some(cluster) if operand.join == Join::And => cluster.push(operand),
            _ => clusters.push(vec![operand]),
        }
    }
    let mut boolean = Boolean::default();
    let mut clusters = clusters.into_iter().peekable();
    while let Some(mut cluster) = clusters.next() {
        // A sign applies to the whole query, unless OR makes its operand an alternative.
        let is_alternative = cluster[0].join == Join::Or
            || clusters.peek().is_some_and(|next| next[0].join == Join::Or);
        match (cluster.len(), cluster[0].sign) {
            (1, Sign::Plus) if !is_alternative => {
                boolean
                    .must
                    .extend(cluster.pop().map(|operand| operand.node));
            }
            (1, Sign::Not) if !is_alternative => {
                boolean
                    .must_not
                    .extend(cluster.pop().map(|operand| operand.node));
            }
            _ => boolean.should.extend(conjunction(cluster)),
        }
    }
    simplified(boolean)
}

/// A clause of alternatives separated by OR, in each of which all operands must match.
pub(crate) fn all_of(operands: Vec<Operand>) -> Option<Node> {
    let mut alternatives: Vec<Vec<Operand>> = Vec::new();
    for operand in operands {
        match alternatives.last_mut() {
            Some(alternative) if operand.join != Join::Or => alternative.push(operand),
            _ => alternatives.push(vec![operand]),
        }
    }
    let should = alternatives.into_iter().filter_map(conjunction).collect();
    simplified(Boolean {
        should,
        ..Boolean::default()
    })
}

fn conjunction(operands: Vec<Operand>) -> Option<Node> {
    let mut boolean = Boolean::default();
    for Operand { sign, node, .. } in operands {
        match sign {
            Sign::Not => boolean.must_not.push(node),
            Sign::None | Sign::Plus => boolean.must.push(node),
        }
    }
    simplified(boolean)
}

/// Simplifies a combination: one clause alone stands for itself, and no clause is `None`. With exclusions but no `must` clause,
/// `should` becomes a single `must` clause.
fn simplified(mut boolean: Boolean) -> Option<Node> {
    if boolean.must.is_empty() && !boolean.must_not.is_empty() {
        let should = std::mem::take(&mut boolean.should);
        boolean.must.extend(simplified(Boolean {
            should,
            ..Boolean::default()
        }));
    }
    match (
        boolean.must.len(),
        boolean.should.len(),
        boolean.must_not.len(),
    ) {
        (0, 0, 0) => None,
        (1, 0, 0) => boolean.must.pop(),
        (0, 1, 0) => boolean.should.pop(),
        _ => Some(Node::Boolean(boolean)),
    }
}
