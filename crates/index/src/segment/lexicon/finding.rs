//! Finding the words of a line.

use std::ops::Range;

use super::Lexicon;
use crate::analysis::{Mark, Sink};
use crate::interner::{Key, NONE};
use crate::segment::facts::WordFacts;
use crate::segment::marked::{Found, make_room};
use crate::segment::setting::{Setting, kind_of_key};
use crate::store::Packer;

/// The words of a line while they are found; see [`Lexicon::find`].
pub(super) struct Finding<'a, E> {
    pub(super) lexicon: &'a mut Lexicon,
    pub(super) packer: &'a mut Packer,
    pub(super) each: &'a mut E,
    pub(super) line: &'a str,
    /// The first byte of the part of the line whose words are found.
    pub(super) from: usize,
    pub(super) setting: Setting,
    /// See [`Setting::kind_of_keys`].
    pub(super) of_setting: u8,
}

impl<E: FnMut(&mut Lexicon, &mut Packer, Range<usize>)> Sink for Finding<'_, E> {
    /// Adds a word to those found. This is done for each word, and must not cost a call.
    #[inline(always)]
    fn take(&mut self, mark: Mark) {
        let Mark { kind, start, end } = mark;
        let Lexicon { found, marked, .. } = &mut *self.lexicon;
        if found.len() == marked.len() && !make_room(marked, kind) {
            self.hand_on(start);
        }
        let Lexicon { found, marked, .. } = &mut *self.lexicon;
        let kind_of_key = kind_of_key(self.of_setting, kind);
        let key = Key::within(self.line.as_bytes(), start, end, kind_of_key);
        let count = found.len();
        key.write_to(&mut marked[count].key);
        marked[count].kind = kind;
        found.push(Found {
            word: NONE,
            start,
            end,
            facts: WordFacts::NOTHING,
        });
    }
}

impl<E: FnMut(&mut Lexicon, &mut Packer, Range<usize>)> Finding<'_, E> {
    /// Looks up the words found and hands them on, as those of the line up to `end`.
    #[inline(never)]
    pub(super) fn hand_on(&mut self, end: usize) {
        let Self {
            lexicon, packer, ..
        } = self;
        lexicon.look_up(self.line, self.setting, packer);
        (self.each)(lexicon, packer, self.from..end);
        lexicon.found.clear();
        self.from = end;
    }
}
