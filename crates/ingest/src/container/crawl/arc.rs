//! The head of a record of an ARC file, the predecessor of WARC: one line that ends with the record's length.
//!
//! Source: the ARC File Format of the Internet Archive, version 1 (`URL IP date type length`) and version 2 (with status,
//! checksum, redirect, offset and file name before the length). Addresses may hold spaces though they should not, so
//! lines are read from their ends.

use std::io::{self, BufRead as _, Read as _};

use super::head::{Head, Holds};
use crate::Skip;
use crate::container::tally::damaged;
use crate::container::window::Window;

/// The longest head, in bytes.
pub(super) const LINE: usize = 1 << 13;

/// Whether an input begins like an ARC file.
pub(super) fn sniff(head: &[u8]) -> bool {
    head.starts_with(b"filedesc://")
}

/// Whether a record begins here.
pub(super) fn begins(bytes: &[u8]) -> bool {
    let line = bytes.split(|&byte| byte == b'\n').next();
    line.and_then(Line::parse).is_some()
}

/// Reads the head of the record that begins here.
pub(super) fn head(window: &mut Window<'_>) -> io::Result<Head> {
    let mut line = Vec::new();
    window.take(LINE as u64).read_until(b'\n', &mut line)?;
    let line = Line::parse(&line).ok_or_else(|| damaged("no record begins here"))?;
    let length = line.length.parse();
    let length = length.map_err(|_| damaged("no length is stated"))?;
    let scheme = line.url.split(':').next().unwrap_or("");
    let holds = match scheme {
        "filedesc" => nothing("an ARC header"),
        "dns" => nothing("an ARC dns"),
        "http" | "https" => Holds::Answer,
        _ => Holds::Content(line.kind.to_owned()),
    };
    Ok(Head {
        length,
        holds,
        url: Some(line.url.to_owned()),
        is_cut_off: false,
    })
}

fn nothing(kind: &str) -> Holds {
    Holds::Nothing(Skip::CrawlRecord(kind.to_owned()))
}

struct Line<'a> {
    url: &'a str,
    kind: &'a str,
    length: &'a str,
}

impl<'a> Line<'a> {
    fn parse(line: &'a [u8]) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?.trim_end();
        let (rest, length) = line.rsplit_once(' ')?;
        // Between type and length, version 2 has five more fields.
        [0, 5].into_iter().find_map(|more| {
            let rest = rest.rsplitn(more + 1, ' ').last()?;
            let (rest, kind) = rest.rsplit_once(' ')?;
            let (rest, date) = rest.rsplit_once(' ')?;
            let (url, _address) = rest.rsplit_once(' ')?;
            let dated = date.len() >= 8 && date.bytes().all(|byte| byte.is_ascii_digit());
            (dated && url.contains(':')).then_some(Line { url, kind, length })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_are_read_from_the_end_of_the_line() {
        let lines = [
            "http://example.org/a b 192.0.2.1 20140216050221 text/html 1591\n",
            "http://example.org/a b 192.0.2.1 20140216050221 text/html 200 sum - 77 x.arc 1591",
        ];
        for line in lines {
            let mut input = line.as_bytes();
            let head = head(&mut Window::stream(&mut input)).unwrap();
            assert_eq!(head.url.as_deref(), Some("http://example.org/a b"));
            assert_eq!((head.length, head.holds), (1591, Holds::Answer));
        }
        assert!(!begins(
            b"URL IP-address Archive-date Content-type Archive-length\n"
        ));
        assert!(!begins(b"plain text with a few words\n"));
    }
}
