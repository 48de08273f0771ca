//! Refuses suffixes and values that are separated from their word, or attached to it in a way that is not understood.

use super::{Kind, Lexer, Token};
use crate::syntax::chunk::{is_in_capitals, is_quote};
use crate::syntax::dialect::Dialect;
use crate::syntax::slips::{Slip, slip};
use crate::syntax::tree::Field;
use crate::{QueryError, Warning};

impl Lexer<'_, '_> {
    /// Refuses `chunk` if it is such a suffix or value.
    pub(super) fn refuse_loose(&mut self, chunk: &str) -> Result<(), QueryError> {
        let last = self.found.last().map(|token| &token.kind);
        let after_quote = matches!(last, Some(Kind::Quoted(_)));
        let after_word = matches!(
            last,
            Some(Kind::Word(_) | Kind::Wildcard(_) | Kind::Regex(_) | Kind::Close)
        );
        let number = chunk.strip_prefix(['~', '^']);
        let rest = self.rest()[chunk.len()..].trim_start();
        let is_last = rest.is_empty() || rest.starts_with(')');
        let loose = number.is_some_and(|n| {
            let digits = n.bytes().all(|b| b.is_ascii_digit());
            let short = n.len() <= 1 && (chunk.starts_with('^') || is_last && n < "3");
            digits && (after_quote || short)
        });
        if loose && (after_quote || after_word) {
            let message = format!("{} stands directly behind a word or phrase", &chunk[..1]);
            return Err(self
                .fault(0, chunk.len(), message)
                .suggest("write it without a space"));
        }
        if let Some((before, number)) = chunk.rsplit_once('^')
            && before.ends_with(char::is_alphanumeric)
            && !chunk.contains("://")
        {
            let plain = number
                .bytes()
                .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'~'));
            if !plain {
                let message = "a weight is a number from 0 to 1000";
                return Err(self
                    .fault(before.len(), 1 + number.len(), message)
                    .suggest(format!("write {before}^2, or put quotes around it")));
            }
        }
        if let Some(value) = chunk.strip_prefix(':')
            && value.starts_with(char::is_alphanumeric)
            && let Some(name) = self.found.last().and_then(Token::word)
            && Field::named(&name.to_ascii_lowercase()).is_some()
        {
            return Err(self
                .fault(0, chunk.len(), "a field is written without a space")
                .suggest(format!("write {name}:{value}")));
        }
        self.refuse_slip(chunk)?;
        self.refuse_comparison(chunk)?;
        self.refuse_spaced_comparison(chunk)
    }

    /// Refuses an operator of distance with a slip in it (`w/5,`, `NEAR-5`), and tells of what may be a word.
    fn refuse_slip(&mut self, chunk: &str) -> Result<(), QueryError> {
        let is_pasted = self.dialect == Dialect::Newshound && is_in_capitals(self.query);
        if is_pasted || self.is_value() {
            return Ok(());
        }
        match slip(chunk, self.dialect) {
            Some(Slip::Distance(operator)) => Err(self
                .fault(0, chunk.len(), "this operator is not understood")
                .suggest(format!(
                    "write {operator}; for the words, write them in quotes"
                ))),
            Some(Slip::Word) => {
                let word = chunk.to_owned();
                self.warnings.push(Warning::DistanceIsMissing { word });
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Refuses `words > 800`, which would be read as two words and a sign.
    fn refuse_spaced_comparison(&self, chunk: &str) -> Result<(), QueryError> {
        const SIGNS: [char; 3] = ['<', '>', '='];
        let Some(name) = self.found.last().and_then(Token::word) else {
            return Ok(());
        };
        let number = chunk.trim_start_matches(SIGNS);
        let sign = &chunk[..chunk.len() - number.len()];
        let behind = self.rest()[chunk.len()..].split_whitespace().next();
        let value = match number {
            "" => behind.unwrap_or_default(),
            _ => number,
        };
        let lowered = name.to_ascii_lowercase();
        let field = match lowered.as_str() {
            "length" => Some(("words", Field::Words)),
            _ => Field::named(&lowered).map(|field| (lowered.as_str(), field)),
        };
        if let Some((name, Field::Published | Field::Words)) = field
            && !sign.is_empty()
            && value.starts_with(|c: char| c.is_ascii_digit())
        {
            let sign = sign.trim_start_matches("==").trim_start_matches('=');
            return Err(self
                .fault(
                    0,
                    chunk.len(),
                    "a field is written with a colon, and without a space",
                )
                .suggest(format!("write {name}:{sign}{value}")));
        }
        Ok(())
    }

    /// Refuses `words>800` and `title=ties`, which lack a colon.
    fn refuse_comparison(&self, chunk: &str) -> Result<(), QueryError> {
        if let Some(at) = chunk.find(['<', '>', '='])
            && chunk[at + 1..].starts_with(|c: char| c.is_ascii_digit() || c == '=')
            && let Some(Field::Published | Field::Words) =
                Field::named(&chunk[..at].to_ascii_lowercase())
        {
            let (name, value) = chunk.split_at(at);
            return Err(self.lacks_colon(chunk, name, value.trim_start_matches('=')));
        }
        let attached = &self.rest()[chunk.len()..];
        if let Some((name, value)) = chunk.split_once('=')
            && Field::named(&name.to_ascii_lowercase()).is_some()
        {
            let value = value.trim_start_matches('=');
            if value.starts_with(char::is_alphanumeric) {
                return Err(self.lacks_colon(chunk, name, value));
            }
            if value.is_empty() && (attached.starts_with('(') || attached.starts_with(is_quote)) {
                let value = if attached.starts_with('(') {
                    "(..)"
                } else {
                    "\"..\""
                };
                return Err(self.lacks_colon(chunk, name, value));
            }
        }
        Ok(())
    }

    fn lacks_colon(&self, chunk: &str, name: &str, value: &str) -> QueryError {
        self.fault(0, chunk.len(), "a field is written with a colon")
            .suggest(format!("write {name}:{value}"))
    }
}
