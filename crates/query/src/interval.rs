//! The interval algebra: where in a field a positional query matches.
//!
//! After Clarke, Cormack and Burkowski, "An algebra for structured text search and a framework for its implementation"
//! (1995): an operand is the list of its minimal intervals, none of which holds another, in order; an operator makes
//! one such list of two. The code is generic over its [`Source`] of positions. The index's postings are one, a single
//! article's analyzed text is the other, so what is lit up is what matched.
//!
//! Operands do not overlap. The distance of NEAR and ADJ counts positions from the end of one to the start of the other
//! and leaves out the position that lies between two paragraphs; neither reaches from one heading into the next.

use newshound_index::analysis::HEADING_STRIDE;

use crate::tree::{Proximity, Unit};

/// Positions from `start` to `end`, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Interval {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Interval {
    pub(crate) fn new(start: u32, length: u32) -> Self {
        Self {
            start,
            end: start + length.saturating_sub(1),
        }
    }
}

/// A positional expression; leaves are indices into the plan's leaves.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Leaf(usize),
    Any(Vec<Span>),
    Near {
        operator: Proximity,
        left: Box<Span>,
        right: Box<Span>,
    },
}

impl Span {
    /// Calls `visit` with every leaf.
    pub(crate) fn leaves(&self, visit: &mut impl FnMut(usize)) {
        match self {
            Span::Leaf(leaf) => visit(*leaf),
            Span::Any(spans) => spans.iter().for_each(|span| span.leaves(visit)),
            Span::Near { left, right, .. } => {
                left.leaves(visit);
                right.leaves(visit);
            }
        }
    }
}

/// Positions of one field of one article.
pub(crate) trait Source {
    /// Appends the intervals of a leaf, in any order.
    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>);

    /// What separates the field's text.
    fn borders(&mut self) -> Borders<'_>;
}

/// What separates the text of a field.
pub(crate) enum Borders<'a> {
    /// It is one line: a title.
    None,
    /// Every line starts at a multiple of [`HEADING_STRIDE`].
    Strided,
    /// Sorted positions: the first of each sentence that does not start its paragraph, and those between paragraphs.
    Body {
        sentences: &'a [u32],
        paragraphs: &'a [u32],
    },
}

impl Borders<'_> {
    /// Positions from the end of `first` to the start of `second`, or `None` where they cannot be near.
    fn distance(&self, first: Interval, second: Interval) -> Option<u32> {
        let between = second.start - first.end;
        match self {
            Borders::None => Some(between),
            Borders::Strided => {
                (first.end / HEADING_STRIDE == second.start / HEADING_STRIDE).then_some(between)
            }
            Borders::Body { paragraphs, .. } => {
                Some(between - (before(paragraphs, second.start) - before(paragraphs, first.end)))
            }
        }
    }

    /// Which unit a position lies in: equal numbers, same unit.
    fn unit(&self, unit: Unit, position: u32) -> (u32, u32) {
        match self {
            Borders::None => (0, 0),
            Borders::Strided => (position / HEADING_STRIDE, 0),
            Borders::Body {
                sentences,
                paragraphs,
            } => {
                let sentence = if unit == Unit::Sentence {
                    before(sentences, position + 1)
                } else {
                    0
                };
                (before(paragraphs, position), sentence)
            }
        }
    }
}

/// How many of the sorted `borders` lie before `position`.
fn before(borders: &[u32], position: u32) -> u32 {
    borders.partition_point(|&border| border < position) as u32
}

/// What is remembered of an interval: nothing while searching, the leaf intervals that made it while highlighting.
pub(crate) trait Trace: Clone {
    fn of_leaf(leaf: usize, interval: Interval) -> Self;
    fn join(&self, other: &Self) -> Self;
}

impl Trace for () {
    fn of_leaf(_: usize, _: Interval) {}
    fn join(&self, (): &()) {}
}

/// The leaf intervals behind a match, in no order.
pub(crate) type Evidence = Vec<(usize, Interval)>;

impl Trace for Evidence {
    fn of_leaf(leaf: usize, interval: Interval) -> Self {
        vec![(leaf, interval)]
    }

    fn join(&self, other: &Self) -> Self {
        self.iter().chain(other).copied().collect()
    }
}

/// The minimal intervals of `span`, in order, each with its trace.
pub(crate) fn matches<T: Trace>(span: &Span, source: &mut impl Source) -> Vec<(Interval, T)> {
    match span {
        Span::Leaf(leaf) => {
            let mut intervals = Vec::new();
            source.intervals(*leaf, &mut intervals);
            minimal(
                intervals
                    .into_iter()
                    .map(|interval| (interval, T::of_leaf(*leaf, interval)))
                    .collect(),
            )
        }
        Span::Any(spans) => minimal(
            spans
                .iter()
                .flat_map(|span| matches(span, source))
                .collect(),
        ),
        Span::Near {
            operator,
            left,
            right,
        } => {
            let left = matches(left, source);
            if left.is_empty() {
                return Vec::new();
            }
            let right = matches(right, source);
            let borders = source.borders();
            let mut found = Vec::new();
            match operator {
                Proximity::Within { distance, ordered } => {
                    let near = |first, second| {
                        borders
                            .distance(first, second)
                            .is_some_and(|between| between <= *distance)
                    };
                    pairs(&left, &right, near, &mut found);
                    if !ordered {
                        pairs(&right, &left, near, &mut found);
                    }
                }
                Proximity::Same(unit) => {
                    let whole = |interval: Interval| borders.unit(*unit, interval.start);
                    let same = |first: Interval, second: Interval| {
                        whole(first) == borders.unit(*unit, second.end)
                    };
                    pairs(&left, &right, same, &mut found);
                    pairs(&right, &left, same, &mut found);
                }
            }
            minimal(found)
        }
    }
}

/// For each of `seconds`, the nearest of `firsts` that ends before it, where `accept` holds: all minimal pairs.
fn pairs<T: Trace>(
    firsts: &[(Interval, T)],
    seconds: &[(Interval, T)],
    accept: impl Fn(Interval, Interval) -> bool,
    found: &mut Vec<(Interval, T)>,
) {
    for (second, trace) in seconds {
        // Minimal intervals are ordered by their ends too.
        let ended = firsts.partition_point(|(first, _)| first.end < second.start);
        let Some((first, first_trace)) = ended.checked_sub(1).map(|nearest| &firsts[nearest])
        else {
            continue;
        };
        if accept(*first, *second) {
            found.push((
                Interval {
                    start: first.start,
                    end: second.end,
                },
                first_trace.join(trace),
            ));
        }
    }
}

/// Sorts by start and drops every interval that holds another; of equal ones the traces are joined.
fn minimal<T: Trace>(mut intervals: Vec<(Interval, T)>) -> Vec<(Interval, T)> {
    // Longer first among those that start together, so that the shorter removes it from the end of the result.
    intervals.sort_by_key(|(interval, _)| (interval.start, std::cmp::Reverse(interval.end)));
    let mut kept: Vec<(Interval, T)> = Vec::with_capacity(intervals.len());
    for (interval, trace) in intervals {
        if let Some((last, last_trace)) = kept.last_mut()
            && *last == interval
        {
            *last_trace = last_trace.join(&trace);
            continue;
        }
        while kept
            .last()
            .is_some_and(|(last, _)| last.end >= interval.end)
        {
            kept.pop();
        }
        kept.push((interval, trace));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A body whose leaves are given as positions of single words.
    struct Body {
        leaves: Vec<Vec<u32>>,
        sentences: Vec<u32>,
        paragraphs: Vec<u32>,
    }

    impl Source for Body {
        fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>) {
            out.extend(
                self.leaves[leaf]
                    .iter()
                    .map(|&position| Interval::new(position, 1)),
            );
        }

        fn borders(&mut self) -> Borders<'_> {
            Borders::Body {
                sentences: &self.sentences,
                paragraphs: &self.paragraphs,
            }
        }
    }

    fn near(operator: Proximity) -> Span {
        Span::Near {
            operator,
            left: Box::new(Span::Leaf(0)),
            right: Box::new(Span::Leaf(1)),
        }
    }

    fn within(distance: u32, ordered: bool) -> Proximity {
        Proximity::Within { distance, ordered }
    }

    fn found(
        span: &Span,
        leaves: [&[u32]; 2],
        sentences: &[u32],
        paragraphs: &[u32],
    ) -> Vec<(u32, u32)> {
        let leaves = leaves.iter().map(|leaf| leaf.to_vec()).collect();
        let mut body = Body {
            leaves,
            sentences: sentences.into(),
            paragraphs: paragraphs.into(),
        };
        matches::<()>(span, &mut body)
            .into_iter()
            .map(|(interval, ())| (interval.start, interval.end))
            .collect()
    }

    #[test]
    fn near_takes_the_nearest_pairs_in_either_order() {
        assert_eq!(
            found(&near(within(2, false)), [&[1, 10], &[3, 8, 20]], &[], &[]),
            [(1, 3), (8, 10)]
        );
        assert_eq!(
            found(&near(within(2, true)), [&[1, 10], &[3, 8, 20]], &[], &[]),
            [(1, 3)]
        );
        assert_eq!(found(&near(within(1, false)), [&[1], &[3]], &[], &[]), []);
    }

    #[test]
    fn a_word_is_not_near_itself() {
        assert_eq!(found(&near(within(5, false)), [&[4], &[4]], &[], &[]), []);
        assert_eq!(
            found(&near(within(5, false)), [&[4, 6], &[4, 6]], &[], &[]),
            [(4, 6)]
        );
    }

    #[test]
    fn the_position_between_paragraphs_is_no_distance() {
        assert_eq!(
            found(&near(within(1, false)), [&[4], &[6]], &[], &[5]),
            [(4, 6)]
        );
        assert_eq!(
            found(&near(within(1, false)), [&[4], &[8]], &[], &[5, 7]),
            []
        );
        assert_eq!(found(&near(within(2, false)), [&[4], &[8]], &[], &[5]), []);
    }

    #[test]
    fn sentences_and_paragraphs_hold_both_operands() {
        let sentence = near(Proximity::Same(Unit::Sentence));
        let paragraph = near(Proximity::Same(Unit::Paragraph));
        assert_eq!(found(&sentence, [&[1], &[4]], &[5], &[9]), [(1, 4)]);
        assert_eq!(found(&sentence, [&[1], &[5]], &[5], &[9]), []);
        assert_eq!(found(&paragraph, [&[1], &[5]], &[5], &[9]), [(1, 5)]);
        assert_eq!(found(&paragraph, [&[8], &[10]], &[], &[9]), []);
        assert_eq!(found(&sentence, [&[8], &[10]], &[], &[9]), []);
    }

    #[test]
    fn traces_name_both_ends_and_nothing_between() {
        let mut body = Body {
            leaves: vec![vec![1, 2], vec![5]],
            sentences: vec![],
            paragraphs: vec![],
        };
        let found = matches::<Evidence>(&near(within(5, false)), &mut body);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].1,
            [(0, Interval::new(2, 1)), (1, Interval::new(5, 1))]
        );
    }
}
