//! What documents add to a segment, before it is sorted.

use std::collections::BTreeMap;
use std::ops::Range;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::Field;

use super::lexicon::Lexicon;
use super::parts::parts;
use super::postings::Listed;
use super::setting::Setting;
use super::stream::{MAX_WORDS, Stream};
use crate::analysis::{SentenceStarts, Stemmer};
use crate::article_id::{file_hash, member_hash};
use crate::store::Packer;
use crate::{ArticleDocument, Fields, TextField};

/// About what a document takes beside its words: lengths, keys and columns, in bytes.
const DOCUMENT_BYTES: usize = 150;
/// What orders, targets and counts take for each word when the segment is written, in bytes.
const WORD_BYTES: usize = 32;

/// What becomes postings.
pub(super) struct Collected {
    pub(super) documents: u32,
    pub(super) lexicon: Lexicon,
    /// Title, headings and body.
    pub(super) texts: [Text; 3],
    /// The fields that have a surface and nothing else.
    pub(super) plain: [Plain; 5],
    pub(super) forms: Forms,
    pub(super) borders: Borders,
    pub(super) files: Keys,
    pub(super) languages: Languages,
}

/// Title, headings or body.
pub(super) struct Text {
    pub(super) fields: TextField,
    pub(super) stream: Stream,
    pub(super) surface: Lengths,
    pub(super) written: Lengths,
}

/// What a document has in a text, as far as it was added.
#[derive(Default)]
struct TextCursor {
    /// Whether it has any line there.
    any: bool,
    /// Where the next line starts.
    position: u32,
    /// Tokens of each field.
    surface: u32,
    written: u32,
}

impl Text {
    fn end_document(&mut self, document: u32, cursor: TextCursor) {
        if cursor.any {
            self.stream.end_document(document, cursor.position);
            self.surface.set(document, cursor.surface);
            self.written.set(document, cursor.written);
        }
    }
}

/// A field of metadata.
pub(super) struct Plain {
    pub(super) field: Field,
    pub(super) stream: Stream,
    pub(super) lengths: Lengths,
}

/// How many tokens each document has in a field, as the engine keeps it.
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

/// The forms that documents have. One that is written in two ways may be there twice.
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

/// Where sentences and paragraphs of bodies end, as places of the body's stream.
#[derive(Default)]
pub(super) struct Borders {
    pub(super) sentences: Vec<u32>,
    pub(super) paragraphs: Vec<u32>,
}

/// A field of hashes, with the documents that have each.
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
            texts: fields.texts().map(|fields| Text {
                stream: Stream::new(fields.layout),
                fields,
                surface: Lengths::default(),
                written: Lengths::default(),
            }),
            plain: fields.plain().map(|(field, layout)| Plain {
                field,
                stream: Stream::new(layout),
                lengths: Lengths::default(),
            }),
            forms: Forms::default(),
            borders: Borders::default(),
            files: Keys::default(),
            languages: Languages::default(),
        }
    }

    pub(super) fn memory(&self) -> usize {
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

    pub(super) fn is_full(&self) -> bool {
        let texts = self.texts.iter().map(|text| &text.stream);
        let mut streams = texts.chain(self.plain.iter().map(|plain| &plain.stream));
        self.lexicon.is_full()
            || self.lexicon.words.len() >= MAX_WORDS / 2
            || streams.any(Stream::is_full)
    }

    /// Adds a document. Its texts go to `packer` on the way.
    pub(super) fn add(&mut self, document: &ArticleDocument, packer: &mut Packer) {
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
        let mut texts: [TextCursor; 3] = Default::default();
        // An empty title is none.
        let title = article.title.as_ref();
        if let Some(title) = title.filter(|title| !title.value.text.is_empty()) {
            self.add_line(TITLE, stemmer, &title.value.text, &mut texts[TITLE], packer);
        }
        for section in &article.sections {
            if let Some(heading) = &section.heading {
                self.add_line(HEADING, stemmer, &heading.text, &mut texts[HEADING], packer);
            }
            for paragraph in &section.paragraphs {
                self.add_line(BODY, stemmer, &paragraph.text, &mut texts[BODY], packer);
            }
        }
        for (text, cursor) in self.texts.iter_mut().zip(texts) {
            text.end_document(number, cursor);
        }
        self.forms.end_document(number);
        for (at, lines) in document.plain().into_iter().enumerate() {
            self.add_plain(at, &lines, packer);
        }
        self.documents += 1;
    }

    /// Adds a line of the text at `at`: 0 for the title, 1 for headings, 2 for the body; `cursor` is what that had before.
    fn add_line(
        &mut self,
        at: usize,
        stemmer: Stemmer,
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
        let text = &mut texts[at];
        let is_body = at == BODY;
        cursor.any = true;
        let start = cursor.position;
        let mut position = start;
        let mut starts = is_body.then(|| SentenceStarts::of(line, stemmer));
        let setting = Setting::of(line, Some(stemmer));
        let mut add = |lexicon: &mut Lexicon, packer: &mut Packer, piece: Range<usize>| {
            let from = piece.start;
            let new_forms = lexicon.new_forms(*documents);
            forms.numbers.extend_from_slice(new_forms);
            let pieces = lexicon.found.iter().filter(|found| found.facts.is_piece());
            packer.text(
                &line[piece],
                pieces.map(|found| (found.start - from, found.end - from, found.facts.entries())),
            );
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

    /// Adds the lines of the field of metadata at `at`.
    fn add_plain(&mut self, at: usize, lines: &[&str], packer: &mut Packer) {
        if lines.is_empty() {
            return;
        }
        let Plain {
            stream, lengths, ..
        } = &mut self.plain[at];
        let (mut start, mut length) = (0, 0);
        for line in lines {
            let mut position = start;
            let setting = Setting::of(line, None);
            for (from, part) in parts(line) {
                let range = from..from + part.len();
                let lexicon = &mut self.lexicon;
                lexicon.find(line, range, setting, packer, &mut |lexicon, _, _| {
                    for found in &lexicon.found {
                        stream.push(found.word, found.facts.parts());
                        length += found.facts.surface();
                        position += u32::from(found.facts.parts() == 0);
                    }
                });
            }
            start = stream.end_line(start, position);
        }
        stream.end_document(self.documents, start);
        lengths.set(self.documents, length);
    }
}

/// The places of texts.
const TITLE: usize = 0;
const HEADING: usize = 1;
pub(super) const BODY: usize = 2;
