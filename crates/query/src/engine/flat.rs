//! A query of words, answered a term at a time.
//!
//! How many articles match is always told, so the postings of a query are read to their end whatever could be passed over
//! in search of the best. Then it is cheapest to read them as they lie, block by block, and to add up what they score in a
//! table of documents. The engine goes document by document, and asks a scorer for each text of an article, twice: once to
//! count and once to rank.
//!
//! It is for what most queries are: words, phrases and patterns that must, should or must not be there.

use std::cell::Cell;

use newshound_index::Reader;
use tantivy::query::{Bm25Weight, Occur};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, Score, SegmentReader, TERMINATED};

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::counted::{Counted, Words};
use crate::engine::phrase::Phrase;
use crate::engine::run::Run;

/// Documents of a table: small enough to stay in the cache that is near.
const WINDOW: u32 = 1 << 14;
/// Documents that are looked at together or not at all.
const GROUP: u32 = 64;
/// A clause has a bit in the mark of each document that has it.
const CLAUSES: usize = u32::BITS as usize;

/// The clauses of a query, each with what adds up to its score.
pub(crate) struct Flat<'q> {
    clauses: Vec<(Occur, Vec<(&'q Counted, Score)>)>,
}

impl Compiled {
    /// The query as clauses of what is counted; `None` where it is more than that, or better answered otherwise.
    pub(crate) fn flat(&self) -> Option<Flat<'_>> {
        let mut clauses = Vec::new();
        match self {
            Compiled::Named(_, node) => return node.flat(),
            Compiled::Boolean {
                must,
                should,
                must_not,
            } => {
                for (occur, nodes) in [
                    (Occur::Must, must),
                    (Occur::Should, should),
                    (Occur::MustNot, must_not),
                ] {
                    for node in nodes {
                        clauses.push((occur, node.sources()?));
                    }
                }
                let finds = |(occur, _): &(Occur, _)| *occur != Occur::MustNot;
                // To find a phrase costs much: the engine looks for it only where the other clauses are.
                let phrase = |(counted, _): &(&Counted, _)| matches!(counted, Counted::Phrase(_));
                let phrases = clauses
                    .iter()
                    .any(|(_, sources)| sources.iter().any(phrase));
                if !clauses.iter().any(finds) || clauses.len() > CLAUSES || phrases {
                    return None;
                }
            }
            node => clauses.push((Occur::Must, node.sources()?)),
        }
        Some(Flat { clauses })
    }

    /// What adds up to the score of a clause.
    fn sources(&self) -> Option<Vec<(&Counted, Score)>> {
        match self {
            Compiled::Counted(counted, weight) => Some(vec![(counted, *weight)]),
            Compiled::Named(_, node) => node.sources(),
            Compiled::Best(nodes) if nodes.len() > 1 => None,
            Compiled::Sum(nodes) | Compiled::Best(nodes) => {
                let mut all = Vec::new();
                for node in nodes {
                    all.extend(node.sources()?);
                }
                Some(all)
            }
            _ => None,
        }
    }
}

/// Which of its clauses a document has to have.
#[derive(Default)]
struct Wanted {
    must: u32,
    must_not: u32,
    /// It has to have one of these: those that it must have or, where there are none, that it should.
    any: u32,
}

impl Wanted {
    fn is_met(&self, mark: u32) -> bool {
        // Without branches, as most of a table is looked at.
        (mark & self.must == self.must) & (mark & self.must_not == 0) & (mark & self.any != 0)
    }
}

impl Flat<'_> {
    /// Calls `visit` with each living document that matches and scores more than the last call returned, and with its score.
    /// Returns how many match in all, as far as time goes.
    pub(crate) fn each(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(DocAddress, Score) -> Score,
    ) -> tantivy::Result<u64> {
        let mut wanted = Wanted::default();
        let mut should = 0;
        let mut weighed = Vec::new();
        for (number, (occur, sources)) in self.clauses.iter().enumerate() {
            let bit = 1 << number;
            match occur {
                Occur::Must => wanted.must |= bit,
                Occur::Should => should |= bit,
                Occur::MustNot => wanted.must_not |= bit,
            }
            for (counted, weight) in sources {
                weighed.push((bit, Weighed::new(counted, *weight, reader)?));
            }
        }
        wanted.any = match wanted.must {
            0 => should,
            must => must,
        };
        let mut table = IDLE.take();
        let (mut total, mut least) = (0, Score::MIN);
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let mut runs = Vec::with_capacity(weighed.len());
            for (bit, weighed) in &weighed {
                runs.extend(weighed.run(segment)?.map(|run| (*bit, run)));
            }
            let alive = segment.alive_bitset();
            while let Some(start) = runs.iter().map(|(_, run)| run.doc()).min()
                && start != TERMINATED
                && !deadline.is_over()
            {
                // Windows start at a group's first document.
                table.start(start / GROUP * GROUP);
                for (bit, run) in &mut runs {
                    let end = (table.start + WINDOW).min(TERMINATED);
                    run.pass(end, &mut |doc, score| table.add(doc, *bit, score));
                }
                table.take(|first, marks, scores| {
                    if let Some(alive) = alive {
                        for (doc, mark) in (first..).zip(marks.iter_mut()) {
                            *mark *= u32::from(alive.is_alive(doc));
                        }
                    }
                    // Most groups have none of the best, which is told without branches.
                    let (mut met, mut best) = (0, 0);
                    for (mark, score) in marks.iter().zip(scores) {
                        let is_met = wanted.is_met(*mark);
                        met += u32::from(is_met);
                        best |= u32::from(is_met & (*score > least));
                    }
                    total += u64::from(met);
                    if best != 0 {
                        let docs = (first..).zip(marks.iter().zip(scores.iter()));
                        for (doc, (_, score)) in docs.filter(|(_, (mark, _))| wanted.is_met(**mark))
                        {
                            if *score > least {
                                least = visit(DocAddress::new(ord, doc), *score);
                            }
                        }
                    }
                });
            }
        }
        IDLE.set(table);
        Ok(total)
    }
}

thread_local! {
    /// A table at rest, all of it 0: to make one costs more than most words do.
    static IDLE: Cell<Table> = const { Cell::new(Table::EMPTY) };
}

/// What is counted, ready for any segment.
struct Weighed<'q> {
    counted: &'q Counted,
    bm25: Bm25Weight,
}

impl<'q> Weighed<'q> {
    fn new(counted: &'q Counted, weight: Score, reader: &Reader) -> tantivy::Result<Self> {
        match counted {
            Counted::Term(word) => Ok(Self {
                counted,
                bm25: word.bm25.boost_by(weight),
            }),
            Counted::Phrase(words) => Ok(Self {
                counted,
                bm25: words.bm25.boost_by(weight),
            }),
            Counted::Union(union) => {
                let bm25 = union.bm25(&**reader)?;
                Ok(Self {
                    counted,
                    bm25: bm25.boost_by(weight),
                })
            }
        }
    }

    /// Its postings in a segment; `None` where it is not there.
    fn run(&self, segment: &SegmentReader) -> tantivy::Result<Option<Run>> {
        let bm25 = self.bm25.clone();
        match self.counted {
            Counted::Term(word) => {
                let Some(info) = word.infos.in_segment(segment) else {
                    return Ok(None);
                };
                let index = segment.inverted_index(word.term.field())?;
                let option = IndexRecordOption::WithFreqs;
                let blocks = index.read_block_postings_from_terminfo(info, option)?;
                let lengths = segment.get_fieldnorms_reader(word.term.field())?;
                Ok(Some(Run::of_term(blocks, bm25, lengths)))
            }
            Counted::Phrase(words) => phrase(words, bm25, segment),
            Counted::Union(union) => Ok(Some(Run::Union {
                documents: union.documents(segment),
                at: 0,
                bm25,
                lengths: segment.get_fieldnorms_reader(union.field())?,
            })),
        }
    }
}

fn phrase(
    phrase: &Words,
    bm25: Bm25Weight,
    segment: &SegmentReader,
) -> tantivy::Result<Option<Run>> {
    let mut words = Vec::with_capacity(phrase.terms.len());
    for ((offset, term), infos) in phrase.terms.iter().zip(&phrase.infos) {
        let Some(info) = infos.in_segment(segment) else {
            return Ok(None);
        };
        let index = segment.inverted_index(term.field())?;
        let all = IndexRecordOption::WithFreqsAndPositions;
        words.push((
            *offset as u32,
            index.read_postings_from_terminfo(info, all)?,
        ));
    }
    let Some((_, term)) = phrase.terms.first() else {
        return Ok(None);
    };
    Ok(Some(Run::Phrase {
        phrase: Phrase::new(words),
        bm25,
        lengths: segment.get_fieldnorms_reader(term.field())?,
    }))
}

/// What the documents of a window have and score.
struct Table {
    start: DocId,
    marks: Vec<u32>,
    scores: Vec<Score>,
    /// The groups of documents that have anything.
    touched: Vec<bool>,
}

impl Default for Table {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Table {
    /// A table before its first documents.
    const EMPTY: Self = Self {
        start: 0,
        marks: Vec::new(),
        scores: Vec::new(),
        touched: Vec::new(),
    };

    /// Starts the table at a document; it has none yet.
    fn start(&mut self, document: DocId) {
        self.start = document;
        self.marks.resize(WINDOW as usize, 0);
        self.scores.resize(WINDOW as usize, 0.0);
        self.touched.resize((WINDOW / GROUP) as usize, false);
    }

    #[inline]
    fn add(&mut self, doc: DocId, bit: u32, score: Score) {
        let at = (doc - self.start) as usize % WINDOW as usize;
        self.marks[at] |= bit;
        self.scores[at] += score;
        self.touched[at / GROUP as usize] = true;
    }

    /// Calls `visit` with the first document of each group that has any, the marks and the scores of all of the group, and
    /// forgets them.
    fn take(&mut self, mut visit: impl FnMut(DocId, &mut [u32], &[Score])) {
        for (group, touched) in self.touched.iter_mut().enumerate() {
            if !std::mem::take(touched) {
                continue;
            }
            let first = group * GROUP as usize;
            let range = first..first + GROUP as usize;
            let (marks, scores) = (&mut self.marks[range.clone()], &mut self.scores[range]);
            visit(self.start + first as u32, marks, scores);
            marks.fill(0);
            scores.fill(0.0);
        }
    }
}
