//! Writes a tree as text: the query as it was understood, in the query language.
//!
//! Parsing an echo gives the tree that was echoed (a property test checks that), so what a search reports as understood can be typed in
//! again. If words that stand side by side were optional, the echo must be parsed with the same option. A word that is not read as a
//! word when it stands alone (`NOT`) is echoed as a phrase. The outline is for reading: one clause per line, with operands below their
//! operator.

use std::fmt;

use crate::proximity::{Proximity, Unit};
use crate::syntax::chunk::{closing, is_quote};
use crate::syntax::dialect::Dialect;
use crate::syntax::operator::{ADJ, NEAR};
use crate::syntax::token::Kind;
use crate::syntax::tokens::tokens;
use crate::syntax::tree::{Boolean, Leaf, Node, Positional};

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Boolean(boolean) => boolean.fmt(f),
            Node::Positional(positional) => {
                operand(&positional.left, f)?;
                write!(f, " {} ", positional.operator_name())?;
                operand(&positional.right, f)
            }
            Node::AtLeast { count, node } => write!(f, "atleast{count}({node})"),
            Node::Weighted { node, weight } => {
                // Directly behind a colon, the weight would be read as the value of a field.
                match &**node {
                    Node::Leaf { .. } if node.to_string().ends_with([':', '：']) => {
                        write!(f, "({node})")?;
                    }
                    _ => operand(node, f)?,
                }
                write!(f, "^{weight}")
            }
            Node::Leaf { field, leaf, .. } => {
                if let Some(field) = field
                    && !matches!(leaf, Leaf::Last(_))
                {
                    write!(f, "{}:", field.name())?;
                }
                leaf.fmt(f)
            }
        }
    }
}

/// Whether `node` is a `*` for every article, which needs brackets next to words.
fn is_everything(node: &Node) -> bool {
    matches!(
        node,
        Node::Leaf {
            field: None,
            leaf: Leaf::Anything,
            ..
        }
    )
}

/// Writes an operand, in brackets unless nothing in it could bind in another way.
fn operand(node: &Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match node {
        _ if is_everything(node) => write!(f, "({node})"),
        Node::Leaf { .. } | Node::AtLeast { .. } => write!(f, "{node}"),
        _ => write!(f, "({node})"),
    }
}

impl fmt::Display for Boolean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        let mut join = |f: &mut fmt::Formatter<'_>, separator: &str| {
            if std::mem::take(&mut first) {
                Ok(())
            } else {
                f.write_str(separator)
            }
        };
        let optional = !self.must.is_empty() && !self.should.is_empty();
        for node in &self.must {
            join(f, if optional { " " } else { " AND " })?;
            f.write_str(if optional { "+" } else { "" })?;
            and_operand(node, true, f)?;
        }
        for node in &self.should {
            join(f, if optional { " " } else { " OR " })?;
            and_operand(
                node,
                optional || matches!(node, Node::Boolean(inner) if inner.must.is_empty()),
                f,
            )?;
        }
        for node in &self.must_not {
            join(f, " ")?;
            f.write_str("NOT ")?;
            operand(node, f)?;
        }
        Ok(())
    }
}

fn and_operand(node: &Node, bracket_all: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match node {
        _ if is_everything(node) => write!(f, "({node})"),
        Node::Boolean(inner)
            if bracket_all
                || inner.must.is_empty()
                || !inner.should.is_empty()
                || !inner.must_not.is_empty() =>
        {
            write!(f, "({node})")
        }
        _ => write!(f, "{node}"),
    }
}

impl Positional {
    /// The operator as it is written between its operands.
    pub(crate) fn operator_name(&self) -> String {
        let not = if self.negated { "NOT " } else { "" };
        format!("{not}{}", self.operator)
    }
}

impl fmt::Display for Proximity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Proximity::Within {
                distance,
                ordered: false,
            } => write!(f, "{NEAR}/{distance}"),
            Proximity::Within {
                distance,
                ordered: true,
            } => write!(f, "{ADJ}/{distance}"),
            Proximity::Same(Unit::Sentence) => f.write_str("/s"),
            Proximity::Same(Unit::Paragraph) => f.write_str("/p"),
        }
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Leaf::Word(word) if !is_word(word) => quoted(word, f),
            Leaf::Word(word) | Leaf::Wildcard(word) => f.write_str(word),
            Leaf::Fuzzy { word, edits } => write!(f, "{word}~{edits}"),
            Leaf::Regex(pattern) => write!(f, "/{pattern}/"),
            Leaf::Phrase { words, slop } => {
                quoted(words, f)?;
                match slop {
                    0 => Ok(()),
                    slop => write!(f, "~{slop}"),
                }
            }
            Leaf::Exact {
                words,
                quoted: false,
            } if is_word(words) => write!(f, "exact:{words}"),
            Leaf::Exact { words, .. } => {
                f.write_str("exact:")?;
                quoted(words, f)
            }
            Leaf::Published(bounds) => bounds.fmt(f),
            Leaf::Last(age) => write!(f, "last:{age}"),
            Leaf::Words(bounds) => bounds.fmt(f),
            Leaf::Anything => f.write_str("*"),
        }
    }
}

/// Whether `word` is read as that word when it stands alone. A word of a headline in capitals may not be (`NOT`).
fn is_word(word: &str) -> bool {
    let read = tokens(word, Dialect::Newshound, &mut Vec::new());
    read.is_ok_and(
        |tokens| matches!(tokens.as_slice(), [token] if token.kind == Kind::Word(word.into())),
    )
}

/// Writes `words` between quotes of a kind that does not end within them.
fn quoted(words: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const QUOTES: [(&str, &str); 4] = [("\"", "\""), ("“", "”"), ("«", "»"), ("「", "」")];
    let ends_last = |&(open, close): &(&str, &str)| {
        closing(&format!("{open}{words}{close}")) == Some(words.len())
    };
    match QUOTES.into_iter().find(ends_last) {
        Some((open, close)) => write!(f, "{open}{words}{close}"),
        // For a phrase, quotes within it count as spaces.
        None => write!(f, "\"{}\"", words.replace(is_quote, " ")),
    }
}

impl Node {
    /// The tree as an outline: one line per node, indented two spaces further than its parent.
    pub fn outline(&self) -> String {
        let mut text = String::new();
        self.outline_at(0, "", &mut text);
        text
    }

    fn outline_at(&self, depth: usize, mark: &str, text: &mut String) {
        let mut line = |depth: usize, content: &str| {
            text.push_str(&format!("{:1$}{mark}{content}\n", "", depth * 2));
        };
        match self {
            Node::Leaf { .. } => line(depth, &self.to_string()),
            Node::Weighted { node, weight } => {
                line(depth, &format!("^{weight}"));
                node.outline_at(depth + 1, "", text);
            }
            Node::AtLeast { count, node } => {
                line(depth, &format!("atleast{count}"));
                node.outline_at(depth + 1, "", text);
            }
            Node::Positional(positional) => {
                line(depth, &positional.operator_name());
                positional.left.outline_at(depth + 1, "", text);
                positional.right.outline_at(depth + 1, "", text);
            }
            Node::Boolean(boolean) => {
                let name = if boolean.must.is_empty() && !boolean.should.is_empty() {
                    "OR"
                } else {
                    "AND"
                };
                line(depth, name);
                let optional = if boolean.must.is_empty() {
                    ""
                } else {
                    "optional "
                };
                for (nodes, mark) in [
                    (&boolean.must, ""),
                    (&boolean.should, optional),
                    (&boolean.must_not, "NOT "),
                ] {
                    nodes
                        .iter()
                        .for_each(|node| node.outline_at(depth + 1, mark, text));
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "echo_tests.rs"]
mod tests;
