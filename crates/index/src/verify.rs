//! Comparing an archive with the checksums it was written with.
//!
//! To open an archive looks at its files' ends only, or it would take as long as to read them. An article is checked when it is
//! read, the ledger and the dictionary always, and a segment before it is merged; postings, positions and columns are checked
//! nowhere else but here.

use std::path::PathBuf;

use tantivy::index::{SegmentComponent, SegmentMeta};

use crate::{Archive, Error};

impl Archive {
    /// Reads all files of the last commit and compares them with what was written. Where another process commits meanwhile,
    /// the newer commit is read.
    ///
    /// # Errors
    /// [`Error::Damaged`] that names what was altered or is missing.
    pub fn verify(&self) -> Result<(), Error> {
        self.steadily(|| self.verify_commit())
    }

    fn verify_commit(&self) -> Result<(), Error> {
        self.ledger()?;
        self.dictionary()?;
        // What cannot be opened is told by name.
        self.reader()?;
        let metas = self
            .index
            .load_metas()
            .map_err(Error::opening(self.dir()))?;
        let mut segments = metas.segments.iter();
        segments.try_for_each(|segment| self.verify_segment(segment))
    }

    /// Compares the files of a segment with what was written.
    pub(crate) fn verify_segment(&self, segment: &SegmentMeta) -> Result<(), Error> {
        for path in files(segment) {
            let sound = self.index.directory().validate_checksum(&path);
            if !sound.map_err(|error| Error::opening(self.dir())(error.into()))? {
                let reason = format!("{} was altered", path.display());
                return Err(Error::damaged(self.dir(), reason));
            }
        }
        Ok(())
    }
}

/// The files of a segment. (The engine's own check passes over those that it did not write or read a list of.)
fn files(segment: &SegmentMeta) -> impl Iterator<Item = PathBuf> {
    use SegmentComponent::{Delete, FastFields, FieldNorms, Positions, Postings, Store, Terms};

    let always = [FastFields, FieldNorms, Postings, Positions, Store, Terms];
    let deletes = segment.has_deletes().then_some(Delete);
    let components = always.into_iter().chain(deletes);
    components.map(|component| segment.relative_path(component))
}
