//! The `newshound` command from the outside, in one binary.
//!
//! What the crates do is tested in the crates. These tests are about the wiring and about what scripts rely on, so they
//! start the command as a user would and read what it prints. Each is written in the words of [`archive`]: given these
//! articles, this command, this output. What `corpus/` holds and must answer lies in `tests/corpus`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod archive;
mod contract;
mod determinism;
mod faults;
mod gold;
mod mutations;
mod queries;
mod ranking;
mod readme;
mod real;
mod rules;
