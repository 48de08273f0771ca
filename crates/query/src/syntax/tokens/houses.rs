//! Syntax of a single dialect, which that dialect reads and others refuse with its name.

use super::{Kind, Lexer};
use crate::syntax::chunk::{is_in_capitals, is_number, is_quote};
use crate::syntax::dialect::{Dialect, Tag, call, first_words, tag};
use crate::syntax::operator::{DISTANCES, is_proximity};
use crate::syntax::refusal::refused;
use crate::{QueryError, QueryErrorKind};

impl<'q> Lexer<'q, '_> {
    /// Reads dialect-specific syntax at the start of `chunk`, and returns whether there is any. That of another dialect is refused.
    pub(super) fn house(&mut self, chunk: &'q str) -> Result<bool, QueryError> {
        let lowered = chunk.to_ascii_lowercase();
        let after = &self.rest()[chunk.len()..];
        match self.dialect {
            Dialect::Nexis => {
                if let Some(call) = call(&lowered).filter(|_| after.trim_start().starts_with('(')) {
                    self.push(Kind::Call(call), chunk.len());
                    return Ok(true);
                }
                if lowered.starts_with("length") && self.length("length".len()) {
                    return Ok(true);
                }
            }
            Dialect::Factiva => {
                let valued = |length: usize| {
                    length < chunk.len() || after.starts_with('(') || after.starts_with(is_quote)
                };
                if let Some((tag, length)) = tag(&lowered).filter(|(_, n)| valued(*n)) {
                    let kind = match tag {
                        Tag::Field(name) => Kind::Field(name.into()),
                        Tag::Call(call) => Kind::Call(call),
                    };
                    self.push(kind, length);
                    return Ok(true);
                }
                if let Some((_, at)) = first_words(chunk).filter(|(_, at)| *at > 0) {
                    self.word(&chunk[..at])?;
                    self.suffixes()?;
                    return Ok(true);
                }
            }
            // In a query in capitals throughout, it is a word of a pasted headline.
            Dialect::Newshound
                if (chunk == "SAME" || DISTANCES.contains(&chunk))
                    && is_in_capitals(self.query) =>
            {
                self.push(Kind::Word(chunk.into()), chunk.len());
                return Ok(true);
            }
            Dialect::Newshound | Dialect::Words => {}
        }
        if is_proximity(chunk, self.dialect) {
            return Ok(false);
        }
        match refused(chunk, after, self.dialect) {
            Some(refusal) => {
                let error = self.fault(0, chunk.len(), refusal.message);
                let error = error.suggest(refusal.advice);
                Err(match refusal.dialects {
                    [] => error,
                    dialects => error.of_kind(QueryErrorKind::OtherHouse(dialects)),
                })
            }
            None => Ok(false),
        }
    }

    /// Refuses Nexis' `+5` between two words, which there means a distance with order and here would require the number. Also refuses
    /// its `+s`, which means the same within one sentence.
    pub(super) fn refuse_distance(&self, chunk: &str) -> Result<(), QueryError> {
        const LONGEST: usize = 3;
        let (is_own, is_nexis) = (
            self.dialect == Dialect::Newshound,
            self.dialect == Dialect::Nexis,
        );
        let is_distance = |number: &str| is_own && is_number(number) && number.len() <= LONGEST;
        let is_unit = |unit: &str| matches!(unit, "s" | "S" | "p" | "P");
        let distance = chunk.strip_prefix('+').unwrap_or_default();
        if !is_distance(distance) && !(is_unit(distance) && (is_own || is_nexis)) {
            return Ok(());
        }
        let last = self.found.last().map(|token| &token.kind);
        let is_behind = matches!(
            last,
            Some(Kind::Word(_) | Kind::Wildcard(_) | Kind::Quoted(_) | Kind::Close)
        );
        let is_last = self.rest()[chunk.len()..].trim_start().is_empty();
        if !is_behind || is_last {
            return Ok(());
        }
        let error = self.fault(0, chunk.len(), "this operator is not understood");
        if is_unit(distance) {
            return Err(error.suggest(format!(
                "write /{distance}, which has no order; for the letter, write it without its sign"
            )));
        }
        let error = error.suggest(format!(
            "write ADJ/{distance}; for the number, write it without its sign"
        ));
        Err(error.of_kind(QueryErrorKind::OtherHouse(&[Dialect::Nexis])))
    }

    /// Reads Nexis' `length > 1200` or `length(> 1200)` and returns whether it stands at the current place. `name` is the length of the
    /// name in bytes.
    fn length(&mut self, name: usize) -> bool {
        let rest = &self.rest()[name..];
        let bare = rest.trim_start();
        let (open, inner) = match bare.strip_prefix('(') {
            Some(inner) => (true, inner.trim_start()),
            None => (false, bare),
        };
        let signs = inner
            .find(|c| !matches!(c, '>' | '<' | '='))
            .unwrap_or(inner.len());
        let value = inner[signs..].trim_start();
        let number = value
            .find(|c: char| !c.is_ascii_digit() && c != ',')
            .map_or(value, |end| &value[..end]);
        let digits = number.trim_end_matches(',').len();
        if signs == 0 || digits == 0 {
            return false;
        }
        let mut after = &value[digits..];
        if open {
            let Some(closed) = after.trim_start().strip_prefix(')') else {
                return false;
            };
            after = closed;
        }
        let bounds = format!(
            "{}{}",
            inner[..signs].trim_start_matches('='),
            &value[..digits]
        );
        let length = self.rest().len() - after.len();
        self.push(Kind::Field("words".into()), name);
        self.push(Kind::Word(bounds), length - name);
        true
    }
}
