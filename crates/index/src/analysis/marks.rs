//! Finding where the words of a line begin and end.
//!
//! This is the part of the scanner that all its users share; it does not say what the words are, as the index builder
//! analyzes only words it has not met yet. What a mark folds to depends on its text and kind alone, never on its context,
//! so two equal stretches of text with marks of one kind are the same word.

mod alone;
mod block;
mod gaps;

use std::ops::Range;

use newshound_article::block::{BLOCK, block_at};

use self::block::Block;
use super::cells::{cell_end, next_cell};
use super::characters::{
    ANY_CHARACTER, ANY_CHARACTERS, Role, ascii_digit, is_ampersand, is_apostrophe, is_hebrew,
    is_hyphen, joins_acronym, number_mark, role,
};

pub(super) use self::alone::only_word;

/// A stretch of a line that is a token; byte offsets, the end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) kind: MarkKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The kind of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkKind {
    /// A word, which takes the next position.
    Word {
        /// Letters with points between them.
        dotted: bool,
        /// Whether a hyphen joins it to the word before.
        joined: bool,
    },
    /// A compound of the `parts` (at least 2) words before it, joined by hyphens; takes no position of its own.
    Compound { parts: u32 },
    /// A cell with its right neighbour if it has one; takes the next position.
    Gram,
    /// Punctuation between a cell and a word: no token, but it takes the next position. It is empty and next to the cell.
    Gap,
}

impl MarkKind {
    /// A word that is neither dotted nor joined.
    pub(crate) const PLAIN: Self = Self::Word {
        dotted: false,
        joined: false,
    };
}

/// Articles and pronouns of French and Italian that lose their vowel before another.
const ELIDED: [&str; 22] = [
    "all", "c", "d", "dall", "dell", "j", "jusqu", "l", "lorsqu", "m", "n", "nell", "puisqu", "qu",
    "quell", "quest", "quoiqu", "s", "sull", "t", "un", "dov",
];

/// Calls `sink` with the marks of `line` in order of their ends; a compound follows its parts.
///
/// Most words are ASCII letters and digits between spaces; these are found a block at a time. Everything else, including
/// characters after a word that may belong to it, is scanned character by character.
#[inline]
pub(crate) fn marks(line: &str, sink: &mut impl FnMut(Mark)) {
    marks_of(line, 0..line.len(), sink);
}

/// What takes the marks of a line: a closure, or a type whose method is always inlined, as a closure need not be.
pub(crate) trait Sink {
    fn take(&mut self, mark: Mark);
}

impl<F: FnMut(Mark)> Sink for F {
    #[inline]
    fn take(&mut self, mark: Mark) {
        self(mark);
    }
}

/// As [`marks`], but only for the bytes `range` of `line`, which begins and ends at a space or an end of the line.
#[inline]
pub(crate) fn marks_of(line: &str, range: Range<usize>, sink: &mut impl Sink) {
    /// For so few bytes a scan by character is faster than setting up a block.
    const FEW: usize = 16;
    let mut at = range.start;
    if range.len() <= FEW {
        while at < range.end {
            at = any_mark(line, at, &mut |mark| sink.take(mark));
        }
        return;
    }
    let bytes = &line.as_bytes()[..range.end];
    'blocks: while let Some(block) = block_at(bytes, at) {
        let block = Block::of(block);
        let mut from = 0;
        while let Some(first) = block.next(from) {
            let start = at + first;
            let found = match block.word_end(first) {
                Some(end) if block.is_plain(first, end) => Some([end, end]),
                Some(end) => block.marked_word(first, end),
                // It may go on in the next block.
                None if first > 0 => {
                    at = start;
                    continue 'blocks;
                }
                None => None,
            };
            let next = match found {
                Some([end, next]) => {
                    sink.take(Mark {
                        kind: MarkKind::PLAIN,
                        start,
                        end: at + end,
                    });
                    at + next
                }
                None => any_mark(line, start, &mut |mark| sink.take(mark)),
            };
            from = next - at;
            if from >= BLOCK {
                at = next;
                continue 'blocks;
            }
        }
        at += BLOCK;
    }
}

/// Emits the mark that starts at `start`, if any; returns where the scan goes on.
fn any_mark(line: &str, start: usize, sink: &mut impl FnMut(Mark)) -> usize {
    let Some(c) = char_at(line, start) else {
        return line.len();
    };
    match role(c) {
        Role::Word => word(line, start, sink),
        Role::Cell => grams(line, start, sink),
        Role::Other if is_ampersand(c) => {
            let end = start + c.len_utf8();
            sink(Mark {
                kind: MarkKind::PLAIN,
                start,
                end,
            });
            end
        }
        Role::Invisible | Role::Other => start + c.len_utf8(),
    }
}

/// Emits the word or compound that starts at `start`; returns where it ends.
fn word(line: &str, start: usize, sink: &mut impl FnMut(Mark)) -> usize {
    let mut part = find_part(line, start);
    sink(part.mark(start, false));
    let Some(mut second) = joined(line, &part) else {
        return part.next;
    };
    let mut parts = 1;
    loop {
        part = find_part(line, second);
        sink(part.mark(second, true));
        parts += 1;
        match joined(line, &part) {
            Some(next) => second = next,
            None => break,
        }
    }
    sink(Mark {
        kind: MarkKind::Compound { parts },
        start,
        end: part.end,
    });
    part.next
}

/// Emits the bigrams of the run that starts at `start`, and the gaps at both its ends; returns where it ends.
fn grams(line: &str, start: usize, sink: &mut impl FnMut(Mark)) -> usize {
    let gap = |at| Mark {
        kind: MarkKind::Gap,
        start: at,
        end: at,
    };
    if gaps::is_gap_before(line, start) {
        sink(gap(start));
    }
    let (mut left, mut left_end) = (start, cell_end(line, start));
    loop {
        let right = next_cell(line, left_end);
        let end = right.map_or(left_end, |right| cell_end(line, right));
        sink(Mark {
            kind: MarkKind::Gram,
            start: left,
            end,
        });
        let Some(right) = right else {
            if gaps::is_gap_behind(line, end) {
                sink(gap(end));
            }
            return left_end;
        };
        (left, left_end) = (right, end);
    }
}

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

impl Part {
    /// A part with nothing after `end` that belongs to it.
    fn plain(end: usize) -> Self {
        Self {
            end,
            next: end,
            dotted: false,
            joins: true,
        }
    }

    fn mark(&self, start: usize, joined: bool) -> Mark {
        let dotted = self.dotted;
        Mark {
            kind: MarkKind::Word { dotted, joined },
            start,
            end: self.end,
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

/// Where the next part starts, if a joining hyphen follows `part`.
fn joined(line: &str, part: &Part) -> Option<usize> {
    let hyphen = char_at(line, part.next).filter(|&c| part.joins && is_hyphen(c))?;
    let start = part.next + hyphen.len_utf8();
    char_at(line, start)
        .filter(|&c| role(c) == Role::Word)
        .map(|_| start)
}

/// Whether a hyphen may join the word that ends at byte `end` of `line` to the next one: directly or after a possessive.
#[inline]
pub(super) fn may_be_joined(line: &str, end: usize) -> bool {
    let next = line.as_bytes().get(end);
    next.is_some_and(|&next| matches!(next, b'-' | b'\'') || !next.is_ascii())
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
        Some(end) => Part::plain(end),
        None => find_any_part(line, start),
    }
}

/// As [`find_part`], whatever the word is made of.
fn find_any_part(line: &str, start: usize) -> Part {
    if let Some(end) = dotted_end(line, start) {
        return Part {
            next: possessive_end(line, end).unwrap_or(end),
            dotted: true,
            ..Part::plain(end)
        };
    }
    let mut at = start;
    let mut previous = ' ';
    while let Some(c) = char_at(line, at) {
        let next = at + c.len_utf8();
        match role(c) {
            Role::Word => previous = c,
            Role::Invisible => {}
            Role::Cell => break,
            Role::Other => {
                if let Some(next) = possessive_end(line, at) {
                    return Part {
                        next,
                        ..Part::plain(at)
                    };
                }
                if is_letter(previous) && is_apostrophe(c) {
                    if !char_at(line, next).is_some_and(|c| is_letter(c) && role(c) == Role::Word) {
                        break;
                    }
                    if is_elided(&line[start..at]) {
                        return Part {
                            next,
                            joins: false,
                            ..Part::plain(at)
                        };
                    }
                } else if !is_within(line, at, previous) {
                    break;
                }
            }
        }
        at = next;
    }
    Part::plain(at)
}

/// Whether the punctuation at byte `at`, after the letter or digit `previous`, belongs to the word around it: in a
/// number, a Hebrew acronym, or a Catalan `l·l`.
fn is_within(line: &str, at: usize, previous: char) -> bool {
    let mut rest = line[at..].chars();
    let (mark, next) = (rest.next(), rest.next());
    let belongs = |(mark, next)| {
        is_in_number(previous, mark, next)
            || matches!((previous, mark, next), ('l', '·', 'l') | ('L', '·', 'L'))
    };
    mark.zip(next).is_some_and(belongs) || is_hebrew(previous) && joins_acronym(line, at)
}

/// Whether a point or comma is part of a number. Full-width ones are only between full-width digits: elsewhere they
/// separate clauses, without a space.
fn is_in_number(previous: char, mark: char, next: char) -> bool {
    let is_wide = |c: char| ('０'..='９').contains(&c);
    match mark {
        '，' | '．' => is_wide(previous) && is_wide(next),
        mark => {
            number_mark(mark).is_some()
                && ascii_digit(previous).is_some()
                && ascii_digit(next).is_some()
        }
    }
}

/// Whether `c` is a letter or a placeholder for letters in a query's pattern.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, ANY_CHARACTER | ANY_CHARACTERS)
}

/// The end of single letters with points between them (`U.S.`, `U.S`, `a.m.`), if at least two start at `start`.
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

/// The byte past the `'s` that starts at `at`, if there is one.
fn possessive_end(line: &str, at: usize) -> Option<usize> {
    let apostrophe = char_at(line, at).filter(|&c| is_apostrophe(c))?;
    let s = at + apostrophe.len_utf8();
    char_at(line, s).filter(|&c| c == 's' || c == 'S')?;
    let word_goes_on = char_at(line, s + 1).is_some_and(|c| role(c) == Role::Word);
    (!word_goes_on).then_some(s + 1)
}

/// `word` without an elided article before it (`l'élection`), if the article is in lower case.
pub fn without_elided(word: &str) -> &str {
    let noun = word.split_once(is_apostrophe).filter(|(article, noun)| {
        let is_lower = !article.contains(char::is_uppercase);
        is_lower && is_elided(article) && noun.starts_with(is_letter)
    });
    noun.map_or(word, |(_, noun)| noun)
}

#[inline]
pub(super) fn is_elided(word: &str) -> bool {
    word.len() <= 6
        && ELIDED
            .iter()
            .any(|elided| word.eq_ignore_ascii_case(elided))
}

#[cfg(test)]
mod tests;
