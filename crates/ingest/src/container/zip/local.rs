//! Reads the members of an archive without a usable list, by the header before each.
//!
//! Some headers were written before the length of their member was known. If the compression format marks its own end, the member is
//! read all the same, and the next header searched. For an uncompressed member, the length is found in the descriptor after it.
//!
//! Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 (local file header), 4.3.9 (data descriptor), 4.4 (fields) and 4.5.3 (Zip64).

use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;

use bzip2::bufread::BzDecoder;
use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use crate::Failure;
use crate::container::address::{self, Names};
use crate::container::member;
use crate::container::place::Place;
use crate::container::tally::{Stretch, Unpacked, damaged};
use crate::container::visitor::Visitor;
use crate::container::window::{self, Window};

const MARK: &[u8] = b"PK\x03\x04";
/// The mark of a data descriptor, and its length in bytes. It stands after a member whose header lacks the length: mark, checksum, and the
/// compressed and the plain length, of four bytes each, or of eight in a large file.
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
const DESCRIPTOR_LENGTH: usize = 24;
/// The highest version of the format that may follow the mark: 6.3.
const VERSION: u8 = 63;
/// The length of a header before the name, in bytes.
const FIXED: usize = 30;
/// The value of a length field whose length is stated in the Zip64 field.
const ELSEWHERE: u32 = u32::MAX;

/// A header.
struct Header {
    name: String,
    method: u16,
    encrypted: bool,
    /// The stored length of the member in bytes; `None` if the header does not state it.
    length: Option<u64>,
    checksum: u32,
}

/// Reads all members from the current position on.
pub(super) fn read(visitor: &mut Visitor<'_>, window: &mut Window<'_>) -> ControlFlow<()> {
    let mut names = Names::default();
    let mut described = true;
    // An error here ends the reading; the archive was already reported as damaged.
    while let Ok(true) = find(window) {
        let Ok(Some(mut header)) = Header::read(window) else {
            break;
        };
        // A search without result reads up to the end, so after one no further search is made.
        if described && header.method == 0 && header.length.is_none() {
            match header.complete(window) {
                Ok(found) => described = found,
                Err(_) => break,
            }
        }
        let path = address::relative(&header.name).filter(|_| !header.name.ends_with('/'));
        let number = path.as_ref().map(|path| names.next(path));
        if let (Some(path), Some(number)) = (&path, number) {
            let mut place = Place::member(address::member(path), *number);
            let visited = content(visitor, &mut place, path, &header, window);
            *number = place.number;
            visited?;
        } else if let Some(length) = header.length {
            // A directory or hidden file is skipped; errors show at the next header.
            let _ = Stretch::new(window, length).skip();
        }
    }
    ControlFlow::Continue(())
}

/// Moves to the next header; returns whether there is one.
fn find(window: &mut Window<'_>) -> io::Result<bool> {
    loop {
        let next = window.peek(window::SIZE)?;
        let is_header = |at: &usize| {
            next.get(at + MARK.len())
                .is_some_and(|version| *version <= VERSION)
        };
        let found = memchr::memmem::find_iter(next, MARK).find(is_header);
        let passed = match found {
            Some(at) => at,
            None if next.len() < window::SIZE => return Ok(false),
            None => next.len() - MARK.len(),
        };
        window.consume(passed);
        if found.is_some() {
            return Ok(true);
        }
    }
}

/// Passes on the records of a member, whose content begins here, and moves to its end.
fn content(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    path: &str,
    header: &Header,
    window: &mut Window<'_>,
) -> ControlFlow<()> {
    let tally = visitor.tally;
    let mut visit = |stored: &mut dyn BufRead| match decoder(header, stored) {
        Ok(plain) => {
            let mut plain = Unpacked::new(plain, tally);
            let visited = member(visitor, place, path, &mut plain);
            // Read on to its end, from where the next header is searched; damage was either reported or concerns data that is not read.
            let _ = io::copy(&mut plain, &mut io::sink());
            visited
        }
        Err(failure) => visitor.problem(place, failure.into()),
    };
    let Some(length) = header.length else {
        return visit(window);
    };
    let mut stretch = Stretch::new(window, length);
    let visited = visit(&mut Window::stream(&mut stretch));
    let _ = stretch.skip();
    visited
}

/// A reader of the decompressed content of a member, which checks the checksum if the header states it.
fn decoder<'r>(
    header: &Header,
    stored: &'r mut dyn BufRead,
) -> Result<Box<dyn Read + 'r>, Failure> {
    if header.encrypted {
        return Err(Failure::Encrypted);
    }
    let plain: Box<dyn Read + 'r> = match header.method {
        0 if header.length.is_none() => {
            return Err(Failure::damaged("its length is not stated"));
        }
        0 => Box::new(stored),
        8 => Box::new(DeflateDecoder::new(stored)),
        12 => Box::new(BzDecoder::new(stored)),
        93 => Box::new(zstd::Decoder::with_buffer(stored)?.single_frame()),
        method => {
            let method = name(method);
            return Err(Failure::Compression { method });
        }
    };
    let expected = header.length.map(|_| header.checksum);
    let sum = Crc::new();
    Ok(Box::new(Checked {
        plain,
        sum,
        expected,
    }))
}

/// The name of an unsupported compression method, as in the `zip` crate.
fn name(method: u16) -> String {
    let name = match method {
        1 => "Shrink",
        6 => "Implode",
        9 => "Deflate64",
        14 => "Lzma",
        95 => "Xz",
        98 => "Ppmd",
        99 => "Aes",
        other => return format!("method {other}"),
    };
    name.to_owned()
}

/// A reader that fails at its end if the checksum of its bytes is not the stated one.
struct Checked<R> {
    plain: R,
    sum: Crc,
    expected: Option<u32>,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.plain.read(buffer)?;
        self.sum.update(&buffer[..read]);
        let is_other = |expected| expected != self.sum.sum();
        if read == 0 && !buffer.is_empty() && self.expected.is_some_and(is_other) {
            return Err(damaged("its checksum is wrong"));
        }
        Ok(read)
    }
}

impl Header {
    /// Reads the header that begins here; `None` if it is truncated.
    fn read(window: &mut Window<'_>) -> io::Result<Option<Self>> {
        let Some(fixed) = window.peek(FIXED)?.first_chunk::<FIXED>().copied() else {
            return Ok(None);
        };
        let short = |at: usize| u16::from_le_bytes([fixed[at], fixed[at + 1]]);
        let long = |at: usize| u32::from(short(at)) | u32::from(short(at + 2)) << 16;
        let (flags, name, extra) = (short(6), usize::from(short(26)), usize::from(short(28)));
        window.consume(FIXED);
        let name = text(window, name)?;
        let extra = text(window, extra)?;
        let (Some(name), Some(extra)) = (name, extra) else {
            return Ok(None);
        };
        let (stored, plain) = (long(18), long(22));
        let length = match stored {
            ELSEWHERE => zip64(&extra, plain == ELSEWHERE),
            0 if flags & 8 != 0 => None,
            stored => Some(u64::from(stored)),
        };
        Ok(Some(Self {
            name: String::from_utf8_lossy(&name).into_owned(),
            method: short(8),
            encrypted: flags & 1 != 0,
            length,
            checksum: long(14),
        }))
    }

    /// Searches the length and checksum that the header lacks in the descriptor after the member, which begins here. Returns whether it was found.
    fn complete(&mut self, window: &mut Window<'_>) -> io::Result<bool> {
        let start = window.position();
        let found = descriptor(window)?;
        if !window.go_to(start)? {
            return Err(io::ErrorKind::Unsupported.into());
        }
        if let Some((length, checksum)) = found {
            (self.length, self.checksum) = (Some(length), checksum);
        }
        Ok(found.is_some())
    }
}

/// The length and checksum of the next descriptor whose length agrees with its distance from the current position.
fn descriptor(window: &mut Window<'_>) -> io::Result<Option<(u64, u32)>> {
    let start = window.position();
    loop {
        let passed = window.position() - start;
        let next = window.peek(window::SIZE)?;
        for at in memchr::memmem::find_iter(next, DESCRIPTOR) {
            let length = passed + at as u64;
            let behind = &next[at + DESCRIPTOR.len()..];
            let Some((sum, lengths)) = behind.split_first_chunk() else {
                continue;
            };
            let small = u32::try_from(length).map(|length| [length.to_le_bytes(); 2].concat());
            let large = [length.to_le_bytes(); 2].concat();
            if small.is_ok_and(|small| lengths.starts_with(&small)) || lengths.starts_with(&large) {
                return Ok(Some((length, u32::from_le_bytes(*sum))));
            }
        }
        if next.len() < window::SIZE {
            return Ok(None);
        }
        // A descriptor may straddle the border.
        window.consume(window::SIZE - DESCRIPTOR_LENGTH + 1);
    }
}

/// The next `length` bytes; `None` if the input ends before.
fn text(window: &mut Window<'_>, length: usize) -> io::Result<Option<Vec<u8>>> {
    let mut text = Vec::new();
    window.take(length as u64).read_to_end(&mut text)?;
    Ok((text.len() == length).then_some(text))
}

/// The stored length in the Zip64 extra field. With `after_plain`, the length of the plain bytes stands before it.
fn zip64(mut extra: &[u8], after_plain: bool) -> Option<u64> {
    while let [a, b, c, d, rest @ ..] = extra {
        let (kind, length) = (u16::from_le_bytes([*a, *b]), u16::from_le_bytes([*c, *d]));
        let field = rest.get(..usize::from(length))?;
        if kind == 1 {
            let at = if after_plain { 8 } else { 0 };
            let bytes = field.get(at..at + 8)?;
            return bytes.try_into().ok().map(u64::from_le_bytes);
        }
        extra = &rest[usize::from(length)..];
    }
    None
}
