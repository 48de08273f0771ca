//! Which directories an archive holds, and whether it is behind one.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use newshound_index::Archive;

use crate::changes::{Changes, Wanted};
use crate::ledger::Ledger;
use crate::roots::{adopt, resolve, resolve_archive};
use crate::walk::walk;
use crate::{Error, Report};

/// Whether an index run over `dir` may find anything to do: there is no archive, `dir` is not part of it, or a file is
/// new or gone or has another size or time. A file that changed just before it was indexed counts too.
///
/// # Errors
/// As [`index`](crate::index).
pub fn is_stale(archive: &Path, dir: &Path) -> Result<bool, Error> {
    let place = resolve_archive(archive);
    let dirs = resolve(&[dir.into()], &place)?;
    if !Archive::exists(&place) {
        return Ok(true);
    }
    let (mut ledger, _) = Ledger::load(&Archive::open(&place)?)?;
    let adopted = adopt(&mut ledger, &dirs, &place)?;
    if adopted.changed {
        return Ok(true);
    }
    let mut changes = Changes::default();
    for &root in &adopted.given {
        let stop = AtomicBool::new(false);
        let walked = walk(&adopted.dirs[root], &place, &|_| true, &stop);
        let report = &mut Report::default();
        let wanted = Wanted {
            whole: ledger.whole,
            ..Wanted::default()
        };
        changes.add(&ledger, root, walked, &|_| true, wanted, report);
    }
    Ok(!changes.is_empty())
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
