//! Comparing an archive with the checksums it was written with.
//!
//! To open an archive looks at its files' ends only, or it would take as long as to read them. An article is checked when it is
//! read, the ledger and the dictionary always; postings, positions and columns are checked here and nowhere else.

use tantivy::index::SegmentId;

use crate::{Archive, Error};

impl Archive {
    /// Reads all files of the last commit and compares them with what was written. Where another process commits meanwhile,
    /// the newer commit is read.
    ///
    /// # Errors
    /// [`Error::Damaged`] that names what was altered or is missing.
    pub fn verify(&self) -> Result<(), Error> {
        loop {
            let before = self.segments()?;
            let outcome = self.verify_commit();
            // What is no longer part of the index may be gone.
            if outcome.is_ok() || self.segments()? == before {
                return outcome;
            }
        }
    }

    fn segments(&self) -> Result<Vec<SegmentId>, Error> {
        let segments = self.index.searchable_segment_ids();
        segments.map_err(Error::opening(self.dir()))
    }

    fn verify_commit(&self) -> Result<(), Error> {
        self.ledger()?;
        self.dictionary()?;
        // What cannot be opened is told by name.
        self.reader()?;
        let damaged = self.index.validate_checksum();
        let damaged = damaged.map_err(Error::opening(self.dir()))?;
        let mut names: Vec<String> = damaged
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        names.sort_unstable();
        let reason = match &names[..] {
            [] => return Ok(()),
            [name] => format!("{name} was altered"),
            names => format!("{} were altered", names.join(", ")),
        };
        Err(Error::Damaged {
            dir: self.dir().into(),
            reason,
        })
    }
}
