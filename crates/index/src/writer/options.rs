//! How an archive is written, and how the memory for that is divided.

/// How an archive is written.
#[derive(Clone, Copy, Debug)]
pub struct WriterOptions {
    /// Threads that build segments, at least 1.
    pub threads: usize,
    /// Bytes of memory for segments under construction and for documents that wait for them, over all threads. Each
    /// thread should have 32 MB, as each learns the words of the archive for itself; fewer threads are used where there is less.
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

    /// How many threads there is memory for.
    pub(super) fn builders(&self) -> usize {
        self.threads.min(self.memory / THREAD_MEMORY).max(1)
    }

    /// Bytes of documents that may wait.
    pub(super) fn queue(&self) -> usize {
        MOST_QUEUE.min(self.memory / QUEUE_SHARE)
    }

    /// Bytes of memory for each thread's segment.
    pub(super) fn segment_memory(&self) -> usize {
        (self.memory - self.queue()) / self.builders()
    }
}

/// The least memory with which another thread is worth its own words.
const THREAD_MEMORY: usize = 32_000_000;
/// What part of the memory waiting documents may take: a fifth.
const QUEUE_SHARE: usize = 5;
/// The most that they may take: what is more only makes segments smaller.
const MOST_QUEUE: usize = 32 << 20;
