//! What is asked of a word over and over.

use crate::store::Entries;

/// What is asked of a word each time it is met, in one number, so that it is read together with the word's own:
///
/// | bits | what they tell |
/// | --- | --- |
/// | 0 to 7 | how many tokens of the surface field it is |
/// | 16 to 23 | how many parts a compound has, 0 for any other word |
/// | 24 to 27 | [`WordFacts::WRITTEN`] and the other flags |
/// | 32 to 63 | what it is packed as |
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordFacts(pub(super) u64);

impl WordFacts {
    /// Those of no word.
    pub(super) const NOTHING: Self = Self(0);
    pub(super) const WRITTEN: u64 = 1 << 24;
    pub(super) const FORM: u64 = 1 << 25;
    pub(super) const CELL: u64 = 1 << 26;
    pub(super) const ACRONYM: u64 = 1 << 27;

    #[inline]
    pub(super) fn new(surface: u8, parts: u8, flags: u64, entries: Entries) -> Self {
        let counts = u64::from(u32::from_le_bytes([surface, 0, parts, 0]));
        Self(u64::from(entries.bits()) << 32 | flags | counts)
    }

    /// Tokens of the surface field.
    #[inline]
    pub(super) fn surface(self) -> u32 {
        (self.0 & 0xff) as u32
    }

    /// Of the written field.
    #[inline]
    pub(super) fn written(self) -> u32 {
        u32::from(self.0 & Self::WRITTEN != 0)
    }

    /// 0 for a word that takes a position, the number of its parts for a compound.
    #[inline]
    pub(super) fn parts(self) -> u8 {
        (self.0 >> 16) as u8
    }

    /// Whether it has a form that is listed.
    #[inline]
    pub(super) fn has_form(self) -> bool {
        self.0 & Self::FORM != 0
    }

    /// Whether it is an acronym that is none where it is shouted.
    #[inline]
    pub(super) fn may_be_shouted(self) -> bool {
        self.0 & Self::ACRONYM != 0
    }

    /// Whether it stands in its text for itself alone: it is no compound, no cell and no gap.
    #[inline]
    pub(super) fn is_piece(self) -> bool {
        self.parts() == 0 && self.0 & Self::CELL == 0
    }

    /// What it is packed as.
    #[inline]
    pub(super) fn entries(self) -> Entries {
        Entries::of_bits((self.0 >> 32) as u32)
    }
}
