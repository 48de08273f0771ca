//! The options of a writer, and how it divides its memory.

/// The options of a writer.
#[derive(Clone, Copy, Debug)]
pub struct WriterOptions {
    /// Number of threads that add documents, clamped to 1..=[`WriterOptions::MAX_THREADS`]. At most as many segments are
    /// built at a time.
    pub threads: usize,
    /// Bytes of memory for segments under construction, at least [`WriterOptions::MIN_MEMORY`]. Each segment should have
    /// 32 MB, as each builds its own lexicon; with less memory per thread, fewer segments are built at a time.
    pub memory: usize,
    /// Whether the engine's own writer is used. It is slower, and serves for comparison.
    #[doc(hidden)]
    pub stock: bool,
}

impl WriterOptions {
    /// The least memory of a writer, in bytes. With less, a segment would be full after a few articles, and nearly all
    /// work would go into merges.
    pub const MIN_MEMORY: usize = 16_000_000;

    /// The largest number of threads.
    pub const MAX_THREADS: usize = 256;

    /// Options for the archive's own writer with `threads` threads and `memory` bytes.
    pub fn new(threads: usize, memory: usize) -> Self {
        Self {
            threads,
            memory,
            stock: false,
        }
    }

    /// How many distinct words a document may have: as many as fit into the memory of one segment.
    pub fn most_words(&self) -> usize {
        crate::segment::most_words(self.segment_memory())
    }

    /// How many segments are built at a time.
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

/// The memory in bytes that each segment should have when several are built at a time.
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
