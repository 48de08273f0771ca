//! Names that only look like inflections: `Agee` of `age`, `Poole` of `pool`, `Kellie` of `Kelly`.
//!
//! No list has all names, but an archive tells them by their capitals: a name has one in nearly all articles that have it, and a
//! word that inflects in few. English alone is looked at so. German writes all nouns with capitals, and where another language
//! holds a good part of an archive, its capitals tell nothing of English words.

use newshound_index::Reader;
use newshound_index::analysis::{Stemmer, written_term};

use crate::lookups::Lookups;

/// The language whose names are told apart.
pub(super) const LANGUAGE: &str = "en";

/// The least articles that tell how a word is written.
const LEAST: u64 = 3;

/// How the articles of an archive write a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Usage {
    /// With a capital in 97 of 100 articles or more.
    Name,
    /// With a capital in all of too few articles.
    PerhapsName,
    /// With a capital in at most half of them.
    Ordinary,
}

/// The stemmer whose names are told apart in an archive, if nine of ten articles are in its language.
pub(super) fn stemmer(reader: &Reader) -> Option<Stemmer> {
    let languages = reader.languages();
    let english = languages.iter().find(|(code, _)| code == LANGUAGE);
    let count = english.map_or(0, |(_, count)| *count);
    (count > 0 && count * 10 >= reader.num_docs() * 9).then(|| Stemmer::of_language(Some(LANGUAGE)))
}

/// Which of `forms` are no forms of `word` though they share its English `class`: of the two one is a name and the other is none, or both are
/// names that are spelled alike.
pub(super) fn parted(
    word: &str,
    class: &str,
    forms: &[&str],
    reader: &Reader,
    lookups: &Lookups,
) -> tantivy::Result<Vec<bool>> {
    let nothing = || vec![false; forms.len()];
    // A class that is a word of its own inflects without the vowel that names end with (`pool`, `Poole`).
    let is_word = lookups
        .text(reader, reader.fields().body.surface, class)?
        .documents()
        >= LEAST;
    let inflects = |form: &str| inflects(class, is_word, form);
    let may_part = |form: &str| {
        let is_inflection =
            inflects(word) && inflects(form) || is_adverb(word, form) || is_adverb(form, word);
        form != word && !is_inflection && !is_plural(word, form) && !is_plural(form, word)
    };
    if !forms.iter().any(|form| may_part(form)) {
        return Ok(nothing());
    }
    let Some(own) = usage(word, reader, lookups)? else {
        return Ok(nothing());
    };
    let mut parted = nothing();
    for (form, parted) in forms.iter().zip(&mut parted) {
        if !may_part(form) {
            continue;
        }
        *parted = match (own, usage(form, reader, lookups)?) {
            (Usage::Name, Some(Usage::Ordinary)) | (Usage::Ordinary, Some(Usage::Name)) => true,
            (Usage::Name, Some(Usage::Name | Usage::PerhapsName))
            | (Usage::PerhapsName, Some(Usage::Name)) => stem(word) == stem(form),
            _ => false,
        };
    }
    Ok(parted)
}

/// How the bodies of articles write a word; `None` where they are too few, or write it in both ways.
fn usage(word: &str, reader: &Reader, lookups: &Lookups) -> tantivy::Result<Option<Usage>> {
    let mut letters = word.chars();
    let Some(first) = letters
        .next()
        .filter(|_| word.is_ascii() && !word.contains('-'))
    else {
        return Ok(None);
    };
    let body = reader.fields().body;
    let all = lookups.text(reader, body.surface, word)?.documents();
    if all == 0 {
        return Ok(None);
    }
    let capital = [first.to_ascii_uppercase().to_string(), letters.collect()].concat();
    let term = written_term(word, &capital);
    let capital = lookups.text(reader, body.written, &term)?.documents();
    Ok(if all < LEAST {
        (capital == all).then_some(Usage::PerhapsName)
    } else if capital * 100 >= all * 97 {
        Some(Usage::Name)
    } else if capital * 2 <= all {
        Some(Usage::Ordinary)
    } else {
        None
    })
}

/// Whether a word inflects by rule: it has an ending of verbs and nouns behind what its class keeps in all forms. Such words are one,
/// whatever their letters: titles of films and firms are made of them, and sentences begin with them.
fn inflects(class: &str, is_word: bool, form: &str) -> bool {
    if form == class {
        return !class.ends_with('i');
    }
    let endings: &[&str] = match class.strip_suffix(['e', 'i']) {
        Some(_) if class.ends_with('i') => &["y", "ies", "ied"],
        Some(_) => &["es", "ed", "ing", "er", "ers"],
        None => &["s", "es", "ed", "ing", "er", "ers", "ion", "ions"],
    };
    let kept = class.strip_suffix(['e', 'i']).unwrap_or(class);
    let ending = form.strip_prefix(kept);
    ending.is_some_and(|ending| endings.contains(&ending) || ending == "e" && !is_word)
}

/// Whether `adverb` is that of `word`.
fn is_adverb(word: &str, adverb: &str) -> bool {
    adverb.strip_prefix(word) == Some("ly")
}

/// Whether `plural` is a plural of `word`, which names have too (`Kennedys`).
fn is_plural(word: &str, plural: &str) -> bool {
    let ending = |kept: &str| plural.strip_prefix(kept);
    matches!(ending(word), Some("s" | "es"))
        || word.strip_suffix('y').and_then(ending) == Some("ies")
}

/// A name without the ending in which names differ that are spelled alike (`Clark` and `Clarke`, `Terry` and `Terri`).
fn stem(name: &str) -> &str {
    let endings = ["ie", "ey", "y", "i", "e"];
    let stem = endings.iter().find_map(|ending| name.strip_suffix(ending));
    stem.unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_are_told() {
        for (word, plural) in [
            ("kennedy", "kennedys"),
            ("ferry", "ferries"),
            ("bush", "bushes"),
        ] {
            assert!(is_plural(word, plural), "{word}");
            assert!(!is_plural(plural, word), "{word}");
        }
        assert!(!is_plural("bill", "billings"));
    }

    #[test]
    fn names_that_are_spelled_alike_have_one_stem() {
        for (one, other) in [("kelly", "kellie"), ("clark", "clarke"), ("terry", "terri")] {
            assert_eq!(stem(one), stem(other));
        }
        assert_ne!(stem("christian"), stem("christianity"));
        assert_ne!(stem("islam"), stem("islamic"));
    }
}
