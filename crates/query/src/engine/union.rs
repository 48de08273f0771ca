//! Documents that hold any of several terms, as if they were one: the words of a pattern, the forms of a word.
//!
//! A pattern can stand for a thousand words. A thousand scorers side by side would cost more than reading all their
//! postings once, and the best of a thousand scores says little; so the postings are merged when a query is compiled, and
//! the union is scored by BM25 as one term: its frequency is that of all the words together, and so is the number of its
//! documents (as Lucene's synonym query has it).

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use newshound_index::Reader;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentId;
use tantivy::query::{
    Bm25StatisticsProvider, Bm25Weight, EnableScoring, Explanation, Query, Scorer, Weight,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, Term};

use crate::deadline::Deadline;
use crate::engine::weights::Counts;
use crate::plan::terms::Terms;

/// For each segment documents with a number each, sorted.
type BySegment = HashMap<SegmentId, Arc<[(DocId, u32)]>>;

/// The documents of terms in one field.
#[derive(Debug)]
pub(crate) struct Union {
    field: Field,
    segments: BySegment,
    counts: Counts,
    terms: Arc<Terms>,
    /// For each segment the documents of each term, made when positions are first asked for.
    by_term: OnceLock<BySegment>,
}

impl Union {
    /// Reads the postings of `terms` in `field`.
    pub(crate) fn new(
        reader: &Reader,
        field: Field,
        terms: Arc<Terms>,
        deadline: &Deadline,
    ) -> tantivy::Result<Self> {
        let mut union = Self {
            field,
            segments: HashMap::new(),
            counts: Counts::default(),
            terms,
            by_term: OnceLock::new(),
        };
        let mut frequencies = IDLE.take();
        for segment in reader.segment_readers() {
            frequencies.start(segment.max_doc());
            union.each_posting(reader, segment, deadline, |doc, _, frequency| {
                frequencies.add(doc, frequency);
            })?;
            let found = frequencies.take();
            union.counts.documents += found.len() as u64;
            let said = found.iter().map(|(_, frequency)| u64::from(*frequency));
            union.counts.occurrences += said.sum::<u64>();
            union.segments.insert(segment.segment_id(), found);
        }
        IDLE.set(frequencies);
        Ok(union)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.counts.documents == 0
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// Its field.
    pub(crate) fn field(&self) -> Field {
        self.field
    }

    /// The documents of a segment that hold any of the terms, and how often, sorted.
    pub(crate) fn documents(&self, segment: &SegmentReader) -> Arc<[(DocId, u32)]> {
        let found = self.segments.get(&segment.segment_id());
        found.cloned().unwrap_or_default()
    }

    /// The BM25 of all terms as one.
    pub(crate) fn bm25(
        &self,
        statistics: &dyn Bm25StatisticsProvider,
    ) -> tantivy::Result<Bm25Weight> {
        let documents = statistics.total_num_docs()?;
        let tokens = statistics.total_num_tokens(self.field)?;
        let average = tokens as Score / documents.max(1) as Score;
        // Removed documents are counted in postings, and never more of them than in the archive's number.
        let holding = self.counts.documents.min(documents);
        Ok(Bm25Weight::for_one_term_without_explain(
            holding, documents, average,
        ))
    }

    fn each_posting(
        &self,
        reader: &Reader,
        segment: &SegmentReader,
        deadline: &Deadline,
        mut visit: impl FnMut(DocId, u32, u32),
    ) -> tantivy::Result<()> {
        let index = segment.inverted_index(self.field)?;
        let known = self.terms.infos(segment.segment_id(), self.field);
        let stemmed = reader.stemmed(segment)?;
        let mut opened = None;
        for (number, term) in (0_u32..).zip(self.terms.iter()) {
            if deadline.is_over() {
                break;
            }
            let looked_up = match known {
                Some(_) => None,
                None => index.get_term_info(&Term::from_field_text(self.field, term))?,
            };
            let info = match known {
                Some(infos) => infos.get(number as usize).and_then(Option::as_ref),
                None => looked_up.as_ref(),
            };
            let Some(info) = info else {
                continue;
            };
            // One reader for all terms: it is large.
            let blocks = match &mut opened {
                Some(blocks) => {
                    index.reset_block_postings_from_terminfo(info, blocks)?;
                    blocks
                }
                none => {
                    let option = IndexRecordOption::WithFreqs;
                    none.insert(index.read_block_postings_from_terminfo(info, option)?)
                }
            };
            let within = self.terms.within(number as usize);
            let counts = stemmed.all().is_within(within);
            while blocks.block_len() > 0 {
                for (&doc, &frequency) in blocks.docs().iter().zip(blocks.freqs()) {
                    if counts || stemmed.is_of(doc, within) {
                        visit(doc, number, frequency);
                    }
                }
                blocks.advance();
            }
        }
        Ok(())
    }

    /// Each document of a segment with the number of each term in it, sorted.
    pub(crate) fn by_term(
        &self,
        reader: &Reader,
        segment: SegmentId,
        deadline: &Deadline,
    ) -> tantivy::Result<Arc<[(DocId, u32)]>> {
        if self.by_term.get().is_none() {
            let mut all = HashMap::new();
            for segment in reader.segment_readers() {
                let mut found = Vec::new();
                self.each_posting(reader, segment, deadline, |doc, number, _| {
                    found.push((doc, number))
                })?;
                found.sort_unstable();
                all.insert(segment.segment_id(), found.into());
            }
            // Another thread may have been first; both made the same.
            let _ = self.by_term.set(all);
        }
        let found = self.by_term.get().and_then(|all| all.get(&segment));
        Ok(found.cloned().unwrap_or_default())
    }
}

thread_local! {
    /// A table at rest, all of it 0: the words of a pattern are looked for in several texts and segments.
    static IDLE: Cell<Frequencies> = const { Cell::new(Frequencies::EMPTY) };
}

/// Adds up frequencies by document.
#[derive(Default)]
struct Frequencies {
    max_doc: DocId,
    /// Postings one after another, until they are many.
    postings: Vec<(DocId, u32)>,
    /// By document, in groups.
    table: Vec<u32>,
    /// The groups of documents that have any; empty while there is no table.
    touched: Vec<bool>,
}

impl Frequencies {
    const EMPTY: Self = Self {
        max_doc: 0,
        postings: Vec::new(),
        table: Vec::new(),
        touched: Vec::new(),
    };
    /// Fewer postings are sorted sooner than a table is looked through.
    const FEW: usize = 1024;
    /// The documents of a table at most.
    const DENSE: u32 = 1 << 20;
    const GROUP: usize = 64;

    /// Starts anew, for a segment of so many documents.
    fn start(&mut self, max_doc: DocId) {
        self.max_doc = max_doc;
        self.postings.clear();
    }

    #[inline]
    fn add(&mut self, doc: DocId, frequency: u32) {
        if !self.touched.is_empty() {
            self.add_to_table(doc, frequency);
            return;
        }
        self.postings.push((doc, frequency));
        if self.postings.len() == Self::FEW && self.max_doc <= Self::DENSE {
            let groups = (self.max_doc as usize).div_ceil(Self::GROUP);
            self.touched.resize(groups, false);
            if self.table.len() < groups * Self::GROUP {
                self.table.resize(groups * Self::GROUP, 0);
            }
            let postings = std::mem::take(&mut self.postings);
            for (doc, frequency) in &postings {
                self.add_to_table(*doc, *frequency);
            }
            self.postings = postings;
        }
    }

    #[inline]
    fn add_to_table(&mut self, doc: DocId, frequency: u32) {
        let doc = doc as usize;
        self.table[doc] += frequency;
        self.touched[doc / Self::GROUP] = true;
    }

    /// The documents with their frequencies, sorted. The table is left as it was.
    fn take(&mut self) -> Arc<[(DocId, u32)]> {
        if self.touched.is_empty() {
            self.postings.sort_unstable();
            let same = self.postings.chunk_by(|a, b| a.0 == b.0);
            return same
                .map(|same| (same[0].0, same.iter().map(|(_, n)| n).sum()))
                .collect();
        }
        let found = &mut self.postings;
        let touched = self.touched.iter().filter(|touched| **touched);
        found.resize(touched.count() * Self::GROUP, (0, 0));
        let mut end = 0;
        let groups = self.table.chunks_exact_mut(Self::GROUP).zip(&self.touched);
        for (group, (table, _)) in groups.enumerate().filter(|(_, (_, touched))| **touched) {
            // Without branches: nobody foresees which documents have any.
            let docs = (group * Self::GROUP) as u32..;
            for (doc, frequency) in docs.zip(&*table) {
                found[end] = (doc, *frequency);
                end += usize::from(*frequency > 0);
            }
            table.fill(0);
        }
        self.touched.clear();
        found[..end].into()
    }
}

/// A union as a query.
#[derive(Clone, Debug)]
pub(crate) struct UnionQuery(pub(crate) Arc<Union>);

impl Query for UnionQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let bm25 = match scoring {
            EnableScoring::Enabled {
                statistics_provider,
                ..
            } => Some(self.0.bm25(statistics_provider)?),
            EnableScoring::Disabled { .. } => None,
        };
        Ok(Box::new(UnionWeight {
            union: self.0.clone(),
            bm25,
        }))
    }
}

struct UnionWeight {
    union: Arc<Union>,
    bm25: Option<Bm25Weight>,
}

impl Weight for UnionWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let bm25 = self.bm25.as_ref().map(|bm25| bm25.boost_by(boost));
        Ok(Box::new(UnionScorer {
            documents: self.union.documents(segment),
            at: 0,
            lengths: segment.get_fieldnorms_reader(self.union.field)?,
            bm25,
        }))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        scorer.seek(doc);
        Ok(Explanation::new("words of a pattern", scorer.score()))
    }
}

struct UnionScorer {
    documents: Arc<[(DocId, u32)]>,
    at: usize,
    lengths: FieldNormReader,
    bm25: Option<Bm25Weight>,
}

impl DocSet for UnionScorer {
    fn advance(&mut self) -> DocId {
        self.at = (self.at + 1).min(self.documents.len());
        self.doc()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        let rest = &self.documents[self.at..];
        // Targets are mostly near: look in steps that double.
        let mut step = 1;
        while step < rest.len() && rest[step].0 < target {
            step *= 2;
        }
        let near = &rest[..rest.len().min(step + 1)];
        self.at += near.partition_point(|(doc, _)| *doc < target);
        self.doc()
    }

    fn doc(&self) -> DocId {
        self.documents
            .get(self.at)
            .map_or(TERMINATED, |(doc, _)| *doc)
    }

    fn size_hint(&self) -> u32 {
        self.documents.len() as u32
    }
}

impl Scorer for UnionScorer {
    fn score(&mut self) -> Score {
        match (&self.bm25, self.documents.get(self.at)) {
            (Some(bm25), Some((doc, frequency))) => {
                bm25.score(self.lengths.fieldnorm_id(*doc), *frequency)
            }
            _ => 1.0,
        }
    }
}
