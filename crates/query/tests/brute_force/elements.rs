//! The words of a query as elements in a row.

use std::collections::BTreeSet;

use newshound_index::analysis::{Kind, Scanner};
use unicode_normalization::UnicodeNormalization;

use crate::articles::Text;

/// An element of a phrase.
#[derive(Clone, Debug)]
pub(super) enum Element {
    Term(String),
    /// A folded word, and its class by diacritics.
    Toned(String, String),
    Exact(String, String),
    Compound(String),
    OneOf(BTreeSet<String>),
    /// Characters of a script that is searched by characters, in composed form.
    Run(Vec<String>),
}

/// The offset of an element in its phrase, the number of positions that it takes, and the element.
pub(super) type Placed = (u32, u32, Element);

/// A token, with its bytes in the text.
pub(super) struct Typed {
    pub(super) kind: Kind,
    pub(super) term: String,
    pub(super) lowered: String,
    pub(super) written: String,
    pub(super) position: u32,
    pub(super) start: usize,
    pub(super) end: usize,
}

pub(super) fn scanned(text: &str) -> Vec<Typed> {
    let mut found = Vec::new();
    let mut buffer = String::new();
    Scanner::default().scan(text, 0, &mut |token| {
        let written = token.written(text, &mut buffer).unwrap_or(token.term);
        found.push(Typed {
            kind: token.kind,
            term: token.term.into(),
            lowered: token.lowered.into(),
            written: written.into(),
            position: token.position,
            start: token.start,
            end: token.end,
        });
    });
    found
}

/// The elements of words as written: one for each word, and one for each run of characters.
pub(super) fn elements(words: &str, element: impl Fn(&Typed) -> Element) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    let mut run_end = None;
    let typed = scanned(words);
    for (number, token) in typed.iter().enumerate() {
        match token.kind {
            Kind::Word => placed.push((token.position, 1, element(token))),
            Kind::Gram => {
                let next = typed.get(number + 1).map_or(token.end, |next| next.start);
                let first = composed(&words[token.start..token.end.min(next)]);
                match placed.last_mut() {
                    // Bigrams of one run overlap.
                    Some((_, length, Element::Run(run))) if run_end > Some(token.start) => {
                        run.push(first);
                        *length += 1;
                    }
                    _ => placed.push((token.position, 1, Element::Run(vec![first]))),
                }
                run_end = Some(token.end);
            }
            Kind::Acronym | Kind::Compound => {}
        }
    }
    placed
}

pub(super) fn exact(words: &str) -> Vec<Placed> {
    elements(words, |token| {
        Element::Exact(token.term.clone(), token.written.clone())
    })
}

/// Whether the text has `element` at `position`.
pub(super) fn is_at((text, _): (&Text, usize), position: u32, element: &Element) -> bool {
    let here = text.at.get(&position).into_iter().flatten();
    let mut tokens = here.map(|&place| &text.tokens[place]);
    match element {
        Element::Term(term) => tokens.any(|token| token.term == *term),
        Element::Toned(term, class) => tokens.any(|token| {
            token.term == *term && (!text.has_tones || token.by_marks.as_ref() == Some(class))
        }),
        Element::Compound(term) => {
            tokens.any(|token| token.kind == Kind::Compound && token.term == *term)
        }
        Element::Exact(term, written) => tokens.any(|token| {
            token.kind == Kind::Word && token.term == *term && token.written == *written
        }),
        Element::OneOf(words) => tokens.any(|token| {
            matches!(token.kind, Kind::Word | Kind::Compound) && words.contains(&token.term)
        }),
        Element::Run(run) => (position..).zip(run).enumerate().all(|(number, (at, c))| {
            let Some(cell) = text.cells.get(&at) else {
                return false;
            };
            let touches = number == 0
                || text
                    .cells
                    .get(&(at - 1))
                    .is_some_and(|before| before.line == cell.line && before.end == cell.start);
            let own = composed(&text.lines[cell.line][cell.start..cell.end]);
            cell.gram && touches && own == *c
        }),
    }
}

/// A character in composed form, without zero-width spaces.
pub(super) fn composed(cell: &str) -> String {
    cell.nfc().filter(|c| *c != '\u{200b}').collect()
}
