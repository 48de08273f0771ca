//! HTTP responses as web archives store them: status, header, and a body that may be chunked and compressed.
//!
//! Crawlers store what they receive, valid or not, and some undo chunking and compression without changing the header. So a body is
//! decoded as the header says if that works, and otherwise left as it is; whether it is a page shows when it is read. Only
//! responses of a supported media type are read beyond their header.

use std::io;

use super::fields::{Fields, media_type, word};
use super::tally::Tally;
use super::window::Window;
use crate::split::whole;
use crate::{Failure, Problem, Skip};

mod body;

/// The content of a record of a web archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) content: Vec<u8>,
    /// A file name with the extension for the media type; empty if there is no media type.
    pub(super) name: &'static str,
    pub(super) charset: Option<String>,
    /// Whether it is shorter than the response says.
    pub(super) is_cut_off: bool,
}

/// Reads a response. The outer error is one of the input, the inner problem one of this response.
pub(super) fn answer(
    input: &mut Window<'_>,
    limit: usize,
    tally: &Tally,
) -> io::Result<Result<Page, Problem>> {
    let fields = match Fields::read(input).map_err(|error| error.downcast::<Failure>()) {
        Ok(fields) => fields,
        Err(Ok(failure @ Failure::TooMany { .. })) => return Ok(Err(failure.into())),
        Err(Ok(failure)) => return Err(io::Error::other(failure)),
        Err(Err(error)) => return Err(error),
    };
    let Some(status) = status(&fields.first) else {
        return Ok(Err(Failure::damaged("no answer of a web server").into()));
    };
    if !(200..300).contains(&status) {
        return Ok(Err(Skip::HttpStatus(status).into()));
    }
    let page = content(input, fields.get("content-type").unwrap_or(""), limit)?;
    let names = |field: &str| fields.get(field).unwrap_or("").to_ascii_lowercase();
    let (transfer, encoding) = (names("transfer-encoding"), names("content-encoding"));
    let length = fields.get("content-length");
    let length: Option<usize> = length.and_then(|length| length.trim().parse().ok());
    Ok(page.and_then(|page| {
        let (content, is_cut_off) = match transfer.contains("chunked") {
            true => body::joined(page.content),
            false => {
                // Some crawlers undo compression without changing the length, so it is not compared then. A truncated compressed body fails anyway.
                let is_short =
                    encoding.is_empty() && length.is_some_and(|length| page.content.len() < length);
                (page.content, is_short)
            }
        };
        let content = body::decoded(content, &encoding, limit, tally)?;
        Ok(Page {
            content,
            is_cut_off,
            ..page
        })
    }))
}

/// Reads content of a media type, if that is supported.
pub(super) fn content(
    input: &mut Window<'_>,
    media: &str,
    limit: usize,
) -> io::Result<Result<Page, Problem>> {
    let (kind, charset) = media_type(media);
    let Some(name) = name(&kind) else {
        return Ok(Err(Skip::MediaType(word(&kind)).into()));
    };
    match whole(input, limit) {
        Ok(content) => Ok(Ok(Page {
            content,
            name,
            charset,
            is_cut_off: false,
        })),
        Err(failure @ Failure::TooLarge { .. }) => Ok(Err(failure.into())),
        Err(failure) => Err(io::Error::other(failure)),
    }
}

/// The status code in the first line of a response; `None` if the line is not one of HTTP.
fn status(line: &str) -> Option<u16> {
    let mut words = line.split_ascii_whitespace();
    let version = words.next()?;
    let is_web = version.starts_with("HTTP") || version == "ICY";
    words.next().filter(|_| is_web)?.parse().ok()
}

/// A file name with the extension for a media type; `None` if the type is not supported.
fn name(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "" => "",
        "text/html" | "application/xhtml+xml" => "page.html",
        "text/plain" => "page.txt",
        "application/json" | "text/json" => "page.json",
        "application/jsonl" | "application/x-ndjson" => "page.jsonl",
        "application/xml" | "text/xml" => "page.xml",
        _ if kind.ends_with("+json") => "page.json",
        _ if kind.ends_with("+xml") && !kind.starts_with("image/") => "page.xml",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &str) -> Result<Page, Problem> {
        let mut input = answer.as_bytes();
        let mut window = Window::stream(&mut input);
        super::answer(&mut window, 1000, &Tally::default()).unwrap()
    }

    fn reason(answer: &str) -> String {
        read(answer).unwrap_err().to_string()
    }

    #[test]
    fn pages_are_read_with_their_charset() {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>";
        let page = read(head).unwrap();
        assert_eq!((page.content, page.name), (b"<p>".to_vec(), "page.html"));
        assert_eq!(page.charset.as_deref(), Some("koi8-r"));
    }

    #[test]
    fn what_is_no_page_is_told() {
        assert_eq!(
            reason("HTTP/1.0 302 Found\r\n\r\n"),
            "an answer with status 302, no page"
        );
        assert_eq!(
            reason("HTTP/2 200\r\nContent-Type: image/png\r\n\r\n"),
            "image/png is not a media type that is read"
        );
        assert_eq!(
            reason("GET / HTTP/1.1\r\n"),
            "damaged: no answer of a web server"
        );
        let long = format!("HTTP/2 200\r\n\r\n{}", "x".repeat(1001));
        assert_eq!(reason(&long), "larger than 0 MiB");
    }

    #[test]
    fn an_answer_with_less_than_it_says_is_cut_off() {
        let is_cut_off = |head: &str, body: &str| {
            let page = read(&format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}")).unwrap();
            page.is_cut_off
        };
        assert!(is_cut_off("Content-Length: 9", "ferry"));
        for length in ["5", "3", "many"] {
            assert!(!is_cut_off(&format!("Content-Length: {length}"), "ferry"));
        }
        assert!(!is_cut_off(
            "Content-Length: 9\r\nContent-Encoding: gzip",
            "ferry"
        ));
        let chunked = "Content-Length: 9\r\nTransfer-Encoding: chunked";
        for (body, expected) in [
            ("5\r\nferry\r\n0\r\n\r\n", false),
            ("5\r\nferry\r\n", true),
            ("9\r\nferry", true),
            ("ferry", false),
        ] {
            assert_eq!(is_cut_off(chunked, body), expected, "{body}");
        }
    }

    #[test]
    fn chunks_and_compression_are_undone() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let page = read(&format!("{head}3;x=y\r\nfer\r\n2\r\nry\r\n0\r\n\r\n")).unwrap();
        assert_eq!(page.content, b"ferry");
    }
}
