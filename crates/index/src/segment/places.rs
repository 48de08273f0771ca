//! Positions of all documents of a stream as one run of numbers.

use super::stream::Span;

/// Where the positions of a stream's documents begin.
pub(super) struct Places {
    /// Of each document, and one behind the last that begins nowhere.
    starts: Vec<Start>,
    /// By stretch of `1 << shift` places, the last document that begins before or at its start.
    hints: Vec<u32>,
    shift: u32,
}

/// Where a document begins, which is the place that its positions are counted from.
#[derive(Clone, Copy)]
pub(super) struct Start {
    pub(super) place: u32,
    pub(super) document: u32,
}

impl Places {
    /// The places of `documents`, which are `positions` in all.
    pub(super) fn of(documents: &[Span], positions: u32) -> Self {
        // About one stretch or two for each document: of more of them, less would be in the cache.
        let each = positions as usize / documents.len().max(1);
        let shift = each.max(1).ilog2();
        let start = |span: &Span| Start {
            place: span.base,
            document: span.document,
        };
        let mut starts: Vec<Start> = documents.iter().map(start).collect();
        starts.push(Start {
            place: u32::MAX,
            document: u32::MAX,
        });
        let mut hints = vec![0; (positions >> shift) as usize + 1];
        let mut at = 0;
        for (stretch, hint) in hints.iter_mut().enumerate() {
            let first = (stretch as u64) << shift;
            while starts
                .get(at + 1)
                .is_some_and(|next| u64::from(next.place) <= first)
            {
                at += 1;
            }
            *hint = at as u32;
        }
        Self {
            starts,
            hints,
            shift,
        }
    }

    /// The document at `place`: where it is among the documents, and where it begins.
    #[inline]
    pub(super) fn find(&self, place: u32) -> (usize, Start) {
        let mut at = self.hints[(place >> self.shift) as usize] as usize;
        // Whether another begins before it in its stretch cannot be foretold; a third seldom does.
        at += usize::from(self.starts[at + 1].place <= place);
        while self.starts[at + 1].place <= place {
            at += 1;
        }
        (at, self.starts[at])
    }
}
