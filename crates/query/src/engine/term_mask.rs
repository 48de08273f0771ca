//! Which words of a query a document has, and in which of its texts.
//!
//! This is known at no cost where all postings of a query are read to their end. A later step that reads positions
//! ([`together`](super::together)) then opens no postings of words that the document does not have.

use crate::surface::{Surface, TEXTS};

/// A set of pairs of a query's word, by its number among the clauses, and a text; one bit for each pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TermMask(u32);

impl TermMask {
    /// All bits: nothing is known, so any word may be in any text.
    pub(crate) const ANYTHING: Self = Self(u32::MAX);
    /// No word in any text.
    pub(crate) const NOTHING: Self = Self(0);
    /// The number of words that have bits.
    pub(crate) const WORDS: usize = u32::BITS as usize / TEXTS;

    /// The bit of a word in a text; [`NOTHING`](Self::NOTHING) if it has none.
    pub(crate) fn word(number: usize, surface: Surface) -> Self {
        match number < Self::WORDS && surface.index() < TEXTS {
            true => Self(1 << (number * TEXTS + surface.index())),
            false => Self::NOTHING,
        }
    }

    /// None of the first `words` words in any text; other words may be anywhere.
    pub(crate) fn nothing_of(words: usize) -> Self {
        Self(u32::MAX.checked_shl((words * TEXTS) as u32).unwrap_or(0))
    }

    /// The union of both sets.
    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `wanted` may be there.
    pub(crate) fn may_have(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_may_be_there() {
        let title = TermMask::word(0, Surface::Title);
        let body = TermMask::word(1, Surface::Body);
        let known = TermMask::nothing_of(2).or(title);
        assert!(known.may_have(title));
        assert!(!known.may_have(body));
        assert!(!known.may_have(title.or(body)));
        assert!(known.may_have(TermMask::word(2, Surface::Body)));
        assert!(TermMask::ANYTHING.may_have(title.or(body)));
    }

    #[test]
    fn words_that_cannot_be_told_of_are_not_asked_for() {
        let far = TermMask::word(TermMask::WORDS, Surface::Title);
        assert_eq!(far, TermMask::NOTHING);
        assert!(TermMask::nothing_of(TermMask::WORDS).may_have(far));
    }
}
