//! Opens the postings of a query's leaves, in one text of a segment.

use std::sync::Arc;

use newshound_index::analysis::{View, written_prefix, written_term};
use tantivy::SegmentReader;
use tantivy::postings::{SegmentPostings, TermInfo};
use tantivy::schema::{Field, IndexRecordOption};

use super::{
    AnyTerm, Border, ElementPostings, LeafPositions, LeafPostings, PositionSource, TermPositions,
};
use crate::deadline::{Deadline, Ticks};
use crate::engine::plan_leaves::PlanLeaves;
use crate::lookups::after;
use crate::plan::term_set::TermSet;
use crate::plan::{Element, TextLeaf};
use crate::surface::Surface;

/// Opens the postings of a query's leaves in a segment.
pub(crate) struct Opener<'a> {
    pub(crate) leaves: &'a PlanLeaves,
    pub(crate) segment: &'a SegmentReader,
    pub(crate) deadline: &'a Deadline,
}

impl Opener<'_> {
    /// Opens the `wanted` leaves in one of the texts, the paragraph borders, and, if `sentences` is set, the sentence borders.
    pub(crate) fn open(
        &self,
        surface: Surface,
        wanted: &[usize],
        sentences: bool,
    ) -> tantivy::Result<PositionSource> {
        let mut leaves: Vec<Option<LeafPostings>> = Vec::new();
        leaves.resize_with(self.leaves.all.len(), || None);
        for &leaf in wanted {
            leaves[leaf] = Some(self.leaf(leaf, surface)?);
        }
        let border = |mark| {
            let postings = match surface {
                Surface::Body => self.postings(self.leaves.reader().fields().borders, mark)?,
                _ => None,
            };
            Ok::<_, tantivy::TantivyError>(Border {
                postings,
                ..Border::default()
            })
        };
        Ok(PositionSource {
            read: vec![LeafPositions::default(); leaves.len()],
            leaves,
            surface,
            doc: 0,
            sentences: match sentences {
                true => border(View::SENTENCE)?,
                false => Border::default(),
            },
            paragraphs: border(View::PARAGRAPH)?,
            buffer: Vec::new(),
            ticks: Ticks::new(self.deadline, 16),
        })
    }

    /// Opens one more leaf in `source`, which must be of the same segment. Does nothing if the leaf is open.
    pub(crate) fn add(&self, source: &mut PositionSource, leaf: usize) -> tantivy::Result<()> {
        if source.leaves[leaf].is_none() {
            source.leaves[leaf] = Some(self.leaf(leaf, source.surface)?);
        }
        Ok(())
    }

    fn postings(&self, field: Field, term: &str) -> tantivy::Result<Option<Box<SegmentPostings>>> {
        let infos = self.leaves.lookups.text(field, term)?;
        let info = infos.in_segment(self.segment);
        info.map(|info| self.opened(field, info)).transpose()
    }

    fn opened(&self, field: Field, info: &TermInfo) -> tantivy::Result<Box<SegmentPostings>> {
        let index = self.segment.inverted_index(field)?;
        let all = IndexRecordOption::WithFreqsAndPositions;
        Ok(Box::new(index.read_postings_from_terminfo(info, all)?))
    }

    fn positions(&self, field: Field, term: &str) -> tantivy::Result<Option<TermPositions>> {
        let length = length(term);
        Ok(self
            .postings(field, term)?
            .map(|postings| TermPositions::new(postings, length)))
    }

    fn few<'t>(
        &self,
        field: Field,
        terms: impl IntoIterator<Item = &'t str>,
    ) -> tantivy::Result<Vec<TermPositions>> {
        terms
            .into_iter()
            .filter_map(|term| self.positions(field, term).transpose())
            .collect()
    }

    fn leaf(&self, leaf: usize, surface: Surface) -> tantivy::Result<LeafPostings> {
        let leaf = &self.leaves.all[leaf];
        let field = surface.field(self.leaves.reader().fields());
        if let TextLeaf::Phrase { elements, length } = leaf
            && let [(_, Element::Term(term))] = elements.as_slice()
        {
            // A phrase of a single bigram takes two positions, one for each character.
            let (postings, length) = (self.postings(field, term)?, *length);
            let found = postings.map(|postings| TermPositions::new(postings, length));
            return Ok(LeafPostings::Union(AnyTerm::Few(
                found.into_iter().collect(),
            )));
        }
        Ok(match leaf {
            TextLeaf::Acronym(term) | TextLeaf::Compound { term, .. } => {
                LeafPostings::Union(AnyTerm::Few(self.few(field, [term.as_str()])?))
            }
            TextLeaf::Expansion(expansion) => {
                LeafPostings::Union(self.expansion(field, &expansion.terms)?)
            }
            TextLeaf::Phrase { elements, length } => {
                let opened = elements
                    .iter()
                    .map(|(offset, element)| Ok((*offset, self.element(element, surface)?)));
                LeafPostings::Phrase {
                    elements: opened.collect::<tantivy::Result<_>>()?,
                    length: *length,
                }
            }
            TextLeaf::Word(word) => LeafPostings::Word(self.word(&word.terms, field)?),
        })
    }

    /// The terms of a word's `classes`, each limited to the documents in which it counts, as in another language the same forms belong
    /// to other classes.
    fn word(&self, classes: &[Arc<TermSet>], field: Field) -> tantivy::Result<Vec<TermPositions>> {
        let mut found = Vec::new();
        for terms in classes {
            for positions in self.of_terms(terms, field)? {
                found.extend(positions?);
            }
        }
        Ok(found)
    }

    /// The positions of each of `terms`, limited to the documents in which the term counts; `None` for terms that the segment does not
    /// have.
    fn of_terms(
        &self,
        terms: &TermSet,
        field: Field,
    ) -> tantivy::Result<impl Iterator<Item = tantivy::Result<Option<TermPositions>>>> {
        let stemmed = self.leaves.reader().stemmed(self.segment)?;
        let known = terms.infos(self.segment.segment_id(), field);
        let words = terms.words().iter().enumerate();
        Ok(words.map(move |(place, term)| {
            let postings = match known.map(|infos| &infos[place]) {
                None => self.postings(field, term)?,
                Some(info) => info
                    .as_ref()
                    .map(|info| self.opened(field, info))
                    .transpose()?,
            };
            let within = terms.within(place);
            let gate = (!stemmed.all().is_within(within)).then(|| (stemmed.clone(), within));
            Ok(postings.map(|postings| TermPositions {
                gate,
                ..TermPositions::new(postings, length(term))
            }))
        }))
    }

    fn element(&self, element: &Element, surface: Surface) -> tantivy::Result<ElementPostings> {
        let field = surface.field(self.leaves.reader().fields());
        Ok(match element {
            Element::Term(term) => {
                ElementPostings::AnyTerm(AnyTerm::Few(self.few(field, [term.as_str()])?))
            }
            Element::Toned(word) => {
                let terms = std::slice::from_ref(&word.terms);
                ElementPostings::AnyTerm(AnyTerm::Few(self.word(terms, field)?))
            }
            Element::Expansion(expansion) => {
                ElementPostings::AnyTerm(self.expansion(field, &expansion.terms)?)
            }
            Element::Exact { term, written } => {
                let all = AnyTerm::Few(self.few(field, [term.as_str()])?);
                let Some(text) = surface.text(self.leaves.reader().fields()) else {
                    return Ok(ElementPostings::AnyTerm(all));
                };
                if written == term {
                    // The spelling that equals the folded term is not indexed as written: it is wherever no other written form is.
                    let index = self.segment.inverted_index(text.written)?;
                    let prefix = written_prefix(term);
                    let others = after(&index, &prefix)?;
                    let others = others.iter().map(|rest| [&*prefix, rest].concat());
                    let others: Vec<String> = others.collect();
                    let others = self.few(text.written, others.iter().map(String::as_str))?;
                    ElementPostings::Without(all, others)
                } else {
                    let term = written_term(term, written);
                    ElementPostings::AnyTerm(AnyTerm::Few(self.few(text.written, [term.as_str()])?))
                }
            }
        })
    }

    fn expansion(&self, field: Field, terms: &Arc<TermSet>) -> tantivy::Result<AnyTerm> {
        const FEW: usize = 8;
        let positions = self.of_terms(terms, field)?;
        if terms.words().len() <= FEW {
            let found = positions.filter_map(Result::transpose);
            return Ok(AnyTerm::Few(found.collect::<tantivy::Result<_>>()?));
        }
        let mut found = Vec::new();
        let mut places = Vec::with_capacity(terms.words().len());
        for positions in positions.take_while(|_| !self.deadline.is_over()) {
            let positions = positions?;
            places.push(positions.as_ref().map(|_| found.len()));
            found.extend(positions);
        }
        let union = self.leaves.union(field, terms, self.deadline)?;
        Ok(AnyTerm::Many {
            terms: found,
            by_document: union.terms(self.segment)?,
            places,
        })
    }
}

/// The number of positions that a term takes: 1, or for a compound the number of its parts.
fn length(term: &str) -> u32 {
    1 + term.bytes().filter(|&b| b == b'-').count() as u32
}
