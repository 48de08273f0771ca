//! Decodes the bytes of a text by the charset of its font.
//!
//! A font has a charset, which has a code page; the document has a code page for other fonts. A character may take two bytes, of which the
//! second may be an ASCII letter, or stand in the next group, so bytes are collected as long as the charset stays the same.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255,
    WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

use super::super::draft::Draft;
use crate::encoding::dos;

/// How many bytes are collected before they are decoded at the next end of a character.
const MOST: usize = 1 << 12;

/// The charset of a font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Charset {
    /// That of the document.
    #[default]
    Document,
    /// Windows-1252, or that of the document.
    Ansi,
    /// Symbols; or letters, if the font is wrongly declared as a symbol font.
    Symbols,
    /// Pictures only, never letters.
    Pictures,
    /// A code page.
    Page(i32),
}

impl Charset {
    /// [`Charset::Pictures`] if the name of a font is that of a picture font.
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
    /// An unsupported one, decoded as Windows-1252.
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
            // None stated, the system's, Windows-1252, ASCII, Latin-1.
            ..=1 | 1252 | 20127 | 28591 => WINDOWS_1252,
            number => return Self::Unread(number),
        })
    }
}

/// Collects bytes and decodes them.
pub(super) struct Decoder {
    /// The code page of the document.
    page: i32,
    /// Whether some font states it explicitly, so that `Ansi` fonts are taken to be Windows-1252.
    is_of_font: bool,
    /// The code page of the collected bytes.
    open: Page,
    bytes: Vec<u8>,
    /// The first unsupported code page of a character beyond ASCII.
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

    /// Notes that a font states a charset.
    pub(super) fn see(&mut self, charset: Charset) {
        self.is_of_font |= charset == Charset::Page(self.page);
    }

    /// Reports the document as damaged if characters of an unsupported code page occurred.
    pub(super) fn tell(&self, draft: &mut Draft) {
        if let Some(page) = self.unread {
            draft.damaged(format!("code page {page} is not read"));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Adds a byte. Returns the text of the bytes before it, if they are complete.
    pub(super) fn push(&mut self, byte: u8, charset: Charset) -> Option<String> {
        let page = match charset {
            Charset::Symbols => Page::Symbols,
            Charset::Pictures => Page::Pictures,
            Charset::Page(page) => Page::of(page),
            Charset::Ansi if self.is_of_font => Page::of(1252),
            // Programs that support only one code page call it ANSI, whichever it is.
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

    /// Whether the last byte may be the first of a two-byte character.
    fn is_within(&self) -> bool {
        self.bytes.len() < 2 * MOST && self.bytes.last().is_some_and(|byte| !byte.is_ascii())
    }

    /// The text of the collected bytes; `None` if there are none.
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

/// Decodes bytes in a symbol font: bullets, and ASCII for fonts that are wrongly declared as symbol fonts.
fn symbols(bytes: &[u8]) -> String {
    let chars = bytes.iter().filter_map(|byte| match byte {
        0xb7 | 0xa7 => Some('•'),
        0..=127 => Some(char::from(*byte)),
        _ => None,
    });
    chars.collect()
}

/// Decodes bytes in a picture font: only the bullets of Wingdings, and spaces.
fn pictures(bytes: &[u8]) -> String {
    let chars = bytes.iter().filter_map(|byte| match byte {
        0xb7 | 0xa7 | 0xd8 | b'l' | b'n' | b'u' | b'v' => Some('•'),
        b' ' => Some(' '),
        _ => None,
    });
    chars.collect()
}
