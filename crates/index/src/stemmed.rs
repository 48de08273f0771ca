//! The stemmers that the articles of a segment were analyzed with.

use std::sync::Arc;

use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, SegmentReader};

use crate::analysis::{Stemmer, StemmerSet};

/// The stemmers of a segment's articles.
#[derive(Clone, Debug)]
pub struct Stemmed {
    all: StemmerSet,
    /// By document; empty where all documents have the same.
    by_document: Arc<[StemmerSet]>,
    /// The stemmer of the most frequent language.
    main: StemmerSet,
    /// The documents with another stemmer than `main`, in order.
    strangers: Arc<[DocId]>,
}

impl Stemmed {
    /// Reads them from the languages of the articles, which are the terms of `field`.
    pub(crate) fn read(segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let index = segment.inverted_index(field)?;
        let none = StemmerSet::of(Stemmer::NONE);
        let mut by_document = vec![none; segment.max_doc() as usize];
        let mut main = (0, none);
        let mut terms = index.terms().stream()?;
        while let Some((code, info)) = terms.next() {
            let code = std::str::from_utf8(code).ok();
            let stemmer = StemmerSet::of(Stemmer::of_language(code));
            if stemmer == none {
                continue;
            }
            if main.0 < info.doc_freq {
                main = (info.doc_freq, stemmer);
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
        let (_, main) = main;
        Ok(Self::new(by_document, main))
    }

    /// Builds it from the stemmer of each document and the one that most of them have.
    fn new(mut by_document: Vec<StemmerSet>, main: StemmerSet) -> Self {
        let all = by_document.iter().copied().collect();
        let strangers = (0..).zip(&by_document).filter(|(_, own)| **own != main);
        let strangers = strangers.map(|(document, _)| document).collect();
        if by_document.iter().all(|own| *own == all) {
            by_document.clear();
        }
        Self {
            all,
            by_document: by_document.into(),
            main,
            strangers,
        }
    }

    /// The stemmers of all articles, removed ones included.
    pub fn all(&self) -> StemmerSet {
        self.all
    }

    /// Returns the `frequencies` of `documents` (which are sorted), with 0 for each document that was analyzed with none
    /// of `stemmers`. Mostly no frequency changes and the slice itself is returned; otherwise the result is written to
    /// `buffer`.
    #[inline]
    pub fn counted<'f, const N: usize>(
        &self,
        documents: &[DocId],
        frequencies: &'f [u32],
        stemmers: StemmerSet,
        buffer: &'f mut [u32; N],
    ) -> &'f [u32] {
        /// With more strangers than this, a look at each document is faster than a search for each stranger.
        const FEW: usize = 8;
        let strangers = self.strangers_among(documents);
        if !self.main.meets(stemmers) || strangers.len() > FEW {
            self.count_each(documents, frequencies, stemmers, buffer);
            return buffer;
        }
        let left_out = |stranger: &DocId| match self.is_of(*stranger, stemmers) {
            true => None,
            false => documents.binary_search(stranger).ok(),
        };
        let mut left_out = strangers.iter().filter_map(left_out).peekable();
        if left_out.peek().is_none() {
            return frequencies;
        }
        let all = buffer.iter_mut().zip(frequencies);
        all.for_each(|(counted, frequency)| *counted = *frequency);
        left_out.for_each(|place| buffer[place] = 0);
        buffer
    }

    /// The strangers from the first to the last of `documents`, both included.
    fn strangers_among(&self, documents: &[DocId]) -> &[DocId] {
        let (Some(first), Some(last)) = (documents.first(), documents.last()) else {
            return &[];
        };
        let start = self.strangers.partition_point(|stranger| stranger < first);
        let rest = &self.strangers[start..];
        &rest[..rest.partition_point(|stranger| stranger <= last)]
    }

    fn count_each<const N: usize>(
        &self,
        documents: &[DocId],
        frequencies: &[u32],
        stemmers: StemmerSet,
        counted: &mut [u32; N],
    ) {
        // Two loops without branches: which articles have another stemmer cannot be predicted.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_counts_is_told_of_each_document(
            strangers in proptest::collection::btree_map(0..300_u32, 1..3_usize, 0..40),
            frequencies in proptest::collection::btree_map(0..300_u32, 1..9_u32, 0..128),
            asked in proptest::sample::subsequence(vec!["en", "de", ""], 0..=3),
        ) {
            let of = |code: &str| StemmerSet::of(Stemmer::of_language(Some(code)));
            let stemmer = |document| of(["en", "de", ""][strangers.get(&document).copied().unwrap_or(0)]);
            let stemmed = Stemmed::new((0..300).map(stemmer).collect(), of("en"));
            let asked: StemmerSet = asked.into_iter().map(of).collect();
            let expected = |(document, frequency): (&u32, &u32)| {
                let counts = stemmer(*document).meets(asked);
                (*document, frequency * u32::from(counts))
            };
            let expected: BTreeMap<DocId, u32> = frequencies.iter().map(expected).collect();
            let (documents, frequencies): (Vec<DocId>, Vec<u32>) = frequencies.into_iter().unzip();
            let mut buffer = [7; 128];
            let counted = stemmed.counted(&documents, &frequencies, asked, &mut buffer);
            let counted = documents.iter().copied().zip(counted.iter().copied());
            prop_assert_eq!(counted.collect::<BTreeMap<_, _>>(), expected);
        }
    }
}
