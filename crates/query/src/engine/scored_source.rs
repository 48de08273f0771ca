//! A source of a query: something counted in documents, with its BM25 weight.

use newshound_index::Reader;
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;
use tantivy::{Score, SegmentReader};

use crate::engine::counted::{Counted, PhraseLookup};
use crate::engine::phrase::Phrase;
use crate::engine::position_cursor::PositionCursor;
use crate::engine::term_mask::TermMask;
use crate::engine::union_postings::List;
use crate::engine::weights::bm25;
use crate::engine::window_postings::WindowPostings;

/// Something that is counted in documents.
pub(crate) struct ScoredSource<'q> {
    pub(crate) counted: &'q Counted,
    pub(crate) bm25: Bm25Weight,
    /// Whether it adds to the score; false in clauses that exclude documents.
    pub(crate) scored: bool,
    /// The bit of [`TermMask`] that a document gets if it has this source.
    pub(crate) word: TermMask,
}

impl<'q> ScoredSource<'q> {
    /// A source that scores `counted` times `weight`. A document that has it gets the bit `word`.
    pub(crate) fn new(
        counted: &'q Counted,
        weight: Score,
        scored: bool,
        word: TermMask,
        reader: &Reader,
    ) -> tantivy::Result<Self> {
        let bm25 = match counted {
            Counted::Term(word) => word.bm25.boost_by(weight),
            Counted::Phrase(words) => words.bm25.boost_by(weight),
            Counted::Union(union) => {
                let bm25 = bm25(union.counts().documents, union.field(), reader.searcher())?;
                bm25.boost_by(weight)
            }
        };
        Ok(Self {
            counted,
            bm25,
            scored,
            word,
        })
    }

    /// Opens its postings in a segment; `None` if the segment has none.
    pub(crate) fn open(
        &self,
        reader: &Reader,
        segment: &SegmentReader,
    ) -> tantivy::Result<Option<WindowPostings>> {
        Ok(match self.counted {
            Counted::Term(word) => match word.infos.in_segment(segment) {
                Some(info) => {
                    let index = segment.inverted_index(word.term.field())?;
                    let option = IndexRecordOption::WithFreqs;
                    let blocks = index.read_block_postings_from_terminfo(info, option)?;
                    Some(WindowPostings::Term(List::new(blocks, None)))
                }
                None => None,
            },
            Counted::Phrase(words) => phrase(words, reader, segment)?.map(WindowPostings::Phrase),
            Counted::Union(union) => Some(match union.lists(segment)? {
                Some(lists) => WindowPostings::Forms(lists),
                None => WindowPostings::Union {
                    documents: union.documents(segment)?,
                    at: 0,
                },
            }),
        })
    }
}

fn phrase(
    phrase: &PhraseLookup,
    reader: &Reader,
    segment: &SegmentReader,
) -> tantivy::Result<Option<Phrase>> {
    let mut words = Vec::with_capacity(phrase.terms.len());
    for ((offset, term), infos) in phrase.terms.iter().zip(&phrase.infos) {
        let Some(info) = infos.in_segment(segment) else {
            return Ok(None);
        };
        let index = segment.inverted_index(term.field())?;
        let option = IndexRecordOption::WithFreqs;
        let blocks = index.read_block_postings_from_terminfo(info, option)?;
        let positions = reader.positions(segment, term.field(), info)?;
        words.push((*offset as u32, PositionCursor::new(blocks, positions)));
    }
    Ok((!words.is_empty()).then(|| Phrase::new(words)))
}
