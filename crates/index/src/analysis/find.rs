//! A scan that finds only the tokens that are looked for, without exact positions.
//!
//! Skips blocks of text in which no word begins like a wanted term. A candidate is handled as a stretch between two
//! spaces, whose tokens (except gaps) do not depend on the text around it; the scanner finds the tokens in it.

use std::ops::Range;

use newshound_article::block::{BLOCK, bits, block_at};

use super::beginnings::{Beginnings, CASE, Opening};
use super::scanner::{Scanner, Token};
use super::shouted::Line;

impl Beginnings {
    /// Whether `line` may contain a token that is looked for.
    pub fn may_be_in(&self, line: &str) -> bool {
        self.next_stretch(line, 0).is_some()
    }

    /// The byte range of the first stretch of `line` between two spaces, at or after byte `from`, that may hold a wanted
    /// token.
    pub(super) fn next_stretch(&self, line: &str, from: usize) -> Option<Range<usize>> {
        let bytes = line.as_bytes();
        let openings = self.openings();
        let mut at = from;
        'blocks: while let Some(block) = block_at(bytes, at) {
            let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
            let behind = [byte(at + BLOCK), byte(at + BLOCK + 1)];
            let mut found = match openings {
                Some(openings) => candidates(&block, behind, openings),
                None => self.candidates(&block, behind),
            };
            while found != 0 {
                let here = at + found.trailing_zeros() as usize;
                found &= found - 1;
                let Some(byte) = bytes.get(here) else { break };
                if byte.is_ascii_alphanumeric() {
                    let starts = !bytes[..here].last().is_some_and(u8::is_ascii_alphanumeric);
                    if starts && self.may_begin(&bytes[here..]) {
                        return Some(stretch_at(bytes, here));
                    }
                } else if self.apostrophes || !is_mark(&bytes[here..]) {
                    let stretch = stretch_at(bytes, here);
                    if self.count_unwanted(&line[stretch.clone()]).is_none() {
                        return Some(stretch);
                    }
                    // The whole stretch was checked. Continue after it, as a stretch can be as long as its line.
                    at = stretch.end;
                    continue 'blocks;
                }
            }
            at += BLOCK;
        }
        None
    }

    /// The bytes of a block that need a closer look, as bits: the first byte of a term, a point or comma within a word,
    /// any character beyond ASCII, and an apostrophe or `&` where these matter.
    fn candidates(&self, block: &[u8; BLOCK], behind: [u8; 2]) -> u64 {
        let words = bits(block, |byte| byte.is_ascii_alphanumeric());
        let next = u64::from(behind[0].is_ascii_alphanumeric());
        let joins = bits(block, is_point) & (words >> 1 | next << (BLOCK - 1));
        let beyond = bits(block, |byte| byte >= LEAD);
        let signs = |is_wanted: bool, sign: u8| match is_wanted {
            true => bits(block, |byte| byte == sign),
            false => 0,
        };
        let signs = signs(self.apostrophes, b'\'') | signs(self.ampersands, b'&');
        self.of_first(block, words & !(words << 1)) | joins | beyond | signs
    }
}

/// The least byte that begins a character beyond ASCII.
const LEAD: u8 = 0xc0;

/// Whether `byte` is a point or comma, which ends a word except between letters or digits.
#[inline(always)]
fn is_point(byte: u8) -> bool {
    // The two differ in this bit only.
    byte & !2 == b','
}

/// Whether a point or comma before `byte` may stand within a word: an approximate test for letters and digits, which
/// accepts all of them.
#[inline(always)]
fn may_join(byte: u8) -> bool {
    byte.wrapping_sub(b'0') <= b'z' - b'0'
}

/// The bytes of a block that need a closer look, as bits: one of `openings`, a point or comma within a word, or any
/// character beyond ASCII. `behind` are the next two bytes.
#[inline]
fn candidates(block: &[u8; BLOCK], behind: [u8; 2], openings: &[Opening]) -> u64 {
    // Without branches over the whole block, which is faster than testing byte by byte.
    const LAST: usize = BLOCK - 1;
    let next_may_join = bits(block, may_join) >> 1 | u64::from(may_join(behind[0])) << LAST;
    let joins = bits(block, is_point) & next_may_join;
    let mut found = joins | bits(block, |byte| byte >= LEAD);
    let lower = block.map(|byte| byte | CASE);
    let behind = behind.map(|byte| byte | CASE);
    for opening in openings {
        let [first, second, third] = opening.bytes;
        let is_third = |byte: u8| byte & opening.told_third == third;
        let [next, last] = behind.map(|byte| u64::from(is_third(byte)));
        found |= bits(&lower, |byte| byte == first)
            & (bits(&lower, |byte| byte == second) >> 1 | u64::from(behind[0] == second) << LAST)
            & (bits(&lower, is_third) >> 2 | next << (LAST - 1) | last << LAST);
    }
    found
}

/// Whether `bytes` start with a mark beyond ASCII that only separates: a quotation mark, a dash that joins nothing, an
/// ellipsis.
fn is_mark(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xe2, 0x80, 0x94 | 0x98 | 0x99 | 0x9c | 0x9d | 0xa6, ..]
    )
}

/// The byte range between the spaces around byte `at`.
pub(super) fn stretch_at(bytes: &[u8], at: usize) -> Range<usize> {
    let space = bytes[..at].iter().rposition(|&byte| byte == b' ');
    let length = bytes[at..].iter().position(|&byte| byte == b' ');
    space.map_or(0, |space| space + 1)..length.map_or(bytes.len(), |length| at + length)
}

impl Scanner {
    /// As [`Scanner::skim`], but skipped words are not counted: positions tell only the order of tokens and, for tokens
    /// without a space between them, their distance.
    pub fn find(
        &mut self,
        line: &str,
        position: u32,
        wanted: &Beginnings,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let (mut position, mut at) = (position, 0);
        let of = Line::new(line);
        while let Some(stretch) = wanted.next_stretch(line, at) {
            at = stretch.end;
            position = self.scan_part(&of, stretch, position, sink);
        }
        position
    }
}
