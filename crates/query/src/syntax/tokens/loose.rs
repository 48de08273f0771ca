//! What stands apart from the word it belongs to, or is attached to one in a way that is not understood.

use super::{Kind, Lexer};
use crate::QueryError;
use crate::syntax::tree::Field;

impl Lexer<'_, '_> {
    /// Refuses it.
    pub(super) fn refuse_loose(&self, chunk: &str) -> Result<(), QueryError> {
        let after_quote = matches!(
            self.found.last().map(|token| &token.kind),
            Some(Kind::Quoted(_))
        );
        let number = chunk.strip_prefix(['~', '^']);
        let rest = self.rest()[chunk.len()..].trim_start();
        let last = rest.is_empty() || rest.starts_with(')');
        let loose = number.is_some_and(|n| {
            let digits = n.bytes().all(|b| b.is_ascii_digit());
            let short = n.len() <= 1 && (chunk.starts_with('^') || last && n < "3");
            digits && (after_quote || short)
        });
        if loose && !self.found.is_empty() {
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
            && let Some(Kind::Word(name)) = self.found.last().map(|token| &token.kind)
            && Field::named(&name.to_ascii_lowercase()).is_some()
        {
            return Err(self
                .fault(0, chunk.len(), "a field is written without a space")
                .suggest(format!("write {name}:{value}")));
        }
        Ok(())
    }
}
