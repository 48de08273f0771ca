//! The tokens of RTF.

/// The longest control word, in bytes; no known one is longer.
const LONGEST_WORD: usize = 32;

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'c> {
    Open,
    Close,
    /// A control word without its backslash, and the number after it.
    Word(&'c [u8], Option<i32>),
    /// A control symbol: the character after a backslash that is not a letter.
    Symbol(u8),
    /// A byte written in hexadecimal.
    Hex(u8),
    /// A byte of text.
    Byte(u8),
}

/// The tokens of a document.
pub(super) struct Tokens<'c> {
    content: &'c [u8],
    at: usize,
}

impl<'c> Tokens<'c> {
    pub(super) fn of(content: &'c [u8]) -> Self {
        Self { content, at: 0 }
    }

    /// Skips `count` bytes of binary data.
    pub(super) fn pass(&mut self, count: i32) {
        let count = usize::try_from(count).unwrap_or(0);
        self.at = self.at.saturating_add(count).min(self.content.len());
    }

    /// The byte offset of the next token.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Skips these bytes if they come next.
    pub(super) fn pass_if(&mut self, bytes: &[u8]) {
        if self.content[self.at..].starts_with(bytes) {
            self.at += bytes.len();
        }
    }

    fn peek(&self) -> Option<u8> {
        self.content.get(self.at).copied()
    }

    fn take_while(&mut self, most: usize, is: impl Fn(&u8) -> bool) -> &'c [u8] {
        let rest = &self.content[self.at..];
        let count = rest.iter().take(most).take_while(|byte| is(byte)).count();
        self.at += count;
        &rest[..count]
    }

    pub(super) fn next(&mut self) -> Option<Token<'c>> {
        loop {
            let byte = self.peek()?;
            self.at += 1;
            return Some(match byte {
                b'{' => Token::Open,
                b'}' => Token::Close,
                b'\\' => self.control()?,
                // Line breaks of the file are not part of the text.
                b'\r' | b'\n' | 0 => continue,
                byte => Token::Byte(byte),
            });
        }
    }

    /// Reads the token after a backslash.
    fn control(&mut self) -> Option<Token<'c>> {
        let first = self.peek()?;
        if first.is_ascii_alphabetic() {
            return Some(self.word());
        }
        self.at += 1;
        if first != b'\'' {
            return Some(Token::Symbol(first));
        }
        let digits = self.take_while(2, u8::is_ascii_hexdigit);
        let digits = std::str::from_utf8(digits)
            .ok()
            .filter(|digits| digits.len() == 2);
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        Some(byte.map_or(Token::Symbol(b'\''), Token::Hex))
    }

    fn word(&mut self) -> Token<'c> {
        let word = self.take_while(LONGEST_WORD, u8::is_ascii_alphabetic);
        let sign = self.take_while(1, |byte| *byte == b'-');
        let digits = self.take_while(usize::MAX, u8::is_ascii_digit);
        if digits.is_empty() {
            self.at -= sign.len();
        }
        // Numbers that are too large saturate.
        let value = digits.iter().fold(0_i32, |value, digit| {
            value
                .saturating_mul(10)
                .saturating_add(i32::from(digit - b'0'))
        });
        let value = if sign.is_empty() { value } else { -value };
        self.take_while(1, |byte| *byte == b' ');
        Token::Word(word, (!digits.is_empty()).then_some(value))
    }
}

/// The character that a control word stands for.
pub(super) fn character(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"emdash" => "—",
        b"endash" => "–",
        b"lquote" => "‘",
        b"rquote" => "’",
        b"ldblquote" => "“",
        b"rdblquote" => "”",
        b"bullet" => "•",
        b"enspace" | b"emspace" | b"qmspace" => " ",
        b"zwj" => "\u{200d}",
        b"zwnj" => "\u{200c}",
        b"ltrmark" => "\u{200e}",
        b"rtlmark" => "\u{200f}",
        _ => return None,
    })
}
