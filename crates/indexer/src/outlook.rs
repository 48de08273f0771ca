//! What is known of an archive without reading articles: whether it is up to date with its directories, and what it holds
//! of them.

use std::path::Path;

use newshound_index::Archive;
use serde::Serialize;

use crate::ledger::Ledger;
use crate::path::portable;
use crate::prepare::Preparing;
use crate::roots::resolve_archive;
use crate::{Error, Options};

/// What an index run would find.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlook {
    /// Whether there may be anything to do: there is no archive, or a directory is not part of it, or a file is new, is
    /// gone, has another size or time, lacked memory that this run has, or stated a date that is no longer in the
    /// future. A file that changed just before it was indexed counts too.
    pub is_stale: bool,
    /// Number of directories of the archive that are not given.
    pub others: usize,
}

/// Finds out what an index run with these options would find, without reading articles.
///
/// # Errors
/// As [`index`](crate::index).
pub fn outlook(options: &Options) -> Result<Outlook, Error> {
    let place = resolve_archive(&options.archive);
    let preparing = Preparing::new(options, &place)?;
    let ledger = match Archive::exists(&place) {
        true => Ledger::load(&Archive::open(&place)?)?.0,
        false => {
            return Ok(Outlook {
                is_stale: true,
                others: 0,
            });
        }
    };
    let prepared = preparing.prepare(ledger)?;
    Ok(Outlook {
        is_stale: !prepared.is_done(),
        others: prepared.adopted.dirs.len() - prepared.adopted.given.len(),
    })
}

/// What an archive holds of the directories that it is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Holdings {
    /// The directories, in the order in which they were added.
    pub directories: Vec<Directory>,
    /// Number of files of which the archive has only some articles, because the run that read them ended early or the
    /// disk failed. The next run reads them again. A file that is itself cut off does not count, as the archive has all
    /// there is.
    pub partly_indexed: u64,
}

/// A directory of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Directory {
    /// Its path, as [`portable`] gives it; [`native`](crate::native) gives the path back.
    pub path: String,
    /// What the paths of its articles begin with: its name and `/` if the archive has several directories, otherwise
    /// nothing. The rest is the path of a file in it, as [`portable`] gives it. Not part of the JSON.
    #[serde(skip)]
    pub prefix: String,
    /// Number of its articles in the archive.
    pub articles: u64,
}

/// What an archive holds of its directories. Articles that another program added are not counted.
///
/// # Errors
/// [`Error::Archive`] when it cannot be read.
pub fn holdings(archive: &Path) -> Result<Holdings, Error> {
    let place = resolve_archive(archive);
    let (ledger, _) = Ledger::load(&Archive::open(&place)?)?;
    let directories = ledger.roots.iter().enumerate();
    let directories = directories.map(|(at, root)| Directory {
        path: portable(&root.place.resolve(&place)),
        prefix: ledger.path(at, ""),
        articles: root.articles(),
    });
    let files = ledger.roots.iter().flat_map(|root| root.files.values());
    Ok(Holdings {
        directories: directories.collect(),
        partly_indexed: files.filter(|entry| !entry.complete).count() as u64,
    })
}
