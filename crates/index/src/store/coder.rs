//! Splitting texts into entries of a dictionary.

use super::entry::{ENTRY, MOST_LITERAL, NO_ENTRY};
use super::pieces::words;
use crate::interner::{Interner, Key};

/// A part of an article as it is packed.
pub(super) enum Part<'a> {
    /// An entry of the dictionary, by its number.
    Entry(u16),
    /// Bytes that are no entry, at most [`MOST_LITERAL`].
    Literal(&'a [u8]),
}

/// The entries of a word, [`NO_ENTRY`] where it has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entries {
    /// The word itself.
    plain: u16,
    /// The word with a space before it.
    spaced: u16,
}

impl Default for Entries {
    fn default() -> Self {
        Self::NONE
    }
}

impl Entries {
    /// The entries of a word that has none.
    pub(crate) const NONE: Self = Self {
        plain: NO_ENTRY,
        spaced: NO_ENTRY,
    };

    /// Both entries as one number, for [`Entries::of_bits`].
    pub(crate) fn bits(self) -> u32 {
        u32::from(self.spaced) << 16 | u32::from(self.plain)
    }

    pub(crate) fn of_bits(bits: u32) -> Self {
        Self {
            plain: bits as u16,
            spaced: (bits >> 16) as u16,
        }
    }
}

/// Splits text into entries of a dictionary.
pub(super) struct Coder {
    /// By string without its leading space, the entries with and without that space: one look-up finds both.
    entries: Interner<Entries>,
    /// By byte, the entry of that single byte.
    bytes: [u16; 256],
    marks: Marks,
}

/// The most frequent entries that stand between words, in a table small enough for the nearest cache: each in the one
/// place given by the hash of its bytes, together with these bytes as a number.
struct Marks([(u64, u16); 256]);

impl Default for Marks {
    fn default() -> Self {
        Self([(0, NO_ENTRY); 256])
    }
}

impl Marks {
    /// The bytes of a string that may be in the table, as a number; `None` for others. It may be in it if it has at most
    /// eight bytes and none is NUL or an ASCII letter or digit, except the `s` of `'s`.
    fn number(bytes: &[u8]) -> Option<u64> {
        let is_mark = |byte: u8| !byte.is_ascii_alphanumeric() && byte != 0 || byte == b's';
        if bytes.len() > 8 || !bytes.iter().all(|byte| is_mark(*byte)) {
            return None;
        }
        let bytes = bytes.iter().rev();
        Some(bytes.fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn add(&mut self, bytes: &[u8], entry: u16) {
        if let Some(number) = Self::number(bytes) {
            let place = &mut self.0[Self::place(number)];
            if place.1 == NO_ENTRY {
                *place = (number, entry);
            }
        }
    }

    /// The entry of `bytes`, [`NO_ENTRY`] where it is not in the table.
    fn get(&self, bytes: &[u8]) -> u16 {
        match Self::number(bytes).map(|number| (number, self.0[Self::place(number)])) {
            Some((number, (found, entry))) if found == number => entry,
            _ => NO_ENTRY,
        }
    }

    fn place(number: u64) -> usize {
        (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
    }
}

impl Coder {
    /// A coder for `entries`, which must be distinct, most frequent first.
    pub(super) fn new<'e>(entries: impl ExactSizeIterator<Item = &'e [u8]>) -> Self {
        // Most words are entries both with and without a space.
        let mut interned = Interner::<Entries>::with_room_for(entries.len() / 2);
        let mut marks = Marks::default();
        let mut bytes = [NO_ENTRY; 256];
        for (number, entry) in entries.enumerate() {
            let number = number as u16;
            let unspaced = behind_space(entry, 0, entry.len());
            let key = Key::within(entry, unspaced, entry.len(), 0);
            let (place, _) = interned.place_of(&key, &entry[unspaced..]);
            let of = interned.value_mut(place);
            match unspaced {
                0 => of.plain = number,
                _ => of.spaced = number,
            }
            marks.add(entry, number);
            if let [byte] = entry {
                bytes[usize::from(*byte)] = number;
            }
        }
        Self {
            entries: interned,
            bytes,
            marks,
        }
    }

    /// The entries of the word with that key, which must be of kind 0.
    pub(super) fn word(&self, key: &Key) -> Entries {
        let found = self.entries.find(key, &[]);
        found.map_or(Entries::NONE, |(_, entries)| entries)
    }

    /// Prefetches the first slots of words with these keys: see [`Interner::fetch`].
    #[inline]
    pub(super) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        self.entries.fetch(keys);
    }

    /// The entries of the word `text[start..end]`.
    fn word_of(&self, text: &[u8], start: usize, end: usize) -> Entries {
        self.word(&Key::within(text, start, end, 0))
    }

    /// Calls `sink` with the parts of `text`. `words` are its words: start and end (exclusive) in bytes, and their
    /// entries.
    #[inline]
    pub(super) fn text<'a>(
        &self,
        text: &'a [u8],
        words: impl Iterator<Item = (usize, usize, Entries)>,
        sink: &mut impl FnMut(Part<'a>),
    ) {
        let mut parts = Parts::new(self, text, sink);
        words.for_each(|(start, end, entries)| parts.word(start, end, entries));
        parts.finish();
    }

    /// As [`Coder::text`], for a text whose words have not been looked up.
    pub(super) fn strange_text<'a>(&self, text: &'a str, sink: &mut impl FnMut(Part<'a>)) {
        let bytes = text.as_bytes();
        let mut parts = Parts::new(self, bytes, sink);
        words(text, &mut |start, end| {
            parts.word(start, end, self.word_of(bytes, start, end));
        });
        parts.finish();
    }

    /// The entry that equals `text[start..end]`, [`NO_ENTRY`] for none.
    fn find(&self, text: &[u8], start: usize, end: usize) -> u16 {
        if end - start == 1 {
            return self.bytes[usize::from(text[start])];
        }
        let unspaced = behind_space(text, start, end);
        let entries = self.word_of(text, unspaced, end);
        match unspaced == start {
            true => entries.plain,
            false => entries.spaced,
        }
    }

    /// The longest entry that `text[start..end]`, in a script without spaces, starts with, and its end.
    fn longest(&self, text: &[u8], start: usize, end: usize) -> Option<(u16, usize)> {
        for to in (start + 1..=end.min(start + ENTRY)).rev() {
            // No cut within a character.
            let is_whole = to == end || !matches!(text[to], 0x80..=0xbf);
            if !is_whole {
                continue;
            }
            let entry = self.find(text, start, to);
            if entry != NO_ENTRY {
                return Some((entry, to));
            }
        }
        None
    }
}

/// The start of `text[start..end]` without its leading space; `start` if it has none or is only a space.
fn behind_space(text: &[u8], start: usize, end: usize) -> usize {
    start + usize::from(text[start] == b' ' && end - start > 1)
}

/// Whether a character that starts with `byte` may be of a script without spaces. This is an approximation of
/// [`is_of_cells`](crate::analysis::is_of_cells) by the first byte; other scripts that pass it only cost a search in
/// vain. Typographic marks, which all European press has, are excluded by their first byte.
#[inline]
pub(super) fn may_be_unspaced(byte: u8) -> bool {
    byte >= 0xe0 && byte != 0xe2
}

/// The state of splitting a text into parts.
struct Parts<'c, 'a, S> {
    coder: &'c Coder,
    text: &'a [u8],
    /// End of the last word.
    at: usize,
    /// Range of bytes that are no entry and were not passed on yet.
    literal: std::ops::Range<usize>,
    sink: &'c mut S,
}

impl<'c, 'a, S: FnMut(Part<'a>)> Parts<'c, 'a, S> {
    fn new(coder: &'c Coder, text: &'a [u8], sink: &'c mut S) -> Self {
        Self {
            coder,
            text,
            at: 0,
            literal: 0..0,
            sink,
        }
    }

    /// Adds a word and the text before it.
    #[inline(always)]
    fn word(&mut self, start: usize, end: usize, entries: Entries) {
        let before = std::mem::replace(&mut self.at, end);
        if start > before && self.text[start - 1] == b' ' && entries.spaced != NO_ENTRY {
            if start > before + 1 {
                self.between(before, start - 1);
            }
            self.entry(entries.spaced);
        } else if entries.plain != NO_ENTRY {
            self.between(before, start);
            self.entry(entries.plain);
        } else {
            self.strange(before, start, end);
        }
    }

    /// Adds a word that is no entry, with the space before it.
    #[cold]
    fn strange(&mut self, before: usize, start: usize, end: usize) {
        let space = start > before && self.text[start - 1] == b' ';
        let start = start - usize::from(space);
        self.between(before, start);
        self.take_apart(start, end);
    }

    /// Adds the text between two words.
    fn between(&mut self, start: usize, end: usize) {
        match end - start {
            0 => {}
            1 => self.piece(start, end, self.coder.bytes[usize::from(self.text[start])]),
            _ => match self.coder.marks.get(&self.text[start..end]) {
                NO_ENTRY => self.piece(start, end, self.coder.find(self.text, start, end)),
                entry => self.entry(entry),
            },
        }
    }

    fn piece(&mut self, start: usize, end: usize, entry: u16) {
        match entry {
            NO_ENTRY => self.take_apart(start, end),
            entry => self.entry(entry),
        }
    }

    #[inline(always)]
    fn entry(&mut self, entry: u16) {
        if !self.literal.is_empty() {
            self.end_literal();
        }
        (self.sink)(Part::Entry(entry));
    }

    /// Adds a piece that is no entry as a literal, except that parts in scripts without spaces are cut into entries. (To
    /// search for entries in other words is seldom worth it: articles would be 1 % smaller.)
    #[cold]
    fn take_apart(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            if may_be_unspaced(self.text[at])
                && let Some((entry, to)) = self.coder.longest(self.text, at, end)
            {
                self.entry(entry);
                at = to;
                continue;
            }
            let rest = &self.text[at + 1..end];
            let length = rest.iter().position(|byte| may_be_unspaced(*byte));
            let to = length.map_or(end, |length| at + 1 + length);
            self.add_literal(at, to);
            at = to;
        }
    }

    fn add_literal(&mut self, start: usize, end: usize) {
        match self.literal.is_empty() {
            true => self.literal = start..end,
            // It continues where the last literal ended.
            false => self.literal.end = end,
        }
    }

    #[cold]
    fn end_literal(&mut self) {
        let literal = std::mem::take(&mut self.literal);
        for bytes in self.text[literal].chunks(MOST_LITERAL) {
            (self.sink)(Part::Literal(bytes));
        }
    }

    fn finish(mut self) {
        self.between(self.at, self.text.len());
        self.end_literal();
    }
}
