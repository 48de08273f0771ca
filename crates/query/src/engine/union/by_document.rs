//! A table of which of many terms each document has.

use tantivy::DocId;

/// The numbers of terms by document, in one list. It holds all postings of a pattern, so it is compact.
#[derive(Debug)]
pub(crate) struct ByDocument {
    places: Places,
    terms: Vec<u32>,
}

/// The ranges of documents in the list of terms.
#[derive(Debug)]
enum Places {
    /// For each document, the start of its range, followed by the end of the last.
    Starts(Vec<u32>),
    /// The document of each entry, in ascending order. Used where there are fewer entries than documents.
    Documents(Vec<DocId>),
}

impl ByDocument {
    /// The table of a segment with `documents` documents, in which the terms have at most `postings` postings. `each_posting` must call
    /// its argument with each posting: a document and the number of a term. Where there are many postings it is called twice, first to
    /// count, then to fill; the second call may visit fewer postings.
    pub(super) fn of<E>(
        documents: DocId,
        postings: u64,
        each_posting: impl Fn(&mut dyn FnMut(DocId, u32)) -> Result<(), E>,
    ) -> Result<Self, E> {
        match postings < u64::from(documents) {
            true => Self::of_few(each_posting),
            false => Self::of_many(documents, each_posting),
        }
    }

    fn of_few<E>(
        each_posting: impl Fn(&mut dyn FnMut(DocId, u32)) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut pairs = Vec::new();
        each_posting(&mut |doc, number| pairs.push((doc, number)))?;
        pairs.sort_unstable();
        let (documents, terms) = pairs.into_iter().unzip();
        Ok(Self {
            places: Places::Documents(documents),
            terms,
        })
    }

    fn of_many<E>(
        documents: DocId,
        each_posting: impl Fn(&mut dyn FnMut(DocId, u32)) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut starts = vec![0; documents as usize + 1];
        each_posting(&mut |doc, _| starts[doc as usize] += 1)?;
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        // Each range is filled from its end, so each start ends up at the start of its range.
        let mut terms = vec![0; sum as usize];
        each_posting(&mut |doc, number| {
            let start = &mut starts[doc as usize];
            *start -= 1;
            terms[*start as usize] = number;
        })?;
        let places = Places::Starts(starts);
        Ok(Self { places, terms })
    }

    /// The numbers of the terms that `doc` has, in any order. If time ran out while the table was filled, it may include wrong numbers.
    pub(crate) fn of_document(&self, doc: DocId) -> &[u32] {
        let (start, end) = match &self.places {
            Places::Starts(starts) => match starts.get(doc as usize..doc as usize + 2) {
                Some(&[start, end]) => (start as usize, end as usize),
                _ => (0, 0),
            },
            Places::Documents(documents) => {
                let start = documents.partition_point(|&other| other < doc);
                let same = documents[start..].iter().take_while(|&&other| other == doc);
                (start, start + same.count())
            }
        };
        &self.terms[start..end]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_document_has_the_terms_that_were_visited() {
        let postings: [&[DocId]; 3] = [&[0, 2, 5], &[2], &[2, 5]];
        // Covers both layouts: fewer documents than postings, and more.
        for documents in [6, 60] {
            let found = ByDocument::of(documents, 6, |visit| {
                for (number, docs) in (0..).zip(postings) {
                    docs.iter().for_each(|doc| visit(*doc, number));
                }
                Ok::<_, ()>(())
            });
            let found = found.unwrap();
            let terms = |doc| {
                let mut terms = found.of_document(doc).to_vec();
                terms.sort_unstable();
                terms
            };
            assert_eq!(terms(0), [0]);
            assert_eq!(terms(2), [0, 1, 2]);
            assert_eq!(terms(5), [0, 2]);
            for doc in [1, 3, 4, 6, 7, 61] {
                assert!(terms(doc).is_empty(), "{doc}");
            }
        }
    }
}
