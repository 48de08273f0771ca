//! What French, Spanish, Italian and Portuguese have in common: frequent words are listed with their forms, and of others the
//! stemmer is asked for the singular, and not for nouns that are derived by a suffix, which it would take off.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use newshound_lexicon::letters::folded;
use newshound_lexicon::{Role, Table};

pub(super) mod participles;

/// How words of a language are stemmed.
pub(super) struct Rules {
    pub(super) algorithm: Algorithm,
    /// Words with their forms.
    pub(super) table: &'static Table<'static>,
    /// What a word may be a form of that is listed: what is left without a pronoun, or without the ending of a degree.
    pub(super) bases: fn(&str) -> Vec<String>,
    /// The singular of a word that the stemmer does not know for one.
    pub(super) singular: fn(&str) -> Option<String>,
    /// Endings of nouns and adjectives, folded, that are kept, but for the vowel at their end.
    pub(super) derived: &'static [&'static str],
}

/// Letters that stand before a suffix at least.
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

    /// The class of a word that is listed, or of the one that it is a form of.
    fn listed(&self, word: &str) -> Option<Cow<'static, str>> {
        let class = |word: &str| Some(self.table.get(Role::Form, word)?.class(word));
        class(word).or_else(|| {
            let mut bases = (self.bases)(word).into_iter();
            bases.find_map(|base| class(&base))
        })
    }
}

/// The class of a word that is written without a mark by which another is told, and that it asks for.
pub(super) fn second(table: &Table<'static>, word: &str) -> Option<&'static str> {
    let entry = table.get(Role::Form, word)?;
    entry.second().filter(|_| entry.name().is_none())
}

/// The class of the noun or adjective that a folded form is one of beside its own.
pub(super) fn also(table: &Table<'static>, form: &str) -> Option<&'static str> {
    let entry = table.get(Role::Form, form)?;
    entry.second().filter(|_| entry.name().is_some())
}

/// `word` with another ending, by the first of `endings` that it has, in a word that is longer than that by two bytes at least.
pub(super) fn with_ending(word: &str, endings: &[(&str, &str)]) -> Option<String> {
    with_endings(word, endings).next()
}

/// `word` with other endings, by each of `endings` that it has, in a word that is longer than that by two bytes at least.
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

/// The singular of an Iberian plural in *-s* behind a vowel: `gobiernos`, of which the stemmer leaves `gobi`. Forms of verbs are none
/// (`hablamos`, `falamos`).
pub(super) fn without_s(word: &str) -> Option<String> {
    const LEAST: usize = 3;
    let kept = word.strip_suffix('s')?;
    let is_verb = kept.ends_with("amo") || kept.ends_with("emo");
    let is_plural = kept.len() >= LEAST && kept.ends_with(['a', 'o']) && !is_verb;
    is_plural.then(|| kept.to_owned())
}

/// The singular of an Iberian plural that a foreign word has kept: `robots`.
pub(super) fn singular_of_foreign(word: &str) -> Option<&str> {
    /// Bytes of the singular at least.
    const LEAST: usize = 3;
    let kept = word.strip_suffix('s')?;
    let is_foreign = kept.ends_with(['b', 'c', 'd', 'f', 'g', 'k', 'm', 'p', 't', 'w']);
    (is_foreign && kept.len() >= LEAST && !kept.ends_with("cep")).then_some(kept)
}

#[cfg(test)]
mod tests;
