//! Looking up listed words of a language in all their forms: with diacritics and without, behind prefixes, and as the
//! last parts of compounds.
//!
//! In Danish, Norwegian and Swedish *å*, *ä*, *ö*, *æ* and *ø* are letters of their own. The table gives the class of a
//! form typed without them.

use std::borrow::Cow;

use newshound_lexicon::letters::folded;
use newshound_lexicon::{Entry, Role, Table, UNASKED};

/// The maximum number of parts of a compound, and its maximum length in bytes: each part may end in more than one noun, so the number of ways to
/// split a word grows with each.
const MOST_PARTS: usize = 4;
const LONGEST: usize = 80;

/// The listed words of a language.
pub(super) struct Lexicon(pub(super) &'static Table<'static>);

impl Lexicon {
    /// The table entry of a form.
    pub(super) fn get(&self, role: Role, form: &str) -> Option<Entry<'static>> {
        self.0.get(role, form)
    }

    /// The class of a form.
    pub(super) fn class(&self, form: &str) -> Option<Cow<'static, str>> {
        Some(self.get(Role::Form, form)?.class(form))
    }

    /// The class of a form of a verb with one of `prefixes`.
    pub(super) fn class_of_prefixed(
        &self,
        form: &str,
        prefixes: &[&str],
    ) -> Option<Cow<'static, str>> {
        prefixes.iter().find_map(|prefix| {
            let verb = form.strip_prefix(prefix)?;
            let class = self.get(Role::Verb, verb)?.class(verb);
            Some(behind(prefix, class))
        })
    }

    /// The class of a compound, by its longest last part that is a noun.
    pub(super) fn class_of_compound(&self, compound: &str) -> Option<Cow<'static, str>> {
        let (first, last, noun) = self.parts(compound, MOST_PARTS)?;
        Some(behind(first, noun.class(last)))
    }

    /// The second class of a word: that of the word as written, where its letters may have lost their diacritics, or that
    /// of a verb with a form like another word's (Danish `leder`).
    pub(super) fn second(&self, word: &str) -> Option<String> {
        if let Some(entry) = self.get(Role::Form, word) {
            let second = entry.second().filter(|_| entry.tag() != Some(UNASKED));
            return second.map(str::to_owned);
        }
        let (first, _, noun) = self.parts(word, MOST_PARTS)?;
        Some([first, noun.second()?].concat())
    }

    /// Splits a compound of at most `most` parts into its first part and its last, with the entry of the last.
    fn parts<'w>(
        &self,
        compound: &'w str,
        most: usize,
    ) -> Option<(&'w str, &'w str, Entry<'static>)> {
        /// The minimum number of bytes of the first part, of the last, and of the last where the first is unknown.
        const FIRST: usize = 2;
        const LAST: usize = 3;
        const LAST_ALONE: usize = 6;
        if compound.len() > LONGEST {
            return None;
        }
        let is_long_enough = |at: usize| at >= FIRST && compound.len() >= at + LAST;
        let ends = self.0.ends(Role::Noun, compound);
        let ends = ends.filter(|&(at, _)| compound.len() > 6 && is_long_enough(at));
        let ends: Vec<_> = ends.collect();
        ends.into_iter().rev().find_map(|(at, noun)| {
            let (first, last) = compound.split_at(at);
            let is_long = || last.len() >= LAST_ALONE && first.len() > FIRST;
            (self.is_first(first, most - 1) || is_long()).then_some((first, last, noun))
        })
    }

    /// Whether a compound may begin with `part`, including a linking letter; `part` consists of at most `most` parts
    /// itself.
    fn is_first(&self, part: &str, most: usize) -> bool {
        let part = folded(part);
        let joined = ['s', 'e'].iter().find_map(|end| part.strip_suffix(*end));
        let is_known = |part: &str| {
            let mut roles = [Role::Form, Role::First].into_iter();
            part.len() > 2 && roles.any(|role| self.0.contains(role, part))
        };
        is_known(&part)
            || joined
                .is_some_and(|part| is_known(part) || most > 1 && self.parts(part, most).is_some())
    }
}

/// A class with `first` put before it.
fn behind(first: &str, class: Cow<'static, str>) -> Cow<'static, str> {
    match first {
        "" => class,
        _ => [first, &class].concat().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::stems::tables;

    #[test]
    fn a_compound_has_the_class_of_its_last_part() {
        let lexicon = Lexicon(&tables::SWEDISH);
        for (compound, class) in [
            ("skolvänner", Some("skolvän ")),
            ("skoltaget", Some("skoltaget  ")),
            ("vännerna", None),
        ] {
            assert_eq!(lexicon.class_of_compound(compound).as_deref(), class);
        }
        assert_eq!(lexicon.second("skoltaget").as_deref(), Some("skoltag "));
    }

    #[test]
    fn a_word_that_can_be_parted_in_many_ways_is_parted_soon() {
        for (table, part) in [
            (&tables::SWEDISH, "sslag"),
            (&tables::DANISH, "sslag"),
            (&tables::NORWEGIAN, "sslag"),
            (&tables::DUTCH, "sslot"),
        ] {
            for times in [3, 12, 50] {
                let word = format!("q{}", part.repeat(times));
                // The search ends.
                Lexicon(table).class_of_compound(&word);
            }
        }
    }

    #[test]
    fn words_that_look_alike_without_marks_share_a_class() {
        use crate::analysis::{Inflections, Stemmer};
        let mut inflections = Inflections::default();
        for language in ["da", "no", "sv"] {
            let stemmer = Stemmer::of_language(Some(language));
            for word in [
                "tåg", "väg", "våg", "vän", "øye", "så", "får", "låg", "dømmer", "ø",
            ] {
                let plain = folded(word);
                let own = inflections.classes(stemmer, word).clone();
                let of_plain = inflections.classes(stemmer, &plain);
                assert!(own.iter().any(|class| of_plain.contains(class)), "{word}");
            }
        }
    }
}
