//! The scores that decide the ranking.
//!
//! The engine adds up the scores of clauses in whatever order suits a segment, so the last bit of a sum depends on how the archive is
//! divided into segments. A judge scores single documents clause by clause, in the query's own order and in double precision. The same
//! files and query therefore give the same list on any number of threads. A judge also decides positional matches, since it never has
//! to search for the next match.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{Bm25Weight, EnableScoring, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, SegmentReader};

use crate::engine::combined::Combined;
use crate::engine::counted::{Counted, TermLookup, boosted};
use crate::engine::plain::PlainLeaf;
use crate::explain::ScorePart;

/// Judges the documents of a segment, which must be asked for in ascending order.
pub(crate) trait Judge {
    /// Whether `doc` matches.
    fn matches(&mut self, doc: DocId) -> bool;

    /// The score of `doc`, or `None` when it does not match.
    fn score(&mut self, doc: DocId) -> Option<f64>;
}

impl<J: Judge> Judge for Combined<J> {
    fn matches(&mut self, doc: DocId) -> bool {
        match self {
            Self::Boolean {
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
            Self::Sum(nodes) | Self::Best(nodes) => nodes.iter_mut().any(|node| node.matches(doc)),
            Self::Named(_, node) => node.matches(doc),
            Self::Leaf(scored) => scored.matches(doc),
        }
    }

    fn score(&mut self, doc: DocId) -> Option<f64> {
        match self {
            Self::Boolean {
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
            Self::Sum(nodes) => sum(nodes, doc),
            Self::Best(nodes) => nodes
                .iter_mut()
                .filter_map(|node| node.score(doc))
                .reduce(f64::max),
            Self::Named(_, node) => node.score(doc),
            Self::Leaf(scored) => scored.score(doc),
        }
    }
}

impl<J: Judge> Combined<J> {
    /// The scores of the named parts that `doc` matches, in the query's order.
    pub(crate) fn parts(&mut self, doc: DocId) -> Vec<ScorePart> {
        match self {
            Self::Boolean { must, should, .. } => {
                let nodes = must.iter_mut().chain(should);
                nodes.flat_map(|node| node.parts(doc)).collect()
            }
            Self::Sum(nodes) => nodes.iter_mut().flat_map(|node| node.parts(doc)).collect(),
            Self::Best(nodes) => {
                let scored = nodes
                    .iter_mut()
                    .filter_map(|node| Some((node.score(doc)?, node)));
                // `max_by` takes the last of equal scores: reversed, that is the first.
                let best = scored
                    .rev()
                    .max_by(|(one, _), (other, _)| one.total_cmp(other));
                best.map_or_else(Vec::new, |(_, node)| node.parts(doc))
            }
            Self::Leaf(_) => Vec::new(),
            Self::Named(name, node) => match node.score(doc) {
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

fn sum(nodes: &mut [impl Judge], doc: DocId) -> Option<f64> {
    nodes
        .iter_mut()
        .filter_map(|node| node.score(doc))
        .reduce(|total, score| total + score)
}

/// A plain leaf, not bound to a segment yet.
pub(crate) enum PlainWeight {
    Engine(Box<dyn Weight>),
    Term(Arc<TermLookup>, Bm25Weight),
    /// Matches with a score of 0.
    Filter(Box<dyn Weight>),
}

/// A plain leaf, bound to a segment.
pub(crate) enum PlainJudge {
    Engine(Box<dyn Scorer>),
    Term {
        postings: Box<SegmentPostings>,
        bm25: Box<Bm25Weight>,
        lengths: FieldNormReader,
    },
    Filter(Box<dyn Scorer>),
    Nothing,
}

impl PlainLeaf {
    /// Prepares the leaf for judging.
    pub(crate) fn weigh(&self, scoring: EnableScoring<'_>) -> tantivy::Result<PlainWeight> {
        Ok(match self {
            Self::Counted(Counted::Term(word), weight) => {
                PlainWeight::Term(word.clone(), word.bm25.boost_by(*weight))
            }
            Self::Counted(counted, weight) => {
                PlainWeight::Engine(boosted(counted.query(), *weight).weight(scoring)?)
            }
            Self::Scored(query) => PlainWeight::Engine(query.weight(scoring)?),
            Self::Filter(filter) => PlainWeight::Filter(filter.query().weight(scoring)?),
        })
    }
}

impl PlainWeight {
    /// Binds the leaf to a segment.
    pub(crate) fn of_segment(&self, segment: &SegmentReader) -> tantivy::Result<PlainJudge> {
        let (word, bm25) = match self {
            Self::Engine(weight) => return Ok(PlainJudge::Engine(weight.scorer(segment, 1.0)?)),
            Self::Filter(weight) => return Ok(PlainJudge::Filter(weight.scorer(segment, 1.0)?)),
            Self::Term(word, bm25) => (word, bm25),
        };
        let Some(info) = word.infos.in_segment(segment) else {
            return Ok(PlainJudge::Nothing);
        };
        let field = word.term.field();
        let index = segment.inverted_index(field)?;
        let postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
        Ok(PlainJudge::Term {
            postings: Box::new(postings),
            bm25: Box::new(bm25.clone()),
            lengths: segment.get_fieldnorms_reader(field)?,
        })
    }
}

impl Judge for PlainJudge {
    fn matches(&mut self, doc: DocId) -> bool {
        match self {
            Self::Engine(scorer) | Self::Filter(scorer) => {
                if scorer.doc() < doc {
                    scorer.seek(doc);
                }
                scorer.doc() == doc
            }
            Self::Term { postings, .. } => {
                if postings.doc() < doc {
                    postings.seek(doc);
                }
                postings.doc() == doc
            }
            Self::Nothing => false,
        }
    }

    fn score(&mut self, doc: DocId) -> Option<f64> {
        if !self.matches(doc) {
            return None;
        }
        let score = match self {
            Self::Engine(scorer) => scorer.score(),
            Self::Term {
                postings,
                bm25,
                lengths,
            } => bm25.score(lengths.fieldnorm_id(doc), postings.term_freq()),
            Self::Filter(_) | Self::Nothing => 0.0,
        };
        Some(score.into())
    }
}
