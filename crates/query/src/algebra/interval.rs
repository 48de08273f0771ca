//! Intervals, the sources of their positions, and lists of minimal intervals.

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

/// A source of the positions in one text of one article.
pub(crate) trait Source {
    /// The text that the positions are in.
    fn surface(&self) -> Surface;

    /// Appends the intervals of a leaf, in any order.
    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>);

    /// Appends the positions of a leaf, sorted and without duplicates, if each of its occurrences takes just one position. Otherwise
    /// returns false.
    fn words(&mut self, _leaf: usize, _out: &mut Vec<u32>) -> bool {
        false
    }

    /// The first position of each sentence of the body, except for those that start a paragraph, sorted.
    fn sentences(&mut self) -> &[u32];

    /// The positions between the paragraphs of the body, sorted.
    fn paragraphs(&mut self) -> &[u32];

    /// The number of [`paragraphs`](Self::paragraphs) positions. May be faster than reading them.
    fn paragraph_count(&mut self) -> u32;

    /// Whether the time is over.
    fn is_over(&mut self) -> bool;
}

/// What is recorded about an interval. For highlighting, and for searching where operands may interleave, these are the leaf intervals
/// that it consists of; otherwise it is nothing (`()`).
pub(crate) trait Trace: Clone {
    /// Whether it records leaf intervals.
    const TELLS_WORDS: bool;

    fn of_leaf(leaf: usize, interval: Interval) -> Self;

    /// The trace of several leaf intervals, in any order. `words` is called only if they are recorded.
    fn of_words(words: impl FnOnce() -> Evidence) -> Self;

    /// Adds what all of `others` record.
    fn join<'t>(&mut self, others: impl IntoIterator<Item = &'t Self>)
    where
        Self: 't;

    /// The recorded leaf intervals, sorted by leaf.
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

/// The leaf intervals behind a match, without duplicates.
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
        // One word can be part of both operands, and of many: without this the list would double with each operator in a chain.
        self.sort_unstable();
        self.dedup();
    }

    fn words(&self) -> &[(usize, Interval)] {
        self
    }
}

/// Intervals with their traces, sorted by start and end. Except for lists of operands they are minimal: none contains another.
pub(crate) type Matches<T> = Vec<(Interval, T)>;

/// The largest number of non-overlapping matches among minimal ones. Always taking the one that ends first gives it.
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

/// Appends the smallest intervals that contain `count` non-overlapping matches. Their traces include all matches in them, unless these
/// are very many.
pub(crate) fn groups<T: Trace>(
    found: &Matches<T>,
    count: u32,
    source: &mut impl Source,
    grouped: &mut Matches<T>,
) {
    /// The largest number of matches in all groups together for which the traces include them all. With more, only the first and last
    /// match of each group are included.
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

/// Whether the intervals are sorted and none contains another.
pub(crate) fn is_minimal<T>(intervals: &Matches<T>) -> bool {
    let sorted =
        |pair: &[(Interval, T)]| pair[0].0.start < pair[1].0.start && pair[0].0.end < pair[1].0.end;
    intervals.windows(2).all(sorted)
}

/// Sorts by start and end. Matches with the same interval and the same words become one, with their traces joined.
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

/// Sorts by start, and drops every interval that contains another. Equal intervals become one, with their traces joined.
pub(crate) fn minimize<T: Trace>(intervals: &mut Matches<T>) {
    if is_minimal(intervals) {
        return;
    }
    // Of intervals with the same start the longer comes first, so that the shorter one removes it from the end of the result.
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

/// Drops the intervals of a word that lie within another one: where a compound is the word (`govern-ment`), none of its parts counts.
pub(crate) fn keep_whole(intervals: &mut Vec<Interval>) {
    if intervals
        .iter()
        .all(|interval| interval.start == interval.end)
    {
        return;
    }
    // An interval that contains others starts before them or with them, so it is sorted before them.
    intervals.sort_unstable_by_key(|interval| (interval.start, std::cmp::Reverse(interval.end)));
    let mut last = None;
    intervals.retain(|interval| {
        let is_held = last >= Some(interval.end);
        last = last.max(Some(interval.end));
        !is_held
    });
}

/// The number of the sorted `borders` before `position`.
pub(crate) fn before(borders: &[u32], position: u32) -> u32 {
    borders.partition_point(|&border| border < position) as u32
}
