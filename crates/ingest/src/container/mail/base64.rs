//! Base64 as mails have it (RFC 2045, section 6.8).
//!
//! Lists put their footer below a text as it comes, and characters get in on the way. So what is plainly no base64 ends it and is
//! text, and a stray character is passed over, as the standard asks for.

use mail_parser::decoders::base64::base64_decode;

/// A line that goes on behind what seemed to be the end has no fewer characters: no word has as many.
const LONG: usize = 60;
/// Of so many characters of a line one may be a stray one.
const STRAY: usize = 16;

/// What `body` stands for, and what stands as text behind it.
pub(super) fn decode(body: &[u8]) -> (Vec<u8>, &[u8]) {
    let (data, rest) = body.split_at(end(body));
    let codes: Vec<_> = data.iter().copied().filter(is_code).collect();
    let content = base64_decode(&codes).unwrap_or_default();
    (content, rest.trim_ascii())
}

/// Whether `body` ends within a group of four characters.
pub(super) fn is_cut_off(body: &[u8]) -> bool {
    let data = &body[..end(body)];
    let mut codes = data.iter().copied().filter(is_code);
    codes.clone().count() % 4 != 0 && codes.next_back() != Some(b'=')
}

fn is_code(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// Where the data end.
fn end(body: &[u8]) -> usize {
    let is_plain = |byte: &u8| is_code(byte) || byte.is_ascii_whitespace();
    if body.iter().all(is_plain) {
        return body.len();
    }
    let mut at = 0;
    let (mut full, mut ended) = (0, false);
    for line in body.split_inclusive(|&byte| byte == b'\n') {
        let written = line.trim_ascii();
        let last = written.iter().rposition(is_code);
        let text = &written[..last.map_or(0, |last| last + 1)];
        let codes = text.iter().filter(|byte| is_code(byte)).count();
        let has_space = text.iter().any(u8::is_ascii_whitespace);
        let strays = text.len() - codes;
        let is_data = match ended {
            true => strays == 0 && codes >= LONG,
            false => codes > 0 && !has_space && strays * STRAY <= codes,
        };
        let is_blank = written.is_empty();
        if !is_blank && !is_data {
            break;
        }
        at += line.len();
        if !is_blank {
            // All lines but the last are of one length.
            full = full.max(codes);
            ended = codes < full || text.contains(&b'=');
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
        let cases: [(&str, &str, &str, bool); 9] = [
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
        ];
        for (body, content, rest, is_cut) in cases {
            let decoded = decode(body.as_bytes());
            assert_eq!(
                decoded,
                (content.as_bytes().to_vec(), rest.as_bytes()),
                "{body}"
            );
            assert_eq!(is_cut_off(body.as_bytes()), is_cut, "{body}");
        }
    }
}
