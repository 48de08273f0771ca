//! Bulgarian, for which Snowball has no stemmer: articles, numbers and genders of nouns and adjectives.
//!
//! Removes an article first, then the ending of a number or a gender, and then unifies alternating vowels and consonants
//! (`чужденецът`, `чужденци`; `важен`, `важни`). The short masculine article of adjectives looks like a feminine ending
//! (`новия`, `партия`), so a word that may be either has two stems. Verbs are not stemmed.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{Classes, classes, folded};
use words::*;

/// The stem of a word in lower case.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let letters = folded(word);
    match of_line(&letters) {
        Some(class) => class.into(),
        None => reduced(&letters).into(),
    }
}

/// The second stem of a word that may be an adjective with the short article.
pub(in crate::analysis) fn second(word: &str) -> Option<String> {
    const BEFORE: [&str; 3] = ["в", "м", "л"];
    let letters = folded(word);
    let kept = before(&letters, &["ия"], LEAST)?;
    let consonants = kept
        .strip_suffix('н')
        .is_some_and(|kept| !kept.ends_with(is_vowel));
    let is_adjective = consonants || BEFORE.iter().any(|end| kept.ends_with(end));
    (is_adjective && of_line(&letters).is_none()).then(|| alternated(kept))
}

fn of_line(letters: &str) -> Option<&'static str> {
    static TABLE: Classes = LazyLock::new(|| {
        let mut table = classes(LISTED);
        let grammar = GRAMMAR.split(' ').map(|word| (word, [word, " "].concat()));
        table.extend(grammar);
        table
    });
    TABLE.get(letters).map(String::as_str)
}

/// The minimum number of letters that must remain.
const LEAST: usize = 3;

/// Bytes of a Cyrillic letter.
const LETTER: usize = 2;

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'е' | 'и' | 'о' | 'у' | 'ъ' | 'ю' | 'я')
}

/// The part of a word before one of `endings`, if it has at least `least` letters.
fn before<'w>(word: &'w str, endings: &[&str], least: usize) -> Option<&'w str> {
    let mut kept = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    kept.find(|kept| kept.len() >= least * LETTER)
}

fn reduced(letters: &str) -> String {
    const ENDINGS: [&str; 8] = ["ове", "еве", "а", "е", "и", "о", "я", "й"];
    // The long article of adjectives, or the short one after endings that no noun has.
    if let Some(kept) = before(letters, &["ият"], LEAST) {
        return alternated(kept);
    }
    if let Some(kept) =
        before(letters, &["ия"], LEAST).filter(|kept| kept.ends_with("ск") || kept.ends_with('ш'))
    {
        return alternated(kept);
    }
    // `полицаят`, of `полицай`.
    if let Some(kept) = before(letters, &["ят"], LEAST).filter(|kept| kept.ends_with(is_vowel)) {
        return alternated(kept);
    }
    let bare = without_article(letters);
    alternated(before(bare, &ENDINGS, LEAST).unwrap_or(bare))
}

/// Removes the article at the end of a word: `градът`, `жената`, `областта`, `селото`, `градовете`.
fn without_article(word: &str) -> &str {
    static IN_AT: LazyLock<FxHashSet<&str>> = LazyLock::new(|| NOUNS_IN_AT.split(' ').collect());
    if let Some(kept) = before(word, &["ът", "ят"], LEAST) {
        return kept;
    }
    if let Some(kept) = before(word, &["то"], LEAST) {
        return if kept.ends_with(['о', 'е', 'и', 'у']) {
            kept
        } else {
            word
        };
    }
    if let Some(kept) = before(word, &["те"], LEAST) {
        return if kept.ends_with(['и', 'е', 'а']) {
            kept
        } else {
            word
        };
    }
    let Some(kept) = before(word, &["та"], LEAST) else {
        return word;
    };
    // `заплата`, `депутата` and `комитета` have a `т` of their own.
    let has_article = match kept.chars().next_back() {
        Some('а') => !IN_AT.contains(&word[..word.len() - LETTER]),
        Some('я' | 'т' | 'щ' | 'в') => true,
        Some('е') => kept.ends_with("че"),
        _ => kept.ends_with("есен") || kept.ends_with("вечер") || kept.ends_with("пролет"),
    };
    match has_article {
        // `момичетата`, of which `момичета` is a plural.
        true => kept
            .strip_suffix("та")
            .filter(|kept| kept.ends_with("че"))
            .unwrap_or(kept),
        false => word,
    }
}

/// Unifies letters that alternate before endings.
fn alternated(stem: &str) -> String {
    const ENDS: [(&str, &str); 3] = [("еец", "ейц"), ("оец", "ойц"), ("ник", "ниц")];
    for (end, own) in ENDS {
        if let Some(kept) = stem.strip_suffix(end) {
            return [kept, own].concat();
        }
    }
    let citizen = before(stem, &["анин", "янин"], 2).filter(|_| stem != "планин");
    if let Some(kept) = citizen {
        return stem[..kept.len() + 2 * LETTER].to_owned();
    }
    // A vowel that is there only without an ending: `важен`, `министър`, `участък`.
    for (end, own) in [
        ("ен", "н"),
        ("ец", "ц"),
        ("ър", "р"),
        ("ък", "ц"),
        ("ъц", "ц"),
    ] {
        let kept = before(stem, &[end], 2).filter(|kept| !kept.ends_with(is_vowel));
        if let Some(kept) = kept {
            return [kept, own].concat();
        }
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests;
