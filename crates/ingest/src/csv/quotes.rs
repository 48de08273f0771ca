//! Splits rows into fields.
//!
//! The rules are those of RFC 4180, and for input that breaks them those of spreadsheet programs: a quotation mark within a field that does
//! not begin with one is literal, and so is text after the closing mark of a field. Some programs quote with `'`.

use std::ops::Range;

use crate::mapped::Mapped;

/// The possible delimiters.
pub(super) const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The dialect of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// The byte between fields.
    pub(crate) delimiter: u8,
    /// The quotation mark around quoted fields.
    pub(crate) mark: u8,
}

impl Dialect {
    /// The dialect with this delimiter and double quotation marks.
    pub(crate) const fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            mark: b'"',
        }
    }

    /// The dialect of a header: its most frequent delimiter, and `'` as quotation mark if all its names are quoted so.
    pub(crate) fn of(header: &[u8]) -> Self {
        let count = |delimiter: u8| {
            let mut quotes = Quotes::new(Self::new(delimiter));
            header.iter().filter(|&&byte| quotes.parts(byte)).count()
        };
        // Reversed, so that of equally frequent delimiters the first wins.
        let delimiters = DELIMITERS.into_iter().rev();
        let delimiter = delimiters.max_by_key(|delimiter| count(*delimiter));
        let delimiter = delimiter.unwrap_or(b',');
        let mut names = header.split(|byte| *byte == delimiter);
        let is_quoted =
            |name: &[u8]| name.len() > 1 && name.starts_with(b"'") && name.ends_with(b"'");
        Self {
            delimiter,
            mark: if names.all(is_quoted) { b'\'' } else { b'"' },
        }
    }
}

/// Tracks the quoting state through a row, byte by byte. Delimiters and quotation marks are ASCII, so this works for UTF-8 and for single-byte
/// encodings.
#[derive(Clone, Debug)]
pub(crate) struct Quotes {
    dialect: Dialect,
    state: State,
    /// Whether a quoted field has continued beyond its line.
    spans: bool,
    /// Whether the last byte was a delimiter, or the first of a line.
    is_parted: bool,
    /// Whether the mark that seems to close a field on a later line stands where a field may begin.
    begins: bool,
    is_torn: bool,
    is_stray: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// At the beginning of a field.
    Start,
    Plain,
    Quoted,
    /// After a quotation mark in a quoted field, which closes it unless it is doubled.
    Closing,
}

impl Quotes {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            state: State::Start,
            spans: false,
            is_parted: true,
            begins: false,
            is_torn: false,
            is_stray: false,
        }
    }

    /// Handles the next byte; returns whether it ends a field.
    pub(crate) fn parts(&mut self, byte: u8) -> bool {
        let Dialect { delimiter, mark } = self.dialect;
        let ends = byte == delimiter || byte == b'\n';
        let before = self.state;
        self.state = match (self.state, byte == mark) {
            (State::Quoted, true) => State::Closing,
            (State::Quoted, false) | (State::Start | State::Closing, true) => State::Quoted,
            _ if ends => State::Start,
            (State::Closing, false) if byte == b'\r' => State::Closing,
            _ => State::Plain,
        };
        match (before, self.state) {
            (State::Quoted, State::Closing) => self.begins = self.spans && self.is_parted,
            (State::Closing, State::Plain) => {
                self.is_torn |= self.begins;
                self.is_stray |= self.spans;
            }
            (_, State::Start) => self.spans = false,
            _ => {}
        }
        self.spans |= self.state == State::Quoted && byte == b'\n';
        self.is_parted = ends;
        ends && self.state == State::Start
    }

    /// Handles some bytes. Within a quoted field it skips to the next quotation mark.
    pub(crate) fn follow(&mut self, mut bytes: &[u8]) {
        while let Some((&byte, rest)) = bytes.split_first() {
            bytes = rest;
            let Dialect { delimiter, mark } = self.dialect;
            if self.state == State::Quoted && byte != mark {
                let ahead = rest.iter().position(|&byte| byte == mark);
                let ahead = ahead.unwrap_or(rest.len());
                let last = ahead.checked_sub(1).map_or(byte, |last| rest[last]);
                self.is_parted = last == delimiter || last == b'\n';
                self.spans |= byte == b'\n' || rest[..ahead].contains(&b'\n');
                bytes = &rest[ahead..];
            } else {
                self.parts(byte);
            }
        }
    }

    /// Whether a quoted field ended where another begins on a later line, so that it was never closed (`1,"a` above `2,"b`).
    pub(crate) fn is_torn(&self) -> bool {
        self.is_torn
    }

    /// Whether text follows the closing mark of a quoted field that continued beyond its line, so that this mark may not close it.
    pub(crate) fn is_stray(&self) -> bool {
        self.is_stray
    }

    /// Whether a quoted field is open.
    pub(crate) fn is_open(&self) -> bool {
        self.state == State::Quoted
    }
}

/// Whether a table that begins with `head` escapes quotation marks within fields as `\"`, as some databases do, instead of doubling
/// them. Then a letter or digit follows some `\"`, which is never the case at the end of a field.
pub(crate) fn has_escapes(head: &[u8]) -> bool {
    head.windows(3).enumerate().any(|(at, next)| {
        let goes_on = next[2].is_ascii_alphanumeric() || next[2] >= 0x80;
        next.starts_with(b"\\\"") && goes_on && at > 0 && head[at - 1] != b'\\'
    })
}

/// Replaces `\"` by doubled quotation marks. No byte is moved.
pub(crate) fn unescape(line: &mut [u8]) {
    let mut at = 0;
    while let Some(ahead) = line[at..].iter().position(|&byte| byte == b'\\') {
        at += ahead;
        if line.get(at + 1) == Some(&b'"') {
            line[at] = b'"';
        }
        at = (at + 2).min(line.len());
    }
}

/// The number of fields in a line, with an unclosed quotation mark taken literally.
pub(crate) fn width(line: &[u8], dialect: Dialect) -> usize {
    let mut quotes = Quotes::new(dialect);
    let (mut fields, mut field) = (1, 0);
    for (at, &byte) in line.iter().enumerate() {
        if quotes.parts(byte) {
            fields += 1;
            field = at + 1;
        }
    }
    match quotes.is_open() {
        true => fields + crate::bytes::count(&line[field..], |byte| byte == dialect.delimiter),
        false => fields,
    }
}

/// The byte ranges of the fields of a row, including quotation marks. With tabs as delimiters, which texts hardly contain, marks that do not
/// enclose a whole field are literal.
pub(super) fn fields(row: &str, dialect: Dialect) -> impl Iterator<Item = Range<usize>> {
    let row = row.trim_end_matches(['\r', '\n']);
    let mut at = Some(0);
    std::iter::from_fn(move || {
        let start = at?;
        let rest = &row.as_bytes()[start..];
        let Dialect { delimiter, mark } = dialect;
        let mut quotes = Quotes::new(dialect);
        let end =
            match delimiter == b'\t' && rest.first() == Some(&mark) && !is_enclosed(rest, mark) {
                true => memchr::memchr(delimiter, rest),
                false => rest.iter().position(|&byte| quotes.parts(byte)),
            };
        at = end.map(|end| start + end + 1);
        Some(start..end.map_or(row.len(), |end| start + end))
    })
}

/// Whether the quotation mark at the beginning of `rest` is closed right before a tab or the end.
fn is_enclosed(rest: &[u8], mark: u8) -> bool {
    let mut at = 1;
    while let Some(ahead) = memchr::memchr(mark, rest.get(at..).unwrap_or_default()) {
        at += ahead + 1;
        match rest.get(at) {
            Some(next) if *next == mark => at += 1,
            next => return matches!(next, None | Some(b'\t')),
        }
    }
    false
}

/// The text of a field without its quotation marks.
pub(super) fn unquoted(row: &str, field: Range<usize>, dialect: Dialect) -> Mapped {
    let mark = dialect.mark;
    let mut text = Mapped::default();
    let bytes = &row.as_bytes()[..field.end];
    let mut at = field.start;
    if bytes.get(at) == Some(&mark) {
        at += 1;
        while let Some(ahead) = bytes[at..].iter().position(|&byte| byte == mark) {
            let found = at + ahead;
            text.copy(row, at..found);
            if bytes.get(found + 1) != Some(&mark) {
                at = found + 1;
                break;
            }
            text.replace(&row[found..found + 1], found..found + 2);
            at = found + 2;
        }
    }
    text.copy(row, at..field.end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(row: &str) -> Vec<String> {
        let dialect = Dialect::new(b',');
        fields(row, dialect)
            .map(|field| unquoted(row, field, dialect).text().to_owned())
            .collect()
    }

    #[test]
    fn quoted_fields_hold_delimiters_line_breaks_and_marks() {
        assert_eq!(
            read("a,\"b, \"\"c\"\"\nd\",,e\r"),
            ["a", "b, \"c\"\nd", "", "e"]
        );
        assert_eq!(read("\"\",\"\"\"\""), ["", "\""]);
        assert_eq!(read(""), [""]);
    }

    #[test]
    fn other_marks_quote_alike() {
        let dialect = Dialect {
            delimiter: b';',
            mark: b'\'',
        };
        let row = "Kultur;'Der \"Fels\" in ''der''; Brandung';'";
        let read: Vec<String> = fields(row, dialect)
            .map(|field| unquoted(row, field, dialect).text().to_owned())
            .collect();
        assert_eq!(read, ["Kultur", "Der \"Fels\" in 'der'; Brandung", ""]);
    }

    #[test]
    fn a_header_quotes_with_apostrophes_where_all_of_it_does() {
        let mark = |header: &[u8]| Dialect::of(header).mark;
        assert_eq!(mark(b"'id';'text'"), b'\'');
        for header in [&b"id,'title',text"[..], b"id,text", b"\"id\",\"text\"", b""] {
            assert_eq!(mark(header), b'"');
        }
    }

    #[test]
    fn bytes_taken_together_are_taken_alike() {
        let row = b"a,\"b, \"\"c\"\"\nd\"x\",\"e\n,\"f,\",g";
        let dialect = Dialect::new(b',');
        for end in 0..=row.len() {
            let (mut one, mut other) = (Quotes::new(dialect), Quotes::new(dialect));
            one.follow(&row[..end]);
            row[..end].iter().for_each(|&byte| {
                other.parts(byte);
            });
            let told = |quotes: &Quotes| {
                (
                    quotes.state,
                    quotes.spans,
                    quotes.is_parted,
                    quotes.is_torn,
                    quotes.is_stray,
                )
            };
            assert_eq!(told(&one), told(&other), "{end}");
        }
    }

    #[test]
    fn stray_marks_are_text() {
        assert_eq!(read("5\" nail,x\",y"), ["5\" nail", "x\"", "y"]);
        assert_eq!(read("\"a\" b\",c"), ["a b\"", "c"]);
        assert_eq!(read("\"open, x"), ["open, x"]);
    }

    #[test]
    fn between_tabs_marks_that_do_not_enclose_a_field_are_letters() {
        let read = |row: &str| -> Vec<String> {
            let fields = fields(row, Dialect::new(b'\t'));
            fields.map(|field| row[field].to_owned()).collect()
        };
        assert_eq!(read("\"a\tb c\" d\te"), ["\"a", "b c\" d", "e"]);
        assert_eq!(read("\"a\tb \"\"c\"\"\"\te"), ["\"a\tb \"\"c\"\"\"", "e"]);
        assert_eq!(read("\"\"\t\""), ["\"\"", "\""]);
    }

    #[test]
    fn the_width_of_a_line_counts_what_a_mark_leaves_open() {
        let width = |line: &str| width(line.as_bytes(), Dialect::new(b','));
        assert_eq!(width("a,\"b,c\",d"), 3);
        assert_eq!(width("a,\"b,c,d"), 4);
        assert_eq!(width("\"a\",5\" pipe,\"b"), 3);
        assert_eq!(width(""), 1);
    }
}
