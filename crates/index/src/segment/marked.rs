//! The words of a line, before and after it is known what they are.

use super::facts::WordFacts;
use crate::analysis::MarkKind;
use crate::interner::Key;

/// How many words of a line there is room for at first.
const LEAST: usize = 256;
/// About how many are found together at most: of megabytes without a space nearly each byte can be a word.
const MOST: usize = 1 << 16;

/// What a word is looked up by, and what it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked {
    pub(super) key: Key,
    pub(super) kind: MarkKind,
}

impl Default for Marked {
    fn default() -> Self {
        Self {
            key: Key::default(),
            kind: MarkKind::Gram,
        }
    }
}

/// An occurrence of a word in a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) word: u32,
    /// Byte offset of its first byte in the line.
    pub(super) start: usize,
    /// Byte offset past its last byte.
    pub(super) end: usize,
    pub(super) facts: WordFacts,
}

/// Makes room for more words than `marked` has places for; false where these are too many already. What spans several words has to
/// stand with the last of them.
#[cold]
pub(super) fn make_room(marked: &mut Vec<Marked>, next: MarkKind) -> bool {
    let room = match marked.len() {
        places if places < MOST => (2 * places).max(LEAST),
        places if matches!(next, MarkKind::Compound { .. }) => places + 1,
        _ => return false,
    };
    marked.resize(room, Marked::default());
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Stemmer, marks};
    use crate::segment::lexicon::Lexicon;
    use crate::segment::setting::Setting;
    use crate::store::Packer;

    #[test]
    fn of_a_chain_without_spaces_few_words_are_found_together() {
        let mut packer = Packer::new(None).unwrap();
        let mut lexicon = Lexicon::default();
        for chain in ["A&", "l'", "a_", "a-", "b-b-b/", "日", "日a", "é: 1,"] {
            let line = chain.repeat(MOST + MOST / 2);
            let mut whole = Vec::new();
            marks(&line, &mut |mark| whole.push((mark.start, mark.end)));
            let (mut found, mut at) = (Vec::new(), 0);
            let setting = Setting::of(&line, Some(Stemmer::NONE));
            let range = 0..line.len();
            lexicon.find(
                &line,
                range,
                setting,
                &mut packer,
                &mut |lexicon, _, piece| {
                    assert!(lexicon.found.len() <= MOST + 10, "{chain}");
                    assert_eq!((at, line.is_char_boundary(at)), (piece.start, true));
                    found.extend(lexicon.found.iter().map(|found| (found.start, found.end)));
                    at = piece.end;
                },
            );
            assert_eq!(at, line.len());
            assert!(found == whole, "{chain}");
        }
    }
}
