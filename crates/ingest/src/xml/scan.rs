//! Finds the ends of tags and document types in bytes, independent of context.
//!
//! This is used before a file is decoded, to recognise its format and to split it. It follows the rules of XML; for invalid input it
//! gives the answer that loses as little of the file as possible.

/// The kind of text at a less-than sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A tag of this many bytes.
    Whole(usize),
    /// A tag that continues beyond the known bytes.
    Unfinished,
    /// Not a tag; this many bytes are text.
    None(usize),
}

/// Classifies the beginning of `bytes`, which starts with a less-than sign.
pub(crate) fn tag(bytes: &[u8]) -> Tag {
    let first = match bytes.get(1) {
        Some(b'/') => bytes.get(2),
        first => first,
    };
    let Some(first) = first else {
        return Tag::Unfinished;
    };
    if !(first.is_ascii_alphabetic() || matches!(first, b'_' | b':' | 0x80..)) {
        return Tag::None(1);
    }
    let mut previous = b'<';
    let mut quote = None;
    for (at, &byte) in bytes.iter().enumerate().skip(2) {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => continue,
            (None, b'>') => return Tag::Whole(at + 1),
            (None, b'<') => return Tag::None(at),
            (None, b'"' | b'\'') if previous == b'=' => quote = Some(byte),
            (None, b' ' | b'\t' | b'\r' | b'\n') => continue,
            (None, _) => {}
        }
        previous = byte;
    }
    Tag::Unfinished
}

/// The length of the `<!DOCTYPE …>` at the beginning of `bytes`, including its declarations; `None` if it does not end.
pub(crate) fn declaration(bytes: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 2;
    while at < bytes.len() {
        match bytes[at] {
            b'>' if depth == 0 => return Some(at + 1),
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            quote @ (b'"' | b'\'') => at += memchr::memchr(quote, &bytes[at + 1..])? + 1,
            b'<' if bytes[at..].starts_with(b"<!--") => {
                at += memchr::memmem::find(&bytes[at..], b"-->")? + 2;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// The name of a start or end tag, without prefix.
pub(crate) fn local_name(tag: &[u8]) -> &[u8] {
    let start = if tag.get(1) == Some(&b'/') { 2 } else { 1 };
    let name = tag.get(start..).unwrap_or_default();
    let end = name
        .iter()
        .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    let name = &name[..end.unwrap_or(name.len())];
    let local = memchr::memrchr(b':', name).map_or(0, |colon| colon + 1);
    &name[local..]
}

/// The raw value of an attribute of a tag, by its name without prefix.
pub(crate) fn attribute<'a>(tag: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let mut from = 0;
    while let Some(found) = memchr::memmem::find(&tag[from..], name.as_bytes()) {
        let at = from + found;
        from = at + name.len();
        let before = tag[..at].last()?;
        let after = tag[from..].trim_ascii_start();
        if !(before.is_ascii_whitespace() || *before == b':') || after.first() != Some(&b'=') {
            continue;
        }
        let value = after[1..].trim_ascii_start();
        let quote = *value.first()?;
        let value = &value[1..];
        return value.split(|byte| *byte == quote).next();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_end_at_the_first_sign_outside_quotes() {
        assert_eq!(tag(b"<a b='>' c=\"'>\" >x"), Tag::Whole(17));
        assert_eq!(tag(b"</a\n>"), Tag::Whole(5));
        assert_eq!(tag(b"<p>it's"), Tag::Whole(3));
        for unfinished in ["<", "</", "<a", "<a b='>", "<a b"] {
            assert_eq!(tag(unfinished.as_bytes()), Tag::Unfinished, "{unfinished}");
        }
        assert_eq!(tag(b"< b>"), Tag::None(1));
        assert_eq!(tag(b"<b or <c>"), Tag::None(6));
    }

    #[test]
    fn document_types_end_after_their_declarations() {
        let doctype = b"<!DOCTYPE a SYSTEM '>' [<!ENTITY b \"]>\"><!-- don't ]> -->]>";
        assert_eq!(declaration(doctype), Some(doctype.len()));
        assert_eq!(declaration(b"<!DOCTYPE a [<!ENTITY b '1'>"), None);
    }

    #[test]
    fn names_and_attributes_are_found_in_tags() {
        assert_eq!(local_name(b"<atom:entry/>"), b"entry");
        assert_eq!(local_name(b"</div\n>"), b"div");
        let found = |tag: &'static str| attribute(tag.as_bytes(), "type");
        assert_eq!(
            found("<div subtype='x' type = \"item\">"),
            Some(&b"item"[..])
        );
        assert_eq!(found("<div type>"), None);
        assert_eq!(found("<div type=>"), Some(&b""[..]));
        assert_eq!(found("<div type="), None);
    }
}
