//! Where the fields of a row begin and end.
//!
//! Rules as in RFC 4180, and where an input breaks them, those of spreadsheets: a quotation mark within a field that does
//! not begin with one is a letter like any other, and so is what follows a field's closing mark.

use std::ops::Range;

use crate::mapped::Mapped;

/// Follows a row byte by byte. Delimiters and quotation marks are ASCII, so UTF-8 and single-byte text are followed alike.
#[derive(Clone, Debug)]
pub(crate) struct Quotes {
    delimiter: u8,
    state: State,
    /// Whether a quoted field has gone on beyond its line.
    spans: bool,
    /// Whether the last byte was a delimiter, or the first of a line.
    is_parted: bool,
    /// Whether the mark that seems to close stands where a field begins.
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
    pub(crate) fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            state: State::Start,
            spans: false,
            is_parted: true,
            begins: false,
            is_torn: false,
            is_stray: false,
        }
    }

    /// Takes the next byte; `true` when it ends a field.
    pub(crate) fn parts(&mut self, byte: u8) -> bool {
        let ends = byte == self.delimiter || byte == b'\n';
        let before = self.state;
        self.state = match (self.state, byte) {
            (State::Quoted, b'"') => State::Closing,
            (State::Quoted, _) | (State::Start | State::Closing, b'"') => State::Quoted,
            _ if ends => State::Start,
            (State::Closing, b'\r') => State::Closing,
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

    /// Takes some bytes. Within a quoted field only the next quotation mark matters.
    pub(crate) fn follow(&mut self, mut bytes: &[u8]) {
        while let Some((&byte, rest)) = bytes.split_first() {
            bytes = rest;
            if self.state == State::Quoted && byte != b'"' {
                let ahead = rest.iter().position(|&byte| byte == b'"');
                let ahead = ahead.unwrap_or(rest.len());
                let last = ahead.checked_sub(1).map_or(byte, |last| rest[last]);
                self.is_parted = last == self.delimiter || last == b'\n';
                self.spans |= byte == b'\n' || rest[..ahead].contains(&b'\n');
                bytes = &rest[ahead..];
            } else {
                self.parts(byte);
            }
        }
    }

    /// Whether a quoted field ended where another begins on a later line: it was never closed (`1,"a` over `2,"b`).
    pub(crate) fn is_torn(&self) -> bool {
        self.is_torn
    }

    /// Whether something follows the mark that closes a quoted field that went on beyond its line: it may close none.
    pub(crate) fn is_stray(&self) -> bool {
        self.is_stray
    }

    /// Whether a quoted field is open.
    pub(crate) fn is_open(&self) -> bool {
        self.state == State::Quoted
    }
}

/// Whether a table that begins with `head` writes a quotation mark within a field as `\"`, as some databases do, and does not
/// double it: then a letter follows one, which the end of a field never has behind it.
pub(crate) fn has_escapes(head: &[u8]) -> bool {
    head.windows(3).enumerate().any(|(at, next)| {
        let goes_on = next[2].is_ascii_alphanumeric() || next[2] >= 0x80;
        next.starts_with(b"\\\"") && goes_on && at > 0 && head[at - 1] != b'\\'
    })
}

/// Writes quotation marks doubled that are written `\"`. No byte is moved.
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

/// How many fields a line has where a quotation mark that it does not close is a letter.
pub(crate) fn width(line: &[u8], delimiter: u8) -> usize {
    let mut quotes = Quotes::new(delimiter);
    let (mut fields, mut field) = (1, 0);
    for (at, &byte) in line.iter().enumerate() {
        if quotes.parts(byte) {
            fields += 1;
            field = at + 1;
        }
    }
    match quotes.is_open() {
        true => fields + crate::bytes::count(&line[field..], |byte| byte == delimiter),
        false => fields,
    }
}

/// The fields of a row, quotation marks included. Between tabs, which texts hardly have, marks that do not enclose a field are letters.
pub(super) fn fields(row: &str, delimiter: u8) -> impl Iterator<Item = Range<usize>> {
    let row = row.trim_end_matches(['\r', '\n']);
    let mut at = Some(0);
    std::iter::from_fn(move || {
        let start = at?;
        let rest = &row.as_bytes()[start..];
        let mut quotes = Quotes::new(delimiter);
        let end = match delimiter == b'\t' && rest.starts_with(b"\"") && !is_enclosed(rest) {
            true => memchr::memchr(delimiter, rest),
            false => rest.iter().position(|&byte| quotes.parts(byte)),
        };
        at = end.map(|end| start + end + 1);
        Some(start..end.map_or(row.len(), |end| start + end))
    })
}

/// Whether the quotation mark that `rest` begins with is closed at the end of a field between tabs.
fn is_enclosed(rest: &[u8]) -> bool {
    let mut at = 1;
    while let Some(ahead) = memchr::memchr(b'"', rest.get(at..).unwrap_or_default()) {
        at += ahead + 1;
        match rest.get(at) {
            Some(b'"') => at += 1,
            next => return matches!(next, None | Some(b'\t')),
        }
    }
    false
}

/// A field without its quotation marks.
pub(super) fn unquoted(row: &str, field: Range<usize>) -> Mapped {
    let mut text = Mapped::default();
    let bytes = &row.as_bytes()[..field.end];
    let mut at = field.start;
    if bytes.get(at) == Some(&b'"') {
        at += 1;
        while let Some(ahead) = bytes[at..].iter().position(|&byte| byte == b'"') {
            let mark = at + ahead;
            text.copy(row, at..mark);
            if bytes.get(mark + 1) != Some(&b'"') {
                at = mark + 1;
                break;
            }
            text.replace("\"", mark..mark + 2);
            at = mark + 2;
        }
    }
    text.copy(row, at..field.end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(row: &str) -> Vec<String> {
        fields(row, b',')
            .map(|field| unquoted(row, field).text().to_owned())
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
    fn bytes_taken_together_are_taken_alike() {
        let row = b"a,\"b, \"\"c\"\"\nd\"x\",\"e\n,\"f,\",g";
        for end in 0..=row.len() {
            let (mut one, mut other) = (Quotes::new(b','), Quotes::new(b','));
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
            let fields = fields(row, b'\t');
            fields.map(|field| row[field].to_owned()).collect()
        };
        assert_eq!(read("\"a\tb c\" d\te"), ["\"a", "b c\" d", "e"]);
        assert_eq!(read("\"a\tb \"\"c\"\"\"\te"), ["\"a\tb \"\"c\"\"\"", "e"]);
        assert_eq!(read("\"\"\t\""), ["\"\"", "\""]);
    }

    #[test]
    fn the_width_of_a_line_counts_what_a_mark_leaves_open() {
        let width = |line: &str| width(line.as_bytes(), b',');
        assert_eq!(width("a,\"b,c\",d"), 3);
        assert_eq!(width("a,\"b,c,d"), 4);
        assert_eq!(width("\"a\",5\" pipe,\"b"), 3);
        assert_eq!(width(""), 1);
    }
}
