//! Removing files that no commit names.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use tantivy::index::SegmentId;

use crate::{Archive, Error};

/// Removes the files of segments that the last commit does not name. Only the holder of the lock may do so, and it must:
/// after a backup was restored over an archive, newer files may be left. The engine does not know them, as its list of
/// files comes from the backup too, and would fail to write a file of the same name. Failures to remove a file are
/// ignored here.
pub(super) fn remove_strays(archive: &Archive) -> Result<(), Error> {
    let metas = archive.index.load_metas();
    let named = metas.map_err(Error::opening(archive.dir()))?;
    let named = named.list_segment_files();
    let dir = archive.index_dir();
    for entry in fs::read_dir(&dir).map_err(Error::io(&dir))?.flatten() {
        let name = entry.file_name();
        if is_of_segment(&name) && !named.contains(Path::new(&name)) {
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Whether a file name is that of a segment's file.
fn is_of_segment(name: &OsStr) -> bool {
    let parts = name.to_str().and_then(|name| name.split_once('.'));
    parts.is_some_and(|(segment, _)| SegmentId::from_uuid_string(segment).is_ok())
}

/// Removes the files in `dir` whose names begin with `prefix`, except `current`. One that cannot be removed only wastes
/// space.
pub(super) fn remove_others(dir: &Path, prefix: &str, current: &str) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(prefix) && name != current {
            let _ = fs::remove_file(entry.path());
        }
    }
}
