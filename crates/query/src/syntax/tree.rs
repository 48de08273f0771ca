//! What a query means: the tree that parsing makes and everything else reads. How it is written is in [`crate::syntax::echo`].

use std::ops::Range;

use crate::Warning;
use crate::proximity::Proximity;
use crate::surface::{Surface, Surfaces};
use crate::syntax::period::{Age, Bounds, Period};

/// A query understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// What it means.
    pub tree: Node,
    /// What was read otherwise than it may have been meant.
    pub warnings: Vec<Warning>,
    /// The text that was read, which places in the tree are of: the query without marks that no one sees, and with apostrophes for accents
    /// between letters.
    pub query: String,
    /// Whether letter case tells nothing because everything is in capitals.
    pub(crate) all_capitals: bool,
}

/// A node of a parsed query. What it displays as is a query in our own [`Dialect`](crate::Dialect) that is read as the same tree: so a tree that
/// was looked at, changed or put together can be asked, as the text of a [`Request`](crate::Request).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// Clauses that must, should or must not match.
    Boolean(Boolean),
    /// Two operands by where they stand in one field.
    Positional(Positional),
    /// At least so many matches of the operand that do not overlap.
    AtLeast {
        /// How many.
        count: u32,
        /// Of what: anything that can be an operand of [`Positional`].
        node: Box<Node>,
    },
    /// The operand, its score multiplied.
    Weighted {
        /// What is weighted.
        node: Box<Node>,
        /// By how much.
        weight: f32,
    },
    /// A single condition.
    Leaf {
        /// The field it is limited to; `None` for title, headings and body.
        field: Option<Field>,
        /// The condition.
        leaf: Leaf,
        /// The bytes of the query it was read from.
        at: Range<usize>,
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

/// Two operands by where they stand in one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Positional {
    /// How close they are.
    pub operator: Proximity,
    /// Whether the left operand must be where no right one is so close, nor overlaps it.
    pub negated: bool,
    /// The first operand.
    pub left: Box<Node>,
    /// The second.
    pub right: Box<Node>,
    /// The bytes of the query that the operator takes.
    pub at: Range<usize>,
}

/// A condition on one field, in the user's words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Leaf {
    /// A word as typed; matches its inflections.
    Word(String),
    /// A word with `*` for any characters and `?` for any one.
    Wildcard(String),
    /// Words so many edits (insertions, deletions, replacements, swaps of neighbours) away from the one typed.
    Fuzzy {
        /// The word typed.
        word: String,
        /// Edits, 1 or 2.
        edits: u8,
    },
    /// A regular expression for whole words, without its slashes.
    Regex(String),
    /// Words as written, in order; they may hold wildcards.
    Phrase {
        /// What stood between the quotes.
        words: String,
        /// Positions that the words may be moved by in all; a swap of neighbours counts 2.
        slop: u32,
    },
    /// A word or phrase in which letter case and accents count.
    Exact {
        /// The words.
        words: String,
        /// Whether they stood between quotes.
        quoted: bool,
    },
    /// A day within a period.
    Published(Bounds<Period>),
    /// A day within the time up to now.
    Last(Age),
    /// A length in words.
    Words(Bounds<u64>),
    /// Anything at all that the field holds; without a field every article.
    Anything,
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
#[non_exhaustive]
pub enum Field {
    /// The headline.
    Title,
    /// The headings.
    Heading,
    /// The paragraphs.
    Body,
    /// So many of the body's first words.
    Lead(u32),
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

/// Words of a body that are its lead where nothing else is said.
pub(crate) const LEAD: u32 = 50;

/// Names of fields as queries write them; the first of each is the one that is echoed.
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
    /// The field of that name, in lower case; `lead/100` is a lead of 100 words.
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

    /// The name here of a field that others call `name`.
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

    /// The field name that `name` was probably meant to be.
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

/// Where the words of a query are looked for that are limited to `field`; `None` if it holds no words.
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
    /// Calls `visit` with every leaf, to be changed or replaced.
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

    /// Calls `visit` with every leaf that articles are found by, and its field: with none that is left out.
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

    /// The bytes of the query that the node was read from, as far as leaves and operators tell.
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

/// Whether one insertion, deletion, replacement or swap of neighbours turns one into the other.
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
