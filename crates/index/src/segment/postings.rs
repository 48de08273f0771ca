//! Inverting streams of words to the postings of terms.
//!
//! A counting sort: the occurrences of each term are counted, each term gets a range of one array, and a walk through the
//! stream puts every occurrence into the range of its term. The occurrences of a term come out in the order of the text,
//! so nothing is compared. Where the array would exceed the memory for it, the terms are processed in several parts, with
//! a walk for each.

use std::hint::select_unpredictable;
use std::io;
use std::time::Duration;

use super::lexicon::Lexicon;
use super::output::FieldOutput;
use super::places::Places;
use super::stream::Stream;
use super::targets::Targets;
use super::terms::Terms;
use super::watch::Watch;
use crate::interner::NONE;

/// How many terms are read into the cache before they are written: their order is not that of their numbers, so most are
/// far from the nearest cache.
const AHEAD: usize = 64;

/// Occurrences to be sorted by term.
trait Occurrences {
    /// Calls `sink` for each occurrence with the number of its term and the value to keep, in ascending order of that
    /// value.
    fn each(&self, sink: &mut impl FnMut(u32, u32));
}

/// The words of a stream; the value kept is the place.
struct Words<'a> {
    stream: &'a Stream,
    targets: &'a Targets<'a>,
}

impl Occurrences for Words<'_> {
    fn each(&self, sink: &mut impl FnMut(u32, u32)) {
        for (at, span) in self.stream.documents.iter().enumerate() {
            self.stream.words(at, &mut |word, position| {
                self.targets
                    .each(word, &mut |number| sink(number, span.base + position));
            });
        }
    }
}

/// Lists of terms by document; the value kept is the document.
struct Lists<'a> {
    numbers: &'a [u32],
    documents: &'a [Listed],
}

/// The end (exclusive) of a document's terms in a list; they begin at the end of the document before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listed {
    pub(super) document: u32,
    pub(super) end: usize,
}

impl Occurrences for Lists<'_> {
    fn each(&self, sink: &mut impl FnMut(u32, u32)) {
        let mut start = 0;
        for listed in self.documents {
            for &number in &self.numbers[start..listed.end] {
                sink(number, listed.document);
            }
            start = listed.end;
        }
    }
}

/// What a field stores of an occurrence.
#[derive(Clone, Copy)]
enum Kept<'a> {
    /// The document.
    Document,
    /// The document, and the position in it.
    Position(&'a Places),
}

/// Sorts occurrences and writes postings; reuses its buffers between fields.
pub(super) struct Inverter {
    /// How many occurrences are sorted at a time.
    room: usize,
    sorted: Vec<u32>,
    /// By number of a word of the lexicon, how often it occurs in the stream.
    counts: Vec<u32>,
    /// By number of a term, how often it occurs.
    totals: Vec<u32>,
    /// By number of a term, the index of its next occurrence in `sorted`; [`NONE`] for terms that are not in the current
    /// part. Indexed by number and not by order of the terms: frequent words have low numbers, so their cursors share few
    /// cache lines.
    cursors: Vec<u32>,
    /// The documents of the current term, each with its term frequency.
    documents: Vec<(u32, u32)>,
    /// The position deltas of the current term, counted from 0 in each document.
    deltas: Vec<u32>,
    /// CPU time of the thread spent on sorting.
    pub(super) sorting: Duration,
    /// CPU time of the thread spent on writing postings.
    pub(super) writing: Duration,
}

impl Inverter {
    /// An inverter that sorts at most `room` occurrences at a time.
    pub(super) fn new(room: usize) -> Self {
        Self {
            room: room.max(1),
            sorted: Vec::new(),
            counts: Vec::new(),
            totals: Vec::new(),
            cursors: Vec::new(),
            documents: Vec::new(),
            deltas: Vec::new(),
            sorting: Duration::ZERO,
            writing: Duration::ZERO,
        }
    }

    /// Counts the words of `stream`, for the calls of [`Inverter::write`] that follow.
    pub(super) fn count(&mut self, stream: &Stream, lexicon: &Lexicon) {
        let watch = Watch::start();
        self.counts.clear();
        self.counts.resize(lexicon.words.len(), 0);
        stream.each(&mut |word| self.counts[word as usize] += 1);
        self.sorting += watch.elapsed();
    }

    /// Writes the field that `targets` makes of `stream`.
    pub(super) fn write(
        &mut self,
        stream: &Stream,
        targets: &Targets<'_>,
        output: &mut FieldOutput<'_>,
    ) -> io::Result<()> {
        let watch = Watch::start();
        let places = Places::of(&stream.documents, stream.positions());
        let Self { totals, counts, .. } = self;
        totals.clear();
        totals.resize(targets.order.len(), 0);
        for (word, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            targets.each(word as u32, &mut |number| totals[number as usize] += count);
        }
        self.sorting += watch.elapsed();
        let words = Words { stream, targets };
        let kept = Kept::Position(&places);
        self.sort_and_write(&words, &targets.order, targets.terms, kept, output)
    }

    /// Writes a field without positions. `numbers` are the terms of all documents, divided by `documents`.
    pub(super) fn write_lists(
        &mut self,
        numbers: &[u32],
        documents: &[Listed],
        terms: &Terms,
        output: &mut FieldOutput<'_>,
    ) -> io::Result<()> {
        let watch = Watch::start();
        let order = terms.sorted();
        self.totals.clear();
        self.totals.resize(order.len(), 0);
        for &number in numbers {
            self.totals[number as usize] += 1;
        }
        self.sorting += watch.elapsed();
        let lists = Lists { numbers, documents };
        self.sort_and_write(&lists, &order, terms, Kept::Document, output)
    }

    /// Writes one term with its places `occurrences`, which are sorted. Writes nothing if there are none.
    pub(super) fn write_places(
        &mut self,
        term: &[u8],
        occurrences: &[u32],
        places: &Places,
        output: &mut FieldOutput<'_>,
    ) -> io::Result<()> {
        if occurrences.is_empty() {
            return Ok(());
        }
        let each = |sink: &mut dyn FnMut(u32)| occurrences.iter().copied().for_each(sink);
        self.write_in_pieces(term, each, places, output)
    }

    /// How many occurrences of one term are processed at a time. Each takes four times as much memory as to be sorted.
    fn piece(&self) -> usize {
        self.room.div_ceil(4)
    }

    /// Writes one term, a piece of its places after another. `each` calls its argument with each place, in ascending order.
    fn write_in_pieces(
        &mut self,
        term: &[u8],
        each: impl Fn(&mut dyn FnMut(u32)),
        places: &Places,
        output: &mut FieldOutput<'_>,
    ) -> io::Result<()> {
        let watch = Watch::start();
        let (mut documents, mut last) = (0, None);
        each(&mut |place| {
            let (at, _) = places.find(place);
            documents += u32::from(last != Some(at));
            last = Some(at);
        });
        let most = self.piece();
        output.long_term(term, documents, true, |long| {
            let mut add = |piece: &[u32]| {
                let found = self.gather(piece, Kept::Position(places));
                long.add(&self.documents[..found], &self.deltas[..piece.len()])
            };
            let (mut piece, mut last, mut added) = (Vec::new(), None, Ok(()));
            each(&mut |place| {
                let (at, _) = places.find(place);
                // A document is not divided.
                if piece.len() >= most && last != Some(at) {
                    if added.is_ok() {
                        added = add(&piece);
                    }
                    piece.clear();
                }
                last = Some(at);
                piece.push(place);
            });
            added?;
            add(&piece)
        })?;
        self.writing += watch.elapsed();
        Ok(())
    }

    /// Writes the terms counted in [`Inverter::totals`], in their `order`.
    fn sort_and_write(
        &mut self,
        occurrences: &impl Occurrences,
        order: &[u32],
        terms: &Terms,
        kept: Kept<'_>,
        output: &mut FieldOutput<'_>,
    ) -> io::Result<()> {
        let order = &self.present(order);
        let mut from = 0;
        while from < order.len() {
            let first = order[from];
            if let Kept::Position(places) = kept
                && self.totals[first as usize] as usize > self.piece()
            {
                let each = |sink: &mut dyn FnMut(u32)| {
                    occurrences.each(&mut |number, place| {
                        if number == first {
                            sink(place);
                        }
                    });
                };
                self.write_in_pieces(terms.get(first), each, places, output)?;
                from += 1;
                continue;
            }
            let watch = Watch::start();
            let to = from + self.sort(&order[from..], occurrences);
            self.sorting += watch.elapsed();
            let watch = Watch::start();
            let sorted = std::mem::take(&mut self.sorted);
            let mut rest = &sorted[..];
            for numbers in order[from..to].chunks(AHEAD) {
                terms.fetch(numbers);
                let counts = self.counts_of(numbers);
                for (&number, count) in numbers.iter().zip(counts) {
                    let (occurrences, others) = rest.split_at(count as usize);
                    rest = others;
                    let found = self.gather(occurrences, kept);
                    let documents = &self.documents[..found];
                    let (deltas, frequencies) = match kept {
                        Kept::Position(_) => (&self.deltas[..occurrences.len()], true),
                        Kept::Document => (&[][..], false),
                    };
                    output.term(terms.get(number), documents, deltas, frequencies)?;
                }
            }
            self.sorted = sorted;
            self.writing += watch.elapsed();
            from = to;
        }
        Ok(())
    }

    /// Those of `order` that occur.
    fn present(&self, order: &[u32]) -> Vec<u32> {
        let count = self.totals.iter().filter(|total| **total > 0).count();
        let mut present = Vec::with_capacity(count);
        let occurs = |number: &u32| self.totals[*number as usize] > 0;
        present.extend(order.iter().copied().filter(occurs));
        present
    }

    /// How often each of `numbers`, at most [`AHEAD`], occurs.
    fn counts_of(&self, numbers: &[u32]) -> [u32; AHEAD] {
        let mut counts = [0; AHEAD];
        for (count, &number) in counts.iter_mut().zip(numbers) {
            *count = self.totals[number as usize];
        }
        counts
    }

    /// Sorts the occurrences of as many terms from the start of `order` as there is room for, and returns the number of
    /// these terms.
    fn sort(&mut self, order: &[u32], occurrences: &impl Occurrences) -> usize {
        let (mut terms, mut total) = (0, 0_usize);
        self.cursors.clear();
        self.cursors.resize(self.totals.len(), NONE);
        for &number in order {
            let count = self.totals[number as usize] as usize;
            if terms > 0 && (count > self.piece() || total + count > self.room) {
                break;
            }
            self.cursors[number as usize] = total as u32;
            total += count;
            terms += 1;
        }
        // Old content of the buffer needs no clearing: all of it is overwritten.
        if self.sorted.len() < total {
            self.sorted = Vec::new();
            self.sorted = vec![0; total];
        }
        let (sorted, cursors) = (&mut self.sorted[..], &mut self.cursors[..]);
        occurrences.each(&mut |number, occurrence| {
            let cursor = &mut cursors[number as usize];
            if *cursor != NONE {
                sorted[*cursor as usize] = occurrence;
                *cursor += 1;
            }
        });
        terms
    }

    /// Fills [`Inverter::documents`] and [`Inverter::deltas`] from the occurrences of a term, and returns the number of
    /// documents. Entries past that number are left over from other terms.
    fn gather(&mut self, occurrences: &[u32], kept: Kept<'_>) -> usize {
        let count = occurrences.len();
        if self.documents.len() < count {
            self.documents.resize(count, (0, 0));
            self.deltas.resize(count, 0);
        }
        let documents = &mut self.documents[..count];
        let mut found = 0;
        match kept {
            Kept::Position(places) => {
                // Whether the next occurrence is in another document is unpredictable, so the loop has no branch on it.
                let (mut last, mut before, mut times) = (usize::MAX, 0, 0);
                for (&place, delta) in occurrences.iter().zip(&mut self.deltas) {
                    let (at, start) = places.find(place);
                    let is_next = at != last;
                    // The first position in a document counts from the document's start.
                    *delta = place - select_unpredictable(is_next, start.place, before);
                    times = select_unpredictable(is_next, 0, times) + 1;
                    found += usize::from(is_next);
                    documents[found - 1] = (start.document, times);
                    (last, before) = (at, place);
                }
            }
            Kept::Document => {
                let mut last = None;
                for &document in occurrences {
                    found += usize::from(last != Some(document));
                    documents[found - 1] = (document, 1);
                    last = Some(document);
                }
            }
        }
        found
    }
}
