//! Splits an SGML collection into records: from each `<DOC>` or `<REUTERS>` tag to its end tag.
//!
//! The input is read up to each `>`, where a tag may end, so that most of it is only searched for one byte. A record ends with an end tag of
//! either name, or before the next record if its end tag is missing.

use std::io::{BufReader, Read};

use super::{Piece, read_until};
use crate::Failure;

const NAMES: [&[u8]; 2] = [b"DOC", b"REUTERS"];
/// The longest tag that is recognised, in bytes.
const LONGEST_TAG: usize = 1 << 11;

/// The records of an input.
pub(crate) struct SgmlRecords<R> {
    input: BufReader<R>,
    limit: usize,
    /// The bytes that were read and not returned yet; while a record is read, they begin with its start tag.
    buffer: Vec<u8>,
    /// 1-based line of the buffer's beginning.
    line: u64,
    /// If the buffer begins with a start tag, the line of that tag.
    began: Option<u64>,
    found: bool,
    blank: bool,
    done: bool,
}

/// What the buffer ends with.
enum End {
    /// A start tag of a record, which begins at this offset.
    Opens(usize),
    Closes,
    /// Something else.
    Text,
    /// The end of the input.
    Input,
}

impl<R: Read> SgmlRecords<R> {
    pub(crate) fn new(input: BufReader<R>, limit: usize) -> Self {
        Self {
            input,
            limit,
            buffer: Vec::new(),
            line: 1,
            began: None,
            found: false,
            blank: true,
            done: false,
        }
    }

    /// Reads up to the next `>`, or up to the largest size of a record.
    fn advance(&mut self) -> Result<End, Failure> {
        let from = self.buffer.len();
        let most = self.limit.saturating_sub(from).max(1 << 12);
        let read = read_until(&mut self.input, b'>', most, &mut self.buffer)?;
        if read == 0 {
            return Ok(End::Input);
        }
        Ok(self.end())
    }

    /// Drops the first bytes of the buffer.
    fn drop(&mut self, bytes: usize) {
        self.line += lines(&self.buffer[..bytes]);
        self.buffer.drain(..bytes);
    }

    /// Removes and returns the first `end` bytes of the buffer.
    fn take(&mut self, end: usize) -> Vec<u8> {
        // The next record is about as long as this one.
        let mut next = Vec::with_capacity(end.min(1 << 16));
        next.extend_from_slice(&self.buffer[end..]);
        self.buffer.truncate(end);
        self.line += lines(&self.buffer);
        std::mem::replace(&mut self.buffer, next)
    }

    fn end(&self) -> End {
        if self.buffer.last() != Some(&b'>') {
            return End::Text;
        }
        let from = self.buffer.len().saturating_sub(LONGEST_TAG);
        let tail = &self.buffer[from..];
        let before = &tail[..tail.len() - 1];
        let Some(open) = memchr::memrchr2(b'<', b'>', before) else {
            return End::Text;
        };
        match &tail[open..] {
            [b'<', b'/', name @ ..] if is_record(name) => End::Closes,
            [b'<', name @ ..] if is_record(name) => End::Opens(from + open),
            _ => End::Text,
        }
    }

    /// Searches the start tag of the next record; returns whether there is one.
    fn seek(&mut self) -> Result<bool, Failure> {
        while self.began.is_none() {
            match self.advance()? {
                End::Input => return Ok(false),
                End::Opens(at) => self.begin(at),
                End::Closes | End::Text => self.forget(),
            }
        }
        Ok(true)
    }

    fn begin(&mut self, at: usize) {
        self.drop(at);
        self.began = Some(self.line);
        self.found = true;
    }

    /// Drops the buffer, except for bytes that may be the beginning of a tag.
    fn forget(&mut self) {
        self.blank &= self.buffer.iter().all(u8::is_ascii_whitespace);
        let kept = match self.buffer.last() {
            Some(b'>') => self.buffer.len(),
            _ => self.buffer.len().saturating_sub(LONGEST_TAG),
        };
        self.drop(kept);
    }

    /// Reads the rest of the record that the buffer begins with.
    fn record(&mut self) -> Result<Vec<u8>, Failure> {
        let mut too_large = false;
        let content = loop {
            match self.advance()? {
                End::Input | End::Closes => break self.take(self.buffer.len()),
                End::Opens(at) => {
                    let content = self.take(at);
                    self.begin(0);
                    break content;
                }
                End::Text => {}
            }
            if self.buffer.len() > self.limit {
                too_large = true;
            }
            if too_large {
                self.forget();
            }
        };
        if too_large || content.len() > self.limit {
            return Err(Failure::TooLarge { limit: self.limit });
        }
        Ok(content)
    }
}

/// The number of line breaks in `bytes`.
fn lines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// Whether a tag, from its name on, is that of a record.
fn is_record(tag: &[u8]) -> bool {
    NAMES.iter().any(|name| {
        let named = tag
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name));
        named
            && matches!(
                tag.get(name.len()),
                Some(b'>' | b' ' | b'\t' | b'\r' | b'\n')
            )
    })
}

impl<R: Read> Iterator for SgmlRecords<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if self.done {
            return None;
        }
        let failed = match self.seek() {
            Ok(true) => {
                let line = self.began.take()?;
                let content = self.record();
                self.done = content.as_ref().is_err_and(Failure::ends_input);
                return Some(Piece { line, content });
            }
            Ok(false) if self.found => None,
            Ok(false) => {
                self.forget();
                (!self.blank).then_some((1, Failure::NoRecord))
            }
            Err(failure) => {
                let read = self.buffer.trim_ascii_end();
                Some((self.line + lines(read), failure))
            }
        };
        self.done = true;
        failed.map(|(line, failure)| Piece {
            line,
            content: Err(failure),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{expected, shown};
    use super::*;

    fn records(input: &str, limit: usize) -> Vec<(u64, String)> {
        shown(SgmlRecords::new(BufReader::new(input.as_bytes()), limit))
    }

    #[test]
    fn records_are_found_with_their_lines() {
        let one = "<REUTERS\n NEWID=\"1\">a\n</REUTERS>";
        let two = "<doc id=\"2\"><DOCNO>2</DOCNO></doc>";
        let input = format!("<!DOCTYPE lewis>\n{one}\n\n<!-- > -->\n{two}\n");
        assert_eq!(records(&input, 100), expected(&[(2, one), (7, two)]));
    }

    #[test]
    fn a_record_without_an_end_tag_ends_where_the_next_begins() {
        let input = "<DOC>one\n<DOC>two</DOC>\n<DOC>three\n\n<DOC\n>four";
        let found = [
            (1, "<DOC>one\n"),
            (2, "<DOC>two</DOC>"),
            (3, "<DOC>three\n\n"),
            (5, "<DOC\n>four"),
        ];
        assert_eq!(records(input, 100), expected(&found));
    }

    #[test]
    fn a_record_too_large_costs_only_itself() {
        let large = "! larger than 0 MiB";
        for filler in ["x", "x\n> "] {
            let filler = filler.repeat(20_000);
            let input = format!("<DOC>{filler}</DOC><DOC>2</DOC><DOC>{filler}<DOC>4</DOC>");
            let shown: Vec<_> = records(&input, 40)
                .into_iter()
                .map(|(_, shown)| shown)
                .collect();
            assert_eq!(shown, [large, "<DOC>2</DOC>", large, "<DOC>4</DOC>"]);
        }
        assert_eq!(
            records(&format!("<DOC>{}", "x".repeat(50)), 40),
            expected(&[(1, large)])
        );
    }

    #[test]
    fn an_input_without_records_says_so() {
        assert_eq!(records("  \n ", 40), []);
        assert_eq!(records("", 40), []);
        assert_eq!(
            records("<html>\nno", 40),
            expected(&[(1, "! no record in it")])
        );
        let long = format!("{}<DOC>x</DOC>", "y".repeat(30_000));
        assert_eq!(records(&long, 40), expected(&[(1, "<DOC>x</DOC>")]));
    }

    #[test]
    fn every_prefix_is_split_without_loss_of_a_whole_record() {
        let input = "<!DOCTYPE x>\n<DOC>one</DOC>\n<DOC a=\"b\">two<P></DOC>\n<DOC>three";
        for end in 0..=input.len() {
            let whole = input[..end].matches("</DOC>").count();
            assert!(records(&input[..end], 100).len() >= whole);
        }
    }
}
