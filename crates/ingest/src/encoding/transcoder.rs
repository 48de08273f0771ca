//! Decodes streams in encodings that must be decoded before they can be split at ASCII characters.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};

use super::Wide;
use super::utf32::Utf32;

/// Decodes a stream to UTF-8, so that it can be split at ASCII characters. Without an encoding it passes the stream on unchanged, except
/// for a UTF-8 byte order mark, which it drops.
pub(crate) struct Transcoder<R> {
    input: R,
    decoding: Option<Decoding>,
    /// Bytes to return; those before `given` are already returned.
    pending: Vec<u8>,
    given: usize,
    started: bool,
    ended: bool,
    /// A read error, which is returned after the bytes that were read before it.
    broken: Option<io::Error>,
}

enum Decoding {
    /// The byte order, and the bytes of a character that is not complete yet.
    Utf32(Utf32, Vec<u8>),
    Other(Decoder),
}

impl Decoding {
    fn new(encoding: Wide) -> Self {
        match encoding {
            Wide::Utf32(order) => Self::Utf32(order, Vec::new()),
            Wide::Other(encoding) => Self::Other(encoding.new_decoder()),
        }
    }

    fn decode(&mut self, chunk: &[u8], ended: bool) -> String {
        match self {
            Self::Utf32(order, rest) => {
                rest.extend(chunk);
                let whole = if ended {
                    rest.len()
                } else {
                    rest.len() / 4 * 4
                };
                let text = order.decode(&rest[..whole]);
                rest.drain(..whole);
                text
            }
            Self::Other(decoder) => {
                let mut text = String::new();
                let room = decoder.max_utf8_buffer_length(chunk.len()).unwrap_or(0);
                text.reserve(room);
                let (result, ..) = decoder.decode_to_string(chunk, &mut text, ended);
                debug_assert_eq!(result, CoderResult::InputEmpty);
                text
            }
        }
    }
}

impl<R: Read> Transcoder<R> {
    pub(crate) fn new(input: R, encoding: Option<Wide>) -> Self {
        Self {
            input,
            decoding: encoding.map(Decoding::new),
            pending: Vec::new(),
            given: 0,
            started: false,
            ended: false,
            broken: None,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.pending.clear();
        self.given = 0;
        let mut chunk = self.input.by_ref().take(1 << 16);
        match chunk.read_to_end(&mut self.pending) {
            Err(error) if self.pending.is_empty() => return Err(error),
            Err(error) => self.broken = Some(error),
            Ok(_) => {}
        }
        self.ended = self.pending.is_empty();
        match &mut self.decoding {
            Some(decoding) => {
                self.pending = decoding.decode(&self.pending, self.ended).into_bytes();
            }
            None if !self.started && self.pending.starts_with(b"\xef\xbb\xbf") => self.given = 3,
            None => {}
        }
        Ok(())
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.pending.len()
            && let Some(error) = self.broken.take()
        {
            return Err(error);
        }
        if self.decoding.is_none() && self.started && self.given == self.pending.len() {
            return self.input.read(buffer);
        }
        while self.given == self.pending.len() && !self.ended {
            self.fill()?;
            self.started = true;
        }
        let rest = &self.pending[self.given..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}
