//! The interval algebra: where in a field a positional query matches.
//!
//! After Clarke, Cormack and Burkowski, "An algebra for structured text search and a framework for its implementation"
//! (1995): an operand is the list of its minimal intervals, none of which holds another, in order; an operator makes
//! one such list of others. The code is generic over its [`Source`] of positions. The index's postings are one, a single
//! article's analyzed text is the other, so what is lit up is what matched.
//!
//! Operands do not overlap. The distance of NEAR and ADJ counts positions from the end of one to the start of the other
//! and leaves out the position that lies between two paragraphs; neither reaches from one heading into the next. What
//! is negated (`a NOT NEAR/5 b`) are the matches of `a` that have no match of `b` so close, and none that overlaps them.

use newshound_index::analysis::HEADING_STRIDE;

use crate::sloppy::stretches;
use crate::surface::{Surface, Surfaces};
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

    fn overlaps(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

/// A positional expression.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Leaf {
        /// Index among the plan's leaves.
        leaf: usize,
        /// Where it is looked for.
        surfaces: Surfaces,
        /// What its score is multiplied by.
        weight: f32,
    },
    Any(Vec<Span>),
    /// What lies in the first words of the body.
    Lead {
        words: u32,
        span: Box<Span>,
    },
    /// So many matches that do not overlap.
    AtLeast {
        count: u32,
        span: Box<Span>,
    },
    /// A phrase of these leaves at these offsets, whose words may be moved.
    Sloppy {
        units: Vec<(u32, Span)>,
        slop: u32,
    },
    Near {
        operator: Proximity,
        negated: bool,
        left: Box<Span>,
        right: Box<Span>,
    },
}

impl Span {
    /// Calls `visit` with every leaf, whether it is one that must match, its surfaces and its weight.
    pub(crate) fn leaves(&self, visit: &mut impl FnMut(usize, bool, Surfaces, f32)) {
        self.each(true, visit);
    }

    fn each(&self, wanted: bool, visit: &mut impl FnMut(usize, bool, Surfaces, f32)) {
        match self {
            Span::Leaf {
                leaf,
                surfaces,
                weight,
            } => visit(*leaf, wanted, *surfaces, *weight),
            Span::Any(spans) => spans.iter().for_each(|span| span.each(wanted, visit)),
            Span::Sloppy { units, .. } => {
                units.iter().for_each(|(_, span)| span.each(wanted, visit));
            }
            Span::Lead { span, .. } | Span::AtLeast { span, .. } => span.each(wanted, visit),
            Span::Near {
                negated,
                left,
                right,
                ..
            } => {
                left.each(wanted, visit);
                right.each(wanted && !negated, visit);
            }
        }
    }

    /// The surfaces in which it can match.
    pub(crate) fn surfaces(&self) -> Surfaces {
        let all = |spans: &mut dyn Iterator<Item = &Span>| {
            spans
                .map(Span::surfaces)
                .reduce(Surfaces::and)
                .unwrap_or(Surfaces::NONE)
        };
        match self {
            Span::Leaf { surfaces, .. } => *surfaces,
            Span::Any(spans) => spans
                .iter()
                .map(Span::surfaces)
                .fold(Surfaces::NONE, Surfaces::or),
            Span::Lead { span, .. } => span.surfaces().and(Surfaces::only(Surface::Body)),
            Span::AtLeast { span, .. } => span.surfaces(),
            Span::Sloppy { units, .. } => all(&mut units.iter().map(|(_, span)| span)),
            Span::Near {
                negated: true,
                left,
                ..
            } => left.surfaces(),
            Span::Near { left, right, .. } => all(&mut [&**left, &**right].into_iter()),
        }
    }
}

/// Positions of one text of one article.
pub(crate) trait Source {
    /// Which text it is.
    fn surface(&self) -> Surface;

    /// Appends the intervals of a leaf, in any order.
    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>);

    /// The first position of each sentence of the body that does not start its paragraph, sorted.
    fn sentences(&mut self) -> &[u32];

    /// The positions between the body's paragraphs, sorted.
    fn paragraphs(&mut self) -> &[u32];

    /// Whether there is no time for more.
    fn is_over(&mut self) -> bool;
}

/// Whether from the end of `first` to the start of `second` are at most `distance` positions.
fn is_near(source: &mut impl Source, first: Interval, second: Interval, distance: u32) -> bool {
    let between = second.start - first.end;
    match source.surface() {
        Surface::Heading if first.end / HEADING_STRIDE != second.start / HEADING_STRIDE => false,
        Surface::Body if between > distance => {
            let paragraphs = source.paragraphs();
            let borders = before(paragraphs, second.start) - before(paragraphs, first.end);
            between - borders <= distance
        }
        _ => between <= distance,
    }
}

/// Which unit of the text a position lies in: equal numbers, same unit.
fn unit(source: &mut impl Source, unit: Unit, position: u32) -> (u32, u32) {
    match source.surface() {
        Surface::Heading => (position / HEADING_STRIDE, 0),
        Surface::Body => {
            let paragraph = before(source.paragraphs(), position);
            let sentence = match unit {
                Unit::Sentence => before(source.sentences(), position + 1),
                Unit::Paragraph => 0,
            };
            (paragraph, sentence)
        }
        _ => (0, 0),
    }
}

/// How many of the sorted `borders` lie before `position`.
fn before(borders: &[u32], position: u32) -> u32 {
    borders.partition_point(|&border| border < position) as u32
}

/// What is remembered of an interval: nothing while searching, the leaf intervals that made it while highlighting.
pub(crate) trait Trace: Clone {
    fn of_leaf(leaf: usize, interval: Interval) -> Self;
    fn join(&mut self, other: &Self);
}

impl Trace for () {
    fn of_leaf(_: usize, _: Interval) {}
    fn join(&mut self, (): &()) {}
}

/// The leaf intervals behind a match, in no order.
pub(crate) type Evidence = Vec<(usize, Interval)>;

impl Trace for Evidence {
    fn of_leaf(leaf: usize, interval: Interval) -> Self {
        vec![(leaf, interval)]
    }

    fn join(&mut self, other: &Self) {
        self.extend_from_slice(other);
    }
}

/// Minimal intervals in order, each with its trace.
pub(crate) type Matches<T> = Vec<(Interval, T)>;

/// The minimal intervals of `span`.
pub(crate) fn matches<T: Trace>(span: &Span, source: &mut impl Source) -> Matches<T> {
    match span {
        Span::Leaf { leaf, surfaces, .. } => {
            let mut intervals = Vec::new();
            if surfaces.holds(source.surface()) {
                source.intervals(*leaf, &mut intervals);
            }
            let traced = |interval| (interval, T::of_leaf(*leaf, interval));
            minimal(intervals.into_iter().map(traced).collect())
        }
        Span::Any(spans) => minimal(
            spans
                .iter()
                .flat_map(|span| matches(span, source))
                .collect(),
        ),
        Span::Lead { words, span } => {
            let mut found = matches(span, source);
            if source.surface() != Surface::Body {
                return Vec::new();
            }
            let paragraphs = source.paragraphs();
            found.retain(|(Interval { end, .. }, _)| end - before(paragraphs, *end) < *words);
            found
        }
        Span::AtLeast { count, span } => groups(&matches(span, source), *count),
        Span::Sloppy { units, slop } => sloppy(units, *slop, source),
        Span::Near {
            operator,
            negated,
            left,
            right,
        } => {
            let left = matches(left, source);
            if left.is_empty() {
                return left;
            }
            let right = matches(right, source);
            if *negated {
                return apart(left, &right, *operator, source);
            }
            let mut found = Vec::new();
            pairs(&left, &right, *operator, source, &mut found);
            if !matches!(operator, Proximity::Within { ordered: true, .. }) {
                pairs(&right, &left, *operator, source, &mut found);
            }
            minimal(found)
        }
    }
}

/// How many matches do not overlap, at most: taking the one that ends first is always best.
pub(crate) fn disjoint<T>(found: &Matches<T>) -> u32 {
    let mut count = 0;
    let mut free = 0;
    for (interval, _) in found {
        if count == 0 || interval.start >= free {
            count += 1;
            free = interval.end + 1;
        }
    }
    count
}

/// The smallest intervals that hold `count` matches which do not overlap, with all the matches in them.
fn groups<T: Trace>(found: &Matches<T>, count: u32) -> Matches<T> {
    let mut grouped = Vec::new();
    for first in 0..found.len() {
        let mut last = first;
        let mut taken = 1;
        for next in first + 1..found.len() {
            if taken == count {
                break;
            }
            if found[next].0.start > found[last].0.end {
                (last, taken) = (next, taken + 1);
            }
        }
        if taken < count {
            break;
        }
        let (mut whole, mut trace) = found[first].clone();
        whole.end = found[last].0.end;
        found[first + 1..=last]
            .iter()
            .for_each(|(_, other)| trace.join(other));
        grouped.push((whole, trace));
    }
    minimal(grouped)
}

fn sloppy<T: Trace>(units: &[(u32, Span)], slop: u32, source: &mut impl Source) -> Matches<T> {
    let mut words = Vec::with_capacity(units.len());
    for (offset, span) in units {
        let found: Matches<()> = matches(span, source);
        if found.is_empty() {
            return Vec::new();
        }
        words.push((
            *offset,
            found.into_iter().map(|(interval, ())| interval).collect(),
        ));
    }
    let found = stretches(&words, slop, || source.is_over());
    let mut traced: Matches<T> = Vec::new();
    for (stretch, chosen) in found {
        // A phrase crosses neither paragraphs nor headings.
        let line = unit(source, Unit::Paragraph, stretch.start);
        if line != unit(source, Unit::Paragraph, stretch.end) {
            continue;
        }
        let traces = chosen
            .into_iter()
            .filter_map(|(word, interval)| match &units[word].1 {
                Span::Leaf { leaf, .. } => Some(T::of_leaf(*leaf, interval)),
                _ => None,
            });
        let trace = traces.reduce(|mut all, trace| {
            all.join(&trace);
            all
        });
        traced.extend(trace.map(|trace| (stretch, trace)));
    }
    minimal(traced)
}

/// Whether `first`, which ends before `second` starts, is as close to it as `operator` asks.
fn is_close(
    operator: Proximity,
    source: &mut impl Source,
    first: Interval,
    second: Interval,
) -> bool {
    match operator {
        Proximity::Within { distance, .. } => is_near(source, first, second, distance),
        Proximity::Same(kind) => unit(source, kind, first.start) == unit(source, kind, second.end),
    }
}

/// For each of `seconds`, the nearest of `firsts` that ends before it, if it is close: all minimal pairs.
fn pairs<T: Trace>(
    firsts: &Matches<T>,
    seconds: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    found: &mut Matches<T>,
) {
    // Minimal intervals are ordered by their ends too.
    let mut ended = 0;
    for (second, trace) in seconds {
        while firsts
            .get(ended)
            .is_some_and(|(first, _)| first.end < second.start)
        {
            ended += 1;
        }
        let Some((first, first_trace)) = ended.checked_sub(1).map(|nearest| &firsts[nearest])
        else {
            continue;
        };
        if is_close(operator, source, *first, *second) {
            let mut joined = first_trace.clone();
            joined.join(trace);
            let whole = Interval {
                start: first.start,
                end: second.end,
            };
            found.push((whole, joined));
        }
    }
}

/// Those of `left` that no interval of `right` overlaps or is close to.
fn apart<T: Trace>(
    mut left: Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
) -> Matches<T> {
    let ordered = matches!(operator, Proximity::Within { ordered: true, .. });
    left.retain(|(own, _)| {
        let after = right.partition_point(|(other, _)| other.end < own.start);
        let overlapping = right
            .get(after)
            .is_some_and(|(other, _)| other.overlaps(*own));
        let next = right[after..]
            .iter()
            .find(|(other, _)| other.start > own.end);
        let last = after.checked_sub(1).map(|nearest| right[nearest].0);
        !overlapping
            && !next.is_some_and(|(next, _)| is_close(operator, source, *own, *next))
            && (ordered || !last.is_some_and(|last| is_close(operator, source, last, *own)))
    });
    left
}

/// Sorts by start and drops every interval that holds another; of equal ones the traces are joined.
fn minimal<T: Trace>(mut intervals: Matches<T>) -> Matches<T> {
    let sorted =
        |pair: &[(Interval, T)]| pair[0].0.start < pair[1].0.start && pair[0].0.end < pair[1].0.end;
    if intervals.windows(2).all(sorted) {
        return intervals;
    }
    // Longer first among those that start together, so that the shorter removes it from the end of the result.
    intervals.sort_by_key(|(interval, _)| (interval.start, std::cmp::Reverse(interval.end)));
    let mut kept: Matches<T> = Vec::with_capacity(intervals.len());
    for (interval, trace) in intervals {
        if let Some((last, last_trace)) = kept.last_mut()
            && *last == interval
        {
            last_trace.join(&trace);
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
#[path = "interval_tests.rs"]
mod tests;
