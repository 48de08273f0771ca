//! Arabic: removing particles, inflectional endings, and joining broken plurals with their singular.
//!
//! Snowball's stemmer takes letters for particles and endings wherever they are: it joins `لبنان` (Lebanon) and `لبن`
//! (milk), `عملية` (operation) and `عملة` (currency), `فريق` (team) and `ريق` (saliva). Here frequent words are listed
//! and lose nothing, and other words lose only what is rarely part of the word itself. An adjective of relation (`سوري`)
//! is not joined with its base, nor a word of three letters with the same word plus a final ة.

mod words;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::folded;
use crate::analysis::arabic;

/// The stem of a word.
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

/// Whether a word has at least `letters` letters.
fn has(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}

/// The part of a word before `ending`, if it has at least `letters` letters.
fn before<'w>(word: &'w str, ending: &str, letters: usize) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|kept| has(kept, letters))
}

/// The class of a word that is listed in this form.
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

/// The class of the listed word that is `kept` with a final ة.
fn feminine(kept: &str) -> Option<&'static str> {
    exact(&[kept, "ه"].concat())
}

/// The class of a listed word in any of its forms, without particles before it.
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

/// The class of a listed word to which `pronoun` is attached, or whose ة that is.
fn before_pronoun(word: &str, pronoun: &str) -> Option<&'static str> {
    let kept = before(word, pronoun, 3)?;
    if let Some(kept) = before(kept, "ت", 2) {
        let of_plural = || of_plural(before(kept, "ا", 2)?);
        if let Some(class) = feminine(kept).or_else(of_plural) {
            return Some(class);
        }
    }
    // `قطره` is no form of `قطر`, nor `سلامه` of `سلام`.
    match pronoun == "ه" && is_noun_with(kept) {
        true => None,
        false => exact(kept),
    }
}

/// The class of the listed word whose plural in ات has the stem `kept`.
fn of_plural(kept: &str) -> Option<&'static str> {
    feminine(kept).or_else(|| exact(Some(kept).filter(|kept| has(kept, 3))?))
}

/// The class of a listed word behind conjunctions, prepositions and the article.
fn behind_particles(word: &str) -> Option<&'static str> {
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let behind_preposition = bare.strip_prefix(['ب', 'ك', 'ل']);
    // `بألمانيا` has no article; in `للجنة` one of the two lams is the article's.
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

/// A word without a conjunction before it, if at least four letters remain.
fn without_conjunction(word: &str) -> &str {
    let rest = word.strip_prefix('و');
    rest.filter(|rest| has(rest, 4)).unwrap_or(word)
}

/// The stem of an unlisted word without particles.
fn by_rule(word: &str) -> String {
    let Some(kept) = before(word, "ها", 3).or_else(|| before(word, "هم", 3)) else {
        return by_ending(word);
    };
    match before(kept, "ت", 3) {
        Some(rest) if !rest.ends_with('ا') => without_feminine(rest),
        _ => by_ending(kept),
    }
}

/// The stem of an unlisted word without particles and pronouns.
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

/// Whether a word may have a plural in *-ون*: an adjective of relation (`سوري`) or a participle (`مسؤول`, `لاعب`). In
/// `قوانين` and `ميادين` these letters belong to the word.
fn is_of_people(kept: &str) -> bool {
    match *letters(kept) {
        [.., 'ي'] => true,
        [_, _, 'ا', _] => false,
        ['م', ..] | [_, 'ا', _, _] => true,
        _ => false,
    }
}

/// The stem of a word without its final ة or the ات of its plural: the rest alone if it is likely an adjective. Short
/// nouns (`قطرة`), and those of the patterns of `تجارة` and `محاولة`, are not joined with the word without ة.
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

/// Whether `kept` with a final ة is likely a noun of its own: with three letters, or with the pattern of `تجارة`.
fn is_noun_with(kept: &str) -> bool {
    match *letters(kept) {
        [_, _, 'ا', _] => true,
        [_, _, _, _, ..] => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests;
