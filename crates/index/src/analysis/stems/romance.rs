//! What French, Spanish, Italian and Portuguese have in common: the stemmer is asked for the singular, and not for nouns that are
//! derived by a suffix, which it would take off.

use std::borrow::Cow;
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use super::verbs::Verbs;
use super::{Classes, folded};

/// How words of a language are stemmed.
pub(super) struct Rules {
    pub(super) algorithm: Algorithm,
    /// Words whose class no rule tells, by word, folded.
    pub(super) listed: &'static Classes,
    /// Verbs with forms that the stemmer does not know.
    pub(super) verbs: &'static LazyLock<Verbs>,
    /// The singular of a word that the stemmer does not know for one.
    pub(super) singular: fn(&str) -> Option<String>,
    /// Endings of nouns, folded, that are kept, but for the vowel at their end.
    pub(super) derived: &'static [&'static str],
}

/// Letters that stand before a suffix at least.
const LEAST: usize = 2;

impl Rules {
    pub(super) fn stem(&self, word: &str) -> Cow<'_, str> {
        let plain = folded(word);
        if let Some(class) = self.listed.get(&*plain) {
            return Cow::Borrowed(class.as_str());
        }
        if let Some(infinitive) = self.verbs.infinitive(word) {
            let stem = || Stemmer::new(self.algorithm).stem(&infinitive).into_owned();
            let class = self.listed.get(&*folded(&infinitive)).cloned();
            return Cow::Owned(class.unwrap_or_else(stem));
        }
        let singular = (self.singular)(word);
        let word = singular.as_deref().unwrap_or(word);
        let plain = folded(word);
        if let Some(class) = self.listed.get(&*plain) {
            return Cow::Borrowed(class.as_str());
        }
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
}

/// `word` with another ending, by the first of `endings` that it has, in a word that is longer than that by two bytes at least.
pub(super) fn with_ending(word: &str, endings: &[(&str, &str)]) -> Option<String> {
    endings.iter().find_map(|(ending, other)| {
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
