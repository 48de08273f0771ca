//! Whether a compound and a word are one: `e-mail` and `emails`, `govern-ment` and `governments`, but not `in-form` and `informed`.
//!
//! A compound is listed under the class of its letters too, as it may be a word that a line was broken in. Stems do not show which compounds
//! are: `re-center` and `recent` have the same one. How many texts have the letters in one does: lines are seldom broken in a word, while
//! `no-one` is mostly written with its hyphen.

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
    word: Option<String>,
    /// Whether both are compounds that have all parts but the last in common.
    is_inflected: bool,
    /// How many texts have each: the compound, and its letters in one.
    broken: u64,
    whole: u64,
}

impl<'a> Pair<'a> {
    /// Of a compound and a `word`, or any other word of its class.
    pub(super) fn new(
        compound: &'a str,
        word: Option<&str>,
        lookups: &Lookups,
    ) -> tantivy::Result<Self> {
        let in_one = compound.replace('-', "");
        let first = word.and_then(first_parts);
        Ok(Self {
            compound,
            word: word.map(|word| word.replace('-', "")),
            is_inflected: first.is_some() && first == first_parts(compound),
            broken: lookups.in_texts(compound)?,
            whole: lookups.in_texts(&in_one)?,
            in_one,
        })
    }

    /// Whether they are one word in articles of `stemmer`. `is_own` says that they share the class of the compound as it is written, and not
    /// only that of its letters in one. `is_parted` says whether a form was parted from the word as one of both is a name.
    pub(super) fn are_one(
        &self,
        stemmer: Stemmer,
        is_own: bool,
        is_parted: impl Fn(&str) -> bool,
    ) -> bool {
        let is_same = self.word.as_ref() == Some(&self.in_one);
        if stemmer.is_another_in_one(self.compound) {
            // No line is broken behind a single letter, and a single text shows nothing.
            let may_be_broken = self.compound.find('-') > Some(1);
            return is_same && may_be_broken && self.whole.max(self.broken) <= 1;
        }
        is_same
            || match is_own {
                true => {
                    self.is_inflected
                        || self.whole > 0
                        || stemmer
                            .inflects_to(self.compound, self.word.as_deref().unwrap_or_default())
                }
                false => self.whole > self.broken && !is_parted(&self.in_one),
            }
    }
}
