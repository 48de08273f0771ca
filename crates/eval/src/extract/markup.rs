//! Extracting the text of cleaned markup as gold: separates words at tags and decodes entities.

const INLINE: [&str; 14] = [
    "a", "abbr", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup",
    "u",
];

/// The text of `html`, in which every tag is closed and nothing is hidden.
pub(super) fn text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, following) = after.split_once('>').unwrap_or((after, ""));
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/', '\n', '\t'])
            .next()
            .unwrap_or("");
        if !INLINE
            .iter()
            .any(|inline| name.eq_ignore_ascii_case(inline))
        {
            text.push('\n');
        }
        rest = following;
    }
    text.push_str(rest);
    html_escape::decode_html_entities(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn text_stands_between_tags() {
        assert_eq!(
            text("<p>The <b>fer</b>ry &amp; the<br/>gulls</p>").trim(),
            "The ferry & the\ngulls"
        );
    }
}
