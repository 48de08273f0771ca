//! The ledger: what the archive knows of the files it was made from.
//!
//! The ledger belongs to a commit: the index crate writes both together. It has the version of the archive's format, so
//! a change of these types raises that.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use newshound_index::Archive;
use newshound_ingest::Date;
use newshound_ingest::learned::{Learned, Sample};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::Error;
use crate::account::Account;
use crate::choices::{Choices, Manner};
use crate::issue_role::IssueRole;
use crate::path::{native, portable};
use crate::stamp::{AsRead, Stamp};

/// The directories of an archive with their files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ledger {
    pub(crate) roots: Vec<Root>,
    /// The articles from which recurring blocks and the habits of sources are learned.
    pub(crate) sample: Sample,
    /// What was learned from them, and from the articles of earlier runs.
    pub(crate) learned: Learned,
}

/// One directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Root {
    pub(crate) place: Place,
    /// The last component of the path that was given or, if another directory has that name, of the resolved path. If
    /// there are several directories, paths in the archive begin with it.
    pub(crate) name: String,
    pub(crate) choices: Choices,
    /// Its files, by `/`-separated path within it.
    #[serde(deserialize_with = "ordered")]
    pub(crate) files: BTreeMap<String, Entry>,
}

/// Where a directory lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Place {
    /// The directory that contains the archive's own directory, wherever both are moved.
    AroundArchive,
    /// At an absolute path. Both are as [`portable`] gives them.
    At {
        /// The path that was given, which may have links in it.
        called: String,
        /// The directory that this path led to when its files were last looked at.
        dir: String,
    },
}

/// One file, as it was when its articles were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) stamp: Stamp,
    /// BLAKE3 of the content; `None` where it was not read to the end because its beginning said enough.
    #[serde(with = "crate::ledger::hash")]
    pub(crate) hash: Option<[u8; 32]>,
    /// Whether a change may not show in the stamp: the file was modified shortly before it was read, or its directory
    /// has moved since.
    pub(crate) racy: bool,
    /// Whether all its records are in the index. If not, it must be read again.
    pub(crate) complete: bool,
    /// Its role in an issue of several files.
    pub(crate) role: IssueRole,
    /// How it was read.
    pub(crate) manner: Manner,
    /// Number of its articles in the index.
    pub(crate) articles: u64,
    /// Bytes of memory of the run that read it, if more memory would give more articles; `None` otherwise.
    pub(crate) memory: Option<u64>,
    /// The first day on which a future date that left an article undated is accepted, so that reading the file again is
    /// worthwhile.
    pub(crate) again: Option<Date>,
    pub(crate) account: Account,
}

/// A hash for comparing ledgers. The default stands for no ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mark(Option<[u8; 32]>);

impl Ledger {
    /// The ledger of the last commit and its mark; an empty ledger if no run has committed.
    pub(crate) fn load(archive: &Archive) -> Result<(Self, Mark), Error> {
        let Some(bytes) = archive.ledger()? else {
            return Ok(Default::default());
        };
        Ok((Self::read(&bytes, archive)?, Mark::of(&bytes)))
    }

    /// The ledger of the last commit; `None` if it is still the one with the mark `known`.
    pub(crate) fn load_if_changed(archive: &Archive, known: Mark) -> Result<Option<Self>, Error> {
        let bytes = archive.ledger()?;
        let mark = bytes.as_deref().map(Mark::of).unwrap_or_default();
        match bytes {
            _ if mark == known => Ok(None),
            Some(bytes) => Self::read(&bytes, archive).map(Some),
            None => Ok(Some(Self::default())),
        }
    }

    fn read(bytes: &[u8], archive: &Archive) -> Result<Self, Error> {
        postcard::from_bytes(bytes).map_err(|error| Error::Ledger {
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

    /// The path in the archive of a file in the directory with index `root`.
    pub(crate) fn path(&self, root: usize, file: &str) -> String {
        let renamed = self.renamed(root, file);
        renamed.unwrap_or_else(|| file.to_owned())
    }

    /// As [`Ledger::path`]; `None` if it is `file`.
    pub(crate) fn renamed(&self, root: usize, file: &str) -> Option<String> {
        match &self.roots[..] {
            [] | [_] => None,
            roots => Some(format!("{}/{file}", roots[root].name)),
        }
    }
}

impl Mark {
    fn of(bytes: &[u8]) -> Self {
        Self(Some(blake3::hash(bytes).into()))
    }
}

impl Entry {
    /// Whether the entry is of a file with the content that `reading` found, as far as that can be told.
    pub(crate) fn is_of(&self, reading: &AsRead) -> bool {
        let AsRead { stamp, hash, racy } = reading;
        let is_same = match (self.hash, hash) {
            (Some(own), Some(other)) => own == *other,
            // Without a hash, only the stamps can tell.
            _ => self.stamp == *stamp && !self.racy && !racy,
        };
        is_same && self.stamp.size == stamp.size
    }
}

impl Root {
    pub(crate) fn articles(&self) -> u64 {
        self.files.values().map(|entry| entry.articles).sum()
    }
}

impl Place {
    /// The absolute path, given that of the archive.
    pub(crate) fn resolve(&self, archive: &Path) -> PathBuf {
        match self {
            Self::AroundArchive => archive.parent().unwrap_or(archive).to_owned(),
            Self::At { called, .. } => native(called),
        }
    }

    /// Whether its files were last read in another directory than `dir`. The directory around the archive moves with
    /// it, and so never was elsewhere.
    pub(crate) fn was_elsewhere(&self, dir: &Path) -> bool {
        matches!(self, Self::At { dir: before, .. } if *before != portable(dir))
    }
}

/// Reads a map that was written in order. To build it as a whole is cheaper than to insert its entries one by one.
fn ordered<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Entry>, D::Error> {
    struct Entries;

    impl<'de> Visitor<'de> for Entries {
        type Value = BTreeMap<String, Entry>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("files by path")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            // The length may be wrong, so only a limited capacity is reserved for it.
            let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(0).min(1 << 17));
            while let Some(entry) = map.next_entry()? {
                entries.push(entry);
            }
            Ok(entries.into_iter().collect())
        }
    }

    from.deserialize_map(Entries)
}

/// Serializes a hash as a byte string, which is written and read at once.
mod hash {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    struct Bytes<'b>(&'b [u8]);

    impl Serialize for Bytes<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_bytes(self.0)
        }
    }

    pub(super) fn serialize<S: Serializer>(
        hash: &Option<[u8; 32]>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let bytes = hash.as_ref().map(|hash| Bytes(hash));
        bytes.serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<[u8; 32]>, D::Error> {
        let bytes = Option::<&[u8]>::deserialize(from)?;
        let hash = bytes.map(|bytes| {
            let hash = bytes.try_into();
            hash.map_err(|_| D::Error::invalid_length(bytes.len(), &"32 bytes"))
        });
        hash.transpose()
    }
}
