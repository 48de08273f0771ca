//! Indexing with stock tantivy.

use std::path::Path;

use newshound_index::Reader;
use newshound_ingest::Options;
use tantivy::indexer::NoMergePolicy;
use tantivy::{DocAddress, Index, IndexWriter, TantivyDocument};

use super::reading::{Reading, read};
use super::{Baseline, Fields};
use crate::memory::Watch;
use crate::{Cost, Error, Memory};

/// The least and the most memory in bytes that tantivy accepts per thread.
const THREAD_MEMORY: (usize, usize) = (16_000_000, 4_000_000_000);

/// A directory to be indexed, with the options.
pub(crate) struct Job<'a> {
    pub(crate) baseline: Baseline,
    pub(crate) dir: &'a Path,
    /// Directory for the index; must be empty.
    pub(crate) to: &'a Path,
    /// Number of threads that parse, and also of threads that index.
    pub(crate) threads: usize,
    /// Bytes for segments under construction.
    pub(crate) arena: u64,
    pub(crate) options: &'a Options,
}

/// A finished index and its measurements.
pub(crate) struct Built {
    pub(crate) cost: Cost,
    pub(crate) reading: Reading,
    pub(crate) memory: Option<Memory>,
    pub(crate) segments: usize,
}

/// Indexes a directory without merging segments.
pub(crate) fn build(job: &Job<'_>) -> Result<Built, Error> {
    let watch = Watch::start();
    let (built, cost) = Cost::of(|| {
        let (schema, fields) = Fields::of(job.baseline);
        let index = Index::create_in_dir(job.to, schema)?;
        let mut writer = writer(&index, job.threads, job.arena)?;
        let reading = read(job.dir, job.threads, job.options, &|id, article| {
            writer.add_document(fields.document(id, &article))?;
            Ok(())
        })?;
        writer.commit()?;
        writer.wait_merging_threads()?;
        Ok::<_, Error>((index, reading))
    });
    let memory = watch.and_then(Watch::stop);
    let (index, reading) = built?;
    Ok(Built {
        cost,
        reading,
        memory,
        segments: index.searchable_segment_ids()?.len(),
    })
}

/// Makes an index in `to` of the articles that `reader` reads, with the same number of segments if their postings fit
/// into `arena` bytes.
pub(crate) fn copy(reader: &Reader, to: &Path, arena: u64) -> Result<Index, Error> {
    let (schema, fields) = Fields::of(Baseline::Surface);
    let index = Index::create_in_dir(to, schema)?;
    let mut writer = writer(&index, 1, arena)?;
    for (segment, number) in reader.segment_readers().iter().zip(0..) {
        for doc in segment.doc_ids_alive() {
            let stored = reader.article(DocAddress::new(number, doc))?;
            let id = stored.id().to_string();
            writer.add_document(fields.document(id, &stored.article))?;
        }
        writer.commit()?;
    }
    writer.wait_merging_threads()?;
    Ok(index)
}

fn writer(
    index: &Index,
    threads: usize,
    arena: u64,
) -> Result<IndexWriter<TantivyDocument>, Error> {
    let arena = usize::try_from(arena).unwrap_or(usize::MAX);
    let threads = threads.min(arena / THREAD_MEMORY.0).max(1);
    let each = (arena / threads).clamp(THREAD_MEMORY.0, THREAD_MEMORY.1);
    let writer = index.writer_with_num_threads(threads, each * threads)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    Ok(writer)
}
