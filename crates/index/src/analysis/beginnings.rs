//! The beginnings of wanted words, by which all other words can be skipped.

use std::fmt;

use newshound_article::block::{BLOCK, bits};

use super::marks::{MarkKind, marks};
use super::scanner::AMPERSAND;

/// A filter for the beginnings of wanted terms. It may let other words pass, but never rejects a wanted one.
#[derive(Clone)]
pub struct Beginnings {
    /// By index of a byte in the term and by byte (in either case), the groups of terms that have it there, as bits.
    bytes: Box<[[u64; 256]; BYTES]>,
    terms: u32,
    /// The distinct first bytes, in lower case.
    firsts: Vec<u8>,
    /// The distinct first three bytes of terms of two bytes or more, in lower case; at most one more than
    /// [`FEW_OPENINGS`].
    openings: Vec<Opening>,
    /// Whether a term has only one byte.
    single: bool,
    /// Whether a term has an apostrophe, which has several spellings.
    pub(super) apostrophes: bool,
    /// Whether `&` may stand for a term.
    pub(super) ampersands: bool,
}

impl fmt::Debug for Beginnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beginnings")
            .field("terms", &self.terms)
            .finish_non_exhaustive()
    }
}

/// How many bytes of a term are compared.
const BYTES: usize = 5;
/// With more openings than this they are not used: comparing all bytes with them takes longer than checking the
/// candidates.
const FEW_OPENINGS: usize = 4;

/// The first three bytes of a term, with [`CASE`] set, and the mask of known bits of the third, which is 0 for a term of
/// two bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) bytes: [u8; 3],
    pub(super) told_third: u8,
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
}

/// The bit that is set in lower-case letters only.
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
    /// Adds a wanted `term`, as a [`Token`](super::Token) has it.
    pub fn add(&mut self, term: &str) {
        if !term.is_ascii() {
            // Stretches that are only counted are ASCII and cannot contain it.
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
                // After the end of the term no letter or digit may follow; later bytes may be anything.
                let fits = at > term.len() || !byte.is_ascii_alphanumeric();
                *groups |= group * u64::from(fits);
            }
        }
    }

    /// Whether the word at the start of `bytes` may be a wanted term, by its first bytes.
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

    /// As [`Self::may_begin`], for `word` with all `sign` bytes removed.
    fn may_begin_without(&self, sign: u8, word: &str) -> bool {
        let mut bytes = word.bytes().filter(|byte| *byte != sign);
        let beginning: [u8; BYTES] = std::array::from_fn(|_| bytes.next().unwrap_or(b' '));
        self.may_begin(&beginning)
    }

    /// Filters `starts`, the word starts of a block as bits, by the first bytes of wanted terms.
    #[inline]
    pub(super) fn of_first(&self, block: &[u8; BLOCK], starts: u64) -> u64 {
        /// With more first bytes than this, comparing all bytes costs more than checking each word.
        const FEW: usize = 3;
        if self.firsts.len() > FEW {
            return starts;
        }
        // This also changes some bytes that are no letters, but none that starts a word.
        let begins = |first: &u8| bits(block, |byte| byte | 0x20 == *first);
        let any = self.firsts.iter().map(begins);
        any.fold(0, |any, of_one| any | of_one) & starts
    }

    /// The number of words in a stretch that is not just plain words; `None` if one of them may be wanted.
    pub(super) fn count_unwanted(&self, stretch: &str) -> Option<u32> {
        let (mut words, mut wanted) = (0, false);
        marks(stretch, &mut |mark| {
            let text = &stretch[mark.start..mark.end];
            match mark.kind {
                MarkKind::Word { dotted, .. } => {
                    words += 1;
                    // Numbers are folded without commas: `10,000` begins like `10000`.
                    wanted |= self.may_begin_without(if dotted { b'.' } else { b',' }, text);
                }
                // `U.S.-led` folds to `us-led`, a beginning that none of its parts has as written.
                MarkKind::Compound { .. } => {
                    wanted |= text.bytes().any(|byte| matches!(byte, b'.' | b','));
                }
                MarkKind::Gram | MarkKind::Gap => wanted = true,
            }
            // The folded form may begin differently from the text.
            wanted |= !text.is_ascii() || self.ampersands && text == "&";
            wanted |= self.may_begin(&stretch.as_bytes()[mark.start..]);
        });
        (!wanted).then_some(words)
    }

    /// The openings of the wanted terms; `None` where these do not cover all of them.
    pub(super) fn openings(&self) -> Option<&[Opening]> {
        let tell = !self.apostrophes
            && !self.ampersands
            && !self.single
            && self.openings.len() <= FEW_OPENINGS;
        tell.then_some(&self.openings)
    }
}
