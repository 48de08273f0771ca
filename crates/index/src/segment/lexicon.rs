//! The distinct words of a segment, with everything that depends on the word alone.

use super::front::Front;
use crate::analysis::{
    Classes, Inflections, Kind, Mark, MarkKind, Scanner, Stemmer, Token, is_regular, marks,
    parts_of_class, parts_of_form, parts_of_written,
};
use crate::terms::{Key, NONE, Terms};

/// What a word is in the index: numbers of terms, [`NONE`] where it has none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Of [`Lexicon::surface`].
    pub(super) surface: u32,
    /// Of [`Lexicon::classes`].
    pub(super) class: u32,
    /// Of [`Lexicon::written`].
    pub(super) written: u32,
    /// Where in [`Lexicon::further`] the rest stands.
    pub(super) further: u32,
}

/// A word in a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) word: u32,
    /// Its first byte.
    pub(super) start: usize,
    pub(super) counts: Counts,
}

/// The terms of a word that few words have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Further {
    /// The class by its accents and the acronym, of [`Lexicon::surface`].
    pub(super) surface: [u32; 2],
    /// The same, of [`Lexicon::classes`].
    pub(super) classes: [u32; 2],
}

/// What is asked of a word each time it is met.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    /// Tokens of the surface field.
    pub(super) surface: u8,
    /// Of the inflected field.
    pub(super) inflected: u8,
    /// Of the written field.
    pub(super) written: u8,
    /// 0 for a word that takes a position, the number of its parts for a compound.
    pub(super) parts: u8,
    /// Whether it has a form that is listed.
    pub(super) has_form: bool,
}

/// The form of a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// Its form, [`NONE`] where none is listed.
    pub(super) number: u32,
    /// One more than the last document that had it, where it has a form.
    pub(super) last: u32,
}

const NOTHING: Word = Word {
    surface: NONE,
    class: NONE,
    written: NONE,
    further: NONE,
};

const NOTHING_FURTHER: Further = Further {
    surface: [NONE; 2],
    classes: [NONE; 2],
};

/// Words by how they are written in the text. Of each it knows what [`Scanner`] and [`Inflections`] make of it, which
/// they are asked once.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    raw: Terms,
    pub(super) words: Vec<Word>,
    pub(super) further: Vec<Further>,
    /// By word, what is asked of it each time; apart from the rest, as it is seldom in the cache.
    counts: Vec<Counts>,
    /// By word, its form.
    pub(super) form: Vec<Form>,
    /// The terms of the surface fields.
    pub(super) surface: Terms,
    /// Those of the inflected fields.
    pub(super) classes: Terms,
    /// Those of the written fields.
    pub(super) written: Terms,
    /// Those of the field of forms.
    pub(super) forms: Terms,
    /// The words of a line, as [`Lexicon::find`] found them.
    pub(super) found: Vec<Found>,
    front: Front,
    /// Those that are not in [`Lexicon::front`]: where they belong among the words found, and what they are.
    missed: Vec<(usize, Mark, Key)>,
    scanner: Scanner,
    inflections: Inflections,
    buffer: String,
    term: String,
}

impl Lexicon {
    /// Finds the words of `line`: they are [`Lexicon::found`] then. Without a stemmer it is for fields that only have a
    /// surface.
    ///
    /// The frequent ones are there at once. All others are looked up together, one after another, as most of what is looked up
    /// is not in the cache: so several are waited for at a time.
    pub(super) fn find(&mut self, line: &str, stemmer: Option<Stemmer>) {
        let Self {
            found,
            missed,
            front,
            ..
        } = self;
        missed.clear();
        found.clear();
        marks(line, &mut |mark| {
            let kind = kind(mark.kind, stemmer);
            let key = Key::within(line.as_bytes(), mark.start, mark.end, kind);
            let (word, counts) = front.get(&key).unwrap_or_else(|| {
                missed.push((found.len(), mark, key));
                (NONE, Counts::default())
            });
            let start = mark.start;
            found.push(Found {
                word,
                start,
                counts,
            });
        });
        for number in 0..self.missed.len() {
            let (at, mark, key) = self.missed[number];
            let text = &line[mark.start..mark.end];
            let (word, new) = self.raw.number_of(&key, text.as_bytes());
            if new {
                self.learn(text, mark.kind, stemmer);
            }
            let counts = self.counts[word as usize];
            self.front.add(&key, word, counts);
            let found = &mut self.found[at];
            (found.word, found.counts) = (word, counts);
        }
    }

    /// Bytes of memory held.
    pub(super) fn memory(&self) -> usize {
        let terms = [
            &self.raw,
            &self.surface,
            &self.classes,
            &self.written,
            &self.forms,
        ];
        terms.into_iter().map(Terms::memory).sum::<usize>()
            + self.front.memory()
            + self.words.capacity() * size_of::<Word>()
            + self.further.capacity() * size_of::<Further>()
            + self.counts.capacity() * size_of::<Counts>()
            + self.form.capacity() * size_of::<Form>()
    }

    #[cold]
    fn learn(&mut self, text: &str, kind: MarkKind, stemmer: Option<Stemmer>) {
        let parts = match kind {
            MarkKind::Compound { parts } => parts.min(255) as u8,
            MarkKind::Word { .. } | MarkKind::Gram => 0,
        };
        let (mut word, mut further, mut form) = (NOTHING, NOTHING_FURTHER, NONE);
        let mut scanner = std::mem::take(&mut self.scanner);
        scanner.scan(text, 0, &mut |token| {
            // A compound comes after its parts, and a pair of cells before its second.
            let wanted = (token.kind == Kind::Compound) == (parts > 0) && token.position == 0;
            if wanted {
                self.add(text, token, stemmer, (&mut word, &mut further, &mut form));
            }
        });
        self.scanner = scanner;
        if further.surface != [NONE; 2] || further.classes != [NONE; 2] {
            word.further = self.further.len() as u32;
            self.further.push(further);
        }
        let tokens = |first: u32, others: [u32; 2]| {
            let all = std::iter::once(first).chain(others);
            all.filter(|&number| number != NONE).count() as u8
        };
        self.counts.push(Counts {
            surface: tokens(word.surface, further.surface),
            inflected: tokens(word.class, further.classes),
            written: u8::from(word.written != NONE),
            parts,
            has_form: form != NONE,
        });
        self.form.push(Form {
            number: form,
            last: 0,
        });
        self.words.push(word);
    }

    fn add(
        &mut self,
        text: &str,
        token: &Token<'_>,
        stemmer: Option<Stemmer>,
        (word, further, form): (&mut Word, &mut Further, &mut u32),
    ) {
        let surface = &mut self.surface;
        let in_surface = surface.number(token.term.as_bytes(), 0).0;
        if token.kind == Kind::Acronym {
            further.surface[1] = in_surface;
            if stemmer.is_some() {
                let class = parts_of_class(Stemmer::NONE, token.term);
                further.classes[1] = number(&mut self.classes, &class, &mut self.term);
            }
            return;
        }
        word.surface = in_surface;
        let Some(stemmer) = stemmer else { return };
        if let Some(written) = token.written(text, &mut self.buffer) {
            let parts = parts_of_written(token.term, written);
            word.written = number(&mut self.written, &parts, &mut self.term);
        }
        if token.kind == Kind::Gram {
            return;
        }
        // Without accents there is one class, which needs not be remembered: this word is met once.
        let plain = token
            .lowered
            .is_ascii()
            .then(|| stemmer.class(token.lowered));
        let classes = match plain {
            Some(_) => None,
            None => Some(self.inflections.classes(stemmer, token.lowered)),
        };
        let class = match (&plain, classes) {
            (Some(class), _) => class,
            (None, Some(classes)) => classes.of_folded(),
            (None, None) => return,
        };
        let in_class = parts_of_class(stemmer, class);
        word.class = number(&mut self.classes, &in_class, &mut self.term);
        if class != token.term && !is_regular(stemmer, class, token.term) {
            let parts = parts_of_form(stemmer, class, token.term);
            *form = number(&mut self.forms, &parts, &mut self.term);
        }
        let of_accents = classes
            .and_then(Classes::of_accents)
            .filter(|_| token.kind == Kind::Word);
        if let Some(class) = of_accents {
            let parts = parts_of_class(stemmer, class);
            further.classes[0] = number(&mut self.classes, &parts, &mut self.term);
            further.surface[0] = number(&mut self.surface, &parts, &mut self.term);
        }
    }
}

/// The number of the term that `parts` make together.
fn number(terms: &mut Terms, parts: &[&str], buffer: &mut String) -> u32 {
    buffer.clear();
    parts.iter().for_each(|part| buffer.push_str(part));
    terms.number(buffer.as_bytes(), 0).0
}

/// Words of different kinds, or of different stemmers, are different though they are written alike.
#[inline]
fn kind(kind: MarkKind, stemmer: Option<Stemmer>) -> u8 {
    let stemmer = stemmer.map_or(0, |stemmer| stemmer.ordinal() as u8 + 1);
    stemmer << 1 | u8::from(matches!(kind, MarkKind::Compound { .. }))
}
