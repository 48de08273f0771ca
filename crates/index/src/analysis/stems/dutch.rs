//! Dutch: listed nouns and adjectives, plurals, the ending of adjectives, and the forms of verbs.
//!
//! Snowball's current stemmer writes vowels as they sound (`daag` for `dagen`), so that plurals with short vowels are
//! lost; its predecessor separated `fietsen` from `fiets`. Rules would join many words that differ only in the length of
//! a vowel (`raad` and `rad`), so frequent words are listed.

use std::borrow::Cow;

use newshound_lexicon::letters::folded;
use newshound_lexicon::{ALONE, Role};

use super::lexicon::Lexicon;
use super::tables;

#[cfg(test)]
mod tests;

static LEXICON: Lexicon = Lexicon(&tables::DUTCH);

/// Prefixes of verbs.
const PREFIXES: &[&str] = &[
    "aan", "achter", "af", "be", "bij", "binnen", "buiten", "deel", "door", "er", "ge", "goed",
    "her", "in", "kennis", "klaar", "langs", "los", "mee", "mis", "na", "neer", "om", "onder",
    "ont", "op", "over", "plaats", "rond", "samen", "tegen", "terecht", "terug", "thuis", "toe",
    "uit", "vast", "ver", "vol", "voor", "vooruit", "waar", "weer", "weg",
];

/// Forms of two words, with the class of the second.
pub(super) const FORMS_TOO: &[(&str, &str)] =
    &[("gevallen", "val"), ("namen", "nem"), ("staat", "stan")];

/// The stem of a word.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let word = singular_of_quality(folded(word));
    if let Some(class) = LEXICON.class(&word) {
        return class;
    }
    if let Some(infinitive) = infinitive(&word) {
        return Cow::Owned(of_infinitive(&infinitive));
    }
    let class = LEXICON.class_of_compound(&word);
    class.unwrap_or_else(|| with_short_vowel(without_plural(&word)).into())
}

/// The singular of nouns in *-heid*: `overheden` to `overheid`.
fn singular_of_quality(word: Cow<'_, str>) -> Cow<'_, str> {
    match word.strip_suffix("heden") {
        Some(kept) if kept.len() >= LEAST => [kept, "heid"].concat().into(),
        _ => word,
    }
}

/// The class of a verb, one of whose forms is also a listed word: plurals look like infinitives (`werken`, `doden`).
pub(super) fn second(word: &str) -> Option<String> {
    let listed = LEXICON.get(Role::Form, word)?;
    let is_mostly_a_noun = FORMS_TOO.iter().any(|(form, _)| *form == word);
    if listed.tag() == Some(ALONE) || is_mostly_a_noun {
        return None;
    }
    listed_verb(word).map(|infinitive| of_infinitive(&infinitive))
}

/// The infinitive of a form of a listed verb, which may have a prefix.
fn listed_verb(form: &str) -> Option<Cow<'static, str>> {
    let infinitive = |role, form| LEXICON.get(role, form)?.name();
    if let Some(infinitive) = infinitive(Role::Verb, form) {
        return Some(infinitive.into());
    }
    PREFIXES.iter().find_map(|prefix| {
        let form = form.strip_prefix(prefix)?;
        let infinitive = infinitive(Role::Bare, form).or_else(|| infinitive(Role::Verb, form))?;
        Some([prefix, infinitive].concat().into())
    })
}

/// The infinitive of a form of a listed verb, of a verb in *-eren* by its ending, or of a declined participle.
fn infinitive(word: &str) -> Option<Cow<'static, str>> {
    let participle = || {
        let form = word.strip_suffix('e')?;
        let declines = form.starts_with("ge") || form.starts_with("be") || form.starts_with("ver");
        declines.then(|| listed_verb(form)).flatten()
    };
    let told = participle().or_else(|| listed_verb(word));
    told.or_else(|| of_foreign(word).map(Cow::Owned))
}

/// The infinitive of forms of verbs in *-eren*: `investeerde` and `geinvesteerd` to `investeren`.
fn of_foreign(word: &str) -> Option<String> {
    /// The minimum number of bytes before the ending.
    const LEAST: usize = 3;
    let endings = ["eert", "eerde", "eerden", "eerd"];
    let stem = endings.iter().find_map(|end| word.strip_suffix(end))?;
    let is_participle = word.ends_with("eerd") || word.ends_with("eerde");
    let bare = stem.strip_prefix("ge").filter(|_| is_participle);
    let stem = bare.unwrap_or(stem);
    (stem.len() >= LEAST).then(|| [stem, "eren"].concat())
}

fn of_infinitive(infinitive: &str) -> String {
    with_short_vowel(without_plural(infinitive))
}

/// The minimum number of bytes that must remain.
const LEAST: usize = 3;

fn without_plural(word: &str) -> &str {
    /// The ends of words that have a plural in *-s*.
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

/// Reduces double letters at the end of a stem to one, and replaces consonants that cannot end words: `straat` to `strat`
/// as in `straten`, `bomm` to `bom`, `huiz` to `huis`.
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
