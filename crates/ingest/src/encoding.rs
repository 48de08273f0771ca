//! Bytes to text: a byte order mark, then the charset the page declares, then valid UTF-8, then a guess.
//!
//! The order is that of certainty. A declared charset that does not fit the bytes is not believed, nor one that contradicts
//! UTF-8 with several characters beyond ASCII, which no other text looks like (pages are often converted without changing
//! what they declare). A guess that leaves too much unreadable is no text at all. In decoded text the mark is gone and each NUL is a space: spans count in that
//! text. Binary input is told by its first bytes, so that it is reported and never indexed as noise.

use std::borrow::Cow;
use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::{Problem, Skip, wire};

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
    let text = match utf16(bytes) {
        Some(encoding) => encoding.decode_with_bom_removal(bytes).0,
        None => decode_bytewise(bytes, declared)?,
    };
    Ok(without_nul(text))
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
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let start = first.saturating_sub(256);
    let end = bytes.len().min(start + SAMPLE);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[start..end], end == bytes.len());
    // UTF-8 with a few damaged bytes (a line cut in half) is still better read as UTF-8 than as anything else.
    if is_nearly_utf8(&bytes[start..end]) {
        return UTF_8;
    }
    detector.guess(None, Utf8Detection::Deny)
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
pub(crate) fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
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
        _ => None,
    }
}

/// Whether the first bytes are not those of a text in any encoding: a known kind of file, or many control characters.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    if utf16(bytes).is_some() || wire::is_framed(bytes) {
        return false;
    }
    let sample = padded(&bytes[..bytes.len().min(8192)]);
    // Counted in bytes a block at a time, which the compiler makes wide steps of.
    let controls: usize = sample
        .chunks(255)
        .map(|block| {
            let marks = block.iter().map(|&byte| u8::from(is_control(byte)));
            usize::from(marks.fold(0_u8, u8::wrapping_add))
        })
        .sum();
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

fn is_control(byte: u8) -> bool {
    (byte <= 8) | ((14..=31).contains(&byte) & (byte != 27))
}

/// The first bytes as ASCII-compatible text, enough to recognise a format by.
pub(crate) fn preview(head: &[u8]) -> Cow<'_, [u8]> {
    match utf16(head) {
        Some(encoding) => {
            let (text, _) = encoding.decode_with_bom_removal(head);
            Cow::Owned(text.into_owned().into_bytes())
        }
        None => Cow::Borrowed(head),
    }
}

/// Turns a UTF-16 stream into UTF-8, so that it can be split at line ends, and passes any other on without its UTF-8 mark.
pub(crate) struct Transcoder<R> {
    input: R,
    decoder: Option<Decoder>,
    pending: Vec<u8>,
    given: usize,
    started: bool,
    ended: bool,
    /// What came instead of more bytes, told once what came before it is read.
    broken: Option<io::Error>,
}

impl<R: Read> Transcoder<R> {
    pub(crate) fn new(input: R, encoding: Option<&'static Encoding>) -> Self {
        Self {
            input,
            decoder: encoding.map(Encoding::new_decoder),
            pending: Vec::new(),
            given: 0,
            started: false,
            ended: false,
            broken: None,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let mut chunk = Vec::new();
        let read = self.input.by_ref().take(1 << 16).read_to_end(&mut chunk);
        match read {
            Err(error) if chunk.is_empty() => return Err(error),
            Err(error) => self.broken = Some(error),
            Ok(_) => {}
        }
        self.ended = chunk.is_empty();
        self.given = 0;
        self.pending.clear();
        let Some(decoder) = &mut self.decoder else {
            let mark = !self.started && chunk.starts_with(b"\xef\xbb\xbf");
            self.pending.extend(&chunk[if mark { 3 } else { 0 }..]);
            return Ok(());
        };
        let mut text = String::new();
        let room = decoder.max_utf8_buffer_length(chunk.len()).unwrap_or(0);
        text.reserve(room);
        let (result, ..) = decoder.decode_to_string(&chunk, &mut text, self.ended);
        debug_assert_eq!(result, CoderResult::InputEmpty);
        self.pending = text.into_bytes();
        Ok(())
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.pending.len()
            && let Some(error) = self.broken.take()
        {
            return Err(error);
        }
        if self.decoder.is_none() && self.started && self.given == self.pending.len() {
            return self.input.read(buffer);
        }
        while self.given == self.pending.len() && !self.ended {
            self.fill()?;
            self.started = true;
        }
        let rest = &self.pending[self.given..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, EUC_JP, EUC_KR, GBK, KOI8_R, SHIFT_JIS, WINDOWS_1252};

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
        for encoding in [None, Some(UTF_16LE)] {
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
