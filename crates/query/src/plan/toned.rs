//! Quoted words of a language that distinguishes words by diacritics: Vietnamese `"Đà Nẵng"` is not `đa năng`.
//!
//! In articles in that language the word's class term by diacritics is looked for, in all others its letters.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use newshound_index::Reader;
use newshound_index::analysis::{
    Inflections, Kind, Scanner, Stemmer, StemmerSet, Token, class_term, has_tone, with_level_tone,
};

use crate::lookups::Lookups;
use crate::plan::forms::of_terms;
use crate::plan::scanned::Scanned;
use crate::plan::term_set::TermSet;

/// A word that its diacritics distinguish.
#[derive(Debug)]
pub(crate) struct Toned {
    /// The word, folded.
    pub(crate) term: String,
    /// The stemmer of the language that distinguishes it, and its class there.
    stemmer: Stemmer,
    class: String,
    /// The terms to look for: the class term and, if the archive has articles in other languages, the folded word in those.
    pub(crate) terms: Arc<TermSet>,
    /// Whether the archive has articles in other languages.
    pub(crate) is_elsewhere: bool,
}

/// Words are equal if their folded form and class are, as all else follows from these.
impl PartialEq for Toned {
    fn eq(&self, other: &Self) -> bool {
        (&self.term, self.class_term()) == (&other.term, other.class_term())
    }
}

impl Eq for Toned {}

impl Hash for Toned {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.term, &self.class).hash(state);
    }
}

impl Toned {
    /// The quoted word as one that its diacritics distinguish; `None` unless a language of the archive makes the distinction and the
    /// word is typed with diacritics.
    pub(crate) fn of(
        word: &Scanned,
        lookups: &Lookups,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Option<Self>> {
        let reader = lookups.reader();
        let Some(stemmer) = stemmer(reader) else {
            return Ok(None);
        };
        let classes = inflections.classes(stemmer, &word.lowered);
        let Some(class) = classes.asked_beside().next().map(str::to_owned) else {
            return Ok(None);
        };
        let own = StemmerSet::of(stemmer);
        let mut is_elsewhere = false;
        for segment in reader.segment_readers() {
            is_elsewhere |= !reader.stemmed(segment)?.all().is_within(own);
        }
        let mut others = StemmerSet::ALL;
        others.remove(stemmer);
        let mut terms = vec![(class_term(stemmer, &class), own)];
        terms.extend(is_elsewhere.then(|| (word.term.clone(), others)));
        let terms = of_terms(terms, lookups)?;
        Ok(Some(Self {
            term: word.term.clone(),
            stemmer,
            class,
            terms: Arc::new(terms),
            is_elsewhere,
        }))
    }

    /// Its class term in the index.
    pub(crate) fn class_term(&self) -> String {
        class_term(self.stemmer, &self.class)
    }

    /// The code of the language that distinguishes it.
    pub(crate) fn language(&self) -> &'static str {
        self.stemmer.tag()
    }

    /// Whether a token of an article that was analyzed with `stemmer` is this word.
    pub(crate) fn is(
        &self,
        stemmer: Stemmer,
        token: &Token<'_>,
        inflections: &mut Inflections,
    ) -> bool {
        if token.term != self.term || stemmer != self.stemmer {
            return token.term == self.term;
        }
        let classes = inflections.classes(stemmer, token.lowered);
        token.kind == Kind::Word && classes.contains(&self.class)
    }
}

/// The stemmer of the archive's language that distinguishes words by diacritics; `None` if it has none.
fn stemmer(reader: &Reader) -> Option<Stemmer> {
    let mut stemmers = reader.stemmers().iter().copied();
    stemmers.find(|stemmer| stemmer.has_tones())
}

/// Whether any word of a query is typed with diacritics that distinguish it in a language of the archive. If so, words of the query
/// without diacritics are meant to have none.
pub(crate) fn has_tones(query: &str, reader: &Reader) -> bool {
    let mut found = false;
    if stemmer(reader).is_none() {
        return found;
    }
    Scanner::default().scan(query, 0, &mut |token| {
        found |= token.kind == Kind::Word && has_tone(token.lowered);
    });
    found
}

/// Whether a word in lower case is distinguished by its diacritics, or by having none.
pub(crate) fn is_distinguished_by_marks(lowered: &str) -> bool {
    has_tone(lowered) || with_level_tone(lowered).is_some()
}

/// The word to look up for `lowered`, a word in lower case of a query that `has_tones` or not: with them, a word without diacritics is
/// marked as having none.
pub(crate) fn among_tones(lowered: &str, has_tones: bool) -> String {
    let level = has_tones.then(|| with_level_tone(lowered)).flatten();
    level.unwrap_or_else(|| lowered.to_owned())
}
