//! Finding tags in text that is only approximately SGML.

/// A tag, or a comment or declaration, whose name is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    /// Its name in lower case.
    pub(super) name: String,
    /// Whether it closes an element.
    pub(super) closing: bool,
    /// The text between its name and its end.
    pub(super) attributes: &'t str,
    /// Byte offset of its first byte in the text.
    pub(super) start: usize,
    /// Byte offset past its last byte.
    pub(super) end: usize,
}

impl Tag<'_> {
    /// The value of the first of `names` it has, with or without quotes.
    pub(super) fn attribute(&self, names: &[&str]) -> Option<&str> {
        let mut rest = self.attributes;
        while let Some((name, value)) = rest.split_once('=') {
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim_start();
            let (value, after) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = &value[1..];
                    inner.split_once(quote).unwrap_or((inner, ""))
                }
                _ => value
                    .split_once(|c: char| c.is_whitespace() || c == '/')
                    .unwrap_or((value, "")),
            };
            if names.contains(&&*name) {
                return Some(value);
            }
            rest = after.trim_start();
        }
        None
    }
}

/// The first tag in `text` at or after byte `from`. A `<` that starts no tag is text.
pub(super) fn next_tag(text: &str, from: usize) -> Option<Tag<'_>> {
    let mut at = from;
    loop {
        let start = at + text.get(at..)?.find('<')?;
        if let Some(tag) = tag_at(text, start) {
            return Some(tag);
        }
        at = start + 1;
    }
}

fn tag_at(text: &str, start: usize) -> Option<Tag<'_>> {
    let inner = &text[start + 1..];
    let nameless = |end: Option<usize>| Tag {
        name: String::new(),
        closing: false,
        attributes: "",
        start,
        // An unclosed one extends to the end of the text.
        end: end.map_or(text.len(), |end| start + 1 + end),
    };
    if inner.starts_with("!--") {
        return Some(nameless(inner.find("-->").map(|end| end + 3)));
    }
    if inner.starts_with(['!', '?']) {
        return Some(nameless(inner.find('>').map(|end| end + 1)));
    }
    let closing = inner.starts_with('/');
    let named = if closing { &inner[1..] } else { inner };
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    let name = &named[..named.find(|c| !is_name(c)).unwrap_or(named.len())];
    let after = &named[name.len()..];
    let close = after.find(['<', '>'])?;
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && after.starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))
        && after[close..].starts_with('>');
    fits.then(|| Tag {
        name: name.to_ascii_lowercase(),
        closing,
        attributes: &after[..close],
        start,
        end: start + 1 + usize::from(closing) + name.len() + close + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_no_tag_is_text() {
        let text = "a < b, 5<6> <é> </ <Title  lang='x' no=7/> <?x> <!-- <top> --> </top >";
        let mut at = 0;
        let mut found = Vec::new();
        while let Some(tag) = next_tag(text, at) {
            found.push(&text[tag.start..tag.end]);
            at = tag.end;
        }
        let expected = [
            "<Title  lang='x' no=7/>",
            "<?x>",
            "<!-- <top> -->",
            "</top >",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn attributes_have_quotes_or_none() {
        let tag = next_tag("<topic type = \"a b\" number='12' id=7>", 0).unwrap();
        assert_eq!(tag.attribute(&["number"]), Some("12"));
        assert_eq!(tag.attribute(&["id"]), Some("7"));
        assert_eq!(tag.attribute(&["type", "id"]), Some("a b"));
        assert_eq!(tag.attribute(&["b"]), None);
        let broken = next_tag("<topic number=\"12 x>", 0).unwrap();
        assert_eq!(broken.attribute(&["number"]), Some("12 x"));
    }
}
