//! The words of a query as the scanner of the index finds them.

use newshound_index::analysis::{Kind, Scanner, Token, is_ambiguous, means_acronym};

use crate::syntax::pattern::is_any_word;

/// A scanned word of a query, kept.
#[derive(Clone, Debug)]
pub(crate) struct Scanned {
    pub(crate) kind: Kind,
    pub(crate) term: String,
    pub(crate) lowered: String,
    pub(crate) written: String,
    /// Whether it is written with points (`U.S.`).
    pub(crate) is_dotted: bool,
    /// What it is, if it is an acronym's.
    pub(crate) reading: Reading,
    pub(crate) position: u32,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a word in capitals is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Acronym,
    /// The word, as all of the query is in capitals, or the word is called like an operator.
    Word,
    /// The word, as the acronym is nowhere in the archive, or nowhere beside the others of a phrase.
    WordForWant,
}

/// The words of `text`; `None` where one is too long to be in the index.
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

/// Whether two tokens are moved as one.
pub(crate) fn are_joined(one: &Scanned, next: &Scanned) -> bool {
    one.position == next.position || next.continues(one)
}

/// Whether one of `tokens` stands for any word.
pub(crate) fn has_any_word(tokens: &[Scanned]) -> bool {
    tokens.iter().any(|token| is_any_word(&token.term))
}

/// Whether marks stand between two of `tokens` that are no compounds, so that a position is left out.
pub(crate) fn has_gap(tokens: &[Scanned]) -> bool {
    let words = tokens.iter().filter(|token| token.kind != Kind::Compound);
    let mut next = 0;
    words.map(|token| token.position).any(|position| {
        let is_gap = position > next;
        next = position + 1;
        is_gap
    })
}

/// Whether `text`, of which these are the `tokens` and which takes that many `positions`, has a word that is none of them. Where a
/// position is left out for marks there is none.
fn has_unindexed_word(text: &str, tokens: &[Scanned], positions: u32) -> bool {
    let (mut next, mut end) = (0, 0);
    let words = tokens.iter().filter(|token| token.kind != Kind::Compound);
    let words = words.map(|token| (token.position, token.start, token.end));
    let past = (positions, text.len(), text.len());
    words.chain([past]).any(|(position, start, past)| {
        let between = text.get(end..start).unwrap_or_default();
        // A possessive's ending is of the word before it.
        let ending = between.strip_prefix(['\'', '’']);
        let between = ending.map_or(between, |rest| rest.trim_start_matches(['s', 'S']));
        let is_one = position > next && between.contains(char::is_alphanumeric);
        (next, end) = (position + 1, past);
        is_one
    })
}

impl Scanned {
    /// Whether it is read as an acronym, and may be a word that is shouted.
    pub(crate) fn may_be_shouted(&self) -> bool {
        let is_read = self.kind == Kind::Acronym && self.reading == Reading::Acronym;
        is_read && !self.is_dotted && !means_acronym(&self.term)
    }

    /// What the word asks for where it is read as no acronym.
    pub(crate) fn asked(&self) -> &str {
        asked(&self.term, &self.lowered, &self.written)
    }

    /// Whether both are bigrams of one run, `before` directly before this.
    pub(crate) fn continues(&self, before: &Scanned) -> bool {
        self.kind == Kind::Gram && before.kind == Kind::Gram && self.start < before.end
    }
}

/// What a word asks for that is read as no acronym: with a capital it is the word that is none. An acronym has no accents.
pub(crate) fn asked<'w>(term: &'w str, lowered: &'w str, written: &'w str) -> &'w str {
    match is_ambiguous(term) && written.is_ascii() {
        false => lowered,
        true if written.bytes().all(|b| b.is_ascii_uppercase() || b == b'.') => term,
        true => written,
    }
}
