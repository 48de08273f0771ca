//! Decodes bytes to text: by a byte order mark, then by the charset that the page declares, then as UTF-8 if valid, then by a guess.
//!
//! These are tried in order of certainty. A declared charset is ignored if the bytes are invalid in it, or if they are valid UTF-8 with
//! several non-ASCII characters, which text in another charset hardly ever is (pages are often converted without changing what they
//! declare). If a guess leaves too many unreadable characters, the input is not text. Decoded text has no byte order mark, and each NUL
//! is a space: spans refer to that text. Binary input is recognised by its first bytes, so that it is reported and never indexed.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, Encoding, GB18030, GBK, ISO_2022_JP, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE,
};

use crate::{Problem, Skip, bytes, wire};

pub(crate) use older::dos;
pub(crate) use transcoder::Transcoder;
use utf32::Utf32;

mod letters;
mod older;
mod signs;
mod transcoder;
mod utf32;

/// How many bytes of an input the guess looks at, from shortly before its first non-ASCII byte.
const SAMPLE: usize = 1 << 18;

/// The escape byte. It begins sequences that switch to other characters and is no sign of binary data.
const ESC: u8 = 0x1b;

/// The first bytes of binary file formats: PDF, zip, gzip, zstd, xz, bzip2, PNG, JPEG, GIF, ELF, RIFF, SQLite.
const MAGIC: [&[u8]; 12] = [
    b"%PDF-",
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"\x28\xb5\x2f\xfd",
    b"\xfd7zXZ\0",
    b"BZh91AY",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"RIFF",
    b"SQLite format 3\0",
];

/// The text of `bytes`. `declared` is the label of a charset, as a page's `meta` element states it.
pub(crate) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Result<Cow<'a, str>, Problem> {
    // Hardly any text has control characters, and one scan shows it. Only with them can it be binary, switch character sets or have a NUL.
    let has_controls = bytes::any(bytes, |byte| is_control(byte) | (byte == ESC));
    if is_other_kind(bytes) || has_controls && has_many_controls(bytes) {
        return Err(Skip::Binary.into());
    }
    let text = match wide(bytes) {
        Some(encoding) => encoding.decode(bytes),
        None => decode_bytewise(bytes, declared, has_controls)?,
    };
    Ok(match has_controls {
        true => without_nul(text),
        false => text,
    })
}

/// An encoding in which bytes in the ASCII range may be parts of other characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wide {
    Utf32(Utf32),
    Other(&'static Encoding),
}

impl Wide {
    fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Utf32(order) => Cow::Owned(order.decode(bytes)),
            Self::Other(encoding) => encoding.decode_with_bom_removal(bytes).0,
        }
    }
}

/// The UTF-32 or UTF-16 encoding of `bytes`, or `None`.
fn wide(bytes: &[u8]) -> Option<Wide> {
    let utf32 = Utf32::marked(bytes).map(Wide::Utf32);
    utf32.or_else(|| utf16(bytes).map(Wide::Other))
}

/// The encoding that an input beginning with `head` must be decoded from before it is split at ASCII characters; `None` if it can be
/// split as it is. For JSON see also [`double_byte`]: its punctuation occurs as second bytes in more encodings than that of XML and tables.
pub(crate) fn before_splitting(head: &[u8], declared: Option<&str>) -> Option<Wide> {
    let japanese = || {
        let stated = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
        (stated == Some(ISO_2022_JP) || shifts(head)).then_some(Wide::Other(ISO_2022_JP))
    };
    wide(head).or_else(japanese)
}

/// The East Asian double-byte encoding that a text is guessed to be in; `None` if it is UTF-8 or in another encoding.
pub(crate) fn double_byte(head: &[u8]) -> Option<Wide> {
    // A character that the end of `head` cuts in half is no error.
    let is_utf8 =
        std::str::from_utf8(head).map_or_else(|error| error.error_len().is_none(), |_| true);
    if is_utf8 {
        return None;
    }
    let guessed = guess(head);
    [SHIFT_JIS, BIG5, GBK, GB18030]
        .contains(&guessed)
        .then_some(Wide::Other(guessed))
}

/// Whether a text has escape sequences of ISO-2022-JP that switch to Japanese characters.
fn shifts(bytes: &[u8]) -> bool {
    memchr::memchr_iter(ESC, bytes)
        .take(64)
        .any(|at| matches!(bytes.get(at + 1..at + 3), Some(b"$B" | b"$@")))
}

fn decode_bytewise<'a>(
    bytes: &'a [u8],
    declared: Option<&str>,
    has_controls: bool,
) -> Result<Cow<'a, str>, Problem> {
    let (bytes, marked) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    let declared = declared
        .filter(|_| !marked)
        .and_then(|label| Encoding::for_label(label.trim().as_bytes()))
        // UTF-16 was recognised before; bytes in which a declaration of UTF-16 can be read are not UTF-16 (HTML standard, 13.2.3.3).
        .filter(|encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding))
        .filter(|_| !is_surely_utf8(bytes));
    if let Some(encoding) = declared
        && let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(text);
    }
    if has_controls
        && shifts(bytes)
        && let Some(text) = ISO_2022_JP.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(text);
    }
    // Faster than the standard library if many characters are not ASCII.
    if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok(text);
    }
    let encoding = if marked { UTF_8 } else { guess(bytes) };
    if let Some(text) = older::decode(bytes, encoding) {
        return Ok(Cow::Owned(text));
    }
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let unreadable = text.chars().filter(|&c| c == '\u{fffd}').count();
    if unreadable * 10 > text.chars().count() {
        return Err(Skip::Binary.into());
    }
    Ok(text)
}

/// Whether bytes are UTF-8 although another charset is declared: they are valid and have a character of three or more bytes or two
/// characters of two. In other charsets such sequences occur only by chance.
fn is_surely_utf8(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or("");
    let mut long = text
        .chars()
        .map(char::len_utf8)
        .filter(|&length| length > 1);
    match long.next() {
        Some(2) => long.next().is_some(),
        Some(_) => true,
        None => false,
    }
}

/// Guesses the encoding of a text that is neither marked nor valid UTF-8.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = Encoding::ascii_valid_up_to(bytes);
    let start = first.saturating_sub(256);
    let end = bytes.len().min(start + SAMPLE);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    feed(&mut detector, &bytes[start..end], end == bytes.len());
    // UTF-8 with some invalid bytes (a line cut in half, a word pasted from windows-1252) is best decoded as UTF-8.
    if is_nearly_utf8(&bytes[start..end]) {
        return UTF_8;
    }
    let guessed = detector.guess(None, Utf8Detection::Deny);
    let guessed = signs::without_letters(&bytes[start..end], guessed);
    letters::fitting(&bytes[start..end], guessed)
}

/// Feeds the detector only the words of `sample` that are not ASCII, with the white space around them: other words give no evidence and
/// take as much time. Bytes up to the space are no part of a multi-byte character in any encoding that the detector knows.
fn feed(detector: &mut EncodingDetector, sample: &[u8], is_last: bool) {
    let is_gap = |byte: &u8| *byte <= b' ';
    let mut at = 0;
    loop {
        let found = at + Encoding::ascii_valid_up_to(&sample[at..]);
        if found == sample.len() {
            break;
        }
        let start = sample[at..found].iter().rposition(is_gap);
        let start = at + start.unwrap_or(0);
        let end = sample[found..].iter().position(is_gap);
        let end = end.map_or(sample.len(), |end| found + end + 1);
        detector.feed(&sample[start..end], false);
        at = end;
    }
    detector.feed(&[], is_last);
}

/// Whether most non-ASCII bytes form valid UTF-8 sequences. Texts in other encodings have some such sequences by chance, most of all those
/// in double-byte encodings (`です` in EUC-JP), but fewer than invalid bytes; and such sequences are seldom all Latin letters and quotes.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid, mut is_latin) = (0, 0, true);
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars().filter(|c| !c.is_ascii()) {
            valid += 1;
            is_latin &= matches!(c, '\u{a0}'..='\u{24f}' | '\u{2000}'..='\u{206f}' | '€');
        }
        invalid += chunk.invalid().len();
    }
    let least = if is_latin { invalid } else { 3 * invalid };
    valid > least
}

fn without_nul(text: Cow<'_, str>) -> Cow<'_, str> {
    match memchr::memchr(0, text.as_bytes()) {
        Some(_) => Cow::Owned(text.replace('\0', " ")),
        None => text,
    }
}

/// The UTF-16 byte order of `bytes`, by a byte order mark, by the positions of NUL bytes as in UTF-16 text that is mostly ASCII, or by the
/// letters that decoding gives. `None` if it is not UTF-16.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let sample = &bytes[..bytes.len().min(1024) & !1];
    memchr::memchr(0, sample)?;
    let zeros = |parity: usize| {
        let places = sample.iter().skip(parity).step_by(2);
        places.filter(|&&byte| byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() * 2 / 5;
    match sample.len() >= 8 {
        true if odd > most && even == 0 => Some(UTF_16LE),
        true if even > most && odd == 0 => Some(UTF_16BE),
        _ => [UTF_16LE, UTF_16BE]
            .into_iter()
            .find(|encoding| is_of_letters(sample, encoding)),
    }
}

/// Whether a sample that has NUL bytes is text in this byte order of UTF-16: at least 95 % of its characters are ASCII, East Asian or other
/// non-Latin letters. In the other byte order, or in binary data, many characters are of other kinds.
fn is_of_letters(sample: &[u8], encoding: &'static Encoding) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let is_fitting = |c: &char| {
        matches!(c, ' '..='~' | '\t' | '\r' | '\n' | '\u{2010}'..='\u{2026}' | '\u{3000}'..='\u{30ff}')
            || matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}')
            // Greek and Cyrillic, Hebrew and Arabic, the scripts of India, Thai.
            || matches!(c, '\u{370}'..='\u{4ff}' | '\u{590}'..='\u{6ff}' | '\u{900}'..='\u{e7f}' | '«' | '»')
    };
    let (all, fitting) = (
        text.chars().count(),
        text.chars().filter(is_fitting).count(),
    );
    all >= 16 && fitting * 20 >= all * 19
}

/// Whether the first bytes of an input are not text in any encoding: those of a known binary format, or with many control characters.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    is_other_kind(bytes) || has_many_controls(bytes)
}

/// Whether bytes begin like a known binary format.
fn is_other_kind(bytes: &[u8]) -> bool {
    let first = bytes.first();
    let mut kinds = MAGIC.iter().filter(|magic| magic.first() == first);
    kinds.any(|magic| bytes.starts_with(magic))
}

/// Whether more than 5 % of the first 8192 bytes are control characters, and the bytes are not UTF-16, UTF-32 or a framed wire message.
fn has_many_controls(bytes: &[u8]) -> bool {
    if wide(bytes).is_some() || wire::is_framed(bytes) {
        return false;
    }
    let sample = padded(&bytes[..bytes.len().min(8192)]);
    let controls = bytes::count(sample, is_control);
    controls * 20 > sample.len()
}

/// A text without the NULs that pad it at either end, if it is longer than they are; otherwise the bytes as they are. A text of `LEAST`
/// bytes at the very beginning may have any number of NULs after it, as a crash of the writing system leaves them.
fn padded(bytes: &[u8]) -> &[u8] {
    /// Fewer bytes may look like text by chance.
    const LEAST: usize = 32;
    let Some(start) = bytes.iter().position(|&byte| byte != 0) else {
        return bytes;
    };
    let end = bytes.iter().rposition(|&byte| byte != 0);
    let inside = &bytes[start..end.map_or(bytes.len(), |end| end + 1)];
    if inside.len() * 2 > bytes.len() || (start == 0 && inside.len() >= LEAST) {
        inside
    } else {
        bytes
    }
}

#[inline]
fn is_control(byte: u8) -> bool {
    (byte <= 8) | ((14..=31).contains(&byte) & (byte != ESC))
}

/// The first bytes of an input in an ASCII-compatible encoding, so that its format can be recognised.
pub(crate) fn preview(head: &[u8]) -> Cow<'_, [u8]> {
    match before_splitting(head, None) {
        Some(encoding) => Cow::Owned(encoding.decode(head).into_owned().into_bytes()),
        None => Cow::Borrowed(head),
    }
}

#[cfg(test)]
mod tests;
