//! Entities of markup (`&amp;`, `&#8217;`), one at a time: what rewrites a text piece by piece must know where each stands.

use std::borrow::Cow;

/// The most bytes of an entity.
const LONGEST: usize = 32;

/// The length in bytes of the entity that `text` begins with, known or not; `None` if it begins with none.
pub(crate) fn length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes().strip_prefix(b"&")?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let end = bytes.iter().take(LONGEST).position(|byte| !is_name(byte))?;
    (end > 0 && bytes[end] == b';').then_some(end + 2)
}

/// That length, and what the entity stands for: predefined, numeric and HTML ones are known.
pub(crate) fn decoded(text: &str) -> Option<(usize, Cow<'_, str>)> {
    let length = length(text)?;
    let raw = &text[..length];
    let decoded = html_escape::decode_html_entities(raw);
    (decoded != raw).then_some((length, decoded))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_told_from_other_signs() {
        for (text, expected) in [
            ("&amp; more", Some((5, "&"))),
            ("&#233;", Some((6, "é"))),
            ("&#xe9;", Some((6, "é"))),
            ("&no-such;", None),
            ("&nosuch;", None),
            ("& c &amp;", None),
            ("&;", None),
            ("&", None),
            ("", None),
        ] {
            let found = decoded(text);
            let found = found.as_ref().map(|(length, text)| (*length, &**text));
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(length("&nosuch;"), Some(8));
    }
}
