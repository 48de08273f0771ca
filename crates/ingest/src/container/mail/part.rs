//! The parts of a message: each has a header and a body, which may again consist of parts.
//!
//! Source: RFC 5322 for headers, RFC 2045 and 2046 for parts.

use mail_parser::{HeaderValue, Message, MessageParser, MimeHeaders as _};

use super::base64;
use crate::{Failure, encoding};

/// The longest header, in bytes.
const HEADER: usize = 1 << 18;
/// The deepest nesting of parts that is read.
const DEPTH: usize = 8;
/// The most parts of a message that are read.
const PARTS: usize = 1000;
/// The most senders that are read.
const SENDERS: usize = 32;

/// The parts of a message that contain no others, in order.
pub(super) struct Leaves<'a> {
    pub(super) parts: Vec<Part<'a>>,
    /// Why parts are missing, if some are.
    pub(super) fault: Option<Failure>,
}

/// A message or a part of one.
pub(super) struct Part<'a> {
    /// Its media type, in lower case.
    pub(super) kind: String,
    pub(super) charset: Option<String>,
    /// The number of the outermost `multipart/alternative` around it.
    pub(super) alternative: Option<usize>,
    header: Option<Message<'a>>,
    boundary: Option<String>,
    body: &'a [u8],
}

impl<'a> Part<'a> {
    /// Reads a message.
    pub(super) fn read(bytes: &'a [u8]) -> Self {
        Self::of_kind(bytes, "text/plain")
    }

    /// Reads a part, with `kind` as its media type if it does not state one.
    fn of_kind(bytes: &'a [u8], kind: &str) -> Self {
        let (head, body) = bytes.split_at(header_end(bytes));
        let header = header(head);
        let content = header.as_ref().and_then(|header| header.content_type());
        let attribute = |name| content.and_then(|content| content.attribute(name));
        let kind = content.map_or_else(
            || kind.to_owned(),
            |content| {
                let subtype = content.subtype().unwrap_or("plain");
                format!("{}/{subtype}", content.ctype()).to_ascii_lowercase()
            },
        );
        Self {
            kind,
            charset: attribute("charset").map(str::to_owned),
            boundary: attribute("boundary").map(str::to_owned),
            alternative: None,
            header,
            body,
        }
    }

    /// The parts that contain no others; for a message without parts, the message itself.
    pub(super) fn leaves(&self) -> Leaves<'a> {
        let mut leaves = Leaves {
            parts: Vec::new(),
            fault: None,
        };
        let mut waiting: Vec<(Part<'a>, usize)> = Vec::new();
        let mut alternatives = 0;
        let mut inner = |part: &Part<'a>, depth: usize, waiting: &mut Vec<_>| {
            let boundary = part.inner_boundary().filter(|_| depth < DEPTH);
            let parts = boundary.map(|boundary| split(part.body, boundary));
            // RFC 2046, section 5.1.5.
            let kind = match part.kind.as_str() {
                "multipart/digest" => "message/rfc822",
                _ => "text/plain",
            };
            let is_alternative = part.kind == "multipart/alternative";
            alternatives += usize::from(is_alternative);
            let alternative = part.alternative.or(is_alternative.then_some(alternatives));
            for bytes in parts.iter().flatten().rev() {
                let mut part = Part::of_kind(bytes, kind);
                part.alternative = alternative;
                waiting.push((part, depth + 1));
            }
            parts.is_some()
        };
        if !inner(self, 0, &mut waiting) {
            leaves.parts.push(Self {
                kind: self.kind.clone(),
                charset: self.charset.clone(),
                alternative: None,
                header: self.header.clone(),
                boundary: None,
                body: self.body,
            });
            return leaves;
        }
        while let Some((part, depth)) = waiting.pop() {
            if leaves.parts.len() == PARTS {
                leaves.fault = too_many(PARTS, "parts");
                break;
            }
            if inner(&part, depth, &mut waiting) {
                continue;
            }
            match part.inner_boundary() {
                Some(_) => leaves.fault = too_many(DEPTH, "levels of parts"),
                None => leaves.parts.push(part),
            }
        }
        leaves
    }

    /// The boundary between its parts, if it has any.
    fn inner_boundary(&self) -> Option<&str> {
        let boundary = self.boundary.as_deref();
        boundary.filter(|_| self.kind.starts_with("multipart/"))
    }

    /// Whether it is a message that is attached whole.
    pub(super) fn is_message(&self) -> bool {
        self.kind == "message/rfc822"
    }

    /// Whether it is a file sent with the message. Any part that is not text counts as one, except pictures, which belong to the text unless
    /// they are marked as attachments, and alternatives to the text that have no name.
    pub(super) fn is_attachment(&self) -> bool {
        let header = self.header.as_ref();
        let disposition = header.and_then(|header| header.content_disposition());
        let is_file = || {
            let is_none = ["image/", "multipart/"]
                .iter()
                .any(|kind| self.kind.starts_with(kind));
            let may_say_the_same =
                self.alternative.is_some() && !self.kind.starts_with("application/");
            !self.is_text() && !is_none && (!may_say_the_same || self.name().is_some())
        };
        disposition.is_some_and(|disposition| disposition.is_attachment()) || is_file()
    }

    /// Whether it is text: plain, HTML or Markdown.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind.as_str(), "text/plain" | "text/html") || self.is_markdown()
    }

    /// Whether it is Markdown, which is read as plain text.
    pub(super) fn is_markdown(&self) -> bool {
        matches!(self.kind.as_str(), "text/markdown" | "text/x-markdown")
    }

    /// Its file name.
    pub(super) fn name(&self) -> Option<String> {
        let name = self.header.as_ref()?.attachment_name()?.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// For `format=flowed`, whether the spaces at line ends are to be removed (`delsp=yes`); `None` for other formats.
    pub(super) fn flow(&self) -> Option<bool> {
        let content = self.header.as_ref()?.content_type()?;
        let is = |name, value| {
            let stated: Option<&str> = content.attribute(name);
            stated.is_some_and(|stated| stated.eq_ignore_ascii_case(value))
        };
        is("format", "flowed").then(|| is("delsp", "yes"))
    }

    /// Its content transfer encoding, in lower case.
    fn encoding(&self) -> String {
        let header = self.header.as_ref();
        let encoding = header.and_then(|header| header.content_transfer_encoding());
        let encoding = encoding.unwrap_or("8bit").to_ascii_lowercase();
        encoding.chars().filter(char::is_ascii_graphic).collect()
    }

    /// Whether its end is missing, as far as base64 shows it.
    pub(super) fn is_cut_off(&self) -> bool {
        self.base64().is_some_and(|data| data.is_cut_off())
    }

    /// Its body as base64, if that is its transfer encoding.
    fn base64(&self) -> Option<base64::Data<'a>> {
        let is_text = self.kind.starts_with("text/");
        let is_likely =
            |bytes: &[u8]| !is_text || base64::may_be_text(bytes, self.charset.as_deref());
        (self.encoding() == "base64").then(|| base64::Data::of(self.body, is_likely))
    }

    /// Its bytes, with the transfer encoding undone; for text, including any plain text appended to base64 data.
    pub(super) fn content(&self) -> Vec<u8> {
        if let Some(data) = self.base64() {
            let content = data.decode();
            return match self.kind.starts_with("text/") && !data.rest.is_empty() {
                true => self.joined(content, data.rest),
                false => content,
            };
        }
        let encoding = self.encoding();
        // Parsed as a message that states only the transfer encoding, so that the parser does not convert the charset.
        let mut bytes = format!(
            "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        )
        .into_bytes();
        bytes.extend_from_slice(self.body);
        let message = MessageParser::default().parse(&bytes);
        let part = message.as_ref().and_then(|message| message.parts.first());
        part.map_or_else(|| self.body.to_vec(), |part| part.contents().to_vec())
    }

    /// Joins a text and the text appended to it, which may be in another encoding. A byte order mark says that the result is UTF-8.
    fn joined(&self, content: Vec<u8>, below: &[u8]) -> Vec<u8> {
        let decode = |bytes| encoding::decode(bytes, self.charset.as_deref());
        match (decode(&content), decode(below)) {
            _ if content.is_empty() => below.to_vec(),
            (Ok(text), Ok(below)) => format!("\u{feff}{text}\n\n{below}").into_bytes(),
            _ => [&content, &b"\n\n"[..], below].concat(),
        }
    }

    /// The value of a header field on one line.
    pub(super) fn header(&self, name: &'static str) -> Option<String> {
        let header = self.header.as_ref()?;
        let text = match header.header(name)? {
            HeaderValue::Text(text) => text.to_string(),
            _ => header.header_raw(name)?.to_owned(),
        };
        let text = text.trim().to_owned();
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn subject(&self) -> Option<String> {
        self.header.as_ref()?.subject().map(str::to_owned)
    }

    /// The names of the senders, or else their addresses. The parser takes text before a parenthesis or a comma for an address; if it is not
    /// one, it belongs to the name (`Ada (Gazette)`, `Finch, Ada <ada@example.org>`).
    pub(super) fn senders(&self) -> Vec<String> {
        let header = self.header.as_ref();
        let Some((header, from)) = header.and_then(|header| Some((header, header.from()?))) else {
            return Vec::new();
        };
        let has_angles = header
            .header_raw("From")
            .is_some_and(|raw| raw.contains('<'));
        let mut senders = Vec::new();
        let mut names = Vec::new();
        for sender in from.iter().take(SENDERS) {
            let [name, address] = [sender.name(), sender.address()]
                .map(|text| text.map(str::trim).filter(|text| !text.is_empty()));
            let is_complete = address.is_some_and(is_address);
            let name = match name.zip(address) {
                Some((name, address)) if !is_complete && !has_angles => {
                    Some(format!("{address} ({name})"))
                }
                _ => name.or(address).map(str::to_owned),
            };
            names.extend(name);
            if is_complete {
                senders.push(std::mem::take(&mut names).join(", "));
            }
        }
        senders.push(names.join(", "));
        senders.retain(|sender| !sender.is_empty());
        senders
    }

    /// The day it was sent, by the sender's clock. The raw value of the field if the date is not in the standard form, or is that of a clock that
    /// was never set.
    pub(super) fn date(&self) -> Option<String> {
        let date = self.header.as_ref()?.date();
        let date = date.filter(|date| date.is_valid() && date.to_timestamp() != 0);
        match date {
            Some(date) => Some(format!(
                "{:04}-{:02}-{:02}",
                date.year, date.month, date.day
            )),
            None => self.header("Date"),
        }
    }

    pub(super) fn id(&self) -> Option<String> {
        self.header.as_ref()?.message_id().map(str::to_owned)
    }
}

/// Whether a text is an address, or a local account without a host.
fn is_address(text: &str) -> bool {
    text.contains('@')
        || text
            .chars()
            .all(|c| c.is_ascii_graphic() && !c.is_ascii_uppercase())
}

fn too_many(limit: usize, what: &'static str) -> Option<Failure> {
    Some(Failure::TooMany { limit, what })
}

/// Parses the header of a message or part. By the standard it is ASCII, but some programs wrote it in their own charset.
fn header(head: &[u8]) -> Option<Message<'_>> {
    let parser = MessageParser::default();
    let header = sound(parser.parse_headers(head));
    if std::str::from_utf8(head).is_ok() {
        return header;
    }
    let content = header.as_ref().and_then(|header| header.content_type());
    let charset = content.and_then(|content| content.attribute("charset"));
    match encoding::decode(head, charset) {
        Ok(text) => sound(parser.parse_headers(text.as_bytes())).map(Message::into_owned),
        Err(_) => header,
    }
}

/// Excludes a message without parts, as reading a header field of it would panic.
fn sound(header: Option<Message<'_>>) -> Option<Message<'_>> {
    header.filter(|header| !header.parts.is_empty())
}

/// The byte offset of the body: after the first blank line.
fn header_end(bytes: &[u8]) -> usize {
    let mut at = 0;
    for line in bytes[..bytes.len().min(HEADER)].split_inclusive(|&byte| byte == b'\n') {
        at += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    at
}

/// Splits a body at its boundary lines. After [`PARTS`] parts, the rest is one part.
fn split<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let (mut at, mut start) = (0, None);
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        let mark = line.strip_prefix(b"--");
        let mark = mark.and_then(|mark| mark.strip_prefix(boundary.as_bytes()));
        let mark = mark.map(<[u8]>::trim_ascii_end);
        if matches!(mark, Some(b"" | b"--")) && parts.len() < PARTS {
            parts.extend(start.map(|start| &body[start..at]));
            start = (mark == Some(b"")).then_some(at + line.len());
        }
        at += line.len();
    }
    // A truncated body lacks its last boundary.
    parts.extend(start.map(|start| &body[start..]));
    parts
}

#[cfg(test)]
mod tests {
    use super::super::sniff;
    use super::*;

    #[test]
    fn a_sender_without_an_address_is_all_that_stands_there() {
        for (from, expected) in [
            ("Nadia (Gazette)", "Nadia (Gazette)"),
            ("Nadia (+447700900123)", "Nadia (+447700900123)"),
            ("Osgood, Nadia <n@example.org>", "Osgood, Nadia"),
            ("n@example.org (Nadia Osgood)", "Nadia Osgood"),
            ("n.osgood (Nadia Osgood)", "Nadia Osgood"),
            ("Nadia Osgood </O=GAZETTE/CN=NADIA>", "Nadia Osgood"),
            ("Nadia Osgood", "Nadia Osgood"),
            ("n@example.org", "n@example.org"),
        ] {
            let mail = format!("From: {from}\n\nThe ferry is back.\n");
            assert_eq!(Part::read(mail.as_bytes()).senders(), [expected], "{from}");
        }
    }

    #[test]
    fn each_sender_is_named() {
        for (from, expected) in [
            (
                "\"Osgood, Nadia\" <n@example.org>, Kay <k@example.org>, o@example.org",
                &["Osgood, Nadia", "Kay", "o@example.org"][..],
            ),
            (
                "Osgood, Nadia <n@example.org>, Kay",
                &["Osgood, Nadia", "Kay"],
            ),
            ("", &[]),
        ] {
            let mail = format!("From: {from}\nSubject: Ferry\n\nThe ferry is back.\n");
            assert_eq!(Part::read(mail.as_bytes()).senders(), expected, "{from}");
        }
    }

    #[test]
    fn what_was_posted_to_usenet_is_a_mail() {
        for (field, is_mail) in [
            ("Lines: 12", true),
            ("Newsgroups: news.ferries", true),
            ("Lines: by Finch", false),
        ] {
            let post = format!(
                "From: nadia@example.org (Nadia)\nSubject: Ferry\n{field}\n\nThe ferry is back.\n"
            );
            assert_eq!(sniff(post.as_bytes(), "53061"), is_mail, "{field}");
        }
    }

    #[test]
    fn a_message_that_was_received_is_no_mail_yet() {
        for received in ["Tue, 14 Mar 2023 10:00:01 +0000", "14 March 2023", "today"] {
            let message = format!("From: Nadia\nReceived: {received}\n\nThe ferry is back.\n");
            assert!(!sniff(message.as_bytes(), "a.txt"), "{received}");
        }
        for received in [
            "from mx.example.org",
            "by mx.example.org; Tue",
            "(qmail 1 invoked by uid 0)",
            "\n by mx",
        ] {
            let mail = format!("From: Nadia\nReceived: {received}\n\nThe ferry is back.\n");
            assert!(sniff(mail.as_bytes(), "a.txt"), "{received}");
        }
    }
}
