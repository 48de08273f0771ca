//! Phrases whose words may be moved.
//!
//! A word at position `p` that belongs at offset `o` of the phrase implies that the phrase starts at `p - o`. The phrase matches with
//! slop `n` if one occurrence of each word can be chosen, at different positions, such that the implied starts differ by at most `n`.
//! This is Lucene's definition: an inserted word moves the rest by 1, a swap of neighbours by 2. The result is the smallest stretches
//! in which that is possible, each with the occurrences that can be chosen.

use crate::algebra::interval::Interval;
use crate::algebra::placing::Placing;

/// The largest number of words in such a phrase: where words repeat, there are many ways to place them.
pub(crate) const MAX_SLOPPY: usize = 32;

/// An occurrence of one of the phrase's words.
#[derive(Clone, Copy, Debug)]
struct Occurrence {
    /// The position at which it implies that the phrase starts.
    start: i64,
    word: usize,
    interval: Interval,
}

/// A smallest stretch of a window in which each word can have a position of its own.
pub(crate) struct Stretch<'a> {
    pub(crate) interval: Interval,
    window: &'a [Occurrence],
    words: usize,
    distinct: bool,
}

impl Stretch<'_> {
    /// The occurrences in it that can be chosen, each with the number of its word.
    pub(crate) fn chosen(&self) -> Vec<(usize, Interval)> {
        let inside = |o: &&Occurrence| {
            o.interval.start >= self.interval.start && o.interval.end <= self.interval.end
        };
        let mut part: Vec<&Occurrence> = self.window.iter().filter(inside).collect();
        if !self.distinct {
            let places = places_by_word(part.iter().copied(), self.words);
            let lists: Vec<&[u32]> = places.iter().map(Vec::as_slice).collect();
            if let Some(can_take) = Placing::of(&lists).map(Placing::alternatives) {
                part.retain(|o| can_take(o.word, o.interval.start));
            }
        }
        part.iter().map(|o| (o.word, o.interval)).collect()
    }
}

/// Calls `visit` with the stretches in which the words can be placed with `slop`; each word is given as its offset and its sorted
/// occurrences. Some stretches may contain others. `visit` is also called with `None` before each window that is tried, as most windows
/// have no stretch. Stops when `visit` returns false.
pub(crate) fn stretches(
    words: &[(u32, Vec<Interval>)],
    slop: u32,
    visit: &mut impl FnMut(Option<Stretch<'_>>) -> bool,
) {
    let mut all: Vec<Occurrence> = Vec::new();
    for (word, (offset, occurrences)) in words.iter().enumerate() {
        all.extend(occurrences.iter().map(|&interval| Occurrence {
            start: i64::from(interval.start) - i64::from(*offset),
            word,
            interval,
        }));
    }
    let places = places(&all);
    if !are_enough(&places, words, slop) {
        return;
    }
    all.sort_by_key(|occurrence| occurrence.start);
    let distinct = places.len() == all.len();
    let mut last_end = 0;
    for first in 0..all.len() {
        let most = all[first].start + i64::from(slop);
        let end = first + all[first..].partition_point(|occurrence| occurrence.start <= most);
        // A window that ends where the previous one did is contained in that one.
        if end > last_end {
            last_end = end;
            if !visit(None) {
                return;
            }
            let mut window = all[first..end].to_vec();
            window.sort_by_key(|occurrence| occurrence.interval.end);
            if !in_window(&window, words.len(), distinct, &mut |stretch| {
                visit(Some(stretch))
            }) {
                return;
            }
        }
    }
}

/// The positions at which any of the words start, sorted.
fn places(part: &[Occurrence]) -> Vec<u32> {
    let mut starts: Vec<u32> = part.iter().map(|o| o.interval.start).collect();
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// A cheap necessary condition for a match: whether there are as many positions as words within the longest stretch that the slop
/// allows.
fn are_enough(places: &[u32], words: &[(u32, Vec<Interval>)], slop: u32) -> bool {
    let offsets = words.iter().map(|(offset, _)| *offset);
    let length = offsets.clone().max().unwrap_or(0) - offsets.min().unwrap_or(0);
    places
        .windows(words.len())
        .any(|near| near[near.len() - 1] - near[0] <= length + slop)
}

/// Visits the smallest stretches of a window, whose occurrences must be sorted by their ends. Returns whether to go on.
fn in_window(
    window: &[Occurrence],
    words: usize,
    distinct: bool,
    visit: &mut impl FnMut(Stretch<'_>) -> bool,
) -> bool {
    let mut lefts: Vec<u32> = window.iter().map(|o| o.interval.start).collect();
    lefts.sort_unstable();
    lefts.dedup();
    let mut to = 0;
    let mut held: Option<Interval> = None;
    let mut goes_on = true;
    let mut show = |interval| {
        visit(Stretch {
            interval,
            window,
            words,
            distinct,
        })
    };
    for left in lefts {
        // The ends of stretches never decrease as their starts increase.
        while !can_be_placed(&window[..to], left, words, distinct) {
            let Some(next) = window.get(to) else {
                return goes_on && held.is_none_or(show);
            };
            let end = next.interval.end;
            to += window[to..].partition_point(|o| o.interval.end == end);
        }
        let end = window[to - 1].interval.end;
        // A stretch with the same end as the held one lies within it and replaces it.
        let shown = held.take().filter(|held| held.end != end);
        goes_on = shown.is_none_or(&mut show);
        if !goes_on {
            return false;
        }
        held = Some(Interval { start: left, end });
    }
    held.is_none_or(show)
}

/// Whether all words can be placed among the occurrences of `part` that start at `left` or later.
fn can_be_placed(part: &[Occurrence], left: u32, words: usize, distinct: bool) -> bool {
    let mut has = vec![false; words];
    let mut missing = words;
    let inside = part.iter().filter(|o| o.interval.start >= left);
    for occurrence in inside.clone() {
        missing -= usize::from(!std::mem::replace(&mut has[occurrence.word], true));
    }
    if missing > 0 || distinct {
        return missing == 0;
    }
    let places = places_by_word(inside, words);
    let lists: Vec<&[u32]> = places.iter().map(Vec::as_slice).collect();
    Placing::of(&lists).is_some()
}

/// For each of `words` words, the positions at which it starts.
fn places_by_word<'o>(
    occurrences: impl Iterator<Item = &'o Occurrence>,
    words: usize,
) -> Vec<Vec<u32>> {
    let mut places = vec![Vec::new(); words];
    for occurrence in occurrences {
        places[occurrence.word].push(occurrence.interval.start);
    }
    places
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all(words: &[(u32, Vec<Interval>)], slop: u32) -> Vec<(Interval, Vec<(usize, Interval)>)> {
        let mut found = Vec::new();
        stretches(words, slop, &mut |stretch| {
            found.extend(stretch.map(|stretch| (stretch.interval, stretch.chosen())));
            true
        });
        found
    }

    fn found(words: &[&[u32]], slop: u32) -> Vec<(u32, u32)> {
        let words: Vec<(u32, Vec<Interval>)> = (0..)
            .zip(words)
            .map(|(offset, at)| (offset, at.iter().map(|&p| Interval::new(p, 1)).collect()))
            .collect();
        let intervals = all(&words, slop).into_iter().map(|(interval, _)| interval);
        let mut found: Vec<(u32, u32)> = intervals.map(|i| (i.start, i.end)).collect();
        found.dedup();
        found
    }

    #[test]
    fn words_between_move_the_rest_by_one_each() {
        assert_eq!(found(&[&[3], &[5]], 1), [(3, 5)]);
        assert_eq!(found(&[&[3], &[6]], 1), []);
        assert_eq!(found(&[&[3], &[6]], 2), [(3, 6)]);
        assert_eq!(found(&[&[1], &[3], &[5]], 2), [(1, 5)]);
        assert_eq!(found(&[&[1], &[3], &[5]], 1), []);
    }

    #[test]
    fn a_swap_of_neighbours_moves_by_two() {
        assert_eq!(found(&[&[4], &[3]], 1), []);
        assert_eq!(found(&[&[4], &[3]], 2), [(3, 4)]);
    }

    #[test]
    fn one_occurrence_is_not_two_words() {
        assert_eq!(found(&[&[4], &[4]], 5), []);
        assert_eq!(found(&[&[4, 6], &[4, 6]], 5), [(4, 6)]);
        let words = [
            (0, vec![Interval::new(4, 1)]),
            (1, vec![Interval::new(4, 1), Interval::new(5, 1)]),
        ];
        assert_eq!(
            all(&words, 0)[0].1,
            [(0, Interval::new(4, 1)), (1, Interval::new(5, 1))]
        );
    }
    #[test]
    fn each_place_of_a_word_that_is_repeated_can_be_chosen() {
        let places: Vec<Interval> = (0..60).map(|place| Interval::new(place, 1)).collect();
        let words: Vec<(u32, Vec<Interval>)> = (0..24).map(|at| (at, places.clone())).collect();
        let found = all(&words, 5);
        assert_eq!(found[0].0, Interval { start: 0, end: 23 });
        let chosen = found.iter().flat_map(|(_, chosen)| chosen);
        let chosen: BTreeSet<Interval> = chosen.map(|(_, at)| *at).collect();
        assert_eq!(Vec::from_iter(chosen), places);
    }
}
