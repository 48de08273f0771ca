//! Zip archives.
//!
//! The list of members at the end of the file (the central directory) defines the archive. It is read as a stream, so that a list of millions
//! takes no more memory than one of ten, and a name that occurs twice is read twice. Its entries are read in groups, as moving
//! between list and members for each would read the file many times over. A truncated archive has no list, and concatenated
//! archives only have that of the last; their members are then read one after another by the `local` module.
//!
//! LZMA is not supported, as the crate allocates as much memory as a member says it needs.

use std::io::{self, Seek as _, SeekFrom};
use std::ops::ControlFlow;

use ::zip::SUPPORTED_COMPRESSION_METHODS;
use ::zip::read::{ArchiveOffset, Config, ZipFileEntry, ZipReadOptions};
use ::zip::result::ZipError;
use ::zip::unstable::read::{ZipIterable, ZipIterableFiles};

use super::address::{self, Names, is_named};
use super::member;
use super::place::Place;
use super::tally::Unpacked;
use super::visitor::Visitor;
use super::window::{self, Window};
use crate::{Failure, Problem, Skip};

use fault::{MISSING, failure};

pub(super) mod fault;
mod local;

/// How many entries of the list are held at a time.
const TOGETHER: usize = 64;

/// From this many bytes on, offsets in the list are not reliable: those of some writers start again at 0.
const LARGE: u64 = 1 << 32;

/// Names of the first member of zip files that are documents or programs rather than archives: office formats, e-books, Java and
/// Android programs.
const DOCUMENTS: [&[u8]; 4] = [
    b"[Content_Types].xml",
    b"mimetype",
    b"META-INF/",
    b"AndroidManifest.xml",
];

/// Whether an input begins like an archive, possibly an empty one.
pub(super) fn sniff(head: &[u8]) -> bool {
    let name = head.get(30..).unwrap_or_default();
    match head {
        [b'P', b'K', 3, 4, ..] => !DOCUMENTS.iter().any(|first| name.starts_with(first)),
        [b'P', b'K', 5, 6, ..] => true,
        _ => false,
    }
}

/// Whether a file ends like an archive that other data precedes, such as a self-extracting program. Only files named `.zip` or
/// `.exe` are examined from their end.
pub(super) fn ends_so(window: &mut Window<'_>, name: &str) -> io::Result<bool> {
    if !is_named(name, &["zip", "exe"]) || window.peek(2)? == b"PK" {
        return Ok(false);
    }
    let length = window.seek(SeekFrom::End(0))?;
    window.go_to(length.saturating_sub(window::SIZE as u64))?;
    let end = memchr::memmem::find(window.peek(window::SIZE)?, b"PK\x05\x06").is_some();
    window.go_to(0)?;
    Ok(end)
}

/// Reads all members.
pub(super) fn read(visitor: &mut Visitor<'_>, window: &mut Window<'_>) -> ControlFlow<()> {
    let config = match config(window) {
        Ok(config) => config,
        Err(error) => return fail(visitor, error.into()),
    };
    let counts_from_elsewhere = counts_from_elsewhere(window);
    if let Ok(true) = window.go_to(0).and(counts_from_elsewhere) {
        visitor.archive_problem(Failure::damaged(MISSING).into())?;
        return local::read(visitor, window);
    }
    let mut archive = match ZipIterable::try_new(&mut *window, config) {
        Ok(archive) => archive,
        Err(error) => {
            fail(visitor, error)?;
            return match window.go_to(0) {
                Ok(true) => local::read(visitor, window),
                // A failure of the disk has been reported.
                _ => ControlFlow::Continue(()),
            };
        }
    };
    let files = match archive.files() {
        Ok(files) => files,
        Err(error) => return fail(visitor, error),
    };
    let mut names = Names::default();
    let mut found = false;
    loop {
        let entries: Vec<_> = files.take(TOGETHER).collect();
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            match entry {
                Ok(entry) => found |= read_entry(visitor, files, entry, &mut names)?,
                // The members after it cannot be found.
                Err(error) => return fail(visitor, error),
            }
        }
    }
    match found {
        true => ControlFlow::Continue(()),
        false => visitor.archive_problem(Skip::Empty.into()),
    }
}

/// Where the archive begins. A file that begins with a member has nothing before it; if it is truncated, a list near its end may be that of
/// an archive within it.
fn config(window: &mut Window<'_>) -> io::Result<Config> {
    let begins = window.peek(4)? == b"PK\x03\x04";
    let length = window.seek(SeekFrom::End(0))?;
    window.go_to(0)?;
    let archive_offset = match begins && length < LARGE {
        true => ArchiveOffset::Known(0),
        false => ArchiveOffset::Detect,
    };
    Ok(Config { archive_offset })
}

/// Whether an input that begins with a member ends with a list whose offsets count from elsewhere: that of an archive that was appended to
/// another, or that of an archive within a truncated one.
fn counts_from_elsewhere(window: &mut Window<'_>) -> io::Result<bool> {
    const RECORD: usize = 22;
    // A Zip64 locator, which stands before the end record if a number is too large for that.
    const LARGER: (usize, &[u8]) = (20, b"PK\x06\x07");
    let begins = window.peek(4)? == b"PK\x03\x04";
    let length = window.seek(SeekFrom::End(0))?;
    if !begins || length >= LARGE {
        return Ok(false);
    }
    let from = length.saturating_sub(window::SIZE as u64);
    window.go_to(from)?;
    let tail = window.peek(window::SIZE)?;
    // A comment of any content follows the record, which states its length.
    let ends = |at: &usize| {
        let comment = tail.get(at + RECORD - 2..at + RECORD);
        comment.is_some_and(|length| {
            let length = usize::from(u16::from_le_bytes([length[0], length[1]]));
            at + RECORD + length == tail.len()
        })
    };
    let records = || memchr::memmem::rfind_iter(tail, b"PK\x05\x06");
    let Some(at) = records().find(ends).or_else(|| records().next()) else {
        return Ok(false);
    };
    let (before, record) = tail.split_at(at);
    let is_larger = before.get(at.saturating_sub(LARGER.0)..);
    let is_larger = is_larger.is_some_and(|before| before.starts_with(LARGER.1));
    let (Some(&record), false) = (record.first_chunk::<RECORD>(), is_larger) else {
        return Ok(false);
    };
    let [.., a, b, c, d, e, f, g, h, _, _] = record;
    let size = u64::from(u32::from_le_bytes([a, b, c, d]));
    let stated = u64::from(u32::from_le_bytes([e, f, g, h]));
    let Some(list) = (from + at as u64).checked_sub(size) else {
        return Ok(false);
    };
    window.go_to(list)?;
    // An empty list cannot be that of an archive that begins with a member.
    Ok(size == 0 || list != stated && window.peek(4)? == b"PK\x01\x02")
}

/// Reads a member; returns `false` if the entry is not one, such as a directory or a hidden file.
fn read_entry(
    visitor: &mut Visitor<'_>,
    files: &mut ZipIterableFiles<&mut Window<'_>>,
    entry: ZipFileEntry<'_>,
    names: &mut Names,
) -> ControlFlow<(), bool> {
    let name = name(&entry);
    let path = address::relative(&name).filter(|_| entry.is_file() || entry.is_symlink());
    let Some(path) = path else {
        return ControlFlow::Continue(false);
    };
    let number = names.next(&path);
    let mut place = Place::member(address::member(&path), *number);
    let method = entry.compression();
    let visited = if entry.is_symlink() {
        visitor.problem(&mut place, Skip::Special("a symbolic link").into())
    } else if entry.encrypted() {
        visitor.problem(&mut place, Failure::Encrypted.into())
    } else if !SUPPORTED_COMPRESSION_METHODS.contains(&method) {
        let method = method.to_string();
        visitor.problem(&mut place, Failure::Compression { method }.into())
    } else {
        match entry.with_reader(files.reader_mut(), ZipReadOptions::new()) {
            Ok(file) => {
                let mut file = Unpacked::new(file, visitor.tally);
                member(visitor, &mut place, &path, &mut file)
            }
            Err(error) => {
                let problem = problem(visitor, error);
                visitor.problem(&mut place, problem)
            }
        }
    };
    *number = place.number;
    visited.map_continue(|()| true)
}

/// The name of an entry. Names that are not marked as UTF-8 mostly are, so that is tried first.
fn name(entry: &ZipFileEntry<'_>) -> String {
    match std::str::from_utf8(entry.name_raw()) {
        Ok(name) => name.to_owned(),
        Err(_) => entry.name().map_or_else(
            |_| String::from_utf8_lossy(entry.name_raw()).into_owned(),
            |name| name.into_owned(),
        ),
    }
}

fn fail(visitor: &mut Visitor<'_>, error: ZipError) -> ControlFlow<()> {
    let problem = problem(visitor, error);
    visitor.archive_problem(problem)
}

fn problem(visitor: &Visitor<'_>, error: ZipError) -> Problem {
    failure(visitor.tally, error).into()
}

#[cfg(test)]
mod tests;
