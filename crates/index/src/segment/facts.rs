//! Facts about a word that are needed at each of its occurrences.

use crate::store::Entries;

/// Facts about a word, packed in one number, so that they are read together with the word's number:
///
/// | bits | meaning |
/// | --- | --- |
/// | 0 to 7 | number of its tokens in the surface field |
/// | 16 to 23 | number of parts of a compound, 0 for any other word |
/// | 24 to 27 | [`WordFacts::WRITTEN`] and the other flags |
/// | 32 to 63 | its entries in packed texts |
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordFacts(pub(super) u64);

impl WordFacts {
    /// The facts of no word.
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

    /// Number of its tokens in the surface field.
    #[inline]
    pub(super) fn surface(self) -> u32 {
        (self.0 & 0xff) as u32
    }

    /// Number of its tokens in the written field, 0 or 1.
    #[inline]
    pub(super) fn written(self) -> u32 {
        u32::from(self.0 & Self::WRITTEN != 0)
    }

    /// The number of parts of a compound; 0 for a word that takes a position of its own.
    #[inline]
    pub(super) fn parts(self) -> u8 {
        (self.0 >> 16) as u8
    }

    /// Whether it has a term in the forms field.
    #[inline]
    pub(super) fn has_form(self) -> bool {
        self.0 & Self::FORM != 0
    }

    /// Whether it is an acronym that does not count as one in text all in capitals.
    #[inline]
    pub(super) fn may_be_shouted(self) -> bool {
        self.0 & Self::ACRONYM != 0
    }

    /// Whether its text can be packed by this word alone: it is no compound, no cell and no gap.
    #[inline]
    pub(super) fn is_piece(self) -> bool {
        self.parts() == 0 && self.0 & Self::CELL == 0
    }

    /// Its entries in packed texts.
    #[inline]
    pub(super) fn entries(self) -> Entries {
        Entries::of_bits((self.0 >> 32) as u32)
    }
}
