//! How files are selected and read: what a run is told, and what the ledger remembers.

use newshound_ingest::Format;
use serde::{Deserialize, Serialize};

use crate::Options;

/// The choices with which a directory was last indexed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Choices {
    /// Which files are selected, as [`Options::globs`] describes.
    pub(crate) globs: Vec<String>,
    pub(crate) manner: Manner,
}

/// How a file is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manner {
    /// The format that the caller states; `None` if it is recognised.
    pub(crate) format: Option<Format>,
    /// Whether its boilerplate stays in the text.
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
