//! From articles to codes.

use super::dictionary::{Dictionary, ENTRY, LITERAL, Leads, MOST_LITERAL};
use super::pieces::pieces;
use super::serialized::Serialized;
use crate::terms::{Key, NONE, Terms};

/// A part of an article as it is packed.
pub(super) enum Part<'a> {
    /// An entry of the dictionary, by its number.
    Entry(u32),
    /// What is no entry.
    Literal(&'a [u8]),
}

/// Takes articles apart into entries of a dictionary; keeps its buffers between them.
pub(super) struct Coder {
    entries: Terms,
    front: Front,
    pairs: Pairs,
    text: Pieces,
}

/// The pieces of a text: each is at the same place of all lists.
#[derive(Default)]
struct Pieces {
    ends: Vec<usize>,
    keys: Vec<Key>,
    /// Which entry it is, [`NONE`] for none.
    entries: Vec<u32>,
    /// Whether it may be one entry with the next: see [`Pairs::may_be`].
    may_pair: Vec<bool>,
    /// The places of those that are not in the front.
    missed: Vec<usize>,
}

impl Coder {
    /// A coder by `entries`, the most frequent of which come first.
    pub(super) fn new<'e>(entries: impl Iterator<Item = &'e [u8]>) -> Self {
        let (mut terms, mut front) = (Terms::default(), Front::default());
        for entry in entries {
            let number = terms.number(entry, 0).0;
            front.add(&Key::within(entry, 0, entry.len(), 0), number);
        }
        let mut coder = Self {
            front,
            pairs: Pairs::of(0, 0),
            entries: terms,
            text: Pieces::default(),
        };
        let mut pairs = Vec::new();
        for number in 0..coder.entries.len() as u32 {
            pairs.extend(coder.pair(number).map(|pair| (pair, number)));
        }
        coder.pairs = Pairs::of(pairs.len(), coder.entries.len());
        for (pair, number) in pairs {
            coder.pairs.add(pair, number);
        }
        coder
    }

    /// The two entries that the entry with that number is made of, where it is of two pieces.
    pub(super) fn pair(&self, number: u32) -> Option<[u32; 2]> {
        let entry = self.entries.get(number);
        let (mut pair, mut count) = ([NONE; 2], 0);
        pieces(entry, &mut |start, end| {
            if let Some(piece) = pair.get_mut(count) {
                *piece = self.find(entry, start, end).unwrap_or(NONE);
            }
            count += 1;
        });
        (count == 2 && !pair.contains(&NONE)).then_some(pair)
    }

    /// Hands out the parts of `article` in order.
    pub(super) fn parts<'a>(&mut self, article: &'a Serialized, sink: &mut impl FnMut(Part<'a>)) {
        for text in article.stretches() {
            self.look_up(text);
            let Pieces {
                ends,
                entries,
                may_pair,
                ..
            } = &self.text;
            let mut parts = Parts {
                coder: self,
                text,
                held: NONE,
                literal: 0..0,
                sink,
            };
            let (mut start, mut may_be) = (0, false);
            for ((&end, &entry), &may_be_next) in ends.iter().zip(entries).zip(may_pair) {
                match entry {
                    NONE => parts.take_apart(start, end),
                    entry => parts.entry(entry, may_be),
                }
                (start, may_be) = (end, may_be_next);
            }
            parts.finish();
        }
    }

    /// Finds the pieces of `text`. What decides over nothing can be waited for together, and most of what is looked up is not in
    /// the nearest cache; so all pieces are found first, then all that are frequent, then the others.
    fn look_up(&mut self, text: &[u8]) {
        let Pieces {
            ends,
            keys,
            entries,
            may_pair,
            missed,
        } = &mut self.text;
        ends.clear();
        keys.clear();
        pieces(text, &mut |start, end| {
            ends.push(end);
            keys.push(Key::within(text, start, end, 0));
        });
        entries.clear();
        entries.extend(keys.iter().map(|key| self.front.get(key)));
        if missed.len() < keys.len() {
            missed.resize(keys.len(), 0);
        }
        let mut misses = 0;
        for (at, entry) in entries.iter().enumerate() {
            missed[misses] = at;
            misses += usize::from(*entry == NONE);
        }
        for &at in &missed[..misses] {
            entries[at] = self.entries.find(&keys[at], &[]).unwrap_or(NONE);
        }
        may_pair.clear();
        let next = entries.iter().skip(1).chain([&NONE]);
        may_pair.extend(
            entries
                .iter()
                .zip(next)
                .map(|(one, other)| self.pairs.may_be(*one, *other)),
        );
    }

    /// The entry that is the bytes of `text` from `start` to before `end`.
    fn find(&self, text: &[u8], start: usize, end: usize) -> Option<u32> {
        if end - start > ENTRY {
            return None;
        }
        self.entries.find(&Key::within(text, start, end, 0), &[])
    }

    /// The longest entry that a piece of `text` in a script without spaces starts with, with where it ends.
    fn longest(&self, text: &[u8], start: usize, end: usize) -> Option<(u32, usize)> {
        for to in (start + 1..=end.min(start + ENTRY)).rev() {
            // Nothing is cut within a character.
            let is_whole = to == end || !matches!(text[to], 0x80..=0xbf);
            if is_whole && let Some(entry) = self.find(text, start, to) {
                return Some((entry, to));
            }
        }
        None
    }
}

/// Whether a character that starts with `byte` may be of a script without spaces.
pub(super) fn is_unspaced(byte: u8) -> bool {
    byte >= 0xe0
}

/// The parts of a text, as far as they are found.
struct Parts<'c, 'a, S> {
    coder: &'c Coder,
    text: &'a [u8],
    /// An entry that may be one with the next.
    held: u32,
    /// What is no entry and not handed out yet.
    literal: std::ops::Range<usize>,
    sink: &'c mut S,
}

impl<'a, S: FnMut(Part<'a>)> Parts<'_, 'a, S> {
    #[inline]
    fn entry(&mut self, entry: u32, may_pair: bool) {
        if !self.literal.is_empty() {
            self.end_literal();
        }
        let held = std::mem::replace(&mut self.held, entry);
        if held == NONE {
            return;
        }
        if may_pair {
            let both = self.coder.pairs.get([held, entry]);
            if both != NONE {
                (self.sink)(Part::Entry(both));
                self.held = NONE;
                return;
            }
        }
        (self.sink)(Part::Entry(held));
    }

    /// Adds a piece that is no entry: as it is, but for what of it is in a script without spaces, which is cut into entries.
    /// (The endings of other words are seldom worth the search: articles would be 1 % smaller.)
    #[cold]
    fn take_apart(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            if is_unspaced(self.text[at])
                && let Some((entry, to)) = self.coder.longest(self.text, at, end)
            {
                self.entry(entry, true);
                at = to;
                continue;
            }
            let rest = &self.text[at + 1..end];
            let length = rest.iter().position(|byte| is_unspaced(*byte));
            let to = length.map_or(end, |length| at + 1 + length);
            self.add_literal(at, to);
            at = to;
        }
    }

    fn add_literal(&mut self, start: usize, end: usize) {
        let held = std::mem::replace(&mut self.held, NONE);
        if held != NONE {
            (self.sink)(Part::Entry(held));
        }
        match self.literal.is_empty() {
            true => self.literal = start..end,
            // It goes on where the last one ended.
            false => self.literal.end = end,
        }
    }

    fn end_literal(&mut self) {
        let literal = std::mem::take(&mut self.literal);
        for bytes in self.text[literal].chunks(MOST_LITERAL) {
            (self.sink)(Part::Literal(bytes));
        }
    }

    fn finish(mut self) {
        self.end_literal();
        if self.held != NONE {
            (self.sink)(Part::Entry(self.held));
        }
    }
}

/// The most frequent entries, in a table small enough for the cache: each in one of the two places that its hash gives it.
struct Front(Vec<[Place; 2]>);

#[derive(Clone, Copy)]
struct Place {
    prefix: [u64; 2],
    tag: u32,
    entry: u32,
}

/// Pairs of places.
const PLACES: usize = 1 << 11;

impl Default for Front {
    fn default() -> Self {
        let empty = Place {
            prefix: [0; 2],
            tag: 0,
            entry: NONE,
        };
        Self(vec![[empty; 2]; PLACES])
    }
}

impl Front {
    /// Takes in an entry if there is room for it.
    fn add(&mut self, key: &Key, entry: u32) {
        let pair = &mut self.0[key.place(PLACES)];
        if let Some(free) = pair.iter_mut().find(|place| place.entry == NONE) {
            *free = Place {
                prefix: key.prefix,
                tag: key.tag,
                entry,
            };
        }
    }

    /// The entry with that key, [`NONE`] where it is not here.
    #[inline]
    fn get(&self, key: &Key) -> u32 {
        let [one, other] = &self.0[key.place(PLACES)];
        // As masks, so that nothing has to be guessed before the places are there.
        let is = |place: &Place| u32::from(key.is(place.prefix, place.tag)).wrapping_neg();
        let (is_one, is_other) = (is(one), is(other));
        one.entry & is_one | other.entry & is_other | !(is_one | is_other)
    }
}

/// Which two entries are a third together.
struct Pairs {
    /// Each with its pair before it; a power of two of them, of which half are free at least.
    slots: Vec<(u64, u32)>,
    /// By the first of a pair, a bit for the second: where it is not set there is no pair.
    seconds: Vec<u64>,
}

impl Pairs {
    fn of(pairs: usize, entries: usize) -> Self {
        let slots = (pairs * 2).next_power_of_two();
        Self {
            slots: vec![(u64::MAX, NONE); slots],
            seconds: vec![0; entries],
        }
    }

    fn add(&mut self, pair: [u32; 2], entry: u32) {
        let at = self.place(number(pair));
        self.slots[at] = (number(pair), entry);
        self.seconds[pair[0] as usize] |= 1 << (pair[1] % u64::BITS);
    }

    /// What `pair` is together, [`NONE`] where it is nothing.
    fn get(&self, pair: [u32; 2]) -> u32 {
        self.slots[self.place(number(pair))].1
    }

    /// Whether the two may be a pair: nearly always, where they are none, this tells.
    #[inline]
    fn may_be(&self, one: u32, other: u32) -> bool {
        let seconds = self.seconds.get(one as usize).copied().unwrap_or_default();
        seconds >> (other % u64::BITS) & 1 == 1
    }

    /// Where `pair` is, or the free slot where it would be.
    fn place(&self, pair: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (pair.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & mask;
        while self.slots[at].0 != pair && self.slots[at].1 != NONE {
            at = (at + 1) & mask;
        }
        at
    }
}

fn number(pair: [u32; 2]) -> u64 {
    u64::from(pair[0]) << 32 | u64::from(pair[1])
}

/// Writes the codes of articles.
pub(super) struct Encoder {
    coder: Coder,
    single: u32,
    /// The first entry with a code of three bytes.
    triple: u32,
}

impl Encoder {
    pub(super) fn new(dictionary: &Dictionary) -> Self {
        let [single, triple, _] = Leads::bounds(dictionary.leads());
        Self {
            coder: Coder::new(dictionary.entries()),
            single: single as u32,
            triple: triple as u32,
        }
    }

    /// Adds the codes of `article` to `codes`.
    pub(super) fn encode(&mut self, article: &Serialized, codes: &mut Vec<u8>) {
        let (single, triple) = (self.single, self.triple);
        // The first bytes with two behind them follow those with one.
        let third = single + (triple - single) / 256;
        let mut to = codes.len();
        // A byte that is no entry takes three, and no code more.
        codes.resize(to + article.len() * 3 + CODE, 0);
        self.coder.parts(article, &mut |part| match part {
            Part::Entry(entry) if entry < triple => {
                let double = entry.wrapping_sub(single);
                let is_single = entry < single;
                let first = if is_single {
                    entry
                } else {
                    single + (double >> 8)
                };
                codes[to..to + 2].copy_from_slice(&[first as u8, double as u8]);
                to += 2 - usize::from(is_single);
            }
            Part::Entry(entry) => {
                let code = entry - triple;
                let bytes = [(third + (code >> 16)) as u8, (code >> 8) as u8, code as u8];
                codes[to..to + CODE].copy_from_slice(&bytes);
                to += CODE;
            }
            Part::Literal(bytes) => {
                codes[to..to + 2].copy_from_slice(&[LITERAL, bytes.len() as u8]);
                codes[to + 2..][..bytes.len()].copy_from_slice(bytes);
                to += 2 + bytes.len();
            }
        });
        codes.truncate(to);
    }
}

/// The most bytes of a code.
const CODE: usize = 3;
