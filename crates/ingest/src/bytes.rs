//! Branch-free scans of byte slices, which the compiler can vectorise.

/// Whether `is_such` holds for any byte. All bytes are tested, without branches, so that the compiler vectorises the loop: for a line or
/// the beginning of a text that is faster than stopping at the first match.
pub(crate) fn any(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(false, |any, &byte| any | is_such(byte))
}

/// The number of bytes for which `is_such` holds. Each block is summed up in a `u8`, so that the compiler vectorises the loop.
pub(crate) fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    /// At most 255, so that the count fits in a `u8`, and a multiple of the vector width.
    const BLOCK: usize = 192;
    let blocks = bytes.chunks(BLOCK);
    blocks
        .map(|block| {
            let marks = block.iter().map(|&byte| u8::from(is_such(byte)));
            usize::from(marks.fold(0_u8, u8::wrapping_add))
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_however_many_there_are() {
        for length in [0, 1, 192, 193, 1000] {
            let bytes = vec![b'a'; length];
            assert_eq!(count(&bytes, |byte| byte == b'a'), length);
            assert_eq!(count(&bytes, |byte| byte == b'b'), 0);
            assert_eq!(any(&bytes, |byte| byte == b'a'), length > 0);
            assert!(!any(&bytes, |byte| byte == b'b'));
        }
    }
}
