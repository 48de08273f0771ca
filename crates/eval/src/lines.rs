//! Bytes to numbered lines.
//!
//! Test collections are older than Unicode, and many topics are in Latin-1: what is not UTF-8 is read as Windows-1252, which has all its
//! letters.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

/// The text of a file, without a byte order mark.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The lines that are not blank, with their numbers from 1.
pub(crate) fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.lines());
    lines.filter(|(_, line)| !line.trim().is_empty())
}
