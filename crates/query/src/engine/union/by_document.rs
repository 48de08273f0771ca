//! Which of many terms each document has.

use tantivy::DocId;

/// The numbers of terms by document: of all postings of a pattern, so that they are kept close together.
#[derive(Debug)]
pub(crate) struct ByDocument {
    /// By document, where its terms begin among all; at last where they end.
    starts: Vec<u32>,
    terms: Vec<u32>,
}

impl ByDocument {
    /// Those of a segment of so many documents. `each_posting` calls what it is given with each document of a term and the number of the
    /// term; it is called twice, to count and to sort by that, and may visit less of them the second time.
    pub(super) fn of<E>(
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
        // They are filled in from where they end.
        let mut terms = vec![0; sum as usize];
        each_posting(&mut |doc, number| {
            let start = &mut starts[doc as usize];
            *start -= 1;
            terms[*start as usize] = number;
        })?;
        Ok(Self { starts, terms })
    }

    /// The numbers of the terms that `doc` has, in any order. Where time ran out while they were sorted, there may be others among them.
    pub(crate) fn of_document(&self, doc: DocId) -> &[u32] {
        let doc = doc as usize;
        match self.starts.get(doc..doc + 2) {
            Some(&[start, end]) => &self.terms[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_document_has_the_terms_that_were_visited() {
        let postings: [&[DocId]; 3] = [&[0, 2, 5], &[2], &[2, 5]];
        let found = ByDocument::of(6, |visit| {
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
        for doc in [1, 3, 4, 6, 7] {
            assert!(terms(doc).is_empty(), "{doc}");
        }
    }
}
