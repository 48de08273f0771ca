//! Measures how deep a page nests before a tree is built of it.
//!
//! The count follows tags alone and errs towards depth: elements whose end tag may be left out are not counted, since
//! they close each other and only nest inside elements that are; formatting elements count until they are closed
//! themselves, as the parser reopens them in each block that follows (three equal ones at most).

use crate::Failure;

/// The most open elements.
pub(super) const DEEPEST: usize = 512;

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
/// Elements whose contents are no markup.
const RAW: [&str; 7] = [
    "script", "style", "textarea", "title", "xmp", "noframes", "iframe",
];

/// Fails when the page nests deeper than [`DEEPEST`].
pub(super) fn check(source: &str) -> Result<(), Failure> {
    let mut open: Vec<&str> = Vec::new();
    let mut formatting: Vec<&str> = Vec::new();
    for tag in Tags::new(source) {
        if tag.closes {
            if let Some(at) = formatting
                .iter()
                .rposition(|whole| name(whole).eq_ignore_ascii_case(tag.name))
            {
                formatting.remove(at);
            } else if let Some(at) = open
                .iter()
                .rposition(|name| name.eq_ignore_ascii_case(tag.name))
            {
                open.truncate(at);
            }
        } else if is_in(&FORMATTING, tag.name) {
            let equal = formatting
                .iter()
                .filter(|whole| **whole == tag.inside)
                .count();
            if equal < 3 {
                formatting.push(tag.inside);
            }
        } else if !tag.is_void() && !is_in(&SELF_CLOSING, tag.name) {
            open.push(tag.name);
        }
        if open.len() + formatting.len() > DEEPEST {
            return Err(Failure::TooDeep { limit: DEEPEST });
        }
    }
    Ok(())
}

fn is_in(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn name(inside: &str) -> &str {
    let end = inside.find(|c: char| c.is_whitespace() || c == '/');
    &inside[..end.unwrap_or(inside.len())]
}

/// A tag of the source.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    pub(super) closes: bool,
    /// All between the angle brackets.
    inside: &'a str,
    /// Offset of its first and one past its last byte.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Tag<'_> {
    fn is_void(&self) -> bool {
        is_in(&VOID, self.name)
    }
}

/// The tags of a page in order; comments and the contents of scripts and the like are passed over.
pub(super) struct Tags<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, at: 0 }
    }

    /// Where a tag that begins at `open` ends: at the first `>` outside its attributes' quotes.
    fn tag_end(&self, open: usize) -> Option<usize> {
        let mut quote = None;
        let mut previous = b'<';
        for (at, &byte) in self.source.as_bytes().iter().enumerate().skip(open + 1) {
            match (quote, byte) {
                (None, b'>') => return Some(at),
                (None, b'"' | b'\'') if previous == b'=' => quote = Some(byte),
                (Some(open), _) if open == byte => quote = None,
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                previous = byte;
            }
        }
        None
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
            let end = self.tag_end(start)?;
            let inside = &self.source[start + 1 + usize::from(closes)..end];
            let name = name(inside);
            self.at = end + 1;
            if !closes {
                self.skip_raw(name);
            }
            return Some(Tag {
                name,
                closes,
                inside,
                start,
                end: end + 1,
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
            "<b>x</div>",
            "<script>'<div>'</script>",
            "a < b ",
        ] {
            assert!(check(&unit.repeat(5000)).is_ok(), "{unit}");
        }
    }
}
