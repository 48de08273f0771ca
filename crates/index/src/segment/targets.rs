//! Which terms a word has in a field, by their order.

use super::lexicon::{Further, Lexicon, Word};
use crate::terms::{NONE, Terms};

/// In a target: that the word has further terms.
const AND_FURTHER: u32 = 1 << 31;

/// Which of a word's terms a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    Surface,
    Classes,
    Written,
}

impl View {
    fn terms(self, lexicon: &Lexicon) -> &Terms {
        match self {
            Self::Surface => &lexicon.surface,
            Self::Classes => &lexicon.classes,
            Self::Written => &lexicon.written,
        }
    }

    fn of(self, word: &Word) -> u32 {
        match self {
            Self::Surface => word.surface,
            Self::Classes => word.class,
            Self::Written => word.written,
        }
    }

    fn further(self, further: &Further) -> [u32; 2] {
        match self {
            Self::Surface => further.surface,
            Self::Classes => further.classes,
            Self::Written => [NONE; 2],
        }
    }
}

/// Terms in their order.
pub(super) struct Ranks {
    /// By rank, the number of the term.
    pub(super) order: Vec<u32>,
    /// By number, the rank.
    ranks: Vec<u32>,
}

impl Ranks {
    pub(super) fn of(terms: &Terms) -> Self {
        let order = terms.sorted();
        let mut ranks = vec![0; order.len()];
        for (rank, number) in order.iter().enumerate() {
            ranks[*number as usize] = rank as u32;
        }
        Self { order, ranks }
    }

    pub(super) fn rank(&self, number: u32) -> u32 {
        match number {
            NONE => NONE,
            number => self.ranks[number as usize],
        }
    }
}

/// What each word adds to the fields of a view.
pub(super) struct Targets<'a> {
    view: View,
    lexicon: &'a Lexicon,
    pub(super) ranks: Ranks,
    /// By word, the rank of its term, [`NONE`] or with [`AND_FURTHER`].
    first: Vec<u32>,
}

impl<'a> Targets<'a> {
    pub(super) fn new(view: View, lexicon: &'a Lexicon) -> Self {
        let ranks = Ranks::of(view.terms(lexicon));
        let target = |word: &Word| match ranks.rank(view.of(word)) {
            NONE => NONE,
            rank if word.further == NONE || view == View::Written => rank,
            rank => rank | AND_FURTHER,
        };
        Self {
            view,
            lexicon,
            first: lexicon.words.iter().map(target).collect(),
            ranks,
        }
    }

    /// The terms that the ranks are of.
    pub(super) fn terms(&self) -> &'a Terms {
        self.view.terms(self.lexicon)
    }

    /// Hands out the ranks of the terms of `word`.
    #[inline]
    pub(super) fn each(&self, word: u32, sink: &mut impl FnMut(u32)) {
        match self.first[word as usize] {
            NONE => {}
            rank if rank & AND_FURTHER == 0 => sink(rank),
            rank => {
                sink(rank ^ AND_FURTHER);
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
                sink(self.ranks.rank(number));
            }
        }
    }
}
