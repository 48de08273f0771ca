//! The content of a segment while documents are added, before it is sorted and written.

use std::collections::BTreeMap;
use std::ops::Range;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::Field;

use super::lexicon::Lexicon;
use super::marked::Found;
use super::parts::parts;
use super::postings::Listed;
use super::setting::Setting;
use super::stream::{MAX_WORDS, Stream};
use crate::analysis::{SentenceStarts, Stemmer};
use crate::article_id::{file_hash, member_hash};
use crate::store::{Entries, Packer};
use crate::{ArticleDocument, Fields, Surface};

/// Estimated memory of a document besides its words, in bytes: lengths, keys and columns.
const DOCUMENT_BYTES: usize = 150;
/// Estimated memory of a distinct word while the segment is written, in bytes: sort order, targets and counts.
const WORD_BYTES: usize = 32;

/// Everything that becomes postings.
pub(super) struct Collected {
    pub(super) documents: u32,
    pub(super) lexicon: Lexicon,
    /// Indexed by [`Surface::index`].
    pub(super) texts: [Text; Surface::ALL.len()],
    pub(super) forms: Forms,
    pub(super) borders: Borders,
    pub(super) files: Keys,
    pub(super) languages: Languages,
}

/// The words of all documents in one of their texts.
pub(super) struct Text {
    pub(super) stream: Stream,
    pub(super) surface: Column,
    /// Only for a text whose words are stemmed.
    pub(super) written: Option<Column>,
}

/// A field, with its number of tokens in each document.
pub(super) struct Column {
    pub(super) field: Field,
    pub(super) lengths: Lengths,
}

/// The state of adding the lines of one document to a text.
#[derive(Default)]
struct TextCursor {
    /// Whether the document has any line in the text.
    any: bool,
    /// The position at which the next line starts.
    position: u32,
    /// Tokens so far in the surface field; those in the written field are counted below.
    surface: u32,
    written: u32,
}

impl Text {
    fn new(surface: Surface, fields: &Fields) -> Self {
        Self {
            stream: Stream::new(surface.layout()),
            surface: Column::of(surface.field(fields)),
            written: surface.text(fields).map(|text| Column::of(text.written)),
        }
    }

    fn end_document(&mut self, document: u32, cursor: TextCursor) {
        if !cursor.any {
            return;
        }
        self.stream.end_document(document, cursor.position);
        self.surface.lengths.set(document, cursor.surface);
        if let Some(written) = &mut self.written {
            written.lengths.set(document, cursor.written);
        }
    }

    /// The surface field, and the written field if the text has one.
    pub(super) fn columns(&mut self) -> impl Iterator<Item = &mut Column> {
        std::iter::once(&mut self.surface).chain(&mut self.written)
    }
}

impl Column {
    fn of(field: Field) -> Self {
        Self {
            field,
            lengths: Lengths::default(),
        }
    }
}

/// The number of tokens of each document in a field: as one byte, the engine's field norm id, and in total.
#[derive(Default)]
pub(super) struct Lengths {
    pub(super) bytes: Vec<u8>,
    pub(super) total: u64,
}

impl Lengths {
    fn set(&mut self, document: u32, length: u32) {
        self.fill(document);
        self.bytes.push(FieldNormReader::fieldnorm_to_id(length));
        self.total += u64::from(length);
    }

    pub(super) fn fill(&mut self, documents: u32) {
        self.bytes.resize(documents as usize, 0);
    }
}

/// The terms of each document in the forms field. A term may be listed twice for a document that writes the form in two
/// ways.
#[derive(Default)]
pub(super) struct Forms {
    pub(super) numbers: Vec<u32>,
    pub(super) documents: Vec<Listed>,
}

impl Forms {
    fn end_document(&mut self, document: u32) {
        let end = self.numbers.len();
        if self.documents.last().map_or(0, |last| last.end) < end {
            self.documents.push(Listed { document, end });
        }
    }
}

/// Borders in bodies, as places of the body's stream: where a sentence begins within a paragraph, and the place after
/// the last word of each paragraph.
#[derive(Default)]
pub(super) struct Borders {
    pub(super) sentences: Vec<u32>,
    pub(super) paragraphs: Vec<u32>,
}

/// A field of hashes: pairs of a hash and a document that has it.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) keys: Vec<([u8; 16], u32)>,
    pub(super) lengths: Lengths,
}

/// The field of languages.
#[derive(Default)]
pub(super) struct Languages {
    pub(super) documents: BTreeMap<String, Vec<u32>>,
    pub(super) lengths: Lengths,
}

impl Collected {
    pub(super) fn new(fields: &Fields) -> Self {
        Self {
            documents: 0,
            lexicon: Lexicon::default(),
            texts: Surface::ALL.map(|surface| Text::new(surface, fields)),
            forms: Forms::default(),
            borders: Borders::default(),
            files: Keys::default(),
            languages: Languages::default(),
        }
    }

    pub(super) fn memory(&self) -> usize {
        let texts = self.texts.iter().map(|text| text.stream.memory());
        let numbers = self.forms.numbers.capacity()
            + self.borders.sentences.capacity()
            + self.borders.paragraphs.capacity();
        self.lexicon.memory()
            + self.lexicon.words.len() * WORD_BYTES
            + texts.sum::<usize>()
            + numbers * size_of::<u32>()
            + self.forms.documents.capacity() * size_of::<Listed>()
            + self.documents as usize * DOCUMENT_BYTES
    }

    pub(super) fn is_full(&self) -> bool {
        let mut texts = self.texts.iter();
        self.lexicon.is_full()
            || self.lexicon.words.len() >= MAX_WORDS / 2
            || texts.any(|text| text.stream.is_full())
    }

    /// Adds a document, and passes its texts to `packer` as they are analyzed.
    pub(super) fn add(&mut self, document: &ArticleDocument, packer: &mut Packer) {
        let stored = document.stored();
        let number = self.documents;
        self.files.keys.push((file_hash(stored.file()), number));
        if stored.member > 0 {
            self.files.keys.push((member_hash(&stored.path), number));
        }
        let addresses = 1 + u32::from(stored.member > 0);
        self.files.lengths.set(number, addresses);
        if let Some(language) = &stored.article.language {
            let documents = self.languages.documents.entry(language.value.clone());
            documents.or_default().push(number);
            self.languages.lengths.set(number, 1);
        }
        let stemmer = document.stemmer();
        let mut cursors: [TextCursor; Surface::ALL.len()] = Default::default();
        for (surface, line) in stored.lines() {
            let stemmer = Some(stemmer).filter(|_| surface.inflects());
            let cursor = &mut cursors[surface.index()];
            self.add_line(surface, stemmer, line, cursor, packer);
        }
        for (text, cursor) in self.texts.iter_mut().zip(cursors) {
            text.end_document(number, cursor);
        }
        self.forms.end_document(number);
        self.documents += 1;
    }

    /// Adds a line of a text. `stemmer` is `None` for a text whose words are not stemmed; `cursor` is the document's
    /// state in this text.
    fn add_line(
        &mut self,
        surface: Surface,
        stemmer: Option<Stemmer>,
        line: &str,
        cursor: &mut TextCursor,
        packer: &mut Packer,
    ) {
        let Self {
            lexicon,
            texts,
            forms,
            borders,
            documents,
            ..
        } = self;
        let text = &mut texts[surface.index()];
        let is_body = surface == Surface::Body;
        cursor.any = true;
        let start = cursor.position;
        let mut position = start;
        let of_body = stemmer.filter(|_| is_body);
        let mut starts = of_body.map(|stemmer| SentenceStarts::of(line, stemmer));
        let setting = Setting::of(line, stemmer);
        let mut add = |lexicon: &mut Lexicon, packer: &mut Packer, piece: Range<usize>| {
            if stemmer.is_some() {
                let new_forms = lexicon.new_forms(*documents);
                forms.numbers.extend_from_slice(new_forms);
                let from = piece.start;
                packer.text(&line[piece], pieces(&lexicon.found, from));
            }
            for found in &lexicon.found {
                let facts = found.facts;
                text.stream.push(found.word, facts.parts());
                cursor.surface += facts.surface();
                cursor.written += facts.written();
                if facts.parts() > 0 {
                    continue;
                }
                if let Some(starts) = &mut starts
                    && facts.surface() > 0
                    && starts.passed(found.start)
                    && position > start
                {
                    borders.sentences.push(text.stream.place(position));
                }
                position += 1;
            }
        };
        for (from, part) in parts(line) {
            lexicon.find(line, from..from + part.len(), setting, packer, &mut add);
        }
        if is_body && position > start {
            borders.paragraphs.push(text.stream.place(position));
        }
        cursor.position = text.stream.end_line(start, position);
    }
}

/// The words of `found` by which a part of a line is packed, where the part begins at byte `from` of the line: start
/// and end (exclusive) in bytes within the part, and dictionary entries.
fn pieces(found: &[Found], from: usize) -> impl Iterator<Item = (usize, usize, Entries)> {
    let pieces = found.iter().filter(|found| found.facts.is_piece());
    pieces.map(move |found| (found.start - from, found.end - from, found.facts.entries()))
}
