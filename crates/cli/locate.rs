//! Finding the index directory of an archive.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use newshound_index::{Archive, Error};

use crate::fault::hinted;
use crate::global::NAME;

/// The index directory that `--archive` names, or that of `dir`.
pub(crate) fn of_dir(archive: Option<&Path>, dir: &Path) -> PathBuf {
    archive.map_or_else(|| dir.join(NAME), Path::to_path_buf)
}

/// Opens the archive that `--archive` names, or the nearest one upward from the working directory.
pub(crate) fn open(archive: Option<&Path>) -> anyhow::Result<Archive> {
    if let Some(dir) = archive {
        return Ok(Archive::open(dir)?);
    }
    let here = std::env::current_dir().context("cannot tell the working directory")?;
    for dir in here.ancestors().map(|dir| dir.join(NAME)) {
        match Archive::open(&dir) {
            Err(Error::NoArchive(_)) => {}
            // Only this case is skipped: missing permissions must not look like a missing archive.
            Err(Error::Io { source, .. }) if source.kind() == ErrorKind::NotADirectory => {}
            opened => return Ok(opened?),
        }
    }
    Err(hinted(
        anyhow::anyhow!("no archive here or in any directory above"),
        "run \"newshound index DIR\" first, or name one with --archive PATH",
    ))
}
