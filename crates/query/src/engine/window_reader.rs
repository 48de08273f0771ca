//! What a query counts, and the postings of it in a segment, side by side.

use newshound_index::Reader;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::{Bm25Weight, Occur};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Score, SegmentReader, TERMINATED};

use crate::engine::counted::{Counted, PhraseLookup, bm25};
use crate::engine::phrase::Phrase;
use crate::engine::position_cursor::PositionCursor;
use crate::engine::term_mask::TermMask;
use crate::engine::union_postings::List;
use crate::engine::window::{Bits, GROUP, Group, Window, WindowFrequencies, places};
use crate::engine::window_postings::WindowPostings;

/// What adds to the score of a clause.
pub(crate) struct ScoredClause<'q> {
    /// The number of the clause, and how it occurs.
    clause: usize,
    pub(crate) occur: Occur,
    pub(crate) counted: &'q Counted,
    pub(crate) bm25: Bm25Weight,
    /// What a document holds that has it.
    word: TermMask,
}

impl<'q> ScoredClause<'q> {
    /// Scores `counted`, times the weight, for a clause; a document that has it sets `word`.
    pub(crate) fn new(
        (clause, occur): (usize, Occur),
        (counted, weight): (&'q Counted, Score),
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
            clause,
            occur,
            counted,
            bm25,
            word,
        })
    }

    /// Its postings in a segment; `None` where it is not there.
    fn open(
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

/// The postings of sources in a segment.
pub(crate) struct WindowReader<'s> {
    /// Those that must be there come first, and then those of which one must be there, or none.
    lists: Vec<Opened<'s>>,
    /// Whether there is any that a document must have.
    must: bool,
    /// What is known of a document that has none of them.
    nothing: TermMask,
}

struct Opened<'s> {
    number: usize,
    source: &'s ScoredClause<'s>,
    list: WindowPostings,
    lengths: FieldNormReader,
}

impl<'s> WindowReader<'s> {
    /// Opens the postings of `sources`, which are in the order of their clauses, in a segment. Documents without them hold `nothing`.
    pub(crate) fn open(
        sources: &'s [ScoredClause<'s>],
        nothing: TermMask,
        reader: &Reader,
        segment: &SegmentReader,
    ) -> tantivy::Result<Self> {
        let mut all = Self {
            lists: Vec::with_capacity(sources.len()),
            must: sources.iter().any(|source| source.occur == Occur::Must),
            nothing,
        };
        let mut number = 0;
        for clause in sources.chunk_by(|a, b| a.clause == b.clause) {
            let before = all.lists.len();
            for source in clause {
                if let Some(list) = source.open(reader, segment)? {
                    all.lists.push(Opened {
                        number,
                        source,
                        list,
                        lengths: segment.get_fieldnorms_reader(source.counted.field())?,
                    });
                }
                number += 1;
            }
            if clause[0].occur == Occur::Must && all.lists.len() == before {
                all.lists.clear();
                break;
            }
        }
        Ok(all)
    }

    /// The next document that may match.
    pub(crate) fn next(&self) -> Option<DocId> {
        let (mut must, mut should) = (0, TERMINATED);
        for clause in self.lists.chunk_by(Opened::are_of_one) {
            let docs = clause.iter().map(|opened| opened.list.doc());
            let next = docs.min().unwrap_or(TERMINATED);
            match clause[0].source.occur {
                Occur::Must => must = must.max(next),
                Occur::Should => should = should.min(next),
                Occur::MustNot => {}
            }
        }
        let next = match self.must && !self.lists.is_empty() {
            true => must,
            false => should,
        };
        (next != TERMINATED).then_some(next)
    }

    /// Reads a window's postings into `rows`, and narrows the window to the documents that match.
    pub(crate) fn pass(&mut self, window: &mut Window, rows: &mut [WindowFrequencies]) {
        let mut should = Bits::NONE;
        for clause in self.lists.chunk_by_mut(Opened::are_of_one) {
            let occur = clause[0].source.occur;
            let mut has = Bits::NONE;
            for Opened { number, list, .. } in clause {
                let row = &mut rows[*number];
                row.start(window.start);
                if list.doc() < window.end {
                    list.pass(window, row);
                }
                if let Some(own) = row.has() {
                    has.add(own);
                }
            }
            match occur {
                Occur::Must => window.keep(&has),
                Occur::Should => should.add(&has),
                Occur::MustNot => window.remove(&has),
            }
        }
        if !self.must {
            window.keep(&should);
        }
    }

    /// Which documents of a group have anything as `often` as is told for its source.
    #[inline]
    pub(crate) fn often(&self, rows: &[WindowFrequencies], group: Group, often: &[u8]) -> u64 {
        let own =
            |opened: &Opened<'_>| rows[opened.number].often(group.number, often[opened.number]);
        self.lists.iter().map(own).fold(0, |all, own| all | own)
    }

    /// The scores of `documents` of a group of the window that was passed, by place, and 0 for others of it.
    #[inline]
    pub(crate) fn scores(
        &self,
        rows: &[WindowFrequencies],
        group: Group,
        documents: u64,
    ) -> [f64; GROUP as usize] {
        let mut scores = [0.0; GROUP as usize];
        for opened in &self.lists {
            let row = &rows[opened.number];
            for place in places(row.group(group.number) & documents) {
                let doc = group.first + place;
                let length = opened.lengths.fieldnorm_id(doc);
                let score = opened.source.bm25.score(length, row.frequency(doc));
                scores[place as usize] += f64::from(score);
            }
        }
        scores
    }

    /// What the document at a place of a group of the window that was passed holds.
    #[inline]
    pub(crate) fn holds(&self, rows: &[WindowFrequencies], group: Group, place: u32) -> TermMask {
        let has = |opened: &&Opened<'_>| rows[opened.number].group(group.number) >> place & 1 == 1;
        let words = self.lists.iter().filter(has);
        words.fold(self.nothing, |all, opened| all.or(opened.source.word))
    }
}

impl Opened<'_> {
    fn are_of_one(&self, other: &Self) -> bool {
        self.source.clause == other.source.clause
    }
}
