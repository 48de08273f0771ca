//! Refuses trees that no archive can answer, such as conditions where they cannot stand.
//!
//! Parsing runs this check, so that a faulty query is reported before an archive is opened for it, with the place of the fault.

use std::ops::Range;

use crate::QueryError;
use crate::surface::Surfaces;
use crate::syntax::tree::{Boolean, Field, Leaf, Node, Positional, surfaces_of};

/// Checks a whole query.
pub(crate) fn check(tree: &Node, query: &str) -> Result<(), QueryError> {
    Checker { query }.clause(tree)
}

struct Checker<'q> {
    query: &'q str,
}

impl Checker<'_> {
    fn fault<T>(&self, at: &Range<usize>, message: impl Into<String>) -> Result<T, QueryError> {
        Err(QueryError::new(self.query, at.clone(), message))
    }

    fn clause(&self, node: &Node) -> Result<(), QueryError> {
        match node {
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) => {
                let mut parts = must.iter().chain(should).chain(must_not);
                parts.try_for_each(|node| self.clause(node))
            }
            Node::Weighted { node, .. } => self.clause(node),
            Node::AtLeast { node, .. } => self.operand(node, "atleast").map(|_| ()),
            Node::Positional(_) => self.operand(node, "").map(|_| ()),
            Node::Leaf { field, leaf, at } => self.leaf(*field, leaf, at).map(|_| ()),
        }
    }

    /// Checks an operand of `operator`, and returns the texts in which it can match.
    fn operand(&self, node: &Node, operator: &str) -> Result<Surfaces, QueryError> {
        match node {
            Node::Weighted { node, .. } => self.operand(node, operator),
            Node::AtLeast { node, .. } => self.operand(node, "atleast"),
            Node::Positional(positional) => self.positional(positional),
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) if must.is_empty() && must_not.is_empty() => {
                should.iter().try_fold(Surfaces::NONE, |all, node| {
                    Ok(all.or(self.operand(node, operator)?))
                })
            }
            Node::Boolean(Boolean { must, must_not, .. })
                if must_not.is_empty()
                    && must.windows(2).all(|pair| pair[0].at() == pair[1].at()) =>
            {
                let message = format!("a list of names cannot stand inside {operator}");
                let error = QueryError::new(self.query, node.at(), message);
                Err(error.suggest("write one name between the quotes"))
            }
            Node::Boolean(Boolean { must_not, .. }) => {
                let word = if must_not.is_empty() { "AND" } else { "NOT" };
                let message = format!("{word} cannot stand inside {operator}; OR can");
                Err(QueryError::new(self.query, node.at(), message).suggest(
                    if operator == "atleast" {
                        "write atleast5(closer) AND atleast5(ties)"
                    } else {
                        "write (closer NEAR/5 ties) NEAR/5 japan, or \"closer ties\" for a phrase"
                    },
                ))
            }
            Node::Leaf { field, leaf, at } => match self.leaf(*field, leaf, at)? {
                Some(surfaces) => Ok(surfaces),
                None => {
                    let name = match (field, leaf) {
                        (_, Leaf::Last(_)) => "last:".into(),
                        (Some(field), _) => format!("{}:", field.name()),
                        (None, _) => "*".into(),
                    };
                    self.fault(at, format!("{name} cannot stand inside {operator}"))
                }
            },
        }
    }

    fn positional(&self, positional: &Positional) -> Result<Surfaces, QueryError> {
        let operator = positional.operator_name();
        let left = self.operand(&positional.left, &operator)?;
        let right = self.operand(&positional.right, &operator)?;
        if left.and(right).is_empty() {
            return self.fault(
                &positional.at,
                format!("both sides of {operator} must be in one field"),
            );
        }
        Ok(if positional.negated {
            left
        } else {
            left.and(right)
        })
    }

    /// Checks a leaf, and returns the texts in which it can match; `None` if it is no condition on text.
    fn leaf(
        &self,
        field: Option<Field>,
        leaf: &Leaf,
        at: &Range<usize>,
    ) -> Result<Option<Surfaces>, QueryError> {
        let surfaces = surfaces_of(field);
        match leaf {
            Leaf::Published(_) | Leaf::Last(_) | Leaf::Words(_) | Leaf::Anything => Ok(None),
            Leaf::Exact { .. } if surfaces.is_none_or(|surfaces| !surfaces.are_texts()) => {
                self.fault(at, "exact: is for title, headings and body")
            }
            Leaf::Word(_) | Leaf::Phrase { slop: 0, .. } => Ok(surfaces),
            _ if surfaces.is_none() => {
                let name = field.map_or(String::new(), Field::name);
                self.fault(at, format!("{name}: takes a plain word"))
            }
            _ => Ok(surfaces),
        }
    }
}
