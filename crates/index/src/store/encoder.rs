//! Encoding entries as codes.

use std::hash::BuildHasher as _;

use rustc_hash::FxBuildHasher;

use super::coder::{Entries, Part};
use super::dictionary::Dictionary;
use super::entry::LITERAL;
use crate::interner::Key;

/// Writes the codes of an article; reuses its buffers.
pub(super) struct Encoder {
    dictionary: Dictionary,
    codes: Codes,
    /// By hash, recently encoded strings: keys, languages and sources are the same in nearly all articles.
    recent: Vec<Recent>,
}

/// A string with its codes.
#[derive(Clone, Default)]
struct Recent {
    string: String,
    codes: Vec<u8>,
}

/// How many strings are remembered, and the largest length in bytes of one.
const RECENT: usize = 1 << 8;
const MOST_RECENT: usize = 32;

/// The maximum number of bytes of a code.
const CODE: usize = 3;

impl Encoder {
    pub(super) fn new(dictionary: &Dictionary) -> Self {
        let [single, triple, _] = dictionary.leads().bounds();
        Self {
            dictionary: dictionary.clone(),
            codes: Codes {
                single: single as u32,
                triple: triple as u32,
                bytes: Vec::new(),
                length: 0,
            },
            recent: vec![Recent::default(); RECENT],
        }
    }

    /// The entries of the word with that key.
    pub(super) fn word(&self, key: &Key) -> Entries {
        self.dictionary.coder().word(key)
    }

    /// Prefetches the places of words with these keys.
    #[inline]
    pub(super) fn fetch(&self, keys: impl Iterator<Item = Key>) {
        self.dictionary.coder().fetch(keys);
    }

    /// Adds the codes of a text. `words` are as for [`Coder::text`](super::coder::Coder::text).
    #[inline]
    pub(super) fn text(
        &mut self,
        text: &str,
        words: impl Iterator<Item = (usize, usize, Entries)>,
    ) {
        let Self {
            dictionary, codes, ..
        } = self;
        codes.reserve(text.len());
        let coder = dictionary.coder();
        coder.text(text.as_bytes(), words, &mut |part| codes.push(part));
    }

    /// Adds the codes of a text whose words have not been looked up.
    pub(super) fn strange_text(&mut self, text: &str) {
        let Self {
            dictionary, codes, ..
        } = self;
        codes.reserve(text.len());
        let coder = dictionary.coder();
        coder.strange_text(text, &mut |part| codes.push(part));
    }

    /// Adds the codes of a string, which are remembered if it is short.
    pub(super) fn string(&mut self, string: &str) {
        if string.is_empty() || string.len() > MOST_RECENT {
            return self.strange_text(string);
        }
        let hash = FxBuildHasher.hash_one(string);
        let place = (hash >> (u64::BITS - RECENT.ilog2())) as usize;
        if self.recent[place].string == string {
            return self.codes.append(&self.recent[place].codes);
        }
        let start = self.codes.length;
        self.strange_text(string);
        let recent = &mut self.recent[place];
        recent.string.clear();
        recent.string.push_str(string);
        recent.codes.clear();
        let written = &self.codes.bytes[start..self.codes.length];
        recent.codes.extend_from_slice(written);
    }

    /// The codes written since the last call of [`Encoder::clear`].
    pub(super) fn codes(&self) -> &[u8] {
        &self.codes.bytes[..self.codes.length]
    }

    pub(super) fn clear(&mut self) {
        self.codes.length = 0;
    }
}

/// A buffer of codes.
struct Codes {
    /// The first entry with a code of two bytes.
    single: u32,
    /// The first entry with a code of three bytes.
    triple: u32,
    /// The codes, followed by spare room.
    bytes: Vec<u8>,
    length: usize,
}

impl Codes {
    /// Makes room for the codes of `bytes` bytes: a byte takes at most three, as a literal of its own, and a code takes
    /// at most three.
    fn reserve(&mut self, bytes: usize) {
        let needed = self.length + bytes * 3 + CODE;
        if self.bytes.len() < needed {
            self.bytes.resize(needed.next_power_of_two(), 0);
        }
    }

    /// Appends remembered codes.
    fn append(&mut self, codes: &[u8]) {
        self.reserve(codes.len());
        let end = self.length + codes.len();
        self.bytes[self.length..end].copy_from_slice(codes);
        self.length = end;
    }

    #[inline(always)]
    fn push(&mut self, part: Part<'_>) {
        let Self { single, triple, .. } = *self;
        let to = &mut self.bytes[self.length..];
        self.length += match part {
            Part::Entry(entry) if u32::from(entry) < triple => {
                let entry = u32::from(entry);
                let double = entry.wrapping_sub(single);
                let is_single = entry < single;
                let first = match is_single {
                    true => entry,
                    false => single + (double >> 8),
                };
                to[..2].copy_from_slice(&[first as u8, double as u8]);
                2 - usize::from(is_single)
            }
            Part::Entry(entry) => {
                // First bytes of three-byte codes follow those of two-byte codes.
                let third = single + (triple - single) / 256;
                let code = u32::from(entry) - triple;
                let bytes = [(third + (code >> 16)) as u8, (code >> 8) as u8, code as u8];
                to[..CODE].copy_from_slice(&bytes);
                CODE
            }
            Part::Literal(bytes) => {
                to[..2].copy_from_slice(&[LITERAL, bytes.len() as u8]);
                copy(bytes, &mut to[2..]);
                2 + bytes.len()
            }
        };
    }
}

/// Copies `bytes` to the start of `to`. Most are a single word, for which a library call takes longer than two copies of
/// fixed size that may overlap.
#[inline]
fn copy(bytes: &[u8], to: &mut [u8]) {
    let to = &mut to[..bytes.len()];
    match bytes.len() {
        1..4 => {
            let last = bytes.len() - 1;
            for at in [0, last / 2, last] {
                to[at] = bytes[at];
            }
        }
        4..8 => copy_ends::<4>(bytes, to),
        8..=16 => copy_ends::<8>(bytes, to),
        _ => to.copy_from_slice(bytes),
    }
}

/// Copies the first `N` and the last `N` bytes, which together cover all.
#[inline]
fn copy_ends<const N: usize>(bytes: &[u8], to: &mut [u8]) {
    let ends = (bytes.first_chunk::<N>(), bytes.last_chunk::<N>());
    if let (Some(first), Some(last)) = ends {
        to[..N].copy_from_slice(first);
        let at = to.len() - N;
        to[at..].copy_from_slice(last);
    }
}
