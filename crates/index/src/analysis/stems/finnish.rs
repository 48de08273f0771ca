//! Finnish: cases, possessive suffixes and particles of nouns, consonant gradation, and the forms of verbs.
//!
//! Snowball's stemmer removes the last vowel of the stem (joining `kirja` and `kirje`, `antaa` and `Antti`), and ignores
//! changes within a word (`kadun`, `veden`, `kirjeen`). Here the commonest words are listed with their inflection. Other
//! words lose endings that are rarely part of a word, and the letters before these are unified. All of it works on folded
//! letters; a word with two readings has both classes.

mod endings;
mod letters;
mod listed;
mod nominal;
mod verbal;
mod verbs;
mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};
use listed::Splits;
use words::MARKED;

/// The readings of a word: the words it may be a form of.
struct Readings {
    first: String,
    second: Option<String>,
}

impl Readings {
    fn one(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            second: None,
        }
    }

    fn of(first: impl Into<String>, second: Option<impl Into<String>>) -> Self {
        Self {
            first: first.into(),
            second: second.map(Into::into),
        }
    }

    /// Adds a second reading, if there is only one.
    fn or(mut self, second: &str) -> Self {
        self.second.get_or_insert_with(|| second.to_owned());
        self
    }
}

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    static BY_MARKS: Classes = LazyLock::new(|| classes(MARKED));
    if let Some(class) = BY_MARKS.get(word) {
        return class.as_str().into();
    }
    readings(&folded(word), false).first.into()
}

/// The second stem of a word with two readings.
pub(super) fn second(word: &str) -> Option<String> {
    readings(&folded(word), word.contains(['ä', 'ö'])).second
}

/// The verb of an inflected participle, as `kuolleet` has it: `kuolleen`, `haavoittuneita`.
fn of_participle(word: &str) -> Option<Readings> {
    const ENDINGS: [&str; 11] = [
        "n", "ta", "den", "na", "ssa", "sta", "lla", "lta", "lle", "ksi", "nsa",
    ];
    let mut bare = ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    let before =
        bare.find_map(|bare| bare.strip_suffix("ee").or_else(|| bare.strip_suffix("ei")))?;
    let is_participle = before.ends_with(['l', 'n', 'r', 's']);
    let many = is_participle.then(|| [before, "eet"].concat())?;
    let listed = Splits::of(&many).listed(&many);
    listed.or_else(|| verbal::infinitive(&many).map(Readings::one))
}

fn readings(word: &str, is_front: bool) -> Readings {
    /// The minimum number of letters of an unlisted word before an ending.
    const LEAST: usize = 3;
    let splits = Splits::of(word);
    if let Some(listed) = splits.listed(word) {
        return listed;
    }
    // Short words, and words in other alphabets, are not stemmed.
    if word.len() < LEAST || !word.is_ascii() {
        return Readings::one(word);
    }
    if let Some(verb) = of_participle(word) {
        return verb;
    }
    let compound = splits.compound();
    let is_certain = compound.as_ref().is_some_and(|(_, is_long)| *is_long);
    let verb = || verbal::infinitive(word).map(Readings::one);
    let compound = compound.map(|(compound, _)| compound);
    let known = match is_certain {
        true => compound,
        false => verb().or(compound),
    };
    known.unwrap_or_else(|| nominal::readings(word, is_front))
}

#[cfg(test)]
mod tests;
