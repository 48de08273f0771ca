//! A query's text cut into operators, brackets, quotes and words.
//!
//! Everything a newsroom pastes must survive here: curly quotes are quotes, a dash that stands alone is punctuation,
//! a colon with a space behind it belongs to a headline. What looks like an operator of the wider syntax but is not
//! understood is an error, never a word: a query must not be answered differently than it was meant.

use std::ops::Range;

use crate::QueryError;
use crate::foreign::foreign;
use crate::tree::{Proximity, Unit};

/// The longest query, in bytes.
pub(crate) const MAX_BYTES: usize = 4096;

/// A piece of a query and the bytes it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) at: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text without white space, as typed.
    Word(String),
    /// What stood between quotes.
    Quoted(String),
    /// `name:` with its value directly behind it.
    Field(String),
    And,
    Or,
    Not,
    Plus,
    Minus,
    Open,
    Close,
    Proximity(Proximity),
}

/// Cuts `query` into tokens.
///
/// # Errors
/// An unclosed quote, an over-long query, and syntax that is not understood.
pub(crate) fn tokens(query: &str) -> Result<Vec<Token>, QueryError> {
    if query.len() > MAX_BYTES {
        let message = format!(
            "the query is {} bytes long; at most {MAX_BYTES} are read",
            query.len()
        );
        return Err(QueryError::new(query, query.len()..query.len(), message));
    }
    let mut lexer = Lexer {
        query,
        at: 0,
        found: Vec::new(),
    };
    while lexer.skip_white_space() {
        lexer.token()?;
    }
    Ok(lexer.found)
}

struct Lexer<'q> {
    query: &'q str,
    at: usize,
    found: Vec<Token>,
}

impl<'q> Lexer<'q> {
    fn rest(&self) -> &'q str {
        &self.query[self.at..]
    }

    /// Moves to the next token; whether there is one.
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

    fn token(&mut self) -> Result<(), QueryError> {
        let rest = self.rest();
        let mut chars = rest.chars();
        let (first, second) = (chars.next().unwrap_or(' '), chars.next());
        let before_value = second.is_some_and(|c| !c.is_whitespace() && c != ')' && c != '|');
        match first {
            '(' => self.push(Kind::Open, 1),
            ')' => self.push(Kind::Close, 1),
            '|' => self.push(Kind::Or, if second == Some('|') { 2 } else { 1 }),
            '-' | '−' if before_value && second != Some('-') => {
                self.push(Kind::Minus, first.len_utf8())
            }
            '+' if before_value => self.push(Kind::Plus, 1),
            c if is_quote(c) => return self.quoted(),
            _ => return self.chunk(),
        }
        Ok(())
    }

    fn quoted(&mut self) -> Result<(), QueryError> {
        let rest = self.rest();
        let open = rest.chars().next().map_or(0, char::len_utf8);
        let Some(length) = rest[open..].find(is_quote) else {
            let error = QueryError::new(self.query, self.at..self.at + open, "unclosed quote");
            return Err(error.suggest_closing('"'));
        };
        let close = open + length;
        let close_length = rest[close..].chars().next().map_or(0, char::len_utf8);
        let after = &rest[close + close_length..];
        if after.starts_with(['~', '^', '*']) {
            let start = self.at + close + close_length;
            return Err(QueryError::new(
                self.query,
                start..start + 1,
                "nothing may follow a closing quote but a space",
            ));
        }
        self.refuse_wildcard(&rest[open..close], self.at + open)?;
        self.push(Kind::Quoted(rest[open..close].into()), close + close_length);
        Ok(())
    }

    /// A `*` on a word within quotes would be dropped by the scanner, and the phrase be another one.
    fn refuse_wildcard(&self, quoted: &str, start: usize) -> Result<(), QueryError> {
        let follows_word = |at: usize| {
            let before = quoted[..at].chars().next_back();
            before.is_some_and(char::is_alphanumeric)
        };
        match quoted.match_indices('*').find(|(at, _)| follows_word(*at)) {
            Some((at, _)) => {
                let at = start + at..start + at + 1;
                let message = "wildcards within quotes are not understood yet";
                Err(QueryError::new(self.query, at, message))
            }
            None => Ok(()),
        }
    }

    fn chunk(&mut self) -> Result<(), QueryError> {
        let rest = self.rest();
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '|') || is_quote(c))
            .unwrap_or(rest.len());
        let chunk = &rest[..end];
        if let Some(name) = field_name(rest) {
            self.push(Kind::Field(name.to_ascii_lowercase()), name.len() + 1);
            return Ok(());
        }
        let kind = match chunk {
            "AND" | "&&" => Kind::And,
            "OR" => Kind::Or,
            "NOT" => Kind::Not,
            _ => match proximity(chunk) {
                Some(Ok(operator)) => Kind::Proximity(operator),
                Some(Err(message)) => {
                    return Err(QueryError::new(self.query, self.at..self.at + end, message));
                }
                None => {
                    self.refuse_unknown(chunk)?;
                    Kind::Word(chunk.into())
                }
            },
        };
        self.push(kind, end);
        Ok(())
    }

    /// Syntax of the newsroom language that this version does not answer is refused by name.
    fn refuse_unknown(&self, chunk: &str) -> Result<(), QueryError> {
        let inner_wildcard = |(at, c): (usize, char)| {
            let after = chunk[at + c.len_utf8()..].chars().next();
            let before = chunk[..at].chars().next_back();
            match c {
                '*' => after.is_some_and(char::is_alphanumeric),
                '?' => {
                    before.is_some_and(char::is_alphanumeric)
                        && after.is_some_and(char::is_alphanumeric)
                }
                _ => false,
            }
        };
        let suffix = |mark: char| {
            chunk.rsplit_once(mark).is_some_and(|(word, number)| {
                word.chars().any(char::is_alphanumeric)
                    && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            })
        };
        let called = self.rest()[chunk.len()..].starts_with('(');
        let whole = 0..chunk.len();
        let wildcard = chunk.char_indices().find(|&found| inner_wildcard(found));
        let refused = match (foreign(chunk, called), wildcard) {
            (Some(message), _) => Some((whole, message)),
            // A pasted address: its question mark is its own.
            _ if chunk.contains("://") => None,
            (None, Some((at, c))) => Some((
                at..at + c.len_utf8(),
                "wildcards are understood at the end of a word only",
            )),
            _ if suffix('~') => Some((whole, "fuzzy words are not understood yet")),
            _ if suffix('^') => Some((whole, "weights are not understood yet")),
            _ if chunk.len() > 2 && chunk.starts_with('/') && chunk.ends_with('/') => {
                Some((whole, "regular expressions are not understood yet"))
            }
            _ => None,
        };
        match refused {
            Some((at, message)) => {
                let at = self.at + at.start..self.at + at.end;
                Err(QueryError::new(self.query, at, message)
                    .suggest("put quotes around it to search for it as written"))
            }
            None => Ok(()),
        }
    }
}

/// Straight, curly, low and angle quotes are all alike, whichever way they face.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂')
}

/// The name of a field that starts `rest`: letters, a colon, and a value directly behind it that is not an address'
/// slashes.
fn field_name(rest: &str) -> Option<&str> {
    let (name, value) = rest.split_once(':')?;
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_');
    let valued = value
        .chars()
        .next()
        .is_some_and(|c| !c.is_whitespace() && c != ')');
    (named && valued && !value.starts_with("//")).then_some(name)
}

/// Reads an operator of distance or of a shared unit: `NEAR/5`, `w/5`, `near5`, `ADJ/5`, `pre/5`, `/s`, `/p`. `None` for
/// anything else, a message for one that is nearly right.
fn proximity(chunk: &str) -> Option<Result<Proximity, String>> {
    let lowered = chunk.to_ascii_lowercase();
    match lowered.as_str() {
        "/s" => return Some(Ok(Proximity::Same(Unit::Sentence))),
        "/p" => return Some(Ok(Proximity::Same(Unit::Paragraph))),
        _ => {}
    }
    if chunk == "NEAR" || chunk == "ADJ" {
        return Some(Err(format!("{chunk} needs a distance, as in {chunk}/5")));
    }
    let letters = lowered.find(|c: char| !c.is_ascii_alphabetic())?;
    let (name, number) = lowered.split_at(letters);
    let slashed = number.strip_prefix('/');
    let ordered = match (name, slashed) {
        ("near", _) | ("w", Some(_)) => false,
        ("adj", _) | ("pre", Some(_)) | ("onear", Some(_)) => true,
        _ => return None,
    };
    let number = slashed.unwrap_or(number);
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match number.parse() {
        Ok(distance @ 1..=MAX_DISTANCE) => Some(Ok(Proximity::Within { distance, ordered })),
        _ => Some(Err(format!(
            "a distance is a number from 1 to {MAX_DISTANCE}"
        ))),
    }
}

/// The largest distance of NEAR and ADJ, in positions.
const MAX_DISTANCE: u32 = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(query: &str) -> Vec<Kind> {
        tokens(query)
            .unwrap()
            .into_iter()
            .map(|token| token.kind)
            .collect()
    }

    fn word(text: &str) -> Kind {
        Kind::Word(text.into())
    }

    #[test]
    fn curly_quotes_are_quotes_and_apostrophes_are_not() {
        assert_eq!(
            kinds("“closer ties” O’Brien"),
            [Kind::Quoted("closer ties".into()), word("O’Brien")]
        );
    }

    #[test]
    fn a_colon_makes_a_field_only_with_a_value_behind_it() {
        assert_eq!(
            kinds("title:ties"),
            [Kind::Field("title".into()), word("ties")]
        );
        assert_eq!(
            kinds("Breaking: minister"),
            [word("Breaking:"), word("minister")]
        );
        assert_eq!(
            kinds("https://x.example/a 10:30"),
            [word("https://x.example/a"), word("10:30")]
        );
    }

    #[test]
    fn dashes_negate_only_before_a_value() {
        assert_eq!(
            kinds("a -b - c –"),
            [
                word("a"),
                Kind::Minus,
                word("b"),
                word("-"),
                word("c"),
                word("–")
            ]
        );
    }

    #[test]
    fn operators_are_in_capitals() {
        assert_eq!(
            kinds("a AND b and c"),
            [word("a"), Kind::And, word("b"), word("and"), word("c")]
        );
        let near = |distance, ordered| Kind::Proximity(Proximity::Within { distance, ordered });
        assert_eq!(
            kinds("NEAR/5 w/3 near2 ADJ/4"),
            [
                near(5, false),
                near(3, false),
                near(2, false),
                near(4, true)
            ]
        );
        assert_eq!(kinds("near adj4x"), [word("near"), word("adj4x")]);
    }

    #[test]
    fn syntax_that_is_not_understood_is_refused() {
        for query in [
            "lead/100:x",
            "atleast5 x",
            "\"minis*\"",
            "NEAR/x",
            "headline(x)",
            "hd=x",
            "x/F50/",
            "a SAME b",
            "a /5 b",
            "wi?d",
            "*erman",
            "fishermn~1",
            "/reg.x/",
            "x^2",
            "atleast5(x)",
            "NEAR/0",
            "NEAR",
        ] {
            assert!(tokens(query).is_err(), "{query}");
        }
        assert_eq!(
            kinds("Why now? C* and/or"),
            [word("Why"), word("now?"), word("C*"), word("and/or")]
        );
    }

    #[test]
    fn an_unclosed_quote_is_pointed_at() {
        let error = tokens("minister AND “closer ties").unwrap_err();
        assert_eq!(
            (error.characters(), error.message.as_str()),
            (13..14, "unclosed quote")
        );
    }
}
