//! The parts of a view for code that runs queries of the engine. They are kept apart because their types are the
//! engine's.

use tantivy::directory::OwnedBytes;
use tantivy::positions::PositionReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet as _, Searcher, SegmentReader, TERMINATED, TantivyError};

use super::Reader;
use crate::stemmed::Stemmed;

#[doc(hidden)]
impl Reader {
    /// The engine's searcher, which runs queries and has the statistics.
    pub fn searcher(&self) -> &Searcher {
        &self.searcher
    }

    /// The segments of the view, in the order of their ordinals.
    pub fn segment_readers(&self) -> &[SegmentReader] {
        self.searcher.segment_readers()
    }

    /// The segment with that ordinal, as in the addresses of this view.
    ///
    /// # Panics
    /// Where the view has no such segment, as the engine's own function does.
    pub fn segment_reader(&self, ordinal: u32) -> &SegmentReader {
        self.searcher.segment_reader(ordinal)
    }

    /// The mean number of tokens per article in `field`, with at least 1 token in all; articles removed since the last
    /// merge count.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn average_length(&self, field: Field) -> tantivy::Result<f64> {
        let (mut tokens, mut documents) = (0, 0);
        for segment in self.segment_readers() {
            tokens += segment.inverted_index(field)?.total_num_tokens();
            documents += u64::from(segment.max_doc());
        }
        Ok(tokens.max(1) as f64 / documents.max(1) as f64)
    }

    /// The stemmers that the articles of `segment` were analyzed with.
    ///
    /// # Errors
    /// When the index cannot be read, or `segment` is not of this view.
    pub fn stemmed(&self, segment: &SegmentReader) -> tantivy::Result<&Stemmed> {
        let place = self.place(segment).and_then(|at| self.stemmed.get(at));
        let place = place
            .ok_or_else(|| TantivyError::InvalidArgument("a segment of another view".into()))?;
        if let Some(known) = place.get() {
            return Ok(known);
        }
        // Another thread may have read it meanwhile; both results are equal.
        let read = Stemmed::read(segment, self.fields.language)?;
        Ok(place.get_or_init(|| read))
    }

    /// The positions of a term of `field` in the documents of `segment`, as deltas: the first in each document counts
    /// from 0, each other from the one before.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn positions(
        &self,
        segment: &SegmentReader,
        field: Field,
        term: &TermInfo,
    ) -> tantivy::Result<PositionReader> {
        let file = self.place(segment).and_then(|at| self.positions.get(at));
        let file = file.and_then(|file| file.open_read(field));
        let bytes = match file {
            Some(file) => file.slice(term.positions_range.clone()).read_bytes()?,
            None => OwnedBytes::empty(),
        };
        Ok(PositionReader::open(bytes)?)
    }
}

/// How many documents of a segment contain a term of `field`, without removed ones. If the segment has removed documents,
/// this walks all postings of the term.
///
/// # Errors
/// When the index cannot be read.
#[doc(hidden)]
pub fn living(segment: &SegmentReader, field: Field, info: &TermInfo) -> tantivy::Result<u64> {
    let Some(alive) = segment.alive_bitset() else {
        return Ok(u64::from(info.doc_freq));
    };
    let index = segment.inverted_index(field)?;
    let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
    let mut documents = 0;
    while postings.doc() != TERMINATED {
        documents += u64::from(alive.is_alive(postings.doc()));
        postings.advance();
    }
    Ok(documents)
}
