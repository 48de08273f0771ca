//! Base64 in mails (RFC 2045, section 6.8).
//!
//! Mailing lists append their footer as plain text, and stray characters get in on the way. So text that is clearly not base64 ends the
//! data, and a stray character is ignored, as the standard requires.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use mail_parser::decoders::base64::base64_decode;

/// A line of at least this many characters is not a word of text.
const LONG: usize = 60;
/// At most one in this many characters of a line may be stray.
const STRAY: usize = 16;

/// The base64 data of a body, and the plain text after it.
pub(super) struct Data<'a> {
    data: &'a [u8],
    pub(super) rest: &'a [u8],
}

impl<'a> Data<'a> {
    /// Splits a body into base64 data and the text after it. A short line before that text could be a word or the last line of the data. It is
    /// data if it ends a group of four characters, and if `is_likely` holds for its decoded bytes.
    pub(super) fn of(body: &'a [u8], is_likely: impl Fn(&[u8]) -> bool) -> Self {
        let (data, rest) = body.split_at(end(body, is_likely));
        let rest = rest.trim_ascii();
        Self { data, rest }
    }

    pub(super) fn decode(&self) -> Vec<u8> {
        let codes: Vec<_> = self.codes().collect();
        base64_decode(&codes).unwrap_or_default()
    }

    /// Whether the data end within a group of four characters.
    pub(super) fn is_cut_off(&self) -> bool {
        let mut codes = self.codes();
        !codes.clone().count().is_multiple_of(4) && codes.next_back() != Some(b'=')
    }

    fn codes(&self) -> impl DoubleEndedIterator<Item = u8> + Clone + 'a {
        self.data.iter().copied().filter(is_code)
    }
}

/// Whether bytes may be part of a text in a charset. They may begin and end within a character.
pub(super) fn may_be_text(bytes: &[u8], charset: Option<&str>) -> bool {
    let charset = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    if charset.is_some_and(|charset| [UTF_16LE, UTF_16BE].contains(&charset)) {
        return true;
    }
    let is_control = |byte: &u8| byte.is_ascii_control() && !matches!(byte, b'\t'..=b'\r' | 0x1b);
    let inner = bytes.iter().take(3).take_while(|byte| **byte >> 6 == 2);
    let whole = std::str::from_utf8(&bytes[inner.count()..]);
    let is_utf8 = whole.map_or_else(|error| error.error_len().is_none(), |_| true);
    !bytes.iter().any(is_control) && (charset != Some(UTF_8) || is_utf8)
}

fn is_code(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// The byte offset at which the data end.
fn end(body: &[u8], is_likely: impl Fn(&[u8]) -> bool) -> usize {
    let is_plain = |byte: &u8| is_code(byte) || byte.is_ascii_whitespace();
    if body.iter().all(is_plain) {
        return body.len();
    }
    let mut at = 0;
    let (mut before, mut ended) = (0, false);
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        let written = line.trim_ascii();
        let last = written.iter().rposition(is_code);
        let text = &written[..last.map_or(0, |last| last + 1)];
        let codes: Vec<_> = text.iter().copied().filter(is_code).collect();
        let has_space = text.iter().any(u8::is_ascii_whitespace);
        let strays = text.len() - codes.len();
        let is_last = || {
            let group = (4 - before % 4) % 4;
            let bytes = || base64_decode(codes.get(group..)?);
            (before + codes.len()).is_multiple_of(4)
                && bytes().is_some_and(|bytes| is_likely(&bytes))
        };
        let is_data = match codes.len() {
            0 => written.is_empty(),
            _ if has_space || strays * STRAY > codes.len() => false,
            LONG.. => !ended || strays == 0,
            _ => !ended && is_last(),
        };
        if !is_data {
            break;
        }
        at += line.len();
        before += codes.len();
        if !codes.is_empty() {
            ended = text.contains(&b'=');
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_base64_ends_it() {
        let long = "VGhlIGZlcnJ5IGlzIGJhY2sgaW4gc2VydmljZSwgdGhlIGhhcmJvdXIgb2ZmaWNlIHNhaWQg";
        let ferry = "The ferry is back in service, the harbour office said ";
        let varied = format!("{long}\n{}\n{}\n{long}\n", &long[..40], &long[40..]);
        let cases: [(&str, &str, &str, bool); 13] = [
            ("b24gTW9uZGF5Lg==\n", "on Monday.", "", false),
            (
                "b24gTW9uZGF5\nIQ==\n\n____\nNews list\n",
                "on Monday!",
                "____\nNews list",
                false,
            ),
            (
                "b24gTW9uZGF5Lg==\nUnsubscribe: x\n",
                "on Monday.",
                "Unsubscribe: x",
                false,
            ),
            (
                "b24gTW9uZGF5\n-- \nUnsubscribe\n",
                "on Monday",
                "-- \nUnsubscribe",
                false,
            ),
            (
                &format!("{}!{}\nb24=", &long[..9], &long[9..]),
                &format!("{ferry}on"),
                "",
                false,
            ),
            (
                &format!("{long}\nb24=\n{long}\nb24g!"),
                &format!("{ferry}on{ferry}on "),
                "",
                false,
            ),
            ("b24gTW9uZGF", "on Monda", "", true),
            ("The ferry is back.\n", "", "The ferry is back.", false),
            ("", "", "", false),
            // Words are no data: they end no group of four, or stand for no text.
            ("Ferry\nIt is back.\n", "", "Ferry\nIt is back.", false),
            ("News\nIt is back.\n", "", "News\nIt is back.", false),
            (
                &format!("{long}\n\nUnsubscribe\nor not.\n"),
                ferry,
                "Unsubscribe\nor not.",
                false,
            ),
            (
                &format!("{varied}____\nNews list\n"),
                &ferry.repeat(3),
                "____\nNews list",
                false,
            ),
        ];
        for (body, content, rest, is_cut) in cases {
            let data = Data::of(body.as_bytes(), |bytes| may_be_text(bytes, Some("utf-8")));
            let decoded = String::from_utf8(data.decode()).unwrap();
            assert_eq!((&*decoded, data.rest), (content, rest.as_bytes()), "{body}");
            assert_eq!(data.is_cut_off(), is_cut, "{body}");
        }
    }

    #[test]
    fn bytes_are_held_to_their_charset() {
        let is = |bytes: &[u8], charset| may_be_text(bytes, charset);
        for charset in [None, Some("utf-8"), Some("iso-8859-1"), Some("nonsense")] {
            assert!(is(b"\r\non Monday", charset));
            assert!(!is(b"\x15\xea\xeb", charset));
        }
        // Of characters that begin before or go on behind.
        assert!(is("où".as_bytes().get(..2).unwrap(), Some("utf-8")));
        assert!(is("ùo".as_bytes().get(1..).unwrap(), Some("utf-8")));
        assert!(!is(b"caf\xe9 a", Some("utf-8")) && is(b"caf\xe9 a", None));
        assert!(is(b"F\0e\0", Some("utf-16le")) && !is(b"F\0e\0", None));
    }
}
