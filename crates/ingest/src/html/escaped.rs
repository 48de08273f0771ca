//! Texts that were escaped once too often: tags as character references (`&lt;p&gt;`), line breaks as a backslash and a letter.
//!
//! The escapes are undone only if a text has no tags, or no line breaks, in plain form. A text that has both forms is about such
//! signs, and its escapes are meant to be shown.

use std::borrow::Cow;

use memchr::memmem;

use crate::entity;
use crate::mapped::Mapped;

/// The text with such escapes undone; `None` if it has none. `is_markup` decides whether a text is HTML.
pub(super) fn undone(text: &str, is_markup: impl Fn(&str) -> bool) -> Option<Mapped> {
    let bytes = text.as_bytes();
    // Most texts have neither sign, which is faster to find out than to look for what follows it.
    let has = |sign: u8, text: &[u8]| {
        memchr::memchr(sign, bytes).is_some() && memmem::find(bytes, text).is_some()
    };
    let has_breaks = has(b'\\', b"\\n") && has_escaped_breaks(text);
    let has_tags = has(b'&', b"&lt;")
        && !is_markup(text)
        && is_markup(&html_escape::decode_html_entities(text));
    if !has_breaks && !has_tags {
        return None;
    }
    let mut meant = Mapped::default();
    let (mut from, mut at) = (0, 0);
    while let Some(found) = memchr::memchr2(b'\\', b'&', &bytes[at..]) {
        at += found;
        let rest = &text[at..];
        let decoded = match rest.starts_with('\\') {
            true if has_breaks => character(rest),
            false if has_tags => entity::decoded(rest),
            _ => None,
        };
        if let Some((length, decoded)) = decoded {
            meant.copy(text, from..at);
            meant.replace(&decoded, at..at + length);
            from = at + length;
            at = from;
        } else {
            at += 1;
        }
    }
    meant.copy(text, from..text.len());
    Some(meant)
}

/// Whether a text has escaped line breaks, and no others. All backslashes must begin known escapes, and some `\n` must not be followed by a
/// small letter; this excludes file paths and formulas.
fn has_escaped_breaks(text: &str) -> bool {
    if memchr::memchr(b'\n', text.as_bytes()).is_some() {
        return false;
    }
    let (mut at, mut has_break) = (0, false);
    while let Some(found) = memchr::memchr(b'\\', &text.as_bytes()[at..]) {
        at += found;
        let Some((length, _)) = character(&text[at..]) else {
            return false;
        };
        has_break |= text[at..].starts_with("\\n")
            && !text[at + length..].starts_with(|c: char| c.is_ascii_lowercase());
        at += length;
    }
    has_break
}

/// The length in bytes and the meaning of the escape at the beginning of a text.
fn character(text: &str) -> Option<(usize, Cow<'static, str>)> {
    let plain = match text.as_bytes().get(1)? {
        b'n' => "\n",
        b'r' => "",
        b't' => "\t",
        b'"' => "\"",
        b'\'' => "'",
        b'/' => "/",
        b'\\' => "\\",
        b'u' => {
            let code = u32::from_str_radix(text.get(2..6)?, 16).ok()?;
            let c = char::from_u32(code).filter(|c| !c.is_control())?;
            return Some((6, Cow::Owned(c.to_string())));
        }
        _ => return None,
    };
    Some((2, Cow::Borrowed(plain)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{is_markup, value};

    fn shown(text: &str) -> Vec<(String, &str)> {
        let blocks = value(text).unwrap().into_iter();
        let place = |block: &crate::block::Block<'_>| &text[block.span.start..block.span.end];
        blocks
            .map(|block| (block.text.to_string(), place(&block)))
            .collect()
    }

    #[test]
    fn escaped_markup_is_read_as_markup() {
        let text = "&lt;p&gt;The &lt;b&gt;ferry&lt;/b&gt; left &amp;amp; sank.&lt;/p&gt;&lt;p&gt;Nobody wept.&lt;/p&gt;";
        let expected = [
            (
                "The ferry left & sank.".to_owned(),
                "The &lt;b&gt;ferry&lt;/b&gt; left &amp;amp; sank.",
            ),
            ("Nobody wept.".to_owned(), "Nobody wept."),
        ];
        assert_eq!(shown(text), expected);
        let text = "<p>The tag &lt;b&gt; ends with &lt;/b&gt;.</p>";
        assert_eq!(shown(text)[0].0, "The tag <b> ends with </b>.");
    }

    #[test]
    fn line_breaks_that_were_escaped_twice_are_line_breaks() {
        let text = r#"The ferry left.\n\nNobody\twept, \"it seems\"."#;
        let texts: Vec<_> = shown(text).into_iter().map(|(text, _)| text).collect();
        assert_eq!(texts, ["The ferry left.", "Nobody\twept, \"it seems\"."]);
        assert_eq!(shown(text)[0].1, "The ferry left.");
        for text in [
            r"It lies in C:\news\today.",
            r"The sum \nu of \alpha and \n.",
            r"It is in D:\Users\nobody.",
            "A break is \\n.\n\nThat is one.",
        ] {
            assert!(undone(text, is_markup).is_none(), "{text}");
        }
    }
}
