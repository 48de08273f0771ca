//! The head of a WARC record: a version and fields, one of which states the length of the record.
//!
//! Source: ISO 28500, as published in WARC 1.0 and 1.1 (iipc.github.io/warc-specifications).

use std::io;

use super::head::{Head, Holds};
use crate::Skip;
use crate::container::fields::{Fields, media_type, word};
use crate::container::tally::damaged;
use crate::container::window::Window;

/// How many bytes are needed to recognise a record.
pub(super) const MARK: usize = 6;

/// Whether a record begins here.
pub(super) fn begins(bytes: &[u8]) -> bool {
    matches!(bytes, [b'W', b'A', b'R', b'C', b'/', b'0'..=b'9', ..])
}

/// Reads the head of the record that begins here.
pub(super) fn head(window: &mut Window<'_>) -> io::Result<Head> {
    // A header ends where another record begins. Otherwise, in a file of version lines alone, all following lines would be read again for
    // each.
    let fields = Fields::read_before(window, begins)?;
    let length = fields.get("content-length");
    let length = length.and_then(|length| length.trim().parse().ok());
    let length = length.ok_or_else(|| damaged("no length is stated"))?;
    // Early programs wrote the address in angle brackets.
    let url = fields.get("warc-target-uri").unwrap_or("").trim();
    let url = url.trim_start_matches('<').trim_end_matches('>');
    Ok(Head {
        length,
        holds: holds(&fields, url),
        url: (!url.is_empty()).then(|| url.to_owned()),
        is_cut_off: fields.get("warc-truncated").is_some(),
    })
}

fn holds(fields: &Fields, url: &str) -> Holds {
    let content = fields.get("content-type").unwrap_or("");
    let (kind, _) = media_type(content);
    let scheme = url.split(':').next().unwrap_or("");
    match fields.get("warc-type").unwrap_or("").trim() {
        "response" | "resource" | "conversion" if scheme == "dns" => nothing("dns"),
        "response" if kind == "application/http" => Holds::Answer,
        // Records of a crawler about itself: its log, its arguments.
        "resource" if scheme == "metadata" => nothing("metadata"),
        "response" | "resource" | "conversion" => Holds::Content(content.to_owned()),
        "revisit" => Holds::Nothing(Skip::Revisit),
        other => nothing(other),
    }
}

fn nothing(kind: &str) -> Holds {
    Holds::Nothing(Skip::CrawlRecord(format!("a WARC {}", word(kind))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds_of(head: &str) -> Holds {
        let head = format!("WARC/1.0\r\n{head}\r\nContent-Length: 5\r\n\r\n");
        let mut input = head.as_bytes();
        let head = super::head(&mut Window::stream(&mut input)).unwrap();
        assert_eq!(head.length, 5);
        head.holds
    }

    #[test]
    fn the_type_tells_what_a_record_holds() {
        let answer = "WARC-Type: response\r\nContent-Type: application/http;msgtype=response";
        assert_eq!(holds_of(answer), Holds::Answer);
        let resource = "WARC-Type: resource\r\nContent-Type: text/plain";
        assert_eq!(holds_of(resource), Holds::Content("text/plain".into()));
        assert_eq!(
            holds_of("WARC-Type: revisit"),
            Holds::Nothing(Skip::Revisit)
        );
        let dns = "WARC-Type: response\r\nWARC-Target-URI: dns:example.org";
        assert_eq!(holds_of(dns), nothing("dns"));
        assert_eq!(holds_of("WARC-Type: request"), nothing("request"));
    }

    #[test]
    fn a_record_without_length_is_damaged() {
        for head in ["WARC/1.0\r\n\r\n", "WARC/1.0\r\nContent-Length: -1\r\n\r\n"] {
            let mut input = head.as_bytes();
            let error = super::head(&mut Window::stream(&mut input)).err().unwrap();
            assert_eq!(error.to_string(), "damaged: no length is stated");
        }
    }
}
