//! A scan that takes apart only what may be looked for.
//!
//! Nearly all words of an article are nothing to a query, and yet each has to be counted, or the positions of the others
//! would not be known ([`Scanner::skim`]; where nobody asks for these, [`Scanner::find`] passes over blocks in which nothing begins as what is
//! looked for). A stretch between two spaces stands for itself: what the scanner makes of it does not depend on
//! what is around it. So a stretch of ASCII letters, digits and simple marks is only counted, a position for each of its
//! words, unless one of them begins as something that is looked for; that, and any stretch with an apostrophe between
//! letters, with a point or comma between letters or digits, or with anything beyond ASCII but a few marks, is left to the
//! scanner. But for what there is most of these in news: a possessive or a contraction in letters of ASCII (`Rick's`, `don’t`)
//! is one word for two, and begins as its first letters do.

use std::ops::Range;

use super::block::{BLOCK, bits, block_at};
use super::marks::{MarkKind, is_elided, marks};
use super::scanner::{Scanner, Token};

/// How terms begin that are looked for: more words may begin so than are among them, and none of them is missed.
#[derive(Clone)]
pub struct Beginnings {
    /// For each byte the groups of terms that have it first, second and so on, in either case.
    bytes: [[u64; 256]; BYTES],
    terms: u32,
    /// The first bytes in lower case, each once.
    firsts: Vec<u8>,
    /// The first two, each pair once, of those that have two; one more than [`FEW_PAIRS`] at most.
    pairs: Vec<[u8; 2]>,
    /// Whether any has one alone.
    single: bool,
    /// Whether any has an apostrophe, which may be written in several ways.
    apostrophes: bool,
}

/// Bytes of a term that are compared.
const BYTES: usize = 5;
/// Of more beginnings of two bytes none is asked for: to compare all bytes with them takes longer than to look at what begins so.
const FEW_PAIRS: usize = 4;

impl Default for Beginnings {
    fn default() -> Self {
        Self {
            bytes: [[0; 256]; BYTES],
            terms: 0,
            firsts: Vec::new(),
            pairs: Vec::new(),
            single: false,
            apostrophes: false,
        }
    }
}

impl Beginnings {
    /// Looks for `term`, a term of a [`Token`], too.
    pub fn add(&mut self, term: &str) {
        if !term.is_ascii() {
            // It cannot come of a stretch that is only counted.
            return;
        }
        if let Some(first) = term.bytes().next() {
            let first = first.to_ascii_lowercase();
            if !self.firsts.contains(&first) {
                self.firsts.push(first);
            }
        }
        match term.as_bytes() {
            [first, second, ..] => {
                let pair = [first | 0x20, second | 0x20];
                if self.pairs.len() <= FEW_PAIRS && !self.pairs.contains(&pair) {
                    self.pairs.push(pair);
                }
            }
            _ => self.single = true,
        }
        self.apostrophes |= term.contains('\'');
        let group = 1 << (self.terms % u64::BITS);
        self.terms += 1;
        for (at, groups) in self.bytes.iter_mut().enumerate() {
            if let Some(own) = term.as_bytes().get(at) {
                groups[usize::from(own.to_ascii_lowercase())] |= group;
                groups[usize::from(own.to_ascii_uppercase())] |= group;
                continue;
            }
            for (byte, groups) in (0..=u8::MAX).zip(groups) {
                // A word ends where nothing of its kind follows, and what comes then may be anything.
                let fits = at > term.len() || !byte.is_ascii_alphanumeric();
                *groups |= group * u64::from(fits);
            }
        }
    }

    /// Whether a term may begin as the word at the start of `bytes` does.
    #[inline]
    fn may_begin(&self, bytes: &[u8]) -> bool {
        let mut groups = u64::MAX;
        for (at, of_byte) in self.bytes.iter().enumerate() {
            groups &= of_byte[usize::from(bytes.get(at).copied().unwrap_or(b' '))];
            if groups == 0 {
                return false;
            }
        }
        true
    }

    /// Which of the words that start in a block may begin as one that is looked for, by their first byte.
    #[inline]
    fn of_first(&self, block: &[u8; BLOCK], starts: u64) -> u64 {
        /// To compare all bytes with more than these costs more than to look at each word.
        const FEW: usize = 3;
        if self.firsts.len() > FEW {
            return starts;
        }
        // More than letters become lower case by this, but nothing else that starts a word.
        let begins = |first: &u8| bits(block, |byte| byte | 0x20 == *first);
        let any = self.firsts.iter().map(begins);
        any.fold(0, |any, of_one| any | of_one) & starts
    }

    /// The words in a stretch that is more than plain words, if none of them may be looked for.
    fn count_unwanted(&self, stretch: &str) -> Option<u32> {
        let (mut words, mut wanted) = (0, false);
        marks(stretch, &mut |mark| {
            let text = &stretch[mark.start..mark.end];
            match mark.kind {
                MarkKind::Word { dotted, .. } => {
                    words += 1;
                    wanted |= dotted;
                }
                MarkKind::Compound { .. } => {}
                MarkKind::Gram => wanted = true,
            }
            // What is folded may begin otherwise than it is written.
            wanted |= !text.is_ascii() || self.may_begin(&stretch.as_bytes()[mark.start..]);
        });
        (!wanted).then_some(words)
    }
}

/// A bit for each byte of a block.
struct Masks {
    /// ASCII letters and digits.
    words: u64,
    /// What may be more than a mark that ends a word: points, commas, apostrophes, and all beyond ASCII.
    special: u64,
}

impl Masks {
    #[inline]
    fn of(block: &[u8; BLOCK]) -> Self {
        Self {
            words: bits(block, |byte| byte.is_ascii_alphanumeric()),
            special: bits(block, |byte| {
                let point = (byte == b'.') | (byte == b',') | (byte == b'\'');
                point | !byte.is_ascii()
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
    // An apostrophe is nothing but where a letter comes before it and another after it.
    let after = byte(at + length);
    byte(at.wrapping_sub(1)).is_ascii_alphabetic() && (is_word(after) || after >= 0x80)
}

/// Where the letters go on behind the apostrophe at byte `at` of `line`, where it stands between letters of ASCII and both
/// sides are one word; `None` where it takes the scanner to tell.
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
    let before = bytes[..at].iter().rev();
    let before = before.take_while(|b| b.is_ascii_alphanumeric()).count();
    (is_possessive || !is_elided(&line[at - before..at])).then_some(after)
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

impl Beginnings {
    /// Whether any token of `line` may be one that is looked for.
    pub fn may_be_in(&self, line: &str) -> bool {
        self.next_stretch(line, 0).is_some()
    }

    /// The first stretch of `line` between two spaces, at byte `from` or behind it, that may hold a token that is looked for.
    fn next_stretch(&self, line: &str, from: usize) -> Option<Range<usize>> {
        let bytes = line.as_bytes();
        let pairs = self.pairs();
        let mut at = from;
        'blocks: while let Some(block) = block_at(bytes, at) {
            if let Some(pairs) = pairs
                && let Some(longer) = bytes[at..].first_chunk()
                && !may_matter(longer, pairs)
            {
                at += BLOCK;
                continue;
            }
            let words = bits(&block, |byte| byte.is_ascii_alphanumeric());
            let before = bytes[..at].last().is_some_and(u8::is_ascii_alphanumeric);
            let starts = words & !(words << 1 | u64::from(before));
            let mut found = self.of_first(&block, starts);
            // Most points and commas end words.
            let points = bits(&block, |byte| (byte == b'.') | (byte == b','));
            let last = bytes.get(at + BLOCK).is_some_and(u8::is_ascii_alphanumeric);
            found |= points & (words >> 1 | u64::from(last) << (BLOCK - 1));
            found |= bits(&block, |byte| byte >= 0xc0);
            if self.apostrophes {
                found |= bits(&block, |byte| byte == b'\'');
            }
            while found != 0 {
                let bit = found.trailing_zeros();
                found &= found - 1;
                let here = at + bit as usize;
                if starts >> bit & 1 != 0 {
                    if self.may_begin(&bytes[here..]) {
                        return Some(stretch_at(bytes, here));
                    }
                } else if self.apostrophes || !is_mark(&bytes[here..]) {
                    let stretch = stretch_at(bytes, here);
                    if self.count_unwanted(&line[stretch.clone()]).is_none() {
                        return Some(stretch);
                    }
                    // All of it was looked at: a stretch can be as long as its line.
                    at = stretch.end;
                    continue 'blocks;
                }
            }
            at += BLOCK;
        }
        None
    }

    /// The first two bytes of what is looked for, in lower case; `None` where these do not tell enough.
    fn pairs(&self) -> Option<&[[u8; 2]]> {
        let tell = !self.apostrophes && !self.single && self.pairs.len() <= FEW_PAIRS;
        tell.then_some(&self.pairs)
    }
}

/// Whether there is anything in a block and the byte behind it of which more has to be known: two bytes of `pairs` side by side, a
/// point or comma within a word, something beyond ASCII.
#[inline]
fn may_matter(bytes: &[u8; BLOCK + 1], pairs: &[[u8; 2]]) -> bool {
    // All of them are looked at, as that takes less time than to ask after each.
    let both = || bytes.iter().zip(&bytes[1..]);
    let special = both().fold(false, |any, (&byte, &next)| {
        let joins = ((byte == b'.') | (byte == b',')) & next.is_ascii_alphanumeric();
        any | joins | !byte.is_ascii()
    });
    pairs.iter().fold(special, |any, &[first, second]| {
        both().fold(any, |any, (&byte, &next)| {
            any | ((byte | 0x20 == first) & (next | 0x20 == second))
        })
    })
}

/// Whether `bytes` start with a mark beyond ASCII that is no more than one: a quotation mark, a dash that joins nothing, an ellipsis.
fn is_mark(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xe2, 0x80, 0x94 | 0x98 | 0x99 | 0x9c | 0x9d | 0xa6, ..]
    )
}

/// The bytes between the spaces around byte `at`.
fn stretch_at(bytes: &[u8], at: usize) -> Range<usize> {
    let space = bytes[..at].iter().rposition(|&byte| byte == b' ');
    let length = bytes[at..].iter().position(|&byte| byte == b' ');
    space.map_or(0, |space| space + 1)..length.map_or(bytes.len(), |length| at + length)
}

impl Scanner {
    /// As [`Scanner::skim`], but what is left out is not counted: positions tell the order of tokens and, of tokens without a space
    /// between them, how far apart they are.
    pub fn find(
        &mut self,
        line: &str,
        position: u32,
        wanted: &Beginnings,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let (mut position, mut at) = (position, 0);
        while let Some(stretch) = wanted.next_stretch(line, at) {
            position = self.scan_stretch(line, &stretch, position, sink);
            at = stretch.end;
        }
        position
    }

    /// Scans a stretch of a line.
    fn scan_stretch(
        &mut self,
        line: &str,
        stretch: &Range<usize>,
        position: u32,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        self.scan(&line[stretch.clone()], position, &mut |token| {
            sink(&Token {
                start: stretch.start + token.start,
                end: stretch.start + token.end,
                ..*token
            });
        })
    }

    /// As [`Scanner::scan`], but tokens that begin as none of `wanted` may be left out. Positions are the same.
    pub fn skim(
        &mut self,
        line: &str,
        position: u32,
        wanted: &Beginnings,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let bytes = line.as_bytes();
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
                position = self.scan_stretch(line, &stretch, position, sink);
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
