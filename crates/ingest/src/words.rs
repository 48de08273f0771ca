//! Lists of words that are asked for often: whether a word is one of them costs one look-up and no allocation, whether a text has any
//! of them one look at it, and which it may begin with one at its first byte.

use std::borrow::Cow;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashSet;

/// A list of words.
pub(crate) struct Words {
    /// Parted by white space, as lists are best read.
    list: &'static str,
    set: OnceLock<Set>,
}

struct Set {
    words: FxHashSet<&'static [u8]>,
    /// Of a word, in bytes.
    longest: usize,
    /// Which lengths words have that begin with a byte, a bit each. Most words that are asked for are told by that to be none.
    lengths: [u32; 256],
}

impl Set {
    fn has(&self, word: &[u8]) -> bool {
        let first = word.first();
        first.is_some_and(|first| self.may_have(*first, word.len())) && self.words.contains(word)
    }

    fn may_have(&self, first: u8, length: usize) -> bool {
        self.lengths[usize::from(first)] & bit_of(length) != 0
    }
}

/// The bit of a length; all that are long share one.
fn bit_of(length: usize) -> u32 {
    1 << length.min(31)
}

impl Words {
    pub(crate) const fn new(list: &'static str) -> Self {
        Self {
            list,
            set: OnceLock::new(),
        }
    }

    /// Whether `word` is one of the list, as it stands there.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.set().has(word.as_bytes())
    }

    /// Whether `word` is one of a list of words in lower case, in whatever case.
    pub(crate) fn has_any_case(&self, word: &str) -> bool {
        /// Longer words are hardly ever one of a list.
        const SHORT: usize = 32;
        let set = self.set();
        match word.as_bytes() {
            [first, ..] if word.is_ascii() => {
                if !set.may_have(first.to_ascii_lowercase(), word.len()) {
                    return false;
                }
                let mut room = [0; SHORT];
                let Some(own) = room.get_mut(..word.len()) else {
                    return self.has(&lower(word));
                };
                own.copy_from_slice(word.as_bytes());
                own.make_ascii_lowercase();
                set.words.contains(&*own)
            }
            // Lower case can be longer or shorter than what it is made of, by a little.
            _ => word.len() <= 2 * set.longest && self.has(&lower(word)),
        }
    }

    fn set(&self) -> &Set {
        self.set.get_or_init(|| {
            let words = self.list.split_whitespace().map(str::as_bytes);
            let words: FxHashSet<_> = words.collect();
            let longest = words.iter().map(|word| word.len()).max();
            let mut lengths = [0; 256];
            for word in &words {
                for first in word.iter().take(1) {
                    lengths[usize::from(*first)] |= bit_of(word.len());
                }
            }
            Set {
                words,
                longest: longest.unwrap_or(0),
                lengths,
            }
        })
    }
}

/// A few words that texts are searched for all at once.
pub(crate) struct AnyOf(AhoCorasick);

impl AnyOf {
    pub(crate) fn new<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        let mut builder = AhoCorasick::builder();
        // Matches of this kind are found by wide steps.
        builder.match_kind(MatchKind::LeftmostFirst);
        Self(builder.build(words).expect("a few short words"))
    }

    /// Where the first of them begins in a text.
    pub(crate) fn first_in(&self, text: &str) -> Option<usize> {
        self.0.find(text).map(|found| found.start())
    }

    /// Whether a text has one, as it is written.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// What texts may begin with, in lower case: by the first byte of a text in ASCII, a bit for each. All that begin with other letters
/// have one place.
pub(crate) struct Beginnings([u64; 129]);

impl Beginnings {
    /// Those of at most 64.
    pub(crate) fn new<'w>(all: impl IntoIterator<Item = &'w str>) -> Self {
        let mut bits = [0; 129];
        for (at, words) in all.into_iter().enumerate() {
            bits[Self::place(words)] |= 1 << at;
        }
        Self(bits)
    }

    /// Which of them a text may begin with, by their numbers, in their order.
    pub(crate) fn of(&self, text: &str) -> impl Iterator<Item = usize> {
        let mut bits = self.0[Self::place(text)];
        std::iter::from_fn(move || {
            let at = bits.trailing_zeros() as usize;
            bits = bits.checked_sub(1)? & bits;
            Some(at)
        })
    }

    fn place(text: &str) -> usize {
        let first = text.bytes().next().unwrap_or_default();
        usize::from(first.to_ascii_lowercase().min(128))
    }
}

/// The first of the words that white space parts in a text.
pub(crate) fn first(text: &str) -> Option<&str> {
    match text.bytes().position(|byte| !byte.is_ascii_graphic()) {
        // Most are of ASCII, and no character has to be decoded.
        Some(end) if end > 0 && text.as_bytes()[end] == b' ' => Some(&text[..end]),
        _ => text.split_whitespace().next(),
    }
}

/// The last of the words that white space parts in a text.
pub(crate) fn last(text: &str) -> Option<&str> {
    match text.bytes().rposition(|byte| !byte.is_ascii_graphic()) {
        Some(space) if space + 1 < text.len() && text.as_bytes()[space] == b' ' => {
            Some(&text[space + 1..])
        }
        _ => text.split_whitespace().next_back(),
    }
}

/// A word without the marks around it, which most have not.
pub(crate) fn bare(word: &str) -> &str {
    match word.as_bytes() {
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => word,
        _ => word.trim_matches(|c: char| !c.is_alphanumeric()),
    }
}

/// The lower case of a word; most are in lower case already.
pub(crate) fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = word
        .bytes()
        .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    match is_lower {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// Whether a value says that there is none, as programs write it.
pub(crate) fn is_nothing(value: &str) -> bool {
    const NOTHING: [&str; 12] = [
        "", "nan", "NaN", "NAN", "None", "NULL", "null", "\\N", "N/A", "n/a", "<NA>", "NaT",
    ];
    value.len() <= 4 && NOTHING.contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_in_the_list_or_not() {
        static LIST: Words = Words::new(" the redacción  корреспондент ");
        assert!(LIST.has("the") && LIST.has("redacción"));
        assert!(!LIST.has("The") && !LIST.has("") && !LIST.has("th"));
        assert!(LIST.has_any_case("REDACCIÓN") && LIST.has_any_case("Корреспондент"));
        assert!(!LIST.has_any_case("a word that is longer than any of the list, in any case"));
    }

    #[test]
    fn words_are_looked_for_all_at_once() {
        let words = AnyOf::new(["—", " - "]);
        assert_eq!(words.first_in("Paris - the pier — is open"), Some(5));
        assert!(words.is_in("a—b") && !words.is_in("a-b") && !words.is_in(""));
    }

    #[test]
    fn the_first_byte_tells_what_a_text_may_begin_with() {
        let all = Beginnings::new(["by", "обновлено", "book"]);
        let of = |text| all.of(text).collect::<Vec<_>>();
        assert_eq!(of("By Ada Finch"), [0, 2]);
        assert_eq!(of("Обновлено"), [1]);
        assert!(of("").is_empty() && of("Ada Finch").is_empty());
    }

    #[test]
    fn the_words_at_the_ends_of_a_text_are_those_that_white_space_parts() {
        for text in [
            "",
            " ",
            "pier",
            "the pier",
            " the pier ",
            "the  pier\t",
            "\tthe\npier",
            "the\u{a0}pier at\u{3000}sea",
            "é pier à",
            "the\u{7f}pier",
        ] {
            assert_eq!(first(text), text.split_whitespace().next(), "{text:?}");
            assert_eq!(last(text), text.split_whitespace().next_back(), "{text:?}");
        }
    }

    #[test]
    fn marks_around_a_word_are_no_part_of_it() {
        for (word, expected) in [
            ("pier", "pier"),
            ("(pier),", "pier"),
            ("Jr.", "Jr"),
            ("“é”", "é"),
            ("a", "a"),
            ("—", ""),
        ] {
            assert_eq!(bare(word), expected);
        }
    }
}
