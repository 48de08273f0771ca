//! What a query looks up in the archive's dictionaries, each once.
//!
//! A word is asked for again and again: what it stands for, how rare it is, where its postings are, for the ranking, for the
//! judge, for words together. A look-up walks a dictionary that is mostly in no cache, and there are some of them for each
//! segment, text and language.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use newshound_index::Reader;
use newshound_index::analysis::{Inflections, Stemmer, class_term};
use rustc_hash::FxHashMap;
use tantivy::index::SegmentId;
use tantivy::postings::TermInfo;
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::Field;
use tantivy::{Score, SegmentReader, Term};

use crate::plan::forms::{listed, told};

/// What the dictionaries of the segments have of something.
pub(crate) struct BySegment<T>(Arc<[(SegmentId, T)]>);

/// What they have of a term.
pub(crate) type Infos = BySegment<Option<TermInfo>>;

/// The forms that a class may have in them.
pub(crate) type Forms = BySegment<Vec<String>>;

impl<T> Clone for BySegment<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Default> BySegment<T> {
    fn look_up(
        reader: &Reader,
        mut look_up: impl FnMut(&SegmentReader) -> tantivy::Result<T>,
    ) -> tantivy::Result<Self> {
        let mut fault = None;
        let segments = reader.segment_readers().iter();
        // An iterator that may end sooner would be collected twice.
        let found = segments.map(|segment| {
            let found = look_up(segment).map_err(|error| fault = Some(error));
            (segment.segment_id(), found.unwrap_or_default())
        });
        let found = Self(found.collect());
        match fault {
            Some(error) => Err(error),
            None => Ok(found),
        }
    }
}

impl<T> BySegment<T> {
    /// What each segment has.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, found)| found)
    }

    fn of(&self, segment: &SegmentReader) -> Option<&T> {
        let id = segment.segment_id();
        let found = self.0.iter().find(|(other, _)| *other == id);
        found.map(|(_, found)| found)
    }
}

impl Infos {
    /// How many documents have the term, removed ones included.
    pub(crate) fn documents(&self) -> u64 {
        let found = self.iter().flatten();
        found.map(|info| u64::from(info.doc_freq)).sum()
    }

    /// What `segment` has of the term.
    pub(crate) fn in_segment(&self, segment: &SegmentReader) -> Option<&TermInfo> {
        self.of(segment)?.as_ref()
    }
}

impl Forms {
    /// The forms that `segment` may have.
    pub(crate) fn in_segment(&self, segment: &SegmentReader) -> &[String] {
        self.of(segment).map_or(&[], Vec::as_slice)
    }
}

/// What was looked up in one field, by the bytes of terms.
type Terms = FxHashMap<Box<[u8]>, Infos>;

/// What was looked up for a query in one view of an archive.
#[derive(Default)]
pub(crate) struct Lookups {
    terms: Mutex<FxHashMap<Field, Terms>>,
    forms: Mutex<FxHashMap<(Stemmer, String), Forms>>,
}

impl std::fmt::Debug for Lookups {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lookups").finish_non_exhaustive()
    }
}

impl Lookups {
    /// What the dictionaries of all segments have of `term`.
    pub(crate) fn term(&self, reader: &Reader, term: &Term) -> tantivy::Result<Infos> {
        self.of(reader, term.field(), term.serialized_value_bytes())
    }

    /// The same of a term of `field` that is `text`.
    pub(crate) fn text(&self, reader: &Reader, field: Field, text: &str) -> tantivy::Result<Infos> {
        self.of(reader, field, text.as_bytes())
    }

    fn of(&self, reader: &Reader, field: Field, bytes: &[u8]) -> tantivy::Result<Infos> {
        let mut terms = lock(&self.terms);
        let terms = terms.entry(field).or_default();
        if let Some(known) = terms.get(bytes) {
            return Ok(known.clone());
        }
        let infos = Infos::look_up(reader, |segment| {
            Ok(segment.inverted_index(field)?.terms().get(bytes)?)
        })?;
        terms.insert(bytes.into(), infos.clone());
        Ok(infos)
    }

    /// The folded forms of a class, by segment: those it has, and some that it may have.
    pub(crate) fn forms(
        &self,
        reader: &Reader,
        stemmer: Stemmer,
        class: &str,
        inflections: &mut Inflections,
    ) -> tantivy::Result<Forms> {
        let key = (stemmer, class.to_owned());
        if let Some(known) = lock(&self.forms).get(&key) {
            return Ok(known.clone());
        }
        let term = class_term(stemmer, class);
        let mut texts = Vec::new();
        for text in reader.fields().texts() {
            texts.push(self.text(reader, text.inflected, &term)?);
        }
        let mut by_rule = None;
        let forms = Forms::look_up(reader, |segment| {
            // To list forms costs more than to see that there are none.
            if texts
                .iter()
                .all(|infos| infos.in_segment(segment).is_none())
            {
                return Ok(Vec::new());
            }
            let index = segment.inverted_index(reader.fields().forms)?;
            let mut forms = listed(&index, stemmer, class)?;
            let by_rule = by_rule.get_or_insert_with(|| told(stemmer, class, inflections));
            forms.extend_from_slice(by_rule);
            Ok(forms)
        })?;
        lock(&self.forms).insert(key, forms.clone());
        Ok(forms)
    }

    /// The engine's BM25 of `terms` of one field, of which there is at least one.
    pub(crate) fn bm25(&self, reader: &Reader, terms: &[Term]) -> tantivy::Result<Bm25Weight> {
        let statistics = Statistics {
            lookups: self,
            reader,
        };
        let [term] = terms else {
            return Bm25Weight::for_terms(&statistics, terms);
        };
        let all = statistics.total_num_docs()?;
        let tokens = statistics.total_num_tokens(term.field())?;
        let average = tokens as Score / all as Score;
        let documents = statistics.doc_freq(term)?;
        Ok(Bm25Weight::for_one_term_without_explain(
            documents, all, average,
        ))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The archive's statistics, as the engine asks for them.
struct Statistics<'a> {
    lookups: &'a Lookups,
    reader: &'a Reader,
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.reader.total_num_tokens(field)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.reader.total_num_docs()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Ok(self.lookups.term(self.reader, term)?.documents())
    }
}
