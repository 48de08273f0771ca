//! A cache of the dictionary look-ups of one query.
//!
//! The same word is needed many times: to find its forms, for its rarity, and for its postings, by the ranking, by the judge and for
//! words that stand together. A look-up walks a dictionary that is mostly in no cache, and there is one look-up per segment, text and
//! language.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use newshound_index::Reader;
use newshound_index::analysis::written_term;
pub(crate) use newshound_index::living;
use rustc_hash::FxHashMap;
use tantivy::index::SegmentId;
use tantivy::postings::{Postings as _, SegmentPostings, TermInfo};
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::termdict::{TermDictionary, TermStreamer};
use tantivy::{DocSet as _, InvertedIndexReader, SegmentReader, TERMINATED, Term};

use crate::deadline::{Deadline, Ticks};

/// In how many documents a word occurs, and how often in all of them together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) documents: u64,
    pub(crate) occurrences: u64,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.documents += other.documents;
        self.occurrences += other.occurrences;
    }
}

/// What each segment's dictionary holds about a term; `None` for a segment without the term.
#[derive(Clone)]
pub(crate) struct Infos(Arc<[(SegmentId, Option<TermInfo>)]>);

impl FromIterator<(SegmentId, Option<TermInfo>)> for Infos {
    fn from_iter<T: IntoIterator<Item = (SegmentId, Option<TermInfo>)>>(found: T) -> Self {
        Self(found.into_iter().collect())
    }
}

impl Infos {
    fn look_up(reader: &Reader, field: Field, term: &[u8]) -> tantivy::Result<Self> {
        let mut fault = None;
        let segments = reader.segment_readers().iter();
        // `collect::<Result<_, _>>` would collect twice: into a `Vec`, then into the slice. So a fault is kept aside.
        let found = segments.map(|segment| {
            let index = segment.inverted_index(field);
            let found = index.and_then(|index| Ok(index.terms().get(term)?));
            let found = found.map_err(|error| fault = Some(error));
            (segment.segment_id(), found.unwrap_or_default())
        });
        let found = Self(found.collect());
        match fault {
            Some(error) => Err(error),
            None => Ok(found),
        }
    }

    /// The number of documents with the term, counting removed ones too.
    pub(crate) fn documents(&self) -> u64 {
        let found = self.0.iter().filter_map(|(_, info)| info.as_ref());
        found.map(|info| u64::from(info.doc_freq)).sum()
    }

    /// The term's entry in the dictionary of `segment`; `None` if the segment does not have the term.
    pub(crate) fn in_segment(&self, segment: &SegmentReader) -> Option<&TermInfo> {
        let id = segment.segment_id();
        let (_, found) = self.0.iter().find(|(other, _)| *other == id)?;
        found.as_ref()
    }
}

/// The terms looked up in one field, by their bytes.
type InfosByTerm = FxHashMap<Box<[u8]>, Infos>;

/// The look-ups of one query in one view of an archive.
pub(crate) struct Lookups {
    reader: Reader,
    terms: Mutex<FxHashMap<Field, InfosByTerm>>,
    /// For pairs of words looked up so far: whether the second stands directly behind the first in some text.
    pairs: Mutex<FxHashMap<[Box<str>; 2], bool>>,
}

impl std::fmt::Debug for Lookups {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lookups").finish_non_exhaustive()
    }
}

impl Lookups {
    /// An empty cache for the view of `reader`.
    pub(crate) fn new(reader: &Reader) -> Self {
        Self {
            reader: reader.clone(),
            terms: Mutex::default(),
            pairs: Mutex::default(),
        }
    }

    /// The reader of the archive's view.
    pub(crate) fn reader(&self) -> &Reader {
        &self.reader
    }

    /// The entries of `term` in the dictionaries of all segments.
    pub(crate) fn term(&self, term: &Term) -> tantivy::Result<Infos> {
        self.of(term.field(), term.serialized_value_bytes())
    }

    /// The same for the term of `field` with the bytes of `text`.
    pub(crate) fn text(&self, field: Field, text: &str) -> tantivy::Result<Infos> {
        self.of(field, text.as_bytes())
    }

    /// How many documents have the term `text` in `field`, not counting removed ones. Advice about words, and decisions from their
    /// capitals, must not depend on removed documents.
    pub(crate) fn living(&self, field: Field, text: &str) -> tantivy::Result<u64> {
        let infos = self.text(field, text)?;
        let mut documents = 0;
        for segment in self.reader.segment_readers() {
            if let Some(info) = infos.in_segment(segment) {
                documents += living(segment, field, info)?;
            }
        }
        Ok(documents)
    }

    /// Whether some title, heading or body has `term`.
    pub(crate) fn is_in_texts(&self, term: &str) -> tantivy::Result<bool> {
        Ok(self.in_texts(term)? > 0)
    }

    /// The number of titles, headings and bodies that have `term`, added up over the three fields.
    pub(crate) fn in_texts(&self, term: &str) -> tantivy::Result<u64> {
        let texts = self.reader.fields().texts().into_iter();
        texts.map(|text| self.living(text.surface, term)).sum()
    }

    /// How many titles, headings and bodies have the word spelled exactly as `written`, whose folded form is `term`.
    pub(crate) fn written(&self, term: &str, written: &str) -> tantivy::Result<u64> {
        let written = written_term(term, written);
        let texts = self.reader.fields().texts().into_iter();
        texts.map(|text| self.living(text.written, &written)).sum()
    }

    /// Whether some title, heading or body has `term` directly behind `before`. Also `true` when time ran out before this was known.
    /// Fast where one of the words is rare.
    pub(crate) fn are_side_by_side(
        &self,
        before: &str,
        term: &str,
        deadline: &Deadline,
    ) -> tantivy::Result<bool> {
        let pair = [before.into(), term.into()];
        if let Some(&known) = lock(&self.pairs).get(&pair) {
            return Ok(known);
        }
        let mut is_one = false;
        for text in self.reader.fields().texts() {
            is_one = is_one
                || deadline.is_over()
                || self.side_by_side(text.surface, &[before], term, 1, deadline)? > 0;
        }
        is_one |= deadline.was_reached();
        lock(&self.pairs).insert(pair, is_one);
        Ok(is_one)
    }

    /// How many documents have `term` directly behind one of `before` in `field`, not counting removed documents. Stops counting at
    /// `most`, or when the time is over.
    pub(crate) fn side_by_side(
        &self,
        field: Field,
        before: &[&str],
        term: &str,
        most: u64,
        deadline: &Deadline,
    ) -> tantivy::Result<u64> {
        let before = before.iter().map(|before| self.text(field, before));
        let before: Vec<Infos> = before.collect::<tantivy::Result<_>>()?;
        let term = self.text(field, term)?;
        let mut documents = 0;
        let mut ticks = Ticks::new(deadline, 256);
        for segment in self.reader.segment_readers() {
            let Some(info) = term.in_segment(segment) else {
                continue;
            };
            let index = segment.inverted_index(field)?;
            let open = |info| {
                index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqsAndPositions)
            };
            let before = before
                .iter()
                .filter_map(|before| before.in_segment(segment));
            let mut before: Vec<_> = before.map(open).collect::<io::Result<_>>()?;
            let mut postings = open(info)?;
            let (mut ends, mut starts) = (Vec::new(), Vec::new());
            while postings.doc() != TERMINATED && documents < most && !ticks.tick() {
                let doc = postings.doc();
                let seek = |before: &mut SegmentPostings| match before.doc() < doc {
                    true => before.seek(doc),
                    false => before.doc(),
                };
                let next = before.iter_mut().map(seek).min().unwrap_or(TERMINATED);
                if next > doc {
                    postings.seek(next);
                    continue;
                }
                postings.positions(&mut starts);
                let is_behind = |before: &mut SegmentPostings| {
                    let is_here = before.doc() == doc;
                    if is_here {
                        before.positions_with_offset(1, &mut ends);
                    }
                    is_here && starts.iter().any(|at| ends.binary_search(at).is_ok())
                };
                let is_alive = segment
                    .alive_bitset()
                    .is_none_or(|alive| alive.is_alive(doc));
                documents += u64::from(is_alive && before.iter_mut().any(is_behind));
                postings.advance();
            }
        }
        Ok(documents)
    }

    fn of(&self, field: Field, bytes: &[u8]) -> tantivy::Result<Infos> {
        let mut terms = lock(&self.terms);
        let terms = terms.entry(field).or_default();
        if let Some(known) = terms.get(bytes) {
            return Ok(known.clone());
        }
        let infos = Infos::look_up(&self.reader, field, bytes)?;
        terms.insert(bytes.into(), infos.clone());
        Ok(infos)
    }

    /// The engine's BM25 weight of a phrase of `terms`.
    pub(crate) fn bm25(&self, terms: &[Term]) -> tantivy::Result<Bm25Weight> {
        Bm25Weight::for_terms(self, terms)
    }
}

/// Streams the terms that start with `start`.
pub(crate) fn started<'a>(terms: &'a TermDictionary, start: &str) -> io::Result<TermStreamer<'a>> {
    // UTF-8 has no byte 0xFF, so the last byte can be incremented: that gives the smallest string after all those with this start.
    let mut end = start.as_bytes().to_vec();
    if let Some(last) = end.last_mut() {
        *last += 1;
    }
    terms.range().ge(start).lt(end).into_stream()
}

/// The rest of each term that starts with `prefix`, behind the prefix.
pub(crate) fn after(index: &InvertedIndexReader, prefix: &str) -> tantivy::Result<Vec<String>> {
    let mut terms = started(index.terms(), prefix)?;
    let mut found = Vec::new();
    while let Some((term, _)) = terms.next() {
        let rest = std::str::from_utf8(&term[prefix.len()..]);
        found.extend(rest.map(str::to_owned).ok());
    }
    Ok(found)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The archive's statistics for the engine's BM25.
impl Bm25StatisticsProvider for Lookups {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.reader.searcher().total_num_tokens(field)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.reader.searcher().total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Ok(self.term(term)?.documents())
    }
}
