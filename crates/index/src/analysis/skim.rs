//! A scan that tokenizes only text that may contain wanted terms, and counts the rest.
//!
//! Nearly all words of an article are irrelevant to a query, yet each has to be counted to know the positions of the
//! others (where positions do not matter, [`Scanner::find`] is used). The tokens of a stretch between two spaces do not
//! depend on the text around it, except for gaps, which are next to cells. So a stretch of ASCII letters, digits and
//! simple punctuation is only counted, one position for each of its words, unless one of them begins like a wanted term.
//! Such a stretch, and any with an apostrophe between letters, with a point or comma between letters or digits, with `&`,
//! or with characters beyond ASCII other than some punctuation, is passed to the scanner. The most frequent of these
//! cases in news are counted as well: a possessive or a contraction in ASCII letters (`Rick's`, `don’t`) is one word
//! where two runs of letters were counted, and begins as its first letters do.

use newshound_article::block::{BLOCK, bits, block_at};

use super::beginnings::Beginnings;
use super::find::stretch_at;
use super::marks::is_elided;
use super::scanner::{Scanner, Token};
use super::shouted::Line;

/// A bit for each byte of a block.
struct Masks {
    /// ASCII letters and digits.
    words: u64,
    /// Bytes that may be more than separators: points, commas, apostrophes, `&`, and all non-ASCII bytes.
    special: u64,
}

impl Masks {
    #[inline]
    fn of(block: &[u8; BLOCK]) -> Self {
        Self {
            words: bits(block, |byte| byte.is_ascii_alphanumeric()),
            special: bits(block, |byte| {
                let point = (byte == b'.') | (byte == b',') | (byte == b'\'');
                point | (byte == b'&') | !byte.is_ascii()
            }),
        }
    }
}

/// Whether the special byte at `at` of `line` needs the scanner, as it may be within a word or be one.
fn is_intricate(line: &[u8], at: usize) -> bool {
    let byte = |at: usize| line.get(at).copied().unwrap_or(b' ');
    let is_word = |byte: u8| byte.is_ascii_alphanumeric();
    let length = match (byte(at), byte(at + 1), byte(at + 2)) {
        (b'.' | b',', next, _) => return is_word(next),
        (b'\'', ..) => 1,
        // Typographic apostrophes.
        (0xe2, 0x80, 0x98 | 0x99) => 3,
        // Quotation marks, dashes that join nothing, and the ellipsis only separate.
        (0xe2, 0x80, 0x94 | 0x9c | 0x9d | 0xa6) => return false,
        // A continuation byte: the first byte of its character was already decided.
        (0x80..=0xbf, ..) => return false,
        _ => return true,
    };
    // An apostrophe matters only between two letters, or in a possessive.
    let after = byte(at + length);
    match byte(at.wrapping_sub(1)) {
        b'0'..=b'9' => matches!(after, b's' | b'S'),
        before => before.is_ascii_alphabetic() && (is_word(after) || after >= 0x80),
    }
}

/// Where the letters go on after the apostrophe at byte `at` of `line`, if it stands between a letter or digit and ASCII
/// letters and both sides are one word; `None` where the scanner has to decide.
fn joined(line: &str, at: usize) -> Option<usize> {
    let bytes = line.as_bytes();
    let after = match *bytes.get(at..)? {
        [b'\'', ..] => at + 1,
        [0xe2, 0x80, 0x99, ..] => at + 3,
        _ => return None,
    };
    let rest = &bytes[after..];
    let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let next = rest.get(letters).copied().unwrap_or(b' ');
    let ends = next.is_ascii() && !next.is_ascii_alphanumeric() && next != b'\'';
    if letters == 0 || !ends {
        return None;
    }
    let is_possessive = letters == 1 && matches!(rest[0], b's' | b'S');
    let is_one = || {
        let before = bytes[..at].iter().rev();
        let before = before.take_while(|b| b.is_ascii_alphanumeric()).count();
        bytes[at - 1].is_ascii_alphabetic() && !is_elided(&line[at - before..at])
    };
    (is_possessive || is_one()).then_some(after)
}

fn has_space(bytes: &[u8]) -> bool {
    bytes.contains(&b' ')
}

/// How many words of ASCII letters and digits start in `bytes`, which do not begin within a word.
fn words_of(bytes: &[u8]) -> u32 {
    let mut words = 0;
    let mut within = false;
    for byte in bytes {
        let is_word = byte.is_ascii_alphanumeric();
        words += u32::from(is_word && !within);
        within = is_word;
    }
    words
}

impl Scanner {
    /// As [`Scanner::scan`], but may leave out tokens that begin like none of `wanted`. Positions are the same.
    pub fn skim(
        &mut self,
        line: &str,
        position: u32,
        wanted: &Beginnings,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let bytes = line.as_bytes();
        let of = Line::new(line);
        let (mut position, mut at, mut within) = (position, 0, 0);
        // The last apostrophe at which two runs of letters were counted as one word.
        let mut last_joined = None;
        'blocks: while let Some(block) = block_at(bytes, at) {
            let rest = &bytes[at..];
            let masks = Masks::of(&block);
            let mut starts = masks.words & !(masks.words << 1 | within);
            let mut found = masks.special;
            let mut left = wanted.of_first(&block, starts);
            while left != 0 {
                let bit = left.trailing_zeros();
                left &= left - 1;
                found |= u64::from(wanted.may_begin(&rest[bit as usize..])) << bit;
            }
            while found != 0 {
                let bit = found.trailing_zeros();
                found &= found - 1;
                let here = at + bit as usize;
                let is_special = starts >> bit & 1 == 0;
                if is_special && !is_intricate(bytes, here) {
                    continue;
                }
                if is_special
                    && !wanted.apostrophes
                    && let Some(second) = joined(line, here)
                    && second < at + BLOCK
                    && last_joined.is_none_or(|last| has_space(&bytes[last..here]))
                {
                    last_joined = Some(here);
                    let second = 1 << (second - at);
                    starts &= !second;
                    found &= !second;
                    continue;
                }
                // The stretch is scanned from its start, so its words counted so far must be subtracted.
                let stretch = stretch_at(bytes, here);
                let start = stretch.start;
                let counted = starts & ((1 << bit) - 1);
                let again = match start.checked_sub(at) {
                    Some(first) => (counted >> first).count_ones(),
                    // At most one pair was joined since the last space.
                    None => {
                        let joined = last_joined.is_some_and(|last| (start..at).contains(&last));
                        counted.count_ones() + words_of(&bytes[start..at]) - u32::from(joined)
                    }
                };
                position = position + counted.count_ones() - again;
                let text = &line[stretch.clone()];
                let unwanted = is_special.then(|| wanted.count_unwanted(text)).flatten();
                (at, within) = (stretch.end, 0);
                if let Some(words) = unwanted {
                    position += words;
                    continue 'blocks;
                }
                position = self.scan_part(&of, stretch, position, sink);
                continue 'blocks;
            }
            position += starts.count_ones();
            within = masks.words >> 63;
            at += BLOCK;
        }
        position
    }
}

#[cfg(test)]
#[path = "skim_tests.rs"]
mod tests;
