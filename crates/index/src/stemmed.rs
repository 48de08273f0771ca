//! Which stemmers the articles of a segment were analyzed with.

use std::sync::Arc;

use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, SegmentReader};

use crate::analysis::{Stemmer, StemmerSet};

/// The stemmers of a segment's articles.
#[derive(Clone, Debug)]
pub struct Stemmed {
    all: StemmerSet,
    /// By document; empty where all have the same.
    by_document: Arc<[StemmerSet]>,
}

impl Stemmed {
    /// Reads them off the languages of the articles, which `field` has.
    pub(crate) fn read(segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let index = segment.inverted_index(field)?;
        let none = StemmerSet::of(Stemmer::NONE);
        let mut by_document = vec![none; segment.max_doc() as usize];
        let mut terms = index.terms().stream()?;
        while let Some((code, info)) = terms.next() {
            let code = std::str::from_utf8(code).ok();
            let stemmer = StemmerSet::of(Stemmer::of_language(code));
            if stemmer == none {
                continue;
            }
            let option = IndexRecordOption::Basic;
            let mut blocks = index.read_block_postings_from_terminfo(info, option)?;
            while blocks.block_len() > 0 {
                for document in blocks.docs() {
                    by_document[*document as usize] = stemmer;
                }
                blocks.advance();
            }
        }
        let all = by_document.iter().copied().collect();
        if by_document.iter().all(|own| *own == all) {
            by_document.clear();
        }
        Ok(Self {
            all,
            by_document: by_document.into(),
        })
    }

    /// The stemmers of all articles, removed ones included.
    pub fn all(&self) -> StemmerSet {
        self.all
    }

    /// Of `frequencies` of `documents` those of articles that were analyzed with one of `stemmers`, and 0 for others.
    #[inline]
    pub fn counted<const N: usize>(
        &self,
        documents: &[DocId],
        frequencies: &[u32],
        stemmers: StemmerSet,
        counted: &mut [u32; N],
    ) {
        // Two steps, each without branches: nobody foresees which articles they are.
        let mut own = [StemmerSet::default(); N];
        for (own, &document) in own.iter_mut().zip(documents) {
            *own = self.of(document);
        }
        let all = counted.iter_mut().zip(frequencies).zip(&own);
        for ((counted, &frequency), own) in all {
            *counted = frequency * u32::from(own.meets(stemmers));
        }
    }

    /// Whether the article at `document` was analyzed with one of `stemmers`.
    #[inline]
    pub fn is_of(&self, document: DocId, stemmers: StemmerSet) -> bool {
        self.of(document).meets(stemmers)
    }

    #[inline]
    fn of(&self, document: DocId) -> StemmerSet {
        let own = self.by_document.get(document as usize);
        *own.unwrap_or(&self.all)
    }
}
