//! Looking at many bytes at once.

/// Whether any byte is such a one. All are looked at, without branches, which the compiler makes wide steps of: of a line, or of the
/// beginning of a text, that takes less than to stop at the first.
pub(crate) fn any(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(false, |any, &byte| any | is_such(byte))
}

/// How many bytes are such ones. Summed up in bytes a block at a time, which the compiler makes wide steps of.
pub(crate) fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    /// No more than a byte can count, in whole steps.
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
