//! Fast path for a single ASCII word between two spaces, with or without punctuation around it, as most words are.

use std::ops::Range;

use super::{Mark, MarkKind};

/// The mark of the single word in `range` of `line`, which begins and ends at a space or an end of the line. `None`
/// unless the range consists of one run of ASCII letters and digits with ASCII punctuation other than `&` around it.
pub(in crate::analysis) fn only_word(line: &str, range: Range<usize>) -> Option<Mark> {
    let is_word = u8::is_ascii_alphanumeric;
    let is_around = |byte: &u8| byte.is_ascii() && !is_word(byte) && *byte != b'&';
    let bytes = &line.as_bytes()[range.clone()];
    let before = bytes.iter().take_while(|byte| is_around(byte)).count();
    let word = bytes[before..].iter().take_while(|byte| is_word(byte));
    let length = word.count();
    let is_alone = bytes[before + length..].iter().all(is_around);
    let start = range.start + before;
    (length > 0 && is_alone).then_some(Mark {
        kind: MarkKind::PLAIN,
        start,
        end: start + length,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_alone_is_the_only_mark() {
        let alone = |text: &str| only_word(text, 0..text.len()).map(|mark| mark.start..mark.end);
        assert_eq!(alone("(\"ties,\""), Some(2..6));
        assert_eq!(alone("J."), Some(0..1));
        assert_eq!(alone("-12.-"), Some(1..3));
        for text in [
            "",
            "--",
            "&",
            "R&",
            "tie's",
            "so-called",
            "1.5",
            "café",
            "“tie”",
        ] {
            assert_eq!(alone(text), None, "{text}");
        }
    }
}
