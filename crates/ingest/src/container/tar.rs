//! Tar archives, read as a stream.
//!
//! The `tar` crate is used for headers only: its reader of archives holds names of any stated length in memory, and takes a truncated
//! archive for a complete one. Directories do not count as members. Links and devices are skipped, with a reason that says what
//! they are; a hard link's content is that of an earlier member. Archives that were concatenated are read one after another.

use std::io::{self, BufRead as _, Read as _};
use std::ops::ControlFlow;

use ::tar::{EntryType, Header};

use super::address::{self, Names, is_named};
use super::member;
use super::place::Place;
use super::tally::{Stretch, damaged};
use super::visitor::Visitor;
use super::window::Window;
use crate::{Failure, Skip};

const BLOCK: usize = 512;
/// The longest name or extended header of a member, in bytes.
const EXTENSION: u64 = 1 << 16;

/// Whether an input begins with a tar header. The oldest headers have no magic number, but all have a checksum.
pub(super) fn sniff(head: &[u8], name: &str) -> bool {
    let Some(block) = head.first_chunk::<BLOCK>() else {
        return false;
    };
    // An archive without members consists of end blocks.
    if is_named(name, &["tar"]) && *block == [0; BLOCK] {
        return true;
    }
    // A text may have these letters there, too (`mustard`), but no NUL before them.
    let is_marked = matches!(&block[257..263], b"ustar\0" | b"ustar ");
    is_marked && block[..257].contains(&0) || is_sound(block)
}

/// Reads all members.
pub(super) fn read(visitor: &mut Visitor<'_>, window: &mut Window<'_>) -> ControlFlow<()> {
    let mut archive = Archive {
        names: Names::default(),
        extended: Extended::default(),
        found: false,
    };
    loop {
        match archive.next(visitor, window) {
            Ok(ControlFlow::Continue(true)) => {}
            Ok(ControlFlow::Continue(false)) => break,
            Ok(ControlFlow::Break(())) => return ControlFlow::Break(()),
            Err(error) => {
                let failure = visitor.tally.failure(error);
                return visitor.archive_problem(failure.into());
            }
        }
    }
    match archive.found {
        true => ControlFlow::Continue(()),
        false => visitor.archive_problem(Skip::Empty.into()),
    }
}

/// The state of reading an archive.
struct Archive {
    names: Names,
    extended: Extended,
    /// Whether any record was passed on.
    found: bool,
}

/// Properties of the next member from extended headers.
#[derive(Default)]
struct Extended {
    name: Option<String>,
    /// The target of a link.
    link: Option<String>,
    size: Option<u64>,
    sparse: bool,
}

impl Archive {
    /// Reads a header and the data that belongs to it; `Continue(false)` at the end of the archive.
    fn next(
        &mut self,
        visitor: &mut Visitor<'_>,
        window: &mut Window<'_>,
    ) -> io::Result<ControlFlow<(), bool>> {
        let at = window.position();
        let Some(block) = block(window)? else {
            return Ok(ControlFlow::Continue(false));
        };
        if block == [0; BLOCK] {
            return self.end(visitor, window);
        }
        if !is_sound(&block) {
            return self.search(visitor, window, at);
        }
        let header = Header::from_byte_slice(&block);
        let size = match header.entry_type() {
            EntryType::GNULongName | EntryType::GNULongLink | EntryType::XHeader => {
                header.entry_size()?
            }
            _ => self.extended.size.map_or_else(|| header.entry_size(), Ok)?,
        };
        let padded = size.checked_next_multiple_of(BLOCK as u64);
        let padding = padded.ok_or_else(|| damaged("a size beyond any file"))? - size;
        let visited = self.entry(visitor, window, header, size)?;
        Stretch::new(window, padding).skip()?;
        Ok(visited.map_continue(|()| true))
    }

    /// Reads the data of a header, which is either a member or an extended header of the next one.
    fn entry(
        &mut self,
        visitor: &mut Visitor<'_>,
        window: &mut Window<'_>,
        header: &Header,
        size: u64,
    ) -> io::Result<ControlFlow<()>> {
        match header.entry_type() {
            EntryType::GNULongName => {
                self.extended.name = Some(terminated(&extension(window, size)?));
            }
            EntryType::GNULongLink => {
                self.extended.link = Some(terminated(&extension(window, size)?));
            }
            EntryType::XHeader => self.extended.read(&extension(window, size)?)?,
            EntryType::XGlobalHeader => {
                Stretch::new(window, size).skip()?;
            }
            _ => return self.member(visitor, window, header, size),
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Passes on the records of a member, or the reason for skipping it.
    fn member(
        &mut self,
        visitor: &mut Visitor<'_>,
        window: &mut Window<'_>,
        header: &Header,
        size: u64,
    ) -> io::Result<ControlFlow<()>> {
        let kind = header.entry_type();
        let sparse = kind == EntryType::GNUSparse;
        if sparse {
            skip_sparse_map(window, header)?;
        }
        let extended = std::mem::take(&mut self.extended);
        let name = extended.name.unwrap_or_else(|| text(&header.path_bytes()));
        let path = address::relative(&name).filter(|_| !kind.is_dir() && !name.ends_with('/'));
        let link = extended
            .link
            .or_else(|| header.link_name_bytes().map(|link| text(&link)));
        let skip = match sparse || extended.sparse {
            true => Some(Skip::Sparse),
            false => self.no_file(kind, link.as_deref()),
        };
        let mut content = Stretch::new(window, size);
        if let Some(path) = path {
            self.found = true;
            let number = self.names.next(&path);
            let mut place = Place::member(address::member(&path), *number);
            let visited = match skip {
                Some(skip) => visitor.problem(&mut place, skip.into()),
                None => member(visitor, &mut place, &path, &mut content),
            };
            *number = place.number;
            if visited.is_break() {
                return Ok(visited);
            }
        }
        content.skip()?;
        Ok(ControlFlow::Continue(()))
    }

    /// The reason for skipping a member that is not a regular file; `None` for a regular file.
    fn no_file(&self, kind: EntryType, link: Option<&str>) -> Option<Skip> {
        let target = link.and_then(address::relative);
        Some(match kind {
            _ if kind.is_file() || kind.is_contiguous() || kind.is_gnu_sparse() => return None,
            EntryType::Link => match target.filter(|target| self.names.has(target)) {
                Some(target) => Skip::LinkTo(target),
                None => Skip::Special("a link to what is not there"),
            },
            EntryType::Symlink => Skip::Special("a symbolic link"),
            EntryType::Char | EntryType::Block => Skip::Special("a device"),
            EntryType::Fifo => Skip::Special("a named pipe"),
            _ => Skip::Special("not a file"),
        })
    }

    /// Skips the zeros at the end. Another archive may follow; anything else is reported.
    fn end(
        &mut self,
        visitor: &mut Visitor<'_>,
        window: &mut Window<'_>,
    ) -> io::Result<ControlFlow<(), bool>> {
        loop {
            let next = window.peek(BLOCK)?;
            match next.first_chunk() {
                Some(block) if is_sound(block) => return Ok(ControlFlow::Continue(true)),
                _ if next.is_empty() => return Ok(ControlFlow::Continue(false)),
                _ if next.iter().any(|&byte| byte != 0) => {
                    let at = window.position();
                    return self.search(visitor, window, at);
                }
                _ => {
                    let zeros = next.len();
                    window.consume(zeros);
                }
            }
        }
    }

    /// Reports an invalid header at byte `at`, and moves to the next valid one; `Continue(false)` if there is none.
    fn search(
        &mut self,
        visitor: &mut Visitor<'_>,
        window: &mut Window<'_>,
        at: u64,
    ) -> io::Result<ControlFlow<(), bool>> {
        self.found = true;
        self.extended = Extended::default();
        let failure = Failure::damaged(format!("no tar header at byte {at}"));
        if visitor.archive_problem(failure.into()).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        loop {
            if window.peek(BLOCK)?.first_chunk().is_none_or(is_sound) {
                return Ok(ControlFlow::Continue(window.peek(BLOCK)?.len() == BLOCK));
            }
            Stretch::new(window, BLOCK as u64).skip()?;
        }
    }
}

/// The next block; `None` at the end of the input.
fn block(window: &mut Window<'_>) -> io::Result<Option<[u8; BLOCK]>> {
    if window.peek(1)?.is_empty() {
        return Ok(None);
    }
    let mut block = [0; BLOCK];
    window.read_exact(&mut block)?;
    Ok(Some(block))
}

/// Whether a block is a header with a valid checksum: the sum of its bytes, with those of the checksum itself counted as spaces.
fn is_sound(block: &[u8; BLOCK]) -> bool {
    // Most other files are text, with letters where the sum would be.
    let mut stated = block[148..156].iter().take_while(|byte| **byte != 0);
    if stated.any(u8::is_ascii_alphabetic) {
        return false;
    }
    let sum: u32 = block.iter().map(|&byte| u32::from(byte)).sum();
    let own: u32 = block[148..156].iter().map(|&byte| u32::from(byte)).sum();
    let stated = Header::from_byte_slice(block).cksum();
    stated.is_ok_and(|stated| stated == sum - own + 8 * u32::from(b' ') && sum > 0)
}

fn extension(window: &mut Window<'_>, size: u64) -> io::Result<Vec<u8>> {
    if size > EXTENSION {
        return Err(damaged("a header larger than any name"));
    }
    let mut content = Vec::new();
    Stretch::new(window, size).read_to_end(&mut content)?;
    Ok(content)
}

/// Skips the map of a sparse file in the old GNU format: blocks after the header that its size does not include.
fn skip_sparse_map(window: &mut Window<'_>, header: &Header) -> io::Result<()> {
    let mut more = header.as_gnu().is_some_and(|header| header.is_extended());
    while more {
        let block = block(window)?.ok_or_else(|| io::Error::other(Failure::cut_off()))?;
        more = block[504] == 1;
    }
    Ok(())
}

/// A text up to its first NUL.
fn terminated(name: &[u8]) -> String {
    text(name.split(|&byte| byte == 0).next().unwrap_or_default())
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

impl Extended {
    fn read(&mut self, mut content: &[u8]) -> io::Result<()> {
        while !content.is_empty() {
            let bad = || damaged("an extended header that is none");
            let (key, value, rest) = extended_record(content).ok_or_else(bad)?;
            match key {
                b"linkpath" => self.link = Some(text(value)),
                b"path" => self.name = Some(text(value)),
                b"size" => {
                    let size = std::str::from_utf8(value).ok();
                    let size = size.and_then(|size| size.parse().ok());
                    self.size = Some(size.ok_or_else(|| damaged("a size that is no number"))?);
                }
                key => self.sparse |= key.starts_with(b"GNU.sparse."),
            }
            content = rest;
        }
        Ok(())
    }
}

/// The key and value of the first record of an extended header, and the bytes after it. A record is its length in bytes, a space,
/// the key, `=`, the value and a line end. The value may itself contain line ends.
fn extended_record(content: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let space = content.iter().position(|&byte| byte == b' ')?;
    let length: usize = std::str::from_utf8(&content[..space]).ok()?.parse().ok()?;
    let (record, rest) = content.split_at_checked(length)?;
    let record = record.get(space + 1..)?.strip_suffix(b"\n")?;
    let equals = record.iter().position(|&byte| byte == b'=')?;
    Some((&record[..equals], &record[equals + 1..], rest))
}

#[cfg(test)]
mod tests;
