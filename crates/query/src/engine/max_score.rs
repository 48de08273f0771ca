//! Which documents may still be among the best.
//!
//! BM25 of a word grows with its frequency and falls with the length of the text, so a word that a document has twice adds no more than
//! it would in the shortest of texts. The sum of such bounds over all words bounds the score. Once the hits found so far all score more
//! than that, documents that have every word at most so often need not be scored (MaxScore: Turtle and Flood 1995). Of a
//! frequent word, in the end only documents that have it many times or in the title are.

use tantivy::query::Bm25Weight;

use crate::engine::scored_source::ScoredSource;
use crate::engine::window::{Group, NEVER, WindowFrequencies};

/// What documents have to score to be among the best.
pub(crate) struct MaxScore<'s> {
    /// Scores that are not more are not looked at.
    pub(crate) least: f64,
    /// Sources by number, each with the frequency from which on a document is scored; one that is below it in all of them is only counted.
    often: Vec<(usize, u8)>,
    /// What adds to a score: its place among the sources, the most frequent first.
    scores: Vec<(usize, &'s Bm25Weight)>,
    /// The least score that [`MaxScore::often`] was worked out for.
    known: f64,
}

impl<'s> MaxScore<'s> {
    pub(crate) fn new(sources: &'s [ScoredSource<'_>]) -> Self {
        let mut scoring: Vec<_> = sources.iter().enumerate().collect();
        scoring.retain(|(_, source)| source.scored);
        scoring.sort_by_key(|(_, source)| std::cmp::Reverse(source.counted.documents()));
        Self {
            least: f64::MIN,
            often: Vec::with_capacity(scoring.len()),
            scores: scoring
                .into_iter()
                .map(|(number, source)| (number, &source.bm25))
                .collect(),
            known: f64::NAN,
        }
    }

    /// Which documents of a group may score enough.
    #[inline]
    pub(crate) fn promising(&mut self, rows: &[WindowFrequencies], group: Group) -> u64 {
        // What scores nothing may still be among the first as long as there are few.
        if self.least < 0.0 {
            return u64::MAX;
        }
        if self.known != self.least {
            self.bound();
        }
        let own = |(source, often): &(usize, u8)| rows[*source].often(group.number, *often);
        self.often.iter().map(own).fold(0, |all, own| all | own)
    }

    /// Works out what is often enough for the least score there is.
    fn bound(&mut self) {
        self.known = self.least;
        let scores = self.scores.iter().map(|(_, bm25)| *bm25);
        let often = often_enough(self.least, scores);
        let all = self.scores.iter().map(|(source, _)| *source).zip(often);
        self.often.clear();
        self.often.extend(all.filter(|(_, often)| *often < NEVER));
    }
}

/// By source, the frequency from which on a document has to be scored: one that has each source less often scores `least` at most.
/// The first sources, which are the most frequent, get as much of `least` as they can use, so that most documents fall below.
fn often_enough<'s>(
    least: f64,
    scores: impl Iterator<Item = &'s Bm25Weight>,
) -> impl Iterator<Item = u8> {
    /// Sums of rounded numbers are not exact.
    const SAFE: f64 = 1.0 - 1e-9;
    /// Nobody looks for more than that.
    const MOST: u8 = 64;
    let mut left = least * SAFE;
    scores.map(move |bm25| {
        // The shortest of all texts scores most.
        let score = |frequency: u32| f64::from(bm25.score(0, frequency));
        let all = score(u32::MAX);
        if all <= left {
            left -= all;
            return NEVER;
        }
        let often = (1..MOST).find(|&often| score(often.into()) > left);
        let often = often.unwrap_or(MOST);
        left -= score(u32::from(often) - 1);
        often
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_has_nothing_often_enough_scores_the_least_at_most(
            words in proptest::collection::vec((1_u64..1000, 0.1_f32..4.0), 1..6),
            least in -1.0_f64..20.0,
            length in 0_u8..=255,
            share in 0.0_f64..1.0,
        ) {
            let weights: Vec<Bm25Weight> = words
                .iter()
                .map(|&(documents, boost)| {
                    Bm25Weight::for_one_term_without_explain(documents, 1000, 300.0).boost_by(boost)
                })
                .collect();
            let often: Vec<u8> = often_enough(least, weights.iter()).collect();
            let score = weights.iter().zip(&often).map(|(weight, &often)| {
                let most = if often == NEVER { 100_000 } else { u32::from(often) - 1 };
                f64::from(weight.score(length, (f64::from(most) * share).round() as u32))
            });
            let score: f64 = score.sum();
            prop_assert!(score <= least.max(0.0), "{score} {often:?}");
            // It is worth the trouble: what scores most is left out where it cannot be enough.
            let most = weights.iter().map(|weight| f64::from(weight.max_score()));
            let most: f64 = most.sum();
            prop_assert!(most * 1.01 > least || often.iter().all(|often| *often == NEVER));
        }
    }
}
