//! What a text is packed as: entries of a dictionary, and what is none of them.

/// The most bytes of an entry, so that one is copied as a whole.
pub(super) const ENTRY: usize = 16;
/// The first byte of what is no entry.
pub(super) const LITERAL: u8 = 255;
/// The most bytes that are told as one such.
pub(super) const MOST_LITERAL: usize = 255;

/// The number of no entry. There are as many at most, so that all others fit in sixteen bits.
pub(super) const NO_ENTRY: u16 = u16::MAX;
