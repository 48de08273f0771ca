//! What can be told of an archive without reading a file: whether it is behind its directories, and what it holds of them.

use std::path::Path;

use newshound_index::Archive;
use serde::Serialize;

use crate::ledger::Ledger;
use crate::path::portable;
use crate::prepare::Preparing;
use crate::roots::resolve_archive;
use crate::{Error, Options};

/// What an index run would meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlook {
    /// Whether it may find anything to do: there is no archive, a directory is not part of it, or a file is new or gone or has another size or
    /// time, lacked memory that such a run has, or stated a date that lay ahead then. A file that changed just before it was indexed counts
    /// too.
    pub is_stale: bool,
    /// How many directories the archive holds that are not given.
    pub others: usize,
}

/// What an index run with these options would meet.
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
    /// How many files it has only some articles of, as the run that read them ended before, or the disk gave no more. The next run reads them
    /// again. Of a file that is itself cut off it has all that there is.
    pub partly_indexed: u64,
}

/// A directory of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Directory {
    /// Its path, as [`portable`] gives it; [`native`](crate::native) gives the path back.
    pub path: String,
    /// With what the paths of its articles begin: its name and `/` where the archive has several directories, nothing otherwise. What comes
    /// behind is the path of a file in it, as [`portable`] gives it. No part of the JSON.
    #[serde(skip)]
    pub prefix: String,
    /// How many articles the archive has of it.
    pub articles: u64,
}

/// What an archive holds of its directories. Articles that came from elsewhere are not counted.
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
