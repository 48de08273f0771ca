//! Containers: files that hold other files, and compressed files.
//!
//! [`each_record`] reads any file. It recognises a container by its first bytes, opens it, and passes the records of each member to a
//! callback, with the member's address. It takes a callback rather than returning an iterator, because a member can be read only
//! while the archive's reader is at it. Everything is read as a stream: only a record is held in memory, never a whole archive or
//! member. The sizes that a container states are used only to find its members, never to allocate memory.
//!
//! One layer is opened: an archive inside an archive is skipped, as archives can be nested without end. A file or member that is
//! only compressed (`.html.gz`) is unpacked. Each member gives at least one record, so that all are accounted for. Hidden files and
//! directories do not count as members, just as on disk.

use std::io::{self, Read, Seek};
use std::ops::ControlFlow;

use crate::{Failure, Options, RawRecord, Siblings, Skip};

use compressed::Codec;
use crawl::Dialect;
use held::Held;
use place::Place;
use tally::{Tally, Unpacked};
use visitor::Visitor;
use window::Window;

mod address;
mod compressed;
mod crawl;
mod document;
mod fields;
mod held;
mod http;
mod issues;
mod mail;
mod mbox;
mod place;
mod tally;
mod tar;
mod unread;
mod visitor;
mod window;
mod zip;

/// Passes the raw records of a file to `visit`, one after another; for a container, those of its members.
///
/// `input` must stand at its beginning. `name` is the file's name or relative path, and helps to recognise its format. `siblings`
/// gives access to the pages of an issue, if the file is its METS file; without it, the file is read alone. After an error in a
/// container, the members that can no longer be found are lost, but none before it. Every input gives at least one record.
/// Returns `Break` as soon as `visit` does.
pub fn each_record<R: Read + Seek>(
    mut input: R,
    name: &str,
    options: &Options,
    siblings: Option<&mut dyn Siblings>,
    visit: &mut dyn FnMut(RawRecord) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let tally = Tally::default();
    let mut visitor = Visitor {
        options,
        tally: &tally,
        // Written out, as the trait object's lifetime is shortened only outside of an option.
        siblings: match siblings {
            Some(siblings) => Some(siblings),
            None => None,
        },
        held: Held::default(),
        problems: 0,
        visit,
    };
    let mut window = Window::file(&mut input, &tally);
    let place = &mut Place::file();
    let kind = match recognise(&mut window, name, options) {
        Ok(Kind::Plain) => match zip::ends_so(&mut window, name) {
            Ok(false) => Ok(Kind::Plain),
            Ok(true) => Ok(Kind::Zip),
            Err(error) => Err(error),
        },
        kind => kind,
    };
    match kind {
        Err(error) => visitor.fail(place, error),
        Ok(Kind::Zip) => {
            zip::read(&mut visitor, &mut window)?;
            visitor.end_issues()
        }
        Ok(Kind::Tar) => {
            tar::read(&mut visitor, &mut window)?;
            visitor.end_issues()
        }
        Ok(Kind::Crawl(dialect)) => crawl::read(&mut visitor, &mut window, dialect),
        Ok(Kind::Packed(codec)) => packed(&mut visitor, place, &mut window, codec, name),
        Ok(kind) => single(&mut visitor, place, name, &mut window, kind),
    }
}

/// The kind of an input, regarding containers.
enum Kind {
    Packed(Codec),
    Document(document::Kind),
    Zip,
    Tar,
    Crawl(Dialect),
    Mail,
    Mailbox,
    /// A format that is not supported; the field names it.
    Unread(&'static str),
    Plain,
}

/// Recognises the kind of an input by its first bytes and its name. Mails and mailboxes are text, so they are not recognised as containers
/// if the options give a format.
fn recognise(window: &mut Window<'_>, name: &str, options: &Options) -> io::Result<Kind> {
    let head = window.peek(window::SIZE)?;
    let found = match (
        Codec::recognise(head),
        Dialect::recognise(head),
        document::sniff(head, name),
        unread::unread(head, name),
    ) {
        (Some(codec), ..) => Kind::Packed(codec),
        (_, Some(dialect), ..) => Kind::Crawl(dialect),
        (.., Some(kind), _) => Kind::Document(kind),
        (.., Some(kind)) => Kind::Unread(kind),
        _ if zip::sniff(head) => Kind::Zip,
        _ if tar::sniff(head, name) => Kind::Tar,
        _ if options.format.is_none() && mail::sniff(head, name) => Kind::Mail,
        _ if options.format.is_none() && mbox::sniff(head) => Kind::Mailbox,
        _ => Kind::Plain,
    };
    // Content in an unknown compression format must not be taken for text in some legacy encoding.
    match (&found, compressed::claimed(name)) {
        (Kind::Plain | Kind::Mail | Kind::Mailbox, Some(suffix))
            if options.format.is_none() && !head.is_empty() =>
        {
            Err(io::Error::other(Failure::NotPacked { suffix }))
        }
        _ => Ok(found),
    }
}

/// Reads compressed data: a file, which may itself be an archive, or a member of an archive.
fn packed(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    window: &mut Window<'_>,
    codec: Codec,
    name: &str,
) -> ControlFlow<()> {
    let is_file = place.member.is_none();
    let tally = visitor.tally;
    let mut unpacked = match codec.decoder(window, tally) {
        Ok(decoder) => Unpacked::new(decoder, tally),
        Err(error) => return visitor.fail(place, error),
    };
    let mut plain = Window::stream(&mut unpacked);
    let name = compressed::inner_name(name);
    match recognise(&mut plain, &name, visitor.options) {
        Err(error) => visitor.fail(place, error)?,
        Ok(Kind::Tar) if is_file => {
            tar::read(visitor, &mut plain)?;
            visitor.end_issues()?;
            // Read on to the end of the compressed stream, past the end of the archive.
            let _ = io::copy(&mut plain, &mut io::sink());
            *place = Place::file();
            place.number = visitor.problems;
        }
        Ok(Kind::Crawl(dialect)) if is_file && codec == Codec::Gzip => {
            drop(unpacked);
            return match window.go_to(0) {
                Ok(_) => crawl::read_streams(visitor, window, dialect),
                Err(error) => visitor.fail(place, error),
            };
        }
        Ok(Kind::Crawl(dialect)) if is_file => crawl::read(visitor, &mut plain, dialect)?,
        Ok(kind) => single(visitor, place, &name, &mut plain, kind)?,
    }
    drop(unpacked);
    garbage(visitor, place, window.position())
}

/// Reports data after a compressed stream that is not compressed; `at` is the byte offset at which it begins.
fn garbage(visitor: &mut Visitor<'_>, place: &mut Place, at: u64) -> ControlFlow<()> {
    if !visitor.tally.take_garbage() {
        return ControlFlow::Continue(());
    }
    let reason = format!("what follows the compressed data at byte {at} is none");
    visitor.problem(place, Failure::damaged(reason).into())
}

/// Reads a member of an archive, which may be compressed.
fn member(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    name: &str,
    content: &mut dyn Read,
) -> ControlFlow<()> {
    let mut window = Window::stream(content);
    match recognise(&mut window, name, visitor.options) {
        Err(error) => visitor.fail(place, error),
        Ok(Kind::Packed(codec)) => packed(visitor, place, &mut window, codec, name),
        Ok(kind) => single(visitor, place, name, &mut window, kind),
    }
}

/// Reads an input that is not compressed. An archive is skipped here, as it is inside another.
fn single(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    name: &str,
    window: &mut Window<'_>,
    kind: Kind,
) -> ControlFlow<()> {
    match kind {
        Kind::Plain => visitor.records(place, name, window),
        Kind::Mail => mail::read(visitor, place, name, window),
        Kind::Mailbox => mbox::read(visitor, place, window),
        Kind::Document(kind) => document::read(visitor, place, name, window, kind),
        Kind::Unread(kind) => visitor.problem(place, Skip::Unread(kind).into()),
        Kind::Packed(_) | Kind::Zip | Kind::Tar | Kind::Crawl(_) => {
            visitor.problem(place, Skip::NestedArchive.into())
        }
    }
}

#[cfg(test)]
mod tests;
