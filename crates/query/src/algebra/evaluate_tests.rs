use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::algebra::closeness::{least_between_words, least_in_one_pass};
use crate::algebra::interval::{Evidence, disjoint};
use crate::surface::Surfaces;

/// A body whose leaves are single words, given by their positions.
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

    fn words(&mut self, leaf: usize, out: &mut Vec<u32>) -> bool {
        out.extend_from_slice(&self.leaves[leaf]);
        true
    }

    fn surface(&self) -> Surface {
        Surface::Body
    }

    fn sentences(&mut self) -> &[u32] {
        &self.sentences
    }

    fn paragraphs(&mut self) -> &[u32] {
        &self.paragraphs
    }

    fn paragraph_count(&mut self) -> u32 {
        self.paragraphs.len() as u32
    }

    fn is_over(&mut self) -> bool {
        false
    }
}

fn leaf(leaf: usize) -> Span {
    Span::Leaf {
        leaf,
        surfaces: Surfaces::TEXTS,
        weight: 1.0,
    }
}

fn near(operator: Proximity) -> Span {
    Span::Near {
        operator,
        negated: false,
        left: Box::new(leaf(0)),
        right: Box::new(leaf(1)),
    }
}

fn not_near(operator: Proximity) -> Span {
    Span::Near {
        operator,
        negated: true,
        left: Box::new(leaf(0)),
        right: Box::new(leaf(1)),
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
    let mut evaluator = Evaluator::<()>::default();
    let found = evaluator.matches(span, &mut body);
    assert_eq!(evaluator.exists(span, &mut body), !found.is_empty());
    assert_eq!(evaluator.count(span, &mut body), found.len());
    found
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
fn short_and_long_lists_are_compared_alike() {
    let list = |step: u32, count: u32| (0..count).map(|n| n * step % 4099).collect::<Vec<_>>();
    for (count, ordered) in [
        (1, false),
        (2, true),
        (5, false),
        (9, true),
        (60, false),
        (60, true),
    ] {
        let sorted = |step| {
            let mut list = list(step, count);
            list.sort_unstable();
            list.dedup();
            list
        };
        let (left, right) = (sorted(1237), sorted(2111));
        let pairs = left
            .iter()
            .flat_map(|&a| right.iter().map(move |&b| (a, b)));
        let distances = pairs.filter(|(a, b)| if ordered { a < b } else { a != b });
        let least = distances
            .map(|(a, b)| a.abs_diff(b))
            .min()
            .unwrap_or(u32::MAX);
        assert_eq!(least_between_words(&left, &right, ordered, 0), least);
        assert_eq!(least_in_one_pass(&left, &right, ordered, 0), least);
    }
}

/// The positions of two words, and of borders between paragraphs, no two of which are adjacent.
fn text() -> impl Strategy<Value = ([Vec<u32>; 2], Vec<u32>)> {
    let places = proptest::collection::btree_set(0_u32..60, 0..16);
    let borders = proptest::collection::btree_set((0_u32..30).prop_map(|half| 2 * half), 0..6);
    (places.clone(), places, borders).prop_map(|(left, right, borders)| {
        let words = |places: BTreeSet<u32>| places.difference(&borders).copied().collect();
        (
            [words(left), words(right)],
            borders.iter().copied().collect(),
        )
    })
}

proptest! {
    #[test]
    fn words_are_counted_as_their_intervals(
        (leaves, paragraphs) in text(),
        distance in 1_u32..9,
        ordered in any::<bool>(),
    ) {
        let row = Span::Sloppy { units: vec![(0, leaf(0)), (distance % 3 + 1, leaf(1))], slop: 0 };
        for span in [near(within(distance, ordered)), row] {
            let [left, right] = &leaves;
            // `found` compares the results of all ways to evaluate the span.
            found(&span, [left, right], &[], &paragraphs);
        }
    }
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
    let found = Evaluator::<Evidence>::default().matches(&near(within(5, false)), &mut body);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].1,
        [(0, Interval::new(2, 1)), (1, Interval::new(5, 1))]
    );
}

#[test]
fn not_near_keeps_what_has_nothing_close() {
    let span = not_near(within(2, false));
    assert_eq!(
        found(&span, [&[1, 5, 20], &[6, 23]], &[], &[]),
        [(1, 1), (20, 20)]
    );
    let after = not_near(within(2, true));
    assert_eq!(found(&after, [&[5, 8], &[6]], &[], &[]), [(8, 8)]);
    let sentence = not_near(Proximity::Same(Unit::Sentence));
    assert_eq!(found(&sentence, [&[1, 7], &[3]], &[5], &[]), [(7, 7)]);
    // Words at the same position are near.
    assert_eq!(found(&span, [&[4], &[4]], &[], &[]), []);
}

/// The intervals of a span of three words, each at a single position.
fn of_three(span: &Span, leaves: [u32; 3], sentences: &[u32]) -> Vec<(u32, u32)> {
    let mut body = Body {
        leaves: leaves.iter().map(|leaf| vec![*leaf]).collect(),
        sentences: sentences.into(),
        paragraphs: Vec::new(),
    };
    let mut evaluator = Evaluator::<Evidence>::default();
    let found = evaluator.matches(span, &mut body);
    assert_eq!(evaluator.exists(span, &mut body), !found.is_empty());
    let found = found.iter();
    found.map(|(at, _)| (at.start, at.end)).collect()
}

#[test]
fn words_of_one_operand_may_stand_among_those_of_the_other() {
    let chain = |operator, other| Span::Near {
        operator: other,
        negated: false,
        left: Box::new(near(operator)),
        right: Box::new(leaf(2)),
    };
    let sentence = Proximity::Same(Unit::Sentence);
    let three = chain(sentence, sentence);
    assert!(three.interleaves());
    for places in [[1, 5, 3], [1, 3, 5], [5, 3, 1], [3, 5, 1]] {
        assert_eq!(of_three(&three, places, &[7]), [(1, 5)]);
        assert_eq!(of_three(&three, places, &[4]), []);
    }
    assert_eq!(of_three(&three, [1, 5, 5], &[]), []);
    // The distance is that between the nearest words.
    let near = chain(within(20, false), within(3, false));
    assert_eq!(of_three(&near, [1, 20, 4], &[]), [(1, 20)]);
    assert_eq!(of_three(&near, [1, 20, 10], &[]), []);
    // Where order matters, operands do not interleave.
    let ordered = Span::Near {
        operator: within(9, true),
        negated: false,
        left: Box::new(chain(sentence, sentence)),
        right: Box::new(leaf(2)),
    };
    assert_eq!(of_three(&ordered, [1, 5, 3], &[]), []);
}

#[test]
fn not_near_is_what_near_leaves() {
    let span = |operator| Span::Near {
        operator,
        negated: true,
        left: Box::new(leaf(2)),
        right: Box::new(near(within(20, false))),
    };
    assert_eq!(
        of_three(&span(within(3, false)), [1, 20, 10], &[]),
        [(10, 10)]
    );
    assert_eq!(of_three(&span(within(3, false)), [1, 20, 4], &[]), []);
    let sentence = span(Proximity::Same(Unit::Sentence));
    assert_eq!(of_three(&sentence, [1, 20, 10], &[]), []);
    assert_eq!(of_three(&sentence, [1, 20, 10], &[15]), [(10, 10)]);
}

#[test]
fn all_words_that_have_another_near_them_are_evidence() {
    let mut body = Body {
        leaves: vec![vec![1], vec![5, 9, 20]],
        sentences: vec![15],
        paragraphs: vec![],
    };
    let span = near(Proximity::Same(Unit::Sentence));
    let found = Evaluator::<Evidence>::default().evidence(&span, &mut body);
    let at = |place| Interval::new(place, 1);
    assert_eq!(found, [(0, at(1)), (1, at(5)), (1, at(9))]);
}

#[test]
fn at_least_groups_matches_that_do_not_overlap() {
    let span = Span::AtLeast {
        count: 2,
        span: Box::new(leaf(0)),
    };
    assert_eq!(found(&span, [&[1, 4, 9], &[]], &[], &[]), [(1, 4), (4, 9)]);
    let matches: Matches<()> = [(1, 4), (3, 6), (5, 9)]
        .map(|(start, end)| (Interval { start, end }, ()))
        .into();
    assert_eq!(disjoint(&matches), 2);
}

#[test]
fn the_lead_is_counted_in_words_and_not_in_borders() {
    let span = Span::Lead {
        words: 3,
        span: Box::new(leaf(0)),
    };
    assert_eq!(found(&span, [&[0, 3, 4], &[]], &[], &[2]), [(0, 0), (3, 3)]);
}
