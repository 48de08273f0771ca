//! A piece of a query: an operator, a bracket, a quote or a word.

use std::ops::Range;

use crate::proximity::Proximity;
use crate::syntax::dialect::Call;

/// A piece of a query and the bytes it takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) at: Range<usize>,
}

impl Token {
    /// Its text, if it is a plain word.
    pub(crate) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Text without white space, as typed.
    Word(String),
    /// A word with wildcards.
    Wildcard(String),
    /// A `*` for whatever a field holds, or, alone, for every article.
    Star,
    /// What stood between slashes.
    Regex(String),
    /// What stood between quotes.
    Quoted(String),
    /// `name:` with its value directly behind it, in lower case.
    Field(String),
    /// `exact:`
    Exact,
    /// `atleast5`
    AtLeast(u32),
    /// A Nexis name before an opening bracket.
    Call(Call),
    /// `~` and the digits behind it, attached to what stands before it.
    Tilde(String),
    /// `^2`, attached to what stands before it.
    Weight(f32),
    /// Factiva's `/F50/`, attached to what stands before it.
    First(u32),
    And,
    Or,
    Not,
    Plus,
    Minus,
    Open,
    Close,
    Proximity(Proximity),
}
