//! Dutch.

use crate::table::{Draft, Written};
use crate::words::{Lexicon, Words};

mod adjectives;
mod nouns;
pub(crate) mod verbs;

const WORDS: Words = Words {
    alone: adjectives::ALONE,
    lines: adjectives::LINES,
    nouns: nouns::LINES,
    declined: &[],
    inflected: &[],
    verbs: &[],
    spelled_nouns: &[
        (nouns::IN_EN, |noun| vec![before_e(noun) + "en"]),
        (nouns::IN_EN_VOICED, |noun| {
            vec![voiced(&before_e(noun)) + "en"]
        }),
        (nouns::IN_EN_LONG, |noun| {
            vec![voiced(noun) + "en", [noun, "s"].concat()]
        }),
        (nouns::IN_N, |noun| {
            vec![[noun, "n"].concat(), [noun, "s"].concat()]
        }),
        (nouns::IN_S, in_s),
        (nouns::IN_APOSTROPHE, |noun| {
            vec![[noun, "'s"].concat(), [noun, "s"].concat()]
        }),
    ],
    spelled: &[
        (adjectives::ADJECTIVES, adjective),
        (adjectives::WITHOUT_DEGREES, |word| vec![declined(word)]),
    ],
    plain: &[],
    rare: "nieuws leger engels schots luis laatst laatste",
    mostly_others: "",
    asking: &[],
    has_genitive: false,
};

/// The table of listed words.
pub(crate) fn table() -> Written {
    let none = std::iter::empty;
    let mut draft = Draft::default();
    Lexicon::of(&WORDS, none(), none(), none()).write(&mut draft);
    verbs::LISTED.write(&mut draft);
    draft.finish()
}

/// The plural in *-s* of a noun. Nouns in *-el* and *-aar* get one in *-en* too, though few of them have it.
fn in_s(noun: &str) -> Vec<String> {
    let plural = [noun, "s"].concat();
    match noun.ends_with("el") || noun.ends_with("aar") {
        true => vec![before_e(noun) + "en", plural],
        false => vec![plural],
    }
}

/// An adjective with the ending *-e*.
fn declined(word: &str) -> String {
    let letters: Vec<char> = word.chars().rev().take(3).collect();
    let is_voiced = match letters[..] {
        // `Europese`.
        ['s', 'e', 'e'] => false,
        ['s', one, other] => is_vowel(one) && is_vowel(other) || one == 'j',
        ['f', one, other] => is_vowel(one) && is_vowel(other) || matches!(one, 'j' | 'l'),
        _ => false,
    };
    let long = before_e(word);
    let long = if is_voiced { voiced(&long) } else { long };
    long + "e"
}

/// The other forms of an adjective.
fn adjective(word: &str) -> Vec<String> {
    let declined = declined(word);
    let comparative = match word.ends_with('r') {
        true => [word, "der"].concat(),
        false => format!("{declined}r"),
    };
    let superlative = match word.ends_with('s') {
        true => [word, "t"].concat(),
        false => [word, "st"].concat(),
    };
    let mut forms = vec![
        format!("{comparative}e"),
        format!("{superlative}e"),
        comparative,
        superlative,
        declined,
    ];
    if !word.ends_with('s') {
        forms.push([word, "s"].concat());
    }
    forms
}

/// The spelling of a word before an *e*: `raad` as `rad`, `bom` as `bomm`.
fn before_e(word: &str) -> String {
    /// Final syllables that are unstressed unless they are the only one.
    const WEAK: [&str; 6] = ["el", "em", "en", "er", "ig", "ik"];
    let letters: Vec<char> = word.chars().collect();
    let [ref before @ .., one, other, last] = letters[..] else {
        return word.to_owned();
    };
    if is_vowel(last) || matches!(last, 'j' | 'w' | 'x') || !is_vowel(other) {
        return word.to_owned();
    }
    if one == other {
        return before.iter().chain([&other, &last]).collect();
    }
    let is_weak = WEAK.iter().any(|end| word.ends_with(end)) && before.iter().any(|&c| is_vowel(c));
    match is_vowel(one) || is_weak {
        true => word.to_owned(),
        false => format!("{word}{last}"),
    }
}

/// A word with its final consonant voiced: `huis` as `huiz`, `brief` as `briev`.
fn voiced(word: &str) -> String {
    let bare = |last: char| word.strip_suffix(last);
    match (bare('s'), bare('f')) {
        (Some(kept), _) => [kept, "z"].concat(),
        (_, Some(kept)) => [kept, "v"].concat(),
        _ => word.to_owned(),
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
