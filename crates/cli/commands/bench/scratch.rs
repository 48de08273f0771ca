//! A temporary directory that is removed when the command ends, even by an interrupt.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// The temporary directory; removed when dropped.
pub(super) struct Scratch(tempfile::TempDir);

impl Scratch {
    /// Creates a temporary directory and sets the interrupt handler that removes it. Must be called only once.
    ///
    /// # Errors
    /// When the directory cannot be created or the handler not set.
    pub(super) fn new() -> anyhow::Result<Self> {
        let dir = tempfile::Builder::new()
            .prefix("newshound-bench-")
            .tempdir()
            .context("no scratch directory")?;
        let path: PathBuf = dir.path().into();
        ctrlc::set_handler(move || {
            // Removal may fail while other threads still write to it.
            let _ = (0..100).find(|_| std::fs::remove_dir_all(&path).is_ok());
            std::process::exit(130);
        })?;
        Ok(Self(dir))
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }
}
