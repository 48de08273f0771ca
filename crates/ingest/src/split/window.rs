//! A streaming tokenizer of XML.
//!
//! It understands just enough not to take tags within comments or attributes for tags. A tag is held as a whole, as its name and end are
//! needed; everything else is passed on in pieces. So memory is bounded by the longest tag, and text without tags is fast.

use std::io::{self, Read};

use crate::xml::scan::{self, Tag};

/// The least number of bytes to read at once.
const CHUNK: usize = 1 << 18;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    /// An empty-element tag.
    Empty,
    Close,
    /// The end of a comment or instruction, or a document type.
    Markup,
    /// Text, or a part of text, of a comment or of a CDATA section.
    Other,
}

pub(super) struct Window<R> {
    input: R,
    bytes: Vec<u8>,
    at: usize,
    ended: bool,
    /// 1-based line of the byte at `counted`, up to which lines were counted. They are counted for many bytes at once.
    line: u64,
    counted: usize,
    /// The end mark of the open comment, CDATA section or processing instruction.
    within: Option<&'static [u8]>,
    /// The longest tag that is held, in bytes.
    longest: usize,
}

impl<R: Read> Window<R> {
    pub(super) fn new(input: R, longest: usize) -> Self {
        Self {
            input,
            bytes: Vec::new(),
            at: 0,
            ended: false,
            line: 1,
            counted: 0,
            within: None,
            longest,
        }
    }

    /// 1-based line of the next byte.
    pub(super) fn line(&mut self) -> u64 {
        let passed = &self.bytes[self.counted..self.at];
        self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        self.counted = self.at;
        self.line
    }

    /// The next `length` bytes: the token that [`Self::token`] found.
    pub(super) fn peek(&self, length: usize) -> &[u8] {
        &self.bytes[self.at..self.at + length]
    }

    /// Moves past the token.
    pub(super) fn consume(&mut self, length: usize) {
        self.at += length;
    }

    /// The next token and its length in bytes, without consuming it; `None` at the end of the input.
    pub(super) fn token(&mut self) -> io::Result<Option<(Token, usize)>> {
        loop {
            if let Some(token) = self.find() {
                return Ok(Some(token));
            }
            if self.ended {
                let rest = self.bytes.len() - self.at;
                return Ok((rest > 0).then_some((Token::Other, rest)));
            }
            self.fill()?;
        }
    }

    /// Reads at least as many bytes as are held, so that repeated searches for the end of a long token take linear time in total.
    fn fill(&mut self) -> io::Result<()> {
        self.line();
        self.bytes.drain(..self.at);
        (self.at, self.counted) = (0, 0);
        let more = self.bytes.len().max(CHUNK) as u64;
        let read = self
            .input
            .by_ref()
            .take(more)
            .read_to_end(&mut self.bytes)?;
        self.ended = read == 0;
        Ok(())
    }

    /// The next token, or `None` if more of the input is needed to decide.
    fn find(&mut self) -> Option<(Token, usize)> {
        let rest = &self.bytes[self.at..];
        let first = *rest.first()?;
        if let Some(end) = self.within {
            return self.find_end(end);
        }
        if first != b'<' {
            let length = memchr::memchr(b'<', rest).unwrap_or(rest.len());
            return Some((Token::Other, length));
        }
        if rest.len() < "<![CDATA[".len() && !self.ended {
            return None;
        }
        let starts: [(&[u8], &[u8]); 3] =
            [(b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<?", b"?>")];
        if let Some((start, end)) = starts.iter().find(|(start, _)| rest.starts_with(start)) {
            self.within = Some(end);
            return Some((Token::Other, start.len()));
        }
        let doctype = b"<!DOCTYPE";
        let found = match rest.get(..doctype.len()) {
            Some(start) if start.eq_ignore_ascii_case(doctype) => {
                scan::declaration(rest).map(|length| (Token::Markup, length))
            }
            _ => match scan::tag(rest) {
                Tag::Whole(length) => Some((kind(&rest[..length]), length)),
                Tag::None(length) => Some((Token::Other, length)),
                Tag::Unfinished => None,
            },
        };
        // Something this long is not a tag, and neither is anything within it.
        found.or_else(|| (rest.len() >= self.longest).then_some((Token::Other, rest.len())))
    }

    fn find_end(&mut self, end: &[u8]) -> Option<(Token, usize)> {
        let rest = &self.bytes[self.at..];
        if let Some(at) = memchr::memmem::find(rest, end) {
            self.within = None;
            let token = match end {
                b"]]>" => Token::Other,
                _ => Token::Markup,
            };
            return Some((token, at + end.len()));
        }
        // The end mark may begin in the last bytes of the buffer.
        let passed = rest.len().saturating_sub(end.len() - 1);
        (passed > 0).then_some((Token::Other, passed))
    }
}

fn kind(tag: &[u8]) -> Token {
    match tag {
        [b'<', b'/', ..] => Token::Close,
        [.., b'/', b'>'] => Token::Empty,
        _ => Token::Open,
    }
}
