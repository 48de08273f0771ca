//! Statistics of an archive.

use newshound_article::Date;
use newshound_index::{Fields, date_of_day};
use serde::Serialize;

use crate::{Error, Searcher};

/// Totals over all articles of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// The number of articles.
    pub articles: u64,
    /// The total length of headings and bodies, in words.
    pub words: u64,
    /// The number of articles by language code, the most frequent first. Articles in no known language are left out.
    pub languages: Vec<(String, u64)>,
    /// The earliest day of publication; serializes as `YYYY-MM-DD`.
    pub first_published: Option<Date>,
    /// The latest day of publication; serializes as `YYYY-MM-DD`.
    pub last_published: Option<Date>,
    /// The number of articles without a day of publication.
    pub undated: u64,
    /// The size of the index on disk, in bytes.
    pub index_bytes: u64,
    /// The number of segments of the index.
    pub segments: usize,
}

impl Searcher {
    /// Computes the statistics of the archive, reading the columns of all articles.
    ///
    /// # Errors
    /// [`Error::Archive`] when the index cannot be read.
    pub fn stats(&self) -> Result<Stats, Error> {
        let reader = self.reader();
        let (mut words, mut undated, mut first, mut last) = (0, 0, None::<i64>, None::<i64>);
        for segment in reader.segment_readers() {
            let lengths = segment.fast_fields().u64(Fields::WORDS)?;
            let days = segment.fast_fields().i64(Fields::PUBLISHED)?;
            for doc in segment.doc_ids_alive() {
                words += lengths.first(doc).unwrap_or(0);
                let Some(day) = days.first(doc) else {
                    undated += 1;
                    continue;
                };
                first = Some(first.map_or(day, |first| first.min(day)));
                last = Some(last.map_or(day, |last| last.max(day)));
            }
        }
        let mut languages = reader.living_languages()?;
        languages.sort_by(|(a, a_articles), (b, b_articles)| {
            b_articles.cmp(a_articles).then_with(|| a.cmp(b))
        });
        Ok(Stats {
            articles: reader.num_docs(),
            words,
            languages,
            first_published: first.and_then(date_of_day),
            last_published: last.and_then(date_of_day),
            undated,
            index_bytes: reader
                .searcher()
                .space_usage()
                .map_err(tantivy::TantivyError::from)?
                .total()
                .get_bytes(),
            segments: reader.segment_readers().len(),
        })
    }
}
