//! Comparing an archive with the checksums it was written with.
//!
//! To open an archive looks at its files' ends only, or it would take as long as to read them. An article is checked when it is
//! read, the ledger and the dictionary always; postings, positions and columns are checked here and nowhere else.

use std::path::{Path, PathBuf};

use tantivy::index::SegmentComponent;

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
        for path in self.files()? {
            let sound = self.index.directory().validate_checksum(&path);
            if !sound.map_err(|error| Error::opening(self.dir())(error.into()))? {
                return Err(self.damaged(format!("{} was altered", path.display())));
            }
        }
        Ok(())
    }

    /// The files of all segments, in order. (The engine's own check passes over those that it did not write or read a list of.)
    fn files(&self) -> Result<Vec<PathBuf>, Error> {
        let metas = self
            .index
            .load_metas()
            .map_err(Error::opening(self.dir()))?;
        let with_deletes = metas
            .segments
            .iter()
            .filter(|segment| segment.has_deletes());
        let deletes = with_deletes.map(|segment| segment.relative_path(SegmentComponent::Delete));
        let deletes: Vec<PathBuf> = deletes.collect();
        // The engine lists these for all segments, whether they have them or not.
        let is_optional = |path: &Path| {
            let extension = path.extension().unwrap_or_default();
            (extension == "del" && !deletes.iter().any(|own| own == path)) || extension == "temp"
        };
        let files = metas.list_segment_files().into_iter();
        let mut files: Vec<PathBuf> = files.filter(|path| !is_optional(path)).collect();
        files.sort_unstable();
        Ok(files)
    }
}
