//! Whether a compound and a word are one: `e-mail` and `emails`, `govern-ment` and `governments`, but not `in-form` and `informed`.
//!
//! A compound is listed under the class of its letters, as which a line may have been broken in it. Which compounds are that word no rule of
//! stems can tell, as `re-center` and `recent` have one, but an archive does, by how many texts have the letters in one: lines are broken
//! seldom, and who writes `no-one` mostly does.

use newshound_index::analysis::{Stemmer, is_class};

use crate::lookups::Lookups;

/// Whether a folded form is a compound.
pub(super) fn is_compound(form: &str) -> bool {
    form.contains('-') && !is_class(form)
}

fn first_parts(compound: &str) -> Option<&str> {
    compound.rsplit_once('-').map(|(first, _)| first)
}

/// A compound and a word that share a class.
pub(super) struct Pair<'a> {
    pub(super) compound: &'a str,
    /// The letters of each.
    in_one: String,
    word: String,
    /// Whether both are compounds that have all parts but the last in common.
    is_inflected: bool,
    /// How many texts have each: the compound, and its letters in one.
    broken: u64,
    whole: u64,
}

impl<'a> Pair<'a> {
    pub(super) fn new(compound: &'a str, word: &str, lookups: &Lookups) -> tantivy::Result<Self> {
        let in_one = compound.replace('-', "");
        Ok(Self {
            compound,
            word: word.replace('-', ""),
            is_inflected: first_parts(word)
                .is_some_and(|first| first_parts(compound) == Some(first)),
            broken: lookups.in_texts(compound)?,
            whole: lookups.in_texts(&in_one)?,
            in_one,
        })
    }

    /// Whether they are one word in articles of `stemmer`. `is_own` tells that they share the compound's own class, and not that of its letters
    /// alone; these may be parted from the word, as one of both is a name.
    pub(super) fn are_one(
        &self,
        stemmer: Stemmer,
        is_own: bool,
        is_parted: impl Fn(&str) -> bool,
    ) -> bool {
        let is_same = self.word == self.in_one;
        if stemmer.is_another_in_one(self.compound) {
            // No line is broken behind a single letter, and once tells nothing.
            let may_be_broken = self.compound.find('-') > Some(1);
            return is_same && may_be_broken && self.whole.max(self.broken) <= 1;
        }
        is_same
            || match is_own {
                true => {
                    self.is_inflected
                        || self.whole > 0
                        || stemmer.inflects_to(self.compound, &self.word)
                }
                false => self.whole > self.broken && !is_parted(&self.in_one),
            }
    }
}
