//! A scan that takes apart only what may be looked for.
//!
//! Nearly all words of an article are nothing to a query, and yet each has to be counted, or the positions of the others
//! would not be known (where nobody asks for these, [`Scanner::find`] does not). A stretch between two spaces stands for itself: what the scanner makes of it does not depend on
//! what is around it, but for gaps, which are beside cells. So a stretch of ASCII letters, digits and simple marks is only counted, a position for each of its
//! words, unless one of them begins as something that is looked for; that, and any stretch with an apostrophe between
//! letters, with a point or comma between letters or digits, with `&`, or with anything beyond ASCII but a few marks, is left to the
//! scanner. But for what there is most of these in news: a possessive or a contraction in letters of ASCII (`Rick's`, `don’t`)
//! is one word for two, and begins as its first letters do.

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
    /// What may be more than a mark that ends a word: points, commas, apostrophes, `&`, and all beyond ASCII.
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

/// Whether what is special at byte `at` of `line` needs the scanner: whether it may stand within a word or is one.
fn is_intricate(line: &[u8], at: usize) -> bool {
    let byte = |at: usize| line.get(at).copied().unwrap_or(b' ');
    let is_word = |byte: u8| byte.is_ascii_alphanumeric();
    let length = match (byte(at), byte(at + 1), byte(at + 2)) {
        (b'.' | b',', next, _) => return is_word(next),
        (b'\'', ..) => 1,
        // The apostrophes of type-setting.
        (0xe2, 0x80, 0x98 | 0x99) => 3,
        // Quotation marks, dashes that join nothing and an ellipsis are marks and no more.
        (0xe2, 0x80, 0x94 | 0x9c | 0x9d | 0xa6) => return false,
        // The rest of a character: its first byte was none to stop at.
        (0x80..=0xbf, ..) => return false,
        _ => return true,
    };
    // An apostrophe is nothing but where a letter comes before it and another after it, or in a possessive.
    let after = byte(at + length);
    match byte(at.wrapping_sub(1)) {
        b'0'..=b'9' => matches!(after, b's' | b'S'),
        before => before.is_ascii_alphabetic() && (is_word(after) || after >= 0x80),
    }
}

/// Where the letters go on behind the apostrophe at byte `at` of `line`, where it stands between a letter or digit and letters of ASCII
/// and both sides are one word; `None` where it takes the scanner to tell.
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

/// How many words of ASCII letters and digits start in `bytes`, which start none within one.
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
    /// As [`Scanner::scan`], but tokens that begin as none of `wanted` may be left out. Positions are the same.
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
        // The last place at which two runs of letters were taken for one word.
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
                // The stretch is scanned from its start, so what was counted of it is counted again.
                let stretch = stretch_at(bytes, here);
                let start = stretch.start;
                let counted = starts & ((1 << bit) - 1);
                let again = match start.checked_sub(at) {
                    Some(first) => (counted >> first).count_ones(),
                    // At most one was joined since the last space.
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
