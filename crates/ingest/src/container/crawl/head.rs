//! What a record of a crawl says of itself.

use crate::Skip;

/// What a record says of itself before its content.
pub(super) struct Head {
    /// Bytes of its content.
    pub(super) length: u64,
    pub(super) holds: Holds,
    /// The address it was fetched from.
    pub(super) url: Option<String>,
    /// Whether the crawler kept its beginning alone.
    pub(super) is_cut_off: bool,
}

/// What the content of a record is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A server's answer, header and all.
    Answer,
    /// Something of this media type.
    Content(String),
    /// No page.
    Nothing(Skip),
}
