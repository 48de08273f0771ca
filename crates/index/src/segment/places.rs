//! Mapping positions in a whole stream ("places") to documents.

use super::stream::Span;

/// The place at which each document of a stream begins.
pub(super) struct Places {
    /// By document, followed by a sentinel.
    starts: Vec<Start>,
    /// By stretch of `1 << shift` places, the index of the last document that begins at or before its start.
    hints: Vec<u32>,
    shift: u32,
}

/// The start of a document, which its positions are counted from.
#[derive(Clone, Copy)]
pub(super) struct Start {
    pub(super) place: u32,
    pub(super) document: u32,
}

impl Places {
    /// Builds the table for `documents`, which have `positions` positions in all.
    pub(super) fn of(documents: &[Span], positions: u32) -> Self {
        // One or two stretches per document: a larger table would fit the cache less well.
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

    /// The document at `place`: its index among the documents, and its start.
    #[inline]
    pub(super) fn find(&self, place: u32) -> (usize, Start) {
        let mut at = self.hints[(place >> self.shift) as usize] as usize;
        // Whether one more document begins in the stretch before `place` is unpredictable, so this adds without a branch.
        // A second one is rare.
        at += usize::from(self.starts[at + 1].place <= place);
        while self.starts[at + 1].place <= place {
            at += 1;
        }
        (at, self.starts[at])
    }
}
