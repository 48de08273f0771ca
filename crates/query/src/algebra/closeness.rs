//! What near means: distances, sentences, paragraphs.
//!
//! The words of operands do not overlap; where order does not count, those of one may stand among those of the other, so that
//! `a /s b /s c` are three words of one sentence. The distance of NEAR and ADJ counts positions from the end of one to the start of the
//! other, or between the nearest words of the two, and leaves out the position that lies between two paragraphs; neither reaches from one
//! heading or name into the next. What is negated (`a NOT NEAR/5 b`) are the matches of `a` that have no match of `b` so close, and none
//! that has a word of theirs.

use std::ops::Range;

use newshound_index::analysis::{HEADING_STRIDE, Layout};

use crate::algebra::interval::{Interval, Matches, Source, Trace, before, is_minimal};
use crate::proximity::{Proximity, Unit};
use crate::surface::Surface;

/// Whether from the end of `first` to the start of `second` are at most `distance` positions.
fn is_near(source: &mut impl Source, first: Interval, second: Interval, distance: u32) -> bool {
    let between = second.start - first.end;
    match source.surface() {
        surface if surface.layout() == Layout::Strided => {
            first.end / HEADING_STRIDE == second.start / HEADING_STRIDE && between <= distance
        }
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

/// The positions of the unit that a position lies in, from the first to before the last.
pub(crate) fn unit_at(source: &mut impl Source, unit: Unit, position: u32) -> Range<u32> {
    match source.surface() {
        surface if surface.layout() == Layout::Strided => {
            let start = position / HEADING_STRIDE * HEADING_STRIDE;
            start..start.saturating_add(HEADING_STRIDE)
        }
        Surface::Body => {
            let borders = source.paragraphs();
            let next = borders.partition_point(|&border| border < position);
            let start = next.checked_sub(1).map_or(0, |last| borders[last] + 1);
            let end = borders.get(next).copied().unwrap_or(u32::MAX);
            if unit == Unit::Paragraph {
                return start..end;
            }
            let starts = source.sentences();
            let next = starts.partition_point(|&start| start <= position);
            let own = next.checked_sub(1).map_or(0, |last| starts[last]);
            start.max(own)..end.min(starts.get(next).copied().unwrap_or(u32::MAX))
        }
        _ => 0..u32::MAX,
    }
}

/// Whether two positions lie in one unit of the text.
pub(crate) fn are_in_unit(source: &mut impl Source, unit: Unit, one: u32, other: u32) -> bool {
    unit_at(source, unit, one).contains(&other)
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
        Proximity::Same(kind) => are_in_unit(source, kind, first.start, second.end),
    }
}

/// Whether `one` and `other`, which overlap, have no word in common and are as close as `operator` asks, in any order.
fn are_interleaved<T: Trace>(
    operator: Proximity,
    source: &mut impl Source,
    one: &(Interval, T),
    other: &(Interval, T),
) -> bool {
    let [words, others] = [one, other].map(|(_, trace)| trace.words().iter().map(|(_, at)| *at));
    let pairs = words.flat_map(|word| others.clone().map(move |other| (word, other)));
    if pairs.clone().any(|(word, other)| word.overlaps(other)) {
        return false;
    }
    match operator {
        Proximity::Within { distance, .. } => pairs.into_iter().any(|(word, other)| {
            let (first, second) = (word.min(other), word.max(other));
            is_near(source, first, second, distance)
        }),
        Proximity::Same(kind) => {
            let (start, end) = (one.0.start.min(other.0.start), one.0.end.max(other.0.end));
            are_in_unit(source, kind, start, end)
        }
    }
}

/// Positions of the longest interval, beyond its first.
fn longest<T>(intervals: &Matches<T>) -> u32 {
    let lengths = intervals.iter().map(|(at, _)| at.end - at.start);
    lengths.max().unwrap_or(0)
}

/// Calls `accept` for any two that are close though they overlap, as words of one stand among those of the other. Stops when it returns
/// false or the time is over.
pub(crate) fn interleaved<T: Trace>(
    left: &Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    accept: &mut impl FnMut(&(Interval, T), &(Interval, T)) -> bool,
) -> Goes {
    if !T::TELLS_WORDS || operator.is_ordered() {
        return Goes::Through;
    }
    let longest = longest(right);
    for one in left {
        let first = one.0.start.saturating_sub(longest);
        let from = right.partition_point(|(other, _)| other.start < first);
        let others = right[from..].iter();
        for other in others.take_while(|(other, _)| other.start <= one.0.end) {
            if source.is_over() {
                return Goes::Stopped;
            }
            if other.0.overlaps(one.0)
                && are_interleaved(operator, source, one, other)
                && !accept(one, other)
            {
                return Goes::Stopped;
            }
        }
    }
    Goes::Through
}

/// Whether something was gone through to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goes {
    Through,
    Stopped,
}

/// Calls `accept` for each of `seconds` with the nearest of `firsts` that ends before it, if it is close: all minimal
/// pairs. Stops when it returns false or the time is over.
pub(crate) fn pairs<T: Trace>(
    firsts: &Matches<T>,
    seconds: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    accept: &mut impl FnMut(&(Interval, T), &(Interval, T)) -> bool,
) -> Goes {
    // Minimal intervals are ordered by their ends too.
    let mut ended = 0;
    for second in seconds {
        if source.is_over() {
            return Goes::Stopped;
        }
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

/// Calls `accept` for any two that are close, the first of which ends before the second: of intervals that need not be
/// minimal. Stops when it returns false or the time is over.
pub(crate) fn all_pairs<T: Trace>(
    left: &Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    accept: &mut impl FnMut(&(Interval, T), &(Interval, T)) -> bool,
) -> Goes {
    let mut orders = vec![(left, right)];
    if !operator.is_ordered() {
        orders.push((right, left));
    }
    for (firsts, seconds) in orders {
        for first in firsts {
            if source.is_over() {
                return Goes::Stopped;
            }
            let behind = seconds.partition_point(|(second, _)| second.start <= first.0.end);
            for second in &seconds[behind..] {
                if is_close(operator, source, first.0, second.0) {
                    if !accept(first, second) || source.is_over() {
                        return Goes::Stopped;
                    }
                } else if !reaches(operator, source, first.0, second.0) {
                    break;
                }
            }
        }
    }
    Goes::Through
}

/// Whether one that starts behind `second` may be close to `first` where `second` is not.
fn reaches(
    operator: Proximity,
    source: &mut impl Source,
    first: Interval,
    second: Interval,
) -> bool {
    match operator {
        Proximity::Within { .. } => false,
        // It may be too long for the unit that it starts in.
        Proximity::Same(kind) => are_in_unit(source, kind, first.start, second.start),
    }
}

/// Whether any two of lists of minimal intervals are close.
pub(crate) fn any_pair<T: Trace>(
    left: &Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
) -> bool {
    let ordered = operator.is_ordered();
    if let Proximity::Within { distance, .. } = operator
        && source.surface().layout() != Layout::Strided
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
pub(crate) fn is_surely(least: u32, distance: u32, source: &mut impl Source) -> Option<bool> {
    if least <= distance {
        return Some(true);
    }
    // There is a word between any two borders, so that at most every other position is one.
    if least > distance.saturating_mul(2) {
        return Some(false);
    }
    let is_body = source.surface() == Surface::Body;
    (!is_body || least - distance > source.paragraph_count()).then_some(false)
}

/// Numbers sorted positions anew as if there were no borders.
pub(crate) fn leave_out(borders: &[u32], positions: &mut [u32]) {
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
pub(crate) fn least_between_words(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
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

/// How many times a word is followed by the other one, or either by the other unless `ordered`, within a distance.
pub(crate) struct InTurn {
    pub(crate) sure: usize,
    /// Whether there may be more of them where borders are no distance.
    pub(crate) may_be_more: bool,
}

/// Counts how often positions of `left` and `right` (or `right` and `left` unless `ordered`) that nothing of either lies between are
/// within `distance`: as many minimal intervals there are of both. `None` where they share a position.
pub(crate) fn close_in_turn(
    left: &[u32],
    right: &[u32],
    ordered: bool,
    distance: u32,
) -> Option<InTurn> {
    let mut found = InTurn {
        sure: 0,
        may_be_more: false,
    };
    let mut rights = right.iter().peekable();
    let mut last_right: Option<u32> = None;
    let mut count = |first: u32, second: u32| {
        let between = second - first;
        found.sure += usize::from(between <= distance);
        found.may_be_more |= between > distance && between <= distance.saturating_mul(2);
    };
    for (number, &own) in left.iter().enumerate() {
        let mut passed = false;
        while let Some(&&other) = rights.peek()
            && other < own
        {
            if !passed && number > 0 {
                count(left[number - 1], other);
            }
            (passed, last_right) = (true, Some(other));
            rights.next();
        }
        if rights.peek() == Some(&&own) {
            return None;
        }
        if let Some(other) = last_right.take_if(|_| passed && !ordered) {
            count(other, own);
        }
    }
    if let (Some(own), Some(other)) = (left.last(), rights.next()) {
        count(*own, *other);
    }
    Some(found)
}

/// One pass over both lists. Which of them the next position is in cannot be foretold, so nothing here branches on it: what
/// is not taken is carried along unchanged.
pub(crate) fn least_in_one_pass(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
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

/// Where intervals of `longest` positions beyond their first start that may be near `own`.
fn may_be_near(
    operator: Proximity,
    source: &mut impl Source,
    own: Interval,
    longest: u32,
) -> Range<u32> {
    let (first, last) = match operator {
        // There is a word between any two borders, so that at most every other position is one.
        Proximity::Within { distance, .. } => {
            let reach = distance.saturating_mul(2).saturating_add(1);
            let first = own.start.saturating_sub(reach);
            (first.saturating_sub(longest), own.end.saturating_add(reach))
        }
        Proximity::Same(kind) => {
            let first = unit_at(source, kind, own.start).start;
            let last = unit_at(source, kind, own.end).end;
            (first.min(own.start.saturating_sub(longest)), last)
        }
    };
    first..last.max(own.end).saturating_add(1)
}

/// Keeps those of `left` that no interval of `right` is close to or has a word of.
pub(crate) fn apart<T: Trace>(
    left: &mut Matches<T>,
    right: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
) {
    let ordered = operator.is_ordered();
    let shares = |one: &T, other: &T| {
        let mut words = one.words().iter();
        words.any(|(_, word)| other.words().iter().any(|(_, at)| at.overlaps(*word)))
    };
    let meets = |own: &(Interval, T), other: &(Interval, T), source: &mut _| {
        !T::TELLS_WORDS
            || shares(&own.1, &other.1)
            || !ordered && are_interleaved(operator, source, own, other)
    };
    let is_single = |(_, trace): &(Interval, T)| trace.words().len() <= 1;
    let are_single = left.iter().chain(right).all(is_single);
    if !are_single || !is_minimal(right) {
        let longest = longest(right);
        left.retain(|own| {
            let near = may_be_near(operator, source, own.0, longest);
            let from = right.partition_point(|(other, _)| other.start < near.start);
            let to = right.partition_point(|(other, _)| other.start < near.end);
            !source.is_over()
                && !right[from..to.max(from)].iter().any(|other| {
                    other.0.overlaps(own.0) && meets(own, other, source)
                        || own.0.end < other.0.start && is_close(operator, source, own.0, other.0)
                        || !ordered
                            && other.0.end < own.0.start
                            && is_close(operator, source, other.0, own.0)
                })
        });
        return;
    }
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
