//! What unpacking a file has cost so far, and what went wrong in it.
//!
//! A few bytes can unpack to any number. Each record is bounded by the record limit; what bounds a file is its *ratio*, of
//! bytes unpacked to bytes read: past [`FREE`] bytes nothing may unpack to more than [`RATIO`] times its size. Text
//! shrinks to a tenth at best, so no honest archive comes near.
//!
//! Decoders hand on the errors of what they read from as if they were their own. So the file's own errors are noted here
//! where they happen: a disk that fails is not a damaged file, which reads the same tomorrow.

use std::cell::{Cell, RefCell};
use std::io::{self, Read};

use crate::Failure;

/// The most times its size that a file may unpack to.
const RATIO: u64 = 1000;
/// Bytes that any file may unpack to.
const FREE: u64 = 256 << 20;

/// The account of one file.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How far into the file was read, in bytes. What is read again does not count: members that share their bytes are
    /// a known bomb.
    read: Cell<u64>,
    unpacked: Cell<u64>,
    broken: RefCell<Option<String>>,
    /// Whether something stands behind a compressed stream that does not belong to it.
    garbage: Cell<bool>,
}

impl Tally {
    /// The file was read up to `position`.
    pub(super) fn read_to(&self, position: u64) {
        self.read.set(self.read.get().max(position));
    }

    /// Reading the file itself failed.
    pub(super) fn broke(&self, error: &io::Error) {
        *self.broken.borrow_mut() = Some(error.to_string());
    }

    /// A compressed stream ended, and what follows is none.
    pub(super) fn found_garbage(&self) {
        self.garbage.set(true);
    }

    /// Whether that was so since it was asked last.
    pub(super) fn take_garbage(&self) -> bool {
        self.garbage.take()
    }

    fn unpack(&self, bytes: u64) -> Result<(), Failure> {
        let unpacked = self.unpacked.get().saturating_add(bytes);
        self.unpacked.set(unpacked);
        match unpacked > FREE && unpacked / RATIO > self.read.get() {
            true => Err(Failure::Bomb { ratio: RATIO }),
            false => Ok(()),
        }
    }

    /// The reason behind an error that came through decoders.
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

/// The error of a reader where what it reads is damaged.
pub(super) fn damaged(reason: &str) -> io::Error {
    io::Error::other(Failure::damaged(reason))
}

/// A decoder whose bytes are counted, and whose errors are failures of the file. After the first it only repeats it: a
/// decoder may well go on after an error, but nobody knows with what.
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

/// A stretch of known length. An input that ends within it is damaged; without this its members would be short and
/// nobody would know.
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

    /// Reads what is left of it.
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
