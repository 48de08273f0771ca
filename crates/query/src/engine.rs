//! The index side: a plan as queries of the engine, and the documents that match.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`compile`], [`leaves`] | the plan as queries of the engine |
//! | [`flat`] | the documents of a query of words, phrases and patterns: [`posting_lists`] are read into the rows of a [`table`], and [`best`] says which documents are scored |
//! | [`union`], [`lists`] | several terms that stand for one, as one list |
//! | [`judged`], [`judge`] | queries that positions decide, document by document |
//! | [`rank`] | the best documents, in order; `candidates` gathers them |
//! | [`weights`] | what words are worth |
//! | [`together`], [`decay`], [`feedback`] | what rankings add to the scores of clauses |

pub(crate) mod best;
mod candidates;
pub(crate) mod compile;
pub(crate) mod compiled;
pub(crate) mod counted;
pub(crate) mod decay;
pub(crate) mod feedback;
pub(crate) mod flat;
pub(crate) mod holds;
pub(crate) mod judge;
pub(crate) mod judged;
pub(crate) mod leaves;
pub(crate) mod lists;
pub(crate) mod occurrences;
mod phrase;
pub(crate) mod positional;
pub(crate) mod posting_list;
pub(crate) mod posting_lists;
pub(crate) mod postings;
pub(crate) mod rank;
pub(crate) mod table;
pub(crate) mod together;
pub(crate) mod tuned;
pub(crate) mod union;
pub(crate) mod unions;
pub(crate) mod weights;
