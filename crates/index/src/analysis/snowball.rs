//! Snowball's English stemmer, working in place on bytes.
//!
//! Two of three new words of an English text are stemmed. The library's stemmer allocates for each ending that it
//! changes; this one has the same rules and gives the same stems with a quarter of the instructions. Words that are not
//! in lower-case English letters, or are longer than [`LONGEST`], are passed to the library.
//!
//! The rules and their names are those of <https://snowballstem.org/algorithms/english/stemmer.html>.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

/// The length of the longest word that is stemmed here.
const LONGEST: usize = 48;

/// The stem of a word in lower case.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if word.len() < 3 {
        return word.into();
    }
    if let Some(stem) = of_its_own(word.as_bytes()) {
        return stem.into();
    }
    let kept = word.strip_prefix('\'').unwrap_or(word);
    let Some(mut stemmed) = Word::of(kept.as_bytes()) else {
        return Stemmer::new(Algorithm::English).stem(word);
    };
    stemmed.step_1a();
    stemmed.step_1b();
    stemmed.step_1c();
    stemmed.step_2();
    stemmed.step_3();
    stemmed.step_4();
    stemmed.step_5();
    stemmed.read(kept)
}

/// The stem of a word that is an exception to the rules.
fn of_its_own(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"andes" => "andes",
        b"atlas" => "atlas",
        b"bias" => "bias",
        b"cosmos" => "cosmos",
        b"early" => "earli",
        b"gently" => "gentl",
        b"howe" => "howe",
        b"idly" => "idl",
        b"news" => "news",
        b"only" => "onli",
        b"singly" => "singl",
        b"skies" | b"sky" => "sky",
        b"skis" => "ski",
        b"ugly" => "ugli",
        _ => return None,
    })
}

/// A word being stemmed.
struct Word {
    /// The letters; a *y* that is a consonant is stored as `Y`.
    letters: [u8; LONGEST],
    length: usize,
    /// A bit for each letter of the original word: whether it is a vowel.
    vowels: u64,
    /// Where the regions R1 and R2 begin, within which endings may be changed.
    r1: usize,
    r2: usize,
}

impl Word {
    /// `None` for a word that is left to the library.
    fn of(word: &[u8]) -> Option<Self> {
        let mut letters = [0; LONGEST];
        let (mut vowels, mut are_letters) = (0, true);
        // A *y* is a consonant as the first letter and behind a vowel.
        let mut is_behind_vowel = true;
        for (at, (letter, &byte)) in letters
            .get_mut(..word.len())?
            .iter_mut()
            .zip(word)
            .enumerate()
        {
            are_letters &= byte.is_ascii_lowercase() || byte == b'\'';
            let is_consonant = byte == b'y' && is_behind_vowel;
            *letter = if is_consonant { b'Y' } else { byte };
            is_behind_vowel = is_vowel(*letter);
            vowels |= u64::from(is_behind_vowel) << at;
        }
        let region = |start| region(vowels, start).min(word.len());
        let r1 = beginning(word).unwrap_or_else(|| region(0));
        are_letters.then(|| Self {
            letters,
            length: word.len(),
            vowels,
            r1,
            r2: region(r1),
        })
    }

    fn letters(&self) -> &[u8] {
        &self.letters[..self.length]
    }

    /// Replaces the last `last` letters by `ending`.
    fn replace(&mut self, last: usize, ending: &[u8]) {
        let start = self.length - last;
        self.length = start + ending.len();
        self.letters[start..self.length].copy_from_slice(ending);
    }

    fn has_vowel_before(&self, end: usize) -> bool {
        self.vowels & ((1 << end) - 1) > 0
    }

    /// Whether what is before `end` ends with a short syllable.
    fn is_short_before(&self, end: usize) -> bool {
        match self.letters[..end] {
            [.., one, vowel, last]
                if !is_vowel(one)
                    && is_vowel(vowel)
                    && !is_vowel(last)
                    && !matches!(last, b'w' | b'x' | b'Y') =>
            {
                true
            }
            [vowel, last] => is_vowel(vowel) && !is_vowel(last),
            [.., b'p', b'a', b's', b't'] => true,
            _ => false,
        }
    }

    /// Step 1a: plurals, and `'s`.
    fn step_1a(&mut self) {
        let possessive = match self.letters() {
            [.., b'\'', b's', b'\''] => 3,
            [.., b'\'', b's'] => 2,
            [.., b'\''] => 1,
            _ => 0,
        };
        self.length -= possessive;
        match self.letters() {
            [.., b's', b's', b'e', b's'] => self.length -= 2,
            [before @ .., b'i', b'e', b'd' | b's'] => {
                let kept: &[u8] = if before.len() > 1 { b"i" } else { b"ie" };
                self.replace(3, kept);
            }
            [.., b's' | b'u', b's'] => {}
            [before @ .., _, b's'] if self.has_vowel_before(before.len()) => self.length -= 1,
            _ => {}
        }
    }

    /// Step 1b: `-ed` and `-ing`.
    fn step_1b(&mut self) {
        let ending = match self.letters() {
            [before @ .., b'e', b'e', b'd'] | [before @ .., b'e', b'e', b'd', b'l', b'y'] => {
                let is_whole = matches!(before, b"succ" | b"proc" | b"exc");
                if before.len() >= self.r1 && !is_whole {
                    self.replace(self.length - before.len(), b"ee");
                }
                return;
            }
            [consonant, b'y', b'i', b'n', b'g'] if !is_vowel(*consonant) => {
                self.replace(4, b"ie");
                return;
            }
            b"evening" | b"canning" | b"inning" | b"earring" | b"herring" | b"outing" => return,
            [.., b'i', b'n', b'g', b'l', b'y'] => 5,
            [.., b'e', b'd', b'l', b'y'] => 4,
            [.., b'i', b'n', b'g'] => 3,
            [.., b'e', b'd'] => 2,
            _ => return,
        };
        let end = self.length - ending;
        if !self.has_vowel_before(end) {
            return;
        }
        self.length = end;
        match self.letters() {
            [.., b'a', b't'] | [.., b'b', b'l'] | [.., b'i', b'z'] => self.replace(0, b"e"),
            [b'a' | b'e' | b'o', one, last] if one == last && is_double(*last) => {}
            [.., one, last] if one == last && is_double(*last) => self.length -= 1,
            _ if end == self.r1 && self.is_short_before(end) => self.replace(0, b"e"),
            _ => {}
        }
    }

    /// Step 1c: a final *y*.
    fn step_1c(&mut self) {
        if let [_, .., before, b'y' | b'Y'] = self.letters()
            && !is_vowel(*before)
        {
            self.replace(1, b"i");
        }
    }

    /// Step 2: combinations of suffixes.
    fn step_2(&mut self) {
        let (ending, kept): (usize, &[u8]) = match self.letters() {
            [.., b'a', b'n', b'c', b'i'] => (4, b"ance"),
            [.., b'e', b'n', b'c', b'i'] => (4, b"ence"),
            [.., b'l', b'o', b'g', b'i'] => (3, b"og"),
            [.., b'l', b'i'] => return self.step_2_li(),
            [.., b'b', b'i', b'l', b'i', b't', b'i'] => (6, b"ble"),
            [.., b'a', b'l', b'i', b't', b'i'] => (5, b"al"),
            [.., b'i', b'v', b'i', b't', b'i'] => (5, b"ive"),
            [.., b'a', b't', b'i', b'o', b'n', b'a', b'l'] => (7, b"ate"),
            [.., b't', b'i', b'o', b'n', b'a', b'l'] => (6, b"tion"),
            [.., b'a', b'l', b'i', b's', b'm'] => (5, b"al"),
            [.., b'i', b'z', b'a', b't', b'i', b'o', b'n'] => (7, b"ize"),
            [.., b'a', b't', b'i', b'o', b'n'] => (5, b"ate"),
            [.., b'i', b'z', b'e', b'r'] => (4, b"ize"),
            [.., b'a', b't', b'o', b'r'] => (4, b"ate"),
            [.., b'i', b'v', b'e', b'n', b'e', b's', b's'] => (7, b"ive"),
            [.., b'f', b'u', b'l', b'n', b'e', b's', b's'] => (7, b"ful"),
            [.., b'o', b'u', b's', b'n', b'e', b's', b's'] => (7, b"ous"),
            [.., b'o', b'g', b'i', b's', b't'] => (5, b"og"),
            _ => return,
        };
        if self.r1 + ending <= self.length {
            self.replace(ending, kept);
        }
    }

    fn step_2_li(&mut self) {
        let (ending, kept): (usize, &[u8]) = match self.letters() {
            [.., b'a', b'b', b'l', b'i'] => (4, b"able"),
            [.., b'b', b'l', b'i'] => (3, b"ble"),
            [.., b'a', b'l', b'l', b'i'] => (4, b"al"),
            [.., b'f', b'u', b'l', b'l', b'i'] => (5, b"ful"),
            [.., b'l', b'e', b's', b's', b'l', b'i'] => (6, b"less"),
            [.., b'o', b'u', b's', b'l', b'i'] => (5, b"ous"),
            [.., b'e', b'n', b't', b'l', b'i'] => (5, b"ent"),
            [
                ..,
                b'c' | b'd' | b'e' | b'g' | b'h' | b'k' | b'm' | b'n' | b'r' | b't',
                b'l',
                b'i',
            ] => (2, b""),
            _ => return,
        };
        if self.r1 + ending <= self.length {
            self.replace(ending, kept);
        }
    }

    fn step_3(&mut self) {
        let (ending, kept): (usize, &[u8]) = match self.letters() {
            [.., b'i', b'c', b'a', b't', b'e'] => (5, b"ic"),
            [.., b'a', b't', b'i', b'v', b'e'] if self.r2 + 5 <= self.length => (5, b""),
            [.., b'a', b'l', b'i', b'z', b'e'] => (5, b"al"),
            [.., b'i', b'c', b'i', b't', b'i'] => (5, b"ic"),
            [.., b'i', b'c', b'a', b'l'] => (4, b"ic"),
            [.., b'a', b't', b'i', b'o', b'n', b'a', b'l'] => (7, b"ate"),
            [.., b't', b'i', b'o', b'n', b'a', b'l'] => (6, b"tion"),
            [.., b'f', b'u', b'l'] => (3, b""),
            [.., b'n', b'e', b's', b's'] => (4, b""),
            _ => return,
        };
        if self.r1 + ending <= self.length {
            self.replace(ending, kept);
        }
    }

    fn step_4(&mut self) {
        let ending = match self.letters() {
            [.., b'a' | b'e', b'n', b'c', b'e'] => 4,
            [.., b'a' | b'i', b'b', b'l', b'e'] => 4,
            [.., b'a', b't', b'e'] | [.., b'i', b'v' | b'z', b'e'] | [.., b'i', b't', b'i'] => 3,
            [.., b'i', b's', b'm'] | [.., b'o', b'u', b's'] | [.., b'a', b'n', b't'] => 3,
            [.., b'e', b'm', b'e', b'n', b't'] => 5,
            [.., b'm', b'e', b'n', b't'] => 4,
            [.., b'e', b'n', b't'] => 3,
            [.., b's' | b't', b'i', b'o', b'n'] => 3,
            [.., b'i', b'c'] | [.., b'a', b'l'] | [.., b'e', b'r'] => 2,
            _ => return,
        };
        if self.r2 + ending <= self.length {
            self.length -= ending;
        }
    }

    /// Step 5: a final *e* or *l*.
    fn step_5(&mut self) {
        let end = self.length.saturating_sub(1);
        let is_ending = match self.letters() {
            [.., b'e'] => end >= self.r2 || end >= self.r1 && !self.is_short_before(end),
            [.., b'l', b'l'] => end >= self.r2,
            _ => false,
        };
        self.length -= usize::from(is_ending);
    }

    /// The stem as a string: mostly a prefix of `word`, which is then borrowed.
    fn read(mut self, word: &str) -> Cow<'_, str> {
        let stem = &mut self.letters[..self.length];
        stem.make_ascii_lowercase();
        match word.get(..stem.len()) {
            Some(beginning) if beginning.as_bytes() == stem => beginning.into(),
            _ => String::from_utf8_lossy(stem).into_owned().into(),
        }
    }
}

/// Where R1 begins in words with certain beginnings, which the rules except.
fn beginning(letters: &[u8]) -> Option<usize> {
    Some(match letters {
        [b'a', b'r', b's', b'e', b'n', ..] => 5,
        [b'c', b'o', b'm', b'm', b'u', b'n', ..] => 6,
        [b'e', b'm', b'e', b'r', b'g', ..] => 5,
        [b'g', b'e', b'n', b'e', b'r', ..] => 5,
        [b'i', b'n', b't', b'e', b'r', ..] => 5,
        [b'l', b'a', b't', b'e', b'r', ..] => 5,
        [b'o', b'r', b'g', b'a', b'n', ..] => 5,
        [b'p', b'a', b's', b't', ..] => 4,
        [b'u', b'n', b'i', b'v', b'e', b'r', b's', ..] => 7,
        _ => return None,
    })
}

/// Where the region after the first consonant that follows a vowel begins, from `start` on; at least [`LONGEST`] where
/// there is none.
fn region(vowels: u64, start: usize) -> usize {
    let vowel = start + (vowels >> start).trailing_zeros() as usize;
    match vowel < LONGEST {
        true => vowel + (vowels >> vowel).trailing_ones() as usize + 1,
        false => LONGEST,
    }
}

fn is_vowel(letter: u8) -> bool {
    /// Bit set by the last five bits of a lower-case letter.
    const VOWELS: u32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25;
    letter >= b'a' && VOWELS >> (letter & 31) & 1 > 0
}

/// Whether a letter is often doubled before an ending.
fn is_double(letter: u8) -> bool {
    matches!(
        letter,
        b'b' | b'd' | b'f' | b'g' | b'm' | b'n' | b'p' | b'r' | b't'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn stems_are_those_of_the_library(
            word in "'?(|[a-z']{0,5}|arsen|commun|emerg|gener|inter|later|organ|past|univers|succ|proc|exc|even|cann|inn|earr|herr|out|[bly]y)\
                (|[aeiouylst]{1,4}|[bdfgmnprt]{2}|at|bl|iz)\
                (|anci|enci|logi|ogi|li|bli|abli|alli|fulli|lessli|ousli|entli|aliti|biliti|iviti|tion|ation|ization|ator|iz|ive|ful|ous|less)\
                (|al|alism|ness|ogist|icate|ative|alize|iciti|ical|ic|ance|ence|able|ible|ate|ize|iti|ism|ion|er|ant|ent|ment|ement)\
                (|s|es|ies|ied|sses|us|ed|eed|ing|edly|eedly|ingly|e|l|ll|y|ly|'s|'|'s'|x|w)"
        ) {
            prop_assert_eq!(stem(&word), Stemmer::new(Algorithm::English).stem(&word));
        }

        #[test]
        fn what_is_no_english_word_has_its_stem_too(word in "[a-zA-Zé'0-9ya]{0,60}") {
            prop_assert_eq!(stem(&word), Stemmer::new(Algorithm::English).stem(&word));
        }
    }

    #[test]
    fn words_with_stems_of_their_own_have_them() {
        let words =
            "andes atlas bias cosmos early gently howe idly news only singly skies skis sky ugly";
        let odd = "yy yyy ayys '' ''' ''s' 'ss' 'ying ''ying yying eed succeed exceedly inning innings outing adding";
        for word in words.split(' ').chain(odd.split(' ')) {
            assert_eq!(stem(word), Stemmer::new(Algorithm::English).stem(word));
        }
    }
}
