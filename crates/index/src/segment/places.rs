//! Positions of all documents of a stream as one run of numbers.

use super::stream::Span;

/// Where the positions of a stream's documents begin.
pub(super) struct Places<'a> {
    documents: &'a [Span],
    /// Where each begins, and nothing behind the last.
    bases: Vec<u32>,
    /// By stretch of `1 << shift` places, the last document that begins before or at its start.
    hints: Vec<u32>,
    shift: u32,
}

impl<'a> Places<'a> {
    /// The places of `documents`, which are `positions` in all.
    pub(super) fn of(documents: &'a [Span], positions: u32) -> Self {
        /// Stretches for each document, so that few have the beginning of one.
        const STRETCHES: usize = 4;
        let each = positions as usize / documents.len().max(1) / STRETCHES;
        let shift = each.max(1).ilog2();
        let mut bases: Vec<u32> = documents.iter().map(|span| span.base).collect();
        bases.push(u32::MAX);
        let mut hints = vec![0; (positions >> shift) as usize + 1];
        let mut at = 0;
        for (stretch, hint) in hints.iter_mut().enumerate() {
            let start = (stretch as u64) << shift;
            while bases
                .get(at + 1)
                .is_some_and(|next| u64::from(*next) <= start)
            {
                at += 1;
            }
            *hint = at as u32;
        }
        Self {
            documents,
            bases,
            hints,
            shift,
        }
    }

    /// The document at `place`: where it is among the documents.
    #[inline]
    pub(super) fn find(&self, place: u32) -> usize {
        let mut at = self.hints[(place >> self.shift) as usize] as usize;
        while self.bases[at + 1] <= place {
            at += 1;
        }
        at
    }

    /// Its number, and the place that its positions are counted from.
    #[inline]
    pub(super) fn document(&self, at: usize) -> (u32, u32) {
        (self.documents[at].document, self.bases[at])
    }
}
