//! The lexicon of a segment: its distinct words, with everything that depends on the word alone.

use std::borrow::Cow;
use std::hint::black_box;
use std::ops::Range;

use finding::Finding;

use super::facts::WordFacts;
use super::frequent_words::FrequentWords;
use super::marked::{Found, Marked};
use super::setting::{Setting, kind_of_key};
use super::terms::Terms;
use crate::analysis::{
    CAPITALISED, Inflections, Kind, MarkKind, Scanner, Token, is_no_acronym_at, is_regular,
    marks_of, means_acronym, parts_of_class, parts_of_form, parts_of_written,
};
use crate::interner::{Interner, Key, NONE};
use crate::store::{Entries, Packer};

mod finding;

/// How many words are looked for ahead of those that are analyzed, so that what was read for them is still in the cache.
const AHEAD: usize = 32;

/// The terms of a word by their numbers, [`NONE`] where it has none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// The number of its term in [`Lexicon::surface`].
    pub(super) surface: u32,
    /// The number of its term in [`Lexicon::written`].
    pub(super) written: u32,
    /// Index of its further terms in [`Lexicon::further`].
    pub(super) further: u32,
}

/// The terms of a word in the forms field.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// The number of its term, [`NONE`] where its form is not listed.
    number: u32,
    /// For a compound that has a form: the term for its class as one word, where that is another class; else [`NONE`].
    in_one: u32,
    /// For a word that has a form: one more than the last document that has it; 0 at first.
    last: u32,
}

/// The terms of a word while it is analyzed.
struct Learned {
    word: Word,
    /// The entry for [`Lexicon::further`].
    further: [u32; 2],
    /// The term of its listed form, and that for its class as one word.
    form: u32,
    in_one: u32,
}

impl Learned {
    const NOTHING: Self = Self {
        word: Word {
            surface: NONE,
            written: NONE,
            further: NONE,
        },
        further: [NONE; 2],
        form: NONE,
        in_one: NONE,
    };
}

/// Words by their spelling in the text. [`Scanner`] and [`Inflections`] are asked once for each; the results are stored.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// The words as written, each with its facts.
    raw: Interner<WordFacts>,
    pub(super) words: Vec<Word>,
    /// Further terms in [`Lexicon::surface`], which few words have: that of the second class, and that of the acronym.
    /// Kept apart so that [`Word`] stays small.
    pub(super) further: Vec<[u32; 2]>,
    /// By word, its terms in the forms field.
    form: Vec<Form>,
    /// The terms of the surface fields.
    pub(super) surface: Terms,
    /// The terms of the written fields.
    pub(super) written: Terms,
    /// The terms of the forms field.
    pub(super) forms: Terms,
    /// The words of the current part of a line, as found by [`Lexicon::find`]. A gap is a word without text and terms.
    pub(super) found: Vec<Found>,
    frequent: FrequentWords,
    /// The keys and kinds of the words found, at the same indices; the rest is spare room.
    marked: Vec<Marked>,
    /// Indices in `found` of the words that are not among the frequent ones.
    missed: Vec<u32>,
    /// Indices in `found` of the words that move up among the frequent ones.
    second: Vec<u32>,
    /// Buffers: the words found that have a form, and the forms that are new in the document.
    with_form: Vec<u32>,
    new_forms: Vec<u32>,
    scanner: Scanner,
    inflections: Inflections,
    buffer: String,
}

impl Lexicon {
    /// Finds the words of `line[range]`, which begins and ends at a space or an end of the line. They are handed to `each` in
    /// [`Lexicon::found`], with the range of the line that they are of: all together, or, if there are very many, in pieces.
    /// `packer` gives the dictionary entries of new words.
    ///
    /// Most look-ups miss the nearest cache. A processor waits for several misses at once as long as no branch depends on
    /// them. So this runs in passes over the part: mark all words, look all of them up in the small table of frequent
    /// words, then look up the rest.
    pub(super) fn find(
        &mut self,
        line: &str,
        range: Range<usize>,
        setting: Setting,
        packer: &mut Packer,
        each: &mut impl FnMut(&mut Self, &mut Packer, Range<usize>),
    ) {
        let Range { start, end } = range;
        let mut finding = Finding {
            lexicon: self,
            packer,
            each,
            line,
            from: start,
            setting,
            of_setting: setting.kind_of_keys(),
        };
        marks_of(line, range, &mut finding);
        finding.hand_on(end);
    }

    /// Looks up the words found.
    fn look_up(&mut self, line: &str, setting: Setting, packer: &Packer) {
        let (misses, mut all) = self.find_frequent();
        self.guess(misses);
        self.seek(line, misses);
        for number in 0..misses {
            if number % AHEAD == 0 {
                self.fetch_new(number..misses.min(number + AHEAD), packer);
            }
            let at = self.missed[number] as usize;
            let Found { start, end, .. } = self.found[at];
            if self.found[at].word == NONE {
                let (text, Marked { key, kind }) = (&line[start..end], self.marked[at]);
                let (place, is_new) = self.raw.place_of(&key, text.as_bytes());
                if is_new {
                    let facts = self.learn(text, kind, setting, packer.word(&key.of_no_kind()));
                    *self.raw.value_mut(place) = facts;
                }
                let found = &mut self.found[at];
                (found.word, found.facts) = self.raw.at(place);
            }
        }
        for &at in &self.missed[..misses] {
            let found = &self.found[at as usize];
            let key = &self.marked[at as usize].key;
            self.frequent.add(key, found.word, found.facts);
            all |= found.facts.0;
        }
        if WordFacts(all).may_be_shouted() {
            self.hush(line, setting, packer);
        }
    }

    /// Looks up again, as shouted, the acronyms in stretches all in capitals, where they do not count as acronyms.
    #[cold]
    fn hush(&mut self, line: &str, setting: Setting, packer: &Packer) {
        let shouted = Setting {
            shouted: true,
            ..setting
        };
        for at in 0..self.found.len() {
            let Found {
                start, end, facts, ..
            } = self.found[at];
            if !facts.may_be_shouted() || !is_no_acronym_at(line, start, end) {
                continue;
            }
            let (text, kind) = (&line[start..end], self.marked[at].kind);
            let kind_of_key = kind_of_key(shouted.kind_of_keys(), kind);
            let key = Key::within(line.as_bytes(), start, end, kind_of_key);
            let (place, is_new) = self.raw.place_of(&key, text.as_bytes());
            if is_new {
                let facts = self.learn(text, kind, shouted, packer.word(&key.of_no_kind()));
                *self.raw.value_mut(place) = facts;
            }
            let found = &mut self.found[at];
            (found.word, found.facts) = self.raw.at(place);
        }
    }

    /// Fills in the words that the front has. Returns the number of the other words, whose indices are in
    /// [`Lexicon::missed`], and the union of the facts of those found.
    fn find_frequent(&mut self) -> (usize, u64) {
        let Self {
            found,
            marked,
            missed,
            second,
            frequent,
            ..
        } = self;
        if missed.len() < found.len() {
            missed.resize(found.len(), 0);
            second.resize(found.len(), 0);
        }
        let keys = marked[..found.len()].iter().map(|marked| &marked.key);
        frequent.fetch(keys);
        let (mut misses, mut seconds) = (0, 0);
        let mut all = 0;
        for (at, (Marked { key, .. }, found)) in marked.iter().zip(found).enumerate() {
            let (word, facts, is_second) = frequent.get(key);
            (found.word, found.facts) = (word, facts);
            missed[misses] = at as u32;
            misses += usize::from(word == NONE);
            all |= facts.0 & u64::from(word != NONE).wrapping_neg();
            second[seconds] = at as u32;
            seconds += usize::from(is_second);
        }
        for &at in &second[..seconds] {
            frequent.move_up(&marked[at as usize].key);
        }
        (misses, all)
    }

    /// Fills in those of the first `misses` words of [`Lexicon::missed`] that are in their first slot of the hash table.
    fn guess(&mut self, misses: usize) {
        for &at in &self.missed[..misses] {
            let found = &mut self.found[at as usize];
            (found.word, found.facts) = self.raw.guess(&self.marked[at as usize].key);
        }
    }

    /// Fills in those of them that are in other slots.
    fn seek(&mut self, line: &str, misses: usize) {
        for &at in &self.missed[..misses] {
            let found = &mut self.found[at as usize];
            if found.word == NONE {
                let word = &line.as_bytes()[found.start..found.end];
                let known = self.raw.find(&self.marked[at as usize].key, word);
                (found.word, found.facts) = known.unwrap_or((NONE, WordFacts::NOTHING));
            }
        }
    }

    /// Prefetches the slots for those words of `missed[range]` that are still missing, which are new: those of the same word
    /// in small letters, of the terms that most words have, and in the packer's dictionary.
    fn fetch_new(&self, range: Range<usize>, packer: &Packer) {
        let places = self.missed[range].iter().map(|&at| at as usize);
        let places = places.filter(|&at| self.found[at].word == NONE);
        let keys = places.map(|at| self.marked[at].key);
        packer.fetch(keys.clone().map(|key| key.of_no_kind()));
        let slots = keys.map(|key| {
            let lowered = key.lowered();
            let term = lowered.of_no_kind();
            let slots = self.surface.peek(&term) ^ u64::from(self.raw.peek(&lowered));
            match lowered == key {
                true => slots,
                false => slots ^ self.written.peek(&term.followed_by(CAPITALISED)),
            }
        });
        black_box(slots.fold(0, |all, slot| all ^ slot));
    }

    /// The forms of the words found that `document` has not had before. They are looked up in one loop without branches
    /// or other work, for the reason given at [`Lexicon::find`].
    pub(super) fn new_forms(&mut self, document: u32) -> &[u32] {
        let Self {
            found,
            form,
            with_form,
            new_forms,
            ..
        } = self;
        if with_form.len() < found.len() {
            with_form.resize(found.len(), 0);
            new_forms.resize(2 * found.len(), 0);
        }
        let mut words = 0;
        for found in found {
            with_form[words] = found.word;
            words += usize::from(found.facts.has_form());
        }
        let mut count = 0;
        for &word in &with_form[..words] {
            let form = &mut form[word as usize];
            let is_new = form.last != document + 1;
            form.last = document + 1;
            new_forms[count] = form.number;
            count += usize::from(is_new);
            new_forms[count] = form.in_one;
            count += usize::from(is_new && form.in_one != NONE);
        }
        &new_forms[..count]
    }

    /// Whether the byte offsets of words, which have 32 bits, are nearly used up: there is room for one more document.
    pub(super) fn is_full(&self) -> bool {
        const MOST: usize = u32::MAX as usize / 2;
        let terms = [&self.surface, &self.written, &self.forms];
        self.raw.bytes() > MOST || terms.into_iter().any(|terms| terms.bytes() > MOST)
    }

    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        let terms = [&self.surface, &self.written, &self.forms];
        self.raw.memory()
            + terms.into_iter().map(Terms::memory).sum::<usize>()
            + self.frequent.memory()
            + self.words.capacity() * size_of::<Word>()
            + self.further.capacity() * size_of::<[u32; 2]>()
            + self.form.capacity() * size_of::<Form>()
    }

    /// Analyzes a new word, stores it, and returns its facts.
    #[cold]
    fn learn(
        &mut self,
        text: &str,
        kind: MarkKind,
        setting: Setting,
        entries: Entries,
    ) -> WordFacts {
        let (parts, cell) = match kind {
            MarkKind::Compound { parts } => (parts.min(255) as u8, 0),
            MarkKind::Word { .. } => (0, 0),
            MarkKind::Gram | MarkKind::Gap => (0, WordFacts::CELL),
        };
        let mut learned = Learned::NOTHING;
        let mut scanner = std::mem::take(&mut self.scanner);
        let mut add = |token: &Token<'_>| {
            // The scan of a compound gives its parts first, and that of two cells may give a second gram.
            let wanted = (token.kind == Kind::Compound) == (parts > 0) && token.position == 0;
            if wanted {
                self.add(text, token, setting, &mut learned);
            }
        };
        match kind {
            MarkKind::Word { dotted: false, .. } if Scanner::is_plain(text) => {
                scanner.plain(text, &mut add);
            }
            _ => {
                scanner.scan(text, 0, &mut add);
            }
        }
        self.scanner = scanner;
        let Learned {
            mut word,
            further,
            form,
            in_one,
        } = learned;
        if further != [NONE; 2] {
            word.further = self.further.len() as u32;
            self.further.push(further);
        }
        let may_be_shouted = further[1] != NONE && !means_acronym(text);
        let tokens = |first: u32, others: [u32; 2]| {
            let all = std::iter::once(first).chain(others);
            all.filter(|&number| number != NONE).count() as u8
        };
        let flag = |flag: u64, is_set: bool| flag * u64::from(is_set);
        self.form.push(Form {
            number: form,
            in_one,
            last: 0,
        });
        self.words.push(word);
        WordFacts::new(
            tokens(word.surface, further),
            parts,
            flag(WordFacts::WRITTEN, word.written != NONE)
                | flag(WordFacts::FORM, form != NONE)
                | flag(WordFacts::ACRONYM, may_be_shouted)
                | cell,
            entries,
        )
    }

    fn add(&mut self, text: &str, token: &Token<'_>, setting: Setting, learned: &mut Learned) {
        let is_acronym = token.kind == Kind::Acronym;
        let is_shouted = |capitals| setting.shouted && !means_acronym(capitals);
        if is_acronym && is_shouted(token.term) {
            return;
        }
        let lowered = match token.is_of_acronym() && is_shouted(token.lowered) {
            true => token.term,
            false => token.lowered,
        };
        let in_surface = self.surface.number(&[token.term]);
        if is_acronym {
            learned.further[1] = in_surface;
            return;
        }
        learned.word.surface = in_surface;
        let Some(stemmer) = setting.stemmer else {
            return;
        };
        if let Some(written) = token.written(text, &mut self.buffer) {
            let parts = parts_of_written(token.term, written);
            learned.word.written = self.written.number(&parts);
        }
        if token.kind == Kind::Gram {
            return;
        }
        if let Some(known) = self.in_small_letters(text, token, lowered, setting) {
            (learned.form, learned.further[0]) = known;
            return;
        }
        let of_compound = self.inflections.of_compound(stemmer, token);
        // For a word without accents the classes are not cached: each word is analyzed once.
        let classes = match lowered.is_ascii() {
            true => None,
            false => Some(self.inflections.classes(stemmer, lowered)),
        };
        let (class, in_one) = match (of_compound, classes) {
            (Some((class, in_one)), _) => (class.into(), in_one),
            (None, Some(classes)) => (classes.of_folded().into(), None),
            (None, None) => (stemmer.class(lowered), None),
        };
        let mut form = |class: &str| {
            let parts = parts_of_form(stemmer, class, token.term);
            self.forms.number(&parts)
        };
        if class != token.term && !is_regular(stemmer, &class, token.term) {
            learned.form = form(&class);
        }
        if let Some(class) = in_one {
            learned.in_one = form(&class);
        }
        let second = match classes {
            _ if token.kind != Kind::Word => None,
            Some(classes) => classes.second().map(Cow::Borrowed),
            None => stemmer.second_class(lowered),
        };
        if let Some(class) = second {
            let parts = parts_of_class(stemmer, &class);
            learned.further[0] = self.surface.number(&parts);
        }
    }

    /// The form and the second class of a word with capitals, taken from the same word in lower case where the lexicon
    /// has that already; `None` where it has not.
    fn in_small_letters(
        &self,
        text: &str,
        token: &Token<'_>,
        lowered: &str,
        setting: Setting,
    ) -> Option<(u32, u32)> {
        let is_other = token.kind == Kind::Word && lowered == token.term && lowered != text;
        if !is_other || !lowered.is_ascii() {
            return None;
        }
        let setting = Setting {
            shouted: false,
            ..setting
        };
        let bytes = lowered.as_bytes();
        let key = Key::within(bytes, 0, bytes.len(), setting.kind_of_keys());
        let (word, _) = self.raw.find(&key, bytes)?;
        let word = word as usize;
        let further = self.further.get(self.words[word].further as usize);
        Some((
            self.form[word].number,
            further.map_or(NONE, |[second, _]| *second),
        ))
    }
}
