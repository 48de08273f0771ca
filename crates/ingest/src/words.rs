//! Three lookups: [`Words`] (is this word listed?), [`AnyOf`] (does this text contain any of these?), [`Phrases`] (which of these does this
//! text begin with?).

use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashSet;

/// A list of words.
pub(crate) struct Words {
    /// The words, separated by white space.
    list: &'static str,
    set: OnceLock<Set>,
}

struct Set {
    words: FxHashSet<&'static [u8]>,
    /// The length of the longest word in bytes.
    longest: usize,
    /// For each first byte, the lengths of the words that begin with it, as a bit set (see [`bit_of`]). It rules out most words without
    /// hashing them.
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

/// The bit for a length in bytes; all lengths from 31 on share one.
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

    /// Whether `word` is in the list, in the same case.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.set().has(word.as_bytes())
    }

    /// Whether `word` is in the list, ignoring its case. The list must be in lower case.
    pub(crate) fn has_any_case(&self, word: &str) -> bool {
        /// The size of the buffer for the lower case of a word in bytes; hardly any listed word is longer.
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
            // The lower case of a non-ASCII word can be a little longer or shorter than the word.
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

/// A few words that texts are searched for in a single pass.
pub(crate) struct AnyOf(AhoCorasick);

impl AnyOf {
    pub(crate) fn new<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        let mut builder = AhoCorasick::builder();
        // This kind of match can use a vectorised search.
        builder.match_kind(MatchKind::LeftmostFirst);
        Self(builder.build(words).expect("a few short words"))
    }

    /// The byte position of the first of the words in a text, or `None`.
    pub(crate) fn first_in(&self, text: &str) -> Option<usize> {
        self.0.find(text).map(|found| found.start())
    }

    /// Whether a text contains any of the words, in the same case.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// Phrases that texts may begin with, in any case. For nearly all other texts the first two bytes show that none matches.
pub(crate) struct Phrases {
    /// With their numbers, by what they [begin](beginning) with; of those that begin alike longer ones are first.
    phrases: Vec<(Beginning, usize, &'static str)>,
    /// Which second bytes they have, by the first: a bit each, of the five lowest of the byte.
    seconds: [u32; 256],
}

type Beginning = (u8, u8);

impl Phrases {
    /// The phrases of a list, which must be in lower case and of two letters or more.
    pub(crate) fn new(list: impl IntoIterator<Item = &'static str>) -> Self {
        let phrases = list.into_iter().enumerate();
        let mut phrases: Vec<_> = phrases
            .map(|(number, phrase)| (beginning(phrase), number, phrase))
            .collect();
        phrases.sort_by_key(|(beginning, _, phrase)| (*beginning, Reverse(phrase.len())));
        let mut seconds = [0; 256];
        for ((first, second), ..) in &phrases {
            seconds[usize::from(*first)] |= 1 << (second & 31);
        }
        Self { phrases, seconds }
    }

    /// The phrases that a text begins with, longer ones first: the index of each in the list, and the text after it.
    pub(crate) fn begin<'t>(&self, text: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
        let own = beginning(text);
        let (first, second) = own;
        let may_begin = (self.seconds[usize::from(first)] >> (second & 31)) & 1 != 0;
        let from = match may_begin {
            true => self.phrases.partition_point(|(known, ..)| *known < own),
            false => self.phrases.len(),
        };
        let alike = self.phrases[from..].iter();
        let alike = alike.take_while(move |(known, ..)| *known == own);
        alike.filter_map(|(_, number, phrase)| Some((*number, behind(text, phrase)?)))
    }
}

/// The first two bytes of a text in lower case. Whatever is beyond ASCII and stands second is one, as its first byte may differ by case.
fn beginning(text: &str) -> Beginning {
    match *text.as_bytes() {
        [first, second, ..] if first.is_ascii() => {
            let second = second.min(0x80).to_ascii_lowercase();
            (first.to_ascii_lowercase(), second)
        }
        [_, _, ..] => {
            let mut room = [0; 4];
            let lower = text.chars().flat_map(char::to_lowercase).next();
            lower.unwrap_or_default().encode_utf8(&mut room);
            (room[0], room[1])
        }
        _ => (0, 0),
    }
}

/// The text after `phrase`, if `text` begins with it in any case; otherwise `None`.
pub(crate) fn behind<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    if let Some((head, rest)) = text.split_at_checked(phrase.len())
        && head.is_ascii()
    {
        return head.eq_ignore_ascii_case(phrase).then_some(rest);
    }
    let mut rest = text.chars();
    for expected in phrase.chars() {
        let found = rest.next()?;
        if found != expected && !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
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

/// A word without the characters at its ends that are neither letters nor digits.
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

/// Whether a value is one of the notations of programs for a missing value.
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
    fn a_text_begins_with_phrases_in_any_case_the_longest_first() {
        let all = Phrases::new(["by", "обновлено", "book", "by the", "bø", "by", "更新"]);
        let of = |text| all.begin(text).collect::<Vec<_>>();
        assert_eq!(of("By Ada Finch"), [(0, " Ada Finch"), (5, " Ada Finch")]);
        assert_eq!(
            of("BY THE pier"),
            [(3, " pier"), (0, " THE pier"), (5, " THE pier")]
        );
        assert_eq!(of("Обновлено: 5"), [(1, ": 5")]);
        assert_eq!(of("ОБНОВЛЕНО"), [(1, "")]);
        assert_eq!(of("BØrge"), [(4, "rge")]);
        assert_eq!(of("更新于"), [(6, "于")]);
        for none in [
            "",
            "b",
            "B",
            "é",
            "bo",
            "bå",
            "обновлен",
            "更",
            "5 by",
            "İb",
        ] {
            assert!(of(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn phrases_may_be_many() {
        let list: Vec<&'static str> = (0..300).map(|at| &*format!("{at:03}").leak()).collect();
        let all = Phrases::new(list.iter().copied());
        for (at, phrase) in list.iter().enumerate() {
            assert_eq!(all.begin(phrase).next(), Some((at, "")));
        }
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
