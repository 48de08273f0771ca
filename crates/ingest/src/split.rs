//! Splits a stream into the records of a format, in memory bounded by the largest record.

use std::io::{self, BufRead, BufReader, Read};

use crate::Failure;

pub(crate) use elements::Elements;
pub(crate) use messages::Messages;
pub(crate) use rows::Rows;
pub(crate) use sgml_records::SgmlRecords;
pub(crate) use unwrapped::Unwrapped;

mod elements;
mod head;
mod messages;
mod rows;
mod sgml_records;
mod unwrapped;
mod window;

/// How a file is divided into records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Split {
    /// The file is one record.
    Whole,
    /// Each line that is not blank is one.
    Lines,
    /// Each JSON value at the top, or in the list at the top, is one.
    Values,
    /// Each row of a table is one, but for the first, which names the columns.
    Rows,
    /// Each `<DOC>` or `<REUTERS>` element is one.
    SgmlRecords,
    /// Each stretch that begins with SOH is one.
    Messages,
    /// Each XML element of one of these names is one, together with the head of the file; see [`Elements::new`].
    Elements(&'static [&'static str]),
}

/// A stretch of the input before anything is known of it.
pub(crate) struct Piece {
    /// 1-based line of its first byte.
    pub(crate) line: u64,
    pub(crate) content: Result<Vec<u8>, Failure>,
}

/// An error may carry a failure through readers that know nothing of failures.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        error
            .downcast::<Self>()
            .unwrap_or_else(|error| Self::Unreadable {
                reason: error.to_string(),
            })
    }
}

/// The whole input, or why not.
pub(crate) fn whole<R: Read>(input: R, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut content = Vec::new();
    input
        .take((limit as u64).saturating_add(1))
        .read_to_end(&mut content)?;
    if content.len() > limit {
        return Err(Failure::TooLarge { limit });
    }
    Ok(content)
}

/// The lines of an input that are not blank.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    limit: usize,
    line: u64,
    failed: bool,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R, limit: usize) -> Self {
        Self {
            input: BufReader::with_capacity(1 << 17, input),
            limit,
            line: 0,
            failed: false,
        }
    }

    fn read_line(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let mut content = Vec::new();
        let most = (self.limit as u64).saturating_add(1);
        (&mut self.input)
            .take(most)
            .read_until(b'\n', &mut content)?;
        if content.is_empty() {
            return Ok(None);
        }
        if content.last() == Some(&b'\n') {
            content.pop();
        } else if content.len() > self.limit {
            self.skip_line()?;
            return Err(Failure::TooLarge { limit: self.limit });
        }
        Ok(Some(content))
    }

    fn skip_line(&mut self) -> Result<(), Failure> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let end = buffer.iter().position(|&byte| byte == b'\n');
            let used = end.map_or(buffer.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while !self.failed {
            self.line += 1;
            let content = match self.read_line() {
                Ok(None) => return None,
                Ok(Some(content)) if content.trim_ascii().is_empty() => continue,
                Ok(Some(content)) => Ok(content),
                Err(failure) => {
                    // After an error of the input itself nothing more can be read; a line too long only costs itself.
                    self.failed = failure.ends_input();
                    Err(failure)
                }
            };
            return Some(Piece {
                line: self.line,
                content,
            });
        }
        None
    }
}

/// The JSON values of an input: those of the list it is, or else those that follow each other in it.
///
/// Only brackets and strings are understood here; whether a value is valid is found out when it is read. A damaged value
/// therefore costs itself, and its neighbours too only where its brackets do not match.
pub(crate) struct Values<R> {
    input: BufReader<R>,
    place: Place,
    done: bool,
}

/// Where in the input the scanner stands, between values.
struct Place {
    limit: usize,
    line: u64,
    in_list: bool,
    started: bool,
    /// Whether the list is part of something else, of which nothing is read after the list.
    nested: bool,
}

/// Where in a JSON value the scanner stands.
#[derive(Default)]
struct Scan {
    content: Vec<u8>,
    line: u64,
    depth: usize,
    in_string: bool,
    escaped: bool,
    too_large: bool,
}

impl Place {
    /// Takes the next byte; `true` when it ends the value.
    fn take(&mut self, byte: u8, scan: &mut Scan) -> bool {
        self.line += u64::from(byte == b'\n');
        if scan.content.is_empty() && !scan.too_large {
            scan.line = self.line;
            if self.is_between_values(byte) {
                return self.is_past();
            }
        } else if scan.depth == 0 && !scan.in_string && matches!(byte, b',' | b']' | b'\n') {
            self.in_list &= byte != b']';
            return true;
        }
        if scan.content.len() < self.limit {
            scan.content.push(byte);
        } else {
            scan.too_large = true;
        }
        scan.step(byte) && matches!(byte, b'}' | b']')
    }

    /// Whether the list that was to be read has ended.
    fn is_past(&self) -> bool {
        self.nested && !self.in_list
    }

    fn is_between_values(&mut self, byte: u8) -> bool {
        let opens = byte == b'[' && !self.started;
        let closes = byte == b']' && self.in_list;
        let blank = matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        self.started |= !blank;
        self.in_list = (self.in_list || opens) && !closes;
        opens || closes || blank || byte == b','
    }
}

impl<R: Read> Values<R> {
    pub(crate) fn new(input: R, limit: usize) -> Self {
        Self {
            input: BufReader::with_capacity(1 << 17, input),
            place: Place {
                limit,
                line: 1,
                in_list: false,
                started: false,
                nested: false,
            },
            done: false,
        }
    }

    /// The values of a list whose bracket ends at `offset`. What stands before and after the list is not read.
    pub(crate) fn within(input: R, limit: usize, offset: usize) -> Self {
        let mut values = Self::new(input, limit);
        values.place.in_list = true;
        values.place.started = true;
        values.place.nested = true;
        let mut before = Vec::new();
        let skipped = (&mut values.input)
            .take(offset as u64)
            .read_to_end(&mut before);
        let lines = before.iter().filter(|&&byte| byte == b'\n');
        values.place.line += lines.count() as u64;
        // An input that breaks here breaks again on the next read, and is reported then.
        values.done = skipped.is_ok_and(|length| length < offset);
        values
    }

    fn read_value(&mut self, scan: &mut Scan) -> Result<bool, Failure> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let end = buffer.iter().position(|&byte| self.place.take(byte, scan));
            let used = end.map_or(buffer.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                return Ok(true);
            }
        }
    }
}

impl Scan {
    /// Follows strings and brackets; `true` when the byte leaves the value's outermost bracket closed.
    fn step(&mut self, byte: u8) -> bool {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.depth == 0
    }
}

impl<R: Read> Iterator for Values<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if self.done || self.place.is_past() {
            return None;
        }
        let mut scan = Scan::default();
        let content = match self.read_value(&mut scan) {
            Err(failure) => {
                self.done = true;
                Err(failure)
            }
            Ok(true) if scan.content.is_empty() && !scan.too_large => return None,
            Ok(true) if scan.too_large => Err(Failure::TooLarge {
                limit: self.place.limit,
            }),
            Ok(true) => Ok(scan.content),
            Ok(false) => {
                self.done = true;
                if scan.content.is_empty() {
                    return None;
                }
                match (scan.too_large, scan.depth > 0 || scan.in_string) {
                    (true, _) => Err(Failure::TooLarge {
                        limit: self.place.limit,
                    }),
                    (false, true) => Err(Failure::CutOff),
                    (false, false) => Ok(scan.content),
                }
            }
        };
        Some(Piece {
            line: scan.line,
            content,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: impl Iterator<Item = Piece>) -> Vec<(u64, String)> {
        pieces
            .map(|piece| match piece.content {
                Ok(content) => (piece.line, String::from_utf8(content).unwrap()),
                Err(failure) => (piece.line, format!("! {failure}")),
            })
            .collect()
    }

    fn values(input: &str) -> Vec<(u64, String)> {
        shown(Values::new(input.as_bytes(), 40))
    }

    #[test]
    fn blank_lines_are_no_records_but_are_counted() {
        let lines = Lines::new(&b"one\n\n  \r\ntwo\nthree"[..], 40);
        let expected = [(1, "one"), (4, "two"), (5, "three")];
        assert_eq!(shown(lines), expected.map(|(n, s)| (n, s.to_owned())));
    }

    #[test]
    fn a_line_too_long_costs_only_itself() {
        let input = format!("one\n{}\ntwo\n", "x".repeat(3 << 17));
        let lines = shown(Lines::new(input.as_bytes(), 40));
        assert_eq!(lines[1].1, "! larger than 0 MiB");
        assert_eq!(lines[2], (3, "two".to_owned()));
    }

    #[test]
    fn lists_single_objects_and_sequences_are_split_alike() {
        let one = "{\"a\": \"x]}\\\"\"}";
        let both = vec![(1, one.to_owned()), (2, "{}".to_owned())];
        assert_eq!(values(&format!("[{one},\n{{}}]\n")), both);
        assert_eq!(values(&format!("{one}\n{{}}")), both);
        assert_eq!(values(one), both[..1]);
        assert_eq!(values("[]"), []);
        assert_eq!(
            values("[[1, 2], 3]"),
            vec![(1, "[1, 2]".to_owned()), (1, "3".to_owned())]
        );
    }

    #[test]
    fn a_list_within_something_else_is_read_alone() {
        for (list, expected) in [
            ("{\"a\": [\n{}, {\"b\": []} ], \"c\": [1]}", 2),
            ("{\"a\": [1, 2], \"c\": [1]}", 2),
            ("{\"a\": [], \"c\": {}}", 0),
        ] {
            let offset = list.find('[').unwrap() + 1;
            let found = shown(Values::within(list.as_bytes(), 40, offset));
            assert_eq!(found.len(), expected, "{list}: {found:?}");
        }
        let cut = shown(Values::within(&b"{\"a\": [{}, {"[..], 40, 7));
        assert_eq!(cut[1].1, "! the record is cut off");
    }

    #[test]
    fn a_value_that_does_not_end_or_is_too_large_is_reported() {
        let cut = "! the record is cut off".to_owned();
        assert_eq!(
            values("[{}, {\"a\": "),
            vec![(1, "{}".to_owned()), (1, cut)]
        );
        let long = format!("[\"{}\", {{}}]", "x".repeat(60));
        let large = "! larger than 0 MiB".to_owned();
        assert_eq!(values(&long), vec![(1, large), (1, "{}".to_owned())]);
    }
}
