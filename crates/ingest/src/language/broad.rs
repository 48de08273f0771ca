//! Recognises many languages by their scripts, function words and letters.
//!
//! The trigram classifier knows seventy languages, takes four times as long as reading the text, and does not know Malay, Swahili or
//! Icelandic, which it confidently takes for others. Most cases are cheaper to decide: most scripts have one language, and each
//! paragraph is full of words that only its language has. So this module comes first. It gives no answer if two languages are close;
//! then the classifier is used.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::table::{LETTERS, MORE_LETTERS, MORE_WORDS, WORDS};

/// A set of languages of the tables, one bit each.
type Languages = u128;

/// The weight of a word. It is divided among the languages that have the word.
const WORD: u32 = 12;
/// The weight of a capitalized word, which may be a name (`San`, `Los`, `May`) or begin a sentence.
const CAPITALISED: u32 = WORD / 3;
/// The weight of a letter.
const LETTER: u32 = 4;
/// A language with at least the best score divided by this may be the language, too.
const NEAR: u32 = 3;
/// The least score for a decision: two words of the language alone, or some letters. English needs more.
const LEAST: u32 = 24;
const LEAST_ENGLISH: u32 = 36;

/// The result of the tables for a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Guess {
    /// It is in this language.
    Told(&'static str),
    /// It may be in one of these languages, or in any if the list is empty: the scores are too low, or too close.
    Among(Vec<&'static str>),
}

/// Guesses the language of `sample`.
pub(super) fn guess(sample: &str) -> Guess {
    match script(sample) {
        Some(Script::Of(code)) => Guess::Told(code),
        Some(Script::Shared) => by_words(sample),
        None => Guess::Among(Vec::new()),
    }
}

/// The kind of script of a text.
enum Script {
    /// More than half of the letters are of a script with a single language.
    Of(&'static str),
    /// The script is used by several languages.
    Shared,
}

/// The script of most letters of `sample`; `None` if it has fewer than four letters.
fn script(sample: &str) -> Option<Script> {
    let mut own = [0_u32; SCRIPTS.len()];
    let (mut letters, mut others) = (0_u32, 0_u32);
    for c in sample.chars() {
        if c.is_ascii() {
            others += u32::from(c.is_ascii_alphabetic());
            continue;
        }
        let at = SCRIPTS.partition_point(|&(first, ..)| first <= c);
        match SCRIPTS[..at].last() {
            Some(&(_, last, _)) if c <= last => {
                own[at - 1] += 1;
                letters += 1;
            }
            _ => others += u32::from(c.is_alphabetic()),
        }
    }
    let best = (0..own.len()).max_by_key(|&at| own[at])?;
    if letters + others < 4 {
        return None;
    }
    Some(match own[best] * 2 > letters + others {
        true if SCRIPTS[best].2 == "bn" && sample.contains(['ৰ', 'ৱ']) => Script::Of("as"),
        true => Script::Of(SCRIPTS[best].2),
        false => Script::Shared,
    })
}

/// Scripts with a single language: first and last character (inclusive), and the code of the language; sorted.
#[rustfmt::skip]
pub(super) const SCRIPTS: [(char, char, &str); 21] = [
    ('\u{370}', '\u{3ff}', "el"), ('\u{531}', '\u{58f}', "hy"), ('\u{7c0}', '\u{7ff}', "nqo"), ('\u{980}', '\u{9ff}', "bn"),
    ('\u{a00}', '\u{a7f}', "pa"), ('\u{a80}', '\u{aff}', "gu"), ('\u{b00}', '\u{b7f}', "or"), ('\u{b80}', '\u{bff}', "ta"),
    ('\u{c00}', '\u{c7f}', "te"), ('\u{c80}', '\u{cff}', "kn"), ('\u{d00}', '\u{d7f}', "ml"), ('\u{d80}', '\u{dff}', "si"),
    ('\u{e00}', '\u{e7f}', "th"), ('\u{e80}', '\u{eff}', "lo"), ('\u{f00}', '\u{fff}', "bo"), ('\u{1000}', '\u{109f}', "my"),
    ('\u{10a0}', '\u{10ff}', "ka"), ('\u{1100}', '\u{11ff}', "ko"), ('\u{13a0}', '\u{13ff}', "chr"), ('\u{1780}', '\u{17ff}', "km"),
    ('\u{1f00}', '\u{1fff}', "el"),
];

/// The tables, indexed by word and by letter.
struct Known {
    codes: Vec<&'static str>,
    words: HashMap<&'static str, Languages>,
    letters: HashMap<char, Languages>,
    /// The longest word, in bytes.
    longest: usize,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut known = Known {
        codes: Vec::new(),
        words: HashMap::new(),
        letters: HashMap::new(),
        longest: 0,
    };
    for &(code, words) in WORDS.iter().chain(&MORE_WORDS) {
        let bit = known.bit(code);
        for word in words.split(' ') {
            *known.words.entry(word).or_default() |= bit;
            known.longest = known.longest.max(word.len());
        }
    }
    for &(letter, codes) in LETTERS.iter().chain(&MORE_LETTERS) {
        let bits = codes
            .split(' ')
            .fold(0, |bits, code| bits | known.bit(code));
        known
            .letters
            .extend(letter.chars().map(|letter| (letter, bits)));
    }
    known
});

impl Known {
    fn bit(&mut self, code: &'static str) -> Languages {
        let at = self.codes.iter().position(|known| *known == code);
        let at = at.unwrap_or_else(|| {
            self.codes.push(code);
            self.codes.len() - 1
        });
        1 << at
    }
}

/// Scores by language.
struct Scores {
    of: [u32; Languages::BITS as usize],
}

impl Scores {
    /// Divides `weight` among `languages`; each gets at least 1.
    fn add(&mut self, languages: Languages, weight: u32) {
        let share = (weight / languages.count_ones().max(1)).max(1);
        let mut left = languages;
        while left != 0 {
            self.of[left.trailing_zeros() as usize] += share;
            left &= left - 1;
        }
    }

    /// The indices of the three best languages with their scores, best first.
    fn best(&self) -> [(usize, u32); 3] {
        let mut best = [(0, 0); 3];
        for (at, &score) in self.of.iter().enumerate() {
            let place = best.iter().position(|&(_, other)| score > other);
            if let Some(place) = place {
                best[place..].rotate_right(1);
                best[place] = (at, score);
            }
        }
        best
    }
}

fn by_words(sample: &str) -> Guess {
    let known = &*KNOWN;
    let mut scores = Scores {
        of: [0; Languages::BITS as usize],
    };
    let mut words = 0_u32;
    let mut word = String::with_capacity(64);
    for piece in sample.split(|c: char| !(c.is_alphabetic() || is_inside(c))) {
        let piece = piece.trim_matches(is_inside);
        if piece.is_empty() {
            continue;
        }
        words += 1;
        word.clear();
        for c in piece.chars() {
            if c.is_ascii() {
                word.push(c.to_ascii_lowercase());
                continue;
            }
            for c in c.to_lowercase() {
                word.push(c);
                if let Some(&languages) = known.letters.get(&c) {
                    scores.add(languages, LETTER);
                }
            }
        }
        if word.len() <= known.longest
            && let Some(&languages) = known.words.get(&*word)
        {
            let is_capitalised = piece.starts_with(char::is_uppercase);
            scores.add(languages, if is_capitalised { CAPITALISED } else { WORD });
        }
    }
    let [(at, best), (second, next), (_, third)] = scores.best();
    // English has the longest list, so it needs more words, in proportion to the text: an English headline must not outvote a
    // short text in another language.
    let least = match known.codes[at] {
        "en" => LEAST_ENGLISH.max(2 * words),
        _ => words,
    };
    // Words that Croatian and Serbian share distinguish both from others, so between the two a single word of one alone suffices.
    let are_twins = matches!(
        (known.codes[at], known.codes[second]),
        ("hr", "sr") | ("sr", "hr")
    );
    let rival = if are_twins { third } else { next };
    // The score must be high in proportion to the words: a text in an unknown language also has some words of known ones.
    if best >= LEAST && best >= least && best > next && best >= rival + rival / 5 {
        return Guess::Told(known.codes[at]);
    }
    let near = |score: u32| best > 0 && score * NEAR >= best;
    let among = known.codes.iter().zip(scores.of);
    let among = among.filter(|(_, score)| near(*score));
    Guess::Among(among.map(|(code, _)| *code).collect())
}

/// Whether `sample` has more words that are only Serbian than words that are only Croatian. The classifier takes Serbian in Latin letters
/// for Croatian.
pub(super) fn is_serbian(sample: &str) -> bool {
    let known = &*KNOWN;
    let bit = |code: &str| {
        let at = known.codes.iter().position(|known| *known == code);
        at.map_or(0, |at| 1 << at)
    };
    let (serbian, croatian): (Languages, Languages) = (bit("sr"), bit("hr"));
    let words = sample.split(|c: char| !c.is_alphabetic());
    let languages = words.filter_map(|word| known.words.get(&*word.to_lowercase()));
    let balance: i32 = languages
        .map(|own| i32::from(own & serbian != 0) - i32::from(own & croatian != 0))
        .sum();
    balance > 0
}

/// Whether a character that is not a letter may stand within a word: apostrophes, combining marks, the Persian joiner.
fn is_inside(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{200c}' | '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{5b0}'..='\u{5c7}')
}

#[cfg(test)]
#[path = "broad_tests.rs"]
mod tests;
