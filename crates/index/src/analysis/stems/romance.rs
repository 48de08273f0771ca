//! Common rules for French, Spanish, Italian and Portuguese. Frequent words are listed with their forms. Other words are
//! put into the singular and stemmed, except that derivational suffixes of nouns, which the stemmer would remove, stay.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use newshound_lexicon::letters::folded;
use newshound_lexicon::{Role, Table};

pub(super) mod participles;

/// The rules of a language.
pub(super) struct Rules {
    pub(super) algorithm: Algorithm,
    /// The listed words with their forms.
    pub(super) table: &'static Table<'static>,
    /// The listed words that a word may be a form of: the word without an attached pronoun, or without a superlative
    /// ending.
    pub(super) bases: fn(&str) -> Vec<String>,
    /// The singular of a plural that the stemmer does not recognise.
    pub(super) singular: fn(&str) -> Option<String>,
    /// Suffixes of nouns and adjectives, folded, that are kept except for their last vowel.
    pub(super) derived: &'static [&'static str],
}

/// The minimum number of letters before a suffix.
const LEAST: usize = 2;

impl Rules {
    pub(super) fn stem(&self, word: &str) -> Cow<'_, str> {
        if let Some(class) = self.listed(word) {
            return class;
        }
        let singular = (self.singular)(word);
        let word = singular.as_deref().unwrap_or(word);
        if let Some(class) = singular.as_ref().and_then(|_| self.listed(word)) {
            return class;
        }
        let plain = folded(word);
        let is_derived = self.derived.iter().any(|ending| {
            let before = plain.strip_suffix(ending);
            before.is_some_and(|before| before.len() >= LEAST)
        });
        let stem = match is_derived {
            true => plain
                .strip_suffix(['a', 'e', 'i', 'o'])
                .unwrap_or(&plain)
                .to_owned(),
            false => Stemmer::new(self.algorithm).stem(word).into_owned(),
        };
        Cow::Owned(stem)
    }

    /// The class of a listed word, or of the listed word that it is a form of.
    fn listed(&self, word: &str) -> Option<Cow<'static, str>> {
        let class = |word: &str| Some(self.table.get(Role::Form, word)?.class(word));
        class(word).or_else(|| {
            let mut bases = (self.bases)(word).into_iter();
            bases.find_map(|base| class(&base))
        })
    }
}

/// The second class of a word typed without the diacritic that distinguishes another word, which a query for the word
/// asks for.
pub(super) fn second(table: &Table<'static>, word: &str) -> Option<&'static str> {
    let entry = table.get(Role::Form, word)?;
    entry.second().filter(|_| entry.name().is_none())
}

/// The class of another noun or adjective that a folded form also belongs to.
pub(super) fn also(table: &Table<'static>, form: &str) -> Option<&'static str> {
    let entry = table.get(Role::Form, form)?;
    entry.second().filter(|_| entry.name().is_some())
}

/// `word` with the first of `endings` that it has replaced by its counterpart, if at least two bytes precede that.
pub(super) fn with_ending(word: &str, endings: &[(&str, &str)]) -> Option<String> {
    with_endings(word, endings).next()
}

/// `word` with each of `endings` that it has replaced by its counterpart, if at least two bytes precede that.
pub(super) fn with_endings<'a>(
    word: &'a str,
    endings: &'a [(&str, &str)],
) -> impl Iterator<Item = String> + 'a {
    endings.iter().filter_map(move |(ending, other)| {
        let kept = word
            .strip_suffix(ending)
            .filter(|kept| kept.len() >= LEAST)?;
        Some([kept, other].concat())
    })
}

/// The singular of a Spanish or Portuguese plural in *-s* after a vowel: `gobiernos`, which the stemmer reduces to
/// `gobi`. Forms of verbs are excluded (`hablamos`, `falamos`).
pub(super) fn without_s(word: &str) -> Option<String> {
    const LEAST: usize = 3;
    let kept = word.strip_suffix('s')?;
    let is_verb = kept.ends_with("amo") || kept.ends_with("emo");
    let is_plural = kept.len() >= LEAST && kept.ends_with(['a', 'o']) && !is_verb;
    is_plural.then(|| kept.to_owned())
}

/// The singular of a Spanish or Portuguese plural in *-s* of a foreign word: `robots`.
pub(super) fn singular_of_foreign(word: &str) -> Option<&str> {
    /// The minimum number of bytes of the singular.
    const LEAST: usize = 3;
    let kept = word.strip_suffix('s')?;
    let is_foreign = kept.ends_with(['b', 'c', 'd', 'f', 'g', 'k', 'm', 'p', 't', 'w']);
    (is_foreign && kept.len() >= LEAST && !kept.ends_with("cep")).then_some(kept)
}

#[cfg(test)]
mod tests;
