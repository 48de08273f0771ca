//! What a query means: the tree that parsing makes and everything else reads.

use std::fmt;

use crate::period::{Bounds, Period};

/// A node of a parsed query.
///
/// The wider newsroom syntax has its place here: further leaves beside [`Leaf::Prefix`], further operators beside
/// [`Proximity`].
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Clauses that must, should or must not match.
    Boolean(Boolean),
    /// Two operands close to each other in one field.
    Positional {
        /// How close.
        operator: Proximity,
        /// The first operand.
        left: Box<Node>,
        /// The second.
        right: Box<Node>,
    },
    /// A single condition.
    Leaf {
        /// The field it is limited to; `None` for title, headings and body.
        field: Option<Field>,
        /// The condition.
        leaf: Leaf,
    },
}

/// A boolean combination. It matches when every `must` does, no `must_not` does, and, where there is no `must`, at least
/// one `should` (if there is any). With nothing but `must_not` it is everything else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Boolean {
    /// Clauses that all must match.
    pub must: Vec<Node>,
    /// Clauses of which one must match unless there is a `must`; the others add to the score.
    pub should: Vec<Node>,
    /// Clauses none of which may match.
    pub must_not: Vec<Node>,
}

/// How two operands lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proximity {
    /// From the end of one to the start of the other are at most `distance` positions (adjacent words: 1).
    Within {
        /// The largest distance, in positions.
        distance: u32,
        /// Whether the left operand comes first.
        ordered: bool,
    },
    /// Both lie in one unit of text.
    Same(Unit),
}

/// A unit of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A sentence of the body; a whole title or heading.
    Sentence,
    /// A paragraph of the body; a whole title or heading.
    Paragraph,
}

/// A condition on one field, in the user's words.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    /// A word as typed; matches its inflections.
    Word(String),
    /// The start of a word.
    Prefix(String),
    /// Words as written, in order.
    Phrase(String),
    /// A day within a period.
    Published(Bounds<Period>),
    /// A length in words.
    Words(Bounds<u64>),
}

impl Leaf {
    /// Whether it is a range whose end lies before its beginning.
    pub(crate) fn is_backwards(&self) -> bool {
        match self {
            Leaf::Published(Bounds::Between(Some(from), Some(to))) => from.first > to.last,
            Leaf::Words(Bounds::Between(Some(from), Some(to))) => from > to,
            _ => false,
        }
    }
}

/// The fields a query can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The headline.
    Title,
    /// The headings.
    Heading,
    /// The paragraphs.
    Body,
    /// The authors.
    Byline,
    /// The part of the publication.
    Section,
    /// The publication.
    Source,
    /// The address.
    Url,
    /// The path in the archive.
    Path,
    /// The language code.
    Language,
    /// The day of publication.
    Published,
    /// The length.
    Words,
}

/// Names of fields as queries write them; the first of each is the one that is echoed.
const NAMES: [(&str, Field); 15] = [
    ("title", Field::Title),
    ("headline", Field::Title),
    ("heading", Field::Heading),
    ("body", Field::Body),
    ("by", Field::Byline),
    ("byline", Field::Byline),
    ("author", Field::Byline),
    ("section", Field::Section),
    ("source", Field::Source),
    ("url", Field::Url),
    ("path", Field::Path),
    ("lang", Field::Language),
    ("language", Field::Language),
    ("date", Field::Published),
    ("words", Field::Words),
];

impl Field {
    /// The field of that name, in lower case.
    pub(crate) fn named(name: &str) -> Option<Field> {
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, field)| *field)
    }

    /// The field's name in queries.
    pub fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(_, field)| *field == self)
            .map_or("", |(name, _)| name)
    }

    /// The field name that `name` was probably meant to be.
    pub(crate) fn nearest(name: &str) -> Option<&'static str> {
        let near = |known: &str| edits_within_one(known, name);
        NAMES
            .iter()
            .map(|(known, _)| *known)
            .find(|known| near(known))
    }
}

/// Whether one insertion, deletion, replacement or swap of neighbours turns one into the other.
fn edits_within_one(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same_start..], &other[same_start..]);
    let rest = |bytes: &[u8], from: usize| bytes.get(from..).map(<[u8]>::to_vec);
    let swapped = one.len() > 1
        && other.len() > 1
        && one[0] == other[1]
        && one[1] == other[0]
        && one[2..] == other[2..];
    swapped
        || rest(one, 1) == rest(other, 0)
        || rest(one, 0) == rest(other, 1)
        || (!one.is_empty() && rest(one, 1) == rest(other, 1))
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Boolean(boolean) => boolean.fmt(f),
            Node::Positional {
                operator,
                left,
                right,
            } => {
                operand(left, f)?;
                write!(f, " {operator} ")?;
                operand(right, f)
            }
            Node::Leaf { field, leaf } => {
                if let Some(field) = field {
                    write!(f, "{}:", field.name())?;
                }
                leaf.fmt(f)
            }
        }
    }
}

/// An operand in brackets unless it is a leaf.
fn operand(node: &Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match node {
        Node::Leaf { .. } => write!(f, "{node}"),
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
            and_operand(node, optional, f)?;
        }
        let bracketed = self.must.is_empty() && self.should.len() > 1 && !self.must_not.is_empty();
        f.write_str(if bracketed { "(" } else { "" })?;
        for node in &self.should {
            join(f, if optional { " " } else { " OR " })?;
            and_operand(
                node,
                optional || matches!(node, Node::Boolean(inner) if inner.must.is_empty()),
                f,
            )?;
        }
        f.write_str(if bracketed { ")" } else { "" })?;
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
        Node::Boolean(inner)
            if bracket_all || inner.must.is_empty() || !inner.must_not.is_empty() =>
        {
            write!(f, "({node})")
        }
        _ => write!(f, "{node}"),
    }
}

impl fmt::Display for Proximity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Proximity::Within {
                distance,
                ordered: false,
            } => write!(f, "NEAR/{distance}"),
            Proximity::Within {
                distance,
                ordered: true,
            } => write!(f, "ADJ/{distance}"),
            Proximity::Same(Unit::Sentence) => f.write_str("/s"),
            Proximity::Same(Unit::Paragraph) => f.write_str("/p"),
        }
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Leaf::Word(word) => f.write_str(word),
            Leaf::Prefix(start) => write!(f, "{start}*"),
            Leaf::Phrase(words) => write!(f, "\"{words}\""),
            Leaf::Published(bounds) => bounds.fmt(f),
            Leaf::Words(bounds) => bounds.fmt(f),
        }
    }
}
