//! Building a segment: the archive's own way from articles to the engine's files.
//!
//! The engine's writer hashes every token of every field anew, and calls the analyzers for each. Here a text is walked
//! through once; a token costs one look-up, by how it is written, which gives a number. What depends on the word alone
//! (its folded form, its classes, how it is written) is found out the first time it is met ([`lexicon`]). The numbers are
//! kept as they come ([`stream`]), and sorted when the segment is written ([`postings`]). The files are made by the
//! engine's own parts ([`output`]), and are those its writer would make of the same documents; `tests/oracle.rs` holds them to
//! that.

mod collected;
mod dictionary;
mod facts;
mod frequent_words;
mod lexicon;
mod marked;
mod output;
mod parts;
mod places;
mod postings;
mod setting;
mod stream;
mod targets;
mod term_infos;
mod watch;
mod write;

use std::time::{Duration, Instant};

use tantivy::directory::TerminatingWrite as _;
use tantivy::fastfield::FastFieldsWriter;
use tantivy::index::SegmentComponent;
use tantivy::schema::Schema;
use tantivy::store::StoreWriter;
use tantivy::{Index, Segment, SegmentMeta};

use self::collected::Collected;
use self::watch::Watch;
use crate::engine_document::Values;
use crate::store::{Packer, frame};
use crate::{ArticleDocument, Error, Fields};

/// CPU time that threads spent on the stages of building segments.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriterStages {
    /// Finding the words of texts, and what new words are; packing texts by them.
    pub analyze: Duration,
    /// Sorting words into postings.
    pub invert: Duration,
    /// Writing postings, lengths and columns.
    pub serialize: Duration,
    /// Packing all else of articles, and storing them.
    pub store: Duration,
}

impl std::ops::AddAssign for WriterStages {
    fn add_assign(&mut self, other: Self) {
        self.analyze += other.analyze;
        self.invert += other.invert;
        self.serialize += other.serialize;
        self.store += other.store;
    }
}

/// A segment under construction.
pub(crate) struct SegmentBuilder {
    segment: Segment,
    schema: Schema,
    fields: Fields,
    /// Bytes of memory it may take.
    limit: usize,
    collected: Collected,
    columns: FastFieldsWriter,
    store: StoreWriter,
    packer: Packer,
    /// A document as it is stored.
    framed: Vec<u8>,
    stages: WriterStages,
}

/// How much of its memory a segment keeps free for the time when it is written.
const ROOM_TO_SORT: f64 = 0.2;
/// About what a word takes that a segment has not met, in bytes: measured, with what is sorted and written of it.
const NEW_WORD: usize = 270;
/// Bytes of a text for each of its words, where these are short: three, as of cells that each begin a word.
const SHORT_WORD: usize = 3;
/// Smaller documents are not asked about, in bytes: they cannot take much.
pub(crate) const LARGE: usize = 256 << 10;

/// How much of its `limit` a segment fills, in bytes.
fn most(limit: usize) -> usize {
    (limit as f64 * (1.0 - ROOM_TO_SORT)) as usize
}

/// How many words a segment of `limit` bytes of memory can meet.
pub(crate) fn most_words(limit: usize) -> usize {
    most(limit) / NEW_WORD
}

impl SegmentBuilder {
    /// A segment of `index` that takes about `limit` bytes of memory.
    pub(crate) fn new(
        index: &Index,
        fields: &Fields,
        packer: Packer,
        limit: usize,
    ) -> Result<Self, Error> {
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
            segment,
            schema,
            fields: *fields,
            limit,
            collected: Collected::new(fields),
            store,
            packer,
            framed: Vec::new(),
            stages: WriterStages::default(),
        })
    }

    /// Adds documents.
    pub(crate) fn add(&mut self, documents: &[ArticleDocument]) -> Result<(), Error> {
        let watch = Watch::start();
        // The system is asked for a thread's time once for all documents, as that costs as much as to find ten words. How it is
        // shared out, a clock tells that costs next to nothing.
        let [mut analyzing, mut storing] = [Duration::ZERO; 2];
        let mut last = Instant::now();
        let mut lap = || {
            let begun = std::mem::replace(&mut last, Instant::now());
            last.duration_since(begun)
        };
        for document in documents {
            let columns = Values::of_columns(&self.fields, document);
            self.columns.add_document(&columns)?;
            self.collected.add(document, &mut self.packer);
            analyzing += lap();
            let packed = self.packer.finish(document.stored())?;
            self.framed.clear();
            frame(self.fields.article, packed.len(), &mut self.framed);
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

    /// Whether it must be written before more is added.
    pub(crate) fn is_full(&self) -> bool {
        self.memory() >= self.most() || self.collected.is_full()
    }

    /// Whether a document of that many bytes may be too much for it: each new word takes many times its own bytes.
    pub(crate) fn is_too_full_for(&self, bytes: usize) -> bool {
        self.memory() + (bytes / SHORT_WORD).saturating_mul(NEW_WORD) >= self.most()
    }

    fn memory(&self) -> usize {
        // Columns are counted with the documents: what they say they take is mostly reserved and never touched.
        self.collected.memory() + self.store.mem_usage()
    }

    fn most(&self) -> usize {
        most(self.limit)
    }

    /// Writes the segment's files. It becomes part of the index when it is added to it.
    pub(crate) fn finish(mut self) -> Result<(SegmentMeta, WriterStages), Error> {
        let kept = self.limit - self.most();
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
        // The last segment of a run is seldom full.
        let free = self.limit.saturating_sub(self.collected.memory());
        let room = free.max(kept) / size_of::<u32>();
        let documents = self.collected.documents;
        let spent = self
            .collected
            .write(&self.segment, &self.schema, &self.fields, room)?;
        self.stages += spent;
        let segment = self.segment.with_max_doc(documents);
        Ok((segment.meta().clone(), self.stages))
    }
}
