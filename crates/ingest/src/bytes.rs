//! Counting in bytes.

/// How many bytes are such ones. Summed up in bytes a block at a time, which the compiler makes wide steps of.
pub(crate) fn count(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> usize {
    let blocks = bytes.chunks(255);
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
        for length in [0, 1, 255, 256, 1000] {
            assert_eq!(count(&vec![b'a'; length], |byte| byte == b'a'), length);
            assert_eq!(count(&vec![b'a'; length], |byte| byte == b'b'), 0);
        }
    }
}
