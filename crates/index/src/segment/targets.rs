//! The terms of each word in a field.

use super::lexicon::{Lexicon, Word};
use super::terms::Terms;
use crate::interner::NONE;

/// Flag in a target: the word has further terms.
const AND_FURTHER: u32 = 1 << 31;

/// The terms that each word adds to the surface fields, or to the written ones.
pub(super) struct Targets<'a> {
    lexicon: &'a Lexicon,
    /// The terms of all words.
    pub(super) terms: &'a Terms,
    /// The numbers of the terms, sorted by term.
    pub(super) order: Vec<u32>,
    /// By word, its term; [`NONE`] for none, with [`AND_FURTHER`] for more than one.
    first: Vec<u32>,
}

impl<'a> Targets<'a> {
    pub(super) fn surface(lexicon: &'a Lexicon) -> Self {
        Self::of(lexicon, &lexicon.surface, |word| match word.surface {
            NONE => NONE,
            number if word.further == NONE => number,
            number => number | AND_FURTHER,
        })
    }

    pub(super) fn written(lexicon: &'a Lexicon) -> Self {
        Self::of(lexicon, &lexicon.written, |word| word.written)
    }

    fn of(lexicon: &'a Lexicon, terms: &'a Terms, target: impl Fn(&Word) -> u32) -> Self {
        Self {
            lexicon,
            terms,
            first: lexicon.words.iter().map(target).collect(),
            order: terms.sorted(),
        }
    }

    /// Calls `sink` with each term of `word`.
    #[inline]
    pub(super) fn each(&self, word: u32, sink: &mut impl FnMut(u32)) {
        match self.first[word as usize] {
            NONE => {}
            number if number & AND_FURTHER == 0 => sink(number),
            number => {
                sink(number ^ AND_FURTHER);
                let further = self.further(word).into_iter();
                further.filter(|number| *number != NONE).for_each(sink);
            }
        }
    }

    /// The further terms of a word that has some.
    #[cold]
    fn further(&self, word: u32) -> [u32; 2] {
        let further = self.lexicon.words[word as usize].further as usize;
        self.lexicon.further[further]
    }
}
