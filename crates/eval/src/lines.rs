//! Bytes to numbered lines.
//!
//! Test collections are older than Unicode, and many topics are in Latin-1. What is not UTF-8 becomes U+FFFD: a letter of
//! a word is lost, and the other words of the topic still find what they find. To have it right, convert the file.

use std::borrow::Cow;

/// The text of a file: without a byte order mark, and U+FFFD for what is not UTF-8.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    String::from_utf8_lossy(bytes)
}

/// The lines that are not blank, with their numbers from 1.
pub(crate) fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.lines());
    lines.filter(|(_, line)| !line.trim().is_empty())
}
