//! Lists of words that are asked for often: whether a word is one of them costs one look-up and no allocation.

use std::borrow::Cow;
use std::sync::OnceLock;

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
}
