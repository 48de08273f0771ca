//! The score that ranks.
//!
//! The engine adds the scores of clauses in whatever order suits a segment, so that the last bit of a sum depends on how
//! the archive happens to be cut into segments. The [`Judge`] scores single documents, clause by clause in the query's own
//! order and in double precision. The same files and query therefore give the same list on any number of threads. It is
//! also what decides where positions do, as it never has to look for the next match.

use tantivy::query::{EnableScoring, Scorer, Weight};
use tantivy::{DocId, SegmentReader};

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::positional::{PositionalJudge, PositionalWeight};
use crate::explain::Part;

/// Scores documents clause by clause. `T` is a query of the engine and `P` a positional clause, for any segment or for
/// one.
pub(crate) enum Judge<T, P> {
    Boolean {
        must: Vec<Judge<T, P>>,
        should: Vec<Judge<T, P>>,
        must_not: Vec<Judge<T, P>>,
    },
    Sum(Vec<Judge<T, P>>),
    Best(Vec<Judge<T, P>>),
    Scored(T),
    Filter(T),
    Positional(P),
    Named(String, Box<Judge<T, P>>),
}

/// A judge from which those of segments are made.
pub(crate) type WeightJudge = Judge<Box<dyn Weight>, PositionalWeight>;

/// The judge of a segment's documents, which are asked for in order.
pub(crate) type SegmentJudge = Judge<Box<dyn Scorer>, PositionalJudge>;

impl Compiled {
    /// The judge of this query.
    pub(crate) fn weigh(
        &self,
        scoring: EnableScoring<'_>,
        deadline: &Deadline,
    ) -> tantivy::Result<WeightJudge> {
        let all = |nodes: &[Compiled]| {
            nodes
                .iter()
                .map(|node| node.weigh(scoring, deadline))
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
            Compiled::Counted(..) => Judge::Scored(self.query().weight(scoring)?),
            Compiled::Scored(query) => Judge::Scored(query.weight(scoring)?),
            Compiled::Filter(query) => Judge::Filter(query.weight(scoring)?),
            Compiled::Positional(clause) => Judge::Positional(clause.weigh(scoring, deadline)?),
            Compiled::Named(name, node) => {
                Judge::Named(name.clone(), Box::new(node.weigh(scoring, deadline)?))
            }
        })
    }
}

impl WeightJudge {
    /// The judge of a segment's documents.
    pub(crate) fn of_segment(&self, segment: &SegmentReader) -> tantivy::Result<SegmentJudge> {
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
            Judge::Positional(weight) => Judge::Positional(weight.of_segment(segment)?),
            Judge::Named(name, node) => {
                Judge::Named(name.clone(), Box::new(node.of_segment(segment)?))
            }
        })
    }
}

impl SegmentJudge {
    /// The score of `doc`, or `None` when it does not match.
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
                let excluded = must_not.iter_mut().any(|node| node.matches(doc));
                (!excluded).then_some(total + optional.unwrap_or(0.0))
            }
            Judge::Sum(nodes) => sum(nodes, doc),
            Judge::Best(nodes) => nodes
                .iter_mut()
                .filter_map(|node| node.score(doc))
                .reduce(f64::max),
            Judge::Scored(scorer) => reach(scorer, doc).then(|| f64::from(scorer.score())),
            Judge::Filter(scorer) => reach(scorer, doc).then_some(0.0),
            Judge::Positional(clause) => clause.score(doc),
            Judge::Named(_, node) => node.score(doc),
        }
    }

    /// Whether `doc` matches.
    pub(crate) fn matches(&mut self, doc: DocId) -> bool {
        match self {
            Judge::Boolean {
                must,
                should,
                must_not,
            } => {
                must.iter_mut().all(|node| node.matches(doc))
                    && (!must.is_empty()
                        || should.is_empty()
                        || should.iter_mut().any(|node| node.matches(doc)))
                    && !must_not.iter_mut().any(|node| node.matches(doc))
            }
            Judge::Sum(nodes) | Judge::Best(nodes) => {
                nodes.iter_mut().any(|node| node.matches(doc))
            }
            Judge::Scored(scorer) | Judge::Filter(scorer) => reach(scorer, doc),
            Judge::Positional(clause) => clause.has(doc),
            Judge::Named(_, node) => node.matches(doc),
        }
    }

    /// What the named parts of the query that `doc` matches add to its score, in the query's order.
    pub(crate) fn parts(&mut self, doc: DocId) -> Vec<Part> {
        match self {
            Judge::Boolean { must, should, .. } => {
                let nodes = must.iter_mut().chain(should);
                nodes.flat_map(|node| node.parts(doc)).collect()
            }
            Judge::Sum(nodes) | Judge::Best(nodes) => {
                nodes.iter_mut().flat_map(|node| node.parts(doc)).collect()
            }
            Judge::Scored(_) | Judge::Filter(_) | Judge::Positional(_) => Vec::new(),
            Judge::Named(name, node) => match node.score(doc) {
                Some(score) => vec![Part {
                    clause: name.clone(),
                    score: score as f32,
                    parts: node.parts(doc),
                }],
                None => Vec::new(),
            },
        }
    }
}

fn sum(nodes: &mut [SegmentJudge], doc: DocId) -> Option<f64> {
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
