//! A fragment: a part of a body that a hit shows.

use std::ops::Range;

/// A byte range of a paragraph to show. It consists of whole sentences unless these are too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fragment {
    pub(crate) paragraph: usize,
    pub(crate) bytes: Range<usize>,
    /// Whether it starts within a sentence, and whether it ends within one.
    pub(crate) cuts: (bool, bool),
}

impl Fragment {
    /// A byte range of a paragraph with these `sentences`.
    pub(crate) fn of(paragraph: usize, bytes: Range<usize>, sentences: &[Range<usize>]) -> Self {
        let (mut before, mut after) = (false, false);
        let sentences = sentences.iter();
        for sentence in sentences.take_while(|sentence| sentence.start < bytes.end) {
            before |= sentence.start < bytes.start && bytes.start < sentence.end;
            after |= bytes.end < sentence.end;
        }
        Self {
            paragraph,
            bytes,
            cuts: (before, after),
        }
    }

    /// Whether the two have bytes in common.
    pub(crate) fn overlaps(&self, other: &Fragment) -> bool {
        self.paragraph == other.paragraph
            && self.bytes.start < other.bytes.end
            && other.bytes.start < self.bytes.end
    }
}
