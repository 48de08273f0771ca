//! The index side: a plan as queries of the engine, and the documents that match.
//!
//! [`compile`] makes the engine's queries, of the plan's [`leaves`], [`judge`] scores single documents, [`judged`] does so for queries that positions
//! decide, [`flat`] finds the documents of plain ones (their postings are [`runs`], read into a [`table`]'s rows, and [`best`] says which are scored), [`rank`] the best. Several terms that stand for one are a [`union`], read as [`lists`] where they are few. What words are worth is in [`weights`]; [`together`], [`decay`] and [`feedback`] are what
//! rankings add to the scores of clauses.

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
pub(crate) mod postings;
pub(crate) mod rank;
pub(crate) mod run;
pub(crate) mod runs;
pub(crate) mod table;
pub(crate) mod together;
pub(crate) mod tuned;
pub(crate) mod union;
pub(crate) mod unions;
pub(crate) mod weights;
