//! The archive on disk: how articles are indexed and stored, and how they are read back.
//!
//! [`Archive`] is a directory that holds tantivy's index, a file with the version of the format, and the indexer's
//! ledger. [`Writer`] changes it: each commit publishes index and ledger together. [`Reader`] is a view of one commit.
//! [`analysis`] decides what a word is; everything that must agree with the index on that uses it.
//!
//! The decision behind the schema ([`Fields`]): the words of a text are indexed once. A *surface* field has the folded
//! words with their positions. A *forms* field lists which words (forms) belong to each inflection class, so that an
//! unquoted word can be searched as one term that unites the postings of all its forms. Forms are ordinary terms: they
//! are merged with the index and cannot disagree with it. A *written* field has only those words whose spelling differs
//! from the folded one.
//!
//! Segments are built by this crate's own code (`segment`), not by the engine's writer, and each article is compressed
//! separately (`store`).
//!
//! The indexer adds articles from directories. Any other program can add articles like this:
//!
//! ```
//! use newshound_article::{Article, Provenance, Sourced};
//! use newshound_index::{Archive, ArticleDocument, WriterOptions};
//!
//! # let dir = tempfile::tempdir()?;
//! # let dir = dir.path();
//! let archive = Archive::create(dir)?;
//! let mut writer = archive.writer(&WriterOptions::new(1, 64_000_000))?;
//! let text = "The ferry is back in service.";
//! let mut article = Article::of_paragraphs([text]);
//! // The language decides how words inflect: without it `ferries` would not find this article.
//! article.language = Some(Sourced::new("en".to_owned(), Provenance::Key("language".to_owned())));
//! // Removes an earlier version of the article, if there is one.
//! writer.remove_file("db:1234")?;
//! writer.add(ArticleDocument::new("db:1234", 0, article))?;
//! writer.commit()?;
//! writer.finish()?;
//!
//! let reader = Archive::open(dir)?.reader()?;
//! assert_eq!(reader.num_docs(), 1);
//! let stored = reader.article_at("db:1234", 0)?.expect("it was committed");
//! assert!(stored.article.paragraphs().any(|paragraph| paragraph.text == text));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod analysis;
mod archive;
mod article_id;
mod day;
mod directory;
mod document;
mod documents;
mod durable;
mod engine_document;
mod error;
mod format;
mod interner;
mod lock;
mod payload;
mod reader;
mod schema;
mod segment;
mod settings;
mod stemmed;
mod store;
mod stored;
mod surface;
mod verify;
mod view;
mod writer;

pub use archive::Archive;
pub use article_id::{ArticleId, ParseArticleIdError};
pub use day::{date_of_day, day_of_date};
pub use document::ArticleDocument;
pub use error::{Error, SettingsError};
pub use reader::{Reader, living};
pub use schema::{Fields, TextField};
pub use segment::WriterStages;
pub use settings::Settings;
pub use stemmed::Stemmed;
pub use store::ArticleSample;
pub use stored::StoredArticle;
pub use surface::Surface;
/// Types of the engine that are part of this crate's public API: the address of an article in a view, and the cause of an
/// [`Error`].
#[doc(no_inline)]
pub use tantivy::{DocAddress, TantivyError};
pub use view::{ArticleView, SectionView};
pub use writer::{Added, Builders, Finished, Held, Unmerged, Writer, WriterOptions};
