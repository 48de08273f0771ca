//! Opening the engine's writer.

use std::fs;
use std::io;
use std::path::Path;

use tantivy::directory::error::LockError;
use tantivy::indexer::IndexWriterOptions;
use tantivy::{IndexWriter, TantivyError};

use super::WriterOptions;
use crate::engine_document::Values;
use crate::{Archive, Error};

/// The most memory in bytes that the engine's own writer accepts for one thread.
const MAX_THREAD_MEMORY: usize = 4_000_000_000;
/// The least memory in bytes that it accepts for one thread.
const MIN_THREAD_MEMORY: usize = 16_000_000;

/// Opens the engine's writer, which takes the lock.
pub(super) fn open(
    archive: &Archive,
    options: &WriterOptions,
) -> Result<IndexWriter<Values>, Error> {
    let threads = options.builders();
    // The engine's writer requires a thread even where it indexes no documents itself.
    let (engine_threads, engine_memory) = match options.stock {
        true => (threads, options.memory / threads),
        false => (1, MIN_THREAD_MEMORY),
    };
    let engine = IndexWriterOptions::builder()
        .num_worker_threads(engine_threads)
        .memory_budget_per_thread(engine_memory.clamp(MIN_THREAD_MEMORY, MAX_THREAD_MEMORY))
        .num_merge_threads(1)
        .build();
    let dir = archive.dir();
    let engine = archive.index.writer_with_options(engine);
    engine.map_err(|error| match error {
        TantivyError::LockFailure(LockError::IoError(error), _) => Error::Io {
            path: dir.into(),
            source: io::Error::new(error.kind(), error.to_string()),
        },
        TantivyError::LockFailure(..) => Error::Locked {
            holder: holder(dir),
            dir: dir.into(),
        },
        error => error.into(),
    })
}

/// The id of the process that opened a writer last: if the lock is held, its holder.
fn holder(dir: &Path) -> Option<u32> {
    let written = fs::read_to_string(dir.join("writer")).ok()?;
    written.trim().strip_prefix("process ")?.parse().ok()
}
