//! Generating news-like archives of any size.
//!
//! [`Generator`] makes article number `n` of a seed from these two numbers alone. So any part of an archive can be made
//! on any thread, a near copy regenerates its original instead of keeping it in memory, memory does not grow with the
//! archive, and a smaller archive is the beginning of a larger one. [`generate`] writes an archive.
//!
//! It imitates what determines the cost of indexing: the frequencies of words (Zipf), a vocabulary that keeps growing
//! (Heaps), words that recur within an article, inflections, function words, lengths (log-normal), sentences, paragraphs
//! and headings. Random numbers use only operations that IEEE 754 rounds exactly, and a generator with a specified
//! sequence (PCG XSL 128/64), so the output is the same on every machine.

mod article;
mod prose;
mod random;
mod tables;
mod words;
mod write;

pub use article::{Block, Generated, Generator};
pub(crate) use random::Random;
pub use write::{Layout, Order, Written, generate};
