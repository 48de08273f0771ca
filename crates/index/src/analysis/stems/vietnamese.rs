//! Vietnamese, which has no inflection: diacritics distinguish syllables.
//!
//! Most syllables that differ only by diacritics are different words (`bạn`, a friend; `bàn`, a table; `bán`, to sell;
//! `ban`, a board). So a syllable has a second class besides that of its letters: the letters with their diacritics,
//! followed by the tone, because `hòa` and `hoà`, `thúy` and `thuý` are spellings of the same word. A syllable without a
//! tone mark has the level tone, and a class by that.
//!
//! A syllable that is impossible in the language (`viet`, `nguyen`, `đat`) was typed without diacritics, or is a foreign
//! word: it has no second class, and is found by its letters.

use unicode_normalization::UnicodeNormalization;

/// The level tone, which is written without a mark. Appended to a word typed without marks, it says that the word has
/// none.
const LEVEL: char = '\u{304}';
/// A grave, an acute, a tilde, a hook and a point below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

const ONSETS: [&str; 28] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x",
];
const CODAS: [&str; 10] = ["", "c", "ch", "k", "m", "n", "ng", "nh", "p", "t"];
/// Codas before which only two tones are possible, neither of them level.
const STOPS: [&str; 5] = ["c", "ch", "k", "p", "t"];
/// Diphthongs without their diacritics.
const UNMARKED: [&str; 4] = ["ie", "ye", "uo", "ưo"];

/// The class of a syllable by its diacritics; `None` if it is not a possible syllable.
fn class(word: &str) -> Option<String> {
    let bare = word.strip_suffix(LEVEL).unwrap_or(word);
    let (mut letters, mut tone) = (String::with_capacity(word.len()), None);
    for c in bare.nfd() {
        if TONES.contains(&c) {
            let is_placed = tone.is_none() && letters.ends_with(is_vowel);
            tone = is_placed.then_some(c);
            tone?;
            continue;
        }
        let letter = match c {
            'a'..='z' | 'đ' => c,
            // The Icelandic letter, which older texts have in place of it.
            'ð' => 'đ',
            mark => marked(letters.pop()?, mark)?,
        };
        letters.push(letter);
    }
    let is_level = tone.is_none();
    is_syllable(&letters, is_level).then(|| {
        letters.push(tone.unwrap_or(LEVEL));
        letters
    })
}

/// The letter that results from a base letter and a diacritic.
fn marked(letter: char, mark: char) -> Option<char> {
    Some(match (letter, mark) {
        ('a', '\u{306}') => 'ă',
        ('a', '\u{302}') => 'â',
        ('e', '\u{302}') => 'ê',
        ('o', '\u{302}') => 'ô',
        ('o', '\u{31b}') => 'ơ',
        ('u', '\u{31b}') => 'ư',
        _ => return None,
    })
}

fn is_vowel(c: char) -> bool {
    matches!(
        c,
        'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y'
    )
}

/// Whether letters without their tone are a possible syllable of the language.
fn is_syllable(letters: &str, is_level: bool) -> bool {
    let Some(mut start) = letters.find(is_vowel) else {
        return false;
    };
    // *gi* is a consonant before another vowel.
    if letters.starts_with("gi") && letters[2..].starts_with(is_vowel) {
        start = 2;
    }
    let (onset, rhyme) = letters.split_at(start);
    let coda = rhyme.trim_start_matches(is_vowel);
    ONSETS.contains(&onset)
        && CODAS.contains(&coda)
        && !UNMARKED.iter().any(|vowels| rhyme.contains(vowels))
        && !(is_level && STOPS.contains(&coda))
}

/// The class of a syllable with diacritics, which alone a query for it asks for.
pub(in crate::analysis) fn second(word: &str) -> Option<String> {
    if word.is_ascii() { None } else { class(word) }
}

/// The second class of a syllable without diacritics.
pub(in crate::analysis) fn also(word: &str) -> Option<String> {
    if word.is_ascii() { class(word) } else { None }
}

/// Whether a word in lower case has diacritics that identify its syllable.
pub fn has_tone(word: &str) -> bool {
    second(word).is_some()
}

/// Marks a word in lower case, typed without diacritics among words that have theirs, as having the level tone. `None`
/// where it is no such syllable.
pub fn with_level_tone(word: &str) -> Option<String> {
    also(word).map(|_| [word, LEVEL.encode_utf8(&mut [0; 2])].concat())
}

/// The word as typed, without the mark of [`with_level_tone`].
pub(in crate::analysis) fn typed(word: &str) -> &str {
    word.strip_suffix(LEVEL).unwrap_or(word)
}

/// The form of a class that has no diacritics; `None` where its forms have some.
pub(in crate::analysis) fn unmarked(class: &str) -> Option<&str> {
    let letters = class.strip_suffix(LEVEL)?;
    letters.is_ascii().then_some(letters)
}

/// The spellings of a class with diacritics: with its tone on any of the vowels.
pub(in crate::analysis) fn forms(class: &str) -> Vec<String> {
    let mut letters = class.chars();
    let (Some(tone), None) = (letters.next_back(), unmarked(class)) else {
        return Vec::new();
    };
    let letters = letters.as_str();
    if tone == LEVEL {
        return vec![letters.to_owned()];
    }
    let vowels = letters.char_indices().filter(|(_, c)| is_vowel(*c));
    let placed = vowels.map(|(at, vowel)| {
        let (before, behind) = letters.split_at(at + vowel.len_utf8());
        before.chars().chain([tone]).chain(behind.chars()).nfc()
    });
    placed.map(Iterator::collect).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_is_of_its_syllable_wherever_it_is_placed() {
        for (one, other) in [
            ("hòa", "hoà"),
            ("thúy", "thuý"),
            ("quý", "qúy"),
            ("khỏe", "khoẻ"),
            ("nẵng", "na\u{306}\u{303}ng"),
            ("đà", "ðà"),
            ("việt", "vie\u{323}\u{302}t"),
        ] {
            assert!(class(one).is_some());
            assert_eq!(class(one), class(other), "{one}");
        }
    }

    #[test]
    fn each_mark_makes_another_word() {
        for words in [
            &[
                "ban", "bàn", "bán", "bản", "bạn", "bân", "bần", "băn", "bắn", "bẩn",
            ][..],
            &["ma", "má", "mà", "mả", "mã", "mạ"],
            &["da", "đa", "đã", "dã", "đá"],
            &["nam", "năm", "nằm", "nắm", "nấm"],
            &["tươi", "tưới", "tuổi", "tuôi"],
        ] {
            let mut classes: Vec<_> = words.iter().map(|word| class(word)).collect();
            assert!(classes.iter().all(Option::is_some), "{classes:?}");
            classes.sort();
            classes.dedup();
            assert_eq!(classes.len(), words.len());
        }
    }

    #[test]
    fn what_is_no_syllable_has_no_class() {
        for word in [
            "viet",
            "viét",
            "nguyen",
            "đat",
            "duong",
            "mat",
            "trump",
            "obama",
            "pelé",
            "françois",
            "müller",
            "são-paulo",
            "o'brien",
            "f16",
            "mān",
            "ngh",
            "",
            "hóà",
        ] {
            assert_eq!(class(word), None, "{word}");
        }
        for word in [
            "việt", "nguyễn", "đạt", "gì", "giêng", "gieo", "quyết", "khuỷu", "nghiêng", "người",
            "yêu", "ý", "đắk", "uống", "ngoằn",
        ] {
            assert!(class(word).is_some(), "{word}");
        }
    }

    #[test]
    fn a_class_tells_how_it_is_written() {
        for word in ["hòa", "hoà", "đa", "năm", "người"] {
            let forms = forms(&class(word).unwrap());
            assert!(forms.iter().any(|form| form == word), "{forms:?}");
            assert!(forms.iter().all(|form| class(form) == class(word)));
        }
        assert_eq!(unmarked(&class("nam").unwrap()), Some("nam"));
        assert!(forms(&class("nam").unwrap()).is_empty());
        assert_eq!(unmarked(&class("đa").unwrap()), None);
        assert_eq!(class(&with_level_tone("nam").unwrap()), class("nam"));
        assert_eq!(with_level_tone("viet"), None);
    }
}
