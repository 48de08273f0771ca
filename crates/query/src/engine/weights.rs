//! The weights of words: how specific each one is.
//!
//! BM25's idf gives every rare word a high weight, whether it is what an article is about (`diem`) or just not used often (`number`).
//! The news rankings weight a word by two factors: Robertson's idf, which is zero for a word in every other article, and its
//! burstiness, the average frequency in the articles that have it (Church and Gale 1995; Kwok 1996 weights query words so). A word has
//! one weight for all texts of an article, as it is no rarer for standing in a title. BM25's own idf is computed separately for each
//! text, for words, phrases and patterns alike.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use newshound_index::Fields;
use rustc_hash::FxHashMap;
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};

use crate::Error;
use crate::lookups::{Counts, Lookups};
use crate::request::Ranking;

/// The exponent of the idf. A value above 1 spreads the weights of specific words further apart; for comparison, BM25 itself uses 1.
const SHARPNESS: f64 = 1.5;
/// The least weight of a word, as a share of BM25's idf, reached by words in every other article or more. It is above 0, so that such
/// words still have an order among themselves.
const LEAST: f64 = 0.1;

/// A cache of how often terms occur in all of one view of an archive. Counting reads all postings of a term, and common words recur in
/// many queries.
#[derive(Default)]
pub(crate) struct CollectionFrequencies(Mutex<FxHashMap<Term, u64>>);

impl CollectionFrequencies {
    /// The largest number of terms in the cache; it is cleared when full.
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

    /// How many documents of the archive have the term `text` in `field`, counting removed ones too.
    pub(crate) fn documents(&self, field: Field, text: &str) -> Result<u64, Error> {
        let infos = self.lookups.text(field, text)?;
        Ok(infos.documents())
    }

    /// Whether words are weighted by the engine's idf alone.
    pub(crate) fn is_the_engines(&self) -> bool {
        self.ranking == Ranking::Bm25
    }

    /// How often `term` occurs in all documents together; 0 for the ranking that makes no use of it.
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

    /// The engine's idf of a word that `documents` documents have.
    pub(crate) fn engine_idf(&self, documents: u64) -> f64 {
        idf_of_engine(documents, self.documents)
    }

    /// Whether a word in that many documents is specific: fewer than half of all documents have it.
    pub(crate) fn is_telling(&self, documents: u64) -> bool {
        documents * 2 < self.documents
    }

    /// Whether a word in that many documents can be part of a name: `new` can, `of` cannot. The limit is four fifths of all documents.
    pub(crate) fn is_naming(&self, documents: u64) -> bool {
        documents * 5 < self.documents * 4
    }

    /// The weight of a word with these counts.
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

    /// The counts of a term over all the texts of an article, where `field` is of one of them. With the engine's idf, those in `field`
    /// alone, as that idf is separate for each text.
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
        // Occurrences are counted in the body alone, as titles and headings repeat few words.
        let longest = fields[fields.len() - 1];
        if self.documents(longest, text)? > 0 {
            counts.occurrences = self.occurrences(&Term::from_field_text(longest, text))?;
        }
        Ok(counts)
    }

    /// The weight of `word` divided by that of `term`, for a term that counts as `word`; 1 if the archive lacks either.
    pub(crate) fn relative(&self, field: Field, term: &str, word: &str) -> Result<f32, Error> {
        let (of_term, of_word) = (self.counts(field, term)?, self.counts(field, word)?);
        if of_term.documents == 0 || of_word.documents == 0 {
            return Ok(1.0);
        }
        Ok((self.of_counts(of_word) / self.of_counts(of_term)) as f32)
    }

    /// The factor that turns the engine's score of a term of `field` into one by the word's weight.
    pub(crate) fn factor(&self, field: Field, text: &str) -> Result<f32, Error> {
        let weight = self.of_counts(self.counts(field, text)?);
        Ok((weight / self.engine_idf(self.documents(field, text)?)) as f32)
    }
}

/// The engine's BM25 weight of a term that `documents` documents have in `field`.
pub(crate) fn bm25(
    documents: u64,
    field: Field,
    statistics: &dyn Bm25StatisticsProvider,
) -> tantivy::Result<Bm25Weight> {
    let all = statistics.total_num_docs()?;
    let tokens = statistics.total_num_tokens(field)?;
    let average = tokens as Score / all.max(1) as Score;
    // Postings count removed documents too, but the engine accepts no more than it counts in all.
    let documents = documents.min(all);
    Ok(Bm25Weight::for_one_term_without_explain(
        documents, all, average,
    ))
}

/// The engine's idf of a term that `documents` of `all` documents have.
pub(crate) fn idf_of_engine(documents: u64, all: u64) -> f64 {
    let documents = documents.min(all);
    let rare = ((all - documents) as f64 + 0.5) / (documents as f64 + 0.5);
    rare.ln_1p()
}

/// The fields of the same kind (surface or written terms) as `field` in all texts of an article, the body's last; only `field` if it is
/// of neither kind.
pub(crate) fn siblings(fields: &Fields, field: Field) -> Vec<Field> {
    let texts = fields.texts();
    let kinds = [
        texts.map(|text| text.surface),
        texts.map(|text| text.written),
    ];
    let kind = kinds.iter().find(|kind| kind.contains(&field));
    kind.map_or_else(|| vec![field], |kind| kind.to_vec())
}
