//! Files that are there whole or not at all, also when the power fails.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::Error;

/// Writes `bytes` to the file at `path`, through to the disk.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes `bytes` the content of the file at `path`: whoever reads sees all of it or what was there before.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // There is one writer, as other processes are kept out by a lock, and what one that died left here is begun anew. Of one that
    // died within this process, though, merges may still be running.
    static REPLACING: Mutex<()> = Mutex::new(());
    let _one = REPLACING.lock().unwrap_or_else(PoisonError::into_inner);
    let beside = path.with_extension("new");
    write_synced(&beside, bytes)?;
    fs::rename(beside, path)
}

/// Makes the names in `dir` durable.
pub(crate) fn sync_dir(dir: &Path) -> Result<(), Error> {
    File::open(dir)
        .and_then(|dir| dir.sync_all())
        .map_err(Error::io(dir))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("settings.json");
        replace(&path, b"one").unwrap();
        fs::write(path.with_extension("new"), b"left over, and longer").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
