//! A part of a body that is shown.

use std::ops::Range;

/// Bytes of a paragraph that are shown, whole sentences unless they are too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fragment {
    pub(crate) paragraph: usize,
    pub(crate) bytes: Range<usize>,
    /// Whether it starts within a sentence, and whether it ends within one.
    pub(crate) cuts: (bool, bool),
}

impl Fragment {
    /// Bytes of a paragraph of these sentences.
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

    /// Whether they have bytes in common.
    pub(crate) fn overlaps(&self, other: &Fragment) -> bool {
        self.paragraph == other.paragraph
            && self.bytes.start < other.bytes.end
            && other.bytes.start < self.bytes.end
    }
}
