//! What is asked of documents and scores nothing: their day, length or language, and what they have at all.
//!
//! Days and lengths lie in columns, of which the documents of a window are told at once, or one by one where few are looked at.

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

/// Which documents are meant.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    /// All of them.
    All,
    /// Those published on these days, which a field has as counted from 1970-01-01; not those without a day.
    Days(Field, RangeInclusive<i64>),
    /// Those of so many words, which a field has.
    Words(Field, RangeInclusive<u64>),
    /// Those that a query of the engine matches.
    Query(Arc<dyn Query>),
}

impl Filter {
    /// The documents of days, of which either end may be open.
    pub(crate) fn days(fields: &Fields, from: Option<Date>, to: Option<Date>) -> Self {
        let first = from.map_or(i64::MIN, day_of_date);
        let last = to.map_or(i64::MAX, day_of_date);
        Self::Days(fields.published, first..=last)
    }

    /// The documents of lengths in words, of which either end may be open.
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

    /// The documents of a segment.
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

/// The engine's query for a range of values. It refuses one that is open at both ends, and counts no bound that is no value.
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

/// A filter in a segment.
pub(super) enum OpenedFilter {
    All(Passed),
    Days(Scan<i64>),
    Words(Scan<u64>),
    Query(Box<dyn Scorer>),
}

impl OpenedFilter {
    /// The next document that may be meant.
    pub(super) fn next(&self) -> DocId {
        match self {
            Self::All(passed) => passed.next(),
            Self::Days(scan) => scan.passed.next(),
            Self::Words(scan) => scan.passed.next(),
            Self::Query(scorer) => scorer.doc(),
        }
    }

    /// The documents of a window that are meant, of the wanted ones all.
    pub(super) fn pass(&mut self, window: &Window) -> Bits {
        match self {
            Self::All(passed) => Bits::first(passed.pass(window)),
            Self::Days(scan) => scan.pass(window),
            Self::Words(scan) => scan.pass(window),
            Self::Query(scorer) => matched(scorer.as_mut(), window),
        }
    }
}

/// How far the documents of a segment were passed.
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

    /// How many documents of the segment are in a window.
    fn pass(&mut self, window: &Window) -> u32 {
        self.at = window.end;
        self.documents.min(window.end).saturating_sub(window.start)
    }
}

/// Documents by their values in a column.
pub(super) struct Scan<T> {
    column: Column<T>,
    values: RangeInclusive<T>,
    passed: Passed,
    /// Those of a window.
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
        /// Where more are looked at, all are unpacked at once, if each document has a value: otherwise it takes long to tell whose a value is.
        const FEW: u32 = 512;
        let Self {
            column,
            values,
            passed,
            found,
        } = self;
        let end = window.start + passed.pass(window);
        let mut bits = Bits::NONE;
        // A column takes values that it cannot hold for its first or last one.
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

/// The documents of a scorer in a window, of the wanted ones all and no others.
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
