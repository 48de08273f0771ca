//! What the archive knows of the files it was made from.
//!
//! The ledger belongs to a commit: the index crate writes both together. It is versioned by the archive's format, so a
//! change of these types raises that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use newshound_index::Archive;
use newshound_ingest::Format;
use newshound_ingest::learned::{Learned, Sample};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::account::Account;
use crate::issues::Part;

/// The directories of an archive with their files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ledger {
    pub(crate) roots: Vec<Root>,
    /// Whether boilerplate was last left in the text.
    pub(crate) whole: bool,
    /// The articles that recurring blocks are learned from, and the blocks that were.
    pub(crate) sample: Sample,
    pub(crate) learned: Learned,
}

/// One directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Root {
    pub(crate) place: Place,
    /// Its last component, with which its paths start where there are several directories.
    pub(crate) name: String,
    /// Its files, by `/`-separated path within it.
    pub(crate) files: BTreeMap<String, Entry>,
    /// Files whose articles were removed and must be read again because their paths changed.
    pub(crate) pending: BTreeSet<String>,
}

/// Where a directory lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Place {
    /// It holds the archive's own directory, wherever both are moved.
    AroundArchive,
    /// At this absolute path.
    At(String),
}

/// One file, as it was when its articles were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// In bytes.
    pub(crate) size: u64,
    /// Nanoseconds since 1970.
    pub(crate) mtime: i64,
    /// BLAKE3 of the content; `None` where it was not read to the end because its beginning said enough.
    pub(crate) hash: Option<[u8; 32]>,
    /// Modified so shortly before it was read that a later change may not show in size and time.
    pub(crate) racy: bool,
    /// Whether all its records are in the index. If not, it must be read again.
    pub(crate) complete: bool,
    /// What it is to an issue of several files.
    pub(crate) part: Part,
    /// The format it was told to be, if it was.
    pub(crate) format: Option<Format>,
    /// Whether its boilerplate was left in the text.
    pub(crate) whole: bool,
    /// Articles of it in the index.
    pub(crate) articles: u64,
    pub(crate) account: Account,
}

impl Ledger {
    /// The ledger of the last commit, an empty one before the first.
    pub(crate) fn load(archive: &Archive) -> Result<Self, Error> {
        let Some(bytes) = archive.ledger()? else {
            return Ok(Self::default());
        };
        postcard::from_bytes(&bytes).map_err(|error| Error::Ledger {
            dir: archive.dir().into(),
            reason: error.to_string(),
        })
    }

    pub(crate) fn to_bytes(&self, archive: &Path) -> Result<Vec<u8>, Error> {
        postcard::to_stdvec(self).map_err(|error| Error::Ledger {
            dir: archive.into(),
            reason: error.to_string(),
        })
    }

    /// The path in the archive of a file of a directory.
    pub(crate) fn path(&self, root: usize, file: &str) -> String {
        match &self.roots[..] {
            [] | [_] => file.to_owned(),
            roots => format!("{}/{file}", roots[root].name),
        }
    }
}

impl Root {
    pub(crate) fn articles(&self) -> u64 {
        self.files.values().map(|entry| entry.articles).sum()
    }
}

impl Place {
    /// The absolute path, for the archive in `archive`.
    pub(crate) fn resolve(&self, archive: &Path) -> PathBuf {
        match self {
            Self::AroundArchive => archive.parent().unwrap_or(archive).to_owned(),
            Self::At(path) => path.into(),
        }
    }
}
