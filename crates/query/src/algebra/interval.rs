//! Intervals, where their positions come from, and lists of them that are minimal.

use crate::surface::Surface;

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

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
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

/// What is remembered of an interval: the leaf intervals that made it while highlighting, and while searching where operands may be
/// interleaved; nothing otherwise.
pub(crate) trait Trace: Clone {
    /// Whether it tells the leaf intervals.
    const TELLS_WORDS: bool;

    fn of_leaf(leaf: usize, interval: Interval) -> Self;

    /// That of leaf intervals, in any order, which are found out where they are remembered only.
    fn of_words(words: impl FnOnce() -> Evidence) -> Self;

    /// Joins all of `others`.
    fn join<'t>(&mut self, others: impl IntoIterator<Item = &'t Self>)
    where
        Self: 't;

    /// The leaf intervals, by their leaves.
    fn words(&self) -> &[(usize, Interval)];
}

impl Trace for () {
    const TELLS_WORDS: bool = false;

    fn of_leaf(_: usize, _: Interval) {}
    fn of_words(_: impl FnOnce() -> Evidence) {}
    fn join<'t>(&mut self, _: impl IntoIterator<Item = &'t Self>) {}

    fn words(&self) -> &[(usize, Interval)] {
        &[]
    }
}

/// The leaf intervals behind a match, each once.
pub(crate) type Evidence = Vec<(usize, Interval)>;

impl Trace for Evidence {
    const TELLS_WORDS: bool = true;

    fn of_leaf(leaf: usize, interval: Interval) -> Self {
        vec![(leaf, interval)]
    }

    fn of_words(words: impl FnOnce() -> Evidence) -> Self {
        let mut words = words();
        words.sort_unstable();
        words.dedup();
        words
    }

    fn join<'t>(&mut self, others: impl IntoIterator<Item = &'t Self>) {
        for other in others {
            self.extend_from_slice(other);
        }
        // One word can be both operands, and of many: without this a chain of them doubles at each.
        self.sort_unstable();
        self.dedup();
    }

    fn words(&self) -> &[(usize, Interval)] {
        self
    }
}

/// Intervals by their starts and ends, each with its trace: minimal ones, none of which holds another, but for operands.
pub(crate) type Matches<T> = Vec<(Interval, T)>;

/// How many matches do not overlap, at most, of minimal ones: taking the one that ends first is always best.
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

/// Appends the smallest intervals that hold `count` matches which do not overlap, with all the matches in them unless these are very many.
pub(crate) fn groups<T: Trace>(
    found: &Matches<T>,
    count: u32,
    source: &mut impl Source,
    grouped: &mut Matches<T>,
) {
    /// Words of all groups together, where these are all remembered; otherwise the first and the last of each are.
    const MOST: usize = 1 << 16;
    let are_few = found.len().saturating_mul(count as usize) <= MOST;
    for first in 0..found.len() {
        if source.is_over() {
            break;
        }
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
        let others = if are_few { first + 1 } else { last };
        trace.join(found[others..=last].iter().map(|(_, other)| other));
        grouped.push((whole, trace));
    }
}

/// Whether the intervals are in order and none holds another.
pub(crate) fn is_minimal<T>(intervals: &Matches<T>) -> bool {
    let sorted =
        |pair: &[(Interval, T)]| pair[0].0.start < pair[1].0.start && pair[0].0.end < pair[1].0.end;
    intervals.windows(2).all(sorted)
}

/// Sorts by start and end; of those that are of the same words the traces are joined.
pub(crate) fn sort<T: Trace>(intervals: &mut Matches<T>) {
    if is_minimal(intervals) {
        return;
    }
    let words = |trace: &T| {
        let mut words: Vec<Interval> = trace.words().iter().map(|(_, at)| *at).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    intervals.sort_by(|(interval, trace), (other, of_other)| {
        let order = interval.cmp(other);
        order.then_with(|| words(trace).cmp(&words(of_other)))
    });
    intervals.dedup_by(|(interval, trace), (kept, kept_trace)| {
        let is_same = interval == kept && words(trace) == words(kept_trace);
        if is_same {
            kept_trace.join([&*trace]);
        }
        is_same
    });
}

/// Sorts by start and drops every interval that holds another; of equal ones the traces are joined.
pub(crate) fn minimize<T: Trace>(intervals: &mut Matches<T>) {
    if is_minimal(intervals) {
        return;
    }
    // Longer first among those that start together, so that the shorter removes it from the end of the result.
    intervals.sort_by_key(|(interval, _)| (interval.start, std::cmp::Reverse(interval.end)));
    let mut kept: Matches<T> = Vec::with_capacity(intervals.len());
    for (interval, trace) in intervals.drain(..) {
        if let Some((last, last_trace)) = kept.last_mut()
            && *last == interval
        {
            last_trace.join([&trace]);
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

/// Drops those of a word's intervals that another one holds: a compound that is the word (`govern-ment`) is meant, and no part of it.
pub(crate) fn keep_whole(intervals: &mut Vec<Interval>) {
    if intervals
        .iter()
        .all(|interval| interval.start == interval.end)
    {
        return;
    }
    // What holds others begins before them, or with them.
    intervals.sort_unstable_by_key(|interval| (interval.start, std::cmp::Reverse(interval.end)));
    let mut last = None;
    intervals.retain(|interval| {
        let is_held = last >= Some(interval.end);
        last = last.max(Some(interval.end));
        !is_held
    });
}

/// How many of the sorted `borders` lie before `position`.
pub(crate) fn before(borders: &[u32], position: u32) -> u32 {
    borders.partition_point(|&border| border < position) as u32
}
