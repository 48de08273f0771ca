//! The warnings of a run, besides its account.
//!
//! A warning says what happened. What a user can do about it depends on how they run this, so the caller must say that.

use std::fmt;
use std::path::{Path, PathBuf};

/// What the user should know besides the account. Its `Display` text is a sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// A directory of the archive does not exist. Its articles stay until an empty directory is indexed in its place.
    DirectoryGone {
        /// The directory.
        dir: PathBuf,
        /// Its articles, at least one.
        articles: u64,
    },
    /// A directory had articles, and has no file any more.
    DirectoryEmptied {
        /// The directory.
        dir: PathBuf,
        /// The articles that it had, which are removed.
        articles: u64,
    },
    /// No file of a directory is selected by [`Options::globs`](crate::Options::globs).
    NothingSelected {
        /// The directory.
        dir: PathBuf,
    },
    /// A directory that was not given leads to another place than when its files were read, because a link was changed
    /// for example. Its articles stay in the archive.
    LeadsElsewhere {
        /// Its path, as it was given to the run that added it.
        dir: PathBuf,
        /// Its articles, at least one.
        articles: u64,
    },
    /// A directory has files that were read before and that [`Options::globs`](crate::Options::globs) do not select
    /// now. Their articles stay in the archive, whether the files have changed or not.
    PassedOver {
        /// The directory.
        dir: PathBuf,
        /// Their articles, at least one.
        articles: u64,
    },
    /// A second directory was added, so the paths of the first now begin with its name: its articles have new paths and
    /// ids.
    PathsChanged {
        /// The first directory.
        dir: PathBuf,
        /// What its paths begin with, without the `/`.
        name: String,
    },
    /// Recurring lines were found that may also be in files that are not read in this run.
    /// [`Options::reread`](crate::Options::reread) cuts them there too.
    LateLines {
        /// How many lines.
        lines: usize,
    },
    /// The order of day and month or the language of sources was learned only now, and files that are not read in this
    /// run may be of these sources. [`Options::reread`](crate::Options::reread) applies it to them too.
    LateSources {
        /// How many sources.
        sources: usize,
    },
    /// Articles have blocks that recur in their source, which are not searched.
    /// [`Options::keep_boilerplate`](crate::Options::keep_boilerplate) leaves them in the text.
    Recurring {
        /// How many articles.
        articles: u64,
    },
    /// Articles state a date that is not accepted; each says why ([`doubts`](newshound_ingest::Article::doubts)).
    Undated {
        /// How many articles.
        articles: u64,
    },
    /// Articles state a title and have no text, and are found by their titles alone.
    Textless {
        /// Path of the file in the archive; `None` for all further files together.
        path: Option<String>,
        /// How many articles.
        articles: u64,
        /// Some of the keys that were not read; the last is `…` where there are more.
        keys: Vec<String>,
    },
    /// Articles have only what precedes an error or the end of a truncated file
    /// ([`damage`](newshound_ingest::Article::damage)).
    Damaged {
        /// How many articles.
        articles: u64,
    },
    /// Articles have only the beginning of a text, because their source gives no more of it
    /// ([`shortened`](newshound_ingest::Article::shortened)).
    Shortened {
        /// How many articles.
        articles: u64,
    },
    /// Articles have U+FFFD in place of bytes that are no character in the encoding of their file, or were none before
    /// the file was written.
    Unreadable {
        /// Path in the archive of the first such file in sort order.
        path: String,
        /// How many articles.
        articles: u64,
    },
    /// Files in which something failed have fewer articles than before: those that did not come again are removed.
    Lessened {
        /// How many files.
        files: u64,
        /// Number of articles that they lost.
        articles: u64,
    },
    /// More records of a file gave no article than the report lists.
    Unlisted {
        /// Path of the file in the archive.
        path: String,
        /// Number of records that are not listed.
        records: u64,
    },
    /// Merging segments failed. Everything is indexed, and later runs that change the
    /// archive try again.
    Unmerged {
        /// Why.
        reason: String,
    },
    /// The run was asked to stop.
    Interrupted {
        /// Number of files that were not read to their end.
        left: u64,
        /// Number of files that were to be read.
        files: u64,
    },
}

impl Warning {
    /// For a directory that does not exist; `None` if it had no articles.
    pub(crate) fn gone(dir: &Path, articles: u64) -> Option<Self> {
        let dir = dir.into();
        (articles > 0).then_some(Self::DirectoryGone { dir, articles })
    }

    /// For a directory that was not given and leads to another place now; `None` if it had no articles.
    pub(crate) fn elsewhere(dir: PathBuf, articles: u64) -> Option<Self> {
        (articles > 0).then_some(Self::LeadsElsewhere { dir, articles })
    }

    /// For a directory with files that are not selected; `None` if they have no articles.
    pub(crate) fn passed_over(dir: &Path, articles: u64) -> Option<Self> {
        let dir = dir.into();
        (articles > 0).then_some(Self::PassedOver { dir, articles })
    }

    /// For a directory without a file to read. `is_chosen` tells whether globs select its files. `None` if they do not
    /// and it had no articles.
    pub(crate) fn none_found(dir: &Path, articles: u64, is_chosen: bool) -> Option<Self> {
        let dir = dir.into();
        match articles {
            _ if is_chosen => Some(Self::NothingSelected { dir }),
            0 => None,
            articles => Some(Self::DirectoryEmptied { dir, articles }),
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = match self {
            Self::DirectoryGone { dir, articles } => format!(
                "{} is gone; its {} in the archive, until an empty directory is indexed there",
                dir.display(),
                counted(*articles, "article stays", "articles stay")
            ),
            Self::DirectoryEmptied { dir, articles } => format!(
                "{} holds no file now; its {} removed",
                dir.display(),
                counted(*articles, "article is", "articles are")
            ),
            Self::NothingSelected { dir } => {
                format!("no file in {} is one that is asked for", dir.display())
            }
            Self::LeadsElsewhere { dir, articles } => format!(
                "{} leads elsewhere now; its {} in the archive, until it is indexed again",
                dir.display(),
                counted(*articles, "article stays", "articles stay")
            ),
            Self::PassedOver { dir, articles } => {
                let one = "article of a file that is not asked for stays as it was";
                let many = "articles of files that are not asked for stay as they were";
                format!("{}: {} read", dir.display(), counted(*articles, one, many))
            }
            Self::PathsChanged { dir, name } => format!(
                "{} is no longer the only directory of this archive: the paths of its articles begin with {name}/ from \
                 now on, and they have other ids",
                dir.display()
            ),
            Self::LateLines { lines } => {
                let lines = counted(*lines as u64, "recurring line was", "recurring lines were");
                format!("{lines} found that unchanged files may hold too")
            }
            Self::LateSources { sources } => format!(
                "the order of day and month or the language of {} told only now",
                counted(*sources as u64, "source is", "sources are")
            ),
            Self::Recurring { articles } => format!(
                "{} blocks that recur in their source, which are not searched",
                counted(*articles, "article has", "articles have")
            ),
            Self::Undated { articles } => format!(
                "{} a date that does not exist, lies in the future or can be read in two ways; it was left undated",
                counted(*articles, "article states", "articles state")
            ),
            Self::Textless {
                path,
                articles,
                keys,
            } => textless(path.as_deref(), *articles, keys),
            Self::Damaged { articles } => format!(
                "{} only what stands before an error or the end of a file that is cut off",
                counted(*articles, "article is", "articles are")
            ),
            Self::Shortened { articles } => counted(
                *articles,
                "article ends where its source cut it off ([+1234 chars])",
                "articles end where their source cut them off ([+1234 chars])",
            ),
            Self::Unreadable { path, articles } => format!(
                "{} characters that could not be read and stand as \u{fffd}, the first in {path}",
                counted(*articles, "article has", "articles have")
            ),
            Self::Lessened { files, articles } => format!(
                "{} removed of {} in which something failed now",
                counted(*articles, "article is", "articles are"),
                counted(*files, "file", "files")
            ),
            Self::Unlisted { path, records } => {
                let records = counted(*records, "more record", "more records");
                format!("{path}: {records} gave no article, too many to list")
            }
            Self::Unmerged { reason } => format!(
                "the parts of the index could not be merged: {reason}; everything is indexed, and the next run that changes the index tries again"
            ),
            Self::Interrupted { left, files } => {
                let files = counted(*files, "file", "files");
                let read = match left {
                    1 => "is not read to its end",
                    _ => "are not read to their end",
                };
                format!("interrupted: {left} of {files} {read}")
            }
        };
        f.write_str(&told)
    }
}

fn textless(path: Option<&str>, articles: u64, keys: &[String]) -> String {
    let place = path.map_or("in further files ".into(), |path| format!("{path}: "));
    let one = "article has no text and is found by its title alone";
    let many = "articles have no text and are found by their titles alone";
    let keys = match keys {
        [] => String::new(),
        keys => format!("; keys that are not read: {}", keys.join(", ")),
    };
    format!("{place}{}{keys}", counted(articles, one, many))
}

/// The number, followed by `one` if it is 1, and by `many` otherwise.
pub(crate) fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_told_as_one() {
        let dir = || "news".into();
        let gone = |articles| Warning::DirectoryGone {
            dir: dir(),
            articles,
        };
        let emptied = |articles| Warning::DirectoryEmptied {
            dir: dir(),
            articles,
        };
        let path = || "a".to_owned();
        let unlisted = |records| Warning::Unlisted {
            path: path(),
            records,
        };
        let interrupted = |left, files| Warning::Interrupted { left, files };
        for (warning, told) in [
            (gone(1), "its 1 article stays in"),
            (gone(2), "its 2 articles stay in"),
            (emptied(1), "its 1 article is removed"),
            (emptied(2), "its 2 articles are removed"),
            (unlisted(1), "a: 1 more record gave no"),
            (unlisted(2), "a: 2 more records gave no"),
            (interrupted(1, 1), "1 of 1 file is not read to its end"),
            (interrupted(2, 3), "2 of 3 files are not read to their end"),
        ] {
            assert!(warning.to_string().contains(told), "{warning}");
        }
    }
}
