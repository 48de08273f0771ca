//! Text to tokens, in one pass.
//!
//! The scanner decides what a word is; everything that must agree on it (the index, the highlighter, the query parser,
//! the sentence borders) calls it, so a position means the same thing everywhere. The rules:
//!
//! - letters, digits and marks make words; an apostrophe between letters and a point or comma between digits stay inside
//!   (`don't`, `1.5bn`); a possessive `'s` is left out, and an elided article (`l'homme`) is a word before its noun;
//! - single letters with points between them are one word (`U.S.`, `U.S`), equal to `US`. Where such a word in lower
//!   case is an ordinary one (`us`, `it`), its capitals add a second token in capitals at the same position, so that a
//!   query in capitals can ask for the acronym alone;
//! - words joined by hyphens take a position each, and the whole adds a token that spans them (`closed-door`), which
//!   counts as a form of the joined word (`e-mail`, `email`);
//! - scripts that are searched by runs of characters take a position a cell (see [`super::cells`]); each position holds the
//!   cell with its right neighbour (a bigram), the last of a run stands alone.

use super::cells::{self, cell_end, next_cell};
use super::characters::{
    ANY_CHARACTER, ANY_CHARACTERS, Role, ascii_digit, is_apostrophe, is_hyphen, number_mark, role,
};
use super::fold;

/// What made a token.
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
    /// What made it.
    pub kind: Kind,
    /// The folded form: the term of the surface fields.
    pub term: &'a str,
    /// The lowered form, accents kept, hyphens left out: what [`super::Inflections`] takes.
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
    /// The written form of a word of `line`, which keeps letter case and accents but not the points of `U.S.`; `None`
    /// where it is the term itself, and for tokens that are no words. It is put together in `buffer`.
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
pub const MAX_TERM_BYTES: usize = 255;

/// Compounds of more parts have no token of their own.
const MAX_PARTS: usize = 8;

/// English words that are also acronyms. Only these need a second token: for others (`NATO`, `Nato`) letter case tells
/// nothing that a reader would want told.
const AMBIGUOUS: [&str; 32] = [
    "all", "am", "an", "are", "as", "at", "be", "can", "do", "go", "had", "has", "he", "if", "in",
    "is", "it", "may", "me", "no", "of", "off", "on", "or", "out", "so", "to", "too", "up", "us",
    "we", "who",
];

/// Articles and pronouns of French and Italian that lose their vowel before another.
const ELIDED: [&str; 22] = [
    "all", "c", "d", "dall", "dell", "j", "jusqu", "l", "lorsqu", "m", "n", "nell", "puisqu", "qu",
    "quell", "quest", "quoiqu", "s", "sull", "t", "un", "dov",
];

/// A word or a part of a compound, as found.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    /// Past the last byte of the word.
    end: usize,
    /// Where scanning goes on: past a possessive or an elision's apostrophe too.
    next: usize,
    /// Letters with points between them.
    dotted: bool,
    /// Whether a hyphen may join it to what follows.
    joins: bool,
}

/// Turns lines of text into tokens; keeps its buffers between lines.
#[derive(Clone, Debug, Default)]
pub struct Scanner {
    lowered: String,
    term: String,
    whole_lowered: String,
    whole_term: String,
}

impl Scanner {
    /// Hands the tokens of `line` to `sink` in order of position, the first at `position`; a compound follows its
    /// parts. Returns the first position after the line.
    pub fn scan(&mut self, line: &str, position: u32, sink: &mut impl FnMut(&Token<'_>)) -> u32 {
        let mut position = position;
        let mut at = 0;
        while let Some(c) = char_at(line, at) {
            match role(c) {
                Role::Word => at = self.word(line, at, &mut position, sink),
                Role::Unspaced => at = self.grams(line, at, &mut position, sink),
                Role::Invisible | Role::Other => at += c.len_utf8(),
            }
        }
        position
    }

    /// Emits the word or compound that starts at `start`; returns where it ends.
    fn word(
        &mut self,
        line: &str,
        start: usize,
        position: &mut u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> usize {
        let first = *position;
        let mut part = self.part(line, start, position, sink);
        let Some(mut second) = joined(line, &part) else {
            return part.next;
        };
        self.whole_lowered.clear();
        self.whole_term.clear();
        self.whole_lowered.push_str(&self.lowered);
        self.whole_term.push_str(&self.term);
        let mut parts = 1;
        loop {
            part = self.part(line, second, position, sink);
            parts += 1;
            self.whole_lowered.push_str(&self.lowered);
            self.whole_term.push('-');
            self.whole_term.push_str(&self.term);
            match joined(line, &part) {
                Some(next) => second = next,
                None => break,
            }
        }
        if parts <= MAX_PARTS && self.whole_term.len() <= MAX_TERM_BYTES {
            sink(&Token {
                kind: Kind::Compound,
                term: &self.whole_term,
                lowered: &self.whole_lowered,
                position: first,
                length: *position - first,
                start,
                end: part.end,
            });
        }
        part.next
    }

    /// Emits one word; its forms stay in the buffers.
    fn part(
        &mut self,
        line: &str,
        start: usize,
        position: &mut u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> Part {
        let part = find_part(line, start);
        let word = &line[start..part.end];
        self.lowered.clear();
        self.term.clear();
        if part.dotted {
            let letters: String = word.chars().filter(|&c| c != '.').collect();
            fold::lower(&letters, &mut self.lowered);
        } else {
            fold::lower(word, &mut self.lowered);
        }
        fold::strip_accents(&self.lowered, &mut self.term);
        if !self.term.is_empty() && self.term.len() <= MAX_TERM_BYTES {
            let token = Token {
                kind: Kind::Word,
                term: &self.term,
                lowered: &self.lowered,
                position: *position,
                length: 1,
                start,
                end: part.end,
            };
            sink(&token);
            if (part.dotted || is_capitals(word)) && is_ambiguous(&self.term) {
                let capitals = self.term.to_ascii_uppercase();
                sink(&Token {
                    kind: Kind::Acronym,
                    term: &capitals,
                    ..token
                });
            }
        }
        *position += 1;
        part
    }

    /// Emits the bigrams of the run that starts at `start`; returns where it ends.
    fn grams(
        &mut self,
        line: &str,
        start: usize,
        position: &mut u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> usize {
        let (mut left, mut left_end) = (start, cell_end(line, start));
        loop {
            let right = next_cell(line, left_end);
            let end = right.map_or(left_end, |right| cell_end(line, right));
            self.term.clear();
            cells::fold(&line[left..end], &mut self.term);
            // Beyond the limit are only marks in heaps, on nothing that anyone reads.
            if !self.term.is_empty() && self.term.len() <= MAX_TERM_BYTES {
                let (term, position_here) = (&self.term, *position);
                sink(&Token {
                    kind: Kind::Gram,
                    term,
                    lowered: term,
                    position: position_here,
                    length: 1,
                    start: left,
                    end,
                });
            }
            *position += 1;
            let Some(right) = right else {
                return left_end;
            };
            (left, left_end) = (right, end);
        }
    }
}

/// The character that starts at byte `at`.
fn char_at(line: &str, at: usize) -> Option<char> {
    match *line.as_bytes().get(at)? {
        b if b < 0x80 => Some(char::from(b)),
        _ => line.get(at..)?.chars().next(),
    }
}

/// Where the part after a joining hyphen starts.
fn joined(line: &str, part: &Part) -> Option<usize> {
    let hyphen = char_at(line, part.next).filter(|&c| part.joins && is_hyphen(c))?;
    let start = part.next + hyphen.len_utf8();
    char_at(line, start)
        .filter(|&c| role(c) == Role::Word)
        .map(|_| start)
}

/// The end of the ASCII word that starts at `start`, if what follows cannot belong to it.
fn plain_end(line: &str, start: usize) -> Option<usize> {
    let bytes = line.as_bytes();
    let length = bytes[start..]
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let end = start + length;
    let ends = match bytes.get(end) {
        None => true,
        // Points between letters (`U.S.`) and points and commas between digits stay inside.
        Some(b'.' | b',') => {
            length > 1
                && !(bytes[end - 1].is_ascii_digit()
                    && bytes.get(end + 1).is_some_and(u8::is_ascii_digit))
        }
        Some(b'\'') => false,
        Some(b) => b.is_ascii(),
    };
    (ends && length > 0).then_some(end)
}

/// The word that starts at `start`.
fn find_part(line: &str, start: usize) -> Part {
    match plain_end(line, start) {
        Some(end) => Part {
            end,
            next: end,
            dotted: false,
            joins: true,
        },
        None => find_any_part(line, start),
    }
}

/// As [`find_part`], whatever the word is made of.
fn find_any_part(line: &str, start: usize) -> Part {
    if let Some(end) = dotted_end(line, start) {
        let next = possessive_end(line, end).unwrap_or(end);
        return Part {
            end,
            next,
            dotted: true,
            joins: true,
        };
    }
    let mut at = start;
    let mut previous = ' ';
    while let Some(c) = char_at(line, at) {
        let next = at + c.len_utf8();
        match role(c) {
            Role::Word => previous = c,
            Role::Invisible => {}
            Role::Unspaced => break,
            Role::Other => {
                if is_letter(previous) && is_apostrophe(c) {
                    if let Some(past) = possessive_end(line, at) {
                        return Part {
                            end: at,
                            next: past,
                            dotted: false,
                            joins: true,
                        };
                    }
                    if !char_at(line, next).is_some_and(is_letter) {
                        break;
                    }
                    if is_elided(&line[start..at]) {
                        return Part {
                            end: at,
                            next,
                            dotted: false,
                            joins: false,
                        };
                    }
                } else if !(number_mark(c).is_some()
                    && ascii_digit(previous).is_some()
                    && char_at(line, next).is_some_and(|c| ascii_digit(c).is_some()))
                {
                    break;
                }
            }
        }
        at = next;
    }
    Part {
        end: at,
        next: at,
        dotted: false,
        joins: true,
    }
}

/// A letter, or what stands for letters in a query's pattern.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, ANY_CHARACTER | ANY_CHARACTERS)
}

/// The end of letters with points between them (`U.S.`, `U.S`, `a.m.`), if at least two start at `start`.
fn dotted_end(line: &str, start: usize) -> Option<usize> {
    let mut at = start;
    let mut letters = 0;
    while let Some(letter) =
        char_at(line, at).filter(|c| c.is_alphabetic() && role(*c) == Role::Word)
    {
        let after = at + letter.len_utf8();
        match char_at(line, after) {
            Some('.') => at = after + 1,
            Some(c) if matches!(role(c), Role::Word | Role::Invisible) => break,
            _ if letters > 0 => return Some(after),
            _ => break,
        }
        letters += 1;
    }
    (letters > 1).then_some(at)
}

/// Past the `'s` that starts at `at`, if one does.
fn possessive_end(line: &str, at: usize) -> Option<usize> {
    let apostrophe = char_at(line, at).filter(|&c| is_apostrophe(c))?;
    let s = at + apostrophe.len_utf8();
    char_at(line, s).filter(|&c| c == 's' || c == 'S')?;
    let word_goes_on = char_at(line, s + 1).is_some_and(|c| role(c) == Role::Word);
    (!word_goes_on).then_some(s + 1)
}

fn is_capitals(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_ambiguous(term: &str) -> bool {
    AMBIGUOUS.binary_search(&term).is_ok()
}

fn is_elided(word: &str) -> bool {
    word.len() <= 6
        && ELIDED
            .iter()
            .any(|elided| word.eq_ignore_ascii_case(elided))
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
