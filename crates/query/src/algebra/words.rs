//! Fast evaluation of spans of single words, from positions without intervals.
//!
//! Most spans ask whether two words are close or several stand in a row, and these are evaluated in the most documents.

use std::ops::Range;

use newshound_index::analysis::Layout;

use crate::algebra::closeness::{
    close_in_turn, is_surely, least_between_words, leave_out, unit_at,
};
use crate::algebra::evaluate::{Evaluator, is_in_line};
use crate::algebra::interval::{Interval, Source, Trace};
use crate::algebra::placing::Placing;
use crate::algebra::span::Span;
use crate::proximity::{Proximity, Unit};
use crate::surface::{Surface, Surfaces};

impl<T: Trace> Evaluator<T> {
    /// Whether two words are close; `None` where their positions alone do not decide.
    pub(super) fn are_words_close(
        &mut self,
        left: &Span,
        right: &Span,
        operator: Proximity,
        source: &mut impl Source,
    ) -> Option<bool> {
        let Proximity::Within { distance, ordered } = operator else {
            return None;
        };
        if !self.read_both(left, right, source)? {
            return Some(false);
        }
        let [left, right] = &mut self.words;
        let least = least_between_words(left, right, ordered, distance);
        is_surely(least, distance, source).or_else(|| {
            leave_out(source.paragraphs(), left);
            leave_out(source.paragraphs(), right);
            Some(least_between_words(left, right, ordered, distance) <= distance)
        })
    }

    /// The number of minimal intervals of two close words; `None` where their positions alone do not decide.
    pub(super) fn close_words(
        &mut self,
        left: &Span,
        right: &Span,
        operator: Proximity,
        source: &mut impl Source,
    ) -> Option<usize> {
        let Proximity::Within { distance, ordered } = operator else {
            return None;
        };
        if !self.read_both(left, right, source)? {
            return Some(0);
        }
        let [left, right] = &mut self.words;
        let found = close_in_turn(left, right, ordered, distance)?;
        if !found.may_be_more || source.surface() != Surface::Body {
            return Some(found.sure);
        }
        leave_out(source.paragraphs(), left);
        leave_out(source.paragraphs(), right);
        Some(close_in_turn(left, right, ordered, distance)?.sure)
    }

    /// Whether words stand in one sentence or paragraph, each at a different position; `None` where their positions alone do not
    /// decide.
    pub(super) fn are_words_in_unit(
        &mut self,
        span: &Span,
        unit: Unit,
        source: &mut impl Source,
    ) -> Option<bool> {
        let mut leaves = Vec::new();
        if !leaves_in_unit(span, unit, &mut leaves) {
            return None;
        }
        if self.chained.len() < leaves.len() {
            self.chained.resize_with(leaves.len(), Vec::new);
        }
        let lists = &mut self.chained[..leaves.len()];
        for ((leaf, surfaces), positions) in leaves.into_iter().zip(lists.iter_mut()) {
            positions.clear();
            if !surfaces.holds(source.surface()) {
                return Some(false);
            }
            if !source.words(leaf, positions) {
                return None;
            }
            if positions.is_empty() {
                return Some(false);
            }
        }
        // Only units with the rarest word have to be looked at.
        lists.sort_by_key(Vec::len);
        let (rarest, others) = lists.split_first()?;
        let mut end = 0;
        for &position in rarest {
            if position < end {
                continue;
            }
            if source.is_over() {
                return Some(false);
            }
            let within = unit_at(source, unit, position);
            end = within.end;
            let all = std::iter::once(rarest).chain(others);
            let all: Option<Vec<&[u32]>> = all.map(|list| part(list, &within)).collect();
            if all.is_some_and(|all| Placing::of(&all).is_some()) {
                return Some(true);
            }
        }
        Some(false)
    }

    /// Reads the positions of two words, and returns whether both have any. `None` where they are not single words, or positions alone
    /// do not decide.
    fn read_both(&mut self, left: &Span, right: &Span, source: &mut impl Source) -> Option<bool> {
        let surface = source.surface();
        for (span, positions) in [left, right].into_iter().zip(&mut self.words) {
            positions.clear();
            match span {
                Span::Leaf { surfaces, .. } if !surfaces.holds(surface) => return Some(false),
                Span::Leaf { leaf, .. } if surface.layout() == Layout::Running => {
                    if !source.words(*leaf, positions) {
                        return None;
                    }
                }
                _ => return None,
            }
            if positions.is_empty() {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether words stand in a row within a line; `None` where their positions alone do not decide.
    pub(super) fn are_words_in_row(
        &mut self,
        units: &[(u32, Span)],
        source: &mut impl Source,
    ) -> Option<bool> {
        let length = self.read_rows(units, source)?;
        let mut starts = self.words[0].iter();
        Some(starts.any(|&start| is_in_line(Interval::new(start, length), source)))
    }

    /// How often words stand in a row within a line; `None` where their positions alone do not decide.
    pub(super) fn words_in_row(
        &mut self,
        units: &[(u32, Span)],
        source: &mut impl Source,
    ) -> Option<usize> {
        let length = self.read_rows(units, source)?;
        let starts = self.words[0].iter();
        let rows = starts.filter(|start| is_in_line(Interval::new(**start, length), source));
        Some(rows.count())
    }

    /// Stores the starts of rows of the words in the first of the lists, including rows that cross lines. Returns the number of
    /// positions that a row takes.
    fn read_rows(&mut self, units: &[(u32, Span)], source: &mut impl Source) -> Option<u32> {
        let surface = source.surface();
        let last = units.iter().map(|(offset, _)| *offset).max()?;
        // The starts of rows that the words read so far allow.
        let [starts, next] = &mut self.words;
        for (number, (offset, span)) in units.iter().enumerate() {
            let Span::Leaf { leaf, surfaces, .. } = span else {
                return None;
            };
            next.clear();
            if surfaces.holds(surface) && !source.words(*leaf, next) {
                return None;
            }
            let ends = next.iter().filter_map(|place| place.checked_sub(*offset));
            if number == 0 {
                starts.clear();
                starts.extend(ends);
            } else {
                let mut ends = ends.peekable();
                starts.retain(|start| {
                    while ends.next_if(|end| end < start).is_some() {}
                    ends.peek() == Some(start)
                });
            }
        }
        Some(last + 1)
    }
}

/// Collects the leaves of a chain of operators for the same unit, with the texts that they are looked for in. Returns false if there is
/// anything else.
fn leaves_in_unit(span: &Span, wanted: Unit, leaves: &mut Vec<(usize, Surfaces)>) -> bool {
    match span {
        Span::Leaf { leaf, surfaces, .. } => {
            leaves.push((*leaf, *surfaces));
            true
        }
        Span::Near {
            operator: Proximity::Same(unit),
            negated: false,
            left,
            right,
        } if *unit == wanted => {
            leaves_in_unit(left, wanted, leaves) && leaves_in_unit(right, wanted, leaves)
        }
        _ => false,
    }
}

/// The part of a sorted list within a range; `None` if it is empty.
fn part<'l>(list: &'l [u32], within: &Range<u32>) -> Option<&'l [u32]> {
    let from = list.partition_point(|&position| position < within.start);
    let part = &list[from..];
    let count = part.partition_point(|&position| position < within.end);
    (count > 0).then(|| &part[..count])
}
