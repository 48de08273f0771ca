//! Limits and codes of entries and literals.

/// The largest length of an entry in bytes, so that entries can be copied as blocks of fixed size.
pub(super) const ENTRY: usize = 16;
/// The first byte of a literal.
pub(super) const LITERAL: u8 = 255;
/// The largest length of one literal in bytes.
pub(super) const MOST_LITERAL: usize = 255;

/// The number that stands for no entry. There are at most as many entries, so that their numbers fit in sixteen bits.
pub(super) const NO_ENTRY: u16 = u16::MAX;
