//! The index side: a plan as queries of the engine, and the documents that match.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`plan_leaves`] | the leaves of the plan, and what was looked up of them |
//! | [`compile`], [`leaves`] | the plan as queries of the engine |
//! | [`query_tree`], [`term_at_a_time`] | the documents of a query of words, phrases, patterns and filters: [`window_reader`] reads its postings into the rows of a [`window`], and [`max_score`] says which documents are scored |
//! | [`union`], [`union_postings`] | several terms that stand for one, as one list |
//! | [`combined`] | how parts of a query make it up: of the engine's queries as of what judges documents |
//! | [`plain`], [`positional`], [`compiled`] | what the engine answers by itself, what positions decide, and a query of both |
//! | [`judge`] | what scores single documents, clause by clause |
//! | [`rank`] | the best documents, in order; `candidates` gathers them |
//! | [`steady`] | scorers of the engine that may be asked in any order |
//! | [`weights`] | what words are worth |
//! | [`together`], [`decay`], [`feedback`] | what rankings add to the scores of clauses |

mod candidates;
pub(crate) mod combined;
pub(crate) mod compile;
pub(crate) mod compiled;
pub(crate) mod counted;
pub(crate) mod decay;
pub(crate) mod feedback;
pub(crate) mod filter;
pub(crate) mod judge;
pub(crate) mod leaves;
pub(crate) mod max_score;
mod phrase;
pub(crate) mod plain;
pub(crate) mod plan_leaves;
pub(crate) mod position_cursor;
pub(crate) mod positional;
pub(crate) mod postings;
pub(crate) mod presence;
pub(crate) mod query_tree;
pub(crate) mod rank;
pub(crate) mod scored_doc;
pub(crate) mod scored_source;
pub(crate) mod scoring;
mod steady;
pub(crate) mod term_at_a_time;
pub(crate) mod term_mask;
pub(crate) mod together;
pub(crate) mod tuned;
pub(crate) mod union;
pub(crate) mod union_postings;
pub(crate) mod weights;
pub(crate) mod window;
pub(crate) mod window_postings;
pub(crate) mod window_reader;
