//! Whether a compound and a word are forms of the same word: `e-mail` and `emails`, `govern-ment` and `governments`, but not `in-form`
//! and `informed`.
//!
//! A compound is also listed under the class of its letters without hyphens, as it may be a word that was broken at the end of a line.
//! The stem does not show whether it is: `re-center` and `recent` have the same one. The number of texts with the letters in one word
//! does: lines are seldom broken within a word, while `no-one` is mostly written with its hyphen.

use newshound_index::analysis::{Stemmer, is_class};

use crate::lookups::Lookups;

/// Whether a folded form is a compound.
pub(super) fn is_compound(form: &str) -> bool {
    form.contains('-') && !is_class(form)
}

fn first_parts(compound: &str) -> Option<&str> {
    compound.rsplit_once('-').map(|(first, _)| first)
}

/// A compound and another word that share a class.
pub(super) struct Pair<'a> {
    pub(super) compound: &'a str,
    /// The letters of each, without hyphens.
    in_one: String,
    word: Option<String>,
    /// Whether both are compounds with all parts but the last in common.
    is_inflected: bool,
    /// How many texts have the compound, and how many its letters in one word.
    broken: u64,
    whole: u64,
}

impl<'a> Pair<'a> {
    /// A compound and `word`; with `None`, any word of its class.
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

    /// Whether they are forms of one word in articles of `stemmer`. `is_own` tells whether they share the class of the compound as
    /// written, and not only that of its letters in one word. `is_parted` tells whether a form is no form of the word, as one of the
    /// two is a name.
    pub(super) fn are_one(
        &self,
        stemmer: Stemmer,
        is_own: bool,
        is_parted: impl Fn(&str) -> bool,
    ) -> bool {
        let is_same = self.word.as_ref() == Some(&self.in_one);
        if stemmer.is_another_in_one(self.compound) {
            // No line is broken behind a single letter, and one text alone proves nothing.
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
