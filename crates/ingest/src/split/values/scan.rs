//! One JSON value, followed byte by byte where its bytes mean something.

use super::like::Like;

/// Of brackets that lie deeper it is not known what they open; hardly any do.
const KNOWN: usize = 128;

/// Where in a JSON value the scanner stands.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) content: Vec<u8>,
    pub(super) line: u64,
    pub(super) depth: usize,
    pub(super) in_string: bool,
    escaped: bool,
    pub(super) too_large: bool,
    /// Whether another begins where it should go on.
    pub(super) torn: bool,
    /// Of each open bracket, the innermost last, whether it is that of a list; of the outermost [`KNOWN`] only.
    lists: u128,
    /// The last byte that is not blank, outside strings but for their marks.
    last: u8,
    /// Whether a string began where none can, or brackets of two kinds close each other.
    pub(super) is_odd: bool,
    /// How far in its line it begins, where nothing but white space precedes it.
    pub(super) begun_at: Option<usize>,
}

/// What ends a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Its last bracket, which is part of it.
    Closed,
    /// A separator behind it.
    Parted,
    /// The beginning of another, which it should not have within.
    Torn,
}

impl Scan {
    /// Adds bytes to the value, as long as it has room for them.
    pub(super) fn keep(&mut self, bytes: &[u8], limit: usize) {
        let room = limit.saturating_sub(self.content.len()).min(bytes.len());
        self.content.extend_from_slice(&bytes[..room]);
        self.too_large |= room < bytes.len();
    }

    /// Whether a byte of it was kept.
    pub(super) fn has_begun(&self) -> bool {
        !self.content.is_empty() || self.too_large
    }

    /// How far in its line the next byte is, where nothing but white space precedes it.
    pub(super) fn column(&self) -> Option<usize> {
        let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\r');
        let end = self.content.iter().rposition(is_text)?;
        let is_known = self.content[end] == b'\n' && !self.too_large;
        is_known.then_some(self.content.len() - end - 1)
    }

    /// Follows strings and brackets. How many of the bytes are the value's, and what ends it there: the last bracket that it
    /// opened, a separator behind what has none, or another record, as records are `like`.
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

    /// Closes the innermost bracket of its kind with those within; whether none is open then.
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

    /// Whether no object can stand here.
    fn is_misplaced(&self) -> bool {
        match self.last {
            b',' => self.depth > 0 && self.lists & 1 == 0,
            b'[' | b':' => false,
            _ => self.depth > 0,
        }
    }

    /// Follows a string to its end, that of the bytes, or a record that begins in it: how many bytes they are. Within a
    /// string none can begin so, as its first quotation mark would be the end; what is taken for a string is none then.
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
