//! Query text to ranked, highlighted hits.

mod combine;
mod compile;
mod cut;
mod error;
mod expansion;
mod interval;
mod judge;
mod light;
mod metadata;
mod parser;
mod period;
mod phrase;
mod plan;
mod positional;
mod postings;
mod rank;
mod search;
mod snippet;
mod stats;
mod tokens;
mod tree;

pub use error::{Error, QueryError};
pub use parser::{Parsed, parse};
pub use period::{Bounds, Period};
pub use search::{Echo, Highlight, Hit, Request, Response, Searcher, Sort};
pub use snippet::Snippet;
pub use stats::Stats;
pub use tree::{Boolean, Field, Leaf, Node, Proximity, Unit};
