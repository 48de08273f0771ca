//! Recognises the most common languages by their function words.
//!
//! Function words make up much of any text in their language, and little of a text in another. To look up each word in a small table
//! takes a hundredth of the time of a classifier. Words that two of these languages share are not listed, nor are words that close
//! relatives of a language share.

use std::sync::LazyLock;

use newshound_article::block::{BLOCK, bits, block_at};

use crate::bytes::count;

/// The languages and their words. English comes first, and twice: with words that no other language of news has, and with words that
/// some others have, too.
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

/// The longest word of the lists, in bytes.
const LONGEST: usize = 5;
const SLOTS: usize = 256;

/// The language whose function words are at least a tenth of the text, with hardly any of the other languages. For English, three
/// words that no other language has suffice if there are none of the other languages.
pub(super) fn language(sample: &str) -> Option<&'static str> {
    // All these languages are written mostly in ASCII; a text with many other characters is in another script.
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

/// Whether a byte belongs to a word. All bytes beyond ASCII do, which is accurate enough for counting words.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() | !byte.is_ascii()
}

/// The words of all lists, keyed by their lower-case bytes, in a hash table with open addressing.
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

    /// The index in [`LANGUAGES`] of the language of the word `text[begin..end]`.
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

/// The lower-case bytes of a word of at most [`LONGEST`] bytes, as a number.
fn key(text: &[u8], begin: usize, length: usize) -> u64 {
    const BEYOND_ASCII: u64 = u64::from_ne_bytes([0x80; 8]);
    let letters = u64::from_le_bytes(block_at(text, begin).unwrap_or_default());
    // Sets bit 5, which distinguishes lower from upper case, in each byte whose bit 7 is clear, that is, in ASCII bytes.
    let lower = letters | (!letters & BEYOND_ASCII) >> 2;
    lower & ((1 << (8 * length)) - 1)
}

/// The slot of a key by Fibonacci hashing: the upper bits of a product.
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
