//! Blocks of bytes that are tested together, with one result bit per byte.
//!
//! Code that scans all text of an archive works on these blocks, because the compiler vectorizes loops over them.

use wide::i8x16;

/// The size of a block, in bytes.
pub const BLOCK: usize = 64;

/// The `BYTES` bytes of `text` from byte `at` on, padded with spaces if the text ends before; `None` if `at` is at or past the end of the text.
#[inline]
pub fn block_at<const BYTES: usize>(text: &[u8], at: usize) -> Option<[u8; BYTES]> {
    let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
    Some(match rest.first_chunk() {
        Some(block) => *block,
        None => {
            let mut block = [b' '; BYTES];
            block[..rest.len()].copy_from_slice(rest);
            block
        }
    })
}

/// A bit for each byte of `block`, set if `is` holds for the byte. The lowest bit is that of the first byte.
#[inline]
pub fn bits(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    let mut flags = [0; BLOCK];
    for (flag, byte) in flags.iter_mut().zip(block) {
        *flag = u8::from(is(*byte));
    }
    bits_of(&flags)
}

/// Packs `flags`, each 0 or 1, into the bits of a number. The lowest bit is the first flag.
#[inline]
pub fn bits_of(flags: &[u8; BLOCK]) -> u64 {
    // A processor gathers the signs of sixteen bytes with one instruction.
    let mut all = 0;
    for (number, sixteen) in flags.as_chunks::<16>().0.iter().enumerate() {
        let signs = sixteen.map(|flag| 0_i8.wrapping_sub_unsigned(flag));
        all |= u64::from(i8x16::new(signs).to_bitmask()) << (16 * number);
    }
    all
}
