//! Converts downloads in HTML to the text that they show.
//!
//! A database lays out its pages for reading, so that without tags a page has the same lines as a download as text, and one reader
//! suffices for both. Additional information from the tags is kept as marks.

use crate::mapped::Mapped;
use crate::xml::scan::{self, Tag};
use crate::{entity, html};

/// Elements whose content is not displayed.
const UNSEEN: [&[u8]; 3] = [b"head", b"script", b"style"];

/// The text of a page.
pub(super) struct Page<M> {
    pub(super) text: Mapped,
    /// The marks of elements, each with the byte offset in the text at which the element begins.
    pub(super) marks: Vec<(usize, M)>,
}

impl<M: Copy + PartialEq> Page<M> {
    /// Converts a page. `mark` gives the mark of a start tag, if it has one.
    pub(super) fn of(source: &str, mark: impl Fn(&[u8]) -> Option<M>) -> Self {
        let mut page = Self {
            text: Mapped::default(),
            marks: Vec::new(),
        };
        let bytes = source.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let plain = bytes[at..]
                .iter()
                .position(|byte| matches!(byte, b'<' | b'&' | b'\n' | b'\r' | b'\t'));
            let next = plain.map_or(bytes.len(), |plain| at + plain);
            page.text.copy(source, at..next);
            at = match bytes.get(next) {
                None => next,
                Some(b'<') => page.markup(source, next, &mark),
                Some(b'&') => page.reference(source, next),
                Some(_) => {
                    page.text.replace(" ", next..next + 1);
                    next + 1
                }
            };
        }
        page
    }

    /// The last mark at or before the byte offset `start` in the text.
    pub(super) fn at(&self, start: usize) -> Option<M> {
        let before = self.marks.partition_point(|(at, _)| *at <= start);
        before.checked_sub(1).map(|at| self.marks[at].1)
    }

    /// Handles the markup at byte `at` of the source; returns the offset of its end.
    fn markup(&mut self, source: &str, at: usize, mark: impl Fn(&[u8]) -> Option<M>) -> usize {
        let bytes = &source.as_bytes()[at..];
        let end_of = |end: &[u8], from: usize| {
            let found = memchr::memmem::find(&bytes[from.min(bytes.len())..], end);
            found.map_or(bytes.len(), |found| from + found + end.len())
        };
        if bytes.starts_with(b"<!--") {
            return at + end_of(b"-->", 4);
        }
        if bytes.starts_with(b"<!") || bytes.starts_with(b"<?") {
            return at + end_of(b">", 2);
        }
        let length = match scan::tag(bytes) {
            Tag::Whole(length) => length,
            Tag::None(_) | Tag::Unfinished => {
                self.text.copy(source, at..at + 1);
                return at + 1;
            }
        };
        let tag = &bytes[..length];
        let name = scan::local_name(tag).to_ascii_lowercase();
        let opens = tag.get(1) != Some(&b'/');
        if opens && UNSEEN.contains(&&*name) {
            return at + close_of(bytes, &name, length);
        }
        if name == b"docfull" {
            // This tag stands in a comment, which may have begun before the record; skip the end of the comment.
            let rest = &bytes[length..];
            let blank = rest.len() - rest.trim_ascii_start().len();
            let end = if rest[blank..].starts_with(b"-->") {
                blank + 3
            } else {
                0
            };
            return at + length + end;
        }
        let is_inline = |name: &str| name == "label" || html::is_inline(name);
        if !std::str::from_utf8(&name).is_ok_and(is_inline) {
            let break_ = if matches!(&*name, b"br" | b"td") {
                "\n"
            } else {
                "\n\n"
            };
            self.text.replace(break_, at..at + length);
        }
        if opens && let Some(mark) = mark(tag) {
            self.marks.push((self.text.text().len(), mark));
        }
        at + length
    }

    /// Decodes the character reference at byte `at` of the source; returns the offset of its end.
    fn reference(&mut self, source: &str, at: usize) -> usize {
        if let Some((length, decoded)) = entity::decoded(&source[at..]) {
            self.text.replace(&decoded, at..at + length);
            return at + length;
        }
        self.text.copy(source, at..at + 1);
        at + 1
    }
}

/// The byte offset of the end of the element `name`, whose start tag has `length` bytes.
fn close_of(bytes: &[u8], name: &[u8], length: usize) -> usize {
    let mut at = length;
    while let Some(open) = memchr::memmem::find(&bytes[at..], b"</") {
        let tag = at + open;
        let found = bytes.get(tag + 2..tag + 2 + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            let end = memchr::memchr(b'>', &bytes[tag..]);
            return end.map_or(bytes.len(), |end| tag + end + 1);
        }
        at = tag + 2;
    }
    bytes.len()
}

/// Whether the class of a tag has this word.
pub(super) fn has_class(tag: &[u8], word: &str) -> bool {
    let class = scan::attribute(tag, "class").unwrap_or_default();
    let mut words = class.split(u8::is_ascii_whitespace);
    words.any(|known| known == word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_shown() {
        let source = "<head><title>x</title></head><p class=\"a b\">One &amp;\n<B>two</B> <q>&c</q><br>3<5</p><!-- <p>x --><div>&eacute;";
        let page = Page::of(source, |tag| has_class(tag, "b").then_some('b'));
        let lines: Vec<_> = page
            .text
            .text()
            .lines()
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(lines, ["One & two &c", "3<5", "é"]);
        assert_eq!(page.at(page.text.text().len()), Some('b'));
        assert_eq!(page.at(0), None);
    }
}
