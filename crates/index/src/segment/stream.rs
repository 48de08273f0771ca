//! The words of a field, document by document, in the order of the text.

use crate::analysis::Layout;

/// The code of the end of a line.
const LINE_END: u16 = 0;
/// The code before a compound; the number of its parts is in the next code.
const COMPOUND: u16 = 1;
/// Codes from here on are words.
const FIRST_WORD: u32 = 2;
/// Codes from here on hold the upper part of a word's number; the next code holds the lower 16 bits.
const LONG: u16 = 0xf000;
/// The maximum number of distinct words that codes can express.
pub(super) const MAX_WORDS: usize = ((u16::MAX - LONG) as usize) << 16;

/// The words of a field as numbers, most of which take two bytes.
///
/// Positions are not stored: they follow from the words and the ends of lines. Every document has a *base* in its stream.
/// The sum of base and position, its *place*, identifies both, and places ascend in the stream.
#[derive(Debug)]
pub(super) struct Stream {
    layout: Layout,
    codes: Vec<u16>,
    /// The documents that have the field, in order.
    pub(super) documents: Vec<Span>,
    /// The base of the next document.
    base: u32,
}

/// The range of a document in a stream.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) document: u32,
    /// Index past its last code.
    end: u32,
    /// The base of its positions.
    pub(super) base: u32,
}

impl Stream {
    pub(super) fn new(layout: Layout) -> Self {
        Self {
            layout,
            codes: Vec::new(),
            documents: Vec::new(),
            base: 0,
        }
    }

    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        self.codes.capacity() * 2 + self.documents.capacity() * size_of::<Span>()
    }

    /// Whether it is nearly full: places and indices have 32 bits.
    pub(super) fn is_full(&self) -> bool {
        self.base > u32::MAX / 2 || self.codes.len() > u32::MAX as usize / 2
    }

    /// The place of `position` in the current document.
    #[inline]
    pub(super) fn place(&self, position: u32) -> u32 {
        self.base.saturating_add(position)
    }

    /// Number of places used so far, over all documents.
    pub(super) fn positions(&self) -> u32 {
        self.base
    }

    /// Adds a word to the current line. `parts` is 0 for a word; for a compound, which follows its parts, it is their
    /// number.
    #[inline]
    pub(super) fn push(&mut self, word: u32, parts: u8) {
        if parts > 0 {
            self.codes.extend([COMPOUND, u16::from(parts)]);
        }
        let code = word + FIRST_WORD;
        if code < u32::from(LONG) {
            self.codes.push(code as u16);
        } else {
            self.codes.push(LONG + (code >> 16) as u16);
            self.codes.push(code as u16);
        }
    }

    /// Ends a line that took the positions `start..end`; returns where the next line starts.
    pub(super) fn end_line(&mut self, start: u32, end: u32) -> u32 {
        self.codes.push(LINE_END);
        self.layout.next_line(start, end)
    }

    /// Ends a document whose next line would start at `position`.
    pub(super) fn end_document(&mut self, document: u32, position: u32) {
        self.documents.push(Span {
            document,
            end: self.codes.len() as u32,
            base: self.base,
        });
        self.base = self.base.saturating_add(position).saturating_add(1);
    }

    /// Calls `sink` with each word.
    pub(super) fn each(&self, sink: &mut impl FnMut(u32)) {
        let mut codes = self.codes.iter();
        while let Some(&code) = codes.next() {
            match code {
                LINE_END => {}
                COMPOUND => {
                    codes.next();
                }
                code => sink(word(code, &mut codes)),
            }
        }
    }

    /// Calls `sink` with each word of the document with index `at` in [`Stream::documents`], and its position.
    #[inline]
    pub(super) fn words(&self, at: usize, sink: &mut impl FnMut(u32, u32)) {
        let start = at
            .checked_sub(1)
            .map_or(0, |before| self.documents[before].end) as usize;
        let codes = &self.codes[start..self.documents[at].end as usize];
        let (mut line, mut position) = (0, 0);
        let mut codes = codes.iter();
        while let Some(&code) = codes.next() {
            match code {
                LINE_END => {
                    line = self.layout.next_line(line, position);
                    position = line;
                }
                COMPOUND => {
                    let parts = codes.next().map_or(0, |&parts| u32::from(parts));
                    if let Some(&code) = codes.next() {
                        sink(word(code, &mut codes), position - parts);
                    }
                }
                code => {
                    sink(word(code, &mut codes), position);
                    position += 1;
                }
            }
        }
    }
}

/// Decodes the word of `code`, reading the next code if it needs one.
#[inline]
fn word(code: u16, rest: &mut std::slice::Iter<'_, u16>) -> u32 {
    if code < LONG {
        return u32::from(code) - FIRST_WORD;
    }
    let lower = rest.next().copied().unwrap_or_default();
    (u32::from(code - LONG) << 16 | u32::from(lower)) - FIRST_WORD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_with_their_positions() {
        let mut stream = Stream::new(Layout::Running);
        let words = [0, 0xeffd, 0xeffe, 0x2_0000];
        words.iter().for_each(|&word| stream.push(word, 0));
        let next = stream.end_line(0, 4);
        stream.push(7, 0);
        stream.push(9, 0);
        stream.push(8, 2);
        let next = stream.end_line(next, next + 2);
        stream.end_document(3, next);
        stream.push(7, 0);
        let next = stream.end_line(0, 1);
        stream.end_document(5, next);
        let found = |at| {
            let mut found = Vec::new();
            stream.words(at, &mut |word, position| found.push((word, position)));
            found
        };
        let first = [
            (0, 0),
            (0xeffd, 1),
            (0xeffe, 2),
            (0x2_0000, 3),
            (7, 5),
            (9, 6),
            (8, 5),
        ];
        assert_eq!(found(0), first);
        assert_eq!(found(1), [(7, 0)]);
        assert!(stream.documents[1].base > 6);
        let mut all = Vec::new();
        stream.each(&mut |word| all.push(word));
        assert_eq!(all, [0, 0xeffd, 0xeffe, 0x2_0000, 7, 9, 8, 7]);
    }
}
