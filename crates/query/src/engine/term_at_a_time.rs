//! A query of words, answered a term at a time.
//!
//! How many articles match is always told, so the postings of a query are read to their end whatever could be passed over
//! in search of the best. Then it is cheapest to read them as they lie, block by block, into rows of bits, one for each word in
//! each text, of which matches are told by the sixty-four. Scored are only documents that may be among the best: those that have something often
//! enough ([`MaxScore`]). The engine goes document by document, and asks a scorer for each text of an article, twice: once to
//! count and once to rank.
//!
//! Scores are added up in double precision. The engine's are of single precision, of which a few have an exact sum there, in whatever
//! order: so these are what the judge ([`crate::engine::judge`]) would say, and it is not asked.
//!
//! It is for what most queries are: words, phrases and patterns that must, should or must not be there.

use std::cell::Cell;

use newshound_index::Reader;
use tantivy::query::Occur;
use tantivy::schema::Field;
use tantivy::{DocAddress, Score};

use crate::deadline::Deadline;
use crate::engine::compiled::Compiled;
use crate::engine::counted::Counted;
use crate::engine::max_score::MaxScore;
use crate::engine::rank::ScoredDoc;
use crate::engine::term_mask::TermMask;
use crate::engine::window::{Window, WindowFrequencies, places};
use crate::engine::window_reader::{ScoredClause, WindowReader};
use crate::surface::{Surface, Surfaces};

/// Clauses of a query at most: each has rows of its own.
const CLAUSES: usize = 32;

/// The clauses of a query, each with what adds up to its score.
pub(crate) struct TermAtATime<'q> {
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
    pub(crate) fn term_at_a_time(&self) -> Option<TermAtATime<'_>> {
        let mut clauses = Vec::new();
        match self {
            Compiled::Named(_, node) => return node.term_at_a_time(),
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
        (finding != Occur::MustNot).then_some(TermAtATime { clauses, finding })
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

/// A document that matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    pub(crate) address: DocAddress,
    pub(crate) score: f64,
    /// Which words it has where, by their number among the clauses that find documents.
    pub(crate) holds: TermMask,
}

impl Match {
    /// A document of which no more is known than its score.
    pub(crate) fn of(address: DocAddress, score: f64) -> Self {
        Self {
            address,
            score,
            holds: TermMask::ANYTHING,
        }
    }

    /// The document with its final score.
    pub(crate) fn scored(self, score: f32) -> ScoredDoc {
        ScoredDoc {
            score,
            address: self.address,
            holds: self.holds,
        }
    }
}

impl TermAtATime<'_> {
    /// Calls `visit` with each living document that matches and scores more than the last call returned. Returns how many match
    /// in all, as far as time goes.
    pub(crate) fn each(
        &self,
        reader: &Reader,
        deadline: &Deadline,
        mut visit: impl FnMut(Match) -> f64,
    ) -> tantivy::Result<u64> {
        thread_local! {
            /// Rows at rest.
            static IDLE: Cell<Vec<WindowFrequencies>> = const { Cell::new(Vec::new()) };
        }
        let cannot_be =
            |clause: &Clause<'_>| clause.occur == Occur::Must && clause.sources.is_empty();
        if self.clauses.iter().any(cannot_be) {
            return Ok(0);
        }
        let recorded = self.recorded();
        let sources = self.sources(recorded, reader)?;
        let mut rows = IDLE.take();
        if rows.len() < sources.len() {
            rows.resize_with(sources.len(), WindowFrequencies::default);
        }
        let mut best = MaxScore::new(&sources);
        let mut total = 0;
        for (ord, segment) in (0..).zip(reader.segment_readers()) {
            let mut postings =
                WindowReader::open(&sources, TermMask::nothing_of(recorded), reader, segment)?;
            while let Some(start) = postings.next()
                && !deadline.is_over()
            {
                let mut window = Window::at(start, best.window());
                postings.pass(&mut window, &mut rows);
                best.bound();
                let alive = segment.alive_bitset();
                for group in window.groups() {
                    let mut met = window.wanted(group);
                    if met == 0 {
                        continue;
                    }
                    if let Some(alive) = alive {
                        for place in places(met) {
                            met ^= u64::from(alive.is_deleted(group.first + place)) << place;
                        }
                    }
                    total += u64::from(met.count_ones());
                    let promising = met & postings.often(&rows, group, &best.often);
                    let scores = postings.scores(&rows, group, promising);
                    for place in places(promising) {
                        let (doc, score) = (group.first + place, scores[place as usize]);
                        if score > best.least {
                            best.least = visit(Match {
                                address: DocAddress::new(ord, doc),
                                score,
                                holds: postings.holds(&rows, group, place),
                            });
                        }
                    }
                }
            }
        }
        IDLE.set(rows);
        Ok(total)
    }

    /// For how many of the first finding clauses it is recorded in which texts they occur.
    fn recorded(&self) -> usize {
        let finding = |clause: &&Clause<'_>| clause.occur == self.finding;
        match self.clauses.iter().filter(finding).count() {
            // A query of one word has no other that it could stand beside.
            1 => 0,
            words => words.min(TermMask::WORDS),
        }
    }

    /// What is counted, in the order in which it is to be passed: documents without the rarest of what they must have need not be
    /// looked at again. For so many of the first finding clauses as are `recorded` it is kept in which texts they occur.
    fn sources(&self, recorded: usize, reader: &Reader) -> tantivy::Result<Vec<ScoredClause<'_>>> {
        let mut order: Vec<usize> = (0..self.clauses.len()).collect();
        order.sort_by_key(|&number| self.clauses[number].place());
        let mut all = Vec::new();
        for number in order {
            let clause = &self.clauses[number];
            let is_recorded = clause.occur == self.finding && number < recorded;
            for &(counted, weight) in &clause.sources {
                let text = text_of(reader, counted.field()).filter(|_| is_recorded);
                let word = text.map_or(TermMask::NOTHING, |text| TermMask::word(number, text));
                let clause = (number, clause.occur);
                all.push(ScoredClause::new(clause, (counted, weight), word, reader)?);
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
