//! Containers: files that hold other files, and files that are packed.
//!
//! [`each_record`] is what reads any file. It knows a container by its first bytes, opens it, and hands out the records of
//! each member as [`records`](crate::records()) hands out those of a file, with the member's address. It calls rather than being called,
//! as a member can be read only while its archive stands still. All is read as a stream: neither an archive nor a member
//! is held in memory, only a record, and what a container says of its own sizes is believed for nothing but where to look.
//!
//! One layer is opened: an archive inside an archive is skipped, as archives can be nested without end; but a member or a
//! file that is only packed (`.html.gz`) is unpacked. A member gives one record at least, so that every one is accounted
//! for. Hidden files and directories are no members, as they are none on disk.

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

/// Hands the raw records of a file to `visit`, one after another, those of its members if it is a container.
///
/// `input` stands at its beginning; `name` is the file's name or relative path and serves to recognise what it is.
/// `siblings` lends the pages of an issue whose METS file it is; without it, as for a page, a file is read alone. The first
/// error of a container costs what cannot be found without it, never a member before it. Every input gives one record
/// at least. `Break` is what `visit` returned.
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

/// What an input is, as far as containers go.
enum Kind {
    Packed(Codec),
    Document(document::Kind),
    Zip,
    Tar,
    Crawl(Dialect),
    Mail,
    Mailbox,
    /// Packed or archived in a way that is not read.
    Unread(&'static str),
    Plain,
}

/// By its first bytes, and a mail also by its name: mails and mailboxes are the containers that are text, so they are none
/// where a format is given.
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
    // What is compressed in a way that is not known must not be taken for a text, as a guess at its encoding would.
    match (&found, compressed::claimed(name)) {
        (Kind::Plain | Kind::Mail | Kind::Mailbox, Some(suffix))
            if options.format.is_none() && !head.is_empty() =>
        {
            Err(io::Error::other(Failure::NotPacked { suffix }))
        }
        _ => Ok(found),
    }
}

/// What is packed: a file, which may well be an archive, or a member of one.
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
            // What follows an archive's end is not its own, but packed with it.
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

/// Tells of what stands behind a compressed stream, and where it begins.
fn garbage(visitor: &mut Visitor<'_>, place: &mut Place, at: u64) -> ControlFlow<()> {
    if !visitor.tally.take_garbage() {
        return ControlFlow::Continue(());
    }
    let reason = format!("what follows the compressed data at byte {at} is none");
    visitor.problem(place, Failure::damaged(reason).into())
}

/// A member of an archive, which may be packed.
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

/// What holds nothing but itself.
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
