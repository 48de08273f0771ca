//! Romanian: articles, cases and plurals of nouns, and some forms of verbs.
//!
//! Snowball takes *-ție*, *-tate* and *-tor* for endings, so that `poliția` is a form of `politică` and `autorități` of
//! `autor`, and does not remove the article of `ministrul`. Here inflectional endings are removed from the letters
//! without diacritics, which are the same in most forms of a word (`bărbat`, `bărbați`). An *-ii* is the article of a
//! plural or the case of a feminine (`miniștrii`, `legii`), or the plural of a noun in *-ie* or *-iu*, which keeps an *i*
//! (`companii`). A word that may be either has both stems.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{Classes, classes, folded};
use words::*;

/// The stem of a word. A word with two readings that has diacritics has the stem of a noun in *-ie*.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let letters = folded(word);
    if let Some(class) = of_line(&letters) {
        return class.into();
    }
    let is_marked = letters != word;
    match two_readings(&letters) {
        Readings::OfPlural(kept) => Cow::Owned(reduced(kept)),
        // In `autorității` the diacritics decide the reading. In the lowered form a ț has a cedilla.
        Readings::Both(kept) if is_marked && word.ends_with("ăţii") => Cow::Owned(reduced(kept)),
        Readings::Both(kept) if !is_marked => Cow::Owned(reduced(kept)),
        Readings::Both(_) | Readings::InI => Cow::Owned(letters[..letters.len() - 1].to_owned()),
        Readings::None => Cow::Owned(reduced(&letters)),
    }
}

/// The second stem of a word without diacritics that has two readings.
pub(super) fn second(word: &str) -> Option<String> {
    if let Some((_, other)) = OF_TWO.iter().find(|(form, _)| *form == folded(word)) {
        return Some((*other).to_owned());
    }
    if folded(word) != word || of_line(word).is_some() {
        return None;
    }
    let has_both = matches!(two_readings(word), Readings::Both(_));
    has_both.then(|| word[..word.len() - 1].to_owned())
}

fn of_line(letters: &str) -> Option<&'static str> {
    static TABLE: Classes = LazyLock::new(|| classes(LISTED));
    let listed = TABLE.get(letters).map(String::as_str);
    listed.or_else(|| of_verb(letters))
}

/// The class of a listed form of a verb, perhaps with a personal ending behind it: `spunem`.
fn of_verb(letters: &str) -> Option<&'static str> {
    const PERSONS: [&str; 9] = ["em", "eti", "im", "iti", "ea", "eau", "and", "a", "i"];
    static TABLE: Classes = LazyLock::new(|| classes(VERBS));
    let mut bare = PERSONS
        .iter()
        .filter_map(|ending| letters.strip_suffix(ending));
    let listed = TABLE
        .get(letters)
        .or_else(|| bare.find_map(|bare| TABLE.get(bare)));
    listed.map(String::as_str)
}

/// The readings of a word in *-ii*.
enum Readings<'w> {
    /// The word has another ending.
    None,
    /// The article of a plural or the case of a feminine, after this stem.
    OfPlural(&'w str),
    /// The plural of a noun in *-ie* or *-iu*.
    InI,
    /// Either reading.
    Both(&'w str),
}

fn two_readings(letters: &str) -> Readings<'_> {
    let kept = letters.strip_suffix("ii").filter(|kept| is_enough(kept));
    let Some(kept) = kept else {
        return Readings::None;
    };
    let is_of = |listed: &[&str]| listed.contains(&kept);
    let before = |end: &str| kept.ends_with(end);
    if is_of(&NEVER_IN_I) {
        return Readings::OfPlural(kept);
    }
    if is_of(&ALWAYS_IN_I) {
        return Readings::InI;
    }
    if !before("t") {
        return Readings::Both(kept);
    }
    if before("tat") && !is_verb_in_t(kept) {
        return Readings::Both(kept);
    }
    match kept.as_bytes()[kept.len() - 2] {
        b'a' | b'c' | b'i' | b'p' | b'u' => Readings::InI,
        b'o' => Readings::Both(kept),
        _ if before("ent") || before("ort") => Readings::Both(kept),
        _ => Readings::OfPlural(kept),
    }
}

/// Whether the rest of a word can be a word.
fn is_enough(kept: &str) -> bool {
    kept.len() >= 3 && kept.contains(is_vowel)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// A folded word without its endings.
fn reduced(letters: &str) -> String {
    let bare = without_ending(letters);
    let verb = without_ending_of_verb(letters, bare);
    alternated(verb)
}

/// Removes articles and endings of case, number and gender.
fn without_ending(letters: &str) -> &str {
    const ENDINGS: [&str; 16] = [
        "elui", "ului", "ilor", "elor", "ile", "ele", "ii", "ul", "ei", "ea", "a", "e", "i", "u",
        "le", "lor",
    ];
    if let Some(noun) = without_plural(letters) {
        return noun;
    }
    for ending in ENDINGS {
        let Some(kept) = letters.strip_suffix(ending).filter(|kept| is_enough(kept)) else {
            continue;
        };
        // `model`, `posibil` and `consul` end as if with an article.
        if matches!(ending, "ele" | "elor" | "ile" | "ilor" | "ul") {
            let whole = &letters[..kept.len() + 2];
            if is_whole(whole) {
                return whole;
            }
        }
        // An `i` after a vowel belongs to the word: `războiului`, `ploilor`.
        let is_own = ending.starts_with('i') && kept.ends_with(['a', 'e', 'o', 'u']);
        return if is_own {
            &letters[..=kept.len()]
        } else {
            kept
        };
    }
    letters
}

/// Removes the plural in *-uri*: `prețurilor`. Nouns in *-ură* have an *ur* of their own.
fn without_plural(letters: &str) -> Option<&str> {
    let at = ["urilor", "urile", "uri"]
        .iter()
        .find_map(|ending| letters.strip_suffix(ending))?;
    let noun = &letters[..at.len() + 2];
    let has_own = IN_URA.iter().any(|end| noun.ends_with(end));
    Some(if has_own { noun } else { at }).filter(|kept| is_enough(kept))
}

fn is_whole(word: &str) -> bool {
    WHOLE.iter().any(|whole| word.ends_with(whole))
}

/// Whether a word in *-tat* is a participle and not a noun in *-tate*.
fn is_verb_in_t(participle: &str) -> bool {
    let verb = participle.strip_suffix("at");
    verb.is_some_and(|verb| VERBS_IN_T.contains(&verb))
        || ["ntat", "stat", "ptat", "ctat"]
            .iter()
            .any(|end| participle.ends_with(end))
}

/// Removes verb endings; `bare` is `letters` without the ending of a noun.
fn without_ending_of_verb<'w>(letters: &'w str, bare: &'w str) -> &'w str {
    const LEAST: usize = 4;
    const OF_VERB: [&str; 6] = ["eaza", "este", "and", "ind", "eau", "au"];
    let before = |word: &'w str, endings: &[&str]| {
        let mut kept = endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        kept.find(|kept| kept.len() >= LEAST)
    };
    if let Some(kept) = before(letters, &OF_VERB) {
        return kept;
    }
    let is_noun = bare.ends_with("tat") && !is_verb_in_t(bare);
    if is_noun || NOUNS_LIKE_PARTICIPLES.contains(&bare) {
        return bare;
    }
    before(bare, &["at", "it", "ut"]).unwrap_or(bare)
}

/// Unifies vowels and consonants that alternate before endings: `școal-ă`, `românești`, `european-ă`.
fn alternated(stem: &str) -> String {
    const ENDS: [(&str, &str); 3] = [("easc", "esc"), ("est", "esc"), ("ean", "en")];
    for (end, own) in ENDS {
        if let Some(kept) = stem.strip_suffix(end).filter(|kept| kept.len() >= 3) {
            return [kept, own].concat();
        }
    }
    // `ochiul`, of `ochi`.
    if stem.ends_with("chi") || stem.ends_with("ghi") {
        return stem[..stem.len() - 1].to_owned();
    }
    let at = stem.rfind("oa").filter(|at| {
        let rest = &stem[at + 2..];
        !rest.is_empty() && !rest.contains(is_vowel) || rest == "i"
    });
    match at.filter(|_| !WITH_OA.contains(&stem)) {
        Some(at) => [&stem[..=at], &stem[at + 2..]].concat(),
        None => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests;
