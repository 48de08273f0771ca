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

    /// Whether it is about sentences anywhere.
    pub(crate) fn asks_for_sentences(&self) -> bool {
        match self {
            Span::Leaf { .. } | Span::Sloppy { .. } => false,
            Span::Any(spans) => spans.iter().any(Span::asks_for_sentences),
            Span::Lead { span, .. } | Span::AtLeast { span, .. } => span.asks_for_sentences(),
            Span::Near {
                operator,
                left,
                right,
                ..
            } => {
                *operator == Proximity::Same(Unit::Sentence)
                    || left.asks_for_sentences()
                    || right.asks_for_sentences()
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

    /// Appends the positions of a leaf, sorted and each once, if each of its occurrences takes just one; false if it cannot.
    fn words(&mut self, _leaf: usize, _out: &mut Vec<u32>) -> bool {
        false
    }

    /// The first position of each sentence of the body that does not start its paragraph, sorted.
    fn sentences(&mut self) -> &[u32];

    /// The positions between the body's paragraphs, sorted.
    fn paragraphs(&mut self) -> &[u32];

    /// How many there are of these; may cost less than to have them.
    fn paragraph_count(&mut self) -> u32;

    /// Whether there is no time for more.
    fn is_over(&mut self) -> bool;
}

/// Whether from the end of `first` to the start of `second` are at most `distance` positions.
fn is_near(source: &mut impl Source, first: Interval, second: Interval, distance: u32) -> bool {
    let between = second.start - first.end;
    match source.surface() {
        Surface::Heading if first.end / HEADING_STRIDE != second.start / HEADING_STRIDE => false,
        // Few words are so near that the borders between them could matter.
        Surface::Body if between > distance => {
            if between - distance > source.paragraph_count() {
                return false;
            }
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

/// The leaf intervals behind a match, each once.
pub(crate) type Evidence = Vec<(usize, Interval)>;

impl Trace for Evidence {
    fn of_leaf(leaf: usize, interval: Interval) -> Self {
        vec![(leaf, interval)]
    }

    fn join(&mut self, other: &Self) {
        self.extend_from_slice(other);
        // One word can be both operands, and of many: without this a chain of them doubles at each.
        self.sort_unstable();
        self.dedup();
    }
}

/// Minimal intervals in order, each with its trace.
pub(crate) type Matches<T> = Vec<(Interval, T)>;

/// Evaluates spans; keeps its lists for the next one, as there is one a document and operand.
#[derive(Debug)]
pub(crate) struct Evaluator<T> {
    spare: Vec<Matches<T>>,
    intervals: Vec<Interval>,
    words: [Vec<u32>; 2],
}

impl<T> Default for Evaluator<T> {
    fn default() -> Self {
        Self {
            spare: Vec::new(),
            intervals: Vec::new(),
            words: Default::default(),
        }
    }
}

impl<T: Trace> Evaluator<T> {
    fn list(&mut self) -> Matches<T> {
        self.spare.pop().unwrap_or_default()
    }

    /// Takes back a list that is no longer needed.
    pub(crate) fn recycle(&mut self, mut list: Matches<T>) {
        list.clear();
        self.spare.push(list);
    }

    /// Whether `span` has any interval; looks no further than the first.
    pub(crate) fn exists(&mut self, span: &Span, source: &mut impl Source) -> bool {
        match span {
            Span::Any(spans) => spans.iter().any(|span| self.exists(span, source)),
            Span::Near {
                operator,
                negated: false,
                left,
                right,
            } => {
                if let Some(close) = self.are_words_close(left, right, *operator, source) {
                    return close;
                }
                let left = self.matches(left, source);
                if left.is_empty() {
                    self.recycle(left);
                    return false;
                }
                let right = self.matches(right, source);
                let found = any_pair(&left, &right, *operator, source);
                self.recycle(left);
                self.recycle(right);
                found
            }
            Span::Sloppy { units, slop } => {
                let Some(words) = self.occurrences(units, source) else {
                    return false;
                };
                let mut found = false;
                stretches(&words, *slop, &mut |stretch| {
                    found = is_in_line(stretch.interval, source);
                    !found && !source.is_over()
                });
                found
            }
            span => {
                let found = self.matches(span, source);
                let any = !found.is_empty();
                self.recycle(found);
                any
            }
        }
    }

    /// Whether two words are close, where that can be told from their positions alone: the most common of questions, and
    /// asked of the most documents.
    fn are_words_close(
        &mut self,
        left: &Span,
        right: &Span,
        operator: Proximity,
        source: &mut impl Source,
    ) -> Option<bool> {
        let Proximity::Within { distance, ordered } = operator else {
            return None;
        };
        let surface = source.surface();
        for (span, positions) in [left, right].into_iter().zip(&mut self.words) {
            positions.clear();
            match span {
                Span::Leaf { surfaces, .. } if !surfaces.holds(surface) => return Some(false),
                Span::Leaf { leaf, .. } if surface != Surface::Heading => {
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
        let [left, right] = &mut self.words;
        let least = least_between_words(left, right, ordered, distance);
        is_surely(least, distance, source).or_else(|| {
            leave_out(source.paragraphs(), left);
            leave_out(source.paragraphs(), right);
            Some(least_between_words(left, right, ordered, distance) <= distance)
        })
    }

    /// The minimal intervals of `span`.
    pub(crate) fn matches(&mut self, span: &Span, source: &mut impl Source) -> Matches<T> {
        let mut found = self.list();
        match span {
            Span::Leaf { leaf, surfaces, .. } => {
                if surfaces.holds(source.surface()) {
                    self.intervals.clear();
                    source.intervals(*leaf, &mut self.intervals);
                    let traced = |&interval: &Interval| (interval, T::of_leaf(*leaf, interval));
                    found.extend(self.intervals.iter().map(traced));
                    minimize(&mut found);
                }
            }
            Span::Any(spans) => {
                for span in spans {
                    let mut alternative = self.matches(span, source);
                    found.append(&mut alternative);
                    self.recycle(alternative);
                }
                minimize(&mut found);
            }
            Span::Lead { words, span } => {
                if source.surface() == Surface::Body {
                    found = self.matches(span, source);
                    let paragraphs = source.paragraphs();
                    found.retain(|(Interval { end, .. }, _)| {
                        end - before(paragraphs, *end) < *words
                    });
                }
            }
            Span::AtLeast { count, span } => {
                let inner = self.matches(span, source);
                groups(&inner, *count, &mut found);
                minimize(&mut found);
                self.recycle(inner);
            }
            Span::Sloppy { units, slop } => {
                self.sloppy(units, *slop, source, &mut found);
                minimize(&mut found);
            }
            Span::Near {
                operator,
                negated,
                left,
                right,
            } => {
                let mut left = self.matches(left, source);
                if left.is_empty() {
                    return left;
                }
                let right = self.matches(right, source);
                if *negated {
                    apart(&mut left, &right, *operator, source);
                    std::mem::swap(&mut found, &mut left);
                } else {
                    let mut join = |first: &(Interval, T), second: &(Interval, T)| {
                        found.push(joined(first, second));
                        true
                    };
                    pairs(&left, &right, *operator, source, &mut join);
                    if !matches!(operator, Proximity::Within { ordered: true, .. }) {
                        pairs(&right, &left, *operator, source, &mut join);
                    }
                    minimize(&mut found);
                }
                self.recycle(left);
                self.recycle(right);
            }
        }
        found
    }

    fn sloppy(
        &mut self,
        units: &[(u32, Span)],
        slop: u32,
        source: &mut impl Source,
        traced: &mut Matches<T>,
    ) {
        let Some(words) = self.occurrences(units, source) else {
            return;
        };
        stretches(&words, slop, &mut |stretch| {
            if is_in_line(stretch.interval, source) {
                let traces = stretch.chosen().into_iter().filter_map(|(word, interval)| {
                    let Span::Leaf { leaf, .. } = &units[word].1 else {
                        return None;
                    };
                    Some(T::of_leaf(*leaf, interval))
                });
                let trace = traces.reduce(|mut all, trace| {
                    all.join(&trace);
                    all
                });
                traced.extend(trace.map(|trace| (stretch.interval, trace)));
            }
            !source.is_over()
        });
    }

    /// The offset and the occurrences of each word of a sloppy phrase; `None` where one is missing.
    fn occurrences(
        &mut self,
        units: &[(u32, Span)],
        source: &mut impl Source,
    ) -> Option<Vec<(u32, Vec<Interval>)>> {
        let mut words = Vec::with_capacity(units.len());
        for (offset, span) in units {
            let found = self.matches(span, source);
            let intervals: Vec<Interval> = found.iter().map(|(interval, _)| *interval).collect();
            self.recycle(found);
            if intervals.is_empty() {
                return None;
            }
            words.push((*offset, intervals));
        }
        Some(words)
    }
}

/// Whether an interval lies in one paragraph or heading: a phrase crosses neither.
fn is_in_line(interval: Interval, source: &mut impl Source) -> bool {
    let line = unit(source, Unit::Paragraph, interval.start);
    line == unit(source, Unit::Paragraph, interval.end)
}

/// Whether something was gone through to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    Through,
    Stopped,
}

fn joined<T: Trace>(first: &(Interval, T), second: &(Interval, T)) -> (Interval, T) {
    let mut trace = first.1.clone();
    trace.join(&second.1);
    let whole = Interval {
        start: first.0.start,
        end: second.0.end,
    };
    (whole, trace)
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

/// Appends the smallest intervals that hold `count` matches which do not overlap, with all the matches in them.
fn groups<T: Trace>(found: &Matches<T>, count: u32, grouped: &mut Matches<T>) {
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

/// Calls `accept` for each of `seconds` with the nearest of `firsts` that ends before it, if it is close: all minimal
/// pairs. Stops when it returns false.
fn pairs<T: Trace>(
    firsts: &Matches<T>,
    seconds: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    accept: &mut impl FnMut(&(Interval, T), &(Interval, T)) -> bool,
) -> Goes {
    // Minimal intervals are ordered by their ends too.
    let mut ended = 0;
    for second in seconds {
        while firsts
            .get(ended)
            .is_some_and(|(first, _)| first.end < second.0.start)
        {
            ended += 1;
        }
        let Some(first) = ended.checked_sub(1).map(|nearest| &firsts[nearest]) else {
            continue;
        };
        if is_close(operator, source, first.0, second.0) && !accept(first, second) {
            return Goes::Stopped;
        }
    }
    Goes::Through
}

/// Whether any two are close.
fn any_pair<T: Trace>(
    left: &Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
) -> bool {
    let ordered = matches!(operator, Proximity::Within { ordered: true, .. });
    if let Proximity::Within { distance, .. } = operator
        && source.surface() != Surface::Heading
    {
        let mut least = least_between(left, right);
        if !ordered {
            least = least.min(least_between(right, left));
        }
        if let Some(close) = is_surely(least, distance, source) {
            return close;
        }
    }
    let mut any =
        |first, second| pairs(first, second, operator, source, &mut |_, _| false) == Goes::Stopped;
    any(left, right) || !ordered && any(right, left)
}

/// Whether two are close of which no two are closer than `least`, borders included; `None` where borders decide. Most
/// documents are decided without a look at these.
fn is_surely(least: u32, distance: u32, source: &mut impl Source) -> Option<bool> {
    if least <= distance {
        return Some(true);
    }
    let is_body = source.surface() == Surface::Body;
    (!is_body || least - distance > source.paragraph_count()).then_some(false)
}

/// Numbers sorted positions anew as if there were no borders.
fn leave_out(borders: &[u32], positions: &mut [u32]) {
    // As with distances: to count all of a few costs less than to guess where the next one is.
    const FEW: usize = 1024;
    if borders.len() * positions.len() <= FEW {
        for position in positions {
            let passed = borders.iter().map(|border| u32::from(*border < *position));
            *position -= passed.sum::<u32>();
        }
        return;
    }
    let mut passed = 0;
    for position in positions {
        while borders.get(passed).is_some_and(|border| border < position) {
            passed += 1;
        }
        *position -= passed as u32;
    }
}

/// As [`least_between`] for two sorted lists of single positions, either way unless `ordered`. May stop at the first that
/// is no more than `enough`.
fn least_between_words(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
    // Most lists are short, and to compare all with all costs less than to guess which comes next.
    const FEW: usize = 256;
    if left.len() * right.len() > FEW {
        return least_in_one_pass(left, right, ordered, enough);
    }
    // One less than the distance: what is at the same place, or before it where order counts, becomes the largest.
    let mut least = u32::MAX;
    for &a in left {
        if ordered {
            for &b in right {
                least = least.min(b.wrapping_sub(a).wrapping_sub(1));
            }
        } else {
            for &b in right {
                least = least.min(b.abs_diff(a).wrapping_sub(1));
            }
        }
    }
    least.saturating_add(1)
}

/// One pass over both lists. Which of them the next position is in cannot be foretold, so nothing here branches on it: what
/// is not taken is carried along unchanged.
fn least_in_one_pass(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
    // So far away that no position is near it, on either side.
    const NOWHERE: i64 = i64::MAX / 4;
    let of = |list: &[u32], at: usize| list.get(at).map_or(NOWHERE, |&position| position.into());
    let unless = |not: bool, distance: i64| if not { NOWHERE } else { distance };
    let enough = i64::from(enough);
    let (mut next_left, mut next_right) = (0, 0);
    let (mut last_left, mut last_right) = (-NOWHERE, -NOWHERE);
    let mut least = NOWHERE;
    while next_left < left.len() || next_right < right.len() {
        let (a, b) = (of(left, next_left), of(right, next_right));
        let (is_left, is_right) = (a <= b, b <= a);
        // Where both have one word it is not near itself, but each is near what came before.
        least = least
            .min(unless(ordered || !is_left, a - last_right))
            .min(unless(!is_right, b - last_left));
        last_left = if is_left { a } else { last_left };
        last_right = if is_right { b } else { last_right };
        next_left += usize::from(is_left);
        next_right += usize::from(is_right);
        if least <= enough {
            break;
        }
    }
    u32::try_from(least).unwrap_or(u32::MAX)
}

/// The least number of positions from the end of one of `firsts` to the start of one of `seconds`, borders included.
fn least_between<T>(firsts: &Matches<T>, seconds: &Matches<T>) -> u32 {
    let mut least = u32::MAX;
    let mut ended = 0;
    for (second, _) in seconds {
        while firsts
            .get(ended)
            .is_some_and(|(first, _)| first.end < second.start)
        {
            ended += 1;
        }
        if ended > 0 {
            least = least.min(second.start - firsts[ended - 1].0.end);
        }
    }
    least
}

/// Keeps those of `left` that no interval of `right` overlaps or is close to.
fn apart<T: Trace>(
    left: &mut Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
) {
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
}

/// Sorts by start and drops every interval that holds another; of equal ones the traces are joined.
fn minimize<T: Trace>(intervals: &mut Matches<T>) {
    let sorted =
        |pair: &[(Interval, T)]| pair[0].0.start < pair[1].0.start && pair[0].0.end < pair[1].0.end;
    if intervals.windows(2).all(sorted) {
        return;
    }
    // Longer first among those that start together, so that the shorter removes it from the end of the result.
    intervals.sort_by_key(|(interval, _)| (interval.start, std::cmp::Reverse(interval.end)));
    let mut kept: Matches<T> = Vec::with_capacity(intervals.len());
    for (interval, trace) in intervals.drain(..) {
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
    *intervals = kept;
}

#[cfg(test)]
#[path = "interval_tests.rs"]
mod tests;
