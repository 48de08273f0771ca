//! Parses a query's tokens to its tree.
//!
//! Precedence, tightest first: fields, quotes and suffixes (`~`, `^`); NEAR, ADJ, /s, /p and their NOT forms
//! ([`positional`](super::positional)); NOT; AND and words side by side; OR. In the Nexis dialect, OR binds tighter than proximity, and
//! of several proximities the smallest distance binds tightest. Depth and the number of leaves are checked before each recursion, so no
//! input leads to a deep stack.

use std::ops::Range;

use crate::syntax::check::check;
use crate::syntax::cleaned::cleaned;
use crate::syntax::combine::{Join, Operand, Sign, all_of, any_of};
use crate::syntax::dialect::{Dialect, Syntax};
use crate::syntax::headline::{all_capitals, forget_marks, read_capitals};
use crate::syntax::joined::join_across_spaces;
use crate::syntax::meant::{self, has_neighbours};
use crate::syntax::token::{Kind, Token};
use crate::syntax::tokens::{MAX_WEIGHT, check_length, tokens};
use crate::syntax::tree::{Field, Leaf, Node, Parsed};
use crate::syntax::words::words;
use crate::{QueryError, QueryErrorKind, Warning};

/// How deep brackets, fields and negations may nest.
pub(crate) const MAX_DEPTH: usize = 32;
/// How many words, phrases and other conditions a query may have.
pub(crate) const MAX_LEAVES: usize = 256;

/// Parses `query` according to `syntax`. In the default dialect:
///
/// | written | found |
/// | --- | --- |
/// | `ties` | the word, its inflections and what shares its stem, in title, headings or body |
/// | `"closer ties"`, `"closer * ties"`, `"closer ties"~3` | a phrase as written; with any word in between; with words moved by at most 3 positions |
/// | `closer ties`, `closer AND ties` | both; with [`Syntax::any`] the first means at least one of them, and days and lengths beside them restrict |
/// | `closer OR ties`, `ties NOT trade`, `ties -trade`, `(tie OR pact) japan` | either; the first without the second; brackets group |
/// | `indo-pac*`, `wi?d*`, `fishermn~1`, `/fisherm[ae]n/` | words that match the pattern as a whole, in lower case without accents |
/// | `exact:RICO` | letter case and accents as written |
/// | `a NEAR/5 b`, `a ADJ/5 b`, `a /s b`, `a /p b`, each with NOT before it | near; near, in this order; in one sentence; in one paragraph |
/// | `atleast5(x)`, `x^2` | at least 5 matches; with its score doubled |
/// | `title: heading: body: lead: by: section: source: url: path: lang:` | in one field, perhaps before brackets |
/// | `date:2001..2003 after: before: last:30d words:>800` | by day and length |
///
/// Operators are in capitals. Fields bind tighter than proximity, and proximity tighter than NOT, AND and OR. Anything that is not
/// understood is either an error or read in another way, with one of [`Parsed::warnings`] (`colour:red`, as there is no such field, as
/// two words).
///
/// # Errors
/// A query that is empty, exceeds a limit or is faulty. The error has the place of the fault.
pub fn parse(query: &str, syntax: Syntax) -> Result<Parsed, QueryError> {
    if syntax.dialect == Dialect::Words {
        return words(query);
    }
    check_length(query)?;
    let query = &*cleaned(query);
    let mut warnings = Vec::new();
    let mut tokens = tokens(query, syntax.dialect, &mut warnings)?;
    let is_headline =
        syntax.dialect == Dialect::Newshound && read_capitals(query, &mut tokens, &mut warnings);
    meant::warn(query, syntax.dialect, is_headline, &tokens, &mut warnings);
    forget_marks(query, &tokens, &mut warnings);
    let all_capitals = is_headline || all_capitals(&tokens);
    join_across_spaces(query, &mut tokens, &mut warnings);
    let mut parser = Parser {
        query,
        syntax,
        tokens: &tokens,
        next: 0,
        depth: 0,
        leaves: 0,
        field: None,
        exact: false,
        warnings,
    };
    let tree = parser.group()?;
    if let Some(token) = parser.peek() {
        return parser.fault(&token.at, "a closing bracket without an opening one");
    }
    let mut warnings = parser.warnings;
    let Some(tree) = tree else {
        let message = if query.trim().is_empty() {
            "the query is empty"
        } else {
            "nothing to search for"
        };
        return Err(QueryError::new(query, 0..query.len(), message)
            .of_kind(QueryErrorKind::Empty)
            .suggest("write a word or a \"quoted phrase\""));
    };
    check(&tree, query)?;
    if syntax.dialect != Dialect::Newshound && !syntax.any && has_neighbours(&tokens) {
        warnings.push(Warning::WordsAreNoPhrase {
            dialect: syntax.dialect.name(),
        });
    }
    Ok(Parsed {
        tree,
        warnings,
        query: query.into(),
        all_capitals,
    })
}

pub(crate) struct Parser<'q> {
    pub(crate) query: &'q str,
    pub(crate) syntax: Syntax,
    pub(super) tokens: &'q [Token],
    /// The index of the next token.
    pub(super) next: usize,
    depth: usize,
    leaves: usize,
    /// The field that applies to what is being read.
    pub(crate) field: Option<Field>,
    /// Whether letter case and accents must match in what is being read.
    pub(crate) exact: bool,
    pub(crate) warnings: Vec<Warning>,
}

impl<'q> Parser<'q> {
    pub(crate) fn peek(&self) -> Option<&'q Token> {
        self.tokens.get(self.next)
    }

    pub(super) fn peek_kind(&self) -> Option<&'q Kind> {
        self.peek().map(|token| &token.kind)
    }

    /// Takes the next token; `None` at the end.
    pub(crate) fn take(&mut self) -> Option<&'q Token> {
        let token = self.peek();
        self.next += usize::from(token.is_some());
        token
    }

    pub(crate) fn error(&self, at: &Range<usize>, message: impl Into<String>) -> QueryError {
        QueryError::new(self.query, at.clone(), message)
    }

    pub(crate) fn fault<T>(
        &self,
        at: &Range<usize>,
        message: impl Into<String>,
    ) -> Result<T, QueryError> {
        Err(self.error(at, message))
    }

    pub(crate) fn text(&self, at: &Range<usize>) -> &'q str {
        &self.query[at.clone()]
    }

    /// Parses everything up to a closing bracket or the end; `None` if there is nothing to search for.
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
                    return self.one_sided(&token.at);
                }
                self.next += 1;
                (join, pending) = (connective, Some(token.at.clone()));
                continue;
            }
            let before = self.next;
            if let Some(operand) = self.signed(join)? {
                operands.push(operand);
                (join, pending) = (Join::Beside, None);
            } else if self.next == before {
                let name = self.text(&token.at);
                return self.fault(&token.at, format!("{name} stands behind nothing"));
            }
        }
        if let Some(at) = pending {
            return self.one_sided(&at);
        }
        self.warn_of_plus(&operands);
        Ok(if self.syntax.any {
            any_of(operands)
        } else {
            all_of(operands)
        })
    }

    /// Warns of a + that has no effect because OR makes its operand an alternative.
    fn warn_of_plus(&mut self, operands: &[Operand]) {
        let is_or = |at: usize| operands.get(at).is_some_and(|next| next.join == Join::Or);
        let is_idle = |at: usize| operands[at].sign == Sign::Plus && (is_or(at) || is_or(at + 1));
        if (0..operands.len()).any(is_idle) {
            self.warnings.push(Warning::IdlePlus);
        }
    }

    pub(super) fn one_sided<T>(&self, at: &Range<usize>) -> Result<T, QueryError> {
        let name = self.text(at);
        let error = self.error(at, format!("{name} needs something on both sides"));
        let is_word = name.bytes().all(|b| b.is_ascii_alphabetic());
        Err(if is_word {
            error.suggest(format!("to search for the word, write \"{name}\""))
        } else {
            error
        })
    }

    /// Parses an operand with the signs before it; `None` for punctuation. `join` is how it is joined to the one before.
    fn signed(&mut self, join: Join) -> Result<Option<Operand>, QueryError> {
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
        let node = match self.peek_kind() {
            None | Some(Kind::And | Kind::Or | Kind::Close) => None,
            Some(Kind::Proximity(_)) => {
                let at = self.peek().map_or(0..0, |token| token.at.clone());
                let start = last.as_ref().map_or(at.start, |last| last.start);
                return self.sides(&(start..at.end));
            }
            Some(_) => self.positional()?,
        };
        match (node, last) {
            (None, Some(at)) => {
                let name = self.text(&at);
                self.fault(&at, format!("{name} needs something after it"))
            }
            (None, None) => Ok(None),
            (Some(node), _) => Ok(Some(Operand { join, sign, node })),
        }
    }

    /// Parses a primary with its suffixes.
    pub(super) fn weighted(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(mut node) = self.primary()? else {
            return Ok(None);
        };
        loop {
            node = match self.peek() {
                Some(Token {
                    kind: Kind::Weight(weight),
                    at,
                }) => self.times(node, *weight, at)?,
                Some(Token {
                    kind: Kind::First(words),
                    at,
                }) => {
                    if has_field(&mut node) {
                        return self.fault(at, "it limits words that are in no field");
                    }
                    limit(&mut node, Field::Lead(*words));
                    node
                }
                Some(Token {
                    kind: Kind::Tilde(_),
                    at,
                }) => return self.fault(at, "~ follows a single word or a phrase"),
                _ => return Ok(Some(node)),
            };
            self.next += 1;
        }
    }

    /// `node` with a weight. Several weights in a row are multiplied, so that they do not nest.
    fn times(&self, node: Node, weight: f32, at: &Range<usize>) -> Result<Node, QueryError> {
        let (node, weight) = match node {
            Node::Weighted { node, weight: own } => (node, own * weight),
            node => (Box::new(node), weight),
        };
        if weight > MAX_WEIGHT {
            return self.fault(
                at,
                format!("weights in a row are multiplied; their product may be {MAX_WEIGHT}"),
            );
        }
        Ok(Node::Weighted { node, weight })
    }

    pub(crate) fn primary(&mut self) -> Result<Option<Node>, QueryError> {
        let Some(token) = self.peek() else {
            return Ok(None);
        };
        match &token.kind {
            Kind::Open => self.nested(token, Self::bracketed),
            Kind::Exact => self.nested(token, Self::exactly),
            Kind::Field(name) => self.nested(token, |parser| parser.field_value(name, token)),
            Kind::AtLeast(count) => self.nested(token, |parser| parser.at_least(*count, token)),
            Kind::Call(call) => self.nested(token, |parser| parser.called(*call, token)),
            Kind::Word(_) | Kind::Wildcard(_) | Kind::Regex(_) | Kind::Quoted(_) => self.words(),
            Kind::Star if self.exact => {
                self.fault(&token.at, "exact: takes plain words and phrases")
            }
            Kind::Star => {
                self.next += 1;
                self.leaf(token.at.clone(), self.field, Leaf::Anything)
            }
            _ => Ok(None),
        }
    }

    /// Parses what `token` opens, one level deeper.
    fn nested(
        &mut self,
        token: &Token,
        read: impl FnOnce(&mut Self) -> Result<Option<Node>, QueryError>,
    ) -> Result<Option<Node>, QueryError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let message = format!("brackets and fields may nest {MAX_DEPTH} deep");
            return self.too_large(&token.at, message);
        }
        self.next += 1;
        let node = read(self)?;
        self.depth -= 1;
        Ok(node)
    }

    fn bracketed(&mut self) -> Result<Option<Node>, QueryError> {
        let open = self.tokens[self.next - 1].at.clone();
        let node = self.group()?;
        if self.peek().is_none() {
            return Err(self.error(&open, "unclosed bracket").unclosed(')'));
        }
        self.next += 1;
        Ok(node)
    }

    fn exactly(&mut self) -> Result<Option<Node>, QueryError> {
        let at = self.tokens[self.next - 1].at.clone();
        let outer = std::mem::replace(&mut self.exact, true);
        let node = self.primary();
        self.exact = outer;
        match node? {
            None => self.fault(&at, "exact: needs a word or a phrase"),
            node => Ok(node),
        }
    }

    fn at_least(&mut self, count: u32, token: &Token) -> Result<Option<Node>, QueryError> {
        match self.primary()? {
            None => {
                let name = self.text(&token.at);
                self.fault(
                    &token.at,
                    format!("{name} needs a word, phrase or group after it"),
                )
            }
            Some(node) => Ok(Some(Node::AtLeast {
                count,
                node: Box::new(node),
            })),
        }
    }

    /// Makes a leaf of the tree, and counts it against the limit.
    pub(crate) fn leaf(
        &mut self,
        at: Range<usize>,
        field: Option<Field>,
        leaf: Leaf,
    ) -> Result<Option<Node>, QueryError> {
        self.leaves += 1;
        match self.leaves > MAX_LEAVES {
            true => self.too_many_leaves(&at),
            false => Ok(Some(Node::Leaf { field, leaf, at })),
        }
    }

    pub(crate) fn too_many_leaves<T>(&self, at: &Range<usize>) -> Result<T, QueryError> {
        let message = format!("a query may have {MAX_LEAVES} words and phrases");
        self.too_large(at, message)
    }

    fn too_large<T>(&self, at: &Range<usize>, message: String) -> Result<T, QueryError> {
        Err(self.error(at, message).of_kind(QueryErrorKind::TooLarge))
    }

    /// Parses the next primary within `field`.
    pub(crate) fn within(
        &mut self,
        field: Field,
        at: &Range<usize>,
    ) -> Result<Option<Node>, QueryError> {
        let outer = self.field;
        if outer.is_some_and(|outer| outer != field) {
            return self.fault(at, "a field inside another field");
        }
        self.field = Some(field);
        let node = self.primary();
        self.field = outer;
        node
    }
}

/// Whether any leaf of `node` is limited to a field.
fn has_field(node: &mut Node) -> bool {
    let mut has_field = false;
    node.each_leaf(&mut |leaf| {
        has_field |= matches!(leaf, Node::Leaf { field: Some(_), .. });
    });
    has_field
}

/// Limits those leaves of `node` that have no field to `field`.
pub(crate) fn limit(node: &mut Node, field: Field) {
    node.each_leaf(&mut |node| {
        if let Node::Leaf {
            field: own @ None, ..
        } = node
        {
            *own = Some(field);
        }
    });
}

#[cfg(test)]
#[path = "parser_tests.rs"]
mod tests;
