//! Undoes double escaping.
//!
//! Texts pass through many systems, some of which escape text that is already escaped: `o&amp;#39;clock`, or a tag that was meant as markup
//! and stands in the text. A strict reader would show `o&#39;clock` and the tag. The intended text is clear, as news has neither.

use std::borrow::Cow;

use html_escape::decode_html_entities;

use crate::superscript;

/// The longest tag, in bytes.
const LONGEST_TAG: usize = 1024;

/// `text` with remaining entities decoded and remaining tags removed.
pub(crate) fn tidy(text: &str) -> Cow<'_, str> {
    let text = decode_html_entities(text);
    let has_sign = memchr::memchr(b'<', text.as_bytes()).is_some();
    if !has_sign || !(text.contains("</") || text.contains("/>")) {
        return text;
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        let (before, tag) = rest.split_at(at);
        kept.push_str(before);
        let length = tag_length(tag).unwrap_or(0);
        // A sign that does not begin a tag is kept, and the search continues after it.
        kept.push_str(if length == 0 { "<" } else { "" });
        let raised = tag[..length].eq_ignore_ascii_case("<sup>");
        let raised = raised.then(|| tag[length..].split('<').next()).flatten();
        if raised.is_some_and(|raised| superscript::is_apart(&kept, raised)) {
            kept.push(' ');
        }
        rest = &tag[length.max(1)..];
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// The length in bytes of the tag at the beginning of `text`.
fn tag_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let bytes = &text.as_bytes()[..text.len().min(LONGEST_TAG)];
    let end = memchr::memchr2(b'<', b'>', &bytes[1..])? + 1;
    (bytes[end] == b'>').then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_escaped_twice_is_read_as_it_was_meant() {
        assert_eq!(tidy("4 o&#39;clock &amp; later"), "4 o'clock & later");
        assert_eq!(tidy("800<endash>-</endash>1"), "800-1");
        assert_eq!(
            tidy("Gullco<sup>TM</sup> on 5 m<sup>2</sup>"),
            "Gullco TM on 5 m2"
        );
        assert_eq!(tidy("<div class=\"x\"></div>"), "");
    }

    #[test]
    fn other_signs_are_kept() {
        for text in ["I <3 you", "a < b", "AT&T", "x <y> z", "1 </ 2", "a </"] {
            assert_eq!(tidy(text), text);
        }
    }
}
