//! Finding the ASCII words of a block of a line, many bytes at once.

use newshound_article::block::{BLOCK, bits};

use super::is_elided;

/// A block of bytes of a line, with a bit for each byte in the masks.
pub(super) struct Block {
    bytes: [u8; BLOCK],
    /// ASCII letters and digits.
    words: u64,
    /// Other bytes that may start a mark: non-ASCII bytes and `&`.
    others: u64,
}

/// Whether a byte after a word may belong to it: points, commas, apostrophes, hyphens and non-ASCII bytes.
const MAY_BELONG: [bool; 256] = {
    let mut may = [false; 256];
    let mut byte = 0;
    while byte < may.len() {
        may[byte] = matches!(byte as u8, b'.' | b',' | b'\'' | b'-' | 0x80..);
        byte += 1;
    }
    may
};

impl Block {
    #[inline]
    pub(super) fn of(bytes: [u8; BLOCK]) -> Self {
        // Most blocks have none of these, and this check is vectorized.
        let is_other = |byte: u8| !byte.is_ascii() | (byte == b'&');
        let has_others = bytes.iter().fold(false, |any, &byte| any | is_other(byte));
        Self {
            words: bits(&bytes, |byte| byte.is_ascii_alphanumeric()),
            others: match has_others {
                true => bits(&bytes, is_other),
                false => 0,
            },
            bytes,
        }
    }

    /// Whether the byte at `end` may belong to the word before it.
    #[inline]
    pub(super) fn may_go_on(&self, end: usize) -> bool {
        MAY_BELONG[usize::from(self.bytes[end])]
    }

    /// Where the next mark may start, at `from` or after it.
    #[inline]
    pub(super) fn next(&self, from: usize) -> Option<usize> {
        let rest = (self.words | self.others) >> from;
        (rest != 0).then(|| from + rest.trailing_zeros() as usize)
    }

    /// The end of the run of letters and digits that starts at `first`, if it is in this block.
    #[inline]
    pub(super) fn word_end(&self, first: usize) -> Option<usize> {
        let end = first + (!self.words >> first).trailing_zeros() as usize;
        (end < BLOCK).then_some(end)
    }

    /// Whether `first..end` has letters and digits and is the whole word.
    #[inline]
    pub(super) fn is_plain(&self, first: usize, end: usize) -> bool {
        if !self.may_go_on(end) {
            return end > first;
        }
        // Points between letters (`U.S.`) and points and commas between digits stay inside.
        matches!(self.bytes[end], b'.' | b',')
            && end - first > 1
            && !self.bytes[end - 1].is_ascii_digit()
    }

    /// For a word that starts with the letters and digits `first..end`: its end, and where the scan goes on. Handles
    /// punctuation that is frequent after or in ASCII words. `None` where this block does not decide it, or the case is
    /// not simple.
    pub(super) fn marked_word(&self, first: usize, end: usize) -> Option<[usize; 2]> {
        if end == first {
            return None;
        }
        let last = self.bytes[end - 1];
        match self.bytes[end..] {
            // After a number, where no digit of any script follows.
            [b'.' | b',', next, ..] => {
                let ends = next.is_ascii() && !next.is_ascii_digit();
                (last.is_ascii_digit() && ends).then_some([end; 2])
            }
            [b'\'', ..] => self.with_apostrophe(first, end, end + 1),
            [0xe2, 0x80, 0x99, ..] => self.with_apostrophe(first, end, end + 3),
            // A dash, quotation marks and an ellipsis.
            [0xe2, 0x80, 0x94 | 0x9c | 0x9d | 0xa6, ..] => Some([end; 2]),
            _ => None,
        }
    }

    /// The same for a word before an apostrophe at `end`; `after` is the byte after the apostrophe.
    fn with_apostrophe(&self, first: usize, end: usize, after: usize) -> Option<[usize; 2]> {
        let [second, third, ..] = *self.bytes.get(after..)? else {
            return None;
        };
        if second | 0x20 == b's' && third.is_ascii() && !third.is_ascii_alphanumeric() {
            // `Rick's` and `2016's`, but not `Rick's-`.
            return (third != b'-').then_some([end, after + 1]);
        }
        if !self.bytes[end - 1].is_ascii_alphabetic() || !second.is_ascii_alphabetic() {
            return None;
        }
        let past = self.word_end(after)?;
        let ends = !self.may_go_on(past)
            || matches!(self.bytes[past], b'.' | b',') && !self.bytes[past - 1].is_ascii_digit();
        // `don't`, but not `dell'arte`.
        let is_one = ends && !is_elided(str::from_utf8(&self.bytes[first..end]).ok()?);
        is_one.then_some([past; 2])
    }
}
