//! Building a segment: the archive's own way from articles to the engine's files.
//!
//! The engine's writer hashes every token of every field anew, and calls the analyzers for each. Here a text is walked
//! through once; a token costs one look-up, by how it is written, which gives a number. What depends on the word alone
//! (its folded form, its classes, how it is written) is found out the first time it is met ([`lexicon`]). The numbers are
//! kept as they come ([`stream`]), and sorted when the segment is written ([`postings`]). The files are made by the
//! engine's own serializers, and are those its writer would make of the same documents; `tests/oracle.rs` holds them to
//! that.

mod lexicon;
mod postings;
mod stream;
mod terms;
mod watch;
mod write;

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use newshound_article::Passage;
use tantivy::directory::{TerminatingWrite as _, WritePtr};
use tantivy::fastfield::FastFieldsWriter;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentComponent;
use tantivy::schema::{Field, Schema};
use tantivy::store::StoreWriter;
use tantivy::{Index, Segment, SegmentMeta, TantivyError};

use self::lexicon::{Found, Lexicon};
use self::postings::Listed;
use self::stream::{MAX_WORDS, Stream};
use self::terms::NONE;
use self::watch::Watch;
use crate::analysis::{Layout, SentenceStarts, Stemmer};
use crate::document::{file_hash, member_hash};
use crate::lent::Values;
use crate::store::Packer;
use crate::{ArticleDocument, Error, Fields, TextField};

/// CPU time that threads spent on the stages of building segments.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriterStages {
    /// Finding the words of texts, and what new words are.
    pub analyze: Duration,
    /// Sorting words into postings.
    pub invert: Duration,
    /// Writing postings, lengths and columns.
    pub serialize: Duration,
    /// Packing the articles themselves.
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
    stages: WriterStages,
}

/// What becomes postings.
struct Collected {
    documents: u32,
    lexicon: Lexicon,
    /// Title, headings and body.
    texts: [Text; 3],
    /// The fields that have a surface and nothing else.
    plain: [Plain; 5],
    forms: Forms,
    borders: Borders,
    files: Keys,
    languages: Languages,
}

/// Title, headings or body.
struct Text {
    fields: TextField,
    stream: Stream,
    surface: Lengths,
    inflected: Lengths,
    written: Lengths,
}

/// A field of metadata.
struct Plain {
    field: Field,
    stream: Stream,
    lengths: Lengths,
}

/// How many tokens each document has in a field, as the engine keeps it.
#[derive(Default)]
struct Lengths {
    bytes: Vec<u8>,
    total: u64,
}

impl Lengths {
    fn set(&mut self, document: u32, length: u32) {
        self.fill(document);
        self.bytes.push(FieldNormReader::fieldnorm_to_id(length));
        self.total += u64::from(length);
    }

    fn fill(&mut self, documents: u32) {
        self.bytes.resize(documents as usize, 0);
    }
}

/// The forms that documents have. One that is written in two ways may be there twice.
#[derive(Default)]
struct Forms {
    numbers: Vec<u32>,
    documents: Vec<Listed>,
}

impl Forms {
    fn end_document(&mut self, document: u32) {
        let end = self.numbers.len();
        if self.documents.last().map_or(0, |last| last.end) < end {
            self.documents.push(Listed { document, end });
        }
    }
}

/// Where sentences and paragraphs of bodies end, as places of the body's stream.
#[derive(Default)]
struct Borders {
    sentences: Vec<u32>,
    paragraphs: Vec<u32>,
}

/// A field of hashes, with the documents that have each.
#[derive(Default)]
struct Keys {
    keys: Vec<([u8; 16], u32)>,
    lengths: Lengths,
}

/// The field of languages.
#[derive(Default)]
struct Languages {
    documents: BTreeMap<String, Vec<u32>>,
    lengths: Lengths,
}

/// How much of its memory a segment keeps free for the time when it is written.
const ROOM_TO_SORT: f64 = 0.2;
/// About what a document takes beside its words: lengths, keys and columns, in bytes.
const DOCUMENT_BYTES: usize = 150;
/// What ranks and targets take for each word when the segment is written, in bytes.
const WORD_BYTES: usize = 24;

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
            open(&segment, SegmentComponent::Store)?,
            settings.docstore_compression,
            settings.docstore_blocksize,
            false,
        )
        .map_err(engine)?;
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
            stages: WriterStages::default(),
        })
    }

    /// Adds a document.
    pub(crate) fn add(&mut self, document: &ArticleDocument) -> Result<(), Error> {
        let watch = Watch::start();
        let packed = self.packer.pack(document.stored())?;
        let stored = Values::of_store(&self.fields, packed);
        self.store.store(&stored, &self.schema).map_err(engine)?;
        let storing = watch.elapsed();
        let columns = Values::of_columns(&self.fields, document);
        self.columns.add_document(&columns)?;
        self.collected.add(document);
        self.stages.store += storing;
        self.stages.analyze += watch.elapsed().saturating_sub(storing);
        Ok(())
    }

    /// Whether it must be written before more is added.
    pub(crate) fn is_full(&self) -> bool {
        let most = (self.limit as f64 * (1.0 - ROOM_TO_SORT)) as usize;
        let memory = self.collected.memory() + self.columns.mem_usage() + self.store.mem_usage();
        memory >= most || self.collected.is_full()
    }

    /// Writes the segment's files. It becomes part of the index when it is added to it.
    pub(crate) fn finish(mut self) -> Result<(SegmentMeta, WriterStages), Error> {
        let watch = Watch::start();
        self.store.close().map_err(engine)?;
        self.stages.store += watch.elapsed();
        let watch = Watch::start();
        let mut columns = open(&self.segment, SegmentComponent::FastFields)?;
        self.columns.serialize(&mut columns, None).map_err(engine)?;
        columns.terminate().map_err(engine)?;
        drop(self.columns);
        self.stages.serialize += watch.elapsed();
        let room = (self.limit as f64 * ROOM_TO_SORT) as usize / size_of::<u32>();
        let documents = self.collected.documents;
        let spent = self
            .collected
            .write(&self.segment, &self.schema, &self.fields, room)?;
        self.stages += spent;
        let segment = self.segment.with_max_doc(documents);
        Ok((segment.meta().clone(), self.stages))
    }
}

impl Collected {
    fn new(fields: &Fields) -> Self {
        Self {
            documents: 0,
            lexicon: Lexicon::default(),
            texts: fields.texts().map(|fields| Text {
                stream: Stream::new(fields.layout),
                fields,
                surface: Lengths::default(),
                inflected: Lengths::default(),
                written: Lengths::default(),
            }),
            plain: fields.plain().map(|field| Plain {
                field,
                stream: Stream::new(Layout::Running),
                lengths: Lengths::default(),
            }),
            forms: Forms::default(),
            borders: Borders::default(),
            files: Keys::default(),
            languages: Languages::default(),
        }
    }

    fn memory(&self) -> usize {
        let texts = self.texts.iter().map(|text| text.stream.memory());
        let plain = self.plain.iter().map(|plain| plain.stream.memory());
        let numbers = self.forms.numbers.capacity()
            + self.borders.sentences.capacity()
            + self.borders.paragraphs.capacity();
        self.lexicon.memory()
            + self.lexicon.words.len() * WORD_BYTES
            + texts.chain(plain).sum::<usize>()
            + numbers * size_of::<u32>()
            + self.forms.documents.capacity() * size_of::<Listed>()
            + self.documents as usize * DOCUMENT_BYTES
    }

    fn is_full(&self) -> bool {
        let texts = self.texts.iter().map(|text| &text.stream);
        let mut streams = texts.chain(self.plain.iter().map(|plain| &plain.stream));
        self.lexicon.words.len() >= MAX_WORDS / 2 || streams.any(Stream::is_full)
    }

    fn add(&mut self, document: &ArticleDocument) {
        let stored = document.stored();
        let number = self.documents;
        self.files.keys.push((file_hash(stored.file()), number));
        if stored.member > 0 {
            self.files.keys.push((member_hash(&stored.path), number));
        }
        let addresses = 1 + u32::from(stored.member > 0);
        self.files.lengths.set(number, addresses);
        let article = &stored.article;
        if let Some(language) = &article.language {
            let documents = self.languages.documents.entry(language.value.clone());
            documents.or_default().push(number);
            self.languages.lengths.set(number, 1);
        }
        let stemmer = document.stemmer();
        let title = Some(article.title_text()).filter(|title| !title.is_empty());
        self.add_text(0, stemmer, title.into_iter());
        self.add_text(
            1,
            stemmer,
            article
                .headings()
                .map(|passage: &'_ Passage| passage.text.as_str()),
        );
        self.add_text(
            2,
            stemmer,
            article
                .paragraphs()
                .map(|passage: &'_ Passage| passage.text.as_str()),
        );
        self.forms.end_document(number);
        for (at, lines) in document.plain().into_iter().enumerate() {
            self.add_plain(at, &lines);
        }
        self.documents += 1;
    }

    /// Adds the lines of the text at `at`: 0 for the title, 1 for headings, 2 for the body.
    fn add_text<'t>(&mut self, at: usize, stemmer: Stemmer, lines: impl Iterator<Item = &'t str>) {
        let Self {
            lexicon,
            texts,
            forms,
            borders,
            documents,
            ..
        } = self;
        let text = &mut texts[at];
        let is_body = at == BODY;
        let mut start = 0;
        let mut lengths = [0_u32; 3];
        let mut any = false;
        for line in lines {
            any = true;
            let mut position = start;
            let mut starts = is_body.then(|| SentenceStarts::of(line));
            lexicon.find(line, Some(stemmer));
            for &Found { word, start: byte } in &lexicon.found {
                let adds = &mut lexicon.adds[word as usize];
                text.stream.push(word, adds.parts);
                lengths[0] += u32::from(adds.surface);
                lengths[1] += u32::from(adds.inflected);
                lengths[2] += u32::from(adds.written);
                if adds.form != NONE && adds.last != *documents + 1 {
                    adds.last = *documents + 1;
                    forms.numbers.push(adds.form);
                }
                if adds.parts > 0 {
                    continue;
                }
                if let Some(starts) = &mut starts
                    && adds.surface > 0
                    && starts.passed(byte)
                    && position > start
                {
                    borders.sentences.push(text.stream.place(position));
                }
                position += 1;
            }
            if is_body && position > start {
                borders.paragraphs.push(text.stream.place(position));
            }
            start = text.stream.end_line(start, position);
        }
        if any {
            text.stream.end_document(*documents, start);
            text.surface.set(*documents, lengths[0]);
            text.inflected.set(*documents, lengths[1]);
            text.written.set(*documents, lengths[2]);
        }
    }

    /// Adds the lines of the field of metadata at `at`.
    fn add_plain(&mut self, at: usize, lines: &[&str]) {
        if lines.is_empty() {
            return;
        }
        let Plain {
            stream, lengths, ..
        } = &mut self.plain[at];
        let (mut start, mut length) = (0, 0);
        for line in lines {
            let mut position = start;
            self.lexicon.find(line, None);
            for found in &self.lexicon.found {
                let adds = self.lexicon.adds[found.word as usize];
                stream.push(found.word, adds.parts);
                length += u32::from(adds.surface);
                position += u32::from(adds.parts == 0);
            }
            start = stream.end_line(start, position);
        }
        stream.end_document(self.documents, start);
        lengths.set(self.documents, length);
    }
}

/// Where the body is among the texts.
const BODY: usize = 2;

fn open(segment: &Segment, component: SegmentComponent) -> Result<WritePtr, Error> {
    Ok(segment.open_write(component).map_err(TantivyError::from)?)
}

fn engine(error: io::Error) -> Error {
    TantivyError::from(error).into()
}
