//! How files are chosen and read: what a run is told, and what the ledger remembers of it.

use newshound_ingest::Format;
use serde::{Deserialize, Serialize};

use crate::Options;

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
                keeps_boilerplate: options.keep_boilerplate,
            },
        }
    }
}
