//! Splits a query's text into operators, brackets, quotes and words.
//!
//! Pasted text must survive here: curly quotes are quotes, a dash that stands alone is punctuation, a colon followed by a space belongs
//! to a headline. What looks like an operator of another search service is an error and never a word, so that a query is not answered
//! in another way than it was meant.
//! a word: a query must not be answered differently than it was meant.

use newshound_index::analysis::is_of_cells;

use crate::syntax::chunk::{
    SpacedRegex, chunk, closing, field_name, is_corner, is_number, is_quote, is_unclosed_regex,
    narrow, regex, split_suffixes, truncated,
};
use crate::syntax::dialect::{Dialect, first_words, is_bare_distance, is_wrapped_distance};
use crate::syntax::operator::{is_proximity, proximity};
use crate::syntax::pasted::{SIGNS, are_text, signed_figures};
use crate::syntax::pattern::with_placeholders;
use crate::syntax::token::{Kind, Token};
use crate::{QueryError, QueryErrorKind, Warning};

mod houses;
mod loose;
mod suffixes;
mod told;

/// The longest query, in bytes.
pub(crate) const MAX_BYTES: usize = 4096;

/// The largest weight; for `^2^3` the limit applies to the product.
pub(crate) const MAX_WEIGHT: f32 = 1000.0;

/// Refuses a query that is too long.
pub(crate) fn check_length(query: &str) -> Result<(), QueryError> {
    if query.len() > MAX_BYTES {
        let message = format!(
            "the query is {} bytes long; at most {MAX_BYTES} are read",
            query.len()
        );
        let error = QueryError::new(query, query.len()..query.len(), message);
        return Err(error.of_kind(QueryErrorKind::TooLarge));
    }
    Ok(())
}

/// Splits `query` into tokens. Adds a warning to `warnings` for what may have been meant in another way than it was read.
///
/// # Errors
/// An unclosed quote, or syntax that is not understood.
pub(crate) fn tokens(
    query: &str,
    dialect: Dialect,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Token>, QueryError> {
    let told = warnings.len();
    if dialect == Dialect::Newshound
        && let Some(is_amount) = signed_figures(query)
        && let Ok(found) = cut(query, dialect, is_amount, warnings)
        && are_text(&found)
    {
        return Ok(found);
    }
    warnings.truncate(told);
    cut(query, dialect, |_| false, warnings)
}

fn cut(
    query: &str,
    dialect: Dialect,
    is_amount: fn(&str) -> bool,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<Token>, QueryError> {
    let mut lexer = Lexer {
        query,
        dialect,
        is_amount,
        at: 0,
        found: Vec::new(),
        warnings,
    };
    while lexer.skip_white_space() {
        lexer.token()?;
    }
    Ok(lexer.found)
}

struct Lexer<'q, 'w> {
    query: &'q str,
    dialect: Dialect,
    /// Whether the sign at the start of a text belongs to a number, as in a headline, and is not syntax.
    is_amount: fn(&str) -> bool,
    at: usize,
    found: Vec<Token>,
    warnings: &'w mut Vec<Warning>,
}

impl<'q> Lexer<'q, '_> {
    fn rest(&self) -> &'q str {
        &self.query[self.at..]
    }

    /// Moves to the next token, and returns whether there is one.
    fn skip_white_space(&mut self) -> bool {
        self.at = self.query.len() - self.rest().trim_start().len();
        self.at < self.query.len()
    }

    fn push(&mut self, kind: Kind, length: usize) {
        self.found.push(Token {
            kind,
            at: self.at..self.at + length,
        });
        self.at += length;
    }

    /// An error about `length` bytes, `offset` bytes behind the current place.
    fn fault(&self, offset: usize, length: usize, message: impl Into<String>) -> QueryError {
        let start = self.at + offset;
        QueryError::new(self.query, start..start + length, message)
    }

    fn token(&mut self) -> Result<(), QueryError> {
        let rest = self.rest();
        let mut chars = rest.chars();
        let (first, second) = (chars.next().unwrap_or(' '), chars.next());
        let before_value = second.is_some_and(|c| !c.is_whitespace() && c != ')' && c != '|');
        let chunk = chunk(rest);
        match first {
            '(' | '（' => {
                self.warn_of_bracket(first);
                self.push(Kind::Open, first.len_utf8());
            }
            ')' | '）' => {
                self.push(Kind::Close, first.len_utf8());
                return self.suffixes();
            }
            '|' | '｜' => {
                let twice = second == Some(first);
                self.push(Kind::Or, first.len_utf8() * (1 + usize::from(twice)));
            }
            first if SIGNS.contains(&first) && (self.is_amount)(rest) => {
                self.leave_signs(chunk);
            }
            '-' | '−' | '－' if before_value && second != Some('-') => self.minus(first),
            '+' | '＋' if before_value && !is_proximity(chunk, self.dialect) => {
                self.refuse_distance(chunk)?;
                self.push(Kind::Plus, first.len_utf8());
            }
            '/' if self.dialect == Dialect::Factiva
                && !self.found.is_empty()
                && first_words(chunk).is_some_and(|(_, at)| at == 0) =>
            {
                return self.suffix(chunk);
            }
            '/' if !self.is_operator(chunk) => {
                let message = "a regular expression is for single words and holds no space";
                let regex = regex(rest);
                let regex = regex.map_err(|SpacedRegex(length)| self.fault(0, length, message))?;
                let Some(length) = regex else {
                    return self.chunk(chunk);
                };
                self.push(Kind::Regex(rest[1..length - 1].into()), length);
                return self.suffixes();
            }
            c if is_quote(c) || is_corner(c) => return self.quoted(),
            _ => return self.chunk(chunk),
        }
        Ok(())
    }

    /// Reads a minus sign before a word, which excludes it. Directly behind a quote or a bracket it is a hyphen (`"white house"-led`).
    fn minus(&mut self, sign: char) {
        let ends = |token: &Token| matches!(token.kind, Kind::Quoted(_) | Kind::Close);
        let is_attached = |token: &Token| token.at.end == self.at && ends(token);
        if self.found.last().is_some_and(is_attached) {
            let word = chunk(&self.rest()[sign.len_utf8()..]).to_owned();
            self.warnings.push(Warning::SignIsHyphen { sign, word });
            self.at += sign.len_utf8();
        } else {
            self.push(Kind::Minus, sign.len_utf8());
        }
    }

    /// Whether `chunk`, which starts with a slash, is an operator in this or another dialect.
    fn is_operator(&self, chunk: &str) -> bool {
        is_proximity(chunk, self.dialect)
            || is_wrapped_distance(&chunk.to_ascii_lowercase())
            || is_bare_distance(chunk, self.dialect)
    }

    fn quoted(&mut self) -> Result<(), QueryError> {
        let rest = self.rest();
        let open = rest.chars().next().map_or(0, char::len_utf8);
        let Some(length) = closing(rest) else {
            if rest.starts_with(is_corner) {
                // Text that was cut out often lacks the other quote.
                self.at += open;
                return Ok(());
            }
            let before = self.query[..self.at].split_whitespace().next_back();
            let is_behind = self.query[..self.at].ends_with(|c: char| {
                c.is_alphanumeric() || matches!(c, '.' | ',' | ';' | '!' | '?' | '…' | '%')
            });
            if let Some(before) = before.filter(|_| is_behind && !rest.starts_with('"')) {
                let word = before.to_owned();
                let quote = rest.chars().next().unwrap_or('"');
                self.warnings
                    .push(Warning::QuoteClosesNothing { quote, word });
                self.at += open;
                return Ok(());
            }
            return Err(self.fault(0, open, "unclosed quote").unclosed('"'));
        };
        let close = open + length;
        let close_length = rest[close..].chars().next().map_or(0, char::len_utf8);
        let end = close + close_length;
        if rest[end..].starts_with('*') {
            return Err(self
                .fault(end, 1, "a * stands beside a word, within the quotes")
                .suggest(format!("{}*\"", &rest[..close])));
        }
        let mut words = rest[open..close].to_owned();
        self.warn_of_signs(&words);
        self.warn_within_quotes(&words);
        words
            .split_whitespace()
            .for_each(|word| self.warn_of_points(word));
        // In scripts without spaces, text directly behind a quote is normal.
        if rest[end..].starts_with(|c: char| c.is_alphanumeric() && !is_of_cells(c)) {
            let word = chunk(&rest[end..]).to_owned();
            self.warnings.push(Warning::QuoteEndsBefore { word });
        }
        if self.dialect == Dialect::Nexis {
            words = truncated(&words);
        }
        self.push(Kind::Quoted(words), end);
        self.suffixes()
    }

    fn chunk(&mut self, chunk: &'q str) -> Result<(), QueryError> {
        if let Some(name) = field_name(self.rest()) {
            let lowered = name.to_ascii_lowercase();
            let kind = if lowered == "exact" {
                Kind::Exact
            } else {
                Kind::Field(lowered)
            };
            let colon = self.rest()[name.len()..].chars().next();
            self.push(kind, name.len() + colon.map_or(0, char::len_utf8));
            return Ok(());
        }
        if let Some(kind) = self.connective_of(chunk) {
            self.push(kind, chunk.len());
            return Ok(());
        }
        if self.house(chunk)? {
            return Ok(());
        }
        let lowered = chunk.to_ascii_lowercase();
        if let Some(number) = lowered.strip_prefix("atleast").filter(|n| is_number(n)) {
            const MAX: u32 = 1000;
            let count = number
                .parse()
                .ok()
                .filter(|count| (1..=MAX).contains(count));
            let Some(count) = count else {
                let message = format!("atleast takes a number from 1 to {MAX}");
                return Err(self.fault(0, chunk.len(), message));
            };
            self.push(Kind::AtLeast(count), chunk.len());
            return Ok(());
        }
        let operator = proximity(chunk, self.dialect);
        let operator = operator.map_err(|message| self.fault(0, chunk.len(), message))?;
        let Some(operator) = operator else {
            return self.word(chunk);
        };
        if lowered.ends_with("/seg") {
            let operator = chunk.to_owned();
            self.warnings.push(Warning::SegmentIsParagraph { operator });
        }
        self.push(Kind::Proximity(operator), chunk.len());
        Ok(())
    }

    /// The token for AND, OR or NOT, if `chunk` is one of them.
    fn connective_of(&self, chunk: &str) -> Option<Kind> {
        let narrow: String = chunk.chars().map(narrow).collect();
        let capitals = if self.dialect.in_any_case() {
            narrow.to_ascii_uppercase()
        } else {
            narrow
        };
        connective(&capitals)
    }

    /// Reads a word with its suffixes.
    fn word(&mut self, chunk: &'q str) -> Result<(), QueryError> {
        self.refuse_loose(chunk)?;
        if let Some(word) = chunk.strip_prefix('!')
            && word.starts_with(char::is_alphanumeric)
        {
            let word = chunk.to_owned();
            self.warnings.push(Warning::ExclamationMarkBefore { word });
        }
        self.warn_of_signs(chunk);
        self.warn_of_marks(chunk);
        if self.dialect != Dialect::Nexis {
            self.warn_of_exclamation_mark(chunk);
        }
        if chunk.starts_with('/') && chunk.ends_with("/i") && chunk.len() > 3 {
            let message = "a regular expression ends with its slash: letter case never counts";
            return Err(self.fault(0, chunk.len(), message));
        }
        if is_unclosed_regex(chunk) {
            let text = chunk.to_owned();
            self.warnings.push(Warning::UnclosedExpression { text });
        }
        let (word, attached) = split_suffixes(chunk);
        if attached && (is_proximity(word, self.dialect) || connective(word).is_some()) {
            let message = format!("{word} is an operator, which takes no ~ or ^");
            let error = self.fault(0, chunk.len(), message);
            return Err(error.suggest(format!("to search for the word, write \"{word}\"")));
        }
        self.word_or_pattern(word)?;
        if attached {
            self.suffixes()?;
        }
        Ok(())
    }

    /// Adds the token for `word`, which has no suffix: a word, a pattern or a `*`.
    fn word_or_pattern(&mut self, word: &str) -> Result<(), QueryError> {
        if self.dialect == Dialect::Nexis
            && let Some(stem) = word.strip_suffix('!')
            && stem.chars().next_back().is_some_and(char::is_alphanumeric)
        {
            self.push(Kind::Wildcard(format!("{stem}*")), word.len());
            return Ok(());
        }
        if word == "*" && self.may_be_anything() {
            self.push(Kind::Star, word.len());
            return Ok(());
        }
        let is_address = word.contains("://");
        let pattern = with_placeholders(word, false).filter(|_| !is_address);
        let has_star_alone = match &pattern {
            Some(pattern) => pattern.contains('*'),
            None => {
                let may_be_pattern =
                    word.contains(char::is_alphanumeric) || word.trim_matches('*').is_empty();
                word.contains('*') && !is_address && may_be_pattern
            }
        };
        let asks = word.ends_with("??") || (word.ends_with('?') && self.query.trim() == word);
        let without_marks = word.trim_end_matches('?');
        // In scripts that are searched by characters any run is found, so the `?` is not meant for letters.
        let asks = asks && !without_marks.trim_end_matches('!').ends_with(is_of_cells);
        if pattern.is_none() && asks {
            self.warn_of_question_mark(word);
        }
        if has_star_alone {
            return Err(self.star_alone(word));
        }
        if pattern.is_none() {
            self.push(Kind::Word(word.into()), word.len());
            return Ok(());
        }
        if without_marks.len() < word.len() {
            self.warn_of_question_mark(word);
        }
        // Nor is an `&` there (`tie*&?`), as none ends a word.
        let pattern = without_marks.trim_end_matches(['?', '&', '＆']);
        self.push(Kind::Wildcard(pattern.into()), word.len());
        Ok(())
    }

    /// Whether a `*` here is an operand by itself, and so stands for any value of the field before it, or for every article. Next to a
    /// word it does not: to stand for any word, it must be within quotes.
    fn may_be_anything(&self) -> bool {
        let Some(last) = self.found.last() else {
            return self.is_operand("*");
        };
        match last.kind {
            Kind::Field(_) => last.at.end == self.at,
            Kind::Open | Kind::And | Kind::Or | Kind::Not => self.is_operand("*"),
            _ => false,
        }
    }

    /// Whether an operand ends behind `word`, which stands at the current place.
    fn is_operand(&self, word: &str) -> bool {
        let rest = self.rest()[word.len()..].trim_start();
        let is_left_out = |rest: &str| rest.starts_with(|c: char| !c.is_whitespace());
        rest.is_empty()
            || rest.starts_with([')', '）', '|', '｜'])
            || rest.strip_prefix('-').is_some_and(is_left_out)
            || self.connective_of(chunk(rest)).is_some()
    }

    fn star_alone(&self, word: &str) -> QueryError {
        self.fault(0, word.len(), "a * needs a letter or digit beside it")
            .suggest(
                "write ties*, or put the rest in quotes; by:* is for articles that have a byline, (*) for all",
            )
    }
}

/// The operator with this name.
fn connective(name: &str) -> Option<Kind> {
    match name {
        "AND" | "&&" => Some(Kind::And),
        "OR" => Some(Kind::Or),
        "NOT" => Some(Kind::Not),
        _ => None,
    }
}

#[cfg(test)]
#[path = "tokens_tests.rs"]
mod tests;
