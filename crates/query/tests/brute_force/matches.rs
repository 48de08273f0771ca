//! Matches and the operators on them, all by enumeration.

use std::collections::{BTreeMap, BTreeSet};

use newshound_index::analysis::{HEADING_STRIDE, Kind};

use crate::articles::{Text, Token};
use crate::query::Closeness;

use super::elements::{Element, Placed, is_at};

/// Indices of those texts of an article that some matches are limited to.
pub(super) const BODY: usize = 2;
pub(super) const BYLINE: usize = 3;

/// A highlighted stretch: the text's number, the line's number, and the half-open byte range in the line.
pub(super) type Stretch = (usize, usize, usize, usize);

/// A match: its positions, both inclusive, and what is highlighted for it.
#[derive(Clone, Debug)]
pub(super) struct Match {
    pub(super) start: u32,
    pub(super) end: u32,
    /// The positions of its words, between which other words may stand.
    pub(super) words: BTreeSet<(u32, u32)>,
    pub(super) lit: BTreeSet<Stretch>,
}

/// The matches of words in a row.
pub(super) fn phrase(text: (&Text, usize), placed: &[Placed]) -> Vec<Match> {
    if let [(_, _, Element::OneOf(words))] = placed {
        let tokens = text.0.tokens.iter().filter(|token| {
            matches!(token.kind, Kind::Word | Kind::Compound) && words.contains(&token.term)
        });
        return minimal(tokens.map(|token| token_match(text, token)).collect());
    }
    if placed.windows(2).any(has_gap) {
        // The gap must not be the border between two lines.
        return sloppy(text, placed, 0);
    }
    let length = placed
        .last()
        .map_or(0, |(offset, length, _)| offset + length);
    let starts = text.0.cells.keys().copied();
    starts
        .filter(|start| {
            placed
                .iter()
                .all(|(offset, _, element)| is_at(text, start + offset, element))
        })
        .filter_map(|start| stretch(text, start, start + length - 1))
        .collect()
}

/// Highlights the compounds of a phrase, and the words between them, as separate stretches.
pub(super) fn parted(found: &mut Match, placed: &[Placed], text: (&Text, usize)) {
    let is_compound = |placed: &Placed| matches!(placed.2, Element::Compound(_));
    if !placed.iter().any(is_compound) {
        return;
    }
    found.lit.clear();
    for run in placed.chunk_by(|one, next| !is_compound(one) && !is_compound(next)) {
        let last = &run[run.len() - 1];
        let (first, last) = (found.start + run[0].0, found.start + last.0 + last.1 - 1);
        found.lit.extend(stretch(text, first, last).unwrap().lit);
    }
}

/// Whether there is a gap between two elements.
pub(super) fn has_gap(pair: &[Placed]) -> bool {
    pair[0].0 + pair[0].1 < pair[1].0
}

/// The matches of one occurrence of each word, moved by at most `slop` positions in all.
pub(super) fn sloppy(text: (&Text, usize), placed: &[Placed], slop: u32) -> Vec<Match> {
    if let [(_, length, element)] = placed {
        return phrase(text, &[(0, *length, element.clone())]);
    }
    let occurrences: Vec<(i64, Vec<Match>)> = placed
        .iter()
        .map(|(offset, length, element)| {
            let found = phrase(text, &[(0, *length, element.clone())]);
            (i64::from(*offset), found)
        })
        .collect();
    let mut found = Vec::new();
    choose(
        text.0,
        &occurrences,
        i64::from(slop),
        &mut Vec::new(),
        &mut found,
    );
    minimal(found)
}

pub(super) fn choose<'m>(
    text: &Text,
    words: &'m [(i64, Vec<Match>)],
    slop: i64,
    chosen: &mut Vec<(i64, &'m Match)>,
    found: &mut Vec<Match>,
) {
    let starts = chosen.iter().map(|(offset, m)| i64::from(m.start) - offset);
    let range = starts.clone().max().unwrap_or(0) - starts.min().unwrap_or(0);
    if range > slop {
        return;
    }
    let Some((offset, occurrences)) = words.get(chosen.len()) else {
        let matches = || chosen.iter().map(|(_, m)| m);
        let whole = Match {
            start: matches().map(|m| m.start).min().unwrap(),
            end: matches().map(|m| m.end).max().unwrap(),
            words: matches().flat_map(|m| m.words.clone()).collect(),
            lit: matches().flat_map(|m| m.lit.clone()).collect(),
        };
        if text.cells[&whole.start].line == text.cells[&whole.end].line {
            found.push(whole);
        }
        return;
    };
    for occurrence in occurrences {
        if chosen
            .iter()
            .all(|(_, other)| other.start != occurrence.start)
        {
            chosen.push((*offset, occurrence));
            choose(text, words, slop, chosen, found);
            chosen.pop();
        }
    }
}

pub(super) fn token_match(text: (&Text, usize), token: &Token) -> Match {
    stretch(text, token.position, token.position + token.length - 1).unwrap()
}

/// The match from one position to another, both inclusive, highlighted as a whole; `None` if there is no token at its end.
pub(super) fn stretch((text, number): (&Text, usize), start: u32, end: u32) -> Option<Match> {
    let (first, last) = (&text.cells[&start], text.cells.get(&end)?);
    let lit = BTreeSet::from([(number, first.line, first.start, last.end)]);
    let words = BTreeSet::from([(start, end)]);
    Some(Match {
        start,
        end,
        words,
        lit,
    })
}

pub(super) fn joined(a: &Match, b: &Match) -> Match {
    Match {
        start: a.start.min(b.start),
        end: a.end.max(b.end),
        words: a.words.union(&b.words).copied().collect(),
        lit: a.lit.union(&b.lit).copied().collect(),
    }
}

/// Drops every match that contains a smaller one. Matches with equal positions become one.
pub(super) fn minimal(found: Vec<Match>) -> Vec<Match> {
    let mut places: BTreeMap<(u32, u32), Match> = BTreeMap::new();
    for found in found {
        let known = places.entry((found.start, found.end));
        known
            .and_modify(|known| *known = joined(known, &found))
            .or_insert(found);
    }
    let all: Vec<(u32, u32)> = places.keys().copied().collect();
    let holds = |outer: (u32, u32), inner: &(u32, u32)| {
        outer != *inner && outer.0 <= inner.0 && inner.1 <= outer.1
    };
    places.retain(|&place, _| !all.iter().any(|other| holds(place, other)));
    places.into_values().collect()
}

/// The matches of a word that lie within no other one, without duplicates.
pub(super) fn whole_words(found: Vec<Match>) -> Vec<Match> {
    let places: Vec<(u32, u32)> = found.iter().map(|m| (m.start, m.end)).collect();
    let is_within = |m: &Match, &(start, end): &(u32, u32)| {
        (m.start, m.end) != (start, end) && start <= m.start && m.end <= end
    };
    let whole = found.into_iter();
    minimal(
        whole
            .filter(|m| !places.iter().any(|place| is_within(m, place)))
            .collect(),
    )
}

/// The largest number of non-overlapping matches.
pub(super) fn most_apart(found: &[Match]) -> usize {
    let Some((first, rest)) = found.split_first() else {
        return 0;
    };
    // Minimal matches are in order of their ends, so some best choice includes the first.
    let after: Vec<Match> = rest
        .iter()
        .filter(|m| m.start > first.end)
        .cloned()
        .collect();
    1 + most_apart(&after)
}

/// The smallest stretches with `count` non-overlapping matches.
pub(super) fn at_least(found: &[Match], count: usize) -> Vec<Match> {
    let mut groups = Vec::new();
    for first in 0..found.len() {
        for last in first..found.len() {
            let inside = &found[first..=last];
            if most_apart(inside) >= count {
                groups.push(Match {
                    start: found[first].start,
                    end: found[last].end,
                    words: inside.iter().flat_map(|m| m.words.clone()).collect(),
                    lit: inside.iter().flat_map(|m| m.lit.clone()).collect(),
                });
            }
        }
    }
    minimal(groups)
}

/// Whether two matches have a word in common.
fn share(a: &Match, b: &Match) -> bool {
    let meet = |one: &(u32, u32), other: &(u32, u32)| one.0 <= other.1 && other.0 <= one.1;
    let mut words = a.words.iter();
    words.any(|one| b.words.iter().any(|other| meet(one, other)))
}

/// Whether two matches have no word in common and are near.
pub(super) fn is_near(a: &Match, b: &Match, near: Closeness, text: (&Text, usize)) -> bool {
    let (found, number) = text;
    if share(a, b) {
        return false;
    }
    let (first, last) = (a.start.min(b.start), a.end.max(b.end));
    let (first, last) = (&found.cells[&first], &found.cells[&last]);
    match near {
        Closeness::InOrder(distance) => a.end < b.start && within(a.end, b.start, distance, text),
        Closeness::Within(distance) => a.words.iter().any(|one| {
            b.words.iter().any(|other| {
                let (first, second) = (one.min(other), one.max(other));
                within(first.1, second.0, distance, text)
            })
        }),
        Closeness::Sentence if number == BODY => {
            (first.line, first.sentence) == (last.line, last.sentence)
        }
        Closeness::Sentence | Closeness::Paragraph => first.line == last.line,
    }
}

/// Whether at most `distance` positions lie between a position and a later one, not counting borders between paragraphs.
fn within(from: u32, to: u32, distance: u32, (text, number): (&Text, usize)) -> bool {
    let is_border = |at: &u32| number == BODY && text.borders.contains(at);
    let between = (from..to).filter(|at| !is_border(at)).count();
    let is_strided = number == 1 || number == BYLINE;
    let line = !is_strided || from / HEADING_STRIDE == to / HEADING_STRIDE;
    line && between <= distance as usize
}

/// The matches of `left` that neither share a word with a match of `right` nor are near one.
pub(super) fn apart(
    left: Vec<Match>,
    right: &[Match],
    near: Closeness,
    text: (&Text, usize),
) -> Vec<Match> {
    let close = |own: &Match, other: &Match| share(own, other) || is_near(own, other, near, text);
    let free = |own: &Match| !right.iter().any(|other| close(own, other));
    left.into_iter().filter(free).collect()
}
