//! Bytes of a line that are looked at together, each as a bit of a number.

/// How many bytes.
pub(super) const BLOCK: usize = 64;

/// The block of `line` that starts at byte `at`, filled up with spaces where the line ends; `None` past its end.
#[inline]
pub(super) fn block_at(line: &[u8], at: usize) -> Option<[u8; BLOCK]> {
    let rest = line.get(at..).filter(|rest| !rest.is_empty())?;
    Some(match rest.first_chunk() {
        Some(block) => *block,
        None => {
            let mut block = [b' '; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            block
        }
    })
}

/// A bit for each byte that `is` true of; the lowest is the first byte's.
#[inline]
pub(super) fn bits(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    let mut flags = [0; BLOCK];
    for (flag, byte) in flags.iter_mut().zip(block) {
        *flag = u8::from(is(*byte));
    }
    let mut all = 0;
    for (number, eight) in flags.as_chunks::<8>().0.iter().enumerate() {
        // Moves the bit of each byte to one of the highest eight.
        const MOVE: u64 = 0x0102_0408_1020_4080;
        all |= (u64::from_le_bytes(*eight).wrapping_mul(MOVE) >> 56) << (8 * number);
    }
    all
}
