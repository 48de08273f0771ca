//! Which directories an archive holds, whether it is behind one, and what it holds in part.

use std::path::{Path, PathBuf};

use newshound_index::Archive;

use crate::ledger::Ledger;
use crate::prepare::Preparing;
use crate::roots::resolve_archive;
use crate::{Error, Options};

/// Whether an index run with these options may find anything to do: there is no archive, a directory is not part of it, or a file is new or
/// gone or has another size or time, lacked memory that such a run has, or stated a date that lay ahead then. A file that changed just
/// before it was indexed counts too.
///
/// # Errors
/// As [`index`](crate::index).
pub fn is_stale(options: &Options) -> Result<bool, Error> {
    let place = resolve_archive(&options.archive);
    let preparing = Preparing::new(options, &place)?;
    if !Archive::exists(&place) {
        return Ok(true);
    }
    let (ledger, _) = Ledger::load(&Archive::open(&place)?)?;
    Ok(!preparing.prepare(ledger)?.is_done())
}

/// The directories that an archive holds articles of, in the order in which they were added.
///
/// # Errors
/// [`Error::Archive`] when it cannot be read.
pub fn directories(archive: &Path) -> Result<Vec<PathBuf>, Error> {
    let place = resolve_archive(archive);
    let (ledger, _) = Ledger::load(&Archive::open(&place)?)?;
    let roots = ledger.roots.iter();
    Ok(roots.map(|root| root.place.resolve(&place)).collect())
}

/// How many files an archive has only some articles of, as the run that read them ended before, or the disk gave no more. The next run reads
/// them again. Of a file that is itself cut off the archive has all that there is.
///
/// # Errors
/// As [`directories`].
pub fn partly_indexed(archive: &Path) -> Result<u64, Error> {
    let (ledger, _) = Ledger::load(&Archive::open(&resolve_archive(archive))?)?;
    let files = ledger.roots.iter().flat_map(|root| root.files.values());
    Ok(files.filter(|entry| !entry.complete).count() as u64)
}
