//! Words as written: a query's text to terms at offsets.

use newshound_index::analysis::{Kind, Token};

use crate::Error;
use crate::expansion::{Expansion, expand};
use crate::plan::{Element, Planner, TextLeaf};

/// A scanned word of a query, kept.
pub(crate) struct Scanned {
    pub(crate) kind: Kind,
    pub(crate) term: String,
    pub(crate) lowered: String,
    pub(crate) position: u32,
    pub(crate) end: usize,
}

impl Planner<'_> {
    /// Tokens in order. The word at position `open` is only the start of one.
    pub(crate) fn phrase(
        &mut self,
        tokens: &[Scanned],
        open: Option<u32>,
        fields: &[tantivy::schema::Field],
    ) -> Result<TextLeaf, Error> {
        let mut elements: Vec<(u32, Element)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let capitals = token.kind == Kind::Acronym;
            if token.kind == Kind::Compound || (capitals && self.all_capitals) {
                continue;
            }
            let last = tokens[at + 1..]
                .iter()
                .all(|later| later.position == token.position);
            let grams =
                |other: Option<&Scanned>| other.is_some_and(|other| other.kind == Kind::Gram);
            let lone = token.lowered.chars().count() == 1;
            let element = match token.kind {
                // The last character of a run stands alone in the text only where the run ends there too.
                Kind::Gram
                    if lone
                        && at > 0
                        && grams(tokens.get(at - 1))
                        && follows(&tokens[at - 1], token) =>
                {
                    continue;
                }
                Kind::Gram if lone && last => {
                    Element::Expansion(self.expand(&token.term, true, fields)?)
                }
                Kind::Word if open == Some(token.position) => {
                    Element::Expansion(self.expand(&token.term, false, fields)?)
                }
                _ => Element::Term(token.term.clone()),
            };
            if capitals
                && elements
                    .last()
                    .is_some_and(|(position, _)| *position == token.position)
            {
                elements.pop();
            }
            elements.push((token.position, element));
        }
        let length = tokens
            .iter()
            .map(|token| token.position + 1)
            .max()
            .unwrap_or(1);
        Ok(match elements.pop() {
            Some((_, Element::Expansion(expansion))) if elements.is_empty() => {
                TextLeaf::Expansion(expansion)
            }
            Some(last) => {
                elements.push(last);
                TextLeaf::Phrase { elements, length }
            }
            None => return self.fault("nothing to search for"),
        })
    }

    fn expand(
        &mut self,
        start: &str,
        gram: bool,
        fields: &[tantivy::schema::Field],
    ) -> Result<Expansion, Error> {
        let key = (
            fields.iter().map(|field| field.field_id()).collect(),
            start.to_owned(),
        );
        if let Some(known) = self.expanded.get(&key) {
            return Ok(known.clone());
        }
        let expansion = expand(self.reader, start, gram, fields)?;
        self.expanded.insert(key, expansion.clone());
        if expansion.left_out > 0 {
            self.warnings.push(format!(
                "{start}* stands for {} words; the {} most frequent were searched, {} were left out",
                expansion.terms.len() + expansion.left_out,
                expansion.terms.len(),
                expansion.left_out
            ));
        }
        Ok(expansion)
    }

    pub(crate) fn scan(&mut self, text: &str) -> Result<Vec<Scanned>, Error> {
        let mut tokens = Vec::new();
        let positions = self.scanner.scan(text, 0, &mut |token: &Token<'_>| {
            tokens.push(Scanned {
                kind: token.kind,
                term: token.term.into(),
                lowered: token.lowered.into(),
                position: token.position,
                end: token.end,
            });
        });
        let covered = |position| tokens.iter().any(|token| token.position == position);
        if !(0..positions).all(covered) {
            return self.fault("a word longer than 255 bytes is not in the index");
        }
        if tokens.is_empty() {
            return self.fault(format!("nothing to search for in {text}"));
        }
        Ok(tokens)
    }
}

/// Whether `token` is the last character of the run that `before` belongs to.
fn follows(before: &Scanned, token: &Scanned) -> bool {
    before.position + 1 == token.position && before.end == token.end
}
