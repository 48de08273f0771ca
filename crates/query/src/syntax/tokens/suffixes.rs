//! Suffixes attached to a word, a phrase, a bracket or a regular expression.

use super::{Kind, Lexer, MAX_WEIGHT};
use crate::QueryError;
use crate::syntax::chunk::chunk;
use crate::syntax::dialect::{Dialect, first_words};

impl Lexer<'_, '_> {
    /// Reads the suffixes at the current place, directly behind a word, phrase, bracket or regular expression: `~3`, `^2`, `/F50/`.
    pub(super) fn suffixes(&mut self) -> Result<(), QueryError> {
        let mut before = usize::MAX;
        while self.found.len() != before && self.rest().starts_with(['/', '~', '^']) {
            before = self.found.len();
            self.suffix(chunk(self.rest()))?;
        }
        Ok(())
    }

    /// Reads one suffix, at the current place and at the start of `attached`. Leaves anything else for the next token.
    pub(super) fn suffix(&mut self, attached: &str) -> Result<(), QueryError> {
        let rest = self.rest();
        let behind = &rest[1..];
        let end = behind.find(|c: char| !c.is_ascii_digit() && c != '.');
        let digits = &behind[..end.unwrap_or(behind.len())];
        match rest.as_bytes()[0] {
            b'~' => self.push(Kind::Tilde(digits.into()), 1 + digits.len()),
            b'^' => {
                let weight = self.weight(digits, 1 + digits.len())?;
                self.push(Kind::Weight(weight), 1 + digits.len());
            }
            _ => {
                if let Some((words, 0)) = first_words(attached)
                    && self.dialect == Dialect::Factiva
                {
                    self.push(Kind::First(words), attached.len());
                }
            }
        }
        Ok(())
    }

    fn weight(&self, digits: &str, length: usize) -> Result<f32, QueryError> {
        let weight = digits.parse().ok();
        weight
            .filter(|weight| (0.0..=MAX_WEIGHT).contains(weight))
            .ok_or_else(|| {
                let message = format!("a weight is a number from 0 to {MAX_WEIGHT}");
                self.fault(0, length, message).suggest("write ties^2")
            })
    }
}
