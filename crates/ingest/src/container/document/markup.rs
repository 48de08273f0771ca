//! A streaming reader of the XML within a document.
//!
//! The parts of a document are large, and little of them is needed, so no tree is built. Elements are named by the customary prefix of
//! their namespace, whatever prefix the file uses. So both editions of Office Open XML look the same, and files without namespace
//! declarations can be read.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::Failure;

/// The most elements that may be open, as in other XML formats.
const DEEPEST: usize = 512;
/// The longest value of an attribute that is read, in bytes.
const LONGEST_ATTRIBUTE: usize = 1 << 12;

/// Namespaces and their customary prefixes.
const SPACES: [(&str, &str); 13] = [
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w",
    ),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    (
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "mc",
    ),
    (
        "http://schemas.openxmlformats.org/package/2006/relationships",
        "rel",
    ),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
    (
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "svg",
    ),
    (
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest",
    ),
    ("http://www.w3.org/1998/Math/MathML", "math"),
    (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "x",
    ),
];

/// An event of the reader.
pub(super) enum Node<'t> {
    Open(Tag<'t>),
    /// The end of the innermost open element.
    Close,
    Text(Cow<'t, str>),
}

/// A start tag.
pub(super) struct Tag<'t> {
    /// The customary prefix of its namespace; empty if that is unknown.
    space: &'static str,
    start: BytesStart<'t>,
}

impl Tag<'_> {
    /// Its customary prefix and local name: `("w", "p")`.
    pub(super) fn name(&self) -> (&'static str, &str) {
        (self.space, self.start.local_name().into_inner())
    }

    /// The value of an attribute, by its name without prefix.
    pub(super) fn attr(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.html_attributes();
        attributes.with_checks(false);
        let mut found = attributes.flatten();
        let found = found.find(|found| found.key.local_name().into_inner() == name)?;
        let value = Some(found.value).filter(|value| value.len() <= LONGEST_ATTRIBUTE)?;
        Some(html_escape::decode_html_entities(&value).into_owned())
    }

    /// Whether a boolean property is on; without a value it is.
    pub(super) fn is_on(&self) -> bool {
        let value = self.attr("val");
        !matches!(value.as_deref(), Some("0" | "false" | "off"))
    }
}

/// A reader of one part.
pub(super) struct Markup<'t> {
    reader: NsReader<&'t [u8]>,
    depth: usize,
    fault: Option<String>,
}

impl<'t> Markup<'t> {
    pub(super) fn of(source: &'t str) -> Self {
        let mut reader = NsReader::from_str(source);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_dangling_amp = true;
        config.expand_empty_elements = true;
        Self {
            reader,
            depth: 0,
            fault: None,
        }
    }

    /// The next event; `None` at the end, and if the rest cannot be read.
    pub(super) fn next(&mut self) -> Option<Node<'t>> {
        while self.fault.is_none() {
            let event = match self.reader.read_resolved_event() {
                Ok((space, Event::Start(start))) => {
                    let space = known(&space);
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        self.fault = Some(Failure::TooDeep { limit: DEEPEST }.to_string());
                        break;
                    }
                    return Some(Node::Open(Tag { space, start }));
                }
                Ok((_, event)) => event,
                Err(error) => {
                    let shown = error.to_string();
                    let reason = shown.rsplit("error: ").next().unwrap_or(&shown);
                    self.fault = Some(format!("bad XML: {}", reason.trim_end_matches('.')));
                    break;
                }
            };
            match event {
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Some(Node::Close);
                }
                Event::Text(text) => return Some(Node::Text(text.into_inner())),
                Event::CData(text) => return Some(Node::Text(text.into_inner())),
                Event::GeneralRef(name) => {
                    let raw = format!("&{};", &*name);
                    let text = html_escape::decode_html_entities(&raw).into_owned();
                    return Some(Node::Text(Cow::Owned(text)));
                }
                Event::Eof if self.depth > 0 => self.fault = Some("cut off".to_owned()),
                Event::Eof => break,
                _ => {}
            }
        }
        None
    }

    /// Skips the content of the element that was opened last, including its end.
    pub(super) fn skip(&mut self) {
        let around = self.depth.saturating_sub(1);
        while self.depth > around && self.next().is_some() {}
    }

    /// The error that stopped the reading, if any.
    pub(super) fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

/// The customary prefix of a namespace. A prefix without declaration is taken for the customary one.
fn known(space: &ResolveResult<'_>) -> &'static str {
    let found = match space {
        ResolveResult::Bound(space) => SPACES.iter().find(|(name, _)| *name == space.0),
        ResolveResult::Unknown(prefix) => SPACES.iter().find(|(_, known)| known == prefix),
        ResolveResult::Unbound => None,
    };
    found.map_or("", |(_, prefix)| *prefix)
}
