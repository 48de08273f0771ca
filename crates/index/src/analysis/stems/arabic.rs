//! Arabic: words without particles and endings, by what news inflects, and plurals that change a word within.
//!
//! Snowball's stemmer takes letters for particles and endings wherever they stand: `لبنان` (Lebanon) and `لبن` (milk), `عملية` (operation) and
//! `عملة` (currency), `فريق` (team) and `ريق` (saliva) are one to it. Here what is frequent is listed and loses nothing, and other words
//! lose only what they hardly have as their own. What an adjective of relation (`سوري`) is made of is another word, and what three
//! letters are without a last ة is too.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::folded;
use crate::analysis::arabic;

/// The stem of a word, folded.
pub(in crate::analysis) fn stem(word: &str) -> Cow<'_, str> {
    let word = folded(word);
    if let Some(class) = listed(&word).or_else(|| behind_particles(&word)) {
        return Cow::Borrowed(class);
    }
    let bare = arabic::without_article(&word);
    let bare = match bare.len() < word.len() {
        true => bare,
        false => without_conjunction(&word),
    };
    Cow::Owned(by_rule(bare))
}

/// Whether a word has at least so many letters.
fn has(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}

/// What is left of a word before an ending, if that is at least so many letters.
fn before<'w>(word: &'w str, ending: &str, letters: usize) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|kept| has(kept, letters))
}

/// The class of a listed word as it is listed.
fn exact(word: &str) -> Option<&'static str> {
    static CLASSES: LazyLock<FxHashMap<String, String>> = LazyLock::new(|| {
        let own = |word: &str| folded(word).into_owned();
        let known = words::KNOWN.iter().flat_map(|line| line.split(' '));
        let plurals = words::PLURALS.iter().copied();
        let forms = words::FORMS.iter().flat_map(|line| {
            let first = line.split(' ').next().unwrap_or(line);
            line.split(' ').map(move |form| (form, first))
        });
        let all = known.map(|word| (word, word)).chain(plurals).chain(forms);
        all.map(|(form, word)| (own(form), own(word))).collect()
    });
    CLASSES.get(word).map(String::as_str)
}

/// The class of a listed word that ends in ة behind `kept`.
fn feminine(kept: &str) -> Option<&'static str> {
    exact(&[kept, "ه"].concat())
}

/// The class of a listed word in any of its forms, without particles.
fn listed(word: &str) -> Option<&'static str> {
    if let Some(class) = exact(word) {
        return Some(class);
    }
    let mut pronouns = ["ها", "هم", "ه"].iter();
    if let Some(class) = pronouns.find_map(|pronoun| before_pronoun(word, pronoun)) {
        return Some(class);
    }
    if let Some(kept) = before(word, "ات", 2) {
        return of_plural(kept);
    }
    let dual = before(word, "تين", 2).or_else(|| before(word, "تان", 2));
    if let Some(class) = dual.and_then(feminine) {
        return Some(class);
    }
    let mut endings = ["ين", "ان", "ون", "ا"].iter();
    endings.find_map(|ending| exact(before(word, ending, 3)?))
}

/// The class of a listed word behind which `pronoun` stands, or of which that is the ة.
fn before_pronoun(word: &str, pronoun: &str) -> Option<&'static str> {
    let kept = before(word, pronoun, 3)?;
    if let Some(kept) = before(kept, "ت", 2) {
        let of_plural = || of_plural(before(kept, "ا", 2)?);
        if let Some(class) = feminine(kept).or_else(of_plural) {
            return Some(class);
        }
    }
    // `قطره` is no `قطر`, `سلامه` no `سلام`.
    match pronoun == "ه" && is_noun_with(kept) {
        true => None,
        false => exact(kept),
    }
}

/// The class of a listed word that is `kept` before the ات of its plural.
fn of_plural(kept: &str) -> Option<&'static str> {
    feminine(kept).or_else(|| exact(Some(kept).filter(|kept| has(kept, 3))?))
}

/// The class of a listed word behind conjunctions, prepositions and the article.
fn behind_particles(word: &str) -> Option<&'static str> {
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let behind_preposition = bare.strip_prefix(['ب', 'ك', 'ل']);
    // `بألمانيا` has no article, and that of `للجنة` is one lam of its two.
    let own = [Some(bare), behind_preposition].into_iter().flatten();
    let mut own = own.filter(|word| word.starts_with("ال"));
    if let Some(class) = own.find_map(listed) {
        return Some(class);
    }
    let noun = arabic::without_article(word);
    if noun.len() < word.len() {
        let with_lam = || listed(behind_preposition?).filter(|_| bare.starts_with("لل"));
        return listed(noun).or_else(with_lam);
    }
    let rests = [Some(bare), behind_preposition].into_iter().flatten();
    let mut rests = rests.filter(|rest| rest.len() < word.len() && has(rest, 3));
    rests.find_map(listed)
}

/// A word without a conjunction before it, where enough is left to tell.
fn without_conjunction(word: &str) -> &str {
    let rest = word.strip_prefix('و');
    rest.filter(|rest| has(rest, 4)).unwrap_or(word)
}

/// The stem of a word that is not listed, without particles.
fn by_rule(word: &str) -> String {
    let Some(kept) = before(word, "ها", 3).or_else(|| before(word, "هم", 3)) else {
        return by_ending(word);
    };
    match before(kept, "ت", 3) {
        Some(rest) if !rest.ends_with('ا') => without_feminine(rest),
        _ => by_ending(kept),
    }
}

/// The stem of a word that is not listed, without particles and pronouns.
fn by_ending(word: &str) -> String {
    if let Some(kept) = before(word, "اته", 3).or_else(|| before(word, "ات", 3)) {
        return without_feminine(kept);
    }
    if let Some(kept) = before(word, "ته", 3).or_else(|| before(word, "تين", 3)) {
        return without_feminine(kept);
    }
    if let Some(kept) = word.strip_suffix('ه') {
        return without_feminine(kept);
    }
    let masculine = before(word, "ون", 4).or_else(|| before(word, "ين", 4));
    if let Some(kept) = masculine.filter(|kept| is_of_people(kept)) {
        return kept.to_owned();
    }
    let accusative = before(word, "ا", 4).filter(|kept| match *letters(kept) {
        [_, second, 'ي', _] => !matches!(second, 'ا' | 'ي'),
        _ => false,
    });
    accusative.unwrap_or(word).to_owned()
}

fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

/// Whether a word is of those that have a plural in *-ون*: an adjective of relation (`سوري`), a participle (`مسؤول`, `لاعب`).
/// In `قوانين` and `ميادين` the letters are the word's own.
fn is_of_people(kept: &str) -> bool {
    match *letters(kept) {
        [.., 'ي'] => true,
        [_, _, 'ا', _] => false,
        ['م', ..] | [_, 'ا', _, _] => true,
        _ => false,
    }
}

/// The stem of a word that has lost a last ة or the ات of its plural: it is left without, if it is likely to be an adjective. Short
/// nouns (`قطرة`), those of the shapes of `تجارة` and of `محاولة` are no forms of what they are without it.
fn without_feminine(kept: &str) -> String {
    static ADJECTIVES: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        let words = words::ADJECTIVES.split(' ');
        words.map(|word| folded(word).into_owned()).collect()
    });
    let is_noun = match *letters(kept) {
        ['م', _, 'ا', _, _] => true,
        _ => is_noun_with(kept) && !ADJECTIVES.contains(kept),
    };
    match is_noun {
        true => [kept, "ه"].concat(),
        false => kept.to_owned(),
    }
}

/// Whether what is made of a word with ة is likely to be a noun of its own: of one of three letters, or as `تجارة` is.
fn is_noun_with(kept: &str) -> bool {
    match *letters(kept) {
        [_, _, 'ا', _] => true,
        [_, _, _, _, ..] => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests;
