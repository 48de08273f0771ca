//! The head of an XML file, which goes with each of its records.
//!
//! It consists of everything before the first record. In files with sections it changes while reading: a section that ends is
//! removed, and one that begins is added with its headings, so that each record shows the section it belongs to.

use super::window::Token;
use crate::xml::scan;

/// The most bytes of a file's head that go with each record.
const LONGEST: usize = 1 << 16;
/// The most bytes that sections add to it.
const SECTIONS: usize = 1 << 13;
/// The most open elements that are tracked.
const DEEPEST: usize = 512;

/// The content before a record; as long as no record was found, all that was read.
#[derive(Default)]
pub(super) struct Head {
    content: Vec<u8>,
    /// The end of the last markup within the bytes that go with each record.
    end: usize,
    too_large: bool,
    /// The open elements: their names, and the byte offsets at which they begin.
    open: Vec<(Vec<u8>, usize)>,
}

impl Head {
    pub(super) fn content(&self) -> &[u8] {
        &self.content
    }

    pub(super) fn is_too_large(&self) -> bool {
        self.too_large
    }

    /// Adds a token before the first record.
    pub(super) fn take(&mut self, token: Token, bytes: &[u8], limit: usize) {
        if self.too_large || self.content.len() + bytes.len() > limit {
            self.too_large = true;
            return;
        }
        self.follow(token, bytes);
        self.content.extend_from_slice(bytes);
        let longest = LONGEST.min(limit / 4);
        if token != Token::Other && self.content.len() <= longest {
            self.end = self.content.len();
        }
    }

    /// Cuts the head to the part that goes with each record.
    pub(super) fn shorten(&mut self) {
        self.content.truncate(self.end);
        self.content.shrink_to_fit();
        for (_, begin) in &mut self.open {
            *begin = self.end.min(*begin);
        }
    }

    /// Cuts the head to the XML declaration.
    pub(super) fn leave_declaration(&mut self) {
        let declaration = self.content.starts_with(b"<?xml");
        let end = memchr::memmem::find(&self.content, b"?>").filter(|_| declaration);
        self.end = end.map_or(0, |end| end + b"?>".len());
        self.shorten();
    }

    /// Handles a token between records, which may begin or end a section.
    pub(super) fn go_on(&mut self, token: Token, bytes: &[u8]) {
        let in_heading = self.open.iter().any(|(name, _)| name == b"head");
        let closed = self.follow(token, bytes);
        let is_kept = in_heading || token == Token::Open;
        if is_kept && self.content.len() + bytes.len() <= self.end + SECTIONS {
            self.content.extend_from_slice(bytes);
        }
        if let Some(begin) = closed.filter(|_| !in_heading) {
            self.content.truncate(begin);
        }
    }

    /// Tracks the open elements. Returns the offset of the beginning of the element that a token closes.
    fn follow(&mut self, token: Token, bytes: &[u8]) -> Option<usize> {
        let name = scan::local_name(bytes);
        match token {
            Token::Open if self.open.len() < DEEPEST => {
                self.open.push((name.to_vec(), self.content.len()));
                None
            }
            Token::Close => {
                let at = self.open.iter().rposition(|(open, _)| open == name)?;
                self.open.drain(at..).next().map(|(_, begin)| begin)
            }
            _ => None,
        }
    }
}
