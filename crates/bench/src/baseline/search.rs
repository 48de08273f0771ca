//! Searching with stock tantivy.

use std::path::Path;

use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::Value as _;
use tantivy::snippet::SnippetGenerator;
use tantivy::{Index, IndexReader, ReloadPolicy, TantivyDocument};

use super::{Baseline, Fields};
use crate::Error;

/// An index of stock tantivy, open for searching.
pub(crate) struct Stock {
    index: Index,
    reader: IndexReader,
    fields: Fields,
}

impl Stock {
    /// Opens the index in `dir`.
    pub(crate) fn open(dir: &Path) -> Result<Self, Error> {
        let index = Index::open_in_dir(dir)?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let (_, fields) = Fields::of(Baseline::Surface);
        Ok(Self {
            index,
            reader,
            fields,
        })
    }

    pub(crate) fn segments(&self) -> usize {
        self.reader.searcher().segment_readers().len()
    }

    /// Finds the best `limit` documents, makes their snippets, and returns the total number of matches.
    pub(crate) fn search(&self, query: &str, limit: usize) -> Result<u64, Error> {
        let searcher = self.reader.searcher();
        let Fields { title, body, .. } = self.fields;
        let mut parser = QueryParser::for_index(&self.index, vec![title, body]);
        parser.allow_regexes();
        let query = parser
            .parse_query(query)
            .map_err(tantivy::TantivyError::from)?;
        let best = TopDocs::with_limit(limit).order_by_score();
        let (hits, total) = searcher.search(&query, &(best, Count))?;
        let snippets = SnippetGenerator::create(&searcher, &query, body)?;
        for (_, address) in hits {
            let document: TantivyDocument = searcher.doc(address)?;
            let text = document.get_first(body);
            let text = text
                .as_ref()
                .and_then(|value| value.as_str())
                .unwrap_or_default();
            std::hint::black_box(snippets.snippet(text).to_html());
        }
        Ok(total as u64)
    }
}
