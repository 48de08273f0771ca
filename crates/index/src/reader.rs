//! Reading an archive as of one commit.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

use newshound_article::Date;
use tantivy::collector::DocSetCollector;
use tantivy::columnar::Column;
use tantivy::directory::CompositeFile;
use tantivy::index::SegmentComponent;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, ReloadPolicy, Searcher, SegmentReader, Term};

use crate::analysis::Stemmer;
use crate::article_id::{file_hash, member_hash};
use crate::documents::Documents;
use crate::stemmed::Stemmed;
use crate::store::{Unpacked, Unpacker, unframed};
use crate::view::ArticleView;
use crate::{
    Archive, ArticleId, Error, Fields, Settings, SettingsError, StoredArticle, date_of_day,
};

/// A view of an archive that does not change while it is held.
#[derive(Clone)]
pub struct Reader {
    searcher: Searcher,
    /// The stored documents, by segment.
    stores: Arc<[Documents]>,
    /// The files of term positions, by segment.
    positions: Arc<[CompositeFile]>,
    /// The first eight bytes of the ids, by segment.
    id_keys: Arc<[Column<u64>]>,
    fields: Fields,
    languages: Arc<[(String, u64)]>,
    stemmers: Arc<[Stemmer]>,
    /// The stemmers of each segment's articles, read when first asked for.
    stemmed: Arc<[OnceLock<Stemmed>]>,
    settings: Settings,
    /// The settings of the archive when the reader was opened.
    settings_there: Settings,
    unpacker: Unpacker,
    dir: Arc<std::path::Path>,
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("dir", &self.dir)
            .field("articles", &self.num_docs())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Reader {
    pub(crate) fn new(archive: &Archive) -> Result<Self, Error> {
        let reader = archive
            .index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()
            .map_err(Error::opening(archive.dir()))?;
        let searcher: Searcher = tantivy::IndexReader::searcher(&reader);
        let (mut stores, mut id_keys) = (Vec::new(), Vec::new());
        let mut positions = Vec::new();
        for segment in searcher.segment_readers() {
            stores.push(Documents::open(&archive.index, segment)?);
            let file = segment.open_read(SegmentComponent::Positions);
            let file = CompositeFile::open(&file.map_err(Error::engine)?);
            positions.push(file.map_err(Error::engine)?);
            id_keys.push(segment.fast_fields().u64(Fields::ID_KEY)?);
        }
        let stemmed = searcher.segment_readers().iter();
        let stemmed = stemmed.map(|_| OnceLock::new()).collect();
        let languages = languages(&searcher, archive.fields())?;
        let mut stemmers: Vec<_> = languages
            .iter()
            .map(|(code, _)| Stemmer::of_language(Some(code)))
            .collect();
        // Articles whose language could not be told are not stemmed.
        stemmers.push(Stemmer::NONE);
        stemmers.sort_unstable();
        stemmers.dedup();
        let settings = archive.settings()?;
        Ok(Self {
            searcher,
            stores: stores.into(),
            positions: positions.into(),
            id_keys: id_keys.into(),
            fields: *archive.fields(),
            languages: languages.into(),
            stemmers: stemmers.into(),
            stemmed,
            settings,
            settings_there: settings,
            unpacker: Unpacker::new(archive.dictionary()?.as_ref()),
            dir: archive.dir().into(),
        })
    }

    /// How many articles the archive has.
    pub fn num_docs(&self) -> u64 {
        self.searcher.num_docs()
    }

    /// The fields of the schema.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The settings that this view is ranked by.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The same view, ranked by `settings` instead of those of the archive.
    ///
    /// # Errors
    /// When a number of `settings` is out of range.
    pub fn with_settings(mut self, settings: Settings) -> Result<Self, SettingsError> {
        settings.check()?;
        self.settings = settings;
        Ok(self)
    }

    /// Whether a reader opened now would see the same: no articles were added or removed by a later commit, no segments
    /// merged, and the archive's settings not changed. Reads two small files. A view that is not current can still be
    /// read; callers use this to decide when to open a new one ([`Archive::reader`]).
    ///
    /// # Errors
    /// As [`Archive::reader`].
    pub fn is_current(&self) -> Result<bool, Error> {
        let metas = self.searcher.index().load_metas();
        let metas = metas.map_err(Error::opening(&self.dir))?;
        let now = metas.segments.iter();
        let now = now.map(|segment| (segment.id(), segment.delete_opstamp()));
        let own = self.searcher.generation().segments();
        let are_same = now.collect::<BTreeMap<_, _>>() == *own;
        Ok(are_same && Settings::read(&self.dir)? == self.settings_there)
    }

    /// The language codes of the articles in order, each with its number of articles. Articles without a language are not
    /// counted; those removed since the last merge may be.
    pub fn languages(&self) -> &[(String, u64)] {
        &self.languages
    }

    /// The most frequent language and its number of articles, as [`Reader::languages`] counts them; `None` where no
    /// article has one.
    pub fn main_language(&self) -> Option<(&str, u64)> {
        let languages = self.languages.iter();
        let (code, articles) = languages.max_by_key(|(_, articles)| *articles)?;
        Some((code, *articles))
    }

    /// The stemmers that the archive's articles were analyzed with, [`Stemmer::NONE`] included.
    pub fn stemmers(&self) -> &[Stemmer] {
        &self.stemmers
    }

    /// Runs `work`, which reads the archive, and returns its result, or [`Error::Panicked`] where it panics.
    #[doc(hidden)]
    pub fn guard<T, E: From<Error>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        Error::guard(&self.dir, work)
    }

    fn place(&self, segment: &SegmentReader) -> Option<usize> {
        let id = segment.segment_id();
        let segments = self.searcher.segment_readers();
        segments.iter().position(|own| own.segment_id() == id)
    }

    /// The article at an address of this view.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the stored bytes are no valid article, [`Error::NoSuchAddress`] when this view has no such
    /// address.
    pub fn article(&self, address: DocAddress) -> Result<StoredArticle, Error> {
        let mut plain = Vec::new();
        self.read(address, &mut plain, |unpacked| unpacked.article())
    }

    /// A view of the article at an address of this view. It borrows from `buffer`, into which the article is
    /// decompressed.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn view<'b>(
        &self,
        address: DocAddress,
        buffer: &'b mut Vec<u8>,
    ) -> Result<ArticleView<'b>, Error> {
        self.read(address, buffer, |unpacked| unpacked.view())
    }

    fn read<'p, T>(
        &self,
        address: DocAddress,
        plain: &'p mut Vec<u8>,
        read: impl FnOnce(Unpacked<'_, 'p>) -> Result<T, String>,
    ) -> Result<T, Error> {
        let place = self.ordinal(address);
        let store = place.and_then(|place| self.stores.get(place));
        let store = store.ok_or(Error::NoSuchAddress {
            segment: address.segment_ord,
            document: address.doc_id,
        })?;
        let document = store.get(address.doc_id)?;
        let packed = unframed(&document)
            .ok_or_else(|| Error::damaged(&self.dir, "a document without its article"))?;
        let unpacked = self.unpacker.unpack(packed, plain);
        unpacked
            .and_then(read)
            .map_err(|reason| Error::damaged(&self.dir, reason))
    }

    /// The ordinal of the segment of an address; `None` where the view does not have the address.
    fn ordinal(&self, address: DocAddress) -> Option<usize> {
        let ordinal = address.segment_ord as usize;
        let segment = self.searcher.segment_readers().get(ordinal)?;
        (address.doc_id < segment.max_doc()).then_some(ordinal)
    }

    /// The first eight bytes of the id of the article at an address of this view, as a number that sorts as ids do
    /// ([`ArticleId::key`]); `None` where the view does not have the address.
    pub fn id_key(&self, address: DocAddress) -> Option<u64> {
        let keys = self.id_keys.get(self.ordinal(address)?)?;
        keys.first(address.doc_id)
    }

    /// The addresses of all articles that were not removed, segment by segment.
    pub fn living(&self) -> impl Iterator<Item = DocAddress> {
        let segments = self.segment_readers().iter().zip(0..);
        segments.flat_map(|(segment, ordinal)| {
            let documents = segment.doc_ids_alive();
            documents.map(move |document| DocAddress::new(ordinal, document))
        })
    }

    /// The article with an id; `None` where there is none. Scans the ids of all articles; where the path of the article
    /// is known, as it is for a hit, [`Reader::article_of`] does a single look-up.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn article_by_id(&self, id: ArticleId) -> Result<Option<StoredArticle>, Error> {
        for address in self.living() {
            if self.id_key(address) != Some(id.key()) {
                continue;
            }
            let article = self.article(address)?;
            if article.id() == id {
                return Ok(Some(article));
            }
        }
        Ok(None)
    }

    /// The article with an id and a known `path` (a [`StoredArticle::path`] or [`StoredArticle::file`]); `None` where
    /// there is none.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn article_of(&self, id: ArticleId, path: &str) -> Result<Option<StoredArticle>, Error> {
        for hash in [file_hash(path), member_hash(path)] {
            for address in self.addresses(self.fields.file_term(hash))? {
                if self.id_key(address) == Some(id.key()) {
                    let article = self.article(address)?;
                    if article.id() == id {
                        return Ok(Some(article));
                    }
                }
            }
        }
        Ok(None)
    }

    /// The article of record `record` (counted from 0) of the file at `path`, or of the container member with that
    /// address; `None` where there is none.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn article_at(&self, path: &str, record: u32) -> Result<Option<StoredArticle>, Error> {
        let members = path.match_indices(['!', '@']).map(|(at, _)| at);
        for end in std::iter::once(path.len()).chain(members) {
            let id = ArticleId::of_member(&path[..end], &path[end..], record);
            if let Some(article) = self.article_of(id, path)? {
                return Ok(Some(article));
            }
        }
        Ok(None)
    }

    /// The articles whose external id is among `ids`, by that id; the articles of one id are sorted by path and record.
    /// Scans all articles once, whatever the number of `ids`.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn articles_by_external_ids(
        &self,
        ids: &HashSet<&str>,
    ) -> Result<HashMap<String, Vec<StoredArticle>>, Error> {
        let mut found = HashMap::<String, Vec<StoredArticle>>::new();
        let mut buffer = Vec::new();
        for address in self.living() {
            let id = self.view(address, &mut buffer)?.external_id;
            if let Some(id) = id.filter(|id| ids.contains(id)) {
                let article = self.article(address)?;
                found.entry(id.to_owned()).or_default().push(article);
            }
        }
        found.values_mut().for_each(|found| sort_by_place(found));
        Ok(found)
    }

    /// The articles of the file at `path`, or of the container member with that address, sorted by path and record.
    ///
    /// # Errors
    /// As [`Reader::article`].
    pub fn articles_by_path(&self, path: &str) -> Result<Vec<StoredArticle>, Error> {
        let mut articles = Vec::new();
        for hash in [file_hash(path), member_hash(path)] {
            for address in self.addresses(self.fields.file_term(hash))? {
                articles.push(self.article(address)?);
            }
        }
        sort_by_place(&mut articles);
        Ok(articles)
    }

    /// The addresses of the articles that were read from the file at `path`, including those of its members.
    pub(crate) fn addresses_of_file(&self, path: &str) -> Result<Vec<DocAddress>, Error> {
        self.addresses(self.fields.file_term(file_hash(path)))
    }

    fn addresses(&self, term: Term) -> Result<Vec<DocAddress>, Error> {
        let query = TermQuery::new(term, IndexRecordOption::Basic);
        let found = self.searcher.search(&query, &DocSetCollector)?;
        let mut addresses: Vec<_> = found.into_iter().collect();
        addresses.sort_unstable();
        Ok(addresses)
    }

    /// The id keys ([`ArticleId::key`]) of the articles that were read from the file at `path`, including those of its
    /// members.
    ///
    /// # Errors
    /// [`Error::Engine`] when the archive cannot be read.
    pub fn id_keys_of_file(&self, path: &str) -> Result<Vec<u64>, Error> {
        let addresses = self.addresses_of_file(path)?.into_iter();
        let keys = addresses.filter_map(|address| self.id_key(address));
        Ok(keys.collect())
    }

    /// The day of the newest article; `None` where none is dated.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the days cannot be read.
    pub fn newest(&self) -> Result<Option<Date>, Error> {
        let mut newest = None;
        for segment in self.segment_readers() {
            let days = segment.fast_fields().i64(Fields::PUBLISHED)?;
            let day = match segment.has_deletes() {
                false => (days.values.num_vals() > 0).then(|| days.max_value()),
                true => segment
                    .doc_ids_alive()
                    .filter_map(|doc| days.first(doc))
                    .max(),
            };
            newest = newest.max(day);
        }
        Ok(newest.and_then(date_of_day))
    }

    /// Whether all articles have a date; those removed since the last merge count too.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the days cannot be read.
    pub fn is_dated(&self) -> Result<bool, Error> {
        for segment in self.segment_readers() {
            let days = segment.fast_fields().i64(Fields::PUBLISHED)?;
            if days.values.num_vals() < segment.max_doc() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn sort_by_place(articles: &mut [StoredArticle]) {
    articles
        .sort_unstable_by(|one, other| (&one.path, one.record).cmp(&(&other.path, other.record)));
}

fn languages(searcher: &Searcher, fields: &Fields) -> Result<Vec<(String, u64)>, Error> {
    let mut counts = BTreeMap::<String, u64>::new();
    for segment in searcher.segment_readers() {
        let index = segment.inverted_index(fields.language)?;
        let mut terms = index.terms().stream().map_err(Error::engine)?;
        while let Some((code, info)) = terms.next() {
            *counts
                .entry(String::from_utf8_lossy(code).into_owned())
                .or_default() += u64::from(info.doc_freq);
        }
    }
    Ok(counts.into_iter().collect())
}

mod engine;
mod languages;

pub use engine::living;

#[cfg(test)]
mod tests;
