//! Hindi: plurals and cases of nouns, genders of adjectives, and the forms of frequent verbs.
//!
//! Snowball removes the last vowel of every word, which distinguishes `हिंदू` from `हिंदी`, `मंत्री` from `मंत्र`,
//! `वर्षा` from `वर्ष`. Here the vowel stays, and a plural's vowel is replaced by the singular's. An *-ों* may belong to
//! a noun in a consonant or in *-ा* (`शहरों`, `लड़कों`), so such a word has both stems. A final *-ी* is a feminine ending
//! only in adjectives and verbs, which are listed.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{Classes, classes, folded};
use words::*;

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let letters = folded(word);
    if let Some(listed) = of_line(&letters) {
        return listed.into();
    }
    if let Some(own) = of_adjective(&letters) {
        return own.into();
    }
    if let Some(root) = root_of_verb(&letters) {
        return root.to_owned().into();
    }
    match (singular(&letters), letters) {
        (Some(singular), _) => singular.into(),
        (None, letters) => letters,
    }
}

/// The second stem of a word with two: that of a noun in *-ा* with an oblique plural.
pub(super) fn second(word: &str) -> Option<String> {
    let letters = folded(word);
    let kept = letters.strip_suffix("ों")?;
    let other = [kept, "ा"].concat();
    let is_of_two = has_letters(kept)
        && kept.ends_with(is_consonant)
        && !IN_CONSONANT.contains(&kept)
        && of_line(&letters).is_none()
        && of_adjective(&letters).is_none()
        && root_of_verb(&other).is_none();
    is_of_two.then_some(other)
}

fn of_line(letters: &str) -> Option<&'static str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    TABLE.get(letters).map(String::as_str)
}

/// Whether the rest can be a word: it has two letters or more.
fn has_letters(kept: &str) -> bool {
    kept.chars().nth(1).is_some()
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{915}'..='\u{939}')
}

/// The masculine of a listed adjective: `बड़ी`, `बड़े`.
fn of_adjective(letters: &str) -> Option<String> {
    static STEMS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| ADJECTIVES.split(' ').collect());
    let mut bare = ["ा", "े", "ी", "ों"]
        .iter()
        .filter_map(|end| letters.strip_suffix(end));
    let own = bare.find(|bare| STEMS.contains(bare))?;
    Some([own, "ा"].concat())
}

/// The root of a form of a listed verb.
fn root_of_verb(letters: &str) -> Option<&'static str> {
    const ENDINGS: [&str; 20] = [
        "ना",
        "ने",
        "नी",
        "ता",
        "ते",
        "ती",
        "तीं",
        "कर",
        "",
        "ा",
        "े",
        "ी",
        "ीं",
        "ें",
        "ो",
        "ेगा",
        "ेगी",
        "ेंगे",
        "ेंगी",
        "िए",
    ];
    /// Endings after a vowel, in addition to those that begin with a consonant.
    const BEHIND_VOWEL: [&str; 12] = [
        "या",
        "ये",
        "यी",
        "ई",
        "ए",
        "ईं",
        "एं",
        "ओ",
        "एगा",
        "एगी",
        "एंगे",
        "इए",
    ];
    static ROOTS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| VERBS.split(' ').collect());
    let roots = letters.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut roots = roots.filter_map(|at| {
        let root = *ROOTS.get(&letters[..at])?;
        let ending = &letters[at..];
        let is_form = match root.ends_with(is_consonant) {
            true => ENDINGS.contains(&ending),
            false => ENDINGS[..9].contains(&ending) || BEHIND_VOWEL.contains(&ending),
        };
        is_form.then_some(root)
    });
    roots.next()
}

/// The singular of a noun, with its vowel lengthened: `महिलाओं`, `हिंदुओं`, `मंत्रियों`, `किताबें`, `हमले`.
fn singular(letters: &str) -> Option<String> {
    /// Endings of plurals and cases, and of the singular.
    const ENDINGS: [(&str, &str); 15] = [
        ("ियों", "ी"),
        ("ियां", "ी"),
        ("इयों", "ई"),
        ("इयां", "ई"),
        ("ुओं", "ू"),
        ("ूओं", "ू"),
        ("ुएं", "ू"),
        ("ाओं", "ा"),
        ("ाएं", "ा"),
        ("ों", ""),
        ("ें", ""),
        ("े", "ा"),
        ("ए", "या"),
        ("ि", "ी"),
        ("ु", "ू"),
    ];
    ENDINGS.iter().find_map(|(ending, own)| {
        let kept = letters
            .strip_suffix(ending)
            .filter(|kept| has_letters(kept))?;
        let is_own = *ending != "ए" || kept.ends_with(is_consonant);
        is_own.then(|| [kept, own].concat())
    })
}

#[cfg(test)]
mod tests;
