//! Comparing an archive with the checksums it was written with.
//!
//! Opening an archive checks only the ends of its files, as reading them all would take too long. An article is checked
//! whenever it is read, the ledger and the dictionary always, and a segment before it is merged. Postings, positions and
//! columns are checked nowhere else but here.

use std::path::PathBuf;

use tantivy::index::{SegmentComponent, SegmentMeta};

use crate::{Archive, Error};

impl Archive {
    /// Reads all files of the last commit and compares them with their checksums. If another process commits meanwhile,
    /// reads the newer commit.
    ///
    /// # Errors
    /// [`Error::Damaged`], which names the file that is altered or missing.
    pub fn verify(&self) -> Result<(), Error> {
        self.steadily(|| self.verify_commit())
    }

    fn verify_commit(&self) -> Result<(), Error> {
        self.ledger()?;
        self.dictionary()?;
        // This reports files that cannot be opened by name.
        self.reader()?;
        let metas = self
            .index
            .load_metas()
            .map_err(Error::opening(self.dir()))?;
        let mut segments = metas.segments.iter();
        segments.try_for_each(|segment| self.verify_segment(segment))
    }

    /// Compares the files of a segment with their checksums.
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

/// The files of a segment. (The engine's own check skips files that are not in its list of managed files.)
fn files(segment: &SegmentMeta) -> impl Iterator<Item = PathBuf> {
    use SegmentComponent::{Delete, FastFields, FieldNorms, Positions, Postings, Store, Terms};

    let always = [FastFields, FieldNorms, Postings, Positions, Store, Terms];
    let deletes = segment.has_deletes().then_some(Delete);
    let components = always.into_iter().chain(deletes);
    components.map(|component| segment.relative_path(component))
}
