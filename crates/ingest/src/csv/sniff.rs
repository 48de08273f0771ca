//! Recognises a table without a telling extension.
//!
//! A text may have commas in its first line, too. So that line must be a header: all names are short, and among them are known names for a
//! headline and for a text. The lines below must have as many fields.

use super::header;
use super::quotes::{DELIMITERS, Dialect, Quotes};
use crate::keys::{Role, Slot};

/// The longest header, and the longest name in one, in bytes.
const LONGEST: usize = 2000;
const LONGEST_NAME: usize = 60;
/// How many rows are examined.
const ROWS: usize = 8;

/// Whether an input that begins with `head` is a table of articles.
pub(crate) fn is_table(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let end = memchr::memchr2(b'\n', b'\r', head);
    let Some((line, rest)) = end
        .filter(|end| *end <= LONGEST)
        .map(|end| (&head[..end], head[end..].trim_ascii_start()))
    else {
        return false;
    };
    let is_delimiter = |byte: &u8| DELIMITERS.contains(byte);
    if !line.iter().any(is_delimiter) {
        return false;
    }
    let Some(columns) = header(line).and_then(known_columns) else {
        return false;
    };
    let dialect = Dialect::of(line);
    let Dialect { delimiter, .. } = dialect;
    let mut quotes = Quotes::new(dialect);
    let (mut rows, mut fields, mut is_blank) = (0, 1, true);
    for &byte in rest {
        let parts = quotes.parts(byte);
        if parts && byte != delimiter {
            if !is_blank && fields != columns {
                return false;
            }
            rows += usize::from(!is_blank);
            (fields, is_blank) = (1, true);
            if rows == ROWS {
                return true;
            }
            continue;
        }
        fields += usize::from(parts);
        is_blank &= byte.is_ascii_whitespace() && byte != delimiter;
    }
    // The last row may have no line end, or continue beyond `head`.
    rows > 0 || fields == columns
}

/// The number of columns in a header, if it is that of a table of articles.
fn known_columns(header: &[u8]) -> Option<usize> {
    let header = std::str::from_utf8(header).ok()?;
    let columns = super::columns(header);
    let is_short = |(name, _): &(String, Option<Slot>)| name.len() <= LONGEST_NAME;
    let has = |is_such: fn(Slot) -> bool| columns.iter().any(|(_, slot)| slot.is_some_and(is_such));
    let is_header = columns.iter().all(is_short)
        && has(|slot| slot.role() == Role::Title)
        && has(Slot::is_prose);
    is_header.then_some(columns.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_told_by_their_headers_and_rows() {
        for table in [
            "title\tdate\ttext\nFerry\t2024-10-10\tIt is back.\n",
            "\u{feff}title,date,text\r\nA,1,\"It is back, and\nthe gulls\"\r\n\r\nB,2,x",
            "Headline;Text\nFerry;It is back.",
            "id|title|body\n1|Ferry|It is ba",
        ] {
            assert!(is_table(table.as_bytes()), "{table}");
        }
        let long = format!("title,text\n{}", "a,b\n".repeat(ROWS)) + "not one\n";
        assert!(is_table(long.as_bytes()));
    }

    #[test]
    fn texts_are_no_tables() {
        for text in [
            "Title, text and more\n\nFerry, gulls.\n",
            "title, text\nThe ferry is back, and nobody, said the office, was happier.\n",
            "title,text\n\nThe ferry is back.\n",
            "Mayor, council agree\nBy Ada Finch\n",
            "title,date\nFerry,2024\n",
            "title,text",
            "title,text\n",
            "",
        ] {
            assert!(!is_table(text.as_bytes()), "{text}");
        }
    }
}
