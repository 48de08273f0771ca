//! Splits a wire file into messages, each of which begins with SOH.
//!
//! The end mark of a message (EOT) is not always preserved, but the beginning of the next message is. A file without SOH is one message.

use std::io::{BufReader, Read};

use super::{Piece, read_until};
use crate::Failure;

const SOH: u8 = 0x01;

/// The messages of an input.
pub(crate) struct Messages<R> {
    input: BufReader<R>,
    limit: usize,
    /// 1-based line of the next byte.
    line: u64,
    /// Whether the SOH of the next message was read.
    begun: bool,
    done: bool,
}

impl<R: Read> Messages<R> {
    pub(crate) fn new(input: BufReader<R>, limit: usize) -> Self {
        Self {
            input,
            limit,
            line: 1,
            begun: false,
            done: false,
        }
    }

    /// Reads a message, up to the next SOH, which is consumed but not returned.
    fn message(&mut self) -> Result<Vec<u8>, Failure> {
        let mut content = Vec::new();
        if self.begun {
            content.push(SOH);
        }
        let mut too_large = false;
        loop {
            let from = content.len();
            let most = self.limit.saturating_sub(from).max(1 << 12);
            let read = read_until(&mut self.input, SOH, most, &mut content)?;
            self.line += memchr::memchr_iter(b'\n', &content[from..]).count() as u64;
            let next = read > 0 && content.last() == Some(&SOH);
            if next {
                content.pop();
            }
            too_large |= content.len() > self.limit;
            if next || read == 0 {
                self.begun = next;
                self.done = read == 0;
                break;
            }
            if too_large {
                content.clear();
            }
        }
        match too_large {
            true => Err(Failure::TooLarge { limit: self.limit }),
            false => Ok(content),
        }
    }
}

impl<R: Read> Iterator for Messages<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while !self.done {
            let line = self.line;
            let content = self.message();
            self.done |= content.as_ref().is_err_and(Failure::ends_input);
            // Between messages there are only white space and control characters.
            let idle = |byte: &u8| byte.is_ascii_whitespace() || byte.is_ascii_control();
            if !content
                .as_ref()
                .is_ok_and(|content| content.iter().all(idle))
            {
                return Some(Piece { line, content });
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{expected, shown};
    use super::*;

    fn messages(input: &str, limit: usize) -> Vec<(u64, String)> {
        shown(Messages::new(BufReader::new(input.as_bytes()), limit))
    }

    #[test]
    fn a_message_begins_with_its_mark_and_ends_before_the_next() {
        let input = "\x16\x16\x01a\n\x02b\n\x03\x04\n\x16\x16\x01c\x02d";
        let found = [(1, "\x01a\n\x02b\n\x03\x04\n\x16\x16"), (4, "\x01c\x02d")];
        assert_eq!(messages(input, 100), expected(&found));
        assert_eq!(messages("no mark", 100), expected(&[(1, "no mark")]));
        assert_eq!(messages("", 100), []);
        assert_eq!(messages("\n \n", 100), []);
    }

    #[test]
    fn a_message_too_large_costs_only_itself() {
        let input = format!("\x01a{}\x01b\x02c", "x\n".repeat(100_000));
        let found = [(1, "! larger than 0 MiB"), (100_001, "\x01b\x02c")];
        assert_eq!(messages(&input, 40), expected(&found));
    }
}
