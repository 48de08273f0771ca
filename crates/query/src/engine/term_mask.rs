//! Which words of a query a document has in which of its texts.
//!
//! It comes for nothing where all postings of a query are read to their end. What looks further into a document ([`together`](super::together)
//! reads positions) then opens no postings of words that the document does not have.

use crate::surface::{Surface, TEXTS};

/// Words of a query, by their number among its clauses, in the texts of a document; a bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TermMask(u32);

impl TermMask {
    /// Nothing is known, so that anything may be there.
    pub(crate) const ANYTHING: Self = Self(u32::MAX);
    /// No word in any text.
    pub(crate) const NOTHING: Self = Self(0);
    /// Words that can be told of.
    pub(crate) const WORDS: usize = u32::BITS as usize / TEXTS;

    /// A word in a text; nothing where it cannot be told of.
    pub(crate) fn word(number: usize, surface: Surface) -> Self {
        match number < Self::WORDS && surface.index() < TEXTS {
            true => Self(1 << (number * TEXTS + surface.index())),
            false => Self::NOTHING,
        }
    }

    /// None of the first `words` in any text; of others nothing is known.
    pub(crate) fn nothing_of(words: usize) -> Self {
        Self(u32::MAX.checked_shl((words * TEXTS) as u32).unwrap_or(0))
    }

    /// What either has.
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
