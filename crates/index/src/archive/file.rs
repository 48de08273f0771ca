//! What an archive holds of one file.

use tantivy::collector::DocSetCollector;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Term};

use crate::document::{file_hash, hash_term};
use crate::{Error, Reader};

impl Reader {
    /// Where the articles stand that were read from the file at `path`, those of its members included.
    pub(crate) fn addresses_of_file(&self, path: &str) -> Result<Vec<DocAddress>, Error> {
        let term = Term::from_field_text(self.fields().file, &hash_term(file_hash(path)));
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        let found = self.searcher().search(&query, &DocSetCollector)?;
        let mut addresses: Vec<_> = found.into_iter().collect();
        addresses.sort_unstable();
        Ok(addresses)
    }

    /// The keys of the ids ([`ArticleId::key`](crate::ArticleId::key)) of the articles that were read from the file at `path`, those of its members
    /// included.
    ///
    /// # Errors
    /// [`Error::Engine`] when the archive cannot be read.
    pub fn id_keys_of_file(&self, path: &str) -> Result<Vec<u64>, Error> {
        let addresses = self.addresses_of_file(path)?.into_iter();
        Ok(addresses
            .filter_map(|address| self.id_key(address))
            .collect())
    }
}
