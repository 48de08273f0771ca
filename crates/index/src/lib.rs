//! The archive on disk: what an article becomes when it is indexed, and how it is read back.
//!
//! [`Archive`] is a directory: tantivy's index, the format it is in, and the indexer's ledger. [`Writer`] changes it,
//! one commit at a time, index and ledger together; [`Reader`] is a view of one commit. [`analysis`] is shared with
//! everything that must agree with the index on what a word is.
//!
//! The decision behind the schema ([`Fields`]): the words of a text are held once. A *surface* field has the folded words with
//! their positions. A field of *forms* lists which of them make up a class, so that an unquoted word can be read as one term of
//! its language, however many forms it has; being ordinary terms, they are merged with the index and can never disagree with
//! it. A *written* field has those words that are not written as they fold.
//!
//! Segments are built here and not by the engine's writer (`segment`), and articles are packed one by one (`store`).
//!
//! Articles come from directories by the indexer, or from anywhere else by a program like this:
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
//! // Words inflect by their language: without it `ferries` would not find this one.
//! article.language = Some(Sourced::new("en".to_owned(), Provenance::Key("language".to_owned())));
//! // What the article was before is replaced by what it is now.
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
/// What of the engine stands in what others call here: the place of an article in a view, and what an [`Error`] may hold.
#[doc(no_inline)]
pub use tantivy::{DocAddress, TantivyError};
pub use view::{ArticleView, SectionView};
pub use writer::{Added, Builders, Finished, Held, Writer, WriterOptions};
