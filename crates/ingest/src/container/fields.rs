//! Headers of web archives and HTTP responses: a first line, then fields of name and value, up to a blank line.

use std::io::{self, BufRead, Read as _};

use super::tally::damaged;
use crate::Failure;

/// The longest header, in bytes.
const LONGEST: u64 = 1 << 16;

/// A header.
pub(super) struct Fields {
    /// The first line.
    pub(super) first: String,
    /// The fields, with names in lower case.
    fields: Vec<(String, String)>,
}

impl Fields {
    /// Reads a header and the blank line after it, or up to the end of the input if there is none.
    ///
    /// Values that continue on lines that begin with white space are joined. Lines that are not fields are ignored.
    pub(super) fn read(input: &mut dyn BufRead) -> io::Result<Self> {
        Self::read_before(input, |_| false)
    }

    /// Like [`Fields::read`], but a line for which `ends_it` holds makes the header damaged.
    pub(super) fn read_before(
        input: &mut dyn BufRead,
        ends_it: impl Fn(&[u8]) -> bool,
    ) -> io::Result<Self> {
        let mut input = input.take(LONGEST);
        let first = line(&mut input)?;
        let mut fields: Vec<(String, String)> = Vec::new();
        loop {
            let line = line(&mut input)?;
            if line.is_empty() {
                break;
            }
            if ends_it(line.as_bytes()) {
                return Err(damaged("its header is cut off"));
            }
            let (continued, text) = (line.starts_with([' ', '\t']), line.trim());
            match (continued, fields.last_mut(), text.split_once(':')) {
                (true, Some((_, value)), _) => {
                    value.push(' ');
                    value.push_str(text);
                }
                (false, _, Some((name, value))) => {
                    let name = name.trim_end().to_ascii_lowercase();
                    fields.push((name, value.trim_start().to_owned()));
                }
                _ => {}
            }
        }
        if input.limit() == 0 {
            let (limit, what) = (LONGEST as usize, "bytes in a header");
            return Err(io::Error::other(Failure::TooMany { limit, what }));
        }
        Ok(Self { first, fields })
    }

    /// The first value of a field; `name` must be in lower case.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        let found = fields.find(|(field, _)| field == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The next line without its end; also empty at the end of the input.
fn line(input: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    input.read_until(b'\n', &mut line)?;
    let line = line.strip_suffix(b"\n").unwrap_or(&line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    Ok(String::from_utf8_lossy(line).into_owned())
}

/// A media type in lower case, and the charset it names: `text/html; charset=UTF-8`.
pub(super) fn media_type(value: &str) -> (String, Option<String>) {
    let mut parts = value.split(';');
    let kind = parts.next().unwrap_or("").trim().to_ascii_lowercase();
    let charset = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        let named = name.trim().eq_ignore_ascii_case("charset");
        let value = value.trim().trim_matches(['"', '\'']);
        (named && !value.is_empty()).then(|| value.to_owned())
    });
    (kind, charset)
}

/// A word of a header for display: at most 40 letters, digits and signs.
pub(super) fn word(value: &str) -> String {
    let kept = |c: &char| c.is_ascii_alphanumeric() || "-+./".contains(*c);
    value.chars().filter(kept).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_ends_with_a_blank_line() {
        let mut input =
            &b"HTTP/1.1 200 OK\r\nContent-Type : text/html;\n\tcharset=x\r\nno field\r\n\r\nBody"[..];
        let fields = Fields::read(&mut input).unwrap();
        assert_eq!(fields.first, "HTTP/1.1 200 OK");
        assert_eq!(fields.get("content-type"), Some("text/html; charset=x"));
        assert_eq!((fields.get("no field"), input), (None, &b"Body"[..]));
    }

    #[test]
    fn a_header_without_end_is_not_held_in_memory() {
        let line = b"a: b\n";
        let mut input = io::BufReader::new(io::repeat(line[0]));
        let error = Fields::read(&mut input).err().unwrap();
        assert_eq!(error.to_string(), "more than 65536 bytes in a header");
    }

    #[test]
    fn media_types_may_name_a_charset() {
        let found = media_type("Text/HTML ; version=1; Charset=\"Shift_JIS\"");
        assert_eq!(found, ("text/html".into(), Some("Shift_JIS".into())));
        assert_eq!(media_type(""), (String::new(), None));
    }
}
