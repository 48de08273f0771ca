//! A query of words, answered a term at a time.
//!
//! How many articles match is always told, so the postings of a query are read to their end whatever could be passed over
//! in search of the best. Then it is cheapest to read them as they lie, block by block, and to add up what they score in a
//! table of documents. The engine goes document by document, and asks a scorer for each text of an article, twice: once to
//! count and once to rank.
//!
//! Scores are added up in double precision. The engine's are of single precision, of which a few have an exact sum there, in whatever
//! order: so these are what the judge ([`crate::engine::judge`]) would say, and it is not asked.
//!
//! It is for what most queries are: words, phrases and patterns that must, should or must not be there.

use newshound_index::Reader;
use tantivy::query::{Bm25Weight, Occur};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, DocId, Score, SegmentReader, TERMINATED};

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::counted::{Counted, Words, bm25};
use crate::engine::holds::Holds;
use crate::engine::lists::List;
use crate::engine::occurrences::Occurrences;
use crate::engine::phrase::Phrase;
use crate::engine::rank::Placed;
use crate::engine::run::{Postings, Run};
use crate::engine::table::{GROUP, Mark, WINDOW};
use crate::surface::{Surface, Surfaces, TEXTS};

/// A clause has a bit in the mark of each document that has it.
const CLAUSES: usize = u32::BITS as usize;

/// The clauses of a query, each with what adds up to its score.
pub(crate) struct Flat<'q> {
    clauses: Vec<Clause<'q>>,
    /// The clauses that find documents: those that must be there or, where there are none, those that should.
    finding: Occur,
}

struct Clause<'q> {
    occur: Occur,
    /// What adds up to its score.
    sources: Vec<(&'q Counted, Score)>,
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
                        let sources = node.sources()?;
                        clauses.push(Clause { occur, sources });
                    }
                }
                if clauses.len() > CLAUSES {
                    return None;
                }
            }
            node => clauses.push(Clause {
                occur: Occur::Must,
                sources: node.sources()?,
            }),
        }
        // They are in this order.
        let finding = clauses.first()?.occur;
        (finding != Occur::MustNot).then_some(Flat { clauses, finding })
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

/// Which of its clauses a document has to have, in marks.
#[derive(Clone, Copy)]
struct Wanted<M> {
    /// Those that it must have, and those and the ones that it must not have.
    must: M,
    told: M,
    /// It has to have one of these: those that it must have or, where there are none, that it should.
    any: M,
    none: M,
}

impl<M: Mark> Wanted<M> {
    fn of(clauses: &[Clause<'_>]) -> Self {
        let bits = |occur| {
            let numbered = clauses.iter().enumerate();
            let of_occur = numbered.filter(|(_, clause)| clause.occur == occur);
            of_occur.fold(0, |bits, (number, _)| bits | 1_u32 << number)
        };
        let must = bits(Occur::Must);
        Self {
            must: M::of(must),
            told: M::of(must | bits(Occur::MustNot)),
            any: M::of(if must == 0 { bits(Occur::Should) } else { must }),
            none: M::default(),
        }
    }

    #[inline]
    fn is_met(&self, mark: M) -> bool {
        // Without branches, as most of a table is looked at.
        (mark & self.told == self.must) & (mark & self.any != self.none)
    }
}

/// A document that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    pub(crate) address: DocAddress,
    pub(crate) score: f64,
    /// Which words it has where, by their number among the clauses that find documents.
    pub(crate) holds: Holds,
}

impl Match {
    /// A document of which no more is known than its score.
    pub(crate) fn of(address: DocAddress, score: f64) -> Self {
        Self {
            address,
            score,
            holds: Holds::ANYTHING,
        }
    }

    /// The document with its final score.
    pub(crate) fn placed(self, score: f32) -> Placed {
        Placed {
            score,
            address: self.address,
            holds: self.holds,
        }
    }
}

impl Flat<'_> {
    /// Calls `visit` with each living document that matches and scores more than the last call returned. Returns how many match
    /// in all, as far as time goes.
    pub(crate) fn each(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        visit: impl FnMut(Match) -> f64,
    ) -> tantivy::Result<u64> {
        let words = self.told();
        match self.clauses.len() + words * TEXTS <= u8::BITS as usize {
            true => self.each_marked::<u8>(words, reader, deadline, visit),
            false => self.each_marked::<u32>(words, reader, deadline, visit),
        }
    }

    /// Of how many clauses, the first of those that find documents, is told in which texts they are.
    fn told(&self) -> usize {
        let finding = |clause: &&Clause<'_>| clause.occur == self.finding;
        match self.clauses.iter().filter(finding).count() {
            // Nobody asks where it is.
            1 => 0,
            words => words.min((CLAUSES - self.clauses.len()) / TEXTS),
        }
    }

    /// The same with marks of a kind, in which the clauses have a bit each, and after these so many words one for each text.
    fn each_marked<M: Mark>(
        &self,
        words: usize,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(Match) -> f64,
    ) -> tantivy::Result<u64> {
        let wanted = Wanted::of(&self.clauses);
        let weighed = self.weighed::<M>(words, reader)?;
        let mut table = M::idle().take();
        table.least = f64::MIN;
        let mut total = 0;
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let mut runs = Vec::with_capacity(weighed.len());
            for source in &weighed {
                let run = source.weighed.run(reader, segment)?;
                runs.extend(run.map(|run| (source.mark, source.needed, run)));
            }
            let alive = segment.alive_bitset();
            while let Some(start) = runs.iter().map(|(.., run)| run.doc()).min()
                && start != TERMINATED
                && !deadline.is_over()
            {
                // Windows start at a group's first document.
                table.start(start / GROUP * GROUP);
                let end = (table.start + WINDOW).min(TERMINATED);
                for (mark, needed, run) in &mut runs {
                    run.pass(end, *mark, *needed, &mut table);
                }
                table.take(|group, least| {
                    if let Some(alive) = alive {
                        for (doc, mark) in (group.first..).zip(group.marks.iter_mut()) {
                            if !alive.is_alive(doc) {
                                *mark = M::default();
                            }
                        }
                    }
                    let met = group.marks.iter().map(|mark| wanted.is_met(*mark));
                    total += u64::from(met.map(u8::from).sum::<u8>());
                    for place in group.good() {
                        let (mark, score) = (group.marks[place], group.scores[place]);
                        if score > *least && wanted.is_met(mark) {
                            let doc = group.first + place as DocId;
                            let bits = mark.bits() >> self.clauses.len();
                            *least = visit(Match {
                                address: DocAddress::new(ord, doc),
                                score,
                                holds: Holds::of_bits(bits, words),
                            });
                        }
                    }
                });
            }
        }
        M::idle().set(table);
        Ok(total)
    }

    /// What is counted, in the order in which it is to be passed: documents without the rarest of what they must have need not be
    /// looked at again.
    fn weighed<M: Mark>(
        &self,
        words: usize,
        reader: &Reader,
    ) -> tantivy::Result<Vec<Source<'_, M>>> {
        let mut order: Vec<usize> = (0..self.clauses.len()).collect();
        order.sort_by_key(|&number| self.clauses[number].place());
        let mut needed = 0;
        let mut all = Vec::new();
        for number in order {
            let clause = &self.clauses[number];
            for (counted, weight) in &clause.sources {
                let text = text_of(reader, counted.field());
                let word = text.filter(|_| clause.occur == self.finding && number < words);
                let word = word.map_or(0, |text| Holds::word(number, text).bits(words));
                all.push(Source {
                    mark: M::of(1 << number | word << (self.clauses.len() % u32::BITS as usize)),
                    needed: M::of(needed),
                    weighed: Weighed::new(counted, *weight, reader)?,
                });
            }
            if clause.occur == Occur::Must {
                needed |= 1 << number;
            }
        }
        Ok(all)
    }
}

impl Clause<'_> {
    /// Its place among the clauses: those that must be there first, those of them before all that take the least time.
    fn place(&self) -> (u8, u64) {
        /// How many times as long as a term a phrase takes in a document, about.
        const PHRASE: u64 = 16;
        let cost = self.sources.iter().map(|(counted, _)| match counted {
            Counted::Phrase(_) => counted.documents() * PHRASE,
            _ => counted.documents(),
        });
        match self.occur {
            Occur::Must => (0, cost.sum()),
            Occur::Should => (1, 0),
            Occur::MustNot => (2, 0),
        }
    }
}

/// The text of an article that a field tells of.
fn text_of(reader: &Reader, field: Field) -> Option<Surface> {
    Surfaces::TEXTS.iter().find(|surface| {
        let text = surface.text(reader.fields());
        text.is_some_and(|text| [text.surface, text.written].contains(&field))
    })
}

/// What adds to the score of a clause, and how documents that have it are marked.
struct Source<'q, M> {
    mark: M,
    /// The marks of documents that are looked at.
    needed: M,
    weighed: Weighed<'q>,
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
                let bm25 = bm25(union.counts().documents, union.field(), &**reader)?;
                Ok(Self {
                    counted,
                    bm25: bm25.boost_by(weight),
                })
            }
        }
    }

    /// Its postings in a segment; `None` where it is not there.
    fn run(&self, reader: &Reader, segment: &SegmentReader) -> tantivy::Result<Option<Run>> {
        let postings = match self.counted {
            Counted::Term(word) => match word.infos.in_segment(segment) {
                Some(info) => {
                    let index = segment.inverted_index(word.term.field())?;
                    let option = IndexRecordOption::WithFreqs;
                    let blocks = index.read_block_postings_from_terminfo(info, option)?;
                    Some(Postings::Term(List::new(blocks, None)))
                }
                None => None,
            },
            Counted::Phrase(words) => phrase(words, reader, segment)?.map(Postings::Phrase),
            Counted::Union(union) => Some(match union.lists(segment)? {
                Some(lists) => Postings::Lists(lists),
                None => Postings::Union {
                    documents: union.documents(segment)?,
                    at: 0,
                },
            }),
        };
        let Some(postings) = postings else {
            return Ok(None);
        };
        Ok(Some(Run {
            postings,
            bm25: self.bm25.clone(),
            lengths: segment.get_fieldnorms_reader(self.counted.field())?,
        }))
    }
}

fn phrase(
    phrase: &Words,
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
        words.push((*offset as u32, Occurrences::new(blocks, positions)));
    }
    Ok((!words.is_empty()).then(|| Phrase::new(words)))
}
