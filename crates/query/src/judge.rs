//! The score that ranks.
//!
//! The engine finds candidates and approximate scores: it adds the scores of clauses in whatever order suits a segment,
//! so that the last bit of a sum depends on how the archive happens to be cut into segments. The [`Judge`] scores the
//! few documents that are shown, clause by clause in the query's own order and in double precision. The same files and
//! query therefore give the same list on any number of threads.

use tantivy::query::{EnableScoring, Query, Scorer, Weight};
use tantivy::{DocId, SegmentReader};

use crate::compile::Compiled;

impl Compiled {
    /// The weights from which judges of segments are made.
    pub(crate) fn weigh(
        &self,
        scoring: EnableScoring<'_>,
    ) -> tantivy::Result<Judge<Box<dyn Weight>>> {
        let all = |nodes: &[Compiled]| {
            nodes
                .iter()
                .map(|node| node.weigh(scoring))
                .collect::<tantivy::Result<Vec<_>>>()
        };
        Ok(match self {
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => Judge::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Compiled::Sum(nodes) => Judge::Sum(all(nodes)?),
            Compiled::Best(nodes) => Judge::Best(all(nodes)?),
            Compiled::Scored(query) => Judge::Scored(query.weight(scoring)?),
            Compiled::Filter(query) => Judge::Filter(query.weight(scoring)?),
            Compiled::Positional { check, score } => Judge::Checked {
                check: check.weight(scoring)?,
                score: Box::new(score.weigh(scoring)?),
            },
        })
    }
}

/// Scores documents clause by clause: over weights it is good for any segment, over scorers for one.
pub(crate) enum Judge<T> {
    Boolean {
        must: Vec<Judge<T>>,
        should: Vec<Judge<T>>,
        must_not: Vec<Judge<T>>,
    },
    Sum(Vec<Judge<T>>),
    Best(Vec<Judge<T>>),
    Scored(T),
    Filter(T),
    Checked {
        check: T,
        score: Box<Judge<T>>,
    },
}

impl Judge<Box<dyn Weight>> {
    /// The judge of a segment's documents.
    pub(crate) fn of_segment(
        &self,
        segment: &SegmentReader,
    ) -> tantivy::Result<Judge<Box<dyn Scorer>>> {
        let all = |nodes: &[Self]| {
            nodes
                .iter()
                .map(|node| node.of_segment(segment))
                .collect::<tantivy::Result<Vec<_>>>()
        };
        Ok(match self {
            Judge::Boolean {
                must,
                should,
                must_not,
            } => Judge::Boolean {
                must: all(must)?,
                should: all(should)?,
                must_not: all(must_not)?,
            },
            Judge::Sum(nodes) => Judge::Sum(all(nodes)?),
            Judge::Best(nodes) => Judge::Best(all(nodes)?),
            Judge::Scored(weight) => Judge::Scored(weight.scorer(segment, 1.0)?),
            Judge::Filter(weight) => Judge::Filter(weight.scorer(segment, 1.0)?),
            Judge::Checked { check, score } => Judge::Checked {
                check: check.scorer(segment, 1.0)?,
                score: Box::new(score.of_segment(segment)?),
            },
        })
    }
}

impl Judge<Box<dyn Scorer>> {
    /// The score of `doc`, or `None` when it does not match. Documents must be asked for in order.
    pub(crate) fn score(&mut self, doc: DocId) -> Option<f64> {
        match self {
            Judge::Boolean {
                must,
                should,
                must_not,
            } => {
                let mut total = 0.0;
                for node in must.iter_mut() {
                    total += node.score(doc)?;
                }
                let optional = sum(should, doc);
                if must.is_empty() && !should.is_empty() && optional.is_none() {
                    return None;
                }
                let excluded = must_not.iter_mut().any(|node| node.score(doc).is_some());
                (!excluded).then_some(total + optional.unwrap_or(0.0))
            }
            Judge::Sum(nodes) => sum(nodes, doc),
            Judge::Best(nodes) => nodes
                .iter_mut()
                .filter_map(|node| node.score(doc))
                .reduce(f64::max),
            Judge::Scored(scorer) => reach(scorer, doc).then(|| f64::from(scorer.score())),
            Judge::Filter(scorer) => reach(scorer, doc).then_some(0.0),
            Judge::Checked { check, score } => {
                if reach(check, doc) {
                    Some(score.score(doc).unwrap_or(0.0))
                } else {
                    None
                }
            }
        }
    }
}

fn sum(nodes: &mut [Judge<Box<dyn Scorer>>], doc: DocId) -> Option<f64> {
    nodes
        .iter_mut()
        .filter_map(|node| node.score(doc))
        .reduce(|total, score| total + score)
}

fn reach(scorer: &mut Box<dyn Scorer>, doc: DocId) -> bool {
    if scorer.doc() < doc {
        scorer.seek(doc);
    }
    scorer.doc() == doc
}
