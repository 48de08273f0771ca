//! News-like archives of any size.
//!
//! [`Generator`] makes article number `n` of a seed from these two numbers alone. So any part of an archive can be made
//! on any thread, a near copy makes its original again instead of remembering it, memory does not grow with the archive,
//! and a smaller archive is the beginning of a larger one. [`generate`] writes an archive.
//!
//! What is imitated is what costs an index its time: the frequencies of words (Zipf), a vocabulary that keeps growing
//! (Heaps), words that recur in the article they are in, inflections, function words between them, lengths (log-normal),
//! sentences, paragraphs and headings. Numbers are drawn with nothing but the operations that IEEE 754 rounds exactly, and
//! with a generator whose sequence is part of its contract (PCG XSL 128/64), so the bytes are the same everywhere.

mod article;
mod prose;
mod random;
mod tables;
mod words;
mod write;

pub use article::{Block, Generated, Generator};
pub(crate) use random::Random;
pub use write::{Layout, Order, Written, generate};
