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
    let mut flags = [false; BLOCK];
    for (flag, byte) in flags.iter_mut().zip(block) {
        *flag = is(*byte);
    }
    bits_of(&flags)
}

/// The same of bytes that were asked already.
#[inline]
pub fn bits_of(flags: &[bool; BLOCK]) -> u64 {
    let mut all = 0;
    for (number, eight) in flags.as_chunks::<8>().0.iter().enumerate() {
        // Moves the bit of each byte to one of the highest eight.
        const MOVE: u64 = 0x0102_0408_1020_4080;
        let eight = u64::from_le_bytes(eight.map(u8::from));
        all |= (eight.wrapping_mul(MOVE) >> 56) << (8 * number);
    }
    all
}
