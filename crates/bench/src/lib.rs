//! Measuring how fast archives are indexed and searched, in comparison with stock tantivy, and generating archives to
//! measure with.
//!
//! [`generate::generate`] writes news-like archives of any size. [`indexing::measure`] indexes a directory in rounds and
//! reports the cost of each stage; [`searching::measure`] answers queries and reports the time of each kind. Both can do
//! the same with stock tantivy ([`Baseline`]) on the same articles, in the same process, in turns. [`draw::queries`]
//! draws queries from an archive.
//!
//! The decision behind it: absolute figures hold for one machine on one day, and wall time also depends on other
//! processes. So the comparison is of CPU time, with both sides measured in turns in one run; the figure is the median of
//! the ratios of the rounds, with the least and the greatest beside it.

mod baseline;
mod cost;
pub mod draw;
mod error;
pub mod generate;
pub mod indexing;
mod machine;
mod memory;
pub mod searching;
mod statistics;

pub use baseline::Baseline;
pub use cost::Cost;
pub use error::Error;
pub use machine::Machine;
pub use memory::Memory;
pub use statistics::{Ratio, Spread};
