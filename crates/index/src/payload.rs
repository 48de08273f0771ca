//! The payload of a commit: which files of the archive belong to it besides its segments.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::durable::{read_named, sync_dir, write_synced};

/// The payload of a commit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payload {
    #[serde(flatten)]
    pub(crate) ledger: LedgerFile,
    /// File name of the dictionary that articles are compressed with, if there is one.
    pub(crate) dictionary: Option<String>,
}

/// The file of a ledger. It is empty where no commit was given a ledger.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LedgerFile {
    /// The file name.
    #[serde(rename = "ledger")]
    pub(crate) name: String,
    /// The BLAKE3 hash of its bytes, in hexadecimal.
    blake3: String,
}

impl LedgerFile {
    pub(crate) const PREFIX: &str = "ledger-";

    /// Writes and syncs `ledger` to a file of the archive in `dir`. The file is named by the hash of its content, so the
    /// file of the last commit is never overwritten with other content.
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

    /// Reads the bytes of the ledger.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is missing or altered, [`Error::Io`] when it cannot be read.
    pub(crate) fn read(&self, dir: &Path) -> Result<Vec<u8>, Error> {
        let is_whole = |bytes: &[u8]| blake3::hash(bytes).to_hex().as_str() == self.blake3;
        read_named(dir, &self.name, is_whole)
    }
}
