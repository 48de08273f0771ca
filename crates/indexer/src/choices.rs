//! How files are chosen and read: what a run is told, and what the ledger remembers of it.

use newshound_ingest::{Date, Format};
use serde::{Deserialize, Serialize};

use crate::ledger::Entry;
use crate::{Boilerplate, Options};

/// What a directory was last indexed with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Choices {
    /// Which files are seen, as [`Options::globs`] describes them.
    pub(crate) globs: Vec<String>,
    pub(crate) manner: Manner,
}

/// How a file is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manner {
    /// The format it is told to be; `None` where it is recognised.
    pub(crate) format: Option<Format>,
    /// Whether its boilerplate is left in the text.
    pub(crate) keeps_boilerplate: bool,
}

impl Choices {
    pub(crate) fn of(options: &Options) -> Self {
        Self {
            globs: options.globs.clone(),
            manner: Manner {
                format: options.format,
                keeps_boilerplate: options.boilerplate == Boilerplate::Keep,
            },
        }
    }
}

/// How the files of a directory are to be read; one that was read otherwise is read again.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) manner: Manner,
    /// Whether that is for new files, and those that were read before are read as then.
    pub(crate) as_before: bool,
    /// Whether all are read again.
    pub(crate) reread: bool,
    /// The memory that there is, in bytes.
    pub(crate) memory: u64,
    /// The present day; `None` where any date is believed.
    pub(crate) today: Option<Date>,
}

impl Wanted {
    /// How a file is to be read of which the ledger has this entry.
    pub(crate) fn manner(&self, entry: Option<&Entry>) -> Manner {
        match entry {
            Some(entry) if self.as_before => entry.manner,
            _ => self.manner,
        }
    }
}
