//! The score that ranks.
//!
//! The engine adds the scores of clauses in whatever order suits a segment, so that the last bit of a sum depends on how
//! the archive happens to be cut into segments. The [`Judge`] scores single documents, clause by clause in the query's own
//! order and in double precision. The same files and query therefore give the same list on any number of threads. It is
//! also what decides where positions do, as it never has to look for the next match.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{Bm25Weight, EnableScoring, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, SegmentReader};

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::counted::{Counted, TermLookup};
use crate::engine::positional::{PositionalJudge, PositionalWeight};
use crate::explain::ScorePart;

/// Scores documents clause by clause. `T` is what is scored by itself and `P` a positional clause, for any segment or for
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
pub(crate) type WeightJudge = Judge<Weighed, PositionalWeight>;

/// The judge of a segment's documents, which are asked for in order.
pub(crate) type SegmentJudge = Judge<Scored, PositionalJudge>;

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
            Compiled::Counted(Counted::Term(word), weight) => {
                let bm25 = word.bm25.boost_by(*weight);
                Judge::Scored(Weighed::Term(word.clone(), bm25))
            }
            Compiled::Counted(..) => Judge::Scored(Weighed::Engine(self.query().weight(scoring)?)),
            Compiled::Scored(query) => Judge::Scored(Weighed::Engine(query.weight(scoring)?)),
            Compiled::Filter(filter) => {
                Judge::Filter(Weighed::Engine(filter.query().weight(scoring)?))
            }
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
            Judge::Scored(weighed) => Judge::Scored(weighed.of_segment(segment)?),
            Judge::Filter(weighed) => Judge::Filter(weighed.of_segment(segment)?),
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
            Judge::Scored(scored) => scored.reach(doc).then(|| f64::from(scored.score())),
            Judge::Filter(scored) => scored.reach(doc).then_some(0.0),
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
            Judge::Scored(scored) | Judge::Filter(scored) => scored.reach(doc),
            Judge::Positional(clause) => clause.has(doc),
            Judge::Named(_, node) => node.matches(doc),
        }
    }

    /// What the named parts of the query that `doc` matches add to its score, in the query's order.
    pub(crate) fn parts(&mut self, doc: DocId) -> Vec<ScorePart> {
        match self {
            Judge::Boolean { must, should, .. } => {
                let nodes = must.iter_mut().chain(should);
                nodes.flat_map(|node| node.parts(doc)).collect()
            }
            Judge::Sum(nodes) => nodes.iter_mut().flat_map(|node| node.parts(doc)).collect(),
            Judge::Best(nodes) => {
                let scored = nodes
                    .iter_mut()
                    .filter_map(|node| Some((node.score(doc)?, node)));
                // Of equal ones the first.
                let best = scored
                    .rev()
                    .max_by(|(one, _), (other, _)| one.total_cmp(other));
                best.map_or_else(Vec::new, |(_, node)| node.parts(doc))
            }
            Judge::Scored(_) | Judge::Filter(_) | Judge::Positional(_) => Vec::new(),
            Judge::Named(name, node) => match node.score(doc) {
                Some(score) => vec![ScorePart {
                    clause: name.clone(),
                    factor: None,
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

/// What a clause asks of any segment.
pub(crate) enum Weighed {
    Engine(Box<dyn Weight>),
    Term(Arc<TermLookup>, Bm25Weight),
}

/// What a clause asks of the documents of a segment.
pub(crate) enum Scored {
    Engine(Box<dyn Scorer>),
    Term {
        postings: Box<SegmentPostings>,
        bm25: Box<Bm25Weight>,
        lengths: FieldNormReader,
    },
    Nothing,
}

impl Weighed {
    fn of_segment(&self, segment: &SegmentReader) -> tantivy::Result<Scored> {
        let (word, bm25) = match self {
            Weighed::Engine(weight) => return Ok(Scored::Engine(weight.scorer(segment, 1.0)?)),
            Weighed::Term(word, bm25) => (word, bm25),
        };
        let Some(info) = word.infos.in_segment(segment) else {
            return Ok(Scored::Nothing);
        };
        let field = word.term.field();
        let index = segment.inverted_index(field)?;
        let postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
        Ok(Scored::Term {
            postings: Box::new(postings),
            bm25: Box::new(bm25.clone()),
            lengths: segment.get_fieldnorms_reader(field)?,
        })
    }
}

impl Scored {
    /// Whether `doc` is there; documents are asked for in order.
    fn reach(&mut self, doc: DocId) -> bool {
        match self {
            Scored::Engine(scorer) => {
                if scorer.doc() < doc {
                    scorer.seek(doc);
                }
                scorer.doc() == doc
            }
            Scored::Term { postings, .. } => {
                if postings.doc() < doc {
                    postings.seek(doc);
                }
                postings.doc() == doc
            }
            Scored::Nothing => false,
        }
    }

    /// The score of the document that was reached.
    fn score(&mut self) -> Score {
        match self {
            Scored::Engine(scorer) => scorer.score(),
            Scored::Term {
                postings,
                bm25,
                lengths,
            } => bm25.score(lengths.fieldnorm_id(postings.doc()), postings.term_freq()),
            Scored::Nothing => 0.0,
        }
    }
}
