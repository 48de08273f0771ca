//! How words begin that are looked for, so that all others can be passed over.

use std::fmt;

use newshound_article::block::{BLOCK, bits};

use super::marks::{MarkKind, marks};
use super::scanner::AMPERSAND;

/// How terms begin that are looked for: more words may begin so than are among them, and none of them is missed.
#[derive(Clone)]
pub struct Beginnings {
    /// For each byte the groups of terms that have it first, second and so on, in either case.
    bytes: Box<[[u64; 256]; BYTES]>,
    terms: u32,
    /// The first bytes in lower case, each once.
    firsts: Vec<u8>,
    /// The first three in lower case, each once, of those that have two; one more than [`FEW_OPENINGS`] at most.
    openings: Vec<Opening>,
    /// Whether any has one alone.
    single: bool,
    /// Whether any has an apostrophe, which may be written in several ways.
    pub(super) apostrophes: bool,
    /// Whether `&` may be one.
    pub(super) ampersands: bool,
}

impl fmt::Debug for Beginnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beginnings")
            .field("terms", &self.terms)
            .finish_non_exhaustive()
    }
}

/// Bytes of a term that are compared.
const BYTES: usize = 5;
/// Of more beginnings of three bytes none is asked for: to compare all bytes with them takes longer than to look at what begins so.
const FEW_OPENINGS: usize = 4;

/// The first three bytes of a term, with [`CASE`] set, and which bits of the third are told: none of a term of two bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    bytes: [u8; 3],
    told_third: u8,
}

impl Opening {
    fn of(first: u8, second: u8, third: Option<u8>) -> Self {
        Self {
            bytes: [
                first | CASE,
                second | CASE,
                third.map_or(0, |third| third | CASE),
            ],
            told_third: third.map_or(0, |_| u8::MAX),
        }
    }

    /// Whether it may be these bytes, in which [`CASE`] is set.
    #[inline(always)]
    pub(super) fn may_be(self, first: u8, second: u8, third: u8) -> bool {
        let Self { bytes, told_third } = self;
        (first == bytes[0]) & (second == bytes[1]) & (third & told_third == bytes[2])
    }
}

/// The bit by which a letter in lower case differs.
pub(super) const CASE: u8 = 0x20;

impl Default for Beginnings {
    fn default() -> Self {
        Self {
            bytes: Box::new([[0; 256]; BYTES]),
            terms: 0,
            firsts: Vec::new(),
            openings: Vec::new(),
            single: false,
            apostrophes: false,
            ampersands: false,
        }
    }
}

impl Beginnings {
    /// Looks for `term`, a term of a [`Token`](super::Token), too.
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
            [first, second, rest @ ..] => {
                let opening = Opening::of(*first, *second, rest.first().copied());
                if self.openings.len() <= FEW_OPENINGS && !self.openings.contains(&opening) {
                    self.openings.push(opening);
                }
            }
            _ => self.single = true,
        }
        self.apostrophes |= term.contains('\'');
        self.ampersands |= term == AMPERSAND;
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
    pub(super) fn may_begin(&self, bytes: &[u8]) -> bool {
        let mut groups = u64::MAX;
        for (at, of_byte) in self.bytes.iter().enumerate() {
            groups &= of_byte[usize::from(bytes.get(at).copied().unwrap_or(b' '))];
            if groups == 0 {
                return false;
            }
        }
        true
    }

    /// Whether a term may begin as `word` does without a sign.
    fn may_begin_without(&self, sign: u8, word: &str) -> bool {
        let mut bytes = word.bytes().filter(|byte| *byte != sign);
        let beginning: [u8; BYTES] = std::array::from_fn(|_| bytes.next().unwrap_or(b' '));
        self.may_begin(&beginning)
    }

    /// Which of the words that start in a block may begin as one that is looked for, by their first byte.
    #[inline]
    pub(super) fn of_first(&self, block: &[u8; BLOCK], starts: u64) -> u64 {
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
    pub(super) fn count_unwanted(&self, stretch: &str) -> Option<u32> {
        let (mut words, mut wanted) = (0, false);
        marks(stretch, &mut |mark| {
            let text = &stretch[mark.start..mark.end];
            match mark.kind {
                MarkKind::Word { dotted, .. } => {
                    words += 1;
                    // A number is folded to its digits: `10,000` begins as 10000 does.
                    wanted |= self.may_begin_without(if dotted { b'.' } else { b',' }, text);
                }
                // `U.S.-led` is folded to us-led, which none of its words begins as.
                MarkKind::Compound { .. } => {
                    wanted |= text.bytes().any(|byte| matches!(byte, b'.' | b','));
                }
                MarkKind::Gram | MarkKind::Gap => wanted = true,
            }
            // What is folded may begin otherwise than it is written.
            wanted |= !text.is_ascii() || self.ampersands && text == "&";
            wanted |= self.may_begin(&stretch.as_bytes()[mark.start..]);
        });
        (!wanted).then_some(words)
    }

    /// The first bytes of what is looked for; `None` where these do not tell enough.
    pub(super) fn openings(&self) -> Option<&[Opening]> {
        let tell = !self.apostrophes
            && !self.ampersands
            && !self.single
            && self.openings.len() <= FEW_OPENINGS;
        tell.then_some(&self.openings)
    }
}
