//! A scan that takes apart only what may be looked for.
//!
//! Nearly all words of an article are nothing to a query, and yet each has to be counted, or the positions of the others
//! would not be known. A stretch between two spaces stands for itself: what the scanner makes of it does not depend on
//! what is around it. So a stretch of ASCII letters, digits and simple marks is only counted, a position for each of its
//! words, unless one of them begins as something that is looked for; that, and any stretch with an apostrophe, with a
//! point or comma between letters or digits, or with anything beyond ASCII, is left to the scanner.

use super::scanner::{Scanner, Token};

/// How terms begin that are looked for: more words may begin so than are among them, and none of them is missed.
#[derive(Clone)]
pub struct Beginnings {
    /// For each byte the groups of terms that have it first, second or third, in either case.
    bytes: [[u64; 256]; BYTES],
    terms: u32,
}

/// Bytes of a term that are compared.
const BYTES: usize = 3;

impl Default for Beginnings {
    fn default() -> Self {
        Self {
            bytes: [[0; 256]; BYTES],
            terms: 0,
        }
    }
}

impl Beginnings {
    /// Looks for `term`, a term of a [`Token`], too.
    pub fn add(&mut self, term: &str) {
        if !term.is_ascii() {
            // It cannot come of a stretch that is only counted.
            return;
        }
        let group = 1 << (self.terms % u64::BITS);
        self.terms += 1;
        let mut bytes = term.bytes();
        for by_byte in &mut self.bytes {
            match bytes.next() {
                Some(byte) => {
                    for byte in [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()] {
                        by_byte[usize::from(byte)] |= group;
                    }
                }
                None => {
                    for byte in 0..=u8::MAX {
                        by_byte[usize::from(byte)] |=
                            group * u64::from(!byte.is_ascii_alphanumeric());
                    }
                }
            }
        }
    }

    /// Whether a term may begin as the word at the start of `bytes` does.
    #[inline]
    fn may_begin(&self, bytes: &[u8]) -> bool {
        let of = |at: usize| usize::from(bytes.get(at).copied().unwrap_or(b' '));
        let [first, second, third] = &self.bytes;
        first[of(0)] & second[of(1)] & third[of(2)] != 0
    }
}

/// What a byte is to the count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    Space,
    /// A point or comma: with a letter or digit after it, it may be inside a word.
    Point,
    /// Ends a word, and is nothing.
    Mark,
    /// Left to the scanner.
    Other,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Class::Word,
            b' ' => Class::Space,
            b'.' | b',' => Class::Point,
            b'\'' => Class::Other,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

impl Scanner {
    /// As [`Scanner::scan`], but tokens that begin as none of `wanted` may be left out. Positions are the same.
    pub fn skim(
        &mut self,
        line: &str,
        position: u32,
        wanted: &Beginnings,
        sink: &mut impl FnMut(&Token<'_>),
    ) -> u32 {
        let bytes = line.as_bytes();
        let (mut position, mut start, mut words, mut at) = (position, 0, 0, 0);
        while let Some(&byte) = bytes.get(at) {
            let is_left = match class(byte) {
                Class::Word => {
                    let word = &bytes[at..];
                    at += word
                        .iter()
                        .take_while(|b| class(**b) == Class::Word)
                        .count();
                    words += 1;
                    wanted.may_begin(word)
                }
                Class::Point => {
                    at += 1;
                    bytes
                        .get(at)
                        .is_some_and(|&next| class(next) == Class::Word)
                }
                Class::Mark => {
                    at += 1;
                    false
                }
                Class::Space => {
                    at += 1;
                    (position, start, words) = (position + words, at, 0);
                    false
                }
                Class::Other => true,
            };
            if is_left {
                let rest = &bytes[at..];
                at += rest.iter().position(|&b| b == b' ').unwrap_or(rest.len());
                position = self.scan(&line[start..at], position, &mut |token| {
                    sink(&Token {
                        start: start + token.start,
                        end: start + token.end,
                        ..*token
                    });
                });
                (start, words) = (at, 0);
            }
        }
        position + words
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What stands in news, and what could trip a count.
    const PIECES: &str = "(?s)closed|Door|U|S|us|IT|10|000|1|5bn|l|O|don|t|s|dogs|é|naïve|日本|คำ|한국|e|mail|e\u{301}|[ ]|[ ]|[ ]|\\.|,|'|’|‘|-|–|\u{2011}|\u{ad}|\u{200b}|\"|“|”|\\(|/|&|\\$|\t|…|—|\u{fdd0}";

    proptest! {
        #[test]
        fn only_what_is_not_looked_for_is_left_out(
            line in proptest::collection::vec(PIECES, 0..24),
            wanted in proptest::collection::vec("closed|door|us|US|it|10000|1\\.5bn|don't|dogs|naive|e-mail|closed-door|o|l|e", 0..4),
            position in 0_u32..9,
        ) {
            let line = line.concat();
            let mut beginnings = Beginnings::default();
            wanted.iter().for_each(|term| beginnings.add(term));
            let told = |token: &Token<'_>| (format!("{:?} {:?}", token.kind, token.lowered), token.term.to_owned(), token.position, token.length, token.start, token.end);
            let (mut all, mut skimmed) = (Vec::new(), Vec::new());
            let end = Scanner::default().scan(&line, position, &mut |token| all.push(told(token)));
            let same = Scanner::default().skim(&line, position, &beginnings, &mut |token| skimmed.push(told(token)));
            prop_assert_eq!(same, end, "{}", line);
            let mut left = skimmed.iter().peekable();
            for token in &all {
                if left.next_if(|next| *next == token).is_none() {
                    prop_assert!(!wanted.contains(&token.1), "{} in {}", token.1, line);
                    prop_assert!(token.1.is_ascii() && line[token.4..token.5].is_ascii(), "{} in {}", token.1, line);
                }
            }
            prop_assert_eq!(left.next(), None);
        }
    }

    #[test]
    fn words_that_are_not_looked_for_are_only_counted() {
        let mut wanted = Beginnings::default();
        ["ties", "a"].iter().for_each(|term| wanted.add(term));
        let mut found = Vec::new();
        let line = "Tie-ups, a tiff (about \"ties\") and all. As for TIES: nothing!";
        let end = Scanner::default().skim(line, 7, &wanted, &mut |token| {
            found.push(format!(
                "{}@{}",
                &line[token.start..token.end],
                token.position
            ));
        });
        assert_eq!(
            found,
            ["Tie@7", "ups@8", "Tie-ups@7", "a@9", "ties@12", "TIES@17"]
        );
        assert_eq!(end, 19);
    }
}
