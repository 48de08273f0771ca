//! The root element and the declared encoding of a file, from its first bytes.

use super::scan::{self, Tag};
use crate::words::Words;

/// The root element of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Root<'a> {
    /// Its name, without prefix.
    pub(crate) name: &'a str,
    /// Its start tag, or as much of it as is known.
    tag: &'a [u8],
    /// All known bytes of the file from its start tag on.
    rest: &'a [u8],
}

impl Root<'_> {
    /// Whether the start tag contains `text`, ignoring case, such as the name of a namespace.
    pub(crate) fn mentions(&self, text: &str) -> bool {
        contains(self.tag, text)
    }

    /// Whether the known bytes from the start tag on contain `text`, ignoring case.
    pub(crate) fn is_followed_by(&self, text: &str) -> bool {
        contains(self.rest, text)
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    let is = |window: &[u8]| window.eq_ignore_ascii_case(text.as_bytes());
    bytes.windows(text.len()).any(is)
}

/// The root element of a file that begins with `head`, after declaration, comments and document type.
pub(crate) fn root(head: &[u8]) -> Option<Root<'_>> {
    let head = first_tag(head).ok()?;
    let length = match scan::tag(head) {
        Tag::Whole(length) => length,
        Tag::Unfinished => head.len(),
        Tag::None(_) => return None,
    };
    let name = std::str::from_utf8(scan::local_name(head)).ok()?;
    Some(Root {
        name,
        tag: &head[..length],
        rest: head,
    })
}

/// Elements with which a fragment of HTML may begin, which is not XML.
static HTML: Words = Words::new(
    "p div article section span b i em strong a h1 h2 h3 ul ol table br img blockquote center font main header title",
);

/// Whether a file that begins with `head` is an XML document of any kind: it has an XML declaration, or consists of one element that
/// contains others.
pub(crate) fn is_document(head: &[u8]) -> bool {
    if head.starts_with(b"<?xml") {
        return true;
    }
    let Some(root) = root(head).filter(|root| !HTML.has_any_case(root.name)) else {
        return false;
    };
    let inside = root
        .rest
        .get(root.tag.len()..)
        .unwrap_or_default()
        .trim_ascii();
    let end = memchr::memrchr(b'<', inside).map_or(inside, |at| &inside[at..]);
    let ends = scan::local_name(end) == root.name.as_bytes() && end.starts_with(b"</");
    // If the file continues beyond `head`, its end is not known.
    inside.starts_with(b"<") && (ends || head.len() >= SEEN)
}

/// A head of at least this many bytes may be only the beginning of a file. This is less than is read, as white space may have been trimmed.
const SEEN: usize = 60_000;

/// Whether `head` is XML that ends before its root element.
pub(crate) fn begins_later(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let head = head.trim_ascii_start();
    let mut is_xml = [&b"<?xml"[..], b"<!--", b"<!DOCTYPE"].into_iter();
    is_xml.any(|start| head.starts_with(start)) && first_tag(head) == Err(Outside::Unfinished)
}

/// Why no root element was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outside {
    /// Something else stands in its place.
    Other,
    Unfinished,
}

/// The input from its root element on.
fn first_tag(mut head: &[u8]) -> Result<&[u8], Outside> {
    loop {
        head = head.trim_ascii_start();
        let past = |end: &[u8]| memchr::memmem::find(head, end).map(|at| at + end.len());
        let length = match head {
            [b'<', b'?', ..] => past(b"?>"),
            [b'<', b'!', b'-', b'-', ..] => past(b"-->"),
            [b'<', b'!', ..] => scan::declaration(head),
            [b'<', ..] => return Ok(head),
            [] => None,
            _ => return Err(Outside::Other),
        };
        head = &head[length.ok_or(Outside::Unfinished)?..];
    }
}

/// The encoding that the XML declaration names. UTF-16 and similar are ignored: if the declaration can be read as bytes, it is not UTF-16.
pub(crate) fn declared_charset(bytes: &[u8]) -> Option<String> {
    let head = &bytes[..bytes.len().min(1024)];
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let declaration = head.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = memchr::memmem::find(declaration, b"?>")?;
    let label = scan::attribute(&declaration[..end], "encoding")?;
    let label = String::from_utf8_lossy(label).trim().to_ascii_lowercase();
    let wide = ["utf-16", "ucs-2", "iso-10646", "unicode"];
    (!wide.iter().any(|prefix| label.starts_with(prefix))).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_comes_after_all_that_may_precede_it() {
        let head = b"\n<?xml version='1.0'?><!-- <rss> --><!DOCTYPE x [<!ENTITY y \"<z>\">]>\n<n:nitf a='1'>";
        assert_eq!(root(head).map(|root| root.name), Some("nitf"));
        assert!(
            root(b"<feed xmlns='http://www.w3.org/2005/Atom'")
                .is_some_and(|root| root.mentions("atom"))
        );
        for other in ["", "text", "<!-- open", "<?xml", "< x>", "{\"a\": \"<b>\"}"] {
            assert_eq!(root(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_document_is_one_element_with_others_in_it() {
        let long = format!("<r><b>{}", "x".repeat(SEEN));
        for xml in [
            "<?xml?>",
            "<r>\n<b>x</b> y</r >\n",
            "<!-- x --><r><b/></r>",
            &long,
        ] {
            assert!(is_document(xml.as_bytes()), "{xml}");
        }
        for other in [
            "<r> <b>",
            "<r>x</r>",
            "<div><p>x</p></div>",
            "x <r><b/></r>",
            "<r/>",
            "",
        ] {
            assert!(!is_document(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn what_stands_before_the_root_may_go_on() {
        for head in [
            "<?xml version='1.0'?><!-- open",
            "<!DOCTYPE x [<!ENTITY",
            "\n<?xml ",
            "<!-- x --> ",
        ] {
            assert!(begins_later(head.as_bytes()), "{head}");
        }
        for head in ["", "<a", "<?xml version='1.0'?> text", "<? php"] {
            assert!(!begins_later(head.as_bytes()), "{head}");
        }
    }

    #[test]
    fn encodings_are_declared_in_the_first_line() {
        let found = |head: &str| declared_charset(head.as_bytes());
        assert_eq!(
            found("<?xml version='1.0' encoding = 'ISO-8859-1'?>").as_deref(),
            Some("iso-8859-1")
        );
        assert_eq!(found("<?xml version='1.0' encoding='UTF-16'?>"), None);
        assert_eq!(found("<a encoding='x'/>"), None);
    }
}
