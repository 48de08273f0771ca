//! Splits XML into the elements that are records: the items of a feed, the news items of an envelope.
//!
//! What a record says of itself is often not all there is to know: the name of the feed, the language and the encoding
//! stand at the head of the file. Each piece is therefore the head, which is everything before the first record, followed
//! by one record; the elements that the head leaves open are closed where the piece ends, which the reader of XML forgives.
//! So every record can be read by itself, on any thread, like a file that holds no other. Of files with names of their own for
//! everything ([`Elements::bare`]) nobody knows what the head says, so only the declaration of the encoding goes with each record.
//!
//! The elements are found by name alone. An element of the same name deeper inside a record belongs to it; right inside of it,
//! or anywhere in an entry of a feed, it is the next record, and the end tag of the one before is missing: what there is of
//! that is read. A file without any is one record as a whole: another kind of document of the same format.

use std::io::Read;
use std::sync::Arc;

use super::Piece;
use super::head::Head;
use super::window::{Token, Window};
use crate::Failure;
use crate::xml::scan;

/// Records that hold no others of their kind, however deep.
const NEVER_NESTED: [&str; 2] = ["item", "entry"];

/// A kind of element: its name and, where only some of that name are meant, what its `type` must be.
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
    /// Whether records lie in sections with headings of their own.
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
    /// How many elements of its name are open, itself among them.
    depth: usize,
    /// How many elements are.
    open: usize,
    too_large: bool,
}

impl<R: Read> Elements<R> {
    /// `selectors` are names of elements, without prefix and in any case; `div[type=item]` is one with that attribute.
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

    /// The same, each without the head of the file but for its declaration; in each of them there may be others of their kind.
    pub(crate) fn bare(input: R, names: &[String], limit: usize) -> Self {
        Self {
            is_bare: true,
            ..Self::new(input, names, limit)
        }
    }

    /// How many lines of the record that was handed out last are lines of the file's head and not its own.
    pub(crate) fn head_lines(&self) -> u64 {
        match self.found {
            true => memchr::memchr_iter(b'\n', self.head.content()).count() as u64,
            false => 0,
        }
    }

    /// Takes the next token; a piece where it ends one.
    fn step(&mut self) -> Result<Option<Piece>, Failure> {
        let Some((token, length)) = self.window.token()? else {
            self.done = true;
            return Ok(self.finish());
        };
        if self.begins_next(token, length) {
            // The token is left for the next step, which finds no record open.
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

    /// Whether a token begins a record inside the one that is open, so that the end of that is missing.
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

    /// Takes a token outside records, which may begin one or be one.
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

    /// What is left at the end of the input.
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
    /// Takes a token; `true` when it ends the record.
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
