//! Cutting text into the pieces that the dictionary is made of.

use crate::analysis::{MarkKind, marks};

/// Calls `sink` with start and end (exclusive) in bytes of each word of `text`, in order. The words are those of
/// analysis, so that analysis can provide them as well.
#[inline]
pub(super) fn words(text: &str, sink: &mut impl FnMut(usize, usize)) {
    marks(text, &mut |mark| {
        if matches!(mark.kind, MarkKind::Word { .. }) {
            sink(mark.start, mark.end);
        }
    });
}

/// Calls `sink` with start and end (exclusive) in bytes of each piece of `text`, in order: words, each with a space
/// before it if there is one, and the text between words. The pieces cover all of `text`.
pub(super) fn pieces(text: &str, sink: &mut impl FnMut(usize, usize)) {
    let mut at = 0;
    words(text, &mut |start, end| {
        let has_space = start > at && text.as_bytes()[start - 1] == b' ';
        let start = start - usize::from(has_space);
        if start > at {
            sink(at, start);
        }
        sink(start, end);
        at = end;
    });
    if at < text.len() {
        sink(at, text.len());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        pieces(text, &mut |start, end| found.push(&text[start..end]));
        found
    }

    #[test]
    fn words_are_those_of_analysis_with_the_space_before_them() {
        let told = |text: &str| cut(text).join("|");
        assert_eq!(
            told("The U.S. met, on  May 1,000."),
            "The| U.S.| met|,| on| | May| 1,000|."
        );
        assert_eq!(
            told("Rick’s e-mails – «no»"),
            "Rick|’s| e|-|mails| – «|no|»"
        );
        assert_eq!(told("会談。 Two"), "会談。| Two");
        assert_eq!(told(""), "");
    }

    proptest! {
        #[test]
        fn pieces_are_the_whole(text in proptest::collection::vec("[ -~]|é|“|、|会|\u{0}|\u{ff}|\u{1f600}|[ ]", 0..200)) {
            let text = text.concat();
            let found = cut(&text);
            prop_assert!(found.iter().all(|piece| !piece.is_empty()));
            prop_assert_eq!(found.concat(), text);
        }
    }
}
