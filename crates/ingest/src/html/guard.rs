//! Measures a page before its tree is built: the depth of nesting, the number of elements, and the attributes of each tag.
//!
//! The parser compares each attribute with all before it, and takes some hundred bytes for each element. The depth is estimated from tags
//! alone, rather too high than too low. Elements whose end tag is optional are not counted, as they close each other and nest only inside
//! counted elements. Formatting elements count until they are closed themselves, as the parser reopens them in each block that follows
//! (at most three equal ones). Within one block it nests them all and searches them at each tag, so they have a limit of their own.

use super::names::is_in;
use crate::Failure;

/// The most open elements.
pub(super) const DEEPEST: usize = 512;
/// The most open formatting elements.
const MOST_FORMATTING: usize = 2000;
/// The most attributes of a tag.
const MOST_ATTRIBUTES: usize = 512;
/// The most elements.
const MOST_ELEMENTS: usize = 200_000;

const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
const SELF_CLOSING: [&str; 20] = [
    "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot",
    "colgroup", "caption", "rp", "rt", "html", "head", "body", "!doctype",
];
const FORMATTING: [&str; 14] = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];
/// Elements whose content is not markup.
const RAW: [&str; 7] = [
    "script", "style", "textarea", "title", "xmp", "noframes", "iframe",
];

/// Fails if the page exceeds a limit.
pub(super) fn check(source: &str) -> Result<(), Failure> {
    let mut open = Open::default();
    let mut elements = 0;
    for tag in Tags::new(source) {
        elements += usize::from(!tag.closes);
        if elements > MOST_ELEMENTS {
            return Err(too_many(MOST_ELEMENTS, "elements"));
        }
        if tag.attributes > MOST_ATTRIBUTES {
            return Err(too_many(MOST_ATTRIBUTES, "attributes in a tag"));
        }
        open.take(&tag);
        if open.depth > DEEPEST {
            return Err(Failure::TooDeep { limit: DEEPEST });
        }
        if open.formatting.len() > MOST_FORMATTING {
            return Err(too_many(
                MOST_FORMATTING,
                "formatting elements without an end",
            ));
        }
    }
    Ok(())
}

fn too_many(limit: usize, what: &'static str) -> Failure {
    Failure::TooMany { limit, what }
}

/// The open elements at the current tag.
#[derive(Default)]
struct Open<'a> {
    elements: Vec<Element<'a>>,
    formatting: Vec<Formatting<'a>>,
    /// The number of counted `elements` and reopened `formatting` elements.
    depth: usize,
}

struct Element<'a> {
    name: &'a str,
    /// Whether it counts for the depth: its end tag is not optional.
    counted: bool,
}

struct Formatting<'a> {
    /// Its name and attributes, as written.
    inside: &'a str,
    /// The number of elements open around it.
    level: usize,
    /// Whether the parser reopens it in following blocks; of equal ones, it reopens three.
    reopened: bool,
}

impl<'a> Open<'a> {
    fn take(&mut self, tag: &Tag<'a>) {
        if tag.closes {
            let named = |inside: &str| name(inside).eq_ignore_ascii_case(tag.name);
            if let Some(at) = self.formatting.iter().rposition(|open| named(open.inside)) {
                let closed = self.formatting.remove(at);
                self.depth -= usize::from(closed.reopened);
            } else if let Some(at) = self.elements.iter().rposition(|open| named(open.name)) {
                self.close(at);
            }
        } else if is_in(&FORMATTING, tag.name) {
            let equal = |open: &&Formatting| open.reopened && open.inside == tag.inside;
            let reopened = self.formatting.iter().filter(equal).take(3).count() < 3;
            self.depth += usize::from(reopened);
            self.formatting.push(Formatting {
                inside: tag.inside,
                level: self.elements.len(),
                reopened,
            });
        } else if is_in(&SELF_CLOSING, tag.name) {
            let inmost = self.elements.iter().rposition(|open| open.counted);
            let since = inmost.map_or(0, |at| at + 1);
            let same = |open: &Element| open.name.eq_ignore_ascii_case(tag.name);
            if let Some(at) = self.elements[since..].iter().position(same) {
                self.close(since + at);
            }
            self.open(tag.name, false);
        } else if !tag.is_void() {
            self.open(tag.name, true);
        }
    }

    fn open(&mut self, name: &'a str, counted: bool) {
        self.elements.push(Element { name, counted });
        self.depth += usize::from(counted);
    }

    /// Closes an element and all within it.
    fn close(&mut self, at: usize) {
        let closed = self.elements.drain(at..);
        self.depth -= closed.filter(|closed| closed.counted).count();
        self.formatting.retain_mut(|open| {
            let within = open.level > at;
            open.level = open.level.min(at);
            !within || open.reopened
        });
    }
}

fn name(inside: &str) -> &str {
    let end = inside.find(|c: char| c.is_whitespace() || c == '/');
    &inside[..end.unwrap_or(inside.len())]
}

/// A tag of the source.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    pub(super) closes: bool,
    /// All text between the angle brackets, without the slash of an end tag.
    inside: &'a str,
    attributes: usize,
    /// The byte offsets of its beginning and its end (exclusive).
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Tag<'_> {
    fn is_void(&self) -> bool {
        is_in(&VOID, self.name)
    }
}

/// The state within a tag while attributes are counted, as in the HTML standard (13.2.5, tokenization).
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Name,
    /// Before an attribute.
    Before,
    Attribute,
    /// After the name of an attribute.
    After,
    /// After the equals sign.
    Value,
    Quoted(u8),
    Unquoted,
}

impl State {
    fn after(self, byte: u8) -> Self {
        let space = byte.is_ascii_whitespace();
        match (self, byte) {
            (Self::Quoted(quote), _) if quote == byte => Self::Before,
            (Self::Quoted(_), _) => self,
            (Self::Unquoted, _) if space => Self::Before,
            (Self::Unquoted, _) => self,
            (Self::Value, b'"' | b'\'') => Self::Quoted(byte),
            (Self::Value, _) if space => self,
            (Self::Value, _) => Self::Unquoted,
            (_, b'/') => Self::Before,
            (Self::Attribute | Self::After, b'=') => Self::Value,
            (Self::Attribute, _) if space => Self::After,
            (Self::Name, _) if space => Self::Before,
            (Self::Before | Self::After, _) if space => self,
            (Self::Name, _) => self,
            (Self::Before | Self::Attribute | Self::After, _) => Self::Attribute,
        }
    }
}

/// The tags of a page in order, without those in comments, scripts and other raw text.
pub(super) struct Tags<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, at: 0 }
    }

    /// The byte offset of the end of the tag whose name begins at `from`, and the number of its attributes. A tag without an end extends to
    /// the end of the page: the parser reads all its attributes before it drops it.
    fn tag_end(&self, from: usize) -> (usize, usize) {
        let bytes = &self.source.as_bytes()[from..];
        if let Some(b'!' | b'?') = bytes.first() {
            let end = memchr::memchr(b'>', bytes).unwrap_or(bytes.len());
            return (from + end, 0);
        }
        let (mut state, mut attributes) = (State::Name, 0);
        for (at, &byte) in bytes.iter().enumerate() {
            if byte == b'>' && !matches!(state, State::Quoted(_)) {
                return (from + at, attributes);
            }
            let next = state.after(byte);
            attributes += usize::from(next == State::Attribute && state != State::Attribute);
            state = next;
        }
        (self.source.len(), attributes)
    }

    fn skip_raw(&mut self, name: &str) {
        if !is_in(&RAW, name) {
            return;
        }
        let bytes = self.source.as_bytes();
        let mut at = self.at;
        while let Some(found) = self.source[at..].find("</") {
            at += found + 2;
            let after = &bytes[at..];
            let named = after
                .get(..name.len())
                .is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()));
            if named {
                self.at = at - 2;
                return;
            }
        }
        self.at = self.source.len();
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let start = self.at + self.source[self.at..].find('<')?;
            let rest = &self.source[start + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                self.at = start + 4 + comment.find("-->").map_or(comment.len(), |end| end + 3);
                continue;
            }
            let closes = rest.starts_with('/');
            let after = if closes { &rest[1..] } else { rest };
            if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
                self.at = start + 1;
                continue;
            }
            let (end, attributes) = self.tag_end(start + 1 + usize::from(closes));
            let inside = &self.source[start + 1 + usize::from(closes)..end];
            let name = name(inside);
            self.at = self.source.len().min(end + 1);
            if !closes {
                self.skip_raw(name);
            }
            return Some(Tag {
                name,
                closes,
                inside,
                attributes,
                start,
                end: self.source.len().min(end + 1),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_pages_are_told_before_a_tree_is_built() {
        for unit in [
            "<ul><li>",
            "<div>",
            "<blockquote><p>",
            "<div><b a=1></x>",
            "<b><div></b>",
            "<x>",
        ] {
            assert!(check(&unit.repeat(100)).is_ok(), "{unit}");
            assert!(check(&unit.repeat(600)).is_err(), "{unit}");
        }
    }

    #[test]
    fn long_flat_pages_pass() {
        for unit in [
            "<p>x",
            "<li>x",
            "<br>",
            "<div>x</div>",
            "<td><b>x</b>",
            "<p><b>x",
            "<div><b>x</div>",
            "<li><b>x<i>y",
            "<table><tr><td><b>x<td><font size=1>y</table>",
            "<b><b><b><b><b></b></b></b></b></b>",
            "<script>'<div>'</script>",
            "a < b ",
            "<p a='> <div ' b=c>",
        ] {
            assert!(check(&unit.repeat(5000)).is_ok(), "{unit}");
        }
    }

    #[test]
    fn formatting_without_an_end_is_told_where_no_block_ends_it() {
        for unit in ["<b>x</div>", "<b>x<br>", "<b><p>x</p>", "<i><u>"] {
            assert!(check(&unit.repeat(900)).is_ok(), "{unit}");
            let told = check(&unit.repeat(2100)).unwrap_err().to_string();
            assert_eq!(
                told, "more than 2000 formatting elements without an end",
                "{unit}"
            );
        }
    }

    #[test]
    fn tags_of_many_attributes_are_told_wherever_they_hide() {
        let attributes = |count: usize| {
            let attributes = (0..count).map(|at| format!(" a{at}"));
            attributes.collect::<String>()
        };
        let reason = "more than 512 attributes in a tag";
        for (before, after) in [("<p", ">"), ("</p", ">"), ("<p", ""), ("<p a==\"", "\">")] {
            let told = check(&format!("{before}{}{after}", attributes(600)));
            assert_eq!(told.unwrap_err().to_string(), reason, "{before}");
            assert!(check(&format!("{before}{}{after}", attributes(500))).is_ok());
        }
        assert!(check("<p a=1/b='2'c=\"3\"/>".repeat(500).as_str()).is_ok());
        let close = format!("<p{}>", "a='1'".repeat(600));
        assert!(check(&close).is_ok(), "that is a long name");
        assert!(check(&format!("<p {}>", "a='1'".repeat(600))).is_err());
    }

    #[test]
    fn a_quote_in_a_value_hides_no_depth() {
        let hidden = format!("<p a==\">{}\">", "<div>".repeat(600));
        assert!(check(&hidden).is_err());
    }

    #[test]
    fn pages_of_too_many_elements_are_told() {
        let told = check(&"<p>a".repeat(MOST_ELEMENTS + 1));
        assert_eq!(told.unwrap_err().to_string(), "more than 200000 elements");
        assert!(check(&"<b>a</b>".repeat(MOST_ELEMENTS)).is_ok());
    }
}
