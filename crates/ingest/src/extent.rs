//! Counts the pieces of a record (lines, elements of markup, values of JSON), and rejects records that have too many.
//!
//! The memory that reading a record takes depends on its pieces as much as on its bytes. A line of one letter becomes a line, a block
//! and a passage, each with its span: a hundred times the memory of its two bytes. So pieces are counted in the source, before it is
//! parsed. HTML is checked by `html::guard` instead, which also checks the HTML inside other formats.

use crate::{Failure, Format, RawRecord, document};

/// The most lines of a record that are not empty: ten times as many as a book has.
const MOST_LINES: usize = 200_000;
/// The most tags of XML or SGML, marks of Markdown or values of JSON. It is five times as many as a broadsheet page has in ALTO, where
/// each word and each space is an element.
const MOST_PARTS: usize = 500_000;

impl RawRecord {
    /// An estimate of the number of pieces (lines, elements, values) that reading the record makes; rather too high than too low.
    pub fn pieces(&self) -> usize {
        let content = self.content.as_deref().unwrap_or_default();
        pieces(self.format, content)
    }
}

fn pieces(format: Format, content: &[u8]) -> usize {
    match format {
        Format::Html => count(content, b'<'),
        Format::Json | Format::JsonLines => count(content, b',') + count(content, b'\\'),
        Format::Markdown => lines(content) + content.iter().filter(|byte| is_mark(**byte)).count(),
        Format::Document => lines(content) + document::breaks(content),
        Format::Text | Format::Csv | Format::Wire => lines(content),
        _ => lines(content) + count(content, b'<'),
    }
}

/// Fails if a record has more than [`MOST_LINES`] lines, or [`MOST_PARTS`] tags, marks or values.
pub(crate) fn check(format: Format, source: &str) -> Result<(), Failure> {
    let content = source.as_bytes();
    if content.len() <= MOST_LINES || pieces(format, content) <= MOST_LINES {
        return Ok(());
    }
    let (lines, parts) = match format {
        Format::Html => (0, 0),
        Format::Json | Format::JsonLines => json(content),
        _ if format.is_xml() => (0, count(content, b'<')),
        Format::Document => (pieces(format, content), 0),
        _ => {
            let lines = lines(content);
            (lines, pieces(format, content) - lines)
        }
    };
    let fault = |limit, what| Err(Failure::TooMany { limit, what });
    match format {
        _ if lines > MOST_LINES => fault(MOST_LINES, "lines"),
        _ if parts <= MOST_PARTS => Ok(()),
        Format::Json | Format::JsonLines => fault(MOST_PARTS, "values"),
        Format::Markdown => fault(MOST_PARTS, "marks"),
        _ => fault(MOST_PARTS, "tags"),
    }
}

fn count(content: &[u8], byte: u8) -> usize {
    memchr::memchr_iter(byte, content).count()
}

/// The number of lines that are not empty; the last one always counts. Lines end with `\n` or `\r\n`, or with `\r` in a text without `\n`.
fn lines(content: &[u8]) -> usize {
    let end = match memchr::memchr(b'\n', content) {
        Some(_) => b'\n',
        None => b'\r',
    };
    let mut lines = 1;
    let mut start = 0;
    for at in memchr::memchr_iter(end, content) {
        let line = &content[start..at];
        lines += usize::from(!matches!(line, [] | [b'\r']));
        start = at + 1;
    }
    lines
}

/// Whether a byte may begin or end a span of Markdown.
fn is_mark(byte: u8) -> bool {
    matches!(
        byte,
        b'*' | b'_' | b'`' | b'[' | b']' | b'<' | b'&' | b'~' | b'|' | b'\\'
    )
}

/// The number of escaped line ends in the strings of a JSON record, and the number of commas between its values. Every `\u` escape counts
/// as a line end, as it may be one.
fn json(content: &[u8]) -> (usize, usize) {
    let (mut lines, mut returns, mut values) = (0, 0, 0);
    let mut bytes = content.iter();
    let mut in_string = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => match bytes.next() {
                Some(b'n' | b'u') => lines += 1,
                Some(b'r') => returns += 1,
                _ => {}
            },
            b',' if !in_string => values += 1,
            _ => {}
        }
    }
    (lines.max(returns), values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(format: Format, source: &str) -> Option<String> {
        check(format, source)
            .err()
            .map(|failure| failure.to_string())
    }

    #[test]
    fn records_of_too_many_lines_are_told() {
        for line in ["a\n", "a\r\n", "a\r"] {
            let source = line.repeat(MOST_LINES + 1);
            let reason = told(Format::Text, &source);
            assert_eq!(reason.as_deref(), Some("more than 200000 lines"));
        }
        assert_eq!(told(Format::Text, &"\r\n".repeat(MOST_LINES + 1)), None);
        let long = "The ferry is back in service.\n\n".repeat(MOST_LINES / 2);
        assert_eq!(told(Format::Text, &long), None);
    }

    #[test]
    fn lines_and_values_of_json_are_counted_in_and_out_of_strings() {
        let body = |text: &str| format!("{{\"body\": \"{text}\"}}");
        let lines = told(Format::Json, &body(&"a\\n".repeat(MOST_LINES + 1)));
        assert_eq!(lines.as_deref(), Some("more than 200000 lines"));
        let list = format!("[{}0]", "\"a\",".repeat(MOST_PARTS + 1));
        let values = told(Format::JsonLines, &list);
        assert_eq!(values.as_deref(), Some("more than 500000 values"));
        let commas = body(&"a, b\\\", ".repeat(MOST_PARTS + 1));
        assert_eq!(told(Format::Json, &commas), None);
    }

    #[test]
    fn elements_are_counted_where_the_tree_is_ours() {
        let source = format!("<nitf>{}", "<p>a".repeat(MOST_PARTS));
        let tags = told(Format::Nitf, &source);
        assert_eq!(tags.as_deref(), Some("more than 500000 tags"));
        let marks = told(Format::Markdown, &"*a* ".repeat(MOST_PARTS));
        assert_eq!(marks.as_deref(), Some("more than 500000 marks"));
    }
}
