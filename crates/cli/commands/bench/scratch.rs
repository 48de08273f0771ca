//! A directory that is gone when the command ends, also by an interrupt.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// The directory.
pub(super) struct Scratch(tempfile::TempDir);

impl Scratch {
    /// Makes one where the system keeps what is temporary. To be called once: it is the first to be told of an interrupt.
    ///
    /// # Errors
    /// When there is no such place, or it cannot be written.
    pub(super) fn new() -> anyhow::Result<Self> {
        let dir = tempfile::Builder::new()
            .prefix("newshound-bench-")
            .tempdir()
            .context("no scratch directory")?;
        let path: PathBuf = dir.path().into();
        ctrlc::set_handler(move || {
            // What is still being written to it may make an attempt fail.
            let _ = (0..100).find(|_| std::fs::remove_dir_all(&path).is_ok());
            std::process::exit(130);
        })?;
        Ok(Self(dir))
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }
}
