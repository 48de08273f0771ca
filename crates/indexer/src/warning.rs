//! What a run tells beside its account.
//!
//! What happened is told here; what a user can do about it depends on how they run it, and is for the caller to say.

use std::fmt;
use std::path::{Path, PathBuf};

/// What the user should know beside the account. Its `Display` text is a sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// A directory of the archive is not there. Its articles stay, until an empty directory is indexed in its place.
    DirectoryGone {
        /// The directory.
        dir: PathBuf,
        /// Its articles, at least one.
        articles: u64,
    },
    /// A directory holds no file any more, and had articles.
    DirectoryEmptied {
        /// The directory.
        dir: PathBuf,
        /// The articles that it had, which are removed.
        articles: u64,
    },
    /// No file of a directory is one that [`Options::globs`](crate::Options::globs) select.
    NothingSelected {
        /// The directory.
        dir: PathBuf,
    },
    /// A directory that was not given leads elsewhere than when its files were read, as a link does that was pointed elsewhere. What was
    /// read of it stays in the archive.
    LeadsElsewhere {
        /// How it is called.
        dir: PathBuf,
        /// Its articles, at least one.
        articles: u64,
    },
    /// A directory has files that [`Options::globs`](crate::Options::globs) do not select and that were read before. What was read
    /// of them stays in the archive, whether they have changed or not.
    PassedOver {
        /// The directory.
        dir: PathBuf,
        /// Their articles, at least one.
        articles: u64,
    },
    /// A second directory made the paths of the first begin with its name: its articles have other paths and ids now.
    PathsChanged {
        /// The first directory.
        dir: PathBuf,
        /// With what its paths begin, without the `/`.
        name: String,
    },
    /// Recurring lines were found that files may hold that are not read in this run.
    /// [`Options::reread`](crate::Options::reread) cuts them there too.
    LateLines {
        /// How many lines.
        lines: usize,
    },
    /// How sources write dates, or in which language they are, was told only now, and files that are not read in this run may
    /// be of them. [`Options::reread`](crate::Options::reread) reads these by it too.
    LateSources {
        /// How many sources.
        sources: usize,
    },
    /// Articles have blocks that recur in their source and are not searched.
    /// [`Options::keep_boilerplate`](crate::Options::keep_boilerplate) leaves them in the text.
    Recurring {
        /// How many articles.
        articles: u64,
    },
    /// Articles state a date that is not believed; each tells why ([`doubts`](newshound_ingest::Article::doubts)).
    Undated {
        /// How many articles.
        articles: u64,
    },
    /// Articles have a title that is stated and no text, and are found by their titles alone.
    Textless {
        /// Path of the file in the archive; `None` for further files together.
        path: Option<String>,
        /// How many articles.
        articles: u64,
        /// Some of the keys that were not read; the last is `…` where there are more.
        keys: Vec<String>,
    },
    /// Articles are only what stands before an error or the end of a file that is cut off
    /// ([`damage`](newshound_ingest::Article::damage)).
    Damaged {
        /// How many articles.
        articles: u64,
    },
    /// Articles are only the beginning of a text, as their source says that gives no more of it
    /// ([`shortened`](newshound_ingest::Article::shortened)).
    Shortened {
        /// How many articles.
        articles: u64,
    },
    /// Articles have bytes that are no character in the encoding of their file, or had before the file was written: each is U+FFFD.
    Unreadable {
        /// Path in the archive of the first file by path that has one.
        path: String,
        /// How many articles.
        articles: u64,
    },
    /// Files of which something failed have fewer articles than before: what did not come again is removed.
    Lessened {
        /// How many files.
        files: u64,
        /// The articles that they lack now.
        articles: u64,
    },
    /// More records of a file gave no article than are listed.
    Unlisted {
        /// Path of the file in the archive.
        path: String,
        /// How many are not.
        records: u64,
    },
    /// The run was asked to stop.
    Interrupted {
        /// Files that were not read to their end.
        left: u64,
        /// Files that there were to read.
        files: u64,
    },
}

impl Warning {
    /// Of a directory that is not there, if it had articles.
    pub(crate) fn gone(dir: &Path, articles: u64) -> Option<Self> {
        let dir = dir.into();
        (articles > 0).then_some(Self::DirectoryGone { dir, articles })
    }

    /// Of a directory that was not given and leads elsewhere now, if it had articles.
    pub(crate) fn elsewhere(dir: PathBuf, articles: u64) -> Option<Self> {
        (articles > 0).then_some(Self::LeadsElsewhere { dir, articles })
    }

    /// Of a directory with files that were not looked at, if they have articles.
    pub(crate) fn passed_over(dir: &Path, articles: u64) -> Option<Self> {
        let dir = dir.into();
        (articles > 0).then_some(Self::PassedOver { dir, articles })
    }

    /// Of a directory in which there is no file to read, where it had articles or globs chose its files.
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

/// A number before what there is of it, one or many.
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
