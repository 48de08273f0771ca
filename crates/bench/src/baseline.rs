//! Stock tantivy as a baseline, used as a program with nothing but tantivy would use it.
//!
//! It gets its articles from the same readers, so the comparison is of indexing and searching them. It does less: it has
//! no separate headings, metadata, sentence borders or ledger, and learns nothing of the sources.

mod index;
mod reading;
mod search;
mod syntax;

use newshound_article::Article;
use serde::Serialize;
use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TEXT, TextFieldIndexing, TextOptions,
};
use tantivy::{TantivyDocument, doc};

pub(crate) use index::{Built, Job, build, copy};
pub(crate) use reading::{Reading, files};
pub(crate) use search::Stock;
pub(crate) use syntax::stock_query;

/// What stock tantivy indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Baseline {
    /// Title and body as written, with positions, by the default analyzer (`SimpleTokenizer`, `RemoveLong(40)`,
    /// `LowerCaser`); id, title and body stored with LZ4.
    Surface,
    /// The same, with title and body indexed once more by `en_stem`, with frequencies.
    Forms,
}

impl Baseline {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Surface => "stock",
            Self::Forms => "stock, two forms",
        }
    }
}

/// The fields of a baseline.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) id: Field,
    pub(crate) title: Field,
    pub(crate) body: Field,
    /// Title and body indexed by stems.
    pub(crate) stems: Option<(Field, Field)>,
}

impl Fields {
    pub(crate) fn of(baseline: Baseline) -> (Schema, Self) {
        let mut schema = Schema::builder();
        let stemmed = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("en_stem")
                .set_index_option(IndexRecordOption::WithFreqs),
        );
        let fields = Self {
            id: schema.add_text_field("id", STRING | STORED),
            title: schema.add_text_field("title", TEXT | STORED),
            body: schema.add_text_field("body", TEXT | STORED),
            stems: (baseline == Baseline::Forms).then(|| {
                let title = schema.add_text_field("title_stem", stemmed.clone());
                (title, schema.add_text_field("body_stem", stemmed))
            }),
        };
        (schema.build(), fields)
    }

    pub(crate) fn document(&self, id: String, article: &Article) -> TantivyDocument {
        let (title, body) = (article.title_text(), body(article));
        let mut document = doc!(self.id => id, self.title => title);
        if let Some((title_stem, body_stem)) = self.stems {
            document.add_text(title_stem, title);
            document.add_text(body_stem, &body);
        }
        document.add_text(self.body, body);
        document
    }
}

/// Headings and paragraphs in reading order, one per line.
fn body(article: &Article) -> String {
    let mut text = String::new();
    for passage in article.lines() {
        text.push_str(&passage.text);
        text.push('\n');
    }
    text
}

/// Length in bytes of title, headings and paragraphs.
pub(crate) fn text_bytes(article: &Article) -> u64 {
    let bytes: usize = article.lines().map(|passage| passage.text.len()).sum();
    (article.title_text().len() + bytes) as u64
}
