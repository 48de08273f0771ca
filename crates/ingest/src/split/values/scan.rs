//! Scans one JSON value for its end, following strings and brackets.

use super::like::Like;

/// The deepest nesting at which the kinds of open brackets are remembered; hardly any value is deeper.
const KNOWN: usize = 128;

/// The state of the scanner within a value.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) content: Vec<u8>,
    pub(super) line: u64,
    pub(super) depth: usize,
    pub(super) in_string: bool,
    escaped: bool,
    pub(super) too_large: bool,
    /// Whether another record begins where the value should continue.
    pub(super) torn: bool,
    /// For each open bracket, a bit that is set if it is that of a list; the innermost is the lowest bit. Only the outermost [`KNOWN`] are here.
    lists: u128,
    /// The last byte that is not blank; of strings, only the quotation marks count.
    last: u8,
    /// Whether a string began where none can begin, or a bracket was closed by one of the other kind.
    pub(super) is_odd: bool,
    /// The column, in bytes from 0, at which the value begins, if only white space precedes it on its line.
    pub(super) begun_at: Option<usize>,
}

/// What ends a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Its closing bracket, which is part of it.
    Closed,
    /// A separator after it.
    Parted,
    /// The beginning of another record within it.
    Torn,
}

impl Scan {
    /// Adds bytes to the value, up to `limit` bytes in all.
    pub(super) fn keep(&mut self, bytes: &[u8], limit: usize) {
        let room = limit.saturating_sub(self.content.len()).min(bytes.len());
        self.content.extend_from_slice(&bytes[..room]);
        self.too_large |= room < bytes.len();
    }

    /// Whether any byte of the value was read.
    pub(super) fn has_begun(&self) -> bool {
        !self.content.is_empty() || self.too_large
    }

    /// The column of the next byte, in bytes from 0, if only white space precedes it on its line.
    pub(super) fn column(&self) -> Option<usize> {
        let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\r');
        let end = self.content.iter().rposition(is_text)?;
        let is_known = self.content[end] == b'\n' && !self.too_large;
        is_known.then_some(self.content.len() - end - 1)
    }

    /// Follows strings and brackets. Returns how many of the bytes belong to the value, and what ends it there, if it ends: its closing
    /// bracket, a separator after a value without brackets, or the beginning of another record, by `like`.
    pub(super) fn follow(&mut self, bytes: &[u8], like: &Like) -> (usize, Option<End>) {
        let is_first = !self.has_begun();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if self.in_string {
                at += self.follow_string(&bytes[at..], like);
                if self.torn {
                    return (at, Some(End::Torn));
                }
                continue;
            }
            match byte {
                b',' | b']' | b'\n' if self.depth == 0 && !is_first => {
                    return (at, Some(End::Parted));
                }
                b'{' if self.is_misplaced() && like.begins(&bytes[at..], true) => {
                    self.torn = true;
                    return (at, Some(End::Torn));
                }
                b'"' => {
                    self.in_string = true;
                    self.is_odd |= !matches!(self.last, 0 | b'{' | b'[' | b':' | b',');
                }
                b'{' | b'[' => self.open(byte),
                b'}' | b']' if self.close(byte) => return (at + 1, Some(End::Closed)),
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                self.last = byte;
            }
            at += 1;
        }
        (at, None)
    }

    fn open(&mut self, bracket: u8) {
        self.depth += 1;
        if self.depth <= KNOWN {
            self.lists = self.lists << 1 | u128::from(bracket == b'[');
        }
    }

    /// Closes the innermost bracket of this kind, and those within it. Returns whether no bracket is open then.
    fn close(&mut self, bracket: u8) -> bool {
        let is_list = bracket == b']';
        if self.depth > KNOWN {
            self.depth -= 1;
            return false;
        }
        // The end of a list that never began.
        if is_list && self.lists == 0 && self.depth > 0 {
            self.is_odd = true;
            return false;
        }
        let mut closed = false;
        while self.depth > 0 && !closed {
            closed = (self.lists & 1 == 1) == is_list;
            self.is_odd |= !closed;
            self.depth -= 1;
            self.lists >>= 1;
        }
        self.depth == 0
    }

    /// Whether no object can begin here.
    fn is_misplaced(&self) -> bool {
        match self.last {
            b',' => self.depth > 0 && self.lists & 1 == 0,
            b'[' | b':' => false,
            _ => self.depth > 0,
        }
    }

    /// Follows a string to its end, the end of the bytes, or the beginning of a record within it; returns how many bytes that are. A record
    /// cannot begin within a string, as its first quotation mark would end the string; so what was taken for a string is not one.
    fn follow_string(&mut self, bytes: &[u8], like: &Like) -> usize {
        let mut at = usize::from(std::mem::take(&mut self.escaped));
        while let Some(rest) = bytes.get(at..) {
            let Some(found) = memchr::memchr3(b'"', b'\\', b'{', rest) else {
                break;
            };
            at += found;
            match rest[found] {
                b'"' => {
                    self.in_string = false;
                    return at + 1;
                }
                b'{' if like.begins(&rest[found..], self.is_odd) => {
                    self.torn = true;
                    return at;
                }
                b'{' => at += 1,
                _ => {
                    self.escaped = found + 1 == rest.len();
                    at += 2;
                }
            }
        }
        bytes.len()
    }
}
