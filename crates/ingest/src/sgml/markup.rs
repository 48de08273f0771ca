//! Finds fields by their tags within one SGML record.
//!
//! No tree is built, because end tags may be missing and it is known how the fields of the collections are nested. A record is a list of
//! fields. A field extends from its start tag to its end tag or to the next tag of a field, whichever comes first. Other tags are part of
//! the text. What only resembles a tag (`<info@example.org>`, `a < b`) is text.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use crate::bytes::count;
use crate::mapped::Mapped;
use crate::{entity, html};

/// The beginning and the end of a text in which no character is markup, in collections that are XML.
const DATA: &str = "<![CDATA[";
const DATA_END: &str = "]]>";

/// A field: a stretch of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field<'a> {
    /// The element's name, as written; empty for text outside of any field.
    pub(super) name: &'a str,
    pub(super) attributes: &'a str,
    /// Its range in the record, in bytes, without tags.
    pub(super) content: Range<usize>,
}

impl Field<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The effect of a field's tag on the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// It begins or ends the record, and so ends every open field.
    Record,
    /// It contains a text, which continues after other fields within it.
    Text,
    Other,
}

/// The text field that is open, and how many fields of its name are nested there.
struct Open<'a> {
    name: &'a str,
    attributes: &'a str,
    depth: usize,
}

impl<'a> Open<'a> {
    /// The text field that is open after a tag.
    fn after(open: Option<Self>, tag: &Tag<'a>, scope: Scope) -> Option<Self> {
        match open {
            _ if scope == Scope::Record => None,
            Some(mut open) => {
                if open.name.eq_ignore_ascii_case(tag.name) {
                    open.depth = if tag.closes {
                        open.depth - 1
                    } else {
                        open.depth + 1
                    };
                }
                (open.depth > 0).then_some(open)
            }
            None => (scope == Scope::Text && !tag.closes).then_some(Self {
                name: tag.name,
                attributes: tag.attributes,
                depth: 1,
            }),
        }
    }
}

/// A tag or a declaration.
#[derive(Default)]
struct Tag<'a> {
    /// Empty for comments and declarations.
    name: &'a str,
    /// Whether it is an end tag.
    closes: bool,
    attributes: &'a str,
    /// The offset after it.
    end: usize,
}

/// A record, in which tags are found in time linear in its length: a tag ends before the next `<`, and the end of a comment is only
/// searched for if there is one after it.
pub(super) struct Record<'a> {
    pub(super) source: &'a str,
    last_comment_end: OnceCell<usize>,
}

impl<'a> Record<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            last_comment_end: OnceCell::new(),
        }
    }

    /// The offset of the last `-->` of the record; 0 if there is none.
    fn last_comment_end(&self) -> usize {
        *self
            .last_comment_end
            .get_or_init(|| memchr::memmem::rfind(self.source.as_bytes(), b"-->").unwrap_or(0))
    }

    /// The fields in order, and the text between them if it is not blank. A text that continues after a field within it gives several
    /// fields with its name. `scope` tells which tags are those of fields.
    pub(super) fn fields(&self, scope: impl Fn(&str) -> Option<Scope>) -> Vec<Field<'a>> {
        let mut fields = Vec::new();
        let mut field = Field {
            name: "",
            attributes: "",
            content: 0..0,
        };
        let mut text = None;
        // A stretch that continues a text, or is outside of all fields, is only a field if it is not blank.
        let mut is_opened = false;
        let mut close = |mut field: Field<'a>, end: usize, is_opened: bool| {
            field.content.end = end;
            if is_opened || !self.source[field.content.clone()].trim_start().is_empty() {
                fields.push(field);
            }
        };
        let mut at = 0;
        while let Some(ahead) = memchr::memchr(b'<', &self.source.as_bytes()[at..]) {
            let start = at + ahead;
            let Some(tag) = self.tag(start) else {
                at = start + 1;
                continue;
            };
            at = tag.end;
            let Some(scope) = scope(tag.name) else {
                continue;
            };
            text = Open::after(text, &tag, scope);
            let (name, attributes) = match (tag.closes, &text) {
                (false, _) => (tag.name, tag.attributes),
                (true, Some(open)) => (open.name, open.attributes),
                (true, None) => ("", ""),
            };
            let next = Field {
                name,
                attributes,
                content: tag.end..tag.end,
            };
            close(std::mem::replace(&mut field, next), start, is_opened);
            is_opened = !tag.closes;
        }
        close(field, self.source.len(), is_opened);
        fields
    }

    /// The tag that begins at `at`; `None` if none does.
    fn tag(&self, at: usize) -> Option<Tag<'a>> {
        let rest = &self.source[at..];
        if rest.starts_with(DATA) {
            return Some(Tag {
                end: at + DATA.len(),
                ..Tag::default()
            });
        }
        if rest.starts_with("<!--") {
            let end = (at + 4 <= self.last_comment_end()).then(|| rest[4..].find("-->"))??;
            return Some(Tag {
                end: at + 4 + end + 3,
                ..Tag::default()
            });
        }
        let inside = memchr::memchr2(b'<', b'>', &rest.as_bytes()[1..])
            .filter(|end| rest.as_bytes()[end + 1] == b'>')?;
        let (tag, end) = (&rest[1..inside + 1], at + inside + 2);
        if tag.starts_with(['!', '?']) && tag[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Some(Tag {
                end,
                ..Tag::default()
            });
        }
        let (closes, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let (name, attributes) = tag.split_at(tag.find(|c| !is_name(c)).unwrap_or(tag.len()));
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let apart = attributes.is_empty() || attributes.starts_with([' ', '\t', '\r', '\n', '/']);
        (begins && apart).then_some(Tag {
            name,
            closes,
            attributes,
            end,
        })
    }

    /// Adds the text of a stretch to `text`: without tags, with line breaks for tags that separate lines, and with entities decoded.
    pub(super) fn text(&self, range: Range<usize>, text: &mut Mapped) {
        let bytes = self.source.as_bytes();
        let (mut at, mut copied) = (range.start, range.start);
        let has_controls = count(&bytes[range.clone()], is_control) > 0;
        let has_data = memchr::memmem::find(&bytes[range.clone()], DATA.as_bytes()).is_some();
        let is_special = |byte: &u8| is_special(byte) || has_data && *byte == b']';
        let next = |at: usize| match has_controls || has_data {
            true => bytes[at..range.end].iter().position(is_special),
            false => memchr::memchr2(b'<', b'&', &bytes[at..range.end]),
        };
        while let Some(ahead) = next(at) {
            let special = at + ahead;
            let found = match bytes[special] {
                b'<' => self
                    .tag(special)
                    .and_then(|tag| Some((meaning(&tag)?.into(), tag.end))),
                b'&' => entity_at(self.source, special),
                b']' => self.source[special..]
                    .starts_with(DATA_END)
                    .then_some((Cow::Borrowed(""), special + DATA_END.len())),
                _ => Some((Cow::Borrowed(""), special + 1)),
            };
            at = special + 1;
            if let Some((meaning, end)) = found.filter(|(_, end)| *end <= range.end) {
                text.copy(self.source, copied..special);
                text.replace(&meaning, special..end);
                (at, copied) = (end, end);
            }
        }
        text.copy(self.source, copied..range.end);
    }
}

/// Whether paragraphs are marked up in a field's text.
pub(super) fn has_paragraphs(text: &str) -> bool {
    text.match_indices(['P', 'p'])
        .any(|(at, _)| text[..at].ends_with('<') && text[at + 1..].starts_with(['>', ' ']))
}

fn is_special(byte: &u8) -> bool {
    matches!(byte, b'<' | b'&') || is_control(*byte)
}

#[inline]
fn is_control(byte: u8) -> bool {
    (byte < b' ') & !matches!(byte, b'\t' | b'\n' | b'\r') | (byte == 127)
}

/// The replacement of a tag within a text. `None` if it is not markup: a name in lower case that HTML does not have may well be the
/// writer's own brackets.
fn meaning(tag: &Tag<'_>) -> Option<&'static str> {
    const LINES: [&str; 9] = [
        "br", "tr", "li", "row", "tablerow", "div", "table", "ul", "hr",
    ];
    const CELLS: [&str; 4] = ["td", "th", "tablecell", "cell"];
    let named = |names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
    match () {
        () if tag.name.is_empty() => Some(""),
        () if named(&["p"]) => Some("\n\n"),
        () if named(&LINES) => Some("\n"),
        () if named(&CELLS) => Some(" "),
        () if html::is_inline(tag.name)
            || !tag.name.bytes().any(|byte| byte.is_ascii_lowercase()) =>
        {
            Some("")
        }
        () => None,
    }
}

/// The replacement of the entity at `at`, and the offset after it. Control characters, which wire copy contains, are removed.
fn entity_at(source: &str, at: usize) -> Option<(Cow<'_, str>, usize)> {
    let length = entity::length(&source[at..])?;
    let end = at + length;
    let name = &source[at + 1..end - 1];
    if let Some(number) = name.strip_prefix('#') {
        let control = number
            .parse()
            .is_ok_and(|code: u32| code < 32 && !matches!(code, 9 | 10 | 13));
        if control {
            return Some((Cow::Borrowed(""), end));
        }
    }
    // Entities of ISO 8879 that HTML did not take over.
    match name {
        "hyph" => return Some((Cow::Borrowed("-"), end)),
        "blank" => return Some((Cow::Borrowed(" "), end)),
        _ => {}
    }
    let (_, decoded) = entity::decoded(&source[at..])?;
    Some((decoded, end))
}

/// The value of an attribute, with or without quotes; `None` if there is none with this name, ignoring case.
pub(super) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    while let Some((before, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, left) = match after.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => {
                let quote = char::from(*quote);
                after[1..].split_once(quote).unwrap_or((&after[1..], ""))
            }
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if before.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = left;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<(&str, &str)> {
        let known = |name: &str| match name {
            "DOC" => Some(Scope::Record),
            "TEXT" => Some(Scope::Text),
            "HEAD" => Some(Scope::Other),
            _ => None,
        };
        Record::new(source)
            .fields(known)
            .into_iter()
            .map(|field| (field.name, &source[field.content]))
            .collect()
    }

    #[test]
    fn a_field_ends_with_its_tag_or_with_the_next_one() {
        let expected = vec![("DOC", ""), ("HEAD", "a"), ("TEXT", "b <X>c")];
        assert_eq!(
            shown("<DOC><HEAD>a</HEAD><TEXT>b <X>c</TEXT></DOC>"),
            expected
        );
        assert_eq!(shown("<DOC><HEAD>a<TEXT>b <X>c"), expected);
        assert_eq!(
            shown("<HEAD>a</HEAD> b <TEXT>"),
            [("HEAD", "a"), ("", " b "), ("TEXT", "")]
        );
    }

    #[test]
    fn a_text_goes_on_after_the_fields_in_it() {
        assert_eq!(
            shown("<TEXT>a<HEAD>b</HEAD>c<TEXT>d</TEXT>e</TEXT>f"),
            [
                ("TEXT", "a"),
                ("HEAD", "b"),
                ("TEXT", "c"),
                ("TEXT", "d"),
                ("TEXT", "e"),
                ("", "f")
            ]
        );
        assert_eq!(
            shown("<TEXT>a<HEAD>b</HEAD> </DOC>c"),
            [("TEXT", "a"), ("HEAD", "b"), ("", "c")]
        );
    }

    fn plain(source: &str) -> String {
        let mut mapped = Mapped::default();
        Record::new(source).text(0..source.len(), &mut mapped);
        mapped.text().to_owned()
    }

    #[test]
    fn text_is_freed_of_tags_entities_and_control_characters() {
        assert_eq!(plain("a &lt;XYZ> &amp; b&#3;\u{2}"), "a <XYZ> & b");
        assert_eq!(plain("a<P>b</P><F P=105>c</F>"), "a\n\nb\n\nc");
        assert_eq!(plain("mid&hyph;term &unknown; &"), "mid-term &unknown; &");
        assert_eq!(plain("x<!-- no -->y<!DOCTYPE z>"), "xy");
    }

    #[test]
    fn what_resembles_a_tag_is_text() {
        for source in [
            "a < b > c",
            "<info@example.org>",
            "1<2",
            "<not closed",
            "<!-- open",
            "<he said>",
        ] {
            assert_eq!(plain(source), source);
        }
    }

    #[test]
    fn attributes_are_read_with_any_quotes() {
        let attributes = " TOPICS=\"a = b\" NEWID='7' id=x";
        assert_eq!(attribute(attributes, "newid"), Some("7"));
        assert_eq!(attribute(attributes, "ID"), Some("x"));
        assert_eq!(attribute(attributes, "TOPICS"), Some("a = b"));
        assert_eq!(attribute(" id=\"open", "id"), Some("open"));
        assert_eq!(attribute(attributes, "none"), None);
    }
}
