//! How closely the lines of an article are read to light it up.

use newshound_index::analysis::{Beginnings, Scanner, Token};

use crate::algebra::span::Span;
use crate::plan::{Element, Plan, TextLeaf};

/// How closely lines are read.
pub(crate) enum ScanDepth {
    /// Nothing but what is looked for: where the plan asks for words, wherever they stand.
    Words,
    /// Lines that have any of these, and others not at all: where it asks for phrases too, none of which crosses lines.
    Lines(Box<Beginnings>),
    /// All lines: where it asks how words stand to each other.
    Whole,
}

impl ScanDepth {
    /// How closely `plan` has lines read.
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut any_placed = false;
        plan.clause
            .spans(&mut |span| any_placed |= span.any(&is_placed));
        if any_placed {
            return Self::Whole;
        }
        let is_phrase = |leaf: &TextLeaf| matches!(leaf, TextLeaf::Phrase { .. });
        if !plan.leaves.iter().any(is_phrase) {
            return Self::Words;
        }
        let mut wanted = Beginnings::default();
        for leaf in plan.leaves.iter() {
            let TextLeaf::Phrase { elements, .. } = leaf else {
                leaf.each_form(&mut |form| wanted.add(form));
                continue;
            };
            let mut places = elements.iter().zip(0..);
            let in_row = places.all(|((offset, _), at)| *offset == at);
            // One of its words is enough to know whether it may be there.
            let rarest = elements.iter().max_by_key(|(_, element)| length(element));
            match rarest.filter(|_| in_row) {
                // What may stand between its words could be the border of two lines.
                None => return Self::Whole,
                Some((_, element)) => element.each_form(&mut |form| wanted.add(form)),
            }
        }
        Self::Lines(Box::new(wanted))
    }

    /// Hands the tokens of `line` that begin as any of `wanted` to `sink`, perhaps with others, or all of them where that is `None`, the
    /// first at `position` or behind it. Returns the first position after the line.
    pub(crate) fn read(
        &self,
        scanner: &mut Scanner,
        line: &str,
        position: u32,
        wanted: Option<&Beginnings>,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let Some(wanted) = wanted else {
            return scanner.scan(line, position, sink);
        };
        match self {
            Self::Words => scanner.find(line, position, wanted, sink),
            Self::Lines(needed) if !needed.may_be_in(line) => position,
            Self::Lines(_) | Self::Whole => scanner.skim(line, position, wanted, sink),
        }
    }
}

/// Whether more is asked of a span than which of its leaves are there.
fn is_placed(span: &Span) -> bool {
    matches!(
        span,
        Span::Lead { .. } | Span::Sloppy { .. } | Span::Near { .. }
    )
}

/// The longer a word is, the rarer it is, about: its bytes, and none for several words.
fn length(element: &Element) -> usize {
    match element {
        Element::Term(term) | Element::Exact { term, .. } => term.len(),
        Element::Toned(word) => word.term.len(),
        Element::Expansion(_) => 0,
    }
}
