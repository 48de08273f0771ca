//! Directory to articles to index.
//!
//! [`index`] brings an archive up to date with the directories it is made from. It walks them, compares what it finds
//! with the archive's *ledger* (what each file was when it was last read), reads what is new or changed, and commits
//! articles and ledger together. [`Report`] is its account: every file seen is in it, with a reason where it gave nothing.
//!
//! Three decisions shape the crate. One thread alone, the `committer`, holds the writer and the ledger, so that what a
//! commit contains is decided in one place and needs no lock; reading and parsing happen elsewhere and only send it
//! messages. A file's articles are removed before its new ones are added, and a file that is only half added stands in
//! the ledger as such, so a run that dies at any moment is completed by the next with each article there once. And the
//! bytes on their way are bounded by a `budget` that is taken before parsing and given back after writing. Before any of
//! it, a first look at what is new (`learn`) tells which blocks recur in a source and are no article's own.
//!
//! The archive may have articles from elsewhere too, which another program adds with a [`Writer`](newshound_index::Writer).
//! Runs leave them as they are and have them in no account, as long as their paths are those of no file: a file of such
//! a path would be indexed beside them, under the same ids. While one writes, the other is told so
//! ([`newshound_index::Error::Locked`]). An archive that began with such articles has no dictionary to pack others with,
//! unless who began it trained one ([`train`](newshound_index::Writer::train)).
//!
//! What gave no article and why is in the report, to print, or to match on where it was read in this run: of files that have not changed
//! since, the reason is kept in words alone ([`ProblemKind::Kept`]).
//!
//! ```
//! use newshound_indexer::{Disposition, Options, ProblemKind, Skip, Warning, index};
//!
//! # let dir = tempfile::tempdir()?;
//! # let news = dir.path();
//! std::fs::write(news.join("ferry.txt"), "Ferry returns\n\nIt is back, the harbour office said.\n")?;
//! std::fs::write(news.join("empty.txt"), "")?;
//! let report = index(&Options { threads: 1, ..Options::new(vec![news.into()], news.join(".newshound")) })?;
//! for problem in &report.problems {
//!     println!("{}: {}: {}", problem.path, problem.disposition, problem.reason);
//! }
//! for warning in &report.warnings {
//!     match warning {
//!         Warning::DirectoryGone { dir, .. } => println!("mount {} again", dir.display()),
//!         warning => println!("{warning}"),
//!     }
//! }
//! assert_eq!((report.indexed, report.skipped, report.failed), (1, 1, 0));
//! assert_eq!(report.problems[0].disposition, Disposition::Skipped);
//! assert_eq!(report.problems[0].kind, ProblemKind::Skipped(Skip::Empty));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod account;
mod article_notices;
mod budget;
mod candidates;
mod changes;
mod choices;
mod committer;
mod dir_stamps;
mod error;
mod footprint;
mod gate;
mod issue_role;
mod issues;
mod learn;
mod ledger;
mod lock;
mod message;
mod open_file;
mod options;
mod outlook;
mod parcel;
mod parsed_early;
mod path;
mod prepare;
mod problem;
mod read;
mod refused;
mod report;
mod roots;
mod run;
mod samples;
mod selection;
mod shared;
mod stages;
mod stamp;
mod textless;
mod walk;
mod warning;

#[cfg(test)]
mod tests;

pub use error::Error;
pub use newshound_ingest::{Date, Failure, Format, PageFault, Skip};
pub use options::{DEFAULT_MEMORY, MAX_THREADS, MIN_MEMORY, Options, Progress};
pub use outlook::{Directory, Holdings, Outlook, holdings, outlook};
pub use path::{native, portable};
pub use problem::{Disposition, ProblemKind};
pub use report::{ProblemReport, Report, Seen};
pub use run::index;
pub use stages::{Stages, Written};
pub use warning::Warning;
