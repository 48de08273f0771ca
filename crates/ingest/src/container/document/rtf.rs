//! RTF: text with control words, as word processors and press databases write it.
//!
//! No crate was found that reads truncated files as far as possible, and recognises headings, hidden and deleted text; so this is a reader
//! of its own. Open groups are kept on a stack, without recursion, and their content is streamed. Text is bytes in the charset of the
//! font, or Unicode characters, each followed by bytes for older readers, which are skipped.
//!
//! Headers and footers, comments, pictures, codes of fields, and marks of list items are left out. A group that is marked as optional (`\*`)
//! is skipped unless it is known.
//!
//! Source: Rich Text Format Specification 1.9.1 (Microsoft, 2008).

use std::collections::HashMap;

use super::draft::{Draft, Place};
use super::style::Style;

use charset::{Charset, Decoder};
use destination::Destination;
use styles::Sheet;
use token::{Token, Tokens};

mod charset;
mod destination;
mod styles;
mod token;

/// The deepest nesting at which groups have a state of their own; deeper ones share that of the group around.
const DEEPEST: usize = 1 << 14;
/// The most fonts that are read; most documents have some dozens.
const MOST_FONTS: usize = 1 << 14;
/// Drop caps are shorter than this, in bytes; they may be a whole word.
const LONGEST_INITIAL: usize = 20;
/// How many bytes of the name of a style or font, or of the code of a field, are read.
const LONGEST_NAME: usize = 64;

/// The state that a group inherits from the one around it.
#[derive(Clone, Copy, Debug, Default)]
struct State {
    destination: Destination,
    /// Whether paragraphs of the group interrupt another.
    interrupts: bool,
    font: i32,
    charset: Charset,
    is_hidden: bool,
    is_deleted: bool,
    /// Whether it is superscript.
    is_raised: bool,
    /// How many characters after a Unicode character are a replacement for it, to be skipped.
    fallback: usize,
    style: i32,
    outline: Option<Style>,
    /// Whether it is the drop cap of the next paragraph.
    is_initial: bool,
}

/// Reads a document.
pub(super) fn read(content: &[u8], draft: &mut Draft) {
    Reader::new(content).read(draft);
}

struct Reader<'c> {
    tokens: Tokens<'c>,
    /// Whether the file is valid UTF-8 beyond ASCII. By the standard it should be ASCII; such bytes are read as UTF-8, whatever it declares.
    is_utf8: bool,
    state: State,
    around: Vec<State>,
    /// The number of open groups without a state of their own.
    beyond: usize,
    /// Whether the group that was opened last has had no control word yet.
    is_new: bool,
    /// Whether that group is marked as optional.
    is_optional: bool,
    decoder: Decoder,
    /// The first half of a UTF-16 surrogate pair.
    high: Option<u16>,
    /// How many characters are still to be skipped.
    passed: usize,
    default_font: i32,
    fonts: HashMap<i32, Charset>,
    /// In the font table, the font that is being read, and its name.
    font: i32,
    name: Vec<u8>,
    /// The beginning of the code of the last field.
    code: Vec<u8>,
    /// The byte offset of the last end of a paragraph. The outermost group cannot end before it.
    last: usize,
    sheet: Sheet,
    /// The style at the beginning of the paragraph's text.
    begun: Option<Style>,
    in_row: bool,
    /// Whether the group that was opened last is a picture of TextEdit.
    is_picture: bool,
}

impl<'c> Reader<'c> {
    fn new(content: &'c [u8]) -> Self {
        Self {
            tokens: Tokens::of(content),
            is_utf8: !content.is_ascii() && std::str::from_utf8(content).is_ok(),
            state: State {
                destination: Destination::Outside,
                fallback: 1,
                ..State::default()
            },
            around: Vec::new(),
            beyond: 0,
            is_new: false,
            is_optional: false,
            decoder: Decoder::default(),
            high: None,
            passed: 0,
            default_font: 0,
            fonts: HashMap::new(),
            font: 0,
            name: Vec::new(),
            code: Vec::new(),
            last: memchr::memmem::rfind(content, b"\\par").unwrap_or(0),
            sheet: Sheet::default(),
            begun: None,
            in_row: false,
            is_picture: false,
        }
    }

    fn read(mut self, draft: &mut Draft) {
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Open => self.open(),
                Token::Close => self.close(draft),
                Token::Word(word, value) => self.word(word, value, draft),
                Token::Symbol(symbol) => self.symbol(symbol, draft),
                Token::Hex(byte) => self.byte(byte, self.state.charset, draft),
                Token::Byte(byte) => {
                    let charset = match self.is_utf8 && !byte.is_ascii() {
                        true => Charset::Page(65001),
                        false => self.state.charset,
                    };
                    self.byte(byte, charset, draft);
                }
            }
            if draft.is_full() {
                return;
            }
        }
        self.flush(draft);
        if !draft.is_line_empty() {
            self.end_paragraph(draft);
        }
        if !self.around.is_empty() {
            draft.damaged("cut off");
            self.last = 0;
            while !self.around.is_empty() {
                self.close(draft);
            }
        }
        self.decoder.tell(draft);
    }

    fn open(&mut self) {
        self.passed = 0;
        if self.around.len() == DEEPEST {
            self.beyond += 1;
            return;
        }
        self.around.push(self.state);
        self.state.interrupts = false;
        self.state.destination = self.state.destination.inside();
        (self.is_new, self.is_optional) = (true, false);
    }

    fn close(&mut self, draft: &mut Draft) {
        self.passed = 0;
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        if self.around.len() == 1 && self.tokens.at() < self.last {
            draft.damaged("a group ends that has not begun");
            return;
        }
        let Some(around) = self.around.pop() else {
            return;
        };
        if self.state.interrupts {
            self.flush(draft);
            draft.resume();
        }
        if self.state.destination == Destination::Style {
            self.sheet.end();
        }
        if self.is_picture {
            // Skip the character that stands for the picture.
            self.tokens.pass_if(b"\\'ac");
            self.is_picture = false;
        }
        let has_fonts = self.state.destination == Destination::Fonts;
        self.state = around;
        if has_fonts {
            self.choose_font(self.state.font);
        }
        self.is_new = false;
    }

    fn word(&mut self, word: &[u8], value: Option<i32>, draft: &mut Draft) {
        if word == b"bin" {
            self.tokens.pass(value.unwrap_or(0));
        }
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        let is_first = std::mem::take(&mut self.is_new);
        let is_optional = std::mem::take(&mut self.is_optional);
        if is_first {
            self.enter(word, is_optional, draft);
        }
        match self.state.destination {
            Destination::Fonts => self.font_word(word, value),
            Destination::Style => self.sheet.word(word, value),
            Destination::Text => self.text_word(word, value, draft),
            _ => {}
        }
        self.property(word, value);
    }

    /// Sets the destination of a group by its first control word.
    fn enter(&mut self, word: &[u8], is_optional: bool, draft: &mut Draft) {
        let here = self.state.destination;
        let mut next = here.enter(word, is_optional);
        match word {
            b"NeXTGraphic" => self.is_picture = true,
            b"fldinst" if here != next => self.code.clear(),
            b"fldrslt" if destination::is_no_text(&std::mem::take(&mut self.code)) => {
                next = Destination::Nothing;
            }
            _ => {}
        }
        let place = match word {
            b"footnote" => Place::Notes,
            b"shptxt" | b"dptxbxtext" => Place::Beside,
            _ => {
                self.state.destination = next;
                return;
            }
        };
        self.state.destination = next;
        if next == Destination::Text {
            self.flush(draft);
            self.state.interrupts = draft.interrupt(place);
        }
    }

    /// Reads a control word of the font table.
    fn font_word(&mut self, word: &[u8], value: Option<i32>) {
        match (word, value) {
            (b"f", Some(font)) => {
                self.font = font;
                self.name.clear();
            }
            (b"fcharset", Some(charset)) => self.add_font(Charset::of_font(charset)),
            (b"cpg", Some(page)) => self.add_font(Charset::Page(page)),
            _ => {}
        }
    }

    fn add_font(&mut self, charset: Charset) {
        self.decoder.see(charset);
        if self.fonts.len() < MOST_FONTS {
            self.fonts.insert(self.font, charset);
        }
    }

    fn choose_font(&mut self, font: i32) {
        self.state.font = font;
        self.state.charset = self.fonts.get(&font).copied().unwrap_or_default();
    }

    /// Reads a control word that stands for a character; `false` if it does not.
    fn character_word(&mut self, word: &[u8], value: Option<i32>, draft: &mut Draft) -> bool {
        if word == b"u" {
            let fallback = self.state.fallback;
            if let Some(value) = value {
                self.unit(value, draft);
            }
            self.passed = fallback;
            return true;
        }
        let Some(text) = token::character(word) else {
            return false;
        };
        self.text(text, draft);
        true
    }

    /// Reads a control word of the text.
    fn text_word(&mut self, word: &[u8], value: Option<i32>, draft: &mut Draft) {
        if self.character_word(word, value, draft) {
            return;
        }
        match word {
            b"par" | b"sect" => self.end_paragraph(draft),
            b"line" | b"page" | b"lbr" | b"column" => {
                self.flush(draft);
                if self.is_shown() {
                    draft.line_break();
                }
            }
            b"tab" => {
                self.flush(draft);
                if self.is_shown() {
                    draft.tab();
                }
            }
            b"trowd" | b"intbl" if !self.in_row && !draft.is_interrupted() => {
                self.flush(draft);
                if !draft.is_line_empty() {
                    self.end_paragraph(draft);
                }
                draft.begin_row();
                self.in_row = true;
            }
            b"cell" => {
                self.end_paragraph(draft);
                draft.end_cell();
            }
            b"nestcell" => {
                self.end_paragraph(draft);
                draft.break_row();
            }
            b"row" if self.in_row => {
                self.flush(draft);
                draft.end_row();
                self.in_row = false;
            }
            b"pard" => {
                (self.state.style, self.state.outline) = (0, None);
                self.state.is_initial = false;
            }
            b"dropcapli" | b"dropcapt" => self.state.is_initial = value != Some(0),
            b"s" => self.state.style = value.unwrap_or(0),
            b"outlinelevel" => {
                self.state.outline = Some(Style::of_outline(value.unwrap_or(0)));
            }
            _ => {}
        }
    }

    /// Reads a control word that sets a property in any destination.
    fn property(&mut self, word: &[u8], value: Option<i32>) {
        let is_on = value != Some(0);
        match word {
            b"f" => self.choose_font(value.unwrap_or(0)),
            b"plain" => {
                self.choose_font(self.default_font);
                (self.state.is_hidden, self.state.is_deleted) = (false, false);
                self.state.is_raised = false;
            }
            b"v" => self.state.is_hidden = is_on,
            b"super" => self.state.is_raised = is_on,
            b"sub" | b"nosupersub" => self.state.is_raised = false,
            b"deleted" | b"mvf" => self.state.is_deleted = is_on,
            b"uc" => self.state.fallback = value.and_then(|n| usize::try_from(n).ok()).unwrap_or(1),
            b"deff" => {
                self.default_font = value.unwrap_or(0);
                self.choose_font(self.default_font);
            }
            b"ansicpg" => self.decoder.set_page(value.unwrap_or(0)),
            b"mac" => self.decoder.set_page(10000),
            b"pc" => self.decoder.set_page(437),
            b"pca" => self.decoder.set_page(850),
            _ => {}
        }
    }

    fn symbol(&mut self, symbol: u8, draft: &mut Draft) {
        if symbol == b'*' {
            self.is_optional = self.is_new;
            return;
        }
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        self.is_new = false;
        match symbol {
            b'~' => self.text("\u{a0}", draft),
            b'_' => self.text("-", draft),
            b'\n' | b'\r' if self.state.destination == Destination::Text => {
                self.end_paragraph(draft);
            }
            b'\t' => self.text(" ", draft),
            b'\\' | b'{' | b'}' => self.byte(symbol, self.state.charset, draft),
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8, charset: Charset, draft: &mut Draft) {
        if self.passed > 0 {
            self.passed -= 1;
            return;
        }
        self.is_new = false;
        match self.state.destination {
            Destination::Style => self.sheet.name(byte, LONGEST_NAME),
            Destination::Fonts if byte == b';' => {
                if let Some(charset) = Charset::of_name(&std::mem::take(&mut self.name)) {
                    self.add_font(charset);
                }
            }
            Destination::Fonts if self.name.len() < LONGEST_NAME => self.name.push(byte),
            Destination::Code if self.code.len() < LONGEST_NAME => self.code.push(byte),
            Destination::Text if self.is_shown() => {
                self.begin(draft);
                if let Some(text) = self.decoder.push(byte, charset) {
                    draft.push(&text);
                }
            }
            _ => {}
        }
    }

    /// Adds a UTF-16 code unit.
    fn unit(&mut self, value: i32, draft: &mut Draft) {
        // The standard is a signed number of 16 bits; some programs write an unsigned one.
        let unit = match value {
            -32768..=65535 => (value & 0xffff) as u16,
            _ => {
                let c = u32::try_from(value).ok().and_then(char::from_u32);
                if let Some(c) = c {
                    self.text(c.encode_utf8(&mut [0; 4]), draft);
                }
                return;
            }
        };
        let units = self.high.take().into_iter().chain([unit]);
        for found in char::decode_utf16(units) {
            match found {
                Ok(c) => self.text(c.encode_utf8(&mut [0; 4]), draft),
                Err(half) if half.unpaired_surrogate() == unit && unit < 0xdc00 => {
                    self.high = Some(unit);
                }
                Err(_) => {}
            }
        }
    }

    fn text(&mut self, text: &str, draft: &mut Draft) {
        if self.is_shown() {
            self.flush(draft);
            self.begin(draft);
            draft.push(text);
        }
    }

    fn is_shown(&self) -> bool {
        let state = &self.state;
        state.destination == Destination::Text && !state.is_hidden && !state.is_deleted
    }

    /// Notes the style at the beginning of a paragraph's text, as the group that sets it may end before the paragraph does.
    fn begin(&mut self, draft: &mut Draft) {
        if self.state.is_raised != draft.is_raised() {
            self.flush(draft);
            draft.raise(self.state.is_raised);
        }
        if draft.is_line_empty() && self.decoder.is_empty() {
            self.begun = Some(self.style());
        }
    }

    fn style(&self) -> Style {
        let outline = self.state.outline;
        outline.unwrap_or_else(|| self.sheet.style(self.state.style))
    }

    /// Adds the text of bytes that are still in the decoder.
    fn flush(&mut self, draft: &mut Draft) {
        if let Some(text) = self.decoder.flush() {
            draft.push(&text);
        }
    }

    fn end_paragraph(&mut self, draft: &mut Draft) {
        if self.state.is_deleted {
            return;
        }
        self.flush(draft);
        // A longer text is an ordinary paragraph: the control word that ends the drop cap is missing.
        if self.state.is_initial && (1..LONGEST_INITIAL).contains(&draft.line_len()) {
            return;
        }
        let begun = self.begun.take().filter(|style| *style != Style::Plain);
        draft.end_paragraph(begun.unwrap_or_else(|| self.style()));
    }
}
