//! Building a segment: from articles to the engine's files, without the engine's writer.
//!
//! The engine's writer hashes every token of every field anew and calls an analyzer for each field. Here each text is
//! scanned once. Each token costs one look-up by its spelling, which returns a number. Properties that depend on the word
//! alone (its folded form, its classes, how it is written) are computed when the word is first seen ([`lexicon`]). The
//! sequence of numbers is kept as it comes ([`stream`]) and sorted when the segment is written ([`postings`]). Parts of
//! the engine write the files ([`output`]), which equal those that its writer would make of the same documents;
//! `tests/oracle.rs` verifies that.

mod collected;
mod dictionary;
mod facts;
mod frequent_words;
mod lexicon;
mod marked;
mod merge;
mod output;
mod parts;
mod places;
mod positions;
mod postings;
mod setting;
mod spill;
mod stream;
mod targets;
mod term_infos;
mod terms;
mod walk;
mod watch;
mod write;

use std::time::{Duration, Instant};

use tantivy::directory::TerminatingWrite as _;
use tantivy::fastfield::FastFieldsWriter;
use tantivy::index::SegmentComponent;
use tantivy::store::StoreWriter;
use tantivy::{Segment, SegmentMeta};

use self::collected::Collected;
pub(crate) use self::merge::{merge, remove};
pub(crate) use self::watch::Watch;
use crate::engine_document::Values;
use crate::store::{Packer, frame};
use crate::{Archive, ArticleDocument, Error};

/// CPU time that threads spent on the stages of building segments.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriterStages {
    /// Tokenizing texts, analyzing new words, and encoding texts as words.
    pub analyze: Duration,
    /// Sorting words into postings.
    pub invert: Duration,
    /// Writing postings, field norms and columns.
    pub serialize: Duration,
    /// Encoding the rest of articles, compressing and storing them.
    pub store: Duration,
    /// Merging segments, with the check of their checksums.
    pub merge: Duration,
}

impl std::ops::AddAssign for WriterStages {
    fn add_assign(&mut self, other: Self) {
        self.analyze += other.analyze;
        self.invert += other.invert;
        self.serialize += other.serialize;
        self.store += other.store;
        self.merge += other.merge;
    }
}

/// A segment under construction.
pub(crate) struct SegmentBuilder {
    archive: Archive,
    segment: Segment,
    /// Bytes of memory that it may take.
    limit: usize,
    collected: Collected,
    columns: FastFieldsWriter,
    store: StoreWriter,
    packer: Packer,
    /// Buffer for a document as it is stored.
    framed: Vec<u8>,
    stages: WriterStages,
}

/// The part of its memory that a segment keeps free for writing.
const ROOM_TO_SORT: f64 = 0.2;
/// Bytes that a word takes when it is new to the segment, including what is sorted and written of it (measured).
const NEW_WORD: usize = 270;
/// The minimum number of bytes of text per word: three, as of cells that are words of their own.
const SHORT_WORD: usize = 3;
/// The size in bytes up to which a document is added without a check of the free memory.
pub(crate) const LARGE: usize = 256 << 10;

/// How many bytes of its `limit` a segment fills.
fn most(limit: usize) -> usize {
    (limit as f64 * (1.0 - ROOM_TO_SORT)) as usize
}

/// How many distinct words fit into a segment of `limit` bytes of memory.
pub(crate) fn most_words(limit: usize) -> usize {
    most(limit) / NEW_WORD
}

impl SegmentBuilder {
    /// A segment of `archive` that takes about `limit` bytes of memory.
    pub(crate) fn new(archive: &Archive, packer: Packer, limit: usize) -> Result<Self, Error> {
        let index = &archive.index;
        let segment = index.new_segment();
        let settings = index.settings();
        let store = StoreWriter::new(
            segment
                .open_write(SegmentComponent::Store)
                .map_err(Error::engine)?,
            settings.docstore_compression,
            settings.docstore_blocksize,
            false,
        )
        .map_err(Error::engine)?;
        let schema = index.schema();
        let tokenizers = index.tokenizers().clone();
        Ok(Self {
            columns: FastFieldsWriter::from_schema_and_tokenizer_manager(&schema, tokenizers)?,
            archive: archive.clone(),
            segment,
            limit,
            collected: Collected::new(archive.fields()),
            store,
            packer,
            framed: Vec::new(),
            stages: WriterStages::default(),
        })
    }

    /// Adds documents.
    pub(crate) fn add(&mut self, documents: &[ArticleDocument]) -> Result<(), Error> {
        let fields = self.archive.fields();
        let watch = Watch::start();
        // The CPU time of the thread is read once for all documents, as each reading costs as much as looking up ten
        // words. A cheap clock tells how that time divides between the stages.
        let [mut analyzing, mut storing] = [Duration::ZERO; 2];
        let mut last = Instant::now();
        let mut lap = || {
            let begun = std::mem::replace(&mut last, Instant::now());
            last.duration_since(begun)
        };
        for document in documents {
            let columns = Values::of_columns(fields, document);
            self.columns.add_document(&columns)?;
            self.collected.add(document, &mut self.packer);
            analyzing += lap();
            let packed = self.packer.finish(document.stored())?;
            self.framed.clear();
            frame(fields.article, packed.len(), &mut self.framed);
            self.framed.extend_from_slice(packed);
            self.store
                .store_bytes(&self.framed)
                .map_err(Error::engine)?;
            storing += lap();
        }
        let spent = watch.elapsed();
        let part =
            storing.as_secs_f64() / (analyzing + storing).as_secs_f64().max(f64::MIN_POSITIVE);
        let storing = spent.mul_f64(part).min(spent);
        self.stages.store += storing;
        self.stages.analyze += spent - storing;
        Ok(())
    }

    /// Whether it must be finished before more is added.
    pub(crate) fn is_full(&self) -> bool {
        self.memory() >= self.most() || self.collected.is_full()
    }

    /// Whether a document of `bytes` bytes may exceed its memory: each new word takes many times its own bytes.
    pub(crate) fn is_too_full_for(&self, bytes: usize) -> bool {
        self.memory() + (bytes / SHORT_WORD).saturating_mul(NEW_WORD) >= self.most()
    }

    fn memory(&self) -> usize {
        // The memory of columns is counted in `collected`: what they report is mostly reserved and never touched.
        self.collected.memory() + self.store.mem_usage()
    }

    fn most(&self) -> usize {
        most(self.limit)
    }

    /// Writes the segment's files. The caller has to add the segment to the index.
    pub(crate) fn finish(self) -> Result<(SegmentMeta, WriterStages), Error> {
        let kept = self.limit - self.most();
        // A segment that is not full has more room for sorting.
        let free = self.limit.saturating_sub(self.collected.memory());
        self.finish_in(free.max(kept) / size_of::<u32>())
    }

    /// As [`SegmentBuilder::finish`], with memory for sorting `room` occurrences of words at a time.
    fn finish_in(mut self, room: usize) -> Result<(SegmentMeta, WriterStages), Error> {
        let watch = Watch::start();
        self.store.close().map_err(Error::engine)?;
        self.stages.store += watch.elapsed();
        let watch = Watch::start();
        let columns = self.segment.open_write(SegmentComponent::FastFields);
        let mut columns = columns.map_err(Error::engine)?;
        self.columns
            .serialize(&mut columns, None)
            .map_err(Error::engine)?;
        columns.terminate().map_err(Error::engine)?;
        drop(self.columns);
        self.stages.serialize += watch.elapsed();
        let documents = self.collected.documents;
        let spent = self.collected.write(&self.archive, &self.segment, room)?;
        self.stages += spent;
        let segment = self.segment.with_max_doc(documents);
        Ok((segment.meta().clone(), self.stages))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use newshound_article::Article;
    use proptest::prelude::*;

    use super::*;

    /// The contents of the files of a segment with `articles`, sorted with memory for `room` occurrences at a time.
    fn written(archive: &Archive, articles: &[Vec<u8>], room: usize) -> Vec<Vec<u8>> {
        let packer = Packer::new(None).unwrap();
        let mut segment = SegmentBuilder::new(archive, packer, 16_000_000).unwrap();
        let documents = articles.iter().map(|words| {
            let words = words
                .iter()
                .map(|word| ["the", "The", "cat", "sat. On"][*word as usize]);
            let text = words.collect::<Vec<_>>().join(" ");
            ArticleDocument::new("a", 0, Article::of_paragraphs([text.as_str()]))
        });
        segment.add(&documents.collect::<Vec<_>>()).unwrap();
        let (segment, _) = segment.finish_in(room).unwrap();
        let files = [
            SegmentComponent::Terms,
            SegmentComponent::Postings,
            SegmentComponent::Positions,
        ];
        let files = files.map(|file| archive.index_dir().join(segment.relative_path(file)));
        files.map(|file| fs::read(file).unwrap()).into()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn the_memory_for_sorting_does_not_matter(
            articles in prop::collection::vec(prop::collection::vec(0..4_u8, 0..30), 0..300),
            room in 1..2000_usize,
        ) {
            let dir = tempfile::tempdir().unwrap();
            let archive = Archive::create(dir.path()).unwrap();
            let [all, some] = [usize::MAX, room].map(|room| written(&archive, &articles, room));
            prop_assert!(all == some);
        }
    }
}
