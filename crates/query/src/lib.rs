//! Query text to ranked, highlighted hits.
//!
//! A query passes through three stages. [`parse`] turns its text into a tree ([`Node`]) that depends on no archive. Planning resolves
//! the tree against one archive: a word becomes the class of its inflections, a prefix the list of words that it stands for. Two sides
//! then read the plan. The index side compiles it to queries of the engine (tantivy), which find and score articles. The article side
//! evaluates it over the text of one article and says what matched there, which is what gets highlighted. Wherever positions matter,
//! both sides run the same interval code, so a highlight cannot disagree with the match.
//!
//! The modules follow these stages: `syntax`, `plan`, then `engine` for the index side and `highlight` for the article side, both built
//! on `algebra`.
//!
//! Inputs and outputs are plain types. Highlights are ranges of characters; colouring them and building pages is left to the caller.
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
//! - **Threads.** A [`Searcher`] is `Send` and `Sync`. Cloning one is cheap, and clones share what they have cached about words. A
//!   search blocks and runs only on the calling thread, so you can run as many searches side by side as there are cores.
//! - **New commits.** A searcher answers from one commit, whatever is indexed meanwhile. Check now and then whether its reader
//!   [is current](newshound_index::Reader::is_current), and replace the searcher when it is not; searches still running keep the old
//!   one. The ranking's settings are read when the reader is opened, so a change to them takes effect with the next reader.
//! - **Time.** [`Request::timeout`] bounds the search for articles. Highlighting the hits may take as long again, and so may the advice
//!   about a complete answer: three times the timeout at most. Explaining hits has no time limit. [`Response::complete`] tells whether
//!   something was left out.
//! - **Damage.** A search does not verify all the files that it reads. Files altered on disk may give wrong answers, or an
//!   [error](newshound_index::Error::Panicked) where reading them panics. The process's panic hook runs as for any panic, and a program
//!   built to abort on panics ends. [`Archive::verify`](newshound_index::Archive::verify) compares all files with their checksums.
//! - **Cancelling.** A [`CancelToken`] stops a search from another thread. The search then returns soon, with what it has found.
//! - **Limits.** Queries that are too long or too deeply nested are refused, so it is safe to pass any text. Bounding
//!   [`Request::limit`], [`Request::offset`] and [`Request::expansions`] is up to the caller.
//! - **Pages.** [`Snippet::html`] is escaped. All other texts of a hit are unescaped.
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
//! // If the client has disconnected:
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
