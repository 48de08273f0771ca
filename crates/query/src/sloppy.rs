//! Phrases whose words may be moved.
//!
//! A word at position `p` that belongs at offset `o` of the phrase would have the phrase start at `p - o`. The phrase
//! matches with slop `n` where one occurrence of each word can be chosen, at different places, such that these starts
//! differ by at most `n` (Lucene's definition: a word put in between moves the rest by 1, a swap of neighbours by 2).
//! What is found are the smallest stretches in which that is possible, and in each the occurrences that can be chosen.

use crate::interval::Interval;

/// An occurrence of a phrase's word.
#[derive(Clone, Copy, Debug)]
struct Occurrence {
    /// Where the phrase would start.
    start: i64,
    word: usize,
    interval: Interval,
}

/// A stretch with the occurrences in it that can be chosen, each with the number of its word.
pub(crate) type Found = (Interval, Vec<(usize, Interval)>);

/// The stretches in which the words, given as offset and sorted occurrences, can be placed with `slop`. Some may hold
/// others. `is_over` is asked now and then; the search ends when it is.
pub(crate) fn stretches(
    words: &[(u32, Vec<Interval>)],
    slop: u32,
    mut is_over: impl FnMut() -> bool,
) -> Vec<Found> {
    let mut found = Vec::new();
    if words.iter().any(|(_, occurrences)| occurrences.is_empty()) {
        return found;
    }
    let mut all: Vec<Occurrence> = Vec::new();
    for (word, (offset, occurrences)) in words.iter().enumerate() {
        all.extend(occurrences.iter().map(|&interval| Occurrence {
            start: i64::from(interval.start) - i64::from(*offset),
            word,
            interval,
        }));
    }
    all.sort_by_key(|occurrence| occurrence.start);
    let distinct = are_distinct(&all);
    let mut last_end = 0;
    for first in 0..all.len() {
        if is_over() {
            break;
        }
        let most = all[first].start + i64::from(slop);
        let end = first + all[first..].partition_point(|occurrence| occurrence.start <= most);
        // A window that ends where the one before did holds nothing new.
        if end > last_end {
            last_end = end;
            let mut window = all[first..end].to_vec();
            window.sort_by_key(|occurrence| occurrence.interval.end);
            in_window(&window, words.len(), distinct, &mut found);
        }
    }
    found
}

/// Whether no two words occur at the same place.
fn are_distinct(all: &[Occurrence]) -> bool {
    let mut starts: Vec<u32> = all
        .iter()
        .map(|occurrence| occurrence.interval.start)
        .collect();
    starts.sort_unstable();
    starts.windows(2).all(|pair| pair[0] != pair[1])
}

/// The smallest stretches of a window, whose occurrences are sorted by where they end.
fn in_window(window: &[Occurrence], words: usize, distinct: bool, found: &mut Vec<Found>) {
    let mut lefts: Vec<u32> = window.iter().map(|o| o.interval.start).collect();
    lefts.sort_unstable();
    lefts.dedup();
    let mut stretches: Vec<Interval> = Vec::new();
    for left in lefts {
        let Some(right) = least_end(window, left, words, distinct) else {
            break;
        };
        // The ends never fall: a stretch that ends where the one before does lies within it.
        stretches.pop_if(|last| last.end == right);
        stretches.push(Interval {
            start: left,
            end: right,
        });
    }
    for stretch in stretches {
        let part: Vec<Occurrence> = within(window, stretch).collect();
        let chosen = part
            .iter()
            .filter(|o| distinct || can_be_chosen(o, &part, words));
        let chosen = chosen.map(|o| (o.word, o.interval)).collect();
        found.push((stretch, chosen));
    }
}

fn within(window: &[Occurrence], stretch: Interval) -> impl Iterator<Item = Occurrence> {
    let inside =
        move |o: &&Occurrence| o.interval.start >= stretch.start && o.interval.end <= stretch.end;
    window.iter().filter(inside).copied()
}

/// The least position such that all words can be placed from `left` to it.
fn least_end(window: &[Occurrence], left: u32, words: usize, distinct: bool) -> Option<u32> {
    let mut part: Vec<Occurrence> = Vec::new();
    let mut missing = words;
    let mut has = vec![false; words];
    for same_end in window.chunk_by(|a, b| a.interval.end == b.interval.end) {
        for occurrence in same_end.iter().filter(|o| o.interval.start >= left) {
            missing -= usize::from(!std::mem::replace(&mut has[occurrence.word], true));
            part.push(*occurrence);
        }
        if missing == 0 && (distinct || placed(&part, words)) {
            return Some(same_end[0].interval.end);
        }
    }
    None
}

/// Whether all words can be placed with this one where `chosen` has it.
fn can_be_chosen(chosen: &Occurrence, part: &[Occurrence], words: usize) -> bool {
    let start = chosen.interval.start;
    let fits = |o: &Occurrence| (o.word == chosen.word) == (o.interval.start == start);
    let around: Vec<Occurrence> = part.iter().filter(|o| fits(o)).copied().collect();
    placed(&around, words)
}

/// Whether each word can have a place of its own: a matching of words and positions.
fn placed(part: &[Occurrence], words: usize) -> bool {
    let mut holders: Vec<(u32, Option<usize>)> = part
        .iter()
        .map(|occurrence| (occurrence.interval.start, None))
        .collect();
    holders.sort_unstable();
    holders.dedup_by_key(|(position, _)| *position);
    (0..words).all(|word| {
        let mut seen = vec![false; holders.len()];
        seat(word, part, &mut holders, &mut seen)
    })
}

/// Gives `word` a place, moving others where that helps (Kuhn's algorithm). As deep as there are words at most.
fn seat(
    word: usize,
    part: &[Occurrence],
    holders: &mut [(u32, Option<usize>)],
    seen: &mut [bool],
) -> bool {
    for occurrence in part.iter().filter(|occurrence| occurrence.word == word) {
        let position = occurrence.interval.start;
        let Ok(place) = holders.binary_search_by_key(&position, |(position, _)| *position) else {
            continue;
        };
        if std::mem::replace(&mut seen[place], true) {
            continue;
        }
        let free = match holders[place].1 {
            None => true,
            Some(other) => seat(other, part, holders, seen),
        };
        if free {
            holders[place].1 = Some(word);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&[u32]], slop: u32) -> Vec<(u32, u32)> {
        let words: Vec<(u32, Vec<Interval>)> = (0..)
            .zip(words)
            .map(|(offset, at)| (offset, at.iter().map(|&p| Interval::new(p, 1)).collect()))
            .collect();
        let mut found: Vec<(u32, u32)> = stretches(&words, slop, || false)
            .into_iter()
            .map(|(interval, _)| (interval.start, interval.end))
            .collect();
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
            stretches(&words, 0, || false)[0].1,
            [(0, Interval::new(4, 1)), (1, Interval::new(5, 1))]
        );
    }
}
