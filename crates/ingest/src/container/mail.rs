//! Mails, and web pages that were saved as mails (MHTML).
//!
//! A mail is one article: its subject is the headline, its senders are the authors, and its text parts are the text; it may have no text.
//! Each message that is attached whole, at any depth, is another article, and so is each attached document of a word processor, such
//! as a press release. Any other attached file is skipped, with its name. Of a saved page, the first HTML part is read as a web page;
//! pictures and styles are not read.
//!
//! The `mail-parser` crate reads headers and encodings. The parts are split here, because a parser that holds all parts, and all
//! nested messages, would take many times as much memory as a hostile mail has bytes.

use std::ops::ControlFlow;

use newshound_article::Provenance;

use super::address::is_named;
use super::document;
use super::place::Place;
use super::visitor::Visitor;
use super::window::Window;
use crate::metadata::Field;
use crate::split::whole;
use crate::stated::Stated;
use crate::{Failure, Format, Problem, RawRecord, Skip};

use part::{Leaves, Part};

mod base64;
mod emlx;
mod flowed;
mod part;
mod text;

/// The most levels of messages attached to messages.
const DEEPEST: usize = 8;

/// Fields that only programs write, in mails or Usenet articles (RFC 1036). A text with only `From:` or `Date:` lines at its top is not a
/// mail.
const TECHNICAL: [&str; 7] = [
    "message-id",
    "mime-version",
    "received",
    "return-path",
    "delivered-to",
    "newsgroups",
    "lines",
];

/// Whether an input is a mail: it has a header that only mails have, or its extension is that of mails and it has some header.
pub(super) fn sniff(head: &[u8], name: &str) -> bool {
    let mut fields = Vec::new();
    let head = emlx::mail(head, name).unwrap_or(head).trim_ascii_start();
    // A mail begins with a field, so most texts are excluded by their first line.
    let mut rest = Some(head);
    while let Some(lines) = rest {
        let end = memchr::memchr(b'\n', lines);
        let line = lines[..end.unwrap_or(lines.len())].trim_ascii_end();
        rest = end.map(|end| &lines[end + 1..]);
        match (line.first(), field(line)) {
            (None, _) => break,
            (Some(b' ' | b'\t'), _) if !fields.is_empty() => {}
            // An export of messages may state the time of receipt under this name.
            (_, Some(field)) if field == "received" && !tells_way(&line[field.len() + 1..]) => {}
            // A field of a text with this name, such as the lines of a poem, has no number.
            (_, Some(field)) if field == "lines" && !is_number(&line[field.len() + 1..]) => {}
            (_, Some(field)) => fields.push(field),
            (_, None) => return false,
        }
    }
    let has = |name: &str| fields.iter().any(|field| field == name);
    if is_named(name, &["eml", "emlx", "mht", "mhtml"]) {
        // A mail that was not sent yet has no sender.
        let is_draft = || has("subject") && (has("date") || has("to"));
        return has("from") || has("mime-version") || is_draft();
    }
    has("from") && TECHNICAL.iter().any(|name| has(name))
}

fn is_number(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    !value.is_empty() && value.iter().all(u8::is_ascii_digit)
}

/// Whether the value of a `Received` field states the route of a mail (RFC 5321, section 4.4). It may be empty, and continue on the next
/// line.
fn tells_way(value: &[u8]) -> bool {
    const CLAUSES: [&str; 6] = ["from ", "by ", "via ", "with ", "id ", "("];
    let value = value.trim_ascii();
    let begins = |clause: &&str| {
        let start = value.get(..clause.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(clause.as_bytes()))
    };
    value.is_empty() || CLAUSES.iter().any(begins)
}

/// The name, in lower case, of the field that a header line begins with.
pub(super) fn field(line: &[u8]) -> Option<String> {
    let end = line.iter().position(|&byte| byte == b':')?;
    let name = &line[..end];
    let valid = !name.is_empty() && name.iter().all(|&byte| byte.is_ascii_graphic());
    valid.then(|| String::from_utf8_lossy(name).to_ascii_lowercase())
}

/// Reads a mail with the messages attached to it, or a saved page.
pub(super) fn read(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    name: &str,
    window: &mut Window<'_>,
) -> ControlFlow<()> {
    let content = match whole(window, visitor.options.max_record_bytes) {
        Ok(content) => content,
        Err(failure) => return visitor.problem(place, failure.into()),
    };
    let content = match emlx::mail(&content, name) {
        Some(mail) => mail.to_vec(),
        None => content,
    };
    let message = Part::read(content.trim_ascii_start());
    if is_page(&message, name) {
        return page(visitor, place, &message);
    }
    messages(visitor, place, content)
}

/// A part of a mail that waits to be read.
enum Next {
    /// A message, and how many messages are around it.
    Message(Vec<u8>, usize),
    /// A document, its name and its kind.
    Document(Vec<u8>, String, document::Kind),
    Problem(Problem),
}

/// Reads a message and those attached to it, in their order. A message is dropped before those attached to it are read.
fn messages(visitor: &mut Visitor<'_>, place: &mut Place, content: Vec<u8>) -> ControlFlow<()> {
    let mut waiting = vec![Next::Message(content, 0)];
    while let Some(next) = waiting.pop() {
        match next {
            Next::Problem(problem) => visitor.problem(place, problem)?,
            Next::Document(content, name, kind) => {
                place.stated = Stated::default();
                let mut content = &content[..];
                document::read(
                    visitor,
                    place,
                    &name,
                    &mut Window::stream(&mut content),
                    kind,
                )?;
            }
            Next::Message(content, depth) => {
                let message = Part::read(content.trim_ascii_start());
                let Leaves { parts, fault } = message.leaves();
                hand_out(visitor, place, &message, &parts)?;
                waiting.extend(fault.map(|fault| Next::Problem(fault.into())));
                let within = parts.iter().filter_map(|part| within(part, depth));
                waiting.extend(within.rev());
            }
        }
    }
    ControlFlow::Continue(())
}

/// What to read of a part that is not the message's text; `None` if it is not an attachment. `depth` is the number of messages around.
fn within(part: &Part<'_>, depth: usize) -> Option<Next> {
    if part.is_message() {
        return Some(match depth < DEEPEST {
            true => Next::Message(part.content(), depth + 1),
            false => Next::Problem(Problem::from(Failure::TooMany {
                limit: DEEPEST,
                what: "messages around a message",
            })),
        });
    }
    part.is_attachment().then(|| attached(part))
}

/// What to read of an attached file.
fn attached(part: &Part<'_>) -> Next {
    let name = part.name().unwrap_or_else(|| part.kind.clone());
    if document::is_called(&name) || document::is_type(&part.kind) {
        let content = part.content();
        if let Some(kind) = document::sniff(&content, &name) {
            return Next::Document(content, name, kind);
        }
    }
    Next::Problem(Skip::Attached(name).into())
}

/// Whether a message is a web page that a browser saved.
fn is_page(message: &Part<'_>, name: &str) -> bool {
    let saved = message.header("Snapshot-Content-Location").is_some()
        || message
            .senders()
            .iter()
            .any(|sender| sender.contains("Saved by"));
    let holds_page = matches!(&*message.kind, "multipart/related" | "text/html");
    holds_page && (saved || is_named(name, &["mht", "mhtml"]))
}

/// Reads the first HTML part of a saved page.
fn page(visitor: &mut Visitor<'_>, place: &mut Place, message: &Part<'_>) -> ControlFlow<()> {
    let Leaves { parts, fault } = message.leaves();
    let Some(page) = parts.iter().find(|part| part.kind == "text/html") else {
        let problem = fault.map_or(Skip::NoText.into(), Problem::from);
        return visitor.problem(place, problem);
    };
    let header = "Snapshot-Content-Location";
    place.stated = match message.header(header) {
        Some(url) => Stated::at(Some(url), header),
        None => Stated::at(page.header("Content-Location"), "Content-Location"),
    };
    place.stated.charset = page.charset.clone();
    visitor.records(place, "page.html", &mut &page.content()[..])
}

/// Passes on the text of a message as a record.
fn hand_out(
    visitor: &mut Visitor<'_>,
    place: &mut Place,
    message: &Part<'_>,
    parts: &[Part<'_>],
) -> ControlFlow<()> {
    let subject = message.subject();
    let has_subject = subject.is_some_and(|subject| !subject.trim().is_empty());
    let text = match text::of(parts) {
        Some(text) => text,
        None if has_subject => text::Text::default(),
        None => return visitor.problem(place, Problem::from(Skip::NoText)),
    };
    place.stated = stated(message);
    place.stated.charset = text.charset;
    place.stated.damage = text.is_cut_off.then(|| Failure::CutOff.to_string());
    let record = RawRecord {
        member: None,
        number: 0,
        line: None,
        format: match text.is_html {
            true => Format::Html,
            false => Format::Text,
        },
        content: Ok(text.content),
        stated: Stated::default(),
        head_lines: 0,
    };
    visitor.hand_out(place, record)
}

/// The metadata that the header of a message states.
fn stated(message: &Part<'_>) -> Stated {
    let fields = [
        (Field::Published, message.date()),
        (Field::ExternalId, message.id()),
    ];
    let fields = fields
        .into_iter()
        .filter_map(|(field, value)| Some((field, value?, Provenance::HeaderLine)));
    Stated {
        title: message.subject(),
        bylines: message.senders(),
        fields: fields.collect(),
        ..Stated::default()
    }
}

#[cfg(test)]
mod tests;
