//! The fields of a document.

use tantivy::Term;
use tantivy::schema::{
    BytesOptions, Field, IndexRecordOption, NumericOptions, STRING, Schema, SchemaBuilder,
    TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{TextAnalyzer, TokenizerManager};

use crate::Surface;
use crate::analysis::{FieldTokenizer, Layout, View};
use crate::article_id::hash_term;

/// The fields of a text whose words are stemmed.
#[derive(Clone, Copy, Debug)]
pub struct TextField {
    /// Folded words with positions.
    pub surface: Field,
    /// Written forms that differ from the folded ones, with positions. Queries that distinguish letter case or accents
    /// use them.
    pub written: Field,
}

/// Handles to all fields of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// The first eight bytes of the id, big-endian: a fast field that breaks ties and finds an article by its id.
    /// (Terms for the hashes would make a dictionary as large as that of all words.)
    pub id_key: Field,
    /// The hash of the file's path, the same in all documents of a file. Documents of a container member also have the
    /// hash of the member's address.
    pub file: Field,
    /// The headline.
    pub title: TextField,
    /// The headings.
    pub heading: TextField,
    /// The paragraphs.
    pub body: TextField,
    /// For each class of words in title, headings and body, those of its forms that do not follow by rule; see
    /// [`crate::analysis::forms_prefix`].
    pub forms: Field,
    /// A term at the first position of each sentence of the body, and at the position left out after each paragraph.
    pub borders: Field,
    /// Names of the authors.
    pub byline: Field,
    /// The sections of the publication.
    pub section: Field,
    /// The publication.
    pub source: Field,
    /// The URL.
    pub url: Field,
    /// The path of the file or the address of the container member, as words.
    pub path: Field,
    /// The language code, as a single term.
    pub language: Field,
    /// The day of publication, as days since 1970-01-01, fast. (The engine's own dates end in the year 2262.)
    pub published: Field,
    /// Number of words in headings and body, fast.
    pub words: Field,
    /// The packed article, stored.
    pub article: Field,
}

impl Fields {
    /// The name of the column of [`Fields::id_key`].
    pub const ID_KEY: &str = "id_key";
    /// The name of the column of [`Fields::published`].
    pub const PUBLISHED: &str = "published";
    /// The name of the column of [`Fields::words`].
    pub const WORDS: &str = "words";

    /// The schema of the current format, with its fields.
    pub(crate) fn schema() -> (Schema, Fields) {
        let mut builder = Schema::builder();
        let fast = || NumericOptions::default().set_fast();
        let fields = Fields {
            id_key: builder.add_u64_field(Self::ID_KEY, fast()),
            file: builder.add_text_field("file", STRING),
            title: text_field(&mut builder, Surface::Title),
            heading: text_field(&mut builder, Surface::Heading),
            body: text_field(&mut builder, Surface::Body),
            forms: analyzed(&mut builder, "forms", View::Forms, Layout::Running),
            borders: analyzed(&mut builder, "borders", View::Borders, Layout::Running),
            byline: surface(&mut builder, Surface::Byline),
            section: surface(&mut builder, Surface::Section),
            source: surface(&mut builder, Surface::Source),
            url: surface(&mut builder, Surface::Url),
            path: surface(&mut builder, Surface::Path),
            language: builder.add_text_field("language", STRING),
            published: builder.add_i64_field(Self::PUBLISHED, fast()),
            words: builder.add_u64_field(Self::WORDS, fast()),
            article: builder.add_bytes_field("article", BytesOptions::default().set_stored()),
        };
        (builder.build(), fields)
    }

    /// The term of the `file` field for the hash of a file's path or of a member's address.
    pub(crate) fn file_term(&self, hash: [u8; 16]) -> Term {
        Term::from_field_text(self.file, &hash_term(hash))
    }

    /// Title, heading and body: the texts in which a query word without a field is searched.
    pub fn texts(&self) -> [TextField; 3] {
        [self.title, self.heading, self.body]
    }
}

/// Adds the field of folded words of a text.
fn surface(builder: &mut SchemaBuilder, surface: Surface) -> Field {
    analyzed(
        builder,
        surface.field_name(),
        View::Surface,
        surface.layout(),
    )
}

/// Adds the fields of a text whose words are stemmed.
fn text_field(builder: &mut SchemaBuilder, text: Surface) -> TextField {
    let written = format!("{}_written", text.field_name());
    TextField {
        surface: surface(builder, text),
        written: analyzed(builder, &written, View::Written, text.layout()),
    }
}

fn analyzed(builder: &mut SchemaBuilder, name: &str, view: View, layout: Layout) -> Field {
    let (record, lengths) = match view {
        View::Surface | View::Written => (IndexRecordOption::WithFreqsAndPositions, true),
        View::Borders => (IndexRecordOption::WithFreqsAndPositions, false),
        View::Forms => (IndexRecordOption::Basic, false),
    };
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(&analyzer_name(view, layout))
        .set_index_option(record)
        .set_fieldnorms(lengths);
    builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

fn analyzer_name(view: View, layout: Layout) -> String {
    let view = match view {
        View::Surface => "surface",
        View::Forms => "forms",
        View::Written => "written",
        View::Borders => "borders",
    };
    match layout {
        Layout::Running => view.to_owned(),
        Layout::Strided => format!("{view}-strided"),
    }
}

/// The analyzers that the schema names.
pub(crate) fn analyzers() -> TokenizerManager {
    let manager = TokenizerManager::new();
    // Identifiers and language codes are single raw terms. The engine looks the default up for every field, even
    // those that hold no text.
    for name in ["raw", "default"] {
        manager.register(
            name,
            TextAnalyzer::from(tantivy::tokenizer::RawTokenizer::default()),
        );
    }
    for view in [View::Surface, View::Forms, View::Written, View::Borders] {
        for layout in [Layout::Running, Layout::Strided] {
            manager.register(
                &analyzer_name(view, layout),
                TextAnalyzer::from(FieldTokenizer::new(view, layout)),
            );
        }
    }
    manager
}
