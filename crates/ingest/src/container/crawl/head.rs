//! The head of a record of a web archive.

use crate::Skip;

/// The head of a record, which precedes its content.
pub(super) struct Head {
    /// The length of its content in bytes.
    pub(super) length: u64,
    pub(super) holds: Holds,
    /// The address it was fetched from.
    pub(super) url: Option<String>,
    /// Whether the crawler stored only the beginning of the content.
    pub(super) is_cut_off: bool,
}

/// The kind of a record's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// An HTTP response with its header.
    Answer,
    /// Content of this media type, without a header.
    Content(String),
    /// Not a page, for this reason.
    Nothing(Skip),
}
