//! Words of a query that diacritics distinguish, independently of the planner.

use newshound_index::analysis::{Kind, Stemmer, has_tone, with_level_tone};

use crate::elements::{Typed, scanned};
use crate::naive::Matcher;

/// Whether any word of a query is typed with diacritics that distinguish it.
pub(crate) fn has_tones(query: &str) -> bool {
    let is_told = |token: &Typed| token.kind == Kind::Word && has_tone(&token.lowered);
    scanned(query).iter().any(is_told)
}

impl Matcher<'_> {
    /// The words of a text as looked up: in a query with diacritics, a word without them has none.
    pub(crate) fn typed(&self, text: &str) -> Vec<Typed> {
        let mut typed = scanned(text);
        for token in typed.iter_mut().filter(|_| self.has_tones) {
            token.lowered = with_level_tone(&token.lowered).unwrap_or(token.lowered.clone());
        }
        typed
    }

    /// The class by diacritics that a word is looked up by; `None` if it is typed without them and so is the rest of the query.
    pub(crate) fn class_by_marks(&self, token: &Typed) -> Option<String> {
        let is_told = has_tone(&token.lowered) || self.has_tones;
        let mut inflections = self.inflections.borrow_mut();
        let classes = inflections.classes(Stemmer::of_language(Some("vi")), &token.lowered);
        classes.second().filter(|_| is_told).map(str::to_owned)
    }
}
