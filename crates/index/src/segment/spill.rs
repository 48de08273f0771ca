//! Bytes that are collected in memory and, where there are many, in a file.

use std::fs::File;
use std::io::{self, Seek as _, Write};
use std::path::Path;

/// Bytes that are held in memory before they go to the file.
const HELD: usize = 1 << 20;

/// Bytes that have to be complete before they can be written to their file, as something that is known later comes
/// before them. All but the last [`HELD`] or so lie in a file without a name.
pub(super) struct Spill<'a> {
    /// Where the file is created.
    dir: &'a Path,
    /// The bytes that are not in the file.
    held: Vec<u8>,
    /// `None` until it is needed.
    file: Option<File>,
    /// Number of bytes in the file.
    spilled: u64,
}

impl<'a> Spill<'a> {
    /// An empty spill, which creates its file in `dir` if it needs one.
    pub(super) fn new(dir: &'a Path) -> Self {
        Self {
            dir,
            held: Vec::new(),
            file: None,
            spilled: 0,
        }
    }

    /// Number of bytes.
    pub(super) fn len(&self) -> u64 {
        self.spilled + self.held.len() as u64
    }

    /// The end of the bytes, to append to.
    pub(super) fn end(&mut self) -> &mut Vec<u8> {
        &mut self.held
    }

    /// Moves the bytes in memory to the file if there are many. To be called after something was appended.
    pub(super) fn settle(&mut self) -> io::Result<()> {
        if self.held.len() < HELD {
            return Ok(());
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(tempfile::tempfile_in(self.dir)?),
        };
        file.write_all(&self.held)?;
        self.spilled += self.held.len() as u64;
        self.held.clear();
        Ok(())
    }

    /// Writes all bytes to `file`; none are left.
    pub(super) fn move_to(&mut self, file: &mut (impl Write + ?Sized)) -> io::Result<()> {
        if let Some(own) = &mut self.file
            && self.spilled > 0
        {
            own.rewind()?;
            io::copy(own, file)?;
            own.rewind()?;
            own.set_len(0)?;
            self.spilled = 0;
        }
        file.write_all(&self.held)?;
        self.held.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spilled_comes_back_in_its_order() {
        let dir = tempfile::tempdir().unwrap();
        let mut spill = Spill::new(dir.path());
        for length in [3 * HELD + 7, 5, 2 * HELD] {
            let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            for some in bytes.chunks(1000) {
                spill.end().extend_from_slice(some);
                spill.settle().unwrap();
                assert!(spill.held.len() < HELD);
            }
            assert_eq!(spill.len(), length as u64);
            let mut written = Vec::new();
            spill.move_to(&mut written).unwrap();
            assert!(written == bytes);
            assert_eq!(spill.len(), 0);
        }
        // The file has no name, so nothing can be left of it.
        assert_eq!(dir.path().read_dir().unwrap().count(), 0);
    }

    #[test]
    fn little_needs_no_file() {
        let mut spill = Spill::new(Path::new("there is no such directory"));
        spill.end().extend_from_slice(b"little");
        spill.settle().unwrap();
        let mut written = Vec::new();
        spill.move_to(&mut written).unwrap();
        assert_eq!(written, b"little");
        spill.end().resize(HELD, 0);
        assert!(spill.settle().is_err());
    }
}
