//! What a record of a crawl says of itself.

use std::io;

use crate::{Failure, Skip};

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

/// The error of a record that is not as it should be.
pub(super) fn damaged(reason: &str) -> io::Error {
    io::Error::other(Failure::Damaged {
        reason: reason.to_owned(),
    })
}
