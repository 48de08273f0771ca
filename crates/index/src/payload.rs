//! What a commit says beside its segments: which files of the archive belong to it.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::durable::{read_named, sync_dir, write_synced};

/// What a commit says beside its segments.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    #[serde(flatten)]
    pub(crate) ledger: LedgerFile,
    /// File name of the dictionary that articles are packed with, where there is one.
    pub(crate) dictionary: Option<String>,
}

/// The file of a ledger. Where no commit had one to give, it is empty.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LedgerFile {
    /// Its name.
    #[serde(rename = "ledger")]
    pub(crate) name: String,
    /// BLAKE3 of its bytes, in hexadecimal.
    blake3: String,
}

impl LedgerFile {
    pub(crate) const PREFIX: &str = "ledger-";

    /// Makes `ledger` a file of the archive in `dir`, through to the disk. It is called by its content: the one that the
    /// last commit names is never written over.
    pub(crate) fn write(dir: &Path, ledger: &[u8]) -> Result<Self, Error> {
        let blake3 = blake3::hash(ledger).to_hex().to_string();
        let name = format!("{}{blake3}", Self::PREFIX);
        let path = dir.join(&name);
        if !fs::read(&path).is_ok_and(|known| known == ledger) {
            write_synced(&path, ledger).map_err(Error::io(path))?;
            sync_dir(dir)?;
        }
        Ok(Self { name, blake3 })
    }

    /// Its bytes.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is missing or altered, [`Error::Io`] when it cannot be read.
    pub(crate) fn read(&self, dir: &Path) -> Result<Vec<u8>, Error> {
        let is_whole = |bytes: &[u8]| blake3::hash(bytes).to_hex().as_str() == self.blake3;
        read_named(dir, &self.name, is_whole)
    }
}
