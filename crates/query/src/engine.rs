//! The index side: compiles a plan to queries of the engine (tantivy), and finds and ranks the documents that match.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`plan_leaves`] | the leaves of the plan, with their dictionary look-ups |
//! | [`compile`], [`leaves`] | compile the plan to queries of the engine |
//! | [`query_tree`], [`term_at_a_time`] | find the documents of a query of words, phrases, patterns and filters |
//! | [`window_reader`], [`window`] | read postings into rows of bits, window by window |
//! | [`max_score`] | chooses the documents to score |
//! | [`union`], [`union_postings`] | several terms that count as one, with merged postings |
//! | [`combined`] | the tree of a query's parts, shared by the engine's queries and the judges of documents |
//! | [`plain`], [`positional`], [`compiled`] | clauses that the engine answers, clauses that need positions, queries of both |
//! | [`judge`] | scores single documents, clause by clause |
//! | [`rank`] | the best documents, in order; `candidates` gathers them |
//! | [`steady`] | makes the engine's scorers safe to seek in any order |
//! | [`weights`] | the weights of words |
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
