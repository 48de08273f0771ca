//! Bytes of a text that are looked at together, each as a bit of a number.
//!
//! Whatever goes over all text of an archive does so by these: they are what the compiler makes wide steps of.

/// How many bytes a block has.
pub const BLOCK: usize = 64;

/// The block of `text` that starts at byte `at`, filled up with spaces where the text ends; `None` at its end and past it. It may have
/// some bytes of what follows, too.
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

/// A bit for each byte that `is` true of; the lowest is the first byte's.
#[inline]
pub fn bits(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    let mut flags = [0; BLOCK];
    for (flag, byte) in flags.iter_mut().zip(block) {
        *flag = u8::from(is(*byte));
    }
    bits_of(&flags)
}

/// The same of bytes that were asked already: 1 for those that it is true of, and 0.
#[inline]
pub fn bits_of(flags: &[u8; BLOCK]) -> u64 {
    let mut all = 0;
    for (number, eight) in flags.as_chunks::<8>().0.iter().enumerate() {
        // Moves the bit of each byte to one of the highest eight.
        const MOVE: u64 = 0x0102_0408_1020_4080;
        all |= (u64::from_le_bytes(*eight).wrapping_mul(MOVE) >> 56) << (8 * number);
    }
    all
}
