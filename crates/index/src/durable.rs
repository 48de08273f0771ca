//! Files that are there whole or not at all, also when the power fails.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::sync::Mutex;

use crate::Error;
use crate::lock::lock;

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
    let _one = lock(&REPLACING);
    let beside = path.with_extension("new");
    write_synced(&beside, bytes)?;
    fs::rename(beside, path)
}

/// The bytes of the file called `name` in `dir`, of which a commit says that it is there, and `is_whole` whether it is what was written.
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
