//! What the documents of a window have and score, as postings are passed list by list.

use std::cell::Cell;
use std::ops::{BitAnd, BitOr};
use std::thread::LocalKey;

use tantivy::{DocId, Score};

/// Documents of a table: small enough to stay in the cache that is near.
pub(crate) const WINDOW: u32 = 1 << 14;
/// Documents that are looked at together or not at all.
pub(crate) const GROUP: u32 = u64::BITS;

/// Documents of a block of postings.
const BLOCK: usize = 128;

/// A bit for each thing that a document can have. Most queries ask for few, and small marks are gone through sooner.
pub(crate) trait Mark:
    Copy + Default + PartialEq + BitAnd<Output = Self> + BitOr<Output = Self> + 'static
{
    /// The mark with these bits, which it has.
    fn of(bits: u32) -> Self;

    /// Its bits.
    fn bits(self) -> u32;

    /// A table at rest, all of it 0: to make one costs more than most words do.
    fn idle() -> &'static LocalKey<Cell<Table<Self>>>;
}

impl Mark for u8 {
    fn of(bits: u32) -> Self {
        bits as u8
    }

    fn bits(self) -> u32 {
        self.into()
    }

    fn idle() -> &'static LocalKey<Cell<Table<Self>>> {
        thread_local!(static IDLE: Cell<Table<u8>> = const { Cell::new(Table::EMPTY) });
        &IDLE
    }
}

impl Mark for u32 {
    fn of(bits: u32) -> Self {
        bits
    }

    fn bits(self) -> u32 {
        self
    }

    fn idle() -> &'static LocalKey<Cell<Table<Self>>> {
        thread_local!(static IDLE: Cell<Table<u32>> = const { Cell::new(Table::EMPTY) });
        &IDLE
    }
}

/// What the documents of a window have and score. Scores are added up in double precision, so that their order does not tell.
pub(crate) struct Table<M> {
    pub(crate) start: DocId,
    /// Scores that are not more are not looked at.
    pub(crate) least: f64,
    marks: Vec<M>,
    scores: Vec<f64>,
    /// The groups of documents that have anything.
    touched: Vec<bool>,
    /// By group a bit for each document that scored more than the least.
    good: Vec<u64>,
    /// How often documents have any of some terms, of which all are gathered before they are added.
    frequencies: Vec<u32>,
    /// By group a bit for each document that has any.
    gathered: Vec<u64>,
}

impl<M> Default for Table<M> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<M> Table<M> {
    /// A table before its first documents.
    const EMPTY: Self = Self {
        start: 0,
        least: f64::MIN,
        marks: Vec::new(),
        scores: Vec::new(),
        touched: Vec::new(),
        good: Vec::new(),
        frequencies: Vec::new(),
        gathered: Vec::new(),
    };
}

/// Documents of a table that follow on one another.
pub(crate) struct Group<'t, M> {
    pub(crate) first: DocId,
    pub(crate) marks: &'t mut [M],
    pub(crate) scores: &'t [f64],
    /// A bit for each that may score more than the least.
    good: u64,
}

impl<M> Group<'_, M> {
    /// The places of those that may score more than the least.
    pub(crate) fn good(&self) -> impl Iterator<Item = usize> + use<M> {
        let mut left = self.good;
        std::iter::from_fn(move || {
            let place = (left != 0).then(|| left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            place
        })
    }
}

impl<M: Mark> Table<M> {
    /// Starts the table at a document; it has none yet.
    pub(crate) fn start(&mut self, document: DocId) {
        self.start = document;
        self.marks.resize(WINDOW as usize, M::default());
        self.scores.resize(WINDOW as usize, 0.0);
        self.touched.resize((WINDOW / GROUP) as usize, false);
        self.good.resize((WINDOW / GROUP) as usize, 0);
        self.frequencies.resize(WINDOW as usize, 0);
        self.gathered.resize((WINDOW / GROUP) as usize, 0);
    }

    /// Whether a document has all of `needed`.
    pub(crate) fn has(&self, doc: DocId, needed: M) -> bool {
        self.marks[self.place(doc)] & needed == needed
    }

    /// Marks a document that has all of `needed`, and adds to its score.
    #[inline]
    pub(crate) fn add(&mut self, doc: DocId, mark: M, needed: M, score: impl FnOnce() -> Score) {
        let at = self.place(doc);
        let before = self.marks[at];
        if before & needed != needed {
            return;
        }
        self.marks[at] = before | mark;
        let score = self.scores[at] + f64::from(score());
        self.scores[at] = score;
        self.touched[at / GROUP as usize] = true;
        if score > self.least {
            self.good[at / GROUP as usize] |= 1 << (at % GROUP as usize);
        }
    }

    /// Does so with the documents of a block of postings; of each is told how often it has something.
    pub(crate) fn add_all(
        &mut self,
        docs: &[DocId],
        frequencies: &[u32],
        mark: M,
        needed: M,
        score: impl Fn(DocId, u32) -> Score,
    ) {
        if needed == M::default() || docs.len() > BLOCK {
            for (&doc, &frequency) in docs.iter().zip(frequencies) {
                self.add(doc, mark, needed, || score(doc, frequency));
            }
            return;
        }
        // Which of them have it cannot be foretold, so that they are picked without branches.
        let mut picked = [0_u8; BLOCK];
        let mut end = 0;
        for (number, doc) in (0..).zip(docs) {
            let has = self.has(*doc, needed);
            picked[end % BLOCK] = number;
            end += usize::from(has);
        }
        for &number in &picked[..end] {
            let (doc, frequency) = (docs[usize::from(number)], frequencies[usize::from(number)]);
            self.add(doc, mark, needed, || score(doc, frequency));
        }
    }

    /// Adds to how often the documents of a block have something, as far as they `count`.
    #[inline]
    pub(crate) fn gather(
        &mut self,
        docs: &[DocId],
        frequencies: &[u32],
        counts: impl Fn(DocId) -> bool,
    ) {
        for (&doc, &frequency) in docs.iter().zip(frequencies) {
            let at = self.place(doc);
            let counts = counts(doc);
            self.frequencies[at] += frequency * u32::from(counts);
            self.gathered[at / GROUP as usize] |= u64::from(counts) << (at % GROUP as usize);
        }
    }

    /// Adds the documents that were gathered.
    pub(crate) fn add_gathered(&mut self, mark: M, needed: M, score: impl Fn(DocId, u32) -> Score) {
        for group in 0..self.gathered.len() {
            let mut left = std::mem::take(&mut self.gathered[group]);
            if left == 0 {
                continue;
            }
            let first = group * GROUP as usize;
            // Which of them have what is needed cannot be foretold, so that they are picked without branches.
            let mut picked = [0_u8; GROUP as usize];
            let mut end = 0;
            while left != 0 {
                let number = left.trailing_zeros();
                left &= left - 1;
                picked[end % GROUP as usize] = number as u8;
                end += usize::from(self.marks[first + number as usize] & needed == needed);
            }
            for &number in &picked[..end] {
                let at = first + usize::from(number);
                let (doc, frequency) = (self.start + at as DocId, self.frequencies[at]);
                self.add(doc, mark, needed, || score(doc, frequency));
            }
            self.frequencies[first..first + GROUP as usize].fill(0);
        }
    }

    fn place(&self, doc: DocId) -> usize {
        (doc - self.start) as usize % WINDOW as usize
    }

    /// Calls `visit` with each group of documents that has any and the least score, which it may raise, and forgets them.
    pub(crate) fn take(&mut self, mut visit: impl FnMut(Group<'_, M>, &mut f64)) {
        for (group, touched) in self.touched.iter_mut().enumerate() {
            if !std::mem::take(touched) {
                continue;
            }
            let first = group * GROUP as usize;
            let range = first..first + GROUP as usize;
            let (marks, scores) = (&mut self.marks[range.clone()], &mut self.scores[range]);
            let group = Group {
                first: self.start + first as u32,
                marks,
                scores,
                good: std::mem::take(&mut self.good[group]),
            };
            visit(group, &mut self.least);
            marks.fill(M::default());
            scores.fill(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(table: &mut Table<u8>) -> Vec<(DocId, u8, f64, bool)> {
        let mut found = Vec::new();
        table.take(|group, _| {
            let good: Vec<usize> = group.good().collect();
            let all = group.marks.iter().zip(group.scores).enumerate();
            for (place, (mark, score)) in all.filter(|(_, (mark, _))| **mark > 0) {
                let doc = group.first + place as DocId;
                found.push((doc, *mark, *score, good.contains(&place)));
            }
        });
        found
    }

    #[test]
    fn only_documents_that_have_what_is_needed_are_added_to() {
        let mut table = Table::EMPTY;
        table.start(GROUP);
        table.least = 2.0;
        let docs = [64, 65, 130, 4000];
        table.add_all(&docs, &[1, 1, 2, 5], 1, 0, |_, frequency| {
            frequency as Score
        });
        let others = [65, 66, 130, 131, 4000];
        table.add_all(&others, &[1; 5], 2, 1, |_, _| 0.5);
        table.add(66, 2, 1, || 9.0);
        let expected = [
            (64, 1, 1.0, false),
            (65, 3, 1.5, false),
            (130, 3, 2.5, true),
            (4000, 3, 5.5, true),
        ];
        assert_eq!(taken(&mut table), expected);
        assert_eq!(taken(&mut table), []);
    }
}
