//! Splits a table into rows, each followed by the header of the table.
//!
//! A row is one line unless a quoted field continues beyond it, so most of the input is only searched for line ends. A quotation mark that
//! is never closed would swallow the rows after it. This is noticed if the input ends within a quoted field, if a quoted field ends where
//! another begins on a later line, or if it seems to end within a text after lines that are complete rows. Then the line in which the
//! field began is a failed record, and the lines after it are split again. With tabs as delimiters, where few programs quote at all,
//! such a line is read as it stands.

use std::io::{BufRead, BufReader, Cursor, Read};

use super::{Piece, read_until};
use crate::Failure;
use crate::csv::{Dialect, Quotes, has_escapes, header, line_end, unescape, width};

/// The rows of an input below its header.
pub(crate) struct Rows<R> {
    input: BufReader<R>,
    /// Lines that were read after an unclosed quotation mark, to be split again.
    again: Option<Cursor<Vec<u8>>>,
    limit: usize,
    line: u64,
    /// The line with the column names, without its end.
    header: Option<Vec<u8>>,
    /// Whether the header was made up, so that the first line is a row.
    is_made_up: bool,
    dialect: Dialect,
    /// The number of columns in the header.
    columns: usize,
    /// The style of the input; `None` before anything was read.
    style: Option<Style>,
    /// Whether the input was seen to end within a quoted field.
    ends_open: bool,
    done: bool,
}

/// Properties in which tables differ.
#[derive(Clone, Copy)]
struct Style {
    line_end: u8,
    /// Whether quotation marks are escaped as `\"`.
    escapes: bool,
}

/// The lines of a row.
#[derive(Default)]
struct Row {
    content: Vec<u8>,
    /// The number of line ends in it.
    lines: u64,
    is_end: bool,
    too_large: bool,
    /// Whether it has an unclosed quotation mark.
    open: bool,
    /// Whether it reaches to the end of the input.
    at_end: bool,
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The length in bytes from which on an open row is checked for swallowing others, and again each time its length doubles.
const LONG: usize = 1 << 16;

impl<R: Read> Rows<R> {
    /// Splits a table whose header is its first line, or `made_up` if the table has no header.
    pub(crate) fn new(input: BufReader<R>, limit: usize, made_up: Option<String>) -> Self {
        let mut rows = Self {
            input,
            again: None,
            limit,
            line: 1,
            header: None,
            is_made_up: made_up.is_some(),
            dialect: Dialect::new(b','),
            columns: 0,
            style: None,
            ends_open: false,
            done: false,
        };
        if let Some(header) = made_up {
            rows.begin(header.into_bytes());
        }
        rows
    }

    fn begin(&mut self, header: Vec<u8>) {
        self.dialect = Dialect::of(&header);
        self.columns = width(&header, self.dialect);
        self.header = Some(header);
    }

    /// Appends the rest of a line to `content`, at most as much as a row may have, with line ends and quotation marks normalized. Returns the
    /// number of bytes, 0 at the end.
    fn read_line(&mut self, content: &mut Vec<u8>) -> Result<usize, Failure> {
        let most = self.limit.saturating_sub(content.len()).max(1 << 12);
        if let Some(again) = &mut self.again {
            match read_until(again, b'\n', most, content)? {
                0 => self.again = None,
                read => return Ok(read),
            }
        }
        let style = self.style()?;
        let read = read_until(&mut self.input, style.line_end, most, content)?;
        let from = content.len() - read;
        if let Some(end) = content.last_mut().filter(|end| **end == style.line_end) {
            *end = b'\n';
        }
        if style.escapes {
            unescape(&mut content[from..]);
        }
        Ok(read)
    }

    fn style(&mut self) -> Result<Style, Failure> {
        if let Some(style) = self.style {
            return Ok(style);
        }
        let head = self.input.fill_buf()?;
        let style = Style {
            line_end: line_end(head),
            escapes: has_escapes(head),
        };
        self.style = Some(style);
        Ok(style)
    }

    /// The next row, which may be blank; at the end of the input, one with `is_end`.
    fn row(&mut self) -> Result<Row, Failure> {
        let mut row = Row::default();
        let mut quotes = Quotes::new(self.dialect);
        let mut long = LONG;
        loop {
            let from = row.content.len();
            if self.read_line(&mut row.content)? == 0 {
                row.open = quotes.is_open();
                row.at_end = true;
                row.is_end = row.lines == 0 && row.content.is_empty() && !row.too_large;
                return Ok(row);
            }
            let read = &row.content[from..];
            let ended = read.ends_with(b"\n");
            row.lines += u64::from(ended);
            if from > 0 || read.contains(&self.dialect.mark) {
                quotes.follow(read);
            }
            let is_long = ended && quotes.is_open() && row.content.len() > long;
            long <<= usize::from(is_long);
            let may_swallow = match self.dialect.delimiter {
                b'\t' => ended && !quotes.is_open(),
                _ => quotes.is_stray(),
            };
            let swallows = (may_swallow || is_long) && row.lines > 1 && self.swallows(&row.content);
            row.open = (quotes.is_torn() || swallows) && !row.too_large;
            if ended && !quotes.is_open() || row.open {
                return Ok(row);
            }
            if row.content.len() > self.limit {
                row.too_large = true;
                row.content.clear();
            }
        }
    }

    /// Whether each line of a row is a complete row with all columns, if unclosed quotation marks are taken literally. At least two lines are
    /// needed, or three for a table of two columns, as a line may have two fields by chance.
    fn swallows(&self, content: &[u8]) -> bool {
        let lines = content.split(|&byte| byte == b'\n');
        let mut lines = lines.filter(|line| !line.trim_ascii().is_empty());
        let is_row = |line: &[u8]| width(line, self.dialect) == self.columns;
        let least = if self.columns == 2 { 3 } else { 2 };
        self.columns > 1 && lines.clone().nth(least - 1).is_some() && lines.all(is_row)
    }

    fn content(&mut self, row: Row) -> Result<Vec<u8>, Failure> {
        if row.too_large || row.content.len() > self.limit {
            return Err(Failure::TooLarge { limit: self.limit });
        }
        let mut content = row.content;
        let is_dear = row.at_end && self.ends_open && content.len() > LONG;
        let mut is_open = row.open;
        if row.open && !is_dear {
            let first = content.iter().position(|&byte| byte == b'\n');
            let rest = content.split_off(first.map_or(content.len(), |first| first + 1));
            self.line = self.line - row.lines + 1;
            self.ends_open |= row.at_end;
            match &mut self.again {
                // These lines were read from `again`, so go back in it.
                Some(again) => again.set_position(again.position() - rest.len() as u64),
                None => self.again = Some(Cursor::new(rest)),
            }
            is_open = self.dialect.delimiter != b'\t'
                || width(content.trim_ascii_end(), self.dialect) != self.columns;
        }
        if is_open {
            return Err(Failure::OpenQuote);
        }
        content.truncate(content.trim_ascii_end().len());
        content.push(b'\n');
        content.extend(self.header.as_deref().unwrap_or_default());
        Ok(content)
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        while !self.done {
            let line = self.line;
            let mut row = match self.row() {
                Ok(row) => row,
                Err(failure) => {
                    self.done = true;
                    return Some(Piece {
                        line,
                        content: Err(failure),
                    });
                }
            };
            self.done = row.is_end;
            self.line += row.lines;
            let blank = !row.too_large && row.content.trim_ascii().is_empty();
            if blank {
                continue;
            }
            if self.is_made_up && line == 1 && row.content.starts_with(BOM) {
                row.content.drain(..BOM.len());
            }
            // A line that tells a spreadsheet program how to read the file is not a row.
            if self.is_made_up && !row.too_large && header(&row.content).is_none() {
                continue;
            }
            if self.header.is_none() && !row.too_large {
                if let Some(header) = header(&row.content) {
                    self.begin(header.to_vec());
                }
                continue;
            }
            let content = self.content(row);
            return Some(Piece { line, content });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{expected, shown};
    use super::*;

    fn rows(input: &str, limit: usize) -> Vec<(u64, String)> {
        shown(Rows::new(BufReader::new(input.as_bytes()), limit, None))
    }

    #[test]
    fn a_table_without_a_header_is_split_from_its_first_line() {
        let input = "Kultur;'One; and\n''two''.'\r\nSport;\"Three\"\n";
        let made_up = Some("'section';'text'".to_owned());
        let rows = Rows::new(BufReader::new(input.as_bytes()), 100, made_up);
        let found = [
            (1, "Kultur;'One; and\n''two''.'\n'section';'text'"),
            (3, "Sport;\"Three\"\n'section';'text'"),
        ];
        assert_eq!(shown(rows), expected(&found));
    }

    #[test]
    fn each_row_comes_with_the_header_and_its_line() {
        let input = "\na;b\r\n1;\"x\n\"\"y\"\"\"\n\n2;z";
        let found = [(3, "1;\"x\n\"\"y\"\"\"\na;b"), (6, "2;z\na;b")];
        assert_eq!(rows(input, 100), expected(&found));
        assert_eq!(rows("a,b\n", 100), []);
        assert_eq!(rows("", 100), []);
    }

    #[test]
    fn the_header_stands_behind_a_mark_of_the_encoding_and_blank_lines() {
        let found = expected(&[(4, "1;x\na;b")]);
        for head in [
            "\u{feff}\r\n\r\n",
            "\u{feff}sep=;\r\n\r\n",
            "\n\u{feff}sep=;\n",
        ] {
            assert_eq!(rows(&format!("{head}a;b\r\n1;x\r\n"), 100), found);
        }
        assert_eq!(
            rows("\u{feff}a,b\n1,x\n", 100),
            expected(&[(2, "1,x\na,b")])
        );
        let unnamed = expected(&[(2, "0\tx\ty\n\ta\tb")]);
        assert_eq!(rows("\ta\tb\n0\tx\ty\n", 100), unnamed);
    }

    #[test]
    fn tables_of_other_styles_come_as_any_other() {
        let found = expected(&[(3, "1;x\na;b"), (4, "2;y\na;b")]);
        assert_eq!(rows("sep=;\r\na;b\r\n1;x\r\n2;y\r\n", 100), found);
        assert_eq!(rows("sep=;\ra;b\r1;x\r2;y", 100), found);
        let escaped = "a,b\n1,\"he said \\\"no\\\", and \\\\ left\"\n2,z\n";
        let found = [
            (2, "1,\"he said \"\"no\"\", and \\\\ left\"\na,b"),
            (3, "2,z\na,b"),
        ];
        assert_eq!(rows(escaped, 100), expected(&found));
        // A stroke before the end of a field is one where marks are doubled.
        let path = "a,b\n\"C:\\\",\"x \"\"y\"\"\"\n";
        assert_eq!(rows(path, 100).len(), 1);
        assert!(rows(path, 100)[0].1.starts_with("\"C:\\\","));
    }

    #[test]
    fn a_quotation_mark_that_does_not_close_costs_its_line() {
        let input = "a,b\n1,\"open\n2,x\n3,y \"z\"\n4,\"\"\n";
        let found = [
            (2, "! a quotation mark is not closed"),
            (3, "2,x\na,b"),
            (4, "3,y \"z\"\na,b"),
            (5, "4,\"\"\na,b"),
        ];
        assert_eq!(
            rows(&input.replace(" \"z\"", ""), 100)[1..2],
            expected(&found[1..2])
        );
        assert_eq!(rows("a,b\n1,\"open", 100), expected(&found[..1]));
        // A later quotation mark closes it; from there on rows are found again.
        assert_eq!(
            rows(input, 100).last(),
            Some(&(5, "4,\"\"\na,b".to_owned()))
        );
    }

    #[test]
    fn a_quotation_mark_that_only_another_row_closes_costs_its_line() {
        let input = "a,b\n1,\"x\"\n2,\"open\n3,\"y, z\"\n4,\"open\n\"5\",\"w\"\n6,\"v\nu\"\n";
        let failed = "! a quotation mark is not closed";
        let found = [
            (2, "1,\"x\"\na,b"),
            (3, failed),
            (4, "3,\"y, z\"\na,b"),
            (5, failed),
            (6, "\"5\",\"w\"\na,b"),
            (7, "6,\"v\nu\"\na,b"),
        ];
        assert_eq!(rows(input, 100), expected(&found));
    }

    #[test]
    fn a_quotation_mark_that_seems_to_close_within_a_later_row_costs_its_line() {
        let failed = "! a quotation mark is not closed";
        let table = "title,date,text\nA,1,\"We lost\nB,2,Ferry\nC,3,A 5\" pipe\nD,4,\"Gulls\ncame, and left\"\n";
        let header = "title,date,text";
        let found = [
            (2, failed.to_owned()),
            (3, format!("B,2,Ferry\n{header}")),
            (4, format!("C,3,A 5\" pipe\n{header}")),
            (5, format!("D,4,\"Gulls\ncame, and left\"\n{header}")),
        ];
        assert_eq!(rows(table, 1000), found);
        // Lines of a text that are no rows.
        let sound = "title,date,text\nA,1,\"One\nB,2\nthree\" stray\nB,2,Ferry\n";
        assert_eq!(rows(sound, 1000).len(), 2);
        let two = "a,b\n1,\"One\nwell, two\" stray\n2,z\n";
        assert_eq!(rows(two, 1000).len(), 2);
    }

    #[test]
    fn between_tabs_a_line_is_a_row_where_it_has_all_columns() {
        let table = "title\tdate\ttext\nA\t1\t\"We lost\nB\t2\tFerry\nC\t3\tof 5\"\nD\t4\t\"Gulls\ncame\"\n\"E\t5\topen\n";
        let lines: Vec<_> = rows(table, 1000)
            .into_iter()
            .map(|(line, row)| (line, row.rsplit_once('\n').unwrap().0.to_owned()))
            .collect();
        let found = [
            (2, "A\t1\t\"We lost"),
            (3, "B\t2\tFerry"),
            (4, "C\t3\tof 5\""),
            (5, "D\t4\t\"Gulls\ncame\""),
            (7, "\"E\t5\topen"),
        ];
        assert_eq!(lines, expected(&found));
    }

    #[test]
    fn a_quotation_mark_that_never_closes_takes_no_large_table_along() {
        let row = "gull,2024-01-01,The ferry is back.\n";
        let table = format!("a,b,c\nx,y,\"open\n{}", row.repeat(10_000));
        let found = rows(&table, 100_000);
        assert_eq!(found.len(), 10_001);
        assert_eq!(found[0].1, "! a quotation mark is not closed");
    }

    #[test]
    fn a_row_too_large_costs_only_itself() {
        let large = "! larger than 0 MiB";
        for filler in [
            "x".repeat(300_000),
            format!("\"{}\"", "x\n".repeat(100_000)),
        ] {
            let input = format!("a,b\n{filler},1\n2,z\n");
            let found = rows(&input, 40);
            assert_eq!(found.len(), 2);
            assert_eq!(found[0], (2, large.to_owned()));
            let line = 3 + filler.matches('\n').count() as u64;
            assert_eq!(found[1], (line, "2,z\na,b".to_owned()));
        }
    }

    #[test]
    fn every_prefix_is_split() {
        let input = "a,b\n1,\"x \"\"y\"\"\nz\"\n2,\"z\"\n";
        for end in 0..=input.len() {
            assert!(rows(&input[..end], 100).len() <= 3);
        }
    }
}
