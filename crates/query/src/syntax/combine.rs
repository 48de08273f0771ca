//! Combines operands that stand side by side into one clause.
//!
//! This is where AND binds tighter than OR, and where words side by side mean one or the other.

use crate::syntax::tree::{Boolean, Field, Leaf, Node};

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

/// A clause in which any operand may match. Operands joined by AND form one alternative. Days and lengths that stand by
/// themselves restrict the others: nobody looks for the articles of a year beside those with a word.
pub(crate) fn any_of(operands: Vec<Operand>) -> Option<Node> {
    let mut clusters: Vec<Vec<Operand>> = Vec::new();
    for operand in operands {
        match clusters.last_mut() {
            Some(cluster) if operand.join == Join::And => cluster.push(operand),
            _ => clusters.push(vec![operand]),
        }
    }
    let mut boolean = Boolean::default();
    let mut restrictions = Vec::new();
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
            (1, Sign::None) if !is_alternative && is_restriction(&cluster[0].node) => {
                restrictions.extend(cluster.pop().map(|operand| operand.node));
            }
            _ => boolean.should.extend(conjunction(cluster)),
        }
    }
    if !restrictions.is_empty() {
        if boolean.must.is_empty() {
            let should = std::mem::take(&mut boolean.should);
            boolean.must.extend(alternatives(should));
        }
        boolean.must.append(&mut restrictions);
    }
    simplified(boolean)
}

/// Whether a node is a day of publication or a length.
fn is_restriction(node: &Node) -> bool {
    let Node::Leaf { leaf, field, .. } = node else {
        return false;
    };
    match leaf {
        Leaf::Published(_) | Leaf::Last(_) | Leaf::Words(_) => true,
        Leaf::Anything => *field == Some(Field::Published),
        _ => false,
    }
}

/// A clause of which at least one of `should` must match; `None` if there is none.
fn alternatives(should: Vec<Node>) -> Option<Node> {
    simplified(Boolean {
        should,
        ..Boolean::default()
    })
}

/// A clause of alternatives separated by OR, in each of which all operands must match.
pub(crate) fn all_of(operands: Vec<Operand>) -> Option<Node> {
    let mut of_or: Vec<Vec<Operand>> = Vec::new();
    for operand in operands {
        match of_or.last_mut() {
            Some(alternative) if operand.join != Join::Or => alternative.push(operand),
            _ => of_or.push(vec![operand]),
        }
    }
    alternatives(of_or.into_iter().filter_map(conjunction).collect())
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
        boolean.must.extend(alternatives(should));
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

#[cfg(test)]
mod tests {
    use crate::syntax::dialect::Syntax;
    use crate::syntax::parser::parse;

    /// How a query is understood if one word is enough.
    fn understood(query: &str) -> String {
        let any = Syntax {
            any: true,
            ..Syntax::default()
        };
        parse(query, any).unwrap().tree.to_string()
    }

    #[test]
    fn days_and_lengths_restrict_also_where_one_word_is_enough() {
        for (query, expected) in [
            (
                "trump brexit after:2016",
                "(trump OR brexit) AND date:>2016",
            ),
            (
                "after:2016 trump before:2018 brexit",
                "(trump OR brexit) AND date:>2016 AND date:<2018",
            ),
            ("trump words:>100 -eu", "trump AND words:>100 NOT eu"),
            ("after:2016 before:2018", "date:>2016 AND date:<2018"),
            ("trump brexit date:*", "(trump OR brexit) AND date:*"),
            // An operator says what is meant.
            ("trump OR date:2016", "trump OR date:2016"),
            ("trump (brexit date:2016)", "trump OR brexit AND date:2016"),
            ("trump source:bbc", "trump OR source:bbc"),
        ] {
            assert_eq!(understood(query), expected, "{query}");
        }
    }
}
