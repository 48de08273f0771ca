//! How closely the lines of an article are read to highlight it.

use newshound_index::analysis::{Beginnings, Scanner, Token};

use crate::algebra::span::Span;
use crate::plan::{Element, Plan, TextLeaf};

/// How closely lines are read.
pub(crate) enum ScanDepth {
    /// Only the wanted words, without exact positions: for plans that ask for words anywhere.
    Words,
    /// Only lines with any of these words: for plans that also ask for phrases, which never cross lines.
    Lines(Box<Beginnings>),
    /// All lines: for plans that ask how words stand to each other.
    Whole,
}

impl ScanDepth {
    /// How closely lines have to be read for `plan`.
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
            // One word of the phrase is enough to tell whether the phrase may be in a line.
            let rarest = elements.iter().max_by_key(|(_, element)| length(element));
            match rarest.filter(|_| in_row) {
                // A phrase with a gap may cross the border between two lines.
                None => return Self::Whole,
                Some((_, element)) => element.each_form(&mut |form| wanted.add(form)),
            }
        }
        Self::Lines(Box::new(wanted))
    }

    /// Passes the tokens of `line` that begin like any of `wanted` to `sink`, perhaps with others; with `None`, all tokens. The first
    /// token gets `position` or a later one. Returns the first position behind the line.
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

/// Whether a span depends on more than which of its leaves occur.
fn is_placed(span: &Span) -> bool {
    matches!(
        span,
        Span::Lead { .. } | Span::Sloppy { .. } | Span::Near { .. }
    )
}

/// The length of an element in bytes, as a rough measure of its rarity; 0 for a pattern.
fn length(element: &Element) -> usize {
    match element {
        Element::Term(term) | Element::Exact { term, .. } => term.len(),
        Element::Toned(word) => word.term.len(),
        Element::Expansion(_) => 0,
    }
}
