//! The tokens that the index's scanner finds in a query.

use newshound_index::analysis::{Kind, Scanner, Token, is_ambiguous, means_acronym};

use crate::syntax::pattern::is_any_word;

/// An owned copy of a token of a query.
#[derive(Clone, Debug)]
pub(crate) struct Scanned {
    pub(crate) kind: Kind,
    pub(crate) term: String,
    pub(crate) lowered: String,
    pub(crate) written: String,
    /// Whether it is written with points between letters (`U.S.`).
    pub(crate) is_dotted: bool,
    /// How it is read, if it is an acronym token.
    pub(crate) reading: Reading,
    pub(crate) position: u32,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// How a word in capitals is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Acronym,
    /// As the word, because the whole query is in capitals or the word is spelled like an operator.
    Word,
    /// As the word, because the archive has the acronym nowhere, or nowhere next to the other words of a phrase.
    WordForWant,
}

/// The tokens of `text`; `None` if a word is too long to be in the index.
pub(crate) fn scanned(text: &str, scanner: &mut Scanner) -> Option<Vec<Scanned>> {
    let mut tokens = Vec::new();
    let mut written = String::new();
    let positions = scanner.scan(text, 0, &mut |token: &Token<'_>| {
        let as_written = token.written(text, &mut written).unwrap_or(token.term);
        tokens.push(Scanned {
            kind: token.kind,
            term: token.term.into(),
            lowered: token.lowered.into(),
            written: as_written.into(),
            is_dotted: text[token.start..token.end].contains('.'),
            reading: Reading::Acronym,
            position: token.position,
            start: token.start,
            end: token.end,
        });
    });
    (!has_unindexed_word(text, &tokens, positions)).then_some(tokens)
}

/// Whether two tokens are moved as one unit.
pub(crate) fn are_joined(one: &Scanned, next: &Scanned) -> bool {
    one.position == next.position || next.continues(one)
}

/// Whether one of `tokens` stands for any word.
pub(crate) fn has_any_word(tokens: &[Scanned]) -> bool {
    tokens.iter().any(|token| is_any_word(&token.term))
}

/// Whether a position is left out between two of `tokens` other than compounds, as marks stand there.
pub(crate) fn has_gap(tokens: &[Scanned]) -> bool {
    let words = tokens.iter().filter(|token| token.kind != Kind::Compound);
    let mut next = 0;
    words.map(|token| token.position).any(|position| {
        let is_gap = position > next;
        next = position + 1;
        is_gap
    })
}

/// Whether `text` has a word that is none of its `tokens`. `positions` is the number of positions that the text takes. A position left
/// out for marks does not count.
fn has_unindexed_word(text: &str, tokens: &[Scanned], positions: u32) -> bool {
    let (mut next, mut end) = (0, 0);
    let words = tokens.iter().filter(|token| token.kind != Kind::Compound);
    let words = words.map(|token| (token.position, token.start, token.end));
    let past = (positions, text.len(), text.len());
    words.chain([past]).any(|(position, start, past)| {
        let between = text.get(end..start).unwrap_or_default();
        // The ending of a possessive belongs to the word before it.
        let ending = between.strip_prefix(['\'', '’']);
        let between = ending.map_or(between, |rest| rest.trim_start_matches(['s', 'S']));
        let is_one = position > next && between.contains(char::is_alphanumeric);
        (next, end) = (position + 1, past);
        is_one
    })
}

impl Scanned {
    /// Whether it is read as an acronym but may be a word in capitals for emphasis.
    pub(crate) fn may_be_shouted(&self) -> bool {
        let is_read = self.kind == Kind::Acronym && self.reading == Reading::Acronym;
        is_read && !self.is_dotted && !means_acronym(&self.term)
    }

    /// The word to look up if it is not read as an acronym.
    pub(crate) fn asked(&self) -> &str {
        asked(&self.term, &self.lowered, &self.written)
    }

    /// Whether both are bigrams of the same run of characters, `before` directly before this one.
    pub(crate) fn continues(&self, before: &Scanned) -> bool {
        self.kind == Kind::Gram && before.kind == Kind::Gram && self.start < before.end
    }
}

/// The word to look up for a token that is not read as an acronym: with its initial capital if that tells it from an acronym. A word
/// with accents is no acronym.
pub(crate) fn asked<'w>(term: &'w str, lowered: &'w str, written: &'w str) -> &'w str {
    match is_ambiguous(term) && written.is_ascii() {
        false => lowered,
        true if written.bytes().all(|b| b.is_ascii_uppercase() || b == b'.') => term,
        true => written,
    }
}
