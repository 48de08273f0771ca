//! Writes highlighted text as HTML.

use std::ops::Range;

/// `text` escaped for HTML, with `<mark>` around each of `ranges`: byte ranges, in order, that do not overlap.
pub(crate) fn marked(text: &str, ranges: &[Range<usize>]) -> String {
    // Leaves room for the tags and for some escaped characters.
    let mut html = String::with_capacity(text.len() + text.len() / 8 + ranges.len() * 13);
    let mut at = 0;
    for range in ranges {
        escape(&text[at..range.start], &mut html);
        html.push_str("<mark>");
        escape(&text[range.clone()], &mut html);
        html.push_str("</mark>");
        at = range.end;
    }
    escape(&text[at..], &mut html);
    html
}

/// Appends `text`, escaped for HTML. Stretches without special characters, which is nearly all of it, are copied as they are.
fn escape(mut text: &str, html: &mut String) {
    while let Some(at) = first_escaped(text.as_bytes()) {
        html.push_str(&text[..at]);
        html_escape::encode_safe_to_string(&text[at..=at], html);
        text = &text[at + 1..];
    }
    html.push_str(text);
}

/// The index of the first byte that has to be escaped in HTML.
fn first_escaped(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 16;
    let is_escaped = |byte: u8| {
        let quotes = (byte == b'"') | (byte == b'\'') | (byte == b'&');
        quotes | (byte == b'<') | (byte == b'>') | (byte == b'/')
    };
    // Without early exit, so that the comparisons of a block are vectorized.
    let has_none = |block: &&[u8]| {
        !block
            .iter()
            .fold(false, |any, &byte| any | is_escaped(byte))
    };
    let passed = bytes.chunks_exact(BLOCK).take_while(has_none).count() * BLOCK;
    let at = bytes[passed..].iter().position(|&byte| is_escaped(byte))?;
    Some(passed + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_escaped_wherever_a_mark_stands() {
        let marks = r#"&<>"'/ =`é"#;
        for at in 0..40 {
            for mark in marks.chars() {
                let text = format!("{}{mark}{}", "a".repeat(at), "é".repeat(40 - at));
                let mut html = String::new();
                escape(&text, &mut html);
                assert_eq!(html, html_escape::encode_safe(&text));
            }
        }
    }
}
