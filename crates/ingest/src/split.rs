//! Splits a stream into the records of a format, in memory bounded by the largest record.

use std::io::{self, BufRead, BufReader, Read};

use crate::Failure;
use crate::press::Database;

pub(crate) use downloads::Downloads;
pub(crate) use elements::Elements;
pub(crate) use messages::Messages;
pub(crate) use rows::Rows;
pub(crate) use sgml_records::SgmlRecords;
pub(crate) use unwrapped::Unwrapped;
pub(crate) use values::Values;

mod columns;
mod downloads;
mod elements;
mod head;
mod messages;
mod rows;
mod sgml_records;
mod unwrapped;
mod values;
mod window;

/// How a file is divided into records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Split {
    /// The file is one record.
    Whole,
    /// Each line that is not blank is a record.
    Lines,
    /// Each top-level JSON value, or each item of the top-level list, is a record.
    Values,
    /// Each row of a table is a record, except the first, which names the columns.
    Rows,
    /// Each `<DOC>` or `<REUTERS>` element is a record.
    SgmlRecords,
    /// Each SOH byte begins a record.
    Messages,
    /// Each XML element with one of these names is a record, together with the head of the file; see [`Elements::new`].
    Elements(&'static [&'static str]),
    /// Each XML element with one of the names that were found in the head of the file is a record, by itself; see [`Elements::bare`].
    NamedElements,
    /// Each article of a download from a press database is a record.
    Downloads(Database),
}

/// A buffered reader of `input`. `whole` is the number of bytes in the input, if known: the buffer is then no larger, as clearing a
/// large one would take longer than reading a short file.
pub(crate) fn buffered<R: Read>(input: R, whole: Option<usize>) -> BufReader<R> {
    const MOST: usize = 1 << 17;
    const LEAST: usize = 1 << 8;
    let room = whole.map_or(MOST, |bytes| (bytes + 1).clamp(LEAST, MOST));
    BufReader::with_capacity(room, input)
}

/// A record as it is cut from the input, before it is parsed.
pub(crate) struct Piece {
    /// 1-based line of its first byte.
    pub(crate) line: u64,
    pub(crate) content: Result<Vec<u8>, Failure>,
}

/// Takes out the failure that an I/O error carries through readers; other errors become [`Failure::Unreadable`].
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        error
            .downcast::<Self>()
            .unwrap_or_else(|error| Self::Unreadable {
                reason: error.to_string(),
            })
    }
}

/// Reads the whole input; fails if it has more than `limit` bytes.
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

/// Appends the next bytes to `content`, up to and including the byte `mark`, but at most `most` bytes. Returns how many were appended, 0
/// at the end of the input.
fn read_until<R: BufRead>(
    input: &mut R,
    mark: u8,
    most: usize,
    content: &mut Vec<u8>,
) -> io::Result<usize> {
    let mut read = 0;
    while read < most {
        let buffer = match input.fill_buf() {
            Ok(buffer) => &buffer[..buffer.len().min(most - read)],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let end = memchr::memchr(mark, buffer).map(|at| at + 1);
        let used = end.unwrap_or(buffer.len());
        content.extend_from_slice(&buffer[..used]);
        input.consume(used);
        read += used;
        if end.is_some() || used == 0 {
            break;
        }
    }
    Ok(read)
}

/// The lines of an input that are not blank.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    limit: usize,
    line: u64,
    failed: bool,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: BufReader<R>, limit: usize) -> Self {
        Self {
            input,
            limit,
            line: 0,
            failed: false,
        }
    }

    fn read_line(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let mut content = Vec::new();
        let most = self.limit.saturating_add(1);
        if read_until(&mut self.input, b'\n', most, &mut content)? == 0 {
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
            let end = memchr::memchr(b'\n', buffer);
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
                    // After an error of the input itself nothing more can be read. A line that is too long is only skipped.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines and the text of pieces, or why there is none.
    pub(super) fn shown(pieces: impl Iterator<Item = Piece>) -> Vec<(u64, String)> {
        pieces
            .map(|piece| match piece.content {
                Ok(content) => (piece.line, String::from_utf8(content).unwrap()),
                Err(failure) => (piece.line, format!("! {failure}")),
            })
            .collect()
    }

    /// As [`shown`] shows them.
    pub(super) fn expected(pieces: &[(u64, &str)]) -> Vec<(u64, String)> {
        let pieces = pieces.iter();
        pieces
            .map(|(line, text)| (*line, (*text).to_owned()))
            .collect()
    }

    #[test]
    fn blank_lines_are_no_records_but_are_counted() {
        let lines = Lines::new(BufReader::new(&b"one\n\n  \r\ntwo\nthree"[..]), 40);
        let found = [(1, "one"), (4, "two"), (5, "three")];
        assert_eq!(shown(lines), expected(&found));
    }

    #[test]
    fn a_line_too_long_costs_only_itself() {
        let input = format!("one\n{}\ntwo\n", "x".repeat(3 << 17));
        let lines = shown(Lines::new(BufReader::new(input.as_bytes()), 40));
        assert_eq!(lines[1].1, "! larger than 0 MiB");
        assert_eq!(lines[2], (3, "two".to_owned()));
    }
}
