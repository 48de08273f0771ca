//! How an archive is written, and how the memory for that is divided.

/// How an archive is written.
#[derive(Clone, Copy, Debug)]
pub struct WriterOptions {
    /// Threads that add documents, at least 1: as many segments are built at a time.
    pub threads: usize,
    /// Bytes of memory for segments under construction. Each should have 32 MB, as each learns the words of the archive for
    /// itself; fewer are built at a time where there is less.
    pub memory: usize,
    /// Whether the engine's own writer is used: slower, and there to be compared with.
    pub stock: bool,
}

impl WriterOptions {
    /// The archive's own writer on `threads` threads with `memory` bytes.
    pub fn new(threads: usize, memory: usize) -> Self {
        Self {
            threads,
            memory,
            stock: false,
        }
    }

    /// How many different words a document may have: as many as a segment of its own has memory for.
    pub fn most_words(&self) -> usize {
        crate::segment::most_words(self.segment_memory())
    }

    /// How many segments there is memory for.
    pub(super) fn builders(&self) -> usize {
        self.threads.min(self.memory / SEGMENT_MEMORY).max(1)
    }

    /// Bytes of memory for each segment.
    pub(super) fn segment_memory(&self) -> usize {
        self.memory / self.builders()
    }
}

/// The least memory with which another segment is worth its own words.
const SEGMENT_MEMORY: usize = 32_000_000;
