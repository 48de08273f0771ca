//! Bytes to text: a byte order mark, then the charset the page declares, then valid UTF-8, then a guess.
//!
//! The order is that of certainty. A declared charset that does not fit the bytes is not believed, nor one that contradicts
//! UTF-8 with several characters beyond ASCII, which no other text looks like (pages are often converted without changing
//! what they declare). A guess that leaves too much unreadable is no text at all. In decoded text the mark is gone and each NUL is a space: spans count in that
//! text. Binary input is told by its first bytes, so that it is reported and never indexed as noise.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, Encoding, GB18030, GBK, ISO_2022_JP, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE,
};

use crate::{Problem, Skip, bytes, wire};

pub(crate) use transcoder::Transcoder;
use utf32::Utf32;

mod transcoder;
mod utf32;

/// How much of an input the guess looks at, from shortly before its first byte that is not ASCII.
const SAMPLE: usize = 1 << 18;

/// First bytes of files that are no text: PDF, zip, gzip, zstd, xz, bzip2, PNG, JPEG, GIF, ELF, RIFF, SQLite.
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
    if is_binary(bytes) {
        return Err(Skip::Binary.into());
    }
    let text = match wide(bytes) {
        Some(encoding) => encoding.decode(bytes),
        None => decode_bytewise(bytes, declared)?,
    };
    Ok(without_nul(text))
}

/// An encoding in whose text bytes that look like signs of ASCII may be parts of other characters.
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

/// The form of Unicode in wide units that `bytes` have.
fn wide(bytes: &[u8]) -> Option<Wide> {
    let utf32 = Utf32::marked(bytes).map(Wide::Utf32);
    utf32.or_else(|| utf16(bytes).map(Wide::Other))
}

/// The encoding that an input which begins with `head` must be freed of before it is split by signs of ASCII; those of
/// JSON are among the second bytes of characters in more encodings than those of XML and of tables are.
pub(crate) fn before_splitting(head: &[u8], declared: Option<&str>) -> Option<Wide> {
    let japanese = || {
        let stated = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
        (stated == Some(ISO_2022_JP) || shifts(head)).then_some(Wide::Other(ISO_2022_JP))
    };
    wide(head).or_else(japanese)
}

/// The encoding of two bytes a character that a text is in by all appearance.
pub(crate) fn double_byte(head: &[u8]) -> Option<Wide> {
    // A character that is cut in half by the end of what is seen is no error.
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

/// Whether a text shifts to Japanese characters by the sequences of ISO-2022-JP.
fn shifts(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0x1b, bytes)
        .take(64)
        .any(|at| matches!(bytes.get(at + 1..at + 3), Some(b"$B" | b"$@")))
}

fn decode_bytewise<'a>(bytes: &'a [u8], declared: Option<&str>) -> Result<Cow<'a, str>, Problem> {
    let (bytes, marked) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    let declared = declared
        .filter(|_| !marked)
        .and_then(|label| Encoding::for_label(label.trim().as_bytes()))
        .filter(|encoding| *encoding != UTF_8 && !is_surely_utf8(bytes));
    if let Some(encoding) = declared
        && let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(text);
    }
    if shifts(bytes)
        && let Some(text) = ISO_2022_JP.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(text);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let encoding = if marked { UTF_8 } else { guess(bytes) };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let unreadable = text.chars().filter(|&c| c == '\u{fffd}').count();
    if unreadable * 10 > text.chars().count() {
        return Err(Skip::Binary.into());
    }
    Ok(text)
}

fn is_surely_utf8(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).unwrap_or("");
    text.chars().filter(|c| !c.is_ascii()).take(4).count() == 4
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = Encoding::ascii_valid_up_to(bytes);
    let start = first.saturating_sub(256);
    let end = bytes.len().min(start + SAMPLE);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    feed(&mut detector, &bytes[start..end], end == bytes.len());
    // UTF-8 with a few damaged bytes (a line cut in half) is still better read as UTF-8 than as anything else.
    if is_nearly_utf8(&bytes[start..end]) {
        return UTF_8;
    }
    detector.guess(None, Utf8Detection::Deny)
}

/// Gives the detector the words of `sample` that are not ASCII, with what parts them from others: the rest says nothing and
/// takes as long. Bytes up to the space are no part of a character of several bytes in any encoding that it knows.
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

/// Whether most of what is not ASCII forms valid UTF-8 sequences.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        invalid += chunk.invalid().len();
    }
    valid > 8 * invalid
}

fn without_nul(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.as_bytes().contains(&0) {
        return Cow::Owned(text.replace('\0', " "));
    }
    text
}

/// The UTF-16 form of `bytes`, by its mark, or by NUL bytes standing where they do in UTF-16 text that is mostly ASCII.
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
            .find(|encoding| is_east_asian(sample, encoding)),
    }
}

/// Whether a sample that has NUL bytes is text of East Asian characters with a few of ASCII in this form of UTF-16. Read
/// in the other form, or where it is no text, it is as often something else.
fn is_east_asian(sample: &[u8], encoding: &'static Encoding) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let is_fitting = |c: &char| {
        matches!(c, ' '..='~' | '\t' | '\r' | '\n' | '\u{2010}'..='\u{2026}' | '\u{3000}'..='\u{30ff}')
            || matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}')
    };
    let (all, fitting) = (
        text.chars().count(),
        text.chars().filter(is_fitting).count(),
    );
    all >= 16 && fitting * 20 >= all * 19
}

/// Whether the first bytes are not those of a text in any encoding: a known kind of file, or many control characters.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    let first = bytes.first();
    if MAGIC
        .iter()
        .any(|magic| magic.first() == first && bytes.starts_with(magic))
    {
        return true;
    }
    if wide(bytes).is_some() || wire::is_framed(bytes) {
        return false;
    }
    let sample = padded(&bytes[..bytes.len().min(8192)]);
    let controls = bytes::count(sample, is_control);
    controls * 20 > sample.len()
}

/// A text without the NULs that fill it up at either end, where it is more than they are.
fn padded(bytes: &[u8]) -> &[u8] {
    let Some(start) = bytes.iter().position(|&byte| byte != 0) else {
        return bytes;
    };
    let end = bytes.iter().rposition(|&byte| byte != 0);
    let inside = &bytes[start..end.map_or(bytes.len(), |end| end + 1)];
    if inside.len() * 2 > bytes.len() {
        inside
    } else {
        bytes
    }
}

#[inline]
fn is_control(byte: u8) -> bool {
    (byte <= 8) | ((14..=31).contains(&byte) & (byte != 27))
}

/// The first bytes as ASCII-compatible text, enough to recognise a format by.
pub(crate) fn preview(head: &[u8]) -> Cow<'_, [u8]> {
    match before_splitting(head, None) {
        Some(encoding) => Cow::Owned(encoding.decode(head).into_owned().into_bytes()),
        None => Cow::Borrowed(head),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::*;
    use encoding_rs::{EUC_JP, EUC_KR, KOI8_R, WINDOWS_1252};

    const JAPANESE: &str = "港の渡し船は月曜日に運航を再開した。乗客は列を作って待っていたと港湾事務所は述べた。カモメも戻ってきた。";
    const CHINESE: &str =
        "港口渡轮星期一恢复运营。办公室表示，乘客们排队等候，海鸥也回来了。市长说这是一个好消息。";
    const TAIWANESE: &str =
        "港口渡輪星期一恢復營運。辦公室表示，乘客們排隊等候，海鷗也回來了。市長說這是一個好消息。";
    const KOREAN: &str = "항구의 나룻배가 월요일에 다시 운항을 시작했다. 승객들이 줄을 서서 기다렸다고 사무소는 밝혔다.";
    const RUSSIAN: &str =
        "Паром снова ходит с понедельника, сообщила портовая служба. Пассажиры стояли в очереди.";
    const FRENCH: &str = "Le bac a repris du service lundi, a déclaré le capitaine du port. « C’est une fête », dit-il à l’équipage.";

    #[test]
    fn legacy_encodings_are_guessed() {
        let samples = [
            (SHIFT_JIS, JAPANESE),
            (EUC_JP, JAPANESE),
            (GBK, CHINESE),
            (BIG5, TAIWANESE),
            (EUC_KR, KOREAN),
            (KOI8_R, RUSSIAN),
            (WINDOWS_1252, FRENCH),
        ];
        for (encoding, text) in samples {
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy);
            assert_eq!(decode(&bytes, None).unwrap(), text, "{}", encoding.name());
        }
    }

    #[test]
    fn utf_16_is_read_with_and_without_its_mark() {
        for text in ["\u{feff}Harbour news, été", "Harbour news, été"] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little, None).unwrap(), "Harbour news, été");
            assert_eq!(decode(&big, None).unwrap(), "Harbour news, été");
        }
    }

    #[test]
    fn utf_16_of_east_asian_text_needs_no_mark() {
        for text in [
            format!("{CHINESE}\n{CHINESE}\n"),
            format!("{JAPANESE} A\n"),
            format!("{KOREAN}\n"),
        ] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little, None).unwrap(), text);
            assert_eq!(decode(&big, None).unwrap(), text);
        }
    }

    #[test]
    fn utf_32_is_read_by_its_mark() {
        let text = format!("\u{feff}{CHINESE}\n");
        let little: Vec<u8> = text
            .chars()
            .flat_map(|c| u32::from(c).to_le_bytes())
            .collect();
        let big: Vec<u8> = text
            .chars()
            .flat_map(|c| u32::from(c).to_be_bytes())
            .collect();
        for bytes in [little, big] {
            assert_eq!(decode(&bytes, None).unwrap(), text[3..]);
        }
    }

    #[test]
    fn iso_2022_jp_is_read_where_it_is_declared_and_where_it_shifts() {
        let (bytes, _, lossy) = ISO_2022_JP.encode(JAPANESE);
        assert!(!lossy);
        assert_eq!(decode(&bytes, None).unwrap(), JAPANESE);
        assert_eq!(decode(&bytes, Some("iso-2022-jp")).unwrap(), JAPANESE);
        assert_eq!(decode(b"a \x1b[1mbold", None).unwrap(), "a \u{1b}[1mbold");
    }

    #[test]
    fn the_declared_charset_is_believed_where_it_fits() {
        assert_eq!(decode(b"caf\xe9", Some("iso-8859-1")).unwrap(), "café");
        assert_eq!(decode(b"caf\xe9", Some("utf-8")).unwrap(), "café");
        let converted = "東京で会談".as_bytes();
        assert_eq!(decode(converted, Some("iso-8859-1")).unwrap(), "東京で会談");
        assert_eq!(decode("café".as_bytes(), Some("no such")).unwrap(), "café");
    }

    #[test]
    fn damaged_utf8_stays_utf8_and_nul_is_a_space() {
        let mut bytes = JAPANESE.as_bytes().to_vec();
        bytes.push(0xe3);
        assert!(decode(&bytes, None).unwrap().starts_with(JAPANESE));
        assert_eq!(
            decode(b"a long enough line\0b", None).unwrap(),
            "a long enough line b"
        );
    }

    #[test]
    fn what_came_before_an_error_is_read_first() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("cut off"))
            }
        }
        for encoding in [None, Some(Wide::Other(UTF_16LE))] {
            let mut input = Transcoder::new((&b"n\0e\0w\0s\0"[..]).chain(Broken), encoding);
            let mut text = Vec::new();
            let error = input.read_to_end(&mut text).unwrap_err();
            assert_eq!(error.to_string(), "cut off");
            assert_eq!(text.len(), if encoding.is_some() { 4 } else { 8 });
        }
    }

    #[test]
    fn a_text_filled_up_with_nuls_is_one() {
        let text = "The ferry is back in service.\n".repeat(10).into_bytes();
        for (before, after) in [(0, 100), (100, 0), (60, 60)] {
            let padded = [&vec![0; before], &text[..], &vec![0; after]].concat();
            assert!(!is_binary(&padded));
            assert!(decode(&padded, None).unwrap().contains("The ferry"));
        }
        assert!(is_binary(&[&vec![0; 400], &text[..]].concat()));
    }

    #[test]
    fn binary_is_told_from_text() {
        let noise: Vec<u8> = (0..4096_u32).map(|i| ((i * i) >> 3) as u8).collect();
        assert!(is_binary(&noise));
        assert!(is_binary(b"%PDF-1.7 and the rest"));
        assert!(!is_binary(
            b"wire copy\x01 with a control byte, as agencies send it"
        ));
        assert_eq!(decode(&noise, None), Err(Skip::Binary.into()));
    }
}
