//! Tokens of a query: operators, brackets, quoted text and words.

use std::ops::Range;

use crate::proximity::Proximity;
use crate::syntax::dialect::Call;

/// A token of a query, with its bytes in the query.
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
    /// A `*` for any value of a field or, without a field, for every article.
    Star,
    /// A regular expression, without its slashes.
    Regex(String),
    /// Quoted text, without its quotes.
    Quoted(String),
    /// The name of a field, in lower case and without its colon, if a value follows directly.
    Field(String),
    /// `exact:`
    Exact,
    /// `atleast5`
    AtLeast(u32),
    /// A Nexis name before an opening bracket.
    Call(Call),
    /// The digits behind a `~` that is attached to the token before it.
    Tilde(String),
    /// The weight of a `^2` that is attached to the token before it.
    Weight(f32),
    /// The number of words in Factiva's `/F50/` that is attached to the token before it.
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
