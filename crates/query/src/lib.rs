//! Query text to ranked, highlighted hits.
//!
//! A query passes through four shapes. [`parse`] makes a tree of its text ([`Node`]), which knows no archive. The plan
//! makes it definite for one archive: words become classes of inflections, prefixes the words they stand for. The plan is
//! then read by two sides that must agree: compiled to queries of the engine it finds and scores articles, evaluated over
//! the text of a single article it says what matched, and that is what is lit up. Where positions matter both sides run
//! the same interval code. The decision behind it: a highlight that is computed apart from the match will lie sooner or
//! later; this one cannot.
//!
//! The folders follow this: `syntax`, `plan`, then `engine` for the index side and `highlight` for the article side, both
//! over `algebra`.
//!
//! Plain types go in and out. Highlights are ranges of characters; colours and pages are made elsewhere.
//!
//! ```
//! use newshound_article::{Article, Passage, Section};
//! use newshound_index::{Archive, ArticleDocument, WriterOptions};
//! use newshound_query::{Request, Searcher};
//!
//! let dir = tempfile::tempdir()?;
//! let archive = Archive::create(dir.path())?;
//! let mut writer = archive.writer(&WriterOptions::new(1, 16_000_000))?;
//! for (path, text) in [("a.txt", "They seek closer ties."), ("b.txt", "The tie was closer than the last.")] {
//!     let paragraphs = vec![Passage::new(text, 0..text.len())];
//!     let article = Article { sections: vec![Section { heading: None, paragraphs }], ..Article::default() };
//!     writer.add(ArticleDocument::new(path, 0, article))?;
//! }
//! writer.commit()?;
//! writer.finish()?;
//!
//! let searcher = Searcher::new(archive.reader()?);
//! let response = searcher.search(&Request { limit: 3, ..Request::new("\"closer ties\"") })?;
//! for hit in &response.hits {
//!     // A search that ran out of time has hits without snippets.
//!     let snippet = hit.snippets.first().map_or("", |snippet| &snippet.html);
//!     println!("{}. {} {snippet}", hit.rank, hit.path);
//! }
//! assert_eq!(response.total, 1);
//! assert_eq!(response.hits[0].snippets[0].html, "They seek <mark>closer ties</mark>.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # In a service
//!
//! - **Threads.** A [`Searcher`] is `Send` and `Sync`. A clone of it is cheap, and shares what it remembers of words. A search
//!   blocks, and runs on the thread that asks and on no other: as many as there are cores may run side by side.
//! - **New commits.** A searcher answers from one commit, whatever is indexed meanwhile. Ask now and then whether its reader
//!   [is current](newshound_index::Reader::is_current), and put a new searcher in its place where it is not; searches that go on keep the
//!   old one. The numbers of the ranking are read with a reader: one that is opened after they were changed has them.
//! - **Time.** [`Request::timeout`] bounds the search for articles. To light up its hits may take as long again, and so may what is said
//!   beside a whole answer: three times the timeout at most. To explain hits has no bound of its own.
//!   [`Response::complete`] tells whether something was left out.
//! - **Damage.** Not all that a search reads is checked first. Files that were altered on the disk may give wrong answers, or an
//!   [error](newshound_index::Error::Panicked) where reading them panics (the process's panic hook is called, as for any panic; a program that
//!   aborts on panics ends). [`Archive::verify`](newshound_index::Archive::verify) compares all files with their checksums.
//! - **Cancelling.** A [`CancelToken`] stops a search from another thread. It answers soon, with what it has.
//! - **Limits.** A query is refused where it is too long or too deep, so that any text may be given. [`Request::limit`],
//!   [`Request::offset`] and [`Request::expansions`] are the caller's to bound.
//! - **Pages.** [`Snippet::html`] is escaped. All other texts of a hit are as they were read.
//!
//! ```
//! use std::thread;
//! use std::time::Duration;
//!
//! use newshound_index::Archive;
//! use newshound_query::{CancelToken, Request, Searcher};
//!
//! # let dir = tempfile::tempdir()?;
//! # let dir = dir.path();
//! # Archive::create(dir)?;
//! let mut searcher = Searcher::new(Archive::open(dir)?.reader()?);
//! // Now and then:
//! if !searcher.reader().is_current()? {
//!     searcher = Searcher::new(Archive::open(dir)?.reader()?);
//! }
//! // For each request:
//! let cancel = CancelToken::default();
//! let request = Request {
//!     timeout: Duration::from_secs(2),
//!     cancel: cancel.clone(),
//!     ..Request::new("\"closer ties\"")
//! };
//! let own = searcher.clone();
//! let asked = thread::spawn(move || own.search(&request));
//! // Who asked has gone.
//! cancel.cancel();
//! let response = asked.join().expect("a search gives its panics as errors")?;
//! if response.total == 0 && !response.complete {
//!     println!("not all was searched");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod advice;
mod algebra;
mod deadline;
mod engine;
mod error;
mod explain;
mod highlight;
mod lookups;
mod plan;
mod proximity;
mod request;
mod response;
mod search;
mod stats;
mod surface;
mod syntax;
mod warning;

pub use deadline::CancelToken;
pub use error::{Error, QueryError, QueryErrorKind, Suggestion};
pub use explain::{Elsewhere, Expanded, Explanation, Forms, ScorePart};
pub use highlight::snippet::Snippet;
pub use newshound_article::{Article, Date};
pub use newshound_index::ArticleId;
pub use proximity::{Proximity, Unit};
pub use request::{Ranking, Request, Sort};
pub use response::{Added, Echo, Highlight, Hit, Ranked, RankedArticle, Response};
pub use search::{Highlighter, Searcher};
pub use stats::Stats;
pub use surface::LitText;
pub use syntax::dialect::{Dialect, Syntax};
pub use syntax::parser::parse;
pub use syntax::period::{Age, Bounds, Period};
pub use syntax::tree::{Boolean, Field, Leaf, Node, Parsed, Positional};
pub use warning::{Instead, UndatedFate, Warning};
