//! Stamps and hashes of files, which tell whether a file has changed.

use std::cell::{Cell, RefCell};
use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A file modified less than this before it was read may change again without its time changing. Two seconds is the
/// step of the coarsest file system's clock (FAT), and what git calls racy is the same.
const RACY_NANOS: u128 = 2_000_000_000;

/// Size, time and inode of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// In bytes.
    pub(crate) size: u64,
    /// Modification time in nanoseconds since 1970; 0 if the system does not tell. As 64 bits they would end in 2262,
    /// and files may have later times.
    pub(crate) mtime: i128,
    /// Tells apart two files of one size and time that swap their names; 0 where the system has none.
    pub(crate) inode: u64,
}

impl Stamp {
    pub(crate) fn of(metadata: &Metadata) -> Self {
        Self {
            size: metadata.len(),
            mtime: metadata.modified().map_or(0, nanos),
            inode: inode(metadata),
        }
    }

    /// Whether a file with this stamp, taken before it was read, may have changed since: its stamp is another now, or
    /// it was modified so recently that a further change might not show in the stamp.
    pub(crate) fn is_racy(self, file: &File) -> bool {
        let now = nanos(SystemTime::now());
        let after = file.metadata().map(|metadata| Self::of(&metadata));
        !after.is_ok_and(|after| after == self) || self.mtime.abs_diff(now) < RACY_NANOS
    }
}

/// A file as it was when it was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AsRead {
    pub(crate) stamp: Stamp,
    pub(crate) hash: Option<[u8; 32]>,
    pub(crate) racy: bool,
}

#[cfg(unix)]
fn inode(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

/// The modification time of a stamp, from seconds and nanoseconds since 1970.
#[cfg(unix)]
pub(crate) fn mtime(seconds: i64, nanos: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(nanos)
}

fn nanos(time: SystemTime) -> i128 {
    let signed = |nanos: u128| i128::try_from(nanos).unwrap_or(i128::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => signed(since.as_nanos()),
        Err(before) => -signed(before.duration().as_nanos()),
    }
}

/// Opens a file for reading and takes its stamp. If the file has become a pipe or a link since it was found, that is an
/// error, and opening does not wait.
pub(crate) fn open(path: &Path) -> io::Result<(File, Stamp)> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW);
    }
    let file = options.open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::other("no longer a regular file"));
    }
    Ok((file, Stamp::of(&metadata)))
}

/// What a [`Metered`] reader saw.
#[derive(Default)]
pub(crate) struct Meter {
    hasher: RefCell<blake3::Hasher>,
    /// Byte offset of the reader; `furthest` is the furthest offset that it has read to.
    position: Cell<u64>,
    furthest: Cell<u64>,
    /// Whether the reader ever jumped, so that the hash is not that of the content.
    sought: Cell<bool>,
    ended: Cell<bool>,
}

/// A reader that counts and hashes the bytes it reads, so that a file is read only once. The members of some containers
/// cannot be read in order; such a file must be hashed separately.
pub(crate) struct Metered<'a, R> {
    pub(crate) input: R,
    pub(crate) meter: &'a Meter,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        let meter = self.meter;
        if !meter.sought.get() {
            meter.hasher.borrow_mut().update(&buffer[..read]);
        }
        meter.position.set(meter.position.get() + read as u64);
        // A container may make the reader seek beyond the end of the file.
        if read > 0 {
            let furthest = meter.furthest.get().max(meter.position.get());
            meter.furthest.set(furthest);
        }
        if read == 0 && !buffer.is_empty() {
            self.meter.ended.set(true);
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Metered<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = self.input.seek(to)?;
        if self.meter.position.replace(position) != position {
            self.meter.sought.set(true);
        }
        Ok(position)
    }
}

impl Meter {
    /// Bytes from the start of the file to the furthest one read.
    pub(crate) fn bytes(&self) -> u64 {
        self.furthest.get()
    }

    /// Whether the content was not read in order.
    pub(crate) fn was_sought(&self) -> bool {
        self.sought.get()
    }

    /// The hash of the content; `None` unless it was read in order and to its end.
    pub(crate) fn hash(&self) -> Option<[u8; 32]> {
        (self.ended.get() && !self.sought.get()).then(|| self.hasher.borrow().finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_apart_also_where_64_bits_end() {
        let seconds = 10_000_000_000;
        let later = |nanos| std::time::Duration::new(seconds, nanos);
        let times = [0, 1].map(|at| nanos(UNIX_EPOCH + later(at)));
        assert_eq!(times[0] + 1, times[1]);
        #[cfg(unix)]
        assert_eq!(mtime(10_000_000_000, 1), times[1]);
    }

    #[test]
    fn a_time_is_written_as_64_bits_are() {
        for mtime in [0, -1, 1_700_000_000_000_000_000, i64::MIN, i64::MAX] {
            let wide = postcard::to_stdvec(&i128::from(mtime)).unwrap();
            assert_eq!(wide, postcard::to_stdvec(&mtime).unwrap());
        }
    }

    #[test]
    fn content_is_hashed_only_when_read_to_its_end() {
        let meter = Meter::default();
        let mut input = Metered {
            input: &b"news"[..],
            meter: &meter,
        };
        input.read_exact(&mut [0; 3]).unwrap();
        assert_eq!((meter.bytes(), meter.hash()), (3, None));
        input.read_to_end(&mut Vec::new()).unwrap();
        assert_eq!(meter.hash(), Some(blake3::hash(b"news").into()));
    }

    #[test]
    fn content_read_out_of_order_has_no_hash() {
        let meter = Meter::default();
        let mut input = Metered {
            input: std::io::Cursor::new(b"news"),
            meter: &meter,
        };
        input.rewind().unwrap();
        assert!(!meter.was_sought());
        input.seek(SeekFrom::End(-1)).unwrap();
        input.read_to_end(&mut Vec::new()).unwrap();
        input.rewind().unwrap();
        input.read_to_end(&mut Vec::new()).unwrap();
        input.seek(SeekFrom::Start(3_000_000_000)).unwrap();
        input.read_to_end(&mut Vec::new()).unwrap();
        assert!(meter.was_sought());
        assert_eq!((meter.bytes(), meter.hash()), (4, None));
    }
}
