//! Counts the words of a text.

use crate::block::{BLOCK, bits, block_at};

/// The number of words in `text`, as [`crate::Article::words`] defines them.
pub(crate) fn count_words(text: &str) -> u64 {
    let mut count = Count::default();
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(block) = block_at(rest.as_bytes(), 0)
    {
        at += match plain(block) {
            Some((block, length)) => count.add_block(&block, length),
            None => count.add_characters(rest),
        };
    }
    count.words
}

/// The block with typographic quotation marks, dashes and ellipses replaced by ASCII bytes that count the same, and its length without such
/// a mark that does not end in it. `None` if it has other characters beyond ASCII.
fn plain(mut block: [u8; BLOCK]) -> Option<([u8; BLOCK], usize)> {
    let mut beyond = bits(&block, |byte| !byte.is_ascii());
    while beyond != 0 {
        let at = beyond.trailing_zeros() as usize;
        let Some(mark) = block.get_mut(at..at + 3) else {
            block[at..].fill(b' ');
            return Some((block, at));
        };
        let plain = match *mark {
            // An apostrophe continues a word and starts none, like the ASCII one.
            [0xe2, 0x80, 0x99] => b'\'',
            // Dashes, other quotation marks and the ellipsis.
            [0xe2, 0x80, 0x93 | 0x94 | 0x98 | 0x9c | 0x9d | 0xa6] => b' ',
            _ => return None,
        };
        mark.fill(plain);
        beyond &= !(0b111_u64 << at);
    }
    Some((block, BLOCK))
}

#[derive(Default)]
struct Count {
    words: u64,
    /// Whether a letter that comes next continues the last word.
    inside: bool,
}

impl Count {
    /// Counts the words that start in the first `length` bytes of a block of ASCII; the others are spaces. Returns the number of bytes
    /// consumed.
    fn add_block(&mut self, block: &[u8; BLOCK], length: usize) -> usize {
        let letters = bits(block, |byte| byte.is_ascii_alphanumeric());
        let joints = bits(block, is_joint);
        let inside = u64::from(self.inside);
        // Joints right after a letter or digit; the addition carries from each through the joints that follow it.
        let first = joints & (letters << 1 | inside);
        let joined = joints & !joints.wrapping_add(first);
        let words = letters | joined;
        self.words += u64::from((letters & !(words << 1 | inside)).count_ones());
        self.inside = words >> (length - 1) & 1 != 0;
        length
    }

    /// Counts the words that start in the first characters of `text`, about [`BLOCK`] bytes. Returns the number of bytes consumed.
    fn add_characters(&mut self, text: &str) -> usize {
        for (at, c) in text.char_indices() {
            if at >= BLOCK {
                return at;
            }
            self.add_character(c);
        }
        text.len()
    }

    #[inline]
    fn add_character(&mut self, c: char) {
        if c.is_ascii() {
            let word = c.is_ascii_alphanumeric();
            self.words += u64::from(word && !self.inside);
            self.inside = word || self.inside && is_joint(c as u8);
        } else if is_unspaced(c) {
            self.words += 1;
            self.inside = false;
        } else if c.is_alphanumeric() && !is_mark(c) {
            self.words += u64::from(!self.inside);
            self.inside = true;
        } else if !(is_mark(c) || c == '’') {
            self.inside = false;
        }
    }
}

/// Whether a byte joins two parts of a word, if a letter or digit follows (`don't`, `1.5`).
fn is_joint(byte: u8) -> bool {
    matches!(byte, b'\'' | b'.' | b',')
}

/// Whether a character counts as a word by itself: one of Han, kana, Thai, Lao, Khmer or Burmese, except vowel signs and tone marks.
/// The index has a different set (its cells include Korean, whose words are counted by spaces here), and so does
/// [`crate::is_unspaced`], which includes punctuation.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
        | '\u{e01}'..='\u{e30}' | '\u{e32}' | '\u{e40}'..='\u{e46}' | '\u{e81}'..='\u{eb0}' | '\u{eb2}'
        | '\u{ebd}'..='\u{ec6}' | '\u{edc}'..='\u{edf}' | '\u{1000}'..='\u{102a}' | '\u{1780}'..='\u{17b3}')
}

/// Whether a character neither ends nor starts a word: combining marks (tones, viramas, nuktas) and joiners.
fn is_mark(c: char) -> bool {
    c > '\u{ac}'
        && matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{a3c}'
        | '\u{5f3}' | '\u{5f4}' | '\u{a4d}' | '\u{abc}' | '\u{acd}' | '\u{b3c}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}' | '\u{cbc}' | '\u{ccd}'
        | '\u{d4d}' | '\u{dca}' | '\u{e31}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}'..='\u{ebc}'
        | '\u{ec8}'..='\u{ece}' | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}' | '\u{ad}' | '\u{200b}'..='\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_count_as_characters_do() {
        let mut seed = 1_u32;
        for length in 0..400 {
            let text: String = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Few that are not ASCII, so that there are blocks without them.
                    match seed >> 16 & 0x1ff {
                        0..4 => '’',
                        4 => 'é',
                        5 => '東',
                        6 => '“',
                        7 => '—',
                        other => char::from(b"ab1 .,'-"[other as usize & 7]),
                    }
                })
                .collect();
            let mut count = Count::default();
            text.chars().for_each(|c| count.add_character(c));
            assert_eq!(count_words(&text), count.words, "{text}");
        }
    }
}
