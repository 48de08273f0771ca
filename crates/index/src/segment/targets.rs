//! Which terms a word has in a field.

use super::lexicon::{Further, Lexicon, Word};
use crate::interner::{Interner, NONE};

/// In a target: that the word has further terms.
const AND_FURTHER: u32 = 1 << 31;

/// Which of a word's terms a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextView {
    Surface,
    Written,
}

impl TextView {
    fn terms(self, lexicon: &Lexicon) -> &Interner {
        match self {
            Self::Surface => &lexicon.surface,
            Self::Written => &lexicon.written,
        }
    }

    fn of(self, word: &Word) -> u32 {
        match self {
            Self::Surface => word.surface,
            Self::Written => word.written,
        }
    }

    fn further(self, further: &Further) -> [u32; 2] {
        match self {
            Self::Surface => further.surface,
            Self::Written => [NONE; 2],
        }
    }
}

/// What each word adds to the fields of a view.
pub(super) struct Targets<'a> {
    view: TextView,
    lexicon: &'a Lexicon,
    /// The terms in their order.
    pub(super) order: Vec<u32>,
    /// By word, its term, [`NONE`] or with [`AND_FURTHER`].
    first: Vec<u32>,
}

impl<'a> Targets<'a> {
    pub(super) fn new(view: TextView, lexicon: &'a Lexicon) -> Self {
        let target = |word: &Word| match view.of(word) {
            NONE => NONE,
            number if word.further == NONE || view == TextView::Written => number,
            number => number | AND_FURTHER,
        };
        Self {
            view,
            lexicon,
            first: lexicon.words.iter().map(target).collect(),
            order: view.terms(lexicon).sorted(),
        }
    }

    /// The terms of all words.
    pub(super) fn terms(&self) -> &'a Interner {
        self.view.terms(self.lexicon)
    }

    /// Hands out the terms of `word`.
    #[inline]
    pub(super) fn each(&self, word: u32, sink: &mut impl FnMut(u32)) {
        match self.first[word as usize] {
            NONE => {}
            number if number & AND_FURTHER == 0 => sink(number),
            number => {
                sink(number ^ AND_FURTHER);
                self.each_further(word, sink);
            }
        }
    }

    #[cold]
    fn each_further(&self, word: u32, sink: &mut impl FnMut(u32)) {
        let word = &self.lexicon.words[word as usize];
        let further = self
            .view
            .further(&self.lexicon.further[word.further as usize]);
        for number in further {
            if number != NONE {
                sink(number);
            }
        }
    }
}
