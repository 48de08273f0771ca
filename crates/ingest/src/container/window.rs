//! A buffered reader with look-ahead that knows its position.
//!
//! Containers are recognised by their first bytes, damaged ones are searched for the next valid record, and members of a zip archive are
//! read by seeking. The standard buffered reader is not made for this: it has little look-ahead, and drops its buffer at each seek.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use super::tally::Tally;

/// The size of the buffer in bytes, which is also the most that can be peeked at.
pub(super) const SIZE: usize = 1 << 16;

/// The initial size of the buffer in bytes, which is enough for most files.
const FIRST: usize = 1 << 13;

/// A file, or another input that can seek.
pub(super) trait File: Read + Seek {}

impl<T: Read + Seek> File for T {}

enum Source<'a> {
    File(&'a mut dyn File, &'a Tally),
    Stream(&'a mut dyn Read),
}

/// A buffered input.
pub(super) struct Window<'a> {
    source: Source<'a>,
    buffer: Vec<u8>,
    /// The range of the buffer that has not been consumed yet.
    start: usize,
    end: usize,
    /// The position of the next byte, from the beginning of the input.
    position: u64,
    /// Whether the last read of the source returned its end. Most files are short, and reading at the end again costs more than reading them.
    ended: bool,
}

impl<'a> Window<'a> {
    /// A window on a file that stands at its beginning. Its errors, and how far it is read, are noted in `tally`.
    pub(super) fn file(file: &'a mut dyn File, tally: &'a Tally) -> Self {
        Self::new(Source::File(file, tally))
    }

    /// A window on a stream, which cannot seek.
    pub(super) fn stream(stream: &'a mut dyn Read) -> Self {
        Self::new(Source::Stream(stream))
    }

    fn new(source: Source<'a>) -> Self {
        Self {
            source,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            position: 0,
            ended: false,
        }
    }

    /// The position of the next byte, from the beginning of the input.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// The next `count` bytes, without consuming them; fewer only if the input ends or fails before. `count` is at most [`SIZE`].
    pub(super) fn peek(&mut self, count: usize) -> io::Result<&[u8]> {
        while self.end - self.start < count {
            match self.fill() {
                Ok(0) => break,
                Ok(_) => {}
                // The next read will return the error again.
                Err(_) if self.end > self.start => break,
                Err(error) => return Err(error),
            }
        }
        Ok(&self.buffer[self.start..self.end.min(self.start + count)])
    }

    /// Moves to `position`; returns `false` if it cannot: a stream can only move within the buffer.
    pub(super) fn go_to(&mut self, position: u64) -> io::Result<bool> {
        let first = self.position - self.start as u64;
        let within = position.checked_sub(first);
        let within = within.and_then(|within| usize::try_from(within).ok());
        match (within, &mut self.source) {
            (Some(within), _) if within <= self.end => self.start = within,
            (_, Source::Stream(_)) => return Ok(false),
            (_, Source::File(file, _)) => {
                file.seek(SeekFrom::Start(position))?;
                (self.start, self.end, self.ended) = (0, 0, false);
            }
        }
        self.position = position;
        Ok(true)
    }

    /// Reads more into the buffer. Returns the number of bytes, 0 at the end.
    fn fill(&mut self) -> io::Result<usize> {
        if self.ended {
            return Ok(0);
        }
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        if self.end == self.buffer.len() {
            let size = if self.buffer.is_empty() { FIRST } else { SIZE };
            self.buffer.resize(size, 0);
        }
        let room = &mut self.buffer[self.end..];
        let read = loop {
            let read = match &mut self.source {
                Source::File(file, _) => file.read(room),
                Source::Stream(stream) => stream.read(room),
            };
            match read {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        if let Source::File(_, tally) = &self.source {
            match &read {
                // The position may be past the end, where an archive's offsets point.
                Ok(0) => {}
                Ok(read) => tally.read_to(self.position + (self.end + read) as u64),
                Err(error) => tally.broke(error),
            }
        }
        let read = read?;
        self.end += read;
        self.ended = read == 0;
        Ok(read)
    }
}

impl Read for Window<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Window<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.end {
            self.fill()?;
        }
        Ok(&self.buffer[self.start..self.end])
    }

    fn consume(&mut self, count: usize) {
        let count = count.min(self.end - self.start);
        self.start += count;
        self.position += count as u64;
    }
}

impl Seek for Window<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let invalid = || io::Error::from(io::ErrorKind::InvalidInput);
        let position = match (to, &mut self.source) {
            (SeekFrom::Start(position), _) => position,
            (SeekFrom::Current(by), _) => {
                self.position.checked_add_signed(by).ok_or_else(invalid)?
            }
            (SeekFrom::End(_), Source::Stream(_)) => {
                return Err(io::ErrorKind::Unsupported.into());
            }
            (SeekFrom::End(by), Source::File(file, _)) => {
                self.position = file.seek(SeekFrom::End(by))?;
                (self.start, self.end, self.ended) = (0, 0, false);
                return Ok(self.position);
            }
        };
        match self.go_to(position)? {
            true => Ok(position),
            false => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn what_was_looked_at_is_still_read() {
        let mut input = &b"harbour news"[..];
        let mut window = Window::stream(&mut input);
        assert_eq!(window.peek(7).unwrap(), b"harbour");
        assert_eq!(window.peek(40).unwrap(), b"harbour news");
        let mut text = String::new();
        window.read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), window.position()), ("harbour news", 12));
    }

    #[test]
    fn a_file_goes_anywhere_and_a_stream_only_within_its_buffer() {
        let content: Vec<u8> = (0..3 * SIZE).map(|at| (at % 251) as u8).collect();
        let at = |position: u64| [(position % 251) as u8];
        let tally = Tally::default();
        let mut file = Cursor::new(&content);
        let mut window = Window::file(&mut file, &tally);
        for position in [0, 5, 150_000, 1, SIZE as u64] {
            assert!(window.go_to(position).unwrap());
            assert_eq!(window.peek(1).unwrap(), at(position));
        }
        assert_eq!(
            window.seek(SeekFrom::End(-1)).unwrap(),
            content.len() as u64 - 1
        );
        let mut stream = &content[..];
        let mut window = Window::stream(&mut stream);
        window.peek(10).unwrap();
        assert!(window.go_to(9).unwrap() && window.go_to(2).unwrap());
        assert_eq!(window.peek(1).unwrap(), at(2));
        assert!(!window.go_to(150_000).unwrap());
    }
}
