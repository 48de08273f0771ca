//! Counts the bytes that unpacking a file produces, and notes errors of reading it.
//!
//! A few bytes can unpack to any number. The record limit bounds each record; a file is bounded by the *ratio* of bytes unpacked to
//! bytes read: beyond [`FREE`] bytes, nothing may unpack to more than [`RATIO`] times its size. Text compresses to a tenth at best,
//! so ordinary archives stay far below.
//!
//! Decoders pass on the errors of their input as if they were their own. So errors of the file itself are noted here where they
//! occur, to tell a disk failure, which may be temporary, from a damaged file.

use std::cell::{Cell, RefCell};
use std::io::{self, Read};

use crate::Failure;

/// The most times its size that a file may unpack to.
const RATIO: u64 = 1000;
/// The bytes that any file may unpack to, whatever its size.
const FREE: u64 = 256 << 20;

/// The counts and errors of one file.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How far the file was read, in bytes from its beginning. Bytes that are read again do not count: a known kind of bomb has
    /// members that share their bytes.
    read: Cell<u64>,
    unpacked: Cell<u64>,
    broken: RefCell<Option<String>>,
    /// Whether a compressed stream is followed by other data.
    garbage: Cell<bool>,
}

impl Tally {
    /// Notes that the file was read up to `position`.
    pub(super) fn read_to(&self, position: u64) {
        self.read.set(self.read.get().max(position));
    }

    /// Notes that reading the file itself failed.
    pub(super) fn broke(&self, error: &io::Error) {
        *self.broken.borrow_mut() = Some(error.to_string());
    }

    /// Notes that a compressed stream is followed by other data.
    pub(super) fn found_garbage(&self) {
        self.garbage.set(true);
    }

    /// Returns whether such data was found since the last call.
    pub(super) fn take_garbage(&self) -> bool {
        self.garbage.take()
    }

    /// Counts unpacked bytes. Fails if the file unpacks to too many.
    fn unpack(&self, bytes: u64) -> Result<(), Failure> {
        let unpacked = self.unpacked.get().saturating_add(bytes);
        self.unpacked.set(unpacked);
        match unpacked > FREE && unpacked / RATIO > self.read.get() {
            true => Err(Failure::Bomb { ratio: RATIO }),
            false => Ok(()),
        }
    }

    /// The failure behind an error that a decoder returned.
    pub(super) fn failure(&self, error: io::Error) -> Failure {
        if let Some(reason) = self.broken.borrow().clone() {
            return Failure::Unreadable { reason };
        }
        match error.downcast::<Failure>() {
            Ok(failure) => failure,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Failure::cut_off(),
            Err(error) => Failure::damaged(error.to_string()),
        }
    }
}

/// The error that a reader returns for damaged input.
pub(super) fn damaged(reason: &str) -> io::Error {
    io::Error::other(Failure::damaged(reason))
}

/// A decoder whose bytes are counted, and whose errors are converted to failures of the file. After the first error it only
/// repeats that: a decoder may continue after an error, but its output is unreliable.
pub(super) struct Unpacked<'t, R> {
    input: R,
    tally: &'t Tally,
    failed: Option<Failure>,
}

impl<'t, R> Unpacked<'t, R> {
    pub(super) fn new(input: R, tally: &'t Tally) -> Self {
        let failed = None;
        Self {
            input,
            tally,
            failed,
        }
    }
}

impl<R: Read> Read for Unpacked<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Some(failure) = &self.failed {
            return Err(io::Error::other(failure.clone()));
        }
        let failure = match self.input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
            Err(error) => self.tally.failure(error),
            Ok(read) => match self.tally.unpack(read as u64) {
                Ok(()) => return Ok(read),
                Err(failure) => failure,
            },
        };
        self.failed = Some(failure.clone());
        Err(io::Error::other(failure))
    }
}

/// The next bytes of an input, of known length. If the input ends before, reading fails; otherwise a truncated member would pass
/// as a shorter one.
pub(super) struct Stretch<'a> {
    input: &'a mut dyn Read,
    left: u64,
}

impl<'a> Stretch<'a> {
    pub(super) fn new(input: &'a mut dyn Read, length: u64) -> Self {
        Self {
            input,
            left: length,
        }
    }

    /// Skips the bytes that are left.
    pub(super) fn skip(&mut self) -> io::Result<()> {
        io::copy(self, &mut io::sink()).map(drop)
    }
}

impl Read for Stretch<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        if most == 0 {
            return Ok(0);
        }
        let read = self.input.read(&mut buffer[..most])?;
        if read == 0 {
            return Err(io::Error::other(Failure::cut_off()));
        }
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_counts_only_past_what_is_free() {
        let tally = Tally::default();
        tally.read_to(1000);
        assert_eq!(tally.unpack(FREE), Ok(()));
        assert_eq!(tally.unpack(1), Err(Failure::Bomb { ratio: RATIO }));
        tally.read_to(FREE / RATIO + 1);
        assert_eq!(tally.unpack(0), Ok(()));
    }

    #[test]
    fn an_error_of_the_file_is_told_from_one_of_its_content() {
        let tally = Tally::default();
        let damaged = tally.failure(io::Error::other("bad block"));
        assert_eq!(damaged.to_string(), "damaged: bad block");
        tally.broke(&io::Error::other("disk on fire"));
        let unreadable = tally.failure(io::Error::other("bad block"));
        assert_eq!(unreadable.to_string(), "cannot read: disk on fire");
    }

    #[test]
    fn a_stretch_that_is_not_whole_is_damaged() {
        let mut input = &b"news"[..];
        let mut content = Vec::new();
        let error = Stretch::new(&mut input, 9).read_to_end(&mut content);
        assert_eq!(error.unwrap_err().to_string(), "damaged: cut off");
    }
}
