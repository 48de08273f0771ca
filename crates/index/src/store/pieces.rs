//! Cutting text into the pieces that it is packed by.

use crate::analysis::block::{BLOCK, bits, block_at};

/// Hands out the pieces of `bytes` in order, each by its first byte and one past its last: words, each with the space before
/// it, and what stands between words. Together they are `bytes`.
#[inline]
pub(super) fn pieces(bytes: &[u8], sink: &mut impl FnMut(usize, usize)) {
    let mut start = 0;
    let mut marks = Marks::default();
    let (mut at, mut within) = (0, 0);
    while let Some(block) = block_at(bytes, at) {
        let words = marks.words(&block, bytes, at);
        let mut turns = words ^ (words << 1 | within);
        while turns != 0 {
            let bit = turns.trailing_zeros();
            turns &= turns - 1;
            let here = at + bit as usize;
            let is_word = words >> bit & 1 == 1;
            let has_space = is_word && here > start && bytes[here - 1] == b' ';
            let end = here - usize::from(has_space);
            if end > start {
                sink(start, end);
            }
            start = end;
        }
        within = words >> 63;
        at += BLOCK;
    }
    if start < bytes.len() {
        sink(start, bytes.len());
    }
}

/// What of a text is words; remembers a mark that goes on in the next block.
#[derive(Default)]
struct Marks {
    spilled: u64,
}

impl Marks {
    /// A bit for each byte of words: ASCII letters and digits, and all beyond ASCII but the marks of type-setters. It is the
    /// block of `bytes` that starts at byte `at`.
    #[inline]
    fn words(&mut self, block: &[u8; BLOCK], bytes: &[u8], at: usize) -> u64 {
        let words = bits(block, |byte| {
            byte.is_ascii_alphanumeric() | !byte.is_ascii()
        });
        let marks = std::mem::take(&mut self.spilled);
        let leads = bits(block, |byte| {
            (byte == 0xc2) | (byte == 0xe2) | (byte == 0xe3) | (byte == 0xef)
        });
        match leads {
            0 => words & !marks,
            leads => words & !(marks | self.marks(leads, bytes, at)),
        }
    }

    /// A bit for each byte of a mark that starts in the block, one of `leads`.
    fn marks(&mut self, mut leads: u64, bytes: &[u8], at: usize) -> u64 {
        let mut marks = 0;
        while leads != 0 {
            let bit = leads.trailing_zeros();
            leads &= leads - 1;
            let here = at + bit as usize;
            // Marks of Latin-1, general punctuation, that of Han and its full width.
            let length = match (bytes[here], bytes.get(here + 1)) {
                (0xc2, Some(_)) => 2,
                (0xe2 | 0xe3, Some(0x80)) | (0xef, Some(0xbc)) => 3,
                _ => continue,
            };
            let bytes = ((1_u128 << length) - 1) << bit;
            marks |= bytes as u64;
            self.spilled |= (bytes >> BLOCK) as u64;
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &[u8]) -> Vec<&[u8]> {
        let mut found = Vec::new();
        pieces(text, &mut |start, end| found.push(&text[start..end]));
        found
    }

    #[test]
    fn words_keep_the_space_before_them() {
        let told = |text: &str| {
            let pieces = cut(text.as_bytes());
            let pieces = pieces.into_iter().map(String::from_utf8_lossy);
            pieces.collect::<Vec<_>>().join("|")
        };
        assert_eq!(
            told("The U.S. met, on  May 1."),
            "The| U|.|S|.| met|,| on| | May| 1|."
        );
        assert_eq!(
            told("“Él” said – «no» naïve"),
            "“|Él|”| said| – «|no|»| naïve"
        );
        assert_eq!(told("東京、会談。"), "東京|、|会談|。");
        assert_eq!(told(""), "");
        // A mark that goes on in the next block.
        for before in 60..66 {
            let text = format!("{}“so”", "a".repeat(before));
            assert_eq!(told(&text), format!("{}|“|so|”", "a".repeat(before)));
        }
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole(text in proptest::collection::vec("[ -~]|é|“|、|\u{0}|\u{ff}|\u{1f600}|[ ]", 0..200)) {
            let text = text.concat();
            let found = cut(text.as_bytes());
            prop_assert!(found.iter().all(|piece| !piece.is_empty()));
            prop_assert_eq!(found.concat(), text.as_bytes());
        }

        #[test]
        fn any_bytes_are_cut(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(cut(&bytes).concat(), bytes);
        }
    }
}
