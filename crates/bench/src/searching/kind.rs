//! Classifying queries by their tree.

use newshound_query::{Boolean, Leaf, Node, Positional, Proximity, Unit};

/// The kind of a query: its outermost operator, or `mixed` where operators are nested.
pub(crate) fn of(node: &Node) -> &'static str {
    match node {
        Node::Leaf { leaf, .. } => condition(leaf),
        Node::Weighted { node, .. } => of(node),
        Node::AtLeast { .. } => "atleast",
        Node::Positional(Positional { negated: true, .. }) => "NOT NEAR",
        Node::Positional(Positional { operator, .. }) => match operator {
            Proximity::Within { ordered: true, .. } => "ADJ",
            Proximity::Within { .. } => "NEAR",
            Proximity::Same(Unit::Sentence) => "/s",
            Proximity::Same(Unit::Paragraph) => "/p",
            _ => "other",
        },
        Node::Boolean(Boolean {
            must,
            should,
            must_not,
        }) => {
            let all = [must, should, must_not];
            let nested = all.into_iter().flatten().any(|node| !is_leaf(node));
            match (must.is_empty(), should.is_empty(), must_not.is_empty()) {
                _ if nested => "mixed",
                (_, _, false) => "NOT",
                (false, true, true) => "AND",
                (true, _, true) => "OR",
                _ => "mixed",
            }
        }
        _ => "other",
    }
}

fn is_leaf(node: &Node) -> bool {
    match node {
        Node::Weighted { node, .. } => is_leaf(node),
        node => matches!(node, Node::Leaf { .. }),
    }
}

fn condition(leaf: &Leaf) -> &'static str {
    match leaf {
        Leaf::Word(_) => "word",
        Leaf::Wildcard(word) => match word.find(['*', '?']) {
            Some(at) if at + 1 == word.len() && word.ends_with('*') => "prefix",
            _ => "wildcard",
        },
        Leaf::Fuzzy { .. } => "fuzzy",
        Leaf::Regex(_) => "regex",
        Leaf::Phrase { .. } => "phrase",
        Leaf::Exact { .. } => "exact",
        Leaf::Published(_) | Leaf::Last(_) | Leaf::Words(_) => "range",
        Leaf::Anything => "anything",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use newshound_query::{Syntax, parse};

    use super::*;

    #[test]
    fn a_kind_is_told_from_the_outermost_operator() {
        for (query, kind) in [
            ("ferry", "word"),
            ("title:ferry^2", "word"),
            ("closer ties", "AND"),
            ("closer OR \"the ties\"", "OR"),
            ("ferry -strike", "NOT"),
            ("(a OR b) c", "mixed"),
            ("\"closer ties\"", "phrase"),
            ("closer NEAR/3 ties", "NEAR"),
            ("closer ADJ/3 ties", "ADJ"),
            ("a NOT NEAR/3 b", "NOT NEAR"),
            ("a /s b", "/s"),
            ("a /p b", "/p"),
            ("harb*", "prefix"),
            ("h*r", "wildcard"),
            ("ferry~1", "fuzzy"),
            ("/fer+y/", "regex"),
            ("exact:RICO", "exact"),
            ("atleast2(ferry)", "atleast"),
            ("date:2024", "range"),
        ] {
            assert_eq!(
                of(&parse(query, Syntax::default()).unwrap().tree),
                kind,
                "{query}"
            );
        }
    }
}
