//! Writing files so that they exist completely or not at all, even after a power failure.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::sync::Mutex;

use crate::Error;
use crate::lock::lock;

/// Writes `bytes` to the file at `path` and syncs it to the disk.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Replaces the content of the file at `path` by `bytes`: a reader sees either all of the old or all of the new content.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A lock keeps other processes from writing, and a temporary file that one of them left behind is overwritten. But
    // merges of a writer that failed within this process may still be running, so threads have to wait for each other.
    static REPLACING: Mutex<()> = Mutex::new(());
    let _one = lock(&REPLACING);
    let beside = path.with_extension("new");
    write_synced(&beside, bytes)?;
    fs::rename(beside, path)
}

/// The bytes of the file `name` in `dir`, which a commit refers to. `is_whole` tells whether they are as written.
///
/// # Errors
/// [`Error::Damaged`] when it is missing or altered, [`Error::Io`] when it cannot be read.
pub(crate) fn read_named(
    dir: &Path,
    name: &str,
    is_whole: impl FnOnce(&[u8]) -> bool,
) -> Result<Vec<u8>, Error> {
    let path = dir.join(name);
    let bytes = match fs::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Error::damaged(dir, format!("{name} is missing")));
        }
        read => read.map_err(Error::io(path))?,
    };
    match is_whole(&bytes) {
        true => Ok(bytes),
        false => Err(Error::damaged(dir, format!("{name} was altered"))),
    }
}

/// Syncs the directory `dir`, so that its list of files is on the disk.
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
