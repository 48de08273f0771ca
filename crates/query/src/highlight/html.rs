//! Writes highlighted text as HTML.

use std::ops::Range;

use newshound_article::block::{BLOCK, bits, block_at};

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
fn escape(text: &str, html: &mut String) {
    let is_escaped = |byte: u8| {
        let quotes = (byte == b'"') | (byte == b'\'') | (byte == b'&');
        quotes | (byte == b'<') | (byte == b'>') | (byte == b'/')
    };
    let (mut from, mut at) = (0, 0);
    while let Some(block) = block_at(text.as_bytes(), at) {
        let mut found = bits(&block, is_escaped);
        while found != 0 {
            let next = at + found.trailing_zeros() as usize;
            found &= found - 1;
            html.push_str(&text[from..next]);
            from = next + 1;
            html_escape::encode_safe_to_string(&text[next..from], html);
        }
        at += BLOCK;
    }
    html.push_str(&text[from..]);
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
