//! What the bytes of a text stand for.
//!
//! A font has a charset, and that a code page; a document has a code page for fonts without. A character may take two bytes, of which the
//! second may well be a letter of ASCII or stand in the next group, so bytes are gathered as long as the charset stays.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255,
    WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

use super::super::draft::Draft;
use crate::encoding::dos;

/// The most bytes that are gathered, give or take one.
const MOST: usize = 1 << 12;

/// What the bytes of a font stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Charset {
    /// What the document says.
    #[default]
    Document,
    /// That of Western Europe, or what the document says.
    Ansi,
    /// Pictures, or letters where the font only seems to be one of these.
    Symbols,
    /// Pictures, and no letters at all.
    Pictures,
    /// A code page.
    Page(i32),
}

impl Charset {
    /// The charset of a font that a name says is one of pictures.
    pub(super) fn of_name(name: &[u8]) -> Option<Self> {
        const PICTURES: [&[u8]; 4] = [b"wingdings", b"webdings", b"zapfdingbats", b"zapf dingbats"];
        let name = name.trim_ascii().to_ascii_lowercase();
        let is_one = PICTURES.iter().any(|known| name.starts_with(known));
        is_one.then_some(Self::Pictures)
    }

    /// The charset of a font, by its number (`\fcharset`).
    pub(super) fn of_font(number: i32) -> Self {
        match number {
            0 => Self::Ansi,
            2 => Self::Symbols,
            77 => Self::Page(10000),
            128 => Self::Page(932),
            129 | 130 => Self::Page(949),
            134 => Self::Page(936),
            136 => Self::Page(950),
            161 => Self::Page(1253),
            162 => Self::Page(1254),
            163 => Self::Page(1258),
            177 => Self::Page(1255),
            178..=180 => Self::Page(1256),
            181 => Self::Page(1255),
            186 => Self::Page(1257),
            204 => Self::Page(1251),
            222 => Self::Page(874),
            238 => Self::Page(1250),
            254 => Self::Page(437),
            255 => Self::Page(850),
            _ => Self::Document,
        }
    }
}

/// A code page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Known(&'static Encoding),
    Dos,
    /// One that is not read: its letters are taken for those of Western Europe.
    Unread(i32),
    Symbols,
    Pictures,
}

impl Page {
    fn of(number: i32) -> Self {
        Self::Known(match number {
            437 | 850 | 858 => return Self::Dos,
            866 => IBM866,
            874 => WINDOWS_874,
            932 => SHIFT_JIS,
            936 => GBK,
            949 | 1361 => EUC_KR,
            950 => BIG5,
            1250 => WINDOWS_1250,
            1251 => WINDOWS_1251,
            1253 => WINDOWS_1253,
            1254 => WINDOWS_1254,
            1255 => WINDOWS_1255,
            1256 => WINDOWS_1256,
            1257 => WINDOWS_1257,
            1258 => WINDOWS_1258,
            10000 => MACINTOSH,
            10007 => X_MAC_CYRILLIC,
            20866 => KOI8_R,
            21866 => KOI8_U,
            65001 => UTF_8,
            // None is stated, that of the system, ASCII, Latin-1.
            ..=1 | 1252 | 20127 | 28591 => WINDOWS_1252,
            number => return Self::Unread(number),
        })
    }
}

/// Bytes on their way to text.
pub(super) struct Decoder {
    /// The code page of the document.
    page: i32,
    /// Whether some font has it, so that fonts without a charset of their own do not.
    is_of_font: bool,
    /// That of the bytes that are gathered.
    open: Page,
    bytes: Vec<u8>,
    /// The first code page of some letter that is not read.
    unread: Option<i32>,
}

impl Default for Decoder {
    fn default() -> Self {
        Self {
            page: 1252,
            is_of_font: false,
            open: Page::Known(WINDOWS_1252),
            bytes: Vec::new(),
            unread: None,
        }
    }
}

impl Decoder {
    pub(super) fn set_page(&mut self, page: i32) {
        self.page = page;
    }

    /// Notes that a font has a charset.
    pub(super) fn see(&mut self, charset: Charset) {
        self.is_of_font |= charset == Charset::Page(self.page);
    }

    /// Tells that letters were not read as what they are, if some were not.
    pub(super) fn tell(&self, draft: &mut Draft) {
        if let Some(page) = self.unread {
            draft.damaged(format!("code page {page} is not read"));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Adds a byte; returns the text before it if that is whole.
    pub(super) fn push(&mut self, byte: u8, charset: Charset) -> Option<String> {
        let page = match charset {
            Charset::Symbols => Page::Symbols,
            Charset::Pictures => Page::Pictures,
            Charset::Page(page) => Page::of(page),
            Charset::Ansi if self.is_of_font => Page::of(1252),
            // Programs that know one code page alone call it so, whichever it is.
            Charset::Document | Charset::Ansi => Page::of(self.page),
        };
        let is_text_end = byte.is_ascii() && !self.is_within();
        let text = match page != self.open || (self.bytes.len() >= MOST && is_text_end) {
            true => self.flush(),
            false => None,
        };
        if let (Page::Unread(number), false) = (page, byte.is_ascii()) {
            self.unread.get_or_insert(number);
        }
        self.open = page;
        self.bytes.push(byte);
        text
    }

    /// Whether the last byte may be the first of a character.
    fn is_within(&self) -> bool {
        self.bytes.len() < 2 * MOST && self.bytes.last().is_some_and(|byte| !byte.is_ascii())
    }

    /// The text of the bytes that were gathered.
    pub(super) fn flush(&mut self) -> Option<String> {
        if self.bytes.is_empty() {
            return None;
        }
        let text = match self.open {
            Page::Known(encoding) => encoding.decode_without_bom_handling(&self.bytes).0,
            Page::Unread(_) => WINDOWS_1252.decode_without_bom_handling(&self.bytes).0,
            Page::Dos => Cow::Owned(dos(&self.bytes)),
            Page::Symbols => Cow::Owned(symbols(&self.bytes)),
            Page::Pictures => Cow::Owned(pictures(&self.bytes)),
        };
        let text = text.into_owned();
        self.bytes.clear();
        Some(text)
    }
}

/// What bytes in a font of pictures stand for: bullets, where they are such, and letters where the font only seems to be one.
fn symbols(bytes: &[u8]) -> String {
    let chars = bytes.iter().filter_map(|byte| match byte {
        0xb7 | 0xa7 => Some('•'),
        0..=127 => Some(char::from(*byte)),
        _ => None,
    });
    chars.collect()
}

/// What bytes in a font of pictures and nothing else stand for: the bullets of Wingdings.
fn pictures(bytes: &[u8]) -> String {
    let chars = bytes.iter().filter_map(|byte| match byte {
        0xb7 | 0xa7 | 0xd8 | b'l' | b'n' | b'u' | b'v' => Some('•'),
        b' ' => Some(' '),
        _ => None,
    });
    chars.collect()
}
