//! Positions of all documents of a stream as one run of numbers.

use super::stream::Span;

/// Where the positions of a stream's documents begin.
pub(super) struct Places<'a> {
    pub(super) documents: &'a [Span],
    /// By stretch of `1 << shift` places, the last document that begins before or at its start.
    hints: Vec<u32>,
    shift: u32,
}

impl<'a> Places<'a> {
    /// The places of `documents`, which are `positions` in all.
    pub(super) fn of(documents: &'a [Span], positions: u32) -> Self {
        let each = positions as usize / documents.len().max(1);
        let shift = each.max(1).ilog2();
        let mut hints = vec![0; (positions >> shift) as usize + 1];
        let mut at = 0;
        for (stretch, hint) in hints.iter_mut().enumerate() {
            let start = (stretch as u64) << shift;
            while documents
                .get(at + 1)
                .is_some_and(|next| u64::from(next.base) <= start)
            {
                at += 1;
            }
            *hint = at as u32;
        }
        Self {
            documents,
            hints,
            shift,
        }
    }

    /// The document at `place`, which is not before that at `from`: where it is among the documents.
    #[inline]
    pub(super) fn find(&self, place: u32, from: usize) -> usize {
        let mut at = from;
        if self
            .documents
            .get(at + 2)
            .is_some_and(|next| next.base <= place)
        {
            at = at.max(self.hints[(place >> self.shift) as usize] as usize);
        }
        while self
            .documents
            .get(at + 1)
            .is_some_and(|next| next.base <= place)
        {
            at += 1;
        }
        at
    }
}
