//! The languages that most articles are in, recognised by their function words.
//!
//! Such words make up much of any text in their language and little of one in another, and to look each word up in one
//! small table costs a hundredth of what a classifier does. Words that two of the languages share are in no list, nor are
//! those that close relatives of a language have too.

use std::sync::LazyLock;

use newshound_article::block::{BLOCK, bits, block_at};

use crate::bytes::count;

/// English comes first, and twice: with the words that no other language of news has, and those that some have too.
const LANGUAGES: [(&str, &str); 5] = [
    (
        "en",
        "the and that with which from they this their been would has have said were its about when what than",
    ),
    (
        "en",
        "of was for by his to he she had not but are will who after more says",
    ),
    (
        "de",
        "der und das nicht mit ist von auf eine sich dem wird auch einen",
    ),
    (
        "fr",
        "les des dans est pour une du qui sur pas avec ont et aux",
    ),
    (
        "es",
        "los las una por para del más fue el como pero y sus han",
    ),
];
const ENGLISH: usize = 2;

/// No word of the lists has more bytes.
const LONGEST: usize = 5;
const SLOTS: usize = 256;

/// A language whose function words are a tenth of the text, when those of the others are hardly there at all. Of English,
/// three words that no other language has are enough where there are none of the others.
pub(super) fn language(sample: &str) -> Option<&'static str> {
    // All of them are written in ASCII, or nearly so: what else there is of theirs stands in a text of another script.
    let ascii = count(sample.as_bytes(), |byte| byte.is_ascii());
    if ascii * 4 < sample.len() * 3 {
        return None;
    }
    let mut hits = [0_usize; LANGUAGES.len()];
    let mut words = 0_usize;
    let (text, table) = (sample.as_bytes(), &*TABLE);
    let mut count_word = |begin: usize, end: usize| {
        words += usize::from(begin < end);
        if let Some(language) = table.get(text, begin, end) {
            hits[language] += 1;
        }
    };
    let (mut begin, mut at) = (0, 0);
    while let Some(block) = block_at::<BLOCK>(text, at) {
        let mut gaps = bits(&block, |byte| !is_letter(byte));
        while gaps != 0 {
            let gap = at + gaps.trailing_zeros() as usize;
            gaps &= gaps - 1;
            count_word(begin, gap);
            begin = gap + 1;
        }
        at += BLOCK;
    }
    count_word(begin, text.len());
    let own_of_english = hits[0];
    hits[ENGLISH - 1] += own_of_english;
    let hits = &hits[ENGLISH - 1..];
    let best = (0..hits.len()).max_by_key(|&at| hits[at])?;
    let others: usize = hits.iter().sum::<usize>() - hits[best];
    let plain = hits[best] >= 6 && hits[best] * 10 >= words && others * 5 <= hits[best];
    let english = best == 0 && others == 0 && own_of_english >= 3;
    (plain || english).then_some(LANGUAGES[best + ENGLISH - 1].0)
}

/// Whether a byte is of a word. Everything beyond ASCII is, which is as near as a count of words needs.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() | !byte.is_ascii()
}

/// The words of all lists by the bytes of their lower case, in a table with open addressing.
struct Table {
    slots: [(u64, u8); SLOTS],
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::new);

impl Table {
    fn new() -> Self {
        let mut table = Self {
            slots: [(0, 0); SLOTS],
        };
        for (language, (_, words)) in (0_u8..).zip(LANGUAGES) {
            for word in words.split(' ') {
                let key = key(word.as_bytes(), 0, word.len());
                let mut slot = slot_of(key);
                while table.slots[slot].0 != 0 {
                    slot = (slot + 1) % SLOTS;
                }
                table.slots[slot] = (key, language);
            }
        }
        table
    }

    /// The language of the word between two places of a text.
    fn get(&self, text: &[u8], begin: usize, end: usize) -> Option<usize> {
        let length = end.saturating_sub(begin);
        if !(1..=LONGEST).contains(&length) {
            return None;
        }
        let key = key(text, begin, length);
        let mut slot = slot_of(key);
        loop {
            match self.slots[slot] {
                (0, _) => return None,
                (found, language) if found == key => return Some(usize::from(language)),
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }
}

/// The bytes of a word, which is no longer than those of the lists, in lower case.
fn key(text: &[u8], begin: usize, length: usize) -> u64 {
    const BEYOND_ASCII: u64 = u64::from_ne_bytes([0x80; 8]);
    let letters = u64::from_le_bytes(block_at(text, begin).unwrap_or_default());
    // The bit by which a small letter of ASCII differs from its capital is two below the one that tells other bytes.
    let lower = letters | (!letters & BEYOND_ASCII) >> 2;
    lower & ((1 << (8 * length)) - 1)
}

/// Fibonacci hashing: the upper bits of a product spread over the table.
fn slot_of(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lists_is_found_once() {
        let mut all = Vec::new();
        for (at, (_, words)) in LANGUAGES.iter().enumerate() {
            for word in words.split(' ') {
                assert!(word.len() <= LONGEST && !all.contains(&word), "{word}");
                let found = |word: &str| TABLE.get(word.as_bytes(), 0, word.len());
                assert_eq!(found(word), Some(at), "{word}");
                assert_eq!(found(&word.to_ascii_uppercase()), Some(at), "{word}");
                all.push(word);
            }
        }
        for other in ["gull", "harbourthe"] {
            assert_eq!(TABLE.get(other.as_bytes(), 0, other.len()), None);
        }
        assert!(all.len() * 2 <= SLOTS);
    }

    #[test]
    fn three_words_are_enough_in_english_alone() {
        assert_eq!(
            language("The ferry is back at the pier, said its captain"),
            Some("en")
        );
        assert_eq!(language("Die Fähre ist wieder da und das freut"), None);
        assert_eq!(language("Net loss 12 mln vs 10 mln"), None);
        for padding in 0..2 * BLOCK {
            let gulls = "g".repeat(padding);
            for text in [
                format!("the that {gulls} with"),
                format!("The that with {gulls}"),
            ] {
                assert_eq!(language(&text), Some("en"), "{padding}");
            }
        }
    }
}
