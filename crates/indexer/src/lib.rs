//! Brings an archive up to date with the directories it is made from.
//!
//! [`index`] walks the directories, compares what it finds with the archive's *ledger* (the state of each file when it
//! was last read), reads what is new or changed, and commits articles and ledger together. [`Report`] is the account of
//! a run: every file seen is in it, with a reason if it gave no article.
//!
//! Three decisions shape the crate:
//!
//! - One thread alone, the `committer`, holds the writer and the ledger, so that what a commit contains is decided in
//!   one place and needs no lock. Reading and parsing happen on other threads, which only send it messages.
//! - A file's articles are removed before its new ones are added, and a file that is only half added is marked as such
//!   in the ledger. So whenever a run dies, the next run completes it, and each article is there once.
//! - The bytes on their way from file to index are bounded by a `budget`, taken before parsing and given back after
//!   writing.
//!
//! Before all that, a first look at new files (`learn`) finds the blocks that recur in a source and so are no article's
//! own.
//!
//! The archive may also have articles that another program adds with a [`Writer`](newshound_index::Writer). Runs leave
//! them as they are and do not count them, as long as no file has their paths: a file with such a path would be indexed
//! beside them, under the same ids. While one program writes, the other gets [`newshound_index::Error::Locked`]. An
//! archive that began with such articles has no dictionary to pack others with, unless that program trained one
//! ([`train`](newshound_index::Writer::train)).
//!
//! The report tells which records gave no article and why: as text to print and, if the file was read in this run, as a
//! kind to match on. For files that have not changed since an earlier run, only the text is kept
//! ([`ProblemKind::Kept`]).
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
