//! The tree of a query, which parsing makes and all later steps read. [`crate::syntax::echo`] writes it as text.

use std::ops::Range;

use crate::Warning;
use crate::proximity::Proximity;
use crate::surface::{Surface, Surfaces};
use crate::syntax::period::{Age, Bounds, Period};

/// A parsed query.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// The query's tree.
    pub tree: Node,
    /// Warnings about what may have been meant in another way than it was read.
    pub warnings: Vec<Warning>,
    /// The text that was parsed, to which places in the tree refer: the query without invisible characters, and with apostrophes in
    /// place of accents between letters.
    pub query: String,
    /// Whether letter case tells nothing, as the whole query is in capitals.
    pub(crate) all_capitals: bool,
}

/// A node of a parsed query. It displays as a query in the default [`Dialect`](crate::Dialect) that parses to the same tree. So a tree
/// that was inspected, changed or built can be run as the text of a [`Request`](crate::Request).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// Clauses that must, should or must not match.
    Boolean(Boolean),
    /// Two operands that must stand near each other in one field.
    Positional(Positional),
    /// At least `count` non-overlapping matches of the operand.
    AtLeast {
        /// The least number of matches.
        count: u32,
        /// The operand: any node that can be an operand of [`Positional`].
        node: Box<Node>,
    },
    /// An operand whose score is multiplied by a weight.
    Weighted {
        /// The operand.
        node: Box<Node>,
        /// The factor for its score.
        weight: f32,
    },
    /// A single condition.
    Leaf {
        /// The field that it is limited to; `None` for title, headings and body.
        field: Option<Field>,
        /// The condition.
        leaf: Leaf,
        /// The bytes of [`Parsed::query`] that it was read from.
        at: Range<usize>,
    },
}

/// A boolean combination. It matches when all `must` clauses match, no `must_not` clause does and, if there is no `must` clause, at
/// least one of `should` does (if there is any). With only `must_not` clauses, it matches all articles that none of them matches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Boolean {
    /// Clauses that all must match.
    pub must: Vec<Node>,
    /// Clauses of which at least one must match, unless there is a `must` clause. Those that match add to the score.
    pub should: Vec<Node>,
    /// Clauses none of which may match.
    pub must_not: Vec<Node>,
}

/// Two operands that must stand near each other in one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Positional {
    /// How near they must be.
    pub operator: Proximity,
    /// If set, the left operand matches only where no match of the right one is that near or overlaps it.
    pub negated: bool,
    /// The first operand.
    pub left: Box<Node>,
    /// The second.
    pub right: Box<Node>,
    /// The bytes of [`Parsed::query`] that the operator takes.
    pub at: Range<usize>,
}

/// A condition on one field, as the user wrote it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Leaf {
    /// A word as typed; matches its inflections.
    Word(String),
    /// A word with `*` for any number of characters and `?` for a single one.
    Wildcard(String),
    /// Words within a number of edits (insertions, deletions, replacements, swaps of neighbours) from the typed one.
    Fuzzy {
        /// The typed word.
        word: String,
        /// The largest number of edits, 1 or 2.
        edits: u8,
    },
    /// A regular expression for whole words, without its slashes.
    Regex(String),
    /// Words as written, in order; they may contain wildcards.
    Phrase {
        /// The text between the quotes.
        words: String,
        /// By how many positions in all the words may be moved; a swap of neighbours counts 2.
        slop: u32,
    },
    /// A word or phrase whose letter case and accents must match.
    Exact {
        /// The words.
        words: String,
        /// Whether they stood between quotes.
        quoted: bool,
    },
    /// A day of publication within these bounds.
    Published(Bounds<Period>),
    /// A day of publication within this period up to now.
    Last(Age),
    /// A length in words.
    Words(Bounds<u64>),
    /// Any value of the field; without a field, every article.
    Anything,
}

impl Leaf {
    /// Whether it is a range that ends before it begins.
    pub(crate) fn is_backwards(&self) -> bool {
        match self {
            Leaf::Published(Bounds::Between(Some(from), Some(to))) => from.first > to.last,
            Leaf::Words(Bounds::Between(Some(from), Some(to))) => from > to,
            _ => false,
        }
    }
}

/// The fields that a query can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// The headline.
    Title,
    /// The headings.
    Heading,
    /// The paragraphs of the body.
    Body,
    /// This many of the body's first words.
    Lead(u32),
    /// The authors.
    Byline,
    /// The section of the publication.
    Section,
    /// The publication.
    Source,
    /// The web address.
    Url,
    /// The path in the archive.
    Path,
    /// The language code.
    Language,
    /// The day of publication.
    Published,
    /// The length in words.
    Words,
}

/// The number of words in a lead, unless the query says otherwise.
pub(crate) const LEAD: u32 = 50;

/// The names of fields in queries. Of several names for a field, the first is the one in echoes.
const NAMES: [(&str, Field); 17] = [
    ("title", Field::Title),
    ("headline", Field::Title),
    ("heading", Field::Heading),
    ("body", Field::Body),
    ("lead", Field::Lead(LEAD)),
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
    ("length", Field::Words),
];

impl Field {
    /// The field with this name, in lower case; `lead/100` is a lead of 100 words.
    pub(crate) fn named(name: &str) -> Option<Field> {
        if let Some(words) = name.strip_prefix("lead/") {
            let words = words.parse().ok().filter(|&words: &u32| words > 0);
            return words.map(Field::Lead);
        }
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, field)| *field)
    }

    /// The field's name in queries.
    pub fn name(self) -> String {
        if let Field::Lead(words) = self
            && words != LEAD
        {
            return format!("lead/{words}");
        }
        let known = NAMES.iter().find(|(_, field)| *field == self);
        known.map_or(String::new(), |(name, _)| (*name).into())
    }

    /// The name of the field that other search services call `name`.
    pub(crate) fn of_others(name: &str) -> Option<&'static str> {
        const OTHERS: [(&str, &str); 9] = [
            ("site", "url"),
            ("inurl", "url"),
            ("link", "url"),
            ("intitle", "title"),
            ("allintitle", "title"),
            ("from", "by"),
            ("text", "body"),
            ("file", "path"),
            ("publisher", "source"),
        ];
        let mut others = OTHERS.iter();
        let known = others.find(|(other, _)| *other == name);
        known.map(|(_, known)| *known)
    }

    /// The field name or prefix that was probably meant by `name`.
    pub(crate) fn nearest(name: &str) -> Option<&'static str> {
        const PREFIXES: [&str; 4] = ["exact", "after", "before", "last"];
        if let Some(known) = Self::of_others(name) {
            return Some(known);
        }
        let known = NAMES.iter().map(|(known, _)| *known).chain(PREFIXES);
        known
            .into_iter()
            .find(|known| edits_within_one(known, name))
    }
}

/// The texts in which the words of a query limited to `field` are looked for; `None` if the field has no words.
pub(crate) fn surfaces_of(field: Option<Field>) -> Option<Surfaces> {
    Some(Surfaces::only(match field {
        None => return Some(Surfaces::TEXTS),
        Some(Field::Title) => Surface::Title,
        Some(Field::Heading) => Surface::Heading,
        Some(Field::Body | Field::Lead(_)) => Surface::Body,
        Some(Field::Byline) => Surface::Byline,
        Some(Field::Section) => Surface::Section,
        Some(Field::Source) => Surface::Source,
        Some(Field::Url) => Surface::Url,
        Some(Field::Path) => Surface::Path,
        Some(Field::Language | Field::Published | Field::Words) => return None,
    }))
}

/// What queries call the field whose words are looked for in `surface`.
pub(crate) fn name_of(surface: Surface) -> &'static str {
    let of = Some(Surfaces::only(surface));
    let mut names = NAMES.iter();
    let known = names.find(|(_, field)| surfaces_of(Some(*field)) == of);
    known.map_or("", |(name, _)| name)
}

impl Node {
    /// Calls `visit` with every leaf, which it may change or replace.
    pub(crate) fn each_leaf(&mut self, visit: &mut impl FnMut(&mut Node)) {
        match self {
            Node::Leaf { .. } => visit(self),
            Node::Weighted { node, .. } | Node::AtLeast { node, .. } => node.each_leaf(visit),
            Node::Positional(Positional { left, right, .. }) => {
                left.each_leaf(visit);
                right.each_leaf(visit);
            }
            Node::Boolean(Boolean {
                must,
                should,
                must_not,
            }) => must
                .iter_mut()
                .chain(should)
                .chain(must_not)
                .for_each(|node| node.each_leaf(visit)),
        }
    }

    /// Calls `visit` with every leaf that finds articles, and its field. Leaves of negated parts are left out.
    pub(crate) fn each_wanted<'n>(&'n self, visit: &mut impl FnMut(Option<Field>, &'n Leaf)) {
        match self {
            Node::Leaf { field, leaf, .. } => visit(*field, leaf),
            Node::Weighted { node, .. } | Node::AtLeast { node, .. } => node.each_wanted(visit),
            Node::Positional(Positional {
                negated,
                left,
                right,
                ..
            }) => {
                left.each_wanted(visit);
                if !negated {
                    right.each_wanted(visit);
                }
            }
            Node::Boolean(Boolean { must, should, .. }) => must
                .iter()
                .chain(should)
                .for_each(|node| node.each_wanted(visit)),
        }
    }

    /// The bytes of the query that the node was read from: from its first leaf to its last.
    pub(crate) fn at(&self) -> Range<usize> {
        match self {
            Node::Leaf { at, .. } => at.clone(),
            Node::Weighted { node, .. } | Node::AtLeast { node, .. } => node.at(),
            Node::Positional(positional) => positional.left.at().start..positional.right.at().end,
            Node::Boolean(boolean) => {
                let parts = [&boolean.must, &boolean.should, &boolean.must_not];
                let hull = parts
                    .into_iter()
                    .flatten()
                    .map(Node::at)
                    .reduce(|hull, at| hull.start.min(at.start)..hull.end.max(at.end));
                hull.unwrap_or(0..0)
            }
        }
    }
}

/// Whether at most one insertion, deletion, replacement or swap of neighbouring bytes turns one string into the other.
fn edits_within_one(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same_start..], &other[same_start..]);
    let swapped = one.len() > 1
        && other.len() > 1
        && one[0] == other[1]
        && one[1] == other[0]
        && one[2..] == other[2..];
    swapped
        || one.get(1..) == Some(other)
        || other.get(1..) == Some(one)
        || !one.is_empty() && one.get(1..) == other.get(1..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_a_name_in_queries() {
        let names = Surface::ALL.map(name_of);
        let expected = [
            "title", "heading", "body", "by", "section", "source", "url", "path",
        ];
        assert_eq!(names, expected);
        for surface in Surface::ALL {
            let field = Field::named(name_of(surface));
            assert_eq!(surfaces_of(field), Some(Surfaces::only(surface)));
        }
    }
}
