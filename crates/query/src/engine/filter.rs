//! Conditions that documents meet or not, without a score: on their day, length or language, and on whether they have a field at all.
//!
//! Days and lengths are read from columns: for all documents of a window at once, or one by one where few are wanted.

use std::fmt::Debug;
use std::ops::{Bound, RangeInclusive};
use std::sync::Arc;

use newshound_article::Date;
use newshound_index::{Fields, Reader, day_of_date};
use tantivy::columnar::Column;
use tantivy::query::{AllQuery, EnableScoring, Query, RangeQuery, Scorer, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, SegmentReader, TERMINATED, Term};

use crate::engine::steady::Steady;
use crate::engine::window::{Bits, Window};

/// A condition on documents.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    /// All documents.
    All,
    /// Published on one of these days, counted from 1970-01-01. Documents without a day do not pass.
    Days(Field, RangeInclusive<i64>),
    /// With a length in this range of words.
    Words(Field, RangeInclusive<u64>),
    /// Matched by this query of the engine.
    Query(Arc<dyn Query>),
}

impl Filter {
    /// The documents published from `from` to `to`, inclusive; `None` for an open end.
    pub(crate) fn days(fields: &Fields, from: Option<Date>, to: Option<Date>) -> Self {
        let first = from.map_or(i64::MIN, day_of_date);
        let last = to.map_or(i64::MAX, day_of_date);
        Self::Days(fields.published, first..=last)
    }

    /// The documents with a length from `from` to `to` words, inclusive; `None` for an open end.
    pub(crate) fn words(fields: &Fields, from: Option<u64>, to: Option<u64>) -> Self {
        let least = from.unwrap_or(u64::MIN);
        Self::Words(fields.words, least..=to.unwrap_or(u64::MAX))
    }

    /// The documents in a language.
    pub(crate) fn language(fields: &Fields, code: &str) -> Self {
        let term = Term::from_field_text(fields.language, code);
        Self::Query(Arc::new(TermQuery::new(term, IndexRecordOption::Basic)))
    }

    /// The engine's query.
    pub(crate) fn query(&self) -> Box<dyn Query> {
        match self {
            Self::All => Box::new(AllQuery),
            Self::Days(field, days) => range(days, |day| Term::from_field_i64(*field, day)),
            Self::Words(field, words) => range(words, |words| Term::from_field_u64(*field, words)),
            Self::Query(query) => query.box_clone(),
        }
    }

    /// Opens the filter for the documents of a segment.
    pub(super) fn open(
        &self,
        reader: &Reader,
        segment: &SegmentReader,
    ) -> tantivy::Result<OpenedFilter> {
        let documents = segment.max_doc();
        let columns = segment.fast_fields();
        Ok(match self {
            Self::All => OpenedFilter::All(Passed::of(documents)),
            Self::Days(_, days) => {
                let column = columns.i64(Fields::PUBLISHED)?;
                OpenedFilter::Days(Scan::new(column, days, documents))
            }
            Self::Words(_, words) => {
                let column = columns.u64(Fields::WORDS)?;
                OpenedFilter::Words(Scan::new(column, words, documents))
            }
            Self::Query(query) => {
                let unscored = EnableScoring::disabled_from_searcher(reader.searcher());
                OpenedFilter::Query(query.weight(unscored)?.scorer(segment, 1.0)?)
            }
        })
    }
}

/// The engine's query for a range of values. The engine refuses a range that is open at both ends, so that one gets a lower bound.
fn range<T: Copy + Ord + Limits>(
    values: &RangeInclusive<T>,
    term: impl Fn(T) -> Term,
) -> Box<dyn Query> {
    let (first, last) = (*values.start(), *values.end());
    let from = match first == T::LEAST && last != T::MOST {
        true => Bound::Unbounded,
        false => Bound::Included(term(first)),
    };
    let to = match last == T::MOST {
        true => Bound::Unbounded,
        false => Bound::Included(term(last)),
    };
    Box::new(Steady(Box::new(RangeQuery::new(from, to))))
}

/// The values that stand for an open end.
trait Limits {
    const LEAST: Self;
    const MOST: Self;
}

impl Limits for i64 {
    const LEAST: Self = i64::MIN;
    const MOST: Self = i64::MAX;
}

impl Limits for u64 {
    const LEAST: Self = u64::MIN;
    const MOST: Self = u64::MAX;
}

/// A filter opened for a segment.
pub(super) enum OpenedFilter {
    All(Passed),
    Days(Scan<i64>),
    Words(Scan<u64>),
    Query(Box<dyn Scorer>),
}

impl OpenedFilter {
    /// The next document that may pass; [`TERMINATED`] if there is none.
    pub(super) fn next(&self) -> DocId {
        match self {
            Self::All(passed) => passed.next(),
            Self::Days(scan) => scan.passed.next(),
            Self::Words(scan) => scan.passed.next(),
            Self::Query(scorer) => scorer.doc(),
        }
    }

    /// The documents of `window` that pass. The answer is exact for the wanted documents; others may be missing.
    pub(super) fn pass(&mut self, window: &Window) -> Bits {
        match self {
            Self::All(passed) => Bits::first(passed.pass(window)),
            Self::Days(scan) => scan.pass(window),
            Self::Words(scan) => scan.pass(window),
            Self::Query(scorer) => matched(scorer.as_mut(), window),
        }
    }
}

/// How far the documents of a segment have been processed.
pub(super) struct Passed {
    at: DocId,
    documents: u32,
}

impl Passed {
    fn of(documents: u32) -> Self {
        Self { at: 0, documents }
    }

    fn next(&self) -> DocId {
        match self.at < self.documents {
            true => self.at,
            false => TERMINATED,
        }
    }

    /// Moves past `window` and returns how many documents of the segment are in it.
    fn pass(&mut self, window: &Window) -> u32 {
        self.at = window.end;
        self.documents.min(window.end).saturating_sub(window.start)
    }
}

/// Finds documents by their values in a column.
pub(super) struct Scan<T> {
    column: Column<T>,
    values: RangeInclusive<T>,
    passed: Passed,
    /// A buffer for the documents found in a window.
    found: Vec<DocId>,
}

impl<T: Copy + Debug + Ord + Send + Sync + 'static> Scan<T> {
    fn new(column: Column<T>, values: &RangeInclusive<T>, documents: u32) -> Self {
        Self {
            column,
            values: values.clone(),
            passed: Passed::of(documents),
            found: Vec::new(),
        }
    }

    fn pass(&mut self, window: &Window) -> Bits {
        /// Up to this many wanted documents are looked up one by one. For more, the values of the whole window are unpacked at once,
        /// but only if each document has a value: otherwise mapping values back to documents is slow.
        const FEW: u32 = 512;
        let Self {
            column,
            values,
            passed,
            found,
        } = self;
        let end = window.start + passed.pass(window);
        let mut bits = Bits::NONE;
        // The column would clamp bounds outside of its own range to its first or last value.
        if *values.start() > column.max_value() || *values.end() < column.min_value() {
            return bits;
        }
        let mut add = |doc: DocId| bits.set((doc - window.start) as usize);
        let is_full = column.get_cardinality().is_full();
        if window.count() <= FEW || !is_full {
            let is_meant = |doc: &DocId| {
                let mut own = column.values_for_doc(*doc);
                own.any(|value| values.contains(&value))
            };
            let wanted = window.documents().take_while(|doc| *doc < end);
            wanted.filter(is_meant).for_each(&mut add);
        } else {
            found.clear();
            column.get_docids_for_value_range(values.clone(), window.start..end, found);
            found.iter().copied().for_each(&mut add);
        }
        bits
    }
}

/// The wanted documents of `window` that `scorer` matches.
fn matched(scorer: &mut dyn Scorer, window: &Window) -> Bits {
    let mut bits = Bits::NONE;
    let mut doc = scorer.doc();
    while doc < window.end {
        let wanted = window.next_wanted(doc);
        if wanted > doc {
            doc = scorer.seek(wanted);
            continue;
        }
        bits.set((doc - window.start) as usize);
        doc = scorer.advance();
    }
    bits
}
