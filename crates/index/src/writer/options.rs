//! How an archive is written, and how the memory for that is divided.

/// How an archive is written.
#[derive(Clone, Copy, Debug)]
pub struct WriterOptions {
    /// Threads that add documents, from 1 to [`WriterOptions::MAX_THREADS`], as which less and more count: as many segments are built at a time.
    pub threads: usize,
    /// Bytes of memory for segments under construction; less than [`WriterOptions::MIN_MEMORY`] counts as that. Each segment should
    /// have 32 MB, as each learns the words of the archive for itself; fewer are built at a time where there is less.
    pub memory: usize,
    /// Whether the engine's own writer is used: slower, and there to be compared with.
    #[doc(hidden)]
    pub stock: bool,
}

impl WriterOptions {
    /// The least bytes of memory that a writer works with: with less, a segment would be full after a few articles, and all the
    /// work would be to merge them.
    pub const MIN_MEMORY: usize = 16_000_000;

    /// The most threads that add documents.
    pub const MAX_THREADS: usize = 256;

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
        let most = self.threads.min(Self::MAX_THREADS);
        most.min(self.memory() / SEGMENT_MEMORY).max(1)
    }

    /// Bytes of memory for each segment.
    pub(super) fn segment_memory(&self) -> usize {
        self.memory() / self.builders()
    }

    fn memory(&self) -> usize {
        self.memory.max(Self::MIN_MEMORY)
    }
}

/// The least memory with which another segment is worth its own words.
const SEGMENT_MEMORY: usize = 32_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_little_memory_is_given_a_segment_has_some() {
        for memory in [0, 1, WriterOptions::MIN_MEMORY] {
            let options = WriterOptions::new(4, memory);
            assert_eq!(options.builders(), 1);
            assert_eq!(options.segment_memory(), WriterOptions::MIN_MEMORY);
        }
        let options = WriterOptions::new(0, 64_000_000);
        assert_eq!(
            (options.builders(), options.segment_memory()),
            (1, 64_000_000)
        );
        assert_eq!(WriterOptions::new(4, 64_000_000).builders(), 2);
        let most = WriterOptions::new(usize::MAX, usize::MAX);
        assert_eq!(most.builders(), WriterOptions::MAX_THREADS);
    }
}
