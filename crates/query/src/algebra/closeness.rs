//! Defines when operands are near each other: by distance, in a sentence, in a paragraph.
//!
//! The words of two operands never overlap. Where order does not matter, the words of one operand may stand among those of the other,
//! so that `a /s b /s c` matches any three words of a sentence. The distance of NEAR and ADJ is counted in positions from the end of
//! one operand to the start of the other; where their words interleave, between the two nearest words. The position between two
//! paragraphs is not counted. A distance never reaches from one heading or name into the next. A negated proximity (`a NOT NEAR/5 b`)
//! keeps the matches of `a` that share no word with a match of `b` and have none that close.

use std::ops::Range;

use newshound_index::analysis::{HEADING_STRIDE, Layout};

use crate::algebra::interval::{Interval, Matches, Source, Trace, before, is_minimal};
use crate::proximity::{Proximity, Unit};
use crate::surface::Surface;

/// Whether at most `distance` positions lie from the end of `first` to the start of `second`.
fn is_near(source: &mut impl Source, first: Interval, second: Interval, distance: u32) -> bool {
    let between = second.start - first.end;
    match source.surface() {
        surface if surface.layout() == Layout::Strided => {
            first.end / HEADING_STRIDE == second.start / HEADING_STRIDE && between <= distance
        }
        // Returns early where the text has too few borders to make a difference.
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

/// The half-open range of positions of the unit that a position lies in.
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

/// Whether `first` and `second` satisfy `operator`; `first` must end before `second` starts.
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

/// Whether two overlapping matches have no word in common and satisfy `operator` in any order.
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

/// The length of the longest interval, minus 1, in positions.
fn longest<T>(intervals: &Matches<T>) -> u32 {
    let lengths = intervals.iter().map(|(at, _)| at.end - at.start);
    lengths.max().unwrap_or(0)
}

/// Calls `accept` for each pair of matches that satisfy `operator` although they overlap, as words of one stand among those of the
/// other. Stops when it returns false or the time is over.
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

/// Whether an iteration went through to its end or was stopped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goes {
    Through,
    Stopped,
}

/// Calls `accept` for each of `seconds` together with the nearest of `firsts` that ends before it, if the two satisfy `operator`. These
/// are all the minimal pairs, in this order, of lists of minimal intervals. Stops when `accept` returns false.
pub(crate) fn pairs<T: Trace>(
    firsts: &Matches<T>,
    seconds: &Matches<T>,
    operator: Proximity,
    source: &mut impl Source,
    accept: &mut impl FnMut(&(Interval, T), &(Interval, T)) -> bool,
) -> Goes {
    // Minimal intervals are ordered by their ends as well as their starts.
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

/// Calls `accept` for each pair of matches that satisfy `operator`, the first of which ends before the second starts. The intervals
/// need not be minimal. Stops when `accept` returns false or the time is over.
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

/// Whether a match that starts behind `second` may satisfy `operator` with `first` although `second` does not.
fn reaches(
    operator: Proximity,
    source: &mut impl Source,
    first: Interval,
    second: Interval,
) -> bool {
    match operator {
        Proximity::Within { .. } => false,
        // `second` may extend beyond the unit that it starts in, and a later match may not.
        Proximity::Same(kind) => are_in_unit(source, kind, first.start, second.start),
    }
}

/// Whether any two matches satisfy `operator`, in two lists of minimal intervals.
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

/// Whether two matches lie within `distance`, given that the least distance is `least` when borders are counted as positions; `None` if
/// that depends on the borders. Decides for most documents without reading borders.
pub(crate) fn is_surely(least: u32, distance: u32, source: &mut impl Source) -> Option<bool> {
    if least <= distance {
        return Some(true);
    }
    // There is a word between any two borders, so at most every other position is a border.
    if least > distance.saturating_mul(2) {
        return Some(false);
    }
    let is_body = source.surface() == Surface::Body;
    (!is_body || least - distance > source.paragraph_count()).then_some(false)
}

/// Renumbers sorted positions as if there were no borders.
pub(crate) fn leave_out(borders: &[u32], positions: &mut [u32]) {
    // Comparing all borders of a short list is faster than a merge, whose branches are unpredictable.
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

/// As [`least_between`], for two sorted lists of single positions, in either order unless `ordered`. May stop at the first distance of
/// at most `enough`.
pub(crate) fn least_between_words(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
    // Most lists are short, and comparing all pairs is faster than a merge, whose branches are unpredictable.
    const FEW: usize = 256;
    if left.len() * right.len() > FEW {
        return least_in_one_pass(left, right, ordered, enough);
    }
    // The distance minus 1, wrapping: equal positions, and reversed ones where order matters, become very large.
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

/// The number of close pairs of two words.
pub(crate) struct InTurn {
    pub(crate) sure: usize,
    /// Whether there may be more pairs when borders are not counted.
    pub(crate) may_be_more: bool,
}

/// Counts the pairs of a position of `left` and a later one of `right` (or also the reverse, unless `ordered`) that are at most
/// `distance` apart and have no position of either list between them. These are the minimal intervals of both words. `None` if the
/// lists share a position.
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

/// The same in one pass over both lists. It is unpredictable which list has the next position, so nothing here branches on it: values
/// that are not taken are carried along unchanged.
pub(crate) fn least_in_one_pass(left: &[u32], right: &[u32], ordered: bool, enough: u32) -> u32 {
    // A position so far away that none is near it, on either side.
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
        // A position in both lists is not near itself, but each word is near the other's earlier position.
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

/// The least number of positions from the end of one of `firsts` to the start of one of `seconds`, counting borders; `u32::MAX` if
/// there is none. Both lists must be minimal.
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

/// The half-open range of starts of intervals that may be near `own`. Intervals have at most `longest` positions beyond their first.
fn may_be_near(
    operator: Proximity,
    source: &mut impl Source,
    own: Interval,
    longest: u32,
) -> Range<u32> {
    let (first, last) = match operator {
        // There is a word between any two borders, so at most every other position is a border.
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

/// Removes the matches of `left` that satisfy `operator` with a match of `right`, or share a word with one.
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
