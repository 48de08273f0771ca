//! How fast an archive is indexed and searched, beside stock tantivy, and archives to measure with.
//!
//! [`generate::generate`] writes news-like archives of any size. [`indexing::measure`] indexes a directory in rounds and
//! says what each stage costs; [`searching::measure`] answers queries and says how long each kind takes; both can do the
//! same with stock tantivy ([`Baseline`]) on the same articles, in the same process, in turns. [`draw::queries`] draws
//! queries from an archive.
//!
//! The decision behind it: absolute figures are those of one machine on one day, and wall time is that of its neighbours
//! too. So what is compared is CPU time, of both sides in turns in one run, and the figure is the median of the rounds'
//! ratios, with the least and the greatest beside it.

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
