//! From a query's text to its tree.
//!
//! Precedence, tightest first: field and quotes; NEAR, ADJ, /s, /p; NOT; AND and plain juxtaposition; OR. The limits on
//! length, depth and leaves are checked before anything recurses, so no input reaches a deep stack.

use std::ops::Range;

use crate::QueryError;
use crate::combine::{Join, Operand, Sign, all_of, any_of};
use crate::period::{Bounds, Period};
use crate::tokens::{Kind, Token, tokens};
use crate::tree::{Boolean, Field, Leaf, Node};

/// How deep brackets, fields and negations may nest.
pub(crate) const MAX_DEPTH: usize = 32;
/// How many words, phrases and other conditions a query may have.
pub(crate) const MAX_LEAVES: usize = 256;

/// A query understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// What it means.
    pub tree: Node,
    /// What was read otherwise than it may have been meant.
    pub warnings: Vec<String>,
    /// Whether letter case tells nothing because everything is in capitals.
    pub(crate) all_capitals: bool,
}

/// Parses `query`. Words that stand side by side must all match, or any of them when `any` is set.
///
/// # Errors
/// A query that is empty, over a limit, or wrong, with the place of the fault.
pub fn parse(query: &str, any: bool) -> Result<Parsed, QueryError> {
    let tokens = tokens(query)?;
    let mut parser = Parser {
        query,
        tokens: &tokens,
        next: 0,
        any,
        depth: 0,
        leaves: 0,
        field: None,
        warnings: Vec::new(),
    };
    let tree = parser.group()?;
    if let Some(token) = parser.peek() {
        let error = QueryError::new(
            query,
            token.at.clone(),
            "a closing bracket without an opening one",
        );
        return Err(error);
    }
    let warnings = parser.warnings;
    match tree {
        Some(tree) => Ok(Parsed {
            tree,
            warnings,
            all_capitals: all_capitals(&tokens),
        }),
        None => {
            let message = if query.trim().is_empty() {
                "the query is empty"
            } else {
                "nothing to search for"
            };
            Err(QueryError::new(query, 0..query.len(), message)
                .suggest("write a word or a \"quoted phrase\""))
        }
    }
}

/// Two or more words and not one lower-case letter among them.
fn all_capitals(tokens: &[Token]) -> bool {
    let texts = || {
        tokens.iter().filter_map(|token| match &token.kind {
            Kind::Word(text) | Kind::Quoted(text) => Some(text.as_str()),
            _ => None,
        })
    };
    let words = texts()
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().any(char::is_uppercase))
        .count();
    words > 1 && !texts().any(|text| text.chars().any(char::is_lowercase))
}

struct Parser<'q> {
    query: &'q str,
    tokens: &'q [Token],
    next: usize,
    any: bool,
    depth: usize,
    leaves: usize,
    /// The field that brackets put all their contents in.
    field: Option<Field>,
    warnings: Vec<String>,
}

impl<'q> Parser<'q> {
    fn peek(&self) -> Option<&'q Token> {
        self.tokens.get(self.next)
    }

    fn fault<T>(&self, at: Range<usize>, message: impl Into<String>) -> Result<T, QueryError> {
        Err(QueryError::new(self.query, at, message))
    }

    /// Everything up to a closing bracket or the end; `None` when it holds nothing to search for.
    fn group(&mut self) -> Result<Option<Node>, QueryError> {
        let mut operands: Vec<Operand> = Vec::new();
        let mut join = Join::Beside;
        let mut pending: Option<Range<usize>> = None;
        while let Some(token) = self.peek().filter(|token| token.kind != Kind::Close) {
            let connective = match token.kind {
                Kind::And => Some(Join::And),
                Kind::Or => Some(Join::Or),
                _ => None,
            };
            if let Some(connective) = connective {
                if operands.is_empty() || pending.is_some() {
                    return self.fault(
                        token.at.clone(),
                        format!("{} needs something on both sides", self.text(token)),
                    );
                }
                self.next += 1;
                (join, pending) = (connective, Some(token.at.clone()));
                continue;
            }
            if let Some((sign, node)) = self.signed()? {
                operands.push((join, sign, node));
                (join, pending) = (Join::Beside, None);
            }
        }
        if let Some(at) = pending {
            let message = format!("{} needs something on both sides", &self.query[at.clone()]);
            return self.fault(at, message);
        }
        Ok(if self.any {
            any_of(operands)
        } else {
            all_of(operands)
        })
    }

    fn text(&self, token: &Token) -> &'q str {
        &self.query[token.at.clone()]
    }

    /// An operand with the signs before it; `None` for punctuation.
    fn signed(&mut self) -> Result<Option<(Sign, Node)>, QueryError> {
        let mut sign = Sign::None;
        let mut last = None;
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Not | Kind::Minus => {
                    sign = if sign == Sign::Not {
                        Sign::None
                    } else {
                        Sign::Not
                    }
                }
                Kind::Plus => {
                    sign = if sign == Sign::Not {
                        Sign::Not
                    } else {
                        Sign::Plus
                    }
                }
                _ => break,
            }
            last = Some(token.at.clone());
            self.next += 1;
        }
        let node = match self.peek() {
            Some(Token {
                kind: Kind::Proximity(_),
                at,
            }) if sign == Sign::Not => {
                return self.fault(
                    at.clone(),
                    "NOT NEAR, NOT /s and NOT /p are not understood yet",
                );
            }
            None
            | Some(Token {
                kind: Kind::And | Kind::Or | Kind::Close,
                ..
            }) => None,
            Some(_) => self.positional()?,
        };
        match (node, last) {
            (None, Some(at)) => self.fault(
                at.clone(),
                format!("{} needs something after it", &self.query[at]),
            ),
            (None, None) => Ok(None),
            (Some(node), _) => Ok(Some((sign, node))),
        }
    }

    /// Operands joined by NEAR, ADJ, /s and /p, from left to right.
    fn positional(&mut self) -> Result<Option<Node>, QueryError> {
        let mut left = self.primary()?;
        while let Some(Token {
            kind: Kind::Proximity(operator),
            at,
        }) = self.peek()
        {
            let sides = format!(
                "{} needs a word, phrase or group on both sides",
                &self.query[at.clone()]
            );
            self.next += 1;
            let missing = matches!(
                self.peek(),
                None | Some(Token {
                    kind: Kind::And | Kind::Or | Kind::Close | Kind::Proximity(_),
                    ..
                })
            );
            if let Some(Token {
                kind: Kind::Not | Kind::Minus | Kind::Plus,
                at,
            }) = self.peek()
            {
                return self.fault(
                    at.clone(),
                    "an operand of NEAR, ADJ, /s or /p cannot be negated",
                );
            }
            let right = if missing { None } else { self.primary()? };
            left = match (left, right) {
                (Some(left), Some(right)) => Some(Node::Positional {
                    operator: *operator,
                    left: Box::new(left),
                    right: Box::new(right),
                }),
                _ => return self.fault(at.clone(), sides),
            };
        }
        Ok(left)
    }

    fn primary(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(token) = self.peek() else {
            return Ok(None);
        };
        match &token.kind {
            Kind::Proximity(_) => Ok(None),
            Kind::Open => self.bracketed(),
            Kind::Field(name) => {
                self.next += 1;
                self.field_value(name, token)
            }
            Kind::Quoted(text) => {
                self.next += 1;
                self.leaf(token, self.field, Leaf::Phrase(text.clone()))
            }
            Kind::Word(text) => {
                self.next += 1;
                self.word(token, self.field, text)
            }
            _ => Ok(None),
        }
    }

    fn bracketed(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(open) = self.peek() else {
            return Ok(None);
        };
        self.next += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fault(
                open.at.clone(),
                format!("brackets may nest {MAX_DEPTH} deep"),
            );
        }
        let node = self.group()?;
        self.depth -= 1;
        if self.peek().is_none() {
            let error = QueryError::new(self.query, open.at.clone(), "unclosed bracket");
            return Err(error.suggest_closing(')'));
        }
        self.next += 1;
        Ok(node)
    }

    fn word(
        &mut self,
        token: &Token,
        field: Option<Field>,
        text: &str,
    ) -> Result<Option<Node>, QueryError> {
        let stem = text.trim_end_matches('*');
        if stem.len() < text.len() {
            if !stem.chars().any(char::is_alphanumeric) {
                return self.fault(token.at.clone(), "a * needs the start of a word before it");
            }
            return self.leaf(token, field, Leaf::Prefix(stem.into()));
        }
        if matches!(text, "not" | "Not")
            && let Some(Token {
                kind: Kind::Proximity(_),
                at,
            }) = self.peek()
        {
            let at = token.at.start..at.end;
            return self.fault(at, "NOT NEAR, NOT /s and NOT /p are not understood yet");
        }
        if let Some(name) = text
            .strip_suffix(':')
            .filter(|name| Field::named(name).is_some())
        {
            self.warnings.push(format!(
                "{text} was read as a word; for the field write {name}:ties, without a space"
            ));
        }
        if !text.chars().any(char::is_alphanumeric) {
            // A dash or an ellipsis of a pasted headline.
            return Ok(None);
        }
        self.leaf(token, field, Leaf::Word(text.into()))
    }

    fn leaf(
        &mut self,
        token: &Token,
        field: Option<Field>,
        leaf: Leaf,
    ) -> Result<Option<Node>, QueryError> {
        self.leaves += 1;
        if self.leaves > MAX_LEAVES {
            return self.fault(
                token.at.clone(),
                format!("a query may have {MAX_LEAVES} words and phrases"),
            );
        }
        if matches!(&leaf, Leaf::Phrase(text) if !text.chars().any(char::is_alphanumeric)) {
            return self.fault(token.at.clone(), "nothing to search for between the quotes");
        }
        Ok(Some(Node::Leaf { field, leaf }))
    }

    fn field_value(&mut self, name: &str, token: &Token) -> Result<Option<Node>, QueryError> {
        let after_or_before = matches!(name, "after" | "before");
        let field = if after_or_before {
            Some(Field::Published)
        } else {
            Field::named(name)
        };
        let Some(field) = field else {
            return self.unknown_field(name, token);
        };
        if matches!(field, Field::Published | Field::Words) {
            return self.bounds(name, field, token);
        }
        let outer = self.field;
        if outer.is_some_and(|outer| outer != field) {
            return self.fault(token.at.clone(), "a field inside another field");
        }
        self.field = Some(field);
        let node = self.primary();
        self.field = outer;
        match node? {
            None => self.fault(token.at.clone(), format!("{name}: needs a value")),
            node => Ok(node),
        }
    }

    /// A name that is no field: its words are searched for, and that is said.
    fn unknown_field(&mut self, name: &str, token: &Token) -> Result<Option<Node>, QueryError> {
        if matches!(name, "exact" | "lead" | "last" | "fuzzy") {
            return self.fault(token.at.clone(), format!("{name}: is not understood yet"));
        }
        let hint = Field::nearest(name)
            .map(|near| format!("; did you mean {near}:?"))
            .unwrap_or_default();
        self.warnings.push(format!(
            "there is no field {name}: searched for it as a word{hint}"
        ));
        let word = self.leaf(token, self.field, Leaf::Word(name.into()))?;
        let value = self.primary()?;
        Ok(match (word, value) {
            (Some(word), Some(value)) => Some(Node::Boolean(Boolean {
                must: vec![word, value],
                ..Boolean::default()
            })),
            (word, value) => word.or(value),
        })
    }

    /// The value of `date:`, `after:`, `before:` or `words:`.
    fn bounds(
        &mut self,
        name: &str,
        field: Field,
        token: &Token,
    ) -> Result<Option<Node>, QueryError> {
        let Some(Token {
            kind: Kind::Word(text) | Kind::Quoted(text),
            at,
        }) = self.peek()
        else {
            return self.fault(token.at.clone(), format!("{name}: needs a value"));
        };
        self.next += 1;
        let leaf = match (name, field) {
            ("after", _) => {
                Period::parse(text).map(|period| Leaf::Published(Bounds::Above(period)))
            }
            ("before", _) => {
                Period::parse(text).map(|period| Leaf::Published(Bounds::Below(period)))
            }
            (_, Field::Words) => Bounds::parse(text, |number| number.parse().ok()).map(Leaf::Words),
            _ => Bounds::parse(text, Period::parse).map(Leaf::Published),
        };
        let (what, example) = match field {
            Field::Words => ("a number of words", "words:>800"),
            _ => ("a date", "date:2024-10 or date:2001..2003"),
        };
        match leaf {
            Some(leaf) if leaf.is_backwards() => {
                let message = format!("{text} ends before it begins");
                self.fault(at.clone(), message)
            }
            Some(leaf) => self.leaf(token, Some(field), leaf),
            None => Err(
                QueryError::new(self.query, at.clone(), format!("{text} is not {what}"))
                    .suggest(format!("write {example}")),
            ),
        }
    }
}

#[cfg(test)]
#[path = "parser_tests.rs"]
mod tests;
