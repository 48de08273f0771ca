//! Splits XML into the elements that are records: the items of a feed, the news items of an envelope.
//!
//! A record often lacks information that stands at the head of the file: the name of the feed, the language, the encoding. So each
//! piece is the head, which is everything before the first record, followed by one record. Elements that the head leaves open are not
//! closed, which the XML reader tolerates. So each record can be read by itself, on any thread, like a file with a single record. In
//! files with unknown element names ([`Elements::bare`]) the meaning of the head is unknown, so only the XML declaration goes with each
//! record.
//!
//! The elements are found by name only. An element of the same name deeper inside a record belongs to it. Directly inside it, or
//! anywhere in an item of a feed, it is the next record: the end tag of the previous one is missing, which is read as far as it goes. A
//! file without such an element is one record: another kind of document of the same format.

use std::io::Read;
use std::sync::Arc;

use super::Piece;
use super::head::Head;
use super::window::{Token, Window};
use crate::Failure;
use crate::xml::scan;

/// Names of records that never contain others of their kind, at any depth.
const NEVER_NESTED: [&str; 2] = ["item", "entry"];

/// A selector of elements: the name and, if only some of that name are wanted, the value of their `type` attribute.
#[derive(Clone, Debug)]
struct Wanted {
    name: Arc<str>,
    kind: Option<Box<str>>,
}

impl Wanted {
    fn new(selector: &str) -> Self {
        let (name, kind) = match selector.split_once("[type=") {
            Some((name, kind)) => (name, kind.strip_suffix(']')),
            None => (selector, None),
        };
        Self {
            name: name.into(),
            kind: kind.map(Box::from),
        }
    }

    fn is(&self, tag: &[u8]) -> bool {
        scan::local_name(tag).eq_ignore_ascii_case(self.name.as_bytes())
            && self.kind.as_deref().is_none_or(|kind| {
                let found = scan::attribute(tag, "type").unwrap_or_default();
                found.eq_ignore_ascii_case(kind.as_bytes())
            })
    }
}

/// The records of an XML file.
pub(crate) struct Elements<R> {
    window: Window<R>,
    wanted: Vec<Wanted>,
    limit: usize,
    head: Head,
    open: Option<Record>,
    /// Whether records stand in sections with headings of their own.
    has_sections: bool,
    /// Whether records come without the head.
    is_bare: bool,
    found: bool,
    done: bool,
}

/// The record that is being read.
struct Record {
    content: Vec<u8>,
    line: u64,
    name: Arc<str>,
    /// How many elements of its name are open, including itself.
    depth: usize,
    /// How many elements of any name are open, including itself.
    open: usize,
    too_large: bool,
}

impl<R: Read> Elements<R> {
    /// Splits `input` into the elements that match one of `selectors`: names without prefix, ignoring case, or names with the value of the
    /// `type` attribute, such as `div[type=item]`.
    pub(crate) fn new<S: AsRef<str>>(input: R, selectors: &[S], limit: usize) -> Self {
        let mut selectors = selectors.iter().map(AsRef::as_ref);
        Self {
            window: Window::new(input, limit),
            wanted: selectors.clone().map(Wanted::new).collect(),
            limit,
            head: Head::default(),
            has_sections: selectors.any(|name| name.starts_with("div[")),
            is_bare: false,
            open: None,
            found: false,
            done: false,
        }
    }

    /// Splits `input` into elements with one of `names`. Only the XML declaration goes with each, not the head of the file. An element may
    /// contain others with the same name.
    pub(crate) fn bare(input: R, names: &[String], limit: usize) -> Self {
        Self {
            is_bare: true,
            ..Self::new(input, names, limit)
        }
    }

    /// How many lines of the last record belong to the head of the file.
    pub(crate) fn head_lines(&self) -> u64 {
        match self.found {
            true => memchr::memchr_iter(b'\n', self.head.content()).count() as u64,
            false => 0,
        }
    }

    /// Reads the next token; returns the piece that it ends, if any.
    fn step(&mut self) -> Result<Option<Piece>, Failure> {
        let Some((token, length)) = self.window.token()? else {
            self.done = true;
            return Ok(self.finish());
        };
        if self.begins_next(token, length) {
            // The token is not consumed: the next step will find no record open, and begin one.
            return Ok(self.open.take().map(|record| record.piece(self.limit)));
        }
        let piece = match &mut self.open {
            Some(record) => {
                let ends = record.take(token, self.window.peek(length), self.limit);
                ends.then(|| self.open.take()).flatten()
            }
            None => self.outside(token, length),
        };
        self.window.consume(length);
        Ok(piece.map(|record| record.piece(self.limit)))
    }

    /// Whether a token begins a record inside the open one, so that the end tag of the open one is missing.
    fn begins_next(&self, token: Token, length: usize) -> bool {
        let begins = matches!(token, Token::Open | Token::Empty);
        let Some(record) = self.open.as_ref().filter(|_| begins) else {
            return false;
        };
        let bytes = self.window.peek(length);
        let is_wanted = || self.wanted.iter().any(|wanted| wanted.is(bytes));
        let never_nests = || !self.is_bare && NEVER_NESTED.contains(&&*record.name);
        (record.open == 1 || never_nests()) && is_wanted()
    }

    /// Handles a token outside of records. Begins a record if it is a start tag of one; returns the record if it is an empty element.
    fn outside(&mut self, token: Token, length: usize) -> Option<Record> {
        let begins = matches!(token, Token::Open | Token::Empty);
        let bytes = self.window.peek(length);
        let wanted = self.wanted.iter().find(|wanted| begins && wanted.is(bytes));
        let Some(name) = wanted.map(|wanted| Arc::clone(&wanted.name)) else {
            match self.found {
                true if self.has_sections => self.head.go_on(token, bytes),
                true => {}
                false => self.head.take(token, bytes, self.limit),
            }
            return None;
        };
        if !self.found {
            self.found = true;
            match self.is_bare {
                true => self.head.leave_declaration(),
                false => self.head.shorten(),
            }
        }
        let mut record = Record {
            content: self.head.content().to_vec(),
            line: self.window.line(),
            name,
            depth: 0,
            open: 0,
            too_large: false,
        };
        if record.take(token, self.window.peek(length), self.limit) {
            return Some(record);
        }
        self.open = Some(record);
        None
    }

    /// The piece that is left at the end of the input: a truncated record, or the whole file if it has no record.
    fn finish(&mut self) -> Option<Piece> {
        if let Some(record) = self.open.take() {
            let failure = match record.too_large {
                true => Failure::TooLarge { limit: self.limit },
                false => Failure::CutOff,
            };
            return Some(Piece {
                line: record.line,
                content: Err(failure),
            });
        }
        let whole = !self.found && !self.head.content().trim_ascii().is_empty();
        whole.then(|| Piece {
            line: 1,
            content: match self.head.is_too_large() {
                true => Err(Failure::TooLarge { limit: self.limit }),
                false => Ok(self.head.content().to_vec()),
            },
        })
    }
}

impl Record {
    /// Adds a token; returns whether it ends the record.
    fn take(&mut self, token: Token, bytes: &[u8], limit: usize) -> bool {
        if self.too_large || self.content.len() + bytes.len() > limit {
            self.too_large = true;
            self.content = Vec::new();
        } else {
            self.content.extend_from_slice(bytes);
        }
        match token {
            Token::Open => self.open += 1,
            Token::Close => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        let name = || scan::local_name(bytes).eq_ignore_ascii_case(self.name.as_bytes());
        match token {
            Token::Open if name() => self.depth += 1,
            Token::Close if name() => self.depth = self.depth.saturating_sub(1),
            Token::Empty => {}
            _ => return false,
        }
        self.depth == 0
    }

    fn piece(self, limit: usize) -> Piece {
        Piece {
            line: self.line,
            content: match self.too_large {
                true => Err(Failure::TooLarge { limit }),
                false => Ok(self.content),
            },
        }
    }
}

impl<R: Read> Iterator for Elements<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while !self.done {
            match self.step() {
                Ok(None) => {}
                Ok(piece) => return piece,
                Err(failure) => {
                    self.done = true;
                    return Some(Piece {
                        line: self.window.line(),
                        content: Err(failure),
                    });
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests;
