//! The tree of a query that is evaluated a term at a time, with the sources that it counts.

use std::ops::Range;

use newshound_index::Reader;
use tantivy::Score;
use tantivy::schema::Field;

use crate::engine::compiled::{Compiled, CompiledLeaf};
use crate::engine::counted::Counted;
use crate::engine::filter::Filter;
use crate::engine::plain::PlainLeaf;
use crate::engine::scored_source::ScoredSource;
use crate::engine::term_mask::TermMask;
use crate::surface::Surface;

/// The largest number of sources and filters, as each source needs a row of its own.
const SOURCES: usize = 128;

/// A part of a query.
pub(crate) enum Part {
    /// Documents with any of these sources; the scores add up.
    Counted(Range<usize>),
    /// Documents that pass a filter, given by its number; they score nothing.
    Filter(usize),
    Boolean {
        /// In the order of evaluation, the cheapest to find first: documents without it need not be looked at again.
        must: Vec<Part>,
        should: Vec<Part>,
        must_not: Vec<Part>,
    },
    /// Documents that any of these parts matches; the scores add up.
    Sum(Vec<Part>),
    /// Documents that any of these parts matches; the best score counts.
    Best(Vec<Part>),
}

/// A query with the sources that it counts and the filters that it applies.
pub(crate) struct QueryTree<'q> {
    pub(crate) root: Part,
    pub(crate) sources: Vec<ScoredSource<'q>>,
    pub(crate) filters: Vec<&'q Filter>,
    /// For this many of the first clauses that find documents, it is recorded in which texts of a document they occur.
    pub(crate) recorded: usize,
}

impl Compiled {
    /// The query as a tree of sources and filters; `None` if it has other leaves, or more than [`SOURCES`].
    pub(crate) fn tree(&self, reader: &Reader) -> tantivy::Result<Option<QueryTree<'_>>> {
        if self.leaves().is_none_or(|leaves| leaves > SOURCES) {
            return Ok(None);
        }
        let mut root = self;
        while let Compiled::Named(_, node) = root {
            root = node;
        }
        let mut building = Building {
            reader,
            sources: Vec::new(),
            filters: Vec::new(),
        };
        let (root, recorded) = match root {
            Compiled::Boolean { must, should, .. } => {
                let finding = if must.is_empty() { should } else { must };
                let recorded = match finding.len() {
                    // A single word has no other word that it could stand beside.
                    0 | 1 => 0,
                    words => words.min(TermMask::WORDS),
                };
                (building.boolean(root, recorded, true)?, recorded)
            }
            root => (building.part(root, None, true)?, 0),
        };
        Ok(Some(QueryTree {
            root,
            sources: building.sources,
            filters: building.filters,
            recorded,
        }))
    }

    /// The number of sources and filters; `None` if there are any other leaves.
    fn leaves(&self) -> Option<usize> {
        let mut leaves = Some(0);
        self.each_leaf(&mut |leaf| {
            let is_one = matches!(
                leaf,
                CompiledLeaf::Plain(PlainLeaf::Counted(..) | PlainLeaf::Filter(_))
            );
            leaves = leaves.filter(|_| is_one).map(|leaves| leaves + 1);
        });
        leaves
    }

    /// The sources whose scores add up to this part's score; `None` if the part is more than such a sum.
    fn sources(&self) -> Option<Vec<(&Counted, Score)>> {
        match self {
            Compiled::Leaf(CompiledLeaf::Plain(PlainLeaf::Counted(counted, weight))) => {
                Some(vec![(counted, *weight)])
            }
            Compiled::Named(_, node) => node.sources(),
            Compiled::Best(nodes) if nodes.len() > 1 => None,
            Compiled::Boolean {
                must,
                should: nodes,
                must_not,
            } if must.is_empty() && must_not.is_empty() && !nodes.is_empty() => all_sources(nodes),
            Compiled::Sum(nodes) | Compiled::Best(nodes) => all_sources(nodes),
            _ => None,
        }
    }

    /// The approximate cost of finding this part's documents, in postings read.
    fn cost(&self, reader: &Reader) -> u64 {
        /// The approximate cost of a phrase in a document, relative to a term.
        const PHRASE: u64 = 16;
        let costs = |nodes: &[Compiled]| -> Vec<u64> {
            nodes.iter().map(|node| node.cost(reader)).collect()
        };
        match self {
            Compiled::Leaf(CompiledLeaf::Plain(PlainLeaf::Counted(counted, _))) => match counted {
                Counted::Phrase(_) => counted.documents() * PHRASE,
                Counted::Term(_) | Counted::Union(_) => counted.documents(),
            },
            Compiled::Sum(nodes) | Compiled::Best(nodes) => costs(nodes).iter().sum(),
            Compiled::Named(_, node) => node.cost(reader),
            Compiled::Boolean { must, should, .. } if must.is_empty() && !should.is_empty() => {
                costs(should).iter().sum()
            }
            Compiled::Boolean { must, .. } if !must.is_empty() => {
                costs(must).into_iter().min().unwrap_or(0)
            }
            // Which documents these are is not known until all are checked.
            _ => reader.searcher().num_docs(),
        }
    }
}

fn all_sources(nodes: &[Compiled]) -> Option<Vec<(&Counted, Score)>> {
    let mut all = Vec::new();
    for node in nodes {
        all.extend(node.sources()?);
    }
    Some(all)
}

/// A tree while it is built.
struct Building<'q, 'r> {
    reader: &'r Reader,
    sources: Vec<ScoredSource<'q>>,
    filters: Vec<&'q Filter>,
}

impl<'q> Building<'q, '_> {
    /// Adds a part of the query. `word` is its number among the clauses that find documents, if the texts in which it occurs are
    /// recorded. Parts that exclude documents are not `scored`.
    fn part(
        &mut self,
        node: &'q Compiled,
        word: Option<usize>,
        scored: bool,
    ) -> tantivy::Result<Part> {
        if let Some(sources) = node.sources() {
            let first = self.sources.len();
            for (counted, weight) in sources {
                let text = text_of(self.reader, counted.field());
                let word = word
                    .zip(text)
                    .map(|(word, text)| TermMask::word(word, text));
                let word = word.unwrap_or(TermMask::NOTHING);
                let source = ScoredSource::new(counted, weight, scored, word, self.reader)?;
                self.sources.push(source);
            }
            return Ok(Part::Counted(first..self.sources.len()));
        }
        match node {
            Compiled::Named(_, node) => self.part(node, word, scored),
            Compiled::Leaf(CompiledLeaf::Plain(PlainLeaf::Filter(filter))) => {
                Ok(self.filter(filter))
            }
            Compiled::Sum(nodes) => Ok(Part::Sum(self.parts(nodes, word, scored)?)),
            Compiled::Best(nodes) => Ok(Part::Best(self.parts(nodes, word, scored)?)),
            node => self.boolean(node, 0, scored),
        }
    }

    fn parts(
        &mut self,
        nodes: &'q [Compiled],
        word: Option<usize>,
        scored: bool,
    ) -> tantivy::Result<Vec<Part>> {
        let parts = nodes.iter().map(|node| self.part(node, word, scored));
        parts.collect()
    }

    /// Adds a [`Compiled::Boolean`]. The texts in which they occur are recorded for the first `recorded` of the clauses that find
    /// documents.
    fn boolean(
        &mut self,
        node: &'q Compiled,
        recorded: usize,
        scored: bool,
    ) -> tantivy::Result<Part> {
        let Compiled::Boolean {
            must,
            should,
            must_not,
        } = node
        else {
            return Ok(Part::Sum(Vec::new()));
        };
        let word = |number: usize| (number < recorded).then_some(number);
        let mut order: Vec<usize> = (0..must.len()).collect();
        order.sort_by_cached_key(|&number| must[number].cost(self.reader));
        let mut wanted = Vec::with_capacity(must.len());
        for number in order {
            wanted.push(self.part(&must[number], word(number), scored)?);
        }
        if must.is_empty() && should.is_empty() {
            wanted.push(self.filter(&Filter::All));
        }
        let mut optional = Vec::with_capacity(should.len());
        for (number, node) in should.iter().enumerate() {
            let word = word(number).filter(|_| must.is_empty());
            optional.push(self.part(node, word, scored)?);
        }
        Ok(Part::Boolean {
            must: wanted,
            should: optional,
            must_not: self.parts(must_not, None, false)?,
        })
    }

    fn filter(&mut self, filter: &'q Filter) -> Part {
        self.filters.push(filter);
        Part::Filter(self.filters.len() - 1)
    }
}

/// The text of an article that a field indexes; `None` if the field is not for a text.
fn text_of(reader: &Reader, field: Field) -> Option<Surface> {
    Surface::TEXTS.into_iter().find(|surface| {
        let text = surface.text(reader.fields());
        text.is_some_and(|text| [text.surface, text.written].contains(&field))
    })
}
