//! Documents of word processors: Office Open XML, OpenDocument, RTF.
//!
//! A document is unpacked to text, and the format of that text is recognised. Press databases deliver downloads as documents, which
//! are split and read like text downloads. Any other document is one article of the format `document`, which marks titles, headings
//! and other styles (`crate::document`). A document is held in memory, as its parts refer to each other.
//!
//! A truncated or damaged document is read as far as possible, and the damage is reported.

use std::io::{self, Cursor, Seek as _, SeekFrom};
use std::ops::ControlFlow;

use super::address::is_named;
use super::place::Place;
use super::visitor::Visitor;
use super::window::{File, Window};
use crate::document::{BREAK, CELL, DAMAGE, HEADING, TITLE, TOP};
use crate::split::{Split, whole};
use crate::{
    Failure, Format, Options, Problem, Skip, encoding, extent, format, press, records, xml,
};

use draft::Draft;
use package::Package;

mod docx;
mod draft;
mod markup;
mod odt;
mod package;
mod rtf;
mod style;
mod styles;

/// The longest line of a download's frame, in bytes; a longer one is a paragraph.
const LONGEST_LINE: usize = 120;

/// The most lines of a frame above its first label.
const MOST_ABOVE: usize = 12;

/// Extensions of documents: of zipped ones, of a single XML file, and of RTF, which programs also save as `.doc`.
const OFFICE: [&str; 4] = ["docx", "docm", "dotx", "dotm"];
const OPEN: [&str; 2] = ["odt", "ott"];
const FLAT: [&str; 1] = ["fodt"];
const PLAIN: [&str; 2] = ["rtf", "doc"];
/// The prefix of the media types of all kinds of OpenDocument text.
const TEXT: &str = "application/vnd.oasis.opendocument.text";
/// The beginning of an RTF file.
const RTF: &[u8] = b"{\\rtf";

/// The file format of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Office Open XML; possibly not a text document.
    Office,
    OpenDocument,
    /// OpenDocument as a single XML file.
    FlatOpenDocument,
    Rtf,
}

/// Whether a file has the extension of a document.
pub(super) fn is_called(name: &str) -> bool {
    [&OFFICE[..], &OPEN, &FLAT, &PLAIN]
        .iter()
        .any(|names| is_named(name, names))
}

/// Whether a media type is that of a document. One of Word may also be RTF, which the content shows.
pub(super) fn is_type(media: &str) -> bool {
    const TYPES: [&str; 5] = [
        "application/msword",
        "application/rtf",
        "text/rtf",
        "application/vnd.ms-word.",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.",
    ];
    media.starts_with(TEXT) || TYPES.iter().any(|known| media.starts_with(known))
}

/// The kind of document that an input with these first bytes and this name is; `None` if it is not a document.
pub(super) fn sniff(head: &[u8], name: &str) -> Option<Kind> {
    if is_rtf(head) || is_named(name, &PLAIN) && later(head) > 0 {
        return Some(Kind::Rtf);
    }
    if is_flat(head) {
        return Some(Kind::FlatOpenDocument);
    }
    let is_packed = is_named(name, &OFFICE) || is_named(name, &OPEN);
    let head = if is_packed { unwrapped(head) } else { head };
    let first = head.get(30..).filter(|_| head.starts_with(b"PK\x03\x04"))?;
    let begins = |names: &[&str]| {
        let mut names = names.iter();
        names.any(|name| first.starts_with(name.as_bytes()))
    };
    match () {
        () if begins(&["mimetypeapplication/vnd.oasis.opendocument.text"]) => {
            Some(Kind::OpenDocument)
        }
        () if begins(&["[Content_Types].xml", "_rels/.rels"]) => Some(Kind::Office),
        () if is_part(first, head) => Some(Kind::Office),
        () if begins(&["mimetypeapplication/"]) => None,
        () if is_named(name, &OFFICE) => Some(Kind::Office),
        () if is_named(name, &OPEN) => Some(Kind::OpenDocument),
        () => None,
    }
}

/// Whether an input begins like RTF, perhaps after a byte order mark and white space.
fn is_rtf(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    text.trim_ascii_start().starts_with(RTF)
}

/// The byte offset of RTF that begins after one other line; 0 if there is none, or the input begins with RTF.
fn later(head: &[u8]) -> usize {
    const NEAR: usize = 1 << 10;
    if is_rtf(head) {
        return 0;
    }
    let near = &head[..head.len().min(NEAR)];
    let line = memchr::memchr(b'\n', near).map_or(near.len(), |end| end + 1);
    let begins = near[line..].trim_ascii_start().starts_with(RTF);
    if begins { line } else { 0 }
}

/// A zip file without up to 64 other bytes before it.
fn unwrapped(head: &[u8]) -> &[u8] {
    const NEAR: usize = 64;
    let near = &head[..head.len().min(NEAR)];
    &head[memchr::memmem::find(near, b"PK\x03\x04").unwrap_or(0)..]
}

/// Whether the first member of a zip file is by its name a part of a Word document. `first` is its name followed by its content. Some programs
/// write the parts in another order than the standard one.
fn is_part(first: &[u8], head: &[u8]) -> bool {
    let length = match head.get(26..28) {
        Some(&[low, high]) => usize::from(u16::from_le_bytes([low, high])),
        _ => 0,
    };
    let name = first.get(..length).unwrap_or(first);
    (name.starts_with(b"word/") || name.starts_with(b"docProps/"))
        && (name.ends_with(b".xml") || name.ends_with(b".rels"))
}

/// Whether an input begins like an OpenDocument text in a single XML file.
fn is_flat(head: &[u8]) -> bool {
    const NEAR: usize = 1 << 14;
    let near = &head[..head.len().min(NEAR)];
    near.trim_ascii_start().starts_with(b"<")
        && memchr::memmem::find(near, TEXT.as_bytes()).is_some()
        && xml::root(near).is_some_and(|root| root.name == "document" && root.mentions(TEXT))
}

/// Reads a document.
pub(super) fn read(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    name: &str,
    window: &mut Window<'_>,
    kind: Kind,
) -> ControlFlow<()> {
    let mut draft = Draft::new(visitor.options.max_record_bytes);
    if let Err(problem) = unpack(visitor, window, kind, &mut draft) {
        return visitor.problem(place, problem);
    }
    if draft.is_full() {
        let limit = visitor.options.max_record_bytes;
        return visitor.problem(place, Failure::TooLarge { limit }.into());
    }
    let (text, damage) = draft.finish();
    hand_out(visitor, place, name, text, damage)
}

/// Passes on the records of a document's text.
fn hand_out(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    name: &str,
    text: String,
    damage: Option<String>,
) -> ControlFlow<()> {
    let failure = damage.map(|reason| Failure::Damaged { reason });
    if text.trim().is_empty() {
        let problem = failure.map_or(Skip::NoText.into(), Problem::from);
        return visitor.problem(place, problem);
    }
    // Checked first, as recognising a download takes memory for each line.
    if let Err(failure) = extent::check(Format::Document, &text) {
        return visitor.problem(place, failure.into());
    }
    if visitor.options.format.is_none() && press::is_list(&text) {
        return visitor.problem(
            place,
            Skip::NotNews("a list of the documents of a download").into(),
        );
    }
    let (format, mut text, failure) = recognise(text, visitor.options.format, failure);
    // The text may begin with words that are the magic number of a binary format; a line break before them prevents that.
    if encoding::is_binary(text.as_bytes()) {
        text.insert(0, '\n');
    }
    let options = Options {
        format: Some(format),
        ..visitor.options.clone()
    };
    for record in records(text.as_bytes(), name, &options) {
        visitor.hand_out(place, record)?;
    }
    match failure {
        Some(failure) => visitor.problem(place, failure.into()),
        None => ControlFlow::Continue(()),
    }
}

/// The format in which a document's text is read, the text in the form for that format, and the failure to report after it. An
/// article of the format `document` carries the reason of damage itself; for other formats it is reported as a failure.
fn recognise(
    marked: String,
    given: Option<Format>,
    failure: Option<Failure>,
) -> (Format, String, Option<Failure>) {
    let format = match given {
        Some(Format::Document) => None,
        Some(given) if matches!(given.split(), Split::Downloads(_)) => {
            Some((given, spaced(&plain(&marked))))
        }
        Some(given) => Some((given, plain(&marked))),
        None => {
            let plain = spaced(&plain(&marked));
            format::download(plain.as_bytes()).map(|format| (format, plain))
        }
    };
    match (format, failure) {
        (Some((format, plain)), failure) => (format, plain, failure),
        (None, Some(Failure::Damaged { reason })) => {
            (Format::Document, format!("{marked}{DAMAGE}{reason}"), None)
        }
        (None, failure) => (Format::Document, marked, failure),
    }
}

/// A text without the marks of styles; cells become tabs, breaks become line ends.
fn plain(marked: &str) -> String {
    let mut plain = String::with_capacity(marked.len());
    for c in marked.chars() {
        match c {
            TITLE | TOP | HEADING => {}
            CELL => plain.push('\t'),
            BREAK => plain.push('\n'),
            c => plain.push(c),
        }
    }
    plain
}

/// Inserts blank lines between paragraphs, but not between the lines of a frame, as in downloads that are plain text. Some documents
/// separate paragraphs by spacing instead of blank lines, and have no-break spaces after labels.
fn spaced(plain: &str) -> String {
    let plain = plain.replace('\u{a0}', " ");
    let is_dense = !plain.trim().contains("\n\n");
    let is_prose = is_dense || press::lines_are_paragraphs(plain.lines());
    let mut lines = plain.split('\n').peekable();
    let mut spaced = String::with_capacity(plain.len());
    let mut stretch = Vec::new();
    while let Some(first) = lines.next() {
        stretch.clear();
        stretch.push(first);
        if !first.is_empty() {
            stretch.extend(std::iter::from_fn(|| {
                lines.next_if(|next| !next.is_empty())
            }));
        }
        let is_each = is_dense || is_prose && !press::lines_are_broken(&stretch);
        // Each line of a frame is complete.
        let mut near = stretch.iter().take(MOST_ABOVE);
        let above = near.position(|line| is_label(line)).unwrap_or(0);
        let mut last = None;
        for (at, line) in stretch.iter().enumerate() {
            let is_apart = |last: &str| {
                is_each
                    || last.len() > LONGEST_LINE
                    || line.len() > LONGEST_LINE
                    || is_prose && (at <= above || is_label(last) || is_label(line))
            };
            if last.is_some_and(is_apart) {
                spaced.push('\n');
            }
            spaced.push_str(line);
            spaced.push('\n');
            last = Some(*line);
        }
    }
    spaced.pop();
    spaced
}

/// Whether a line begins with a label in capitals: `LENGTH: 412 words`.
fn is_label(line: &str) -> bool {
    let label = line.split_once(": ").map_or("", |(label, _)| label);
    label.len() > 2
        && label
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b'-')
}

/// Reads a document's text into `draft`.
fn unpack(
    visitor: &Visitor<'_>,
    window: &mut Window<'_>,
    kind: Kind,
    draft: &mut Draft,
) -> Result<(), Problem> {
    match kind {
        Kind::Rtf => {
            let content = content(visitor, window)?;
            let start = later(&content);
            if start > 0 {
                draft.damaged("a line before its beginning");
            }
            rtf::read(&content[start..], draft);
            return Ok(());
        }
        Kind::FlatOpenDocument => {
            let content = content(visitor, window)?;
            let declared = xml::declared_charset(&content);
            odt::read_flat(&encoding::decode(&content, declared.as_deref())?, draft);
            return Ok(());
        }
        Kind::Office | Kind::OpenDocument => {}
    }
    let failed = |error| Problem::from(visitor.tally.failure(error));
    // A stream, such as a member of an archive, cannot seek, so it is held in memory.
    let mut held;
    let input: &mut dyn File = match window.seek(SeekFrom::End(0)) {
        Ok(_) => {
            window.go_to(0).map_err(failed)?;
            window
        }
        Err(error) if error.kind() == io::ErrorKind::Unsupported => {
            held = Cursor::new(content(visitor, window)?);
            &mut held
        }
        Err(error) => return Err(failed(error)),
    };
    let limit = visitor.options.max_record_bytes;
    let mut package = Package::new(input, visitor.tally, limit);
    match kind {
        Kind::OpenDocument => odt::read(&mut package, draft),
        _ => docx::read(&mut package, draft),
    }
}

/// All bytes of a document, up to the largest size of a record.
fn content(visitor: &Visitor<'_>, window: &mut Window<'_>) -> Result<Vec<u8>, Problem> {
    let limit = visitor.options.max_record_bytes;
    Ok(whole(window, limit)?)
}

#[cfg(test)]
mod tests;
