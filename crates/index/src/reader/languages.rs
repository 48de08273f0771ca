//! The languages of articles that were not removed. (Removed articles stay in the index until segments are merged.)

use tantivy::collector::Count;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet as _, TERMINATED, Term};

use super::Reader;
use crate::Error;

impl Reader {
    /// As [`Reader::languages`], without removed articles. For that it visits the posting of each article.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn living_languages(&self) -> Result<Vec<(String, u64)>, Error> {
        let mut counts = Vec::new();
        for (code, _) in self.languages() {
            let query = TermQuery::new(self.language(code), IndexRecordOption::Basic);
            let count = self.searcher.search(&query, &Count)? as u64;
            if count > 0 {
                counts.push((code.clone(), count));
            }
        }
        Ok(counts)
    }

    /// Whether an article that was not removed has that language code.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn has_language(&self, code: &str) -> Result<bool, Error> {
        let language = self.language(code);
        for segment in self.segment_readers() {
            let index = segment.inverted_index(self.fields.language)?;
            let postings = index.read_postings(&language, IndexRecordOption::Basic);
            let Some(mut postings) = postings.map_err(Error::engine)? else {
                continue;
            };
            let removed = |doc| {
                segment
                    .alive_bitset()
                    .is_some_and(|alive| alive.is_deleted(doc))
            };
            while postings.doc() != TERMINATED && removed(postings.doc()) {
                postings.advance();
            }
            if postings.doc() != TERMINATED {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn language(&self, code: &str) -> Term {
        Term::from_field_text(self.fields.language, code)
    }
}
