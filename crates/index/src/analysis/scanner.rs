//! Text to tokens, in one pass.
//!
//! The scanner decides what a word is; everything that must agree on it (the index, the highlighter, the query parser,
//! the sentence borders) calls it, so a position means the same thing everywhere. The rules:
//!
//! - letters, digits and combining marks make words; an apostrophe between letters and a point or comma between digits stay inside
//!   (`don't`, `1.5bn`); a possessive `'s` is left out, also after digits (`2016's`), and an elided article (`l'homme`) is a word before its noun;
//! - single letters with points between them are one word (`U.S.`, `U.S`), equal to `US`. If such a word is an ordinary one in lower
//!   case (`us`, `it`, `un`), its capitals add a second token in capitals at the same position, so that a
//!   query in capitals can ask for the acronym alone. In a line all in capitals only acronyms that mean the
//!   same there do so (see [`super::shouted`]);
//! - a Hebrew acronym with gershayim, or with a quotation mark in their place, is one word (`צה״ל`), equal to `צהל`;
//! - `&` is the word *and*: `Procter & Gamble` is `Procter and Gamble`;
//! - words joined by hyphens take a position each, and the whole adds a token that spans them (`closed-door`), which
//!   counts as a form of the joined word (`e-mail`, `email`);
//! - scripts that are searched by runs of characters take a position per cell (see [`super::cells`]); each position holds the
//!   cell with its right neighbour (a bigram), and the last cell of a run is alone. Punctuation between a cell and a word leaves
//!   out a position: see [`MarkKind::Gap`].

use std::ops::Range;

use super::acronyms::{is_ambiguous, is_name, is_time};
use super::cells;
use super::characters::is_ampersand;
use super::fold;
use super::marks::{Mark, MarkKind, marks_of, may_be_joined, only_word};
use super::shouted::{Line, is_in_capitals};

/// What kind of text a token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An ordinary word.
    Word,
    /// The capital form of a word that is an ordinary one in lower case; its term is in capitals.
    Acronym,
    /// The whole of a hyphenated compound, spanning the positions of its parts; its term keeps the hyphens.
    Compound,
    /// One or two cells of a script that is searched by runs of characters.
    Gram,
}

/// A token of a line of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Its kind.
    pub kind: Kind,
    /// The folded form: the term of the surface fields.
    pub term: &'a str,
    /// The lowered form, which keeps accents; for an acronym its capitals. This is the input of [`super::Inflections`].
    pub lowered: &'a str,
    /// The first position it takes.
    pub position: u32,
    /// How many positions it takes, at least 1.
    pub length: u32,
    /// Byte offset of its first byte in the line.
    pub start: usize,
    /// Byte offset past its last byte in the line.
    pub end: usize,
}

impl Token<'_> {
    /// Whether it is the ordinary word at the position of an acronym: of `US`, the token `us`.
    pub fn is_of_acronym(&self) -> bool {
        self.kind == Kind::Word && self.lowered.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// The written form of a word of `line`, which keeps letter case and accents but not the points of `U.S.`; `None`
    /// where it equals the term, and for tokens that are no words. It may borrow from `buffer`.
    pub fn written<'b>(&self, line: &str, buffer: &'b mut String) -> Option<&'b str> {
        let word = line.get(self.start..self.end)?;
        if self.kind != Kind::Word || word == self.term {
            return None;
        }
        buffer.clear();
        // Points between digits stay; those between letters were left out of the lowered form.
        if word.contains('.') && !self.lowered.contains('.') {
            let letters: String = word.chars().filter(|&c| c != '.').collect();
            fold::write(&letters, buffer);
        } else {
            fold::write(word, buffer);
        }
        (buffer != self.term).then_some(buffer.as_str())
    }
}

/// Terms longer than this (bytes, folded) take their position but are not indexed; queries that hold one are refused.
pub(super) const MAX_TERM_BYTES: usize = 255;

/// Words longer than this in the text (bytes) are not indexed either, even if they fold to a short term: a letter may
/// carry a million accents.
const MAX_WORD_BYTES: usize = 16 << 10;

/// The word that `&` stands for. Its written form is the sign itself.
pub(super) const AMPERSAND: &str = "and";

/// Compounds of more parts get no token of their own.
const MAX_PARTS: u32 = 8;

/// Turns lines of text into tokens; reuses its buffers.
#[derive(Clone, Debug, Default)]
pub struct Scanner {
    lowered: String,
    term: String,
    whole_lowered: String,
    whole_term: String,
}

impl Scanner {
    /// Calls `sink` with the tokens of `line` in order of position, the first at `position`; a compound follows its
    /// parts. Returns the first position after the line.
    pub fn scan(&mut self, line: &str, position: u32, sink: &mut impl FnMut(&Token<'_>)) -> u32 {
        self.scan_part(&Line::new(line), 0..line.len(), position, sink)
    }

    /// As [`Scanner::scan`], for the bytes `range` of `line`, which lie between two spaces or are the whole line.
    pub(super) fn scan_part(
        &mut self,
        line: &Line<'_>,
        range: Range<usize>,
        position: u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let mut position = position;
        let mut take = |mark| position = self.mark(line, mark, position, sink);
        match only_word(line.text, range.clone()) {
            Some(mark) => take(mark),
            None => marks_of(line.text, range, &mut take),
        }
        position
    }

    /// Calls `sink` with the tokens of a mark at `position`. Returns the position after it.
    fn mark(
        &mut self,
        line: &Line<'_>,
        mark: Mark,
        position: u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let text = line.text;
        match mark.kind {
            MarkKind::Word { dotted, joined } => {
                self.fold(&text[mark.start..mark.end], dotted);
                if joined || may_be_joined(text, mark.end) {
                    self.join(joined);
                }
                self.word(line, mark, dotted, position, sink);
            }
            MarkKind::Compound { parts } => {
                self.compound(mark, parts, position - parts, sink);
                return position;
            }
            MarkKind::Gram => self.gram(text, mark, position, sink),
            MarkKind::Gap => {}
        }
        position + 1
    }

    /// Whether `word` is a single token whose term is its ASCII lower case.
    pub(crate) fn is_plain(word: &str) -> bool {
        word.len() <= MAX_TERM_BYTES
            && !word.is_empty()
            && word.bytes().all(|b| b.is_ascii_alphanumeric())
            && !is_in_capitals(word)
            && !is_name(word)
    }

    /// Calls `sink` with the token of a plain `word` (see [`Scanner::is_plain`]), as [`Scanner::scan`] would.
    pub(crate) fn plain(&mut self, word: &str, sink: &mut impl FnMut(&Token<'_>)) {
        self.term.clear();
        self.term.push_str(word);
        self.term.make_ascii_lowercase();
        sink(&Token {
            kind: Kind::Word,
            term: &self.term,
            lowered: &self.term,
            position: 0,
            length: 1,
            start: 0,
            end: word.len(),
        });
    }

    /// Writes the lowered and folded forms of `word` to the buffers.
    fn fold(&mut self, word: &str, dotted: bool) {
        self.lowered.clear();
        self.term.clear();
        if word.len() > MAX_WORD_BYTES {
            return;
        }
        if word.chars().next().is_some_and(is_ampersand) {
            self.lowered.push_str(AMPERSAND);
            self.term.push_str(AMPERSAND);
            return;
        }
        if dotted {
            let letters: String = word.chars().filter(|&c| c != '.').collect();
            fold::lower(&letters, &mut self.lowered);
        } else {
            fold::lower(word, &mut self.lowered);
        }
        fold::strip_accents(&self.lowered, &mut self.term);
    }

    /// Appends the word in the buffers to the current compound, or begins a new one.
    fn join(&mut self, joined: bool) {
        if joined {
            self.whole_lowered.push('-');
            self.whole_term.push('-');
        } else {
            self.whole_lowered.clear();
            self.whole_term.clear();
        }
        self.whole_lowered.push_str(&self.lowered);
        self.whole_term.push_str(&self.term);
    }

    fn word(
        &self,
        line: &Line<'_>,
        mark: Mark,
        dotted: bool,
        position: u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) {
        if self.term.is_empty() || self.term.len() > MAX_TERM_BYTES {
            return;
        }
        let token = Token {
            kind: Kind::Word,
            term: &self.term,
            lowered: &self.lowered,
            position,
            length: 1,
            start: mark.start,
            end: mark.end,
        };
        let written = &line.text[mark.start..mark.end];
        let capitals = dotted && !is_time(written) || is_in_capitals(written) || is_name(written);
        let capitals =
            (capitals && is_ambiguous(&self.term)).then(|| self.term.to_ascii_uppercase());
        match capitals.filter(|capitals| line.has_acronym(capitals, mark.start, mark.end)) {
            None => sink(&token),
            Some(capitals) => {
                let (lowered, kind) = (&*capitals, Kind::Acronym);
                sink(&Token { lowered, ..token });
                let term = &*capitals;
                sink(&Token {
                    kind,
                    term,
                    ..token
                });
            }
        }
    }

    fn compound(&self, mark: Mark, parts: u32, position: u32, sink: &mut impl FnMut(&Token<'_>)) {
        if parts <= MAX_PARTS && self.whole_term.len() <= MAX_TERM_BYTES {
            sink(&Token {
                kind: Kind::Compound,
                term: &self.whole_term,
                lowered: &self.whole_lowered,
                position,
                length: parts,
                start: mark.start,
                end: mark.end,
            });
        }
    }

    fn gram(&mut self, line: &str, mark: Mark, position: u32, sink: &mut impl FnMut(&Token<'_>)) {
        self.term.clear();
        let cell = &line[mark.start..mark.end];
        if cell.len() <= MAX_WORD_BYTES {
            cells::fold(cell, &mut self.term);
        }
        // Only heaps of combining marks, which nobody reads, exceed the limit.
        if !self.term.is_empty() && self.term.len() <= MAX_TERM_BYTES {
            sink(&Token {
                kind: Kind::Gram,
                term: &self.term,
                lowered: &self.term,
                position,
                length: 1,
                start: mark.start,
                end: mark.end,
            });
        }
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
