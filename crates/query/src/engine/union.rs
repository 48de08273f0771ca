//! Documents with any of several terms, counted as one term: the words of a pattern, the forms of a word.
//!
//! A pattern can stand for a thousand words. A thousand scorers side by side would cost more than reading all their postings once, and
//! the best of a thousand scores says little. So BM25 scores the union as one term: its frequency is that of all the words together,
//! and its document frequency is the number of documents with any of them (as in Lucene's synonym query).
//!
//! The number of documents must be known before any is scored. To score, the postings of a few terms are read again side by side
//! ([`UnionPostings`]). Those of many terms are merged once, and so are those of a few where the engine asks document by document.

use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use newshound_index::analysis::StemmerSet;
use newshound_index::{Reader, Stemmed};
use tantivy::index::SegmentId;
use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, InvertedIndexReader, SegmentReader, TantivyError, Term};

use crate::deadline::Deadline;
use crate::engine::union::by_document::ByDocument;
use crate::engine::union::frequencies::Frequencies;
use crate::engine::union_postings::{List, UnionPostings, pairs};
use crate::lookups::Counts;
use crate::plan::term_set::TermSet;

pub(crate) mod by_document;
mod frequencies;
pub(crate) mod query;

/// Documents with their frequencies, in ascending order.
type Documents = Arc<[(DocId, u32)]>;

/// The documents with any of several terms in one field.
#[derive(Debug)]
pub(crate) struct Union {
    field: Field,
    terms: Arc<TermSet>,
    segments: Vec<Segment>,
    counts: Counts,
    deadline: Deadline,
}

/// The union's documents in one segment.
#[derive(Debug)]
struct Segment {
    id: SegmentId,
    stemmed: Stemmed,
    /// The documents, set when they are first merged.
    documents: OnceLock<Documents>,
    /// The terms of each document, set when positions are first asked for.
    terms: OnceLock<Arc<ByDocument>>,
}

/// The largest number of terms whose postings are read side by side; those of more terms are merged.
const FEW: usize = 16;

impl Union {
    /// The documents of `terms` in `field`.
    pub(crate) fn new(
        reader: &Reader,
        field: Field,
        terms: Arc<TermSet>,
        deadline: &Deadline,
    ) -> tantivy::Result<Self> {
        let mut segments = Vec::with_capacity(reader.segment_readers().len());
        for segment in reader.segment_readers() {
            segments.push(Segment {
                id: segment.segment_id(),
                stemmed: reader.stemmed(segment)?.clone(),
                documents: OnceLock::new(),
                terms: OnceLock::new(),
            });
        }
        let mut union = Self {
            field,
            terms,
            segments,
            counts: Counts::default(),
            deadline: deadline.clone(),
        };
        let terms = union.terms.clone();
        let known = terms.counts(field);
        if let Some(counts) = known.and_then(OnceLock::get) {
            union.counts = *counts;
            return Ok(union);
        }
        for segment in reader.segment_readers() {
            union.counts += union.count(segment)?;
        }
        if let Some(known) = known.filter(|_| !deadline.is_over()) {
            // Another thread may have set it first, to the same counts.
            let _ = known.set(union.counts);
        }
        Ok(union)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.counts.documents == 0
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// The field of the terms.
    pub(crate) fn field(&self) -> Field {
        self.field
    }

    /// The documents of a segment with any of the terms, and how often they have them, in ascending order.
    pub(crate) fn documents(&self, segment: &SegmentReader) -> tantivy::Result<Documents> {
        let known = &self.segment(segment)?.documents;
        if let Some(known) = known.get() {
            return Ok(known.clone());
        }
        let stemmed = &self.segment(segment)?.stemmed;
        let merged = Frequencies::of(segment.max_doc(), |table| {
            self.each_block(segment, |place, blocks| {
                let all = pairs(blocks.docs(), blocks.freqs());
                match self.gate(place, stemmed) {
                    None => table.add(all),
                    Some(gate) => table.add(all.filter(|(doc, _)| stemmed.is_of(*doc, gate))),
                }
            })
        })?;
        // Another thread may have set it first, to the same documents.
        Ok(known.get_or_init(|| merged).clone())
    }

    /// The postings of the terms in a segment side by side; `None` if there are more than [`FEW`] terms.
    pub(crate) fn lists(&self, segment: &SegmentReader) -> tantivy::Result<Option<UnionPostings>> {
        if self.terms.words().len() > FEW {
            return Ok(None);
        }
        let index = segment.inverted_index(self.field)?;
        let stemmed = &self.segment(segment)?.stemmed;
        let mut lists = Vec::new();
        self.each_term(segment, &index, |place, info| {
            let option = IndexRecordOption::WithFreqs;
            let blocks = index.read_block_postings_from_terminfo(info, option)?;
            lists.push(List::new(blocks, self.gate(place, stemmed)));
            Ok(())
        })?;
        Ok(Some(UnionPostings::new(lists, stemmed.clone())))
    }

    /// The numbers of the terms that each document of a segment has; a term's number is its index in the term set.
    pub(crate) fn terms(&self, segment: &SegmentReader) -> tantivy::Result<Arc<ByDocument>> {
        let known = &self.segment(segment)?.terms;
        if let Some(known) = known.get() {
            return Ok(known.clone());
        }
        let index = segment.inverted_index(self.field)?;
        let mut postings = 0;
        self.each_term(segment, &index, |_, info| {
            postings += u64::from(info.doc_freq);
            Ok(())
        })?;
        let found = ByDocument::of(segment.max_doc(), postings, |visit| {
            self.each_posting(segment, |doc, number, _| visit(doc, number))
        })?;
        Ok(known.get_or_init(|| Arc::new(found)).clone())
    }

    fn segment(&self, segment: &SegmentReader) -> tantivy::Result<&Segment> {
        let id = segment.segment_id();
        let found = self.segments.iter().find(|segment| segment.id == id);
        found.ok_or_else(|| TantivyError::InvalidArgument("a segment of another view".into()))
    }

    /// The stemmers whose articles the term at `place` counts in; `None` if it counts in all articles of the segment.
    fn gate(&self, place: usize, stemmed: &Stemmed) -> Option<StemmerSet> {
        let within = self.terms.within(place);
        (!stemmed.all().is_within(within)).then_some(within)
    }

    /// Counts a segment's documents with any of the terms, and the occurrences of the terms.
    fn count(&self, segment: &SegmentReader) -> tantivy::Result<Counts> {
        if self.terms.words().len() > FEW {
            let found = self.documents(segment)?;
            let said = found.iter().map(|(_, frequency)| u64::from(*frequency));
            return Ok(Counts {
                documents: found.len() as u64,
                occurrences: said.sum(),
            });
        }
        thread_local! {
            /// A buffer with a bit for each document, all 0 between uses.
            static IDLE: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
        }
        let mut bits = IDLE.take();
        let words = (segment.max_doc() as usize).div_ceil(64);
        if bits.len() < words {
            bits.resize(words, 0);
        }
        let mut occurrences = 0;
        let stemmed = &self.segment(segment)?.stemmed;
        self.each_block(segment, |place, blocks| {
            let gate = self.gate(place, stemmed);
            for (&doc, &frequency) in blocks.docs().iter().zip(blocks.freqs()) {
                let counts = gate.is_none_or(|gate| stemmed.is_of(doc, gate));
                bits[doc as usize / 64] |= u64::from(counts) << (doc % 64);
                occurrences += u64::from(frequency) * u64::from(counts);
            }
        })?;
        let set = bits[..words]
            .iter()
            .map(|bits| u64::from(bits.count_ones()));
        let documents = set.sum();
        bits[..words].fill(0);
        IDLE.set(bits);
        Ok(Counts {
            documents,
            occurrences,
        })
    }

    /// Calls `visit` with each posting of a segment that counts: the document, the number of the term, and its frequency there.
    fn each_posting(
        &self,
        segment: &SegmentReader,
        mut visit: impl FnMut(DocId, u32, u32),
    ) -> tantivy::Result<()> {
        let stemmed = &self.segment(segment)?.stemmed;
        self.each_block(segment, |place, blocks| {
            let gate = self.gate(place, stemmed);
            for (&doc, &frequency) in blocks.docs().iter().zip(blocks.freqs()) {
                if gate.is_none_or(|gate| stemmed.is_of(doc, gate)) {
                    visit(doc, place as u32, frequency);
                }
            }
        })
    }

    /// Calls `visit` with all blocks of postings of a segment, each with the number of its term.
    fn each_block(
        &self,
        segment: &SegmentReader,
        mut visit: impl FnMut(usize, &BlockSegmentPostings),
    ) -> tantivy::Result<()> {
        let index = segment.inverted_index(self.field)?;
        let mut opened = None;
        self.each_term(segment, &index, |place, info| {
            if self.deadline.is_over() {
                return Ok(());
            }
            // All terms share one reader, as it is large.
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
            while blocks.block_len() > 0 {
                visit(place, blocks);
                blocks.advance();
            }
            Ok(())
        })
    }

    /// Calls `visit` with the terms that a segment has, each with its number, in order.
    fn each_term(
        &self,
        segment: &SegmentReader,
        index: &InvertedIndexReader,
        mut visit: impl FnMut(usize, &TermInfo) -> tantivy::Result<()>,
    ) -> tantivy::Result<()> {
        if let Some(known) = self.terms.infos(segment.segment_id(), self.field) {
            let mut known = known.iter().enumerate();
            return known.try_for_each(|(place, info)| match info {
                Some(info) => visit(place, info),
                None => Ok(()),
            });
        }
        for (place, term) in self.terms.words().iter().enumerate() {
            if self.deadline.is_over() {
                break;
            }
            let info = index.get_term_info(&Term::from_field_text(self.field, term))?;
            info.map_or(Ok(()), |info| visit(place, &info))?;
        }
        Ok(())
    }
}
