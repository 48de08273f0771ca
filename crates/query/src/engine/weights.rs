//! How much words tell.
//!
//! BM25's idf gives every rare word much weight, whether it is what an article is about (`diem`) or just not said often
//! (`number`). Where words are weighted for news, a word counts by Robertson's idf (which gives a word of every other
//! article none) and by its burstiness: how often it is said in an article that has it at all (Church and Gale 1995; Kwok
//! 1996 weights query words so). One number holds for all texts of an article: a word is no rarer for standing in a title.
//! BM25's own is one of each text, for whatever it is of: words, phrases and patterns.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use newshound_index::Fields;
use rustc_hash::FxHashMap;
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::Error;
use crate::lookups::{Counts, Lookups};
use crate::request::Ranking;

/// The idf's exponent: words that tell more count even more. Beside it stands 1 for BM25's own.
const SHARPNESS: f64 = 1.5;
/// What is left of BM25's idf for a word of every other article. It is not 0, so that such words still rank among
/// themselves.
const LEAST: f64 = 0.1;

/// How often terms are said in all of one view of an archive. To count it takes all their postings, and common words are in
/// query after query.
#[derive(Default)]
pub(crate) struct CollectionFrequencies(Mutex<FxHashMap<Term, u64>>);

impl CollectionFrequencies {
    /// Terms that are kept at most.
    const MOST: usize = 1 << 14;

    fn get(&self, term: &Term) -> Option<u64> {
        self.lock().get(term).copied()
    }

    fn insert(&self, term: &Term, occurrences: u64) {
        let mut known = self.lock();
        if known.len() >= Self::MOST {
            known.clear();
        }
        known.insert(term.clone(), occurrences);
    }

    fn lock(&self) -> MutexGuard<'_, FxHashMap<Term, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Weights of words in one archive.
pub(crate) struct Weights<'a> {
    ranking: Ranking,
    documents: u64,
    lookups: Arc<Lookups>,
    collection_frequencies: &'a CollectionFrequencies,
}

impl<'a> Weights<'a> {
    pub(crate) fn new(
        ranking: Ranking,
        lookups: Arc<Lookups>,
        collection_frequencies: &'a CollectionFrequencies,
    ) -> Self {
        let segments = lookups.reader().segment_readers().iter();
        Self {
            ranking,
            documents: segments.map(|segment| u64::from(segment.max_doc())).sum(),
            lookups,
            collection_frequencies,
        }
    }

    /// How many documents of the archive have `text` as a term of `field`, removed ones included.
    pub(crate) fn documents(&self, field: Field, text: &str) -> Result<u64, Error> {
        let infos = self.lookups.text(field, text)?;
        Ok(infos.documents())
    }

    /// Whether words count by the engine's idf alone, whatever they are.
    pub(crate) fn is_the_engines(&self) -> bool {
        self.ranking == Ranking::Bm25
    }

    /// How often all documents together have `term`; 0 where that counts for nothing.
    pub(crate) fn occurrences(&self, term: &Term) -> Result<u64, Error> {
        if self.is_the_engines() {
            return Ok(0);
        }
        if let Some(known) = self.collection_frequencies.get(term) {
            return Ok(known);
        }
        let mut sum = 0;
        let infos = self.lookups.term(term)?;
        for segment in self.lookups.reader().segment_readers() {
            let Some(info) = infos.in_segment(segment) else {
                continue;
            };
            let index = segment.inverted_index(term.field())?;
            let blocks =
                index.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
            let mut blocks = blocks.map_err(tantivy::TantivyError::from)?;
            while blocks.block_len() > 0 {
                sum += blocks.freqs().iter().map(|&n| u64::from(n)).sum::<u64>();
                blocks.advance();
            }
        }
        self.collection_frequencies.insert(term, sum);
        Ok(sum)
    }

    /// The idf that the engine gives a word of so many documents.
    pub(crate) fn engine_idf(&self, documents: u64) -> f64 {
        idf_of_engine(documents, self.documents)
    }

    /// Whether a word of so many documents tells anything: most go without it.
    pub(crate) fn is_telling(&self, documents: u64) -> bool {
        documents * 2 < self.documents
    }

    /// Whether a word of so many documents can be part of a name: `new` can, `of` cannot.
    pub(crate) fn is_naming(&self, documents: u64) -> bool {
        documents * 5 < self.documents * 4
    }

    /// The weight of what stands in the documents that `counts` tells.
    pub(crate) fn of_counts(&self, counts: Counts) -> f64 {
        if self.is_the_engines() {
            return self.engine_idf(counts.documents);
        }
        let documents = counts.documents.clamp(1, self.documents.max(1)) as f64;
        let others = self.documents as f64 - documents;
        let idf = ((others + 0.5) / (documents + 0.5)).ln();
        let idf = idf.max(LEAST * self.engine_idf(counts.documents));
        let burstiness = (counts.occurrences as f64 / documents).max(1.0);
        idf.powf(SHARPNESS) * (1.0 + burstiness.ln())
    }

    /// The counts of a term over the texts of an article that `field` belongs to; those in `field` alone where words count by the
    /// engine's idf, as that is one of each text.
    pub(crate) fn counts(&self, field: Field, text: &str) -> Result<Counts, Error> {
        if self.is_the_engines() {
            return Ok(Counts {
                documents: self.documents(field, text)?,
                occurrences: 0,
            });
        }
        let fields = siblings(self.lookups.reader().fields(), field);
        let mut counts = Counts::default();
        for &field in &fields {
            counts.documents = counts.documents.max(self.documents(field, text)?);
        }
        // Headlines and headings repeat little.
        let longest = fields[fields.len() - 1];
        if self.documents(longest, text)? > 0 {
            counts.occurrences = self.occurrences(&Term::from_field_text(longest, text))?;
        }
        Ok(counts)
    }

    /// What the weight of `word` is to that of `term`, where the one counts as the other; 1 where no text has it.
    pub(crate) fn relative(&self, field: Field, term: &str, word: &str) -> Result<f32, Error> {
        let (of_term, of_word) = (self.counts(field, term)?, self.counts(field, word)?);
        if of_term.documents == 0 || of_word.documents == 0 {
            return Ok(1.0);
        }
        Ok((self.of_counts(of_word) / self.of_counts(of_term)) as f32)
    }

    /// What the engine's score of a term of `field` is multiplied by to count as the word's weight says.
    pub(crate) fn factor(&self, field: Field, text: &str) -> Result<f32, Error> {
        let weight = self.of_counts(self.counts(field, text)?);
        Ok((weight / self.engine_idf(self.documents(field, text)?)) as f32)
    }
}

/// The engine's BM25 of a term that so many documents have in a field.
pub(crate) fn bm25(
    documents: u64,
    field: Field,
    statistics: &dyn Bm25StatisticsProvider,
) -> tantivy::Result<Bm25Weight> {
    let all = statistics.total_num_docs()?;
    let tokens = statistics.total_num_tokens(field)?;
    let average = tokens as Score / all.max(1) as Score;
    // Removed documents are counted in postings, and never more of them than in the archive's number.
    let documents = documents.min(all);
    Ok(Bm25Weight::for_one_term_without_explain(
        documents, all, average,
    ))
}

/// The engine's idf of a term of `documents` of `all`.
pub(crate) fn idf_of_engine(documents: u64, all: u64) -> f64 {
    let documents = documents.min(all);
    let rare = ((all - documents) as f64 + 0.5) / (documents as f64 + 0.5);
    rare.ln_1p()
}

/// The fields that hold the same kind of terms of an article's texts as `field`, the body's last.
pub(crate) fn siblings(fields: &Fields, field: Field) -> Vec<Field> {
    let texts = fields.texts();
    let kinds = [
        texts.map(|text| text.surface),
        texts.map(|text| text.written),
    ];
    let kind = kinds.iter().find(|kind| kind.contains(&field));
    kind.map_or_else(|| vec![field], |kind| kind.to_vec())
}
