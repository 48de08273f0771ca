//! Chooses the documents that may still be among the best, and so must be scored.
//!
//! A word's BM25 score grows with its frequency and falls with the length of the text. So a word that occurs twice in a document scores
//! at most what it would when occurring twice in the shortest text. The sum of such bounds over all words bounds the score of the
//! document. Once all the hits kept so far score more than the bound for certain frequencies, documents whose words are all no more
//! frequent than that need not be scored (MaxScore: Turtle and Flood 1995). Of a frequent word, only documents that have it many times
//! or in the title are scored in the end.

use tantivy::query::Bm25Weight;

use crate::engine::scored_source::ScoredSource;
use crate::engine::window::{Group, NEVER, WindowFrequencies};

/// Decides from frequencies which documents may score more than `least`.
pub(crate) struct MaxScore<'s> {
    /// Only documents that score more than this are of interest.
    pub(crate) least: f64,
    /// Pairs of a source's number and a frequency. A document that reaches the frequency for any source is scored; others are only
    /// counted.
    often: Vec<(usize, u8)>,
    /// Pairs of a source's number and its BM25 weight, for the sources that add to a score, the most frequent source first.
    scores: Vec<(usize, &'s Bm25Weight)>,
    /// The value of `least` that [`MaxScore::often`] was computed for.
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

    /// The documents of a group that may score more than `least`, as bits.
    #[inline]
    pub(crate) fn promising(&mut self, rows: &[WindowFrequencies], group: Group) -> u64 {
        // While few documents are known, even one with a score of 0 may be among the best.
        if self.least < 0.0 {
            return u64::MAX;
        }
        if self.known != self.least {
            self.bound();
        }
        let own = |(source, often): &(usize, u8)| rows[*source].often(group.number, *often);
        self.often.iter().map(own).fold(0, |all, own| all | own)
    }

    /// Computes the frequencies `often` for the current `least`.
    fn bound(&mut self) {
        self.known = self.least;
        let scores = self.scores.iter().map(|(_, bm25)| *bm25);
        let often = often_enough(self.least, scores);
        let all = self.scores.iter().map(|(source, _)| *source).zip(often);
        self.often.clear();
        self.often.extend(all.filter(|(_, often)| *often < NEVER));
    }
}

/// For each source, the lowest frequency at which a document has to be scored, or [`NEVER`]. A document that stays below it for every
/// source scores at most `least`. The first sources, which are the most frequent, use up as much of `least` as they can, so that most
/// documents stay below.
fn often_enough<'s>(
    least: f64,
    scores: impl Iterator<Item = &'s Bm25Weight>,
) -> impl Iterator<Item = u8> {
    /// A factor for `least` that allows for rounding errors in sums.
    const SAFE: f64 = 1.0 - 1e-9;
    /// The highest frequency that is returned, apart from [`NEVER`]. A lower frequency than necessary only means that more documents
    /// are scored.
    const MOST: u8 = 64;
    let mut left = least * SAFE;
    scores.map(move |bm25| {
        // Field norm id 0 stands for the shortest text, which scores highest.
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
            // If all words together cannot score `least`, even the best-scoring word is never often enough.
            let most = weights.iter().map(|weight| f64::from(weight.max_score()));
            let most: f64 = most.sum();
            prop_assert!(most * 1.01 > least || often.iter().all(|often| *often == NEVER));
        }
    }
}
