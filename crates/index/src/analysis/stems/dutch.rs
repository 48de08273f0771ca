//! Dutch: nouns and adjectives that are listed, plurals, the ending of adjectives, and the forms of verbs.
//!
//! Snowball's stemmer of today writes vowels as they sound (`daag` of `dagen`), so that the plurals of short vowels are lost, and the
//! one before it took `fietsen` for another word than `fiets`. By rule many words are one that are spelled alike but for the length of a vowel
//! (`raad` and `rad`), so that the frequent ones are listed.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::folded;
use super::lexicon::{Lexicon, Words};

mod adjectives;
mod nouns;
#[cfg(test)]
mod tests;
pub(super) mod verbs;

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
    has_genitive: false,
};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let none = || std::iter::empty();
    Lexicon::of(&WORDS, none(), none(), none())
});

/// Forms of two words.
pub(super) const FORMS_TOO: &[(&str, &str)] = &[];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let word = singular_of_quality(folded(word));
    if let Some(class) = LEXICON.class(&word) {
        return Cow::Owned(class);
    }
    if let Some(infinitive) = verbs::infinitive(&word) {
        return Cow::Owned(of_infinitive(&infinitive));
    }
    let class = LEXICON.class_of_compound(&word);
    Cow::Owned(class.unwrap_or_else(|| with_short_vowel(without_plural(&word))))
}

/// `overheden` as `overheid`.
fn singular_of_quality(word: Cow<'_, str>) -> Cow<'_, str> {
    match word.strip_suffix("heden") {
        Some(kept) if kept.len() >= LEAST => [kept, "heid"].concat().into(),
        _ => word,
    }
}

/// The class of a verb whose form a listed word is too: plurals are written like infinitives (`werken`, `doden`).
pub(super) fn second(word: &str) -> Option<String> {
    if LEXICON.class(word).is_none() || LEXICON.is_alone(word) {
        return None;
    }
    verbs::listed(word).map(|infinitive| of_infinitive(&infinitive))
}

fn of_infinitive(infinitive: &str) -> String {
    with_short_vowel(without_plural(infinitive))
}

/// The plurals of a noun, of which few that end so have one in *-en* too.
fn in_s(noun: &str) -> Vec<String> {
    let plural = [noun, "s"].concat();
    match noun.ends_with("el") || noun.ends_with("aar") {
        true => vec![before_e(noun) + "en", plural],
        false => vec![plural],
    }
}

/// An adjective with its ending.
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

/// A word as it is written before an *e*: `raad` as `rad`, `bom` as `bomm`.
fn before_e(word: &str) -> String {
    /// Syllables that have no stress where others are before them.
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

/// `huis` as `huiz`, `brief` as `briev`.
fn voiced(word: &str) -> String {
    let bare = |last: char| word.strip_suffix(last);
    match (bare('s'), bare('f')) {
        (Some(kept), _) => [kept, "z"].concat(),
        (_, Some(kept)) => [kept, "v"].concat(),
        _ => word.to_owned(),
    }
}

/// Bytes that are left at least.
const LEAST: usize = 3;

fn without_plural(word: &str) -> &str {
    /// What a plural in *-s* is behind.
    const BEFORE_S: [&str; 14] = [
        "el", "er", "en", "em", "ie", "or", "um", "m", "b", "p", "eau", "te", "log", "val",
    ];
    if let Some(kept) = word.strip_suffix("'s") {
        return kept;
    }
    let plural = word
        .strip_suffix('s')
        .filter(|kept| kept.len() >= LEAST && BEFORE_S.iter().any(|end| kept.ends_with(end)));
    let word = plural.unwrap_or(word);
    let kept = |ending| {
        word.strip_suffix(ending)
            .filter(|kept: &&str| kept.len() >= LEAST)
    };
    if let Some(kept) = kept("en") {
        return kept;
    }
    let ending = kept("e").filter(|kept| !kept.ends_with(is_vowel));
    ending.unwrap_or(word)
}

/// What is left with one vowel and one consonant at its end for two, and with those that end words: `straat` as `strat` of
/// `straten`, `bomm` as `bom`, `huiz` as `huis`.
fn with_short_vowel(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    if let [.., one, other] = letters[..]
        && one == other
        && !is_vowel(one)
    {
        letters.pop();
    }
    if let [.., one, other, last] = letters[..]
        && one == other
        && matches!(one, 'a' | 'e' | 'o' | 'u')
        && !is_vowel(last)
    {
        letters.remove(letters.len() - 2);
    }
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'z' => 's',
            'v' => 'f',
            other => other,
        };
    }
    letters.into_iter().collect()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
