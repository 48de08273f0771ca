//! The two formats of web archives.

use std::io;

use super::head::Head;
use super::{arc, skip_line_ends, warc};
use crate::container::tally::damaged;
use crate::container::window::Window;

/// The byte order mark of UTF-8.
pub(super) const MARK: &[u8] = b"\xef\xbb\xbf";

/// The format of a web archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::container) enum Dialect {
    Warc,
    Arc,
}

impl Dialect {
    /// The format of an input with these first bytes.
    pub(in crate::container) fn recognise(head: &[u8]) -> Option<Self> {
        let head = head.strip_prefix(MARK).unwrap_or(head);
        match head {
            _ if warc::begins(head) => Some(Self::Warc),
            _ if arc::sniff(head) => Some(Self::Arc),
            _ => None,
        }
    }

    /// Whether a record begins with these bytes.
    pub(super) fn begins(self, bytes: &[u8]) -> bool {
        match self {
            Self::Warc => warc::begins(bytes),
            Self::Arc => arc::begins(bytes),
        }
    }

    /// Whether the stated length of a content was right, by what follows: nothing, the next record, the standard end of a record, or zeros
    /// as padding.
    pub(super) fn ends_record(self, window: &mut Window<'_>) -> io::Result<bool> {
        if self == Self::Warc && window.peek(4)? == b"\r\n\r\n" {
            return Ok(true);
        }
        let ended = matches!(window.peek(1)?, b"\r" | b"\n");
        // Some programs leave out the line ends between records.
        skip_line_ends(window)?;
        let next = window.peek(self.ahead())?;
        Ok(next.is_empty() || self.begins(next) || ended && next[0] == 0)
    }

    /// How many bytes [`Dialect::begins`] needs.
    pub(super) fn ahead(self) -> usize {
        match self {
            Self::Warc => warc::MARK,
            Self::Arc => arc::LINE,
        }
    }

    /// Reads the head of the record that begins here.
    pub(super) fn head(self, window: &mut Window<'_>) -> io::Result<Head> {
        if !self.begins(window.peek(self.ahead())?) {
            return Err(damaged("no record begins here"));
        }
        match self {
            Self::Warc => warc::head(window),
            Self::Arc => arc::head(window),
        }
    }

    /// The name of the header field that states the address of a record.
    pub(super) fn url_header(self) -> &'static str {
        match self {
            Self::Warc => "WARC-Target-URI",
            Self::Arc => "ARC URL",
        }
    }
}
