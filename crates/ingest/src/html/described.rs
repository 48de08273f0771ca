//! The text that a page states in JSON-LD, for pages that show none until a script fills them.

use super::content::Piece;
use super::headline::letters;
use super::statements::Statements;
use crate::block::Block;

/// The rule that cuts what such a page shows instead, unless its text says the same.
const RULE: &str = "page-text";
/// Shorter texts are descriptions. In bytes.
const SHORTEST: usize = 40;

/// Blocks that are looked for in the stated text: each costs a walk over it.
const MOST: usize = 64;

/// Puts the stated text in the place of what a page shows, where that is less than a quarter of it.
pub(super) fn replace(statements: &Statements, pieces: &mut Vec<Piece>) {
    let Some(body) = statements.body() else {
        return;
    };
    let shown = pieces.iter().filter(|piece| piece.rule.is_none());
    let shown: usize = shown.map(|piece| piece.block.text.len()).sum();
    if body.len() < SHORTEST || shown * 4 >= body.len() {
        return;
    }
    let blocks = super::value(body).unwrap_or_default();
    if blocks.is_empty() {
        return;
    }
    let stated = letters(body);
    let mut looked_up = 0;
    pieces.retain(|piece| {
        if piece.rule.is_some() || looked_up >= MOST {
            return true;
        }
        looked_up += 1;
        !stated.contains(&letters(&piece.block.text))
    });
    for piece in pieces.iter_mut() {
        piece.rule = piece.rule.or(Some(RULE));
    }
    let blocks = blocks.into_iter().map(Block::into_owned);
    pieces.extend(blocks.map(Piece::text));
}
