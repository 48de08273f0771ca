//! Unwraps JSON values that hold several items: a line that is a list, an envelope among other values, a table in one value.
//!
//! A value that is one article is passed on unchanged. A value with several items is split; each item is a record at the line where it
//! begins. The content around the items is not read.

use std::io::Cursor;

use super::{Piece, Values, buffered, columns};
use crate::json::envelope;

/// The records among the values of an input.
pub(crate) struct Unwrapped<I> {
    values: I,
    /// The items of the value that is being split, and the line at which it begins.
    items: Option<(u64, Values<Cursor<Vec<u8>>>)>,
    limit: usize,
}

impl<I: Iterator<Item = Piece>> Unwrapped<I> {
    pub(crate) fn new(values: I, limit: usize) -> Self {
        Self {
            values,
            items: None,
            limit,
        }
    }
}

impl<I: Iterator<Item = Piece>> Iterator for Unwrapped<I> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        loop {
            if let Some((line, items)) = &mut self.items {
                if let Some(mut item) = items.next() {
                    item.line += *line - 1;
                    return Some(item);
                }
                self.items = None;
            }
            let piece = self.values.next()?;
            let Ok(value) = &piece.content else {
                return Some(piece);
            };
            let table = columns::records(value);
            let offset = match table {
                Some(_) => Some(1),
                None => envelope::several(value),
            };
            let Some(offset) = offset else {
                return Some(piece);
            };
            let content = table.or(piece.content.ok()).unwrap_or_default();
            let length = content.len();
            let content = buffered(Cursor::new(content), Some(length));
            self.items = Some((piece.line, Values::within(content, self.limit, offset)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::Lines;

    fn read(lines: &str) -> Vec<(u64, String)> {
        let lines = Lines::new(buffered(lines.as_bytes(), None), 1000);
        let found = Unwrapped::new(lines, 1000);
        found
            .map(|piece| {
                (
                    piece.line,
                    String::from_utf8(piece.content.unwrap()).unwrap(),
                )
            })
            .collect()
    }

    #[test]
    fn lists_and_envelopes_are_taken_apart() {
        let lines = "{\"title\": \"a\"}\n[{\"title\": \"b\"}, {}]\n{\"data\": {\"items\": [{\"x\": 1}, {\"x\": 2}], \"n\": 2}}\n";
        let expected = [
            (1, "{\"title\": \"a\"}"),
            (2, "{\"title\": \"b\"}"),
            (2, "{}"),
            (3, "{\"x\": 1}"),
            (3, "{\"x\": 2}"),
        ];
        assert_eq!(
            read(lines),
            expected.map(|(line, text)| (line, text.to_owned()))
        );
    }

    #[test]
    fn what_is_an_article_or_no_list_of_objects_stays_whole() {
        for line in [
            "{\"items\": [{\"x\": 1}, {\"x\": 2}], \"text\": \"t\"}",
            "{\"items\": [1, 2]}",
            "[1, 2]",
            "[]",
            "{\"items\": []}",
            "{\"a\": [{\"x\": 1}, {\"x\": 2}]}",
        ] {
            assert_eq!(read(line), [(1, line.to_owned())]);
        }
    }
}
