//! Evaluates a query tree over a segment, window by window.

use std::ops::Range;

use newshound_index::Reader;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::{DocId, SegmentReader, TERMINATED};

use crate::engine::filter::OpenedFilter;
use crate::engine::query_tree::{Part, QueryTree};
use crate::engine::scored_source::ScoredSource;
use crate::engine::term_mask::TermMask;
use crate::engine::window::{Bits, GROUP, Group, Window, WindowFrequencies, places};
use crate::engine::window_postings::WindowPostings;

/// A query tree opened for a segment.
pub(crate) struct WindowReader<'s> {
    lists: Vec<OpenedSource<'s>>,
    /// `None` if no document of the segment can match.
    root: Option<OpenedPart>,
    /// The mask of a document without any of the recorded sources.
    nothing: TermMask,
}

/// The postings of a source in a segment.
struct OpenedSource<'s> {
    number: usize,
    source: &'s ScoredSource<'s>,
    list: WindowPostings,
    lengths: FieldNormReader,
}

/// A part of a query tree opened for a segment. Parts without documents in the segment are dropped.
enum OpenedPart {
    /// The indices of its sources in [`WindowReader::lists`].
    Counted(Range<usize>),
    Filter(OpenedFilter),
    Boolean(Box<OpenedBoolean>),
    Sum(Vec<OpenedPart>),
    Best(Vec<OpenedPart>),
}

struct OpenedBoolean {
    must: Vec<OpenedPart>,
    should: Vec<OpenedPart>,
    must_not: Vec<OpenedPart>,
    /// The matching documents of the last window.
    matched: Bits,
}

impl<'s> WindowReader<'s> {
    /// Opens the postings and filters of a query in a segment.
    pub(crate) fn open(
        tree: &'s QueryTree<'_>,
        reader: &Reader,
        segment: &SegmentReader,
    ) -> tantivy::Result<Self> {
        let mut opening = Opening {
            tree,
            reader,
            segment,
            lists: Vec::with_capacity(tree.sources.len()),
        };
        Ok(Self {
            root: opening.part(&tree.root)?,
            lists: opening.lists,
            nothing: TermMask::nothing_of(tree.recorded),
        })
    }

    /// The next document that may match; `None` if there is none.
    pub(crate) fn next(&self) -> Option<DocId> {
        let next = self.root.as_ref()?.next(&self.lists);
        (next != TERMINATED).then_some(next)
    }

    /// Reads a window's postings into `rows`, and narrows the window to the documents that match.
    pub(crate) fn pass(&mut self, window: &mut Window, rows: &mut [WindowFrequencies]) {
        let matched = match &mut self.root {
            Some(root) => root.pass(&mut self.lists, window, rows),
            None => Bits::NONE,
        };
        window.keep(&matched);
    }

    /// Scores `documents` of a group of the last window; all of them must match.
    #[inline]
    pub(crate) fn score(
        &self,
        rows: &[WindowFrequencies],
        group: Group,
        documents: u64,
        scores: &mut GroupScores,
    ) {
        for place in places(documents) {
            scores.scores[place as usize] = 0.0;
            scores.holds[place as usize] = self.nothing;
        }
        if let Some(root) = &self.root {
            root.score(&self.lists, rows, (group, documents), scores);
        }
    }
}

/// Scores and term masks of a group's documents, by place. Only the places scored last are meaningful.
pub(crate) struct GroupScores {
    scores: [f64; GROUP as usize],
    holds: [TermMask; GROUP as usize],
}

impl Default for GroupScores {
    fn default() -> Self {
        Self {
            scores: [0.0; GROUP as usize],
            holds: [TermMask::NOTHING; GROUP as usize],
        }
    }
}

impl GroupScores {
    /// The score of the document at a place.
    #[inline]
    pub(crate) fn score(&self, place: u32) -> f64 {
        self.scores[place as usize % GROUP as usize]
    }

    /// The term mask of the document at a place.
    #[inline]
    pub(crate) fn holds(&self, place: u32) -> TermMask {
        self.holds[place as usize % GROUP as usize]
    }
}

/// The state while a query tree is opened for a segment.
struct Opening<'s, 'r> {
    tree: &'s QueryTree<'s>,
    reader: &'r Reader,
    segment: &'r SegmentReader,
    lists: Vec<OpenedSource<'s>>,
}

impl Opening<'_, '_> {
    /// Opens a part; `None` if no document of the segment matches it.
    fn part(&mut self, part: &Part) -> tantivy::Result<Option<OpenedPart>> {
        let some = |parts: Vec<OpenedPart>| (!parts.is_empty()).then_some(parts);
        Ok(match part {
            Part::Counted(numbers) => self.counted(numbers.clone())?,
            Part::Filter(number) => {
                let filter = self.tree.filters[*number];
                Some(OpenedPart::Filter(filter.open(self.reader, self.segment)?))
            }
            Part::Sum(parts) => some(self.parts(parts)?).map(OpenedPart::Sum),
            Part::Best(parts) => some(self.parts(parts)?).map(OpenedPart::Best),
            Part::Boolean {
                must,
                should,
                must_not,
            } => {
                let before = self.lists.len();
                let opened = OpenedBoolean {
                    must: self.parts(must)?,
                    should: self.parts(should)?,
                    must_not: self.parts(must_not)?,
                    matched: Bits::NONE,
                };
                let can_match = opened.must.len() == must.len()
                    && !(opened.must.is_empty() && opened.should.is_empty());
                if !can_match {
                    // The lists of a part that cannot match are never read.
                    self.lists.truncate(before);
                }
                can_match.then(|| OpenedPart::Boolean(Box::new(opened)))
            }
        })
    }

    /// Opens those of `parts` that can match in the segment.
    fn parts(&mut self, parts: &[Part]) -> tantivy::Result<Vec<OpenedPart>> {
        let mut opened = Vec::with_capacity(parts.len());
        for part in parts {
            opened.extend(self.part(part)?);
        }
        Ok(opened)
    }

    fn counted(&mut self, numbers: Range<usize>) -> tantivy::Result<Option<OpenedPart>> {
        let first = self.lists.len();
        for number in numbers {
            let source = &self.tree.sources[number];
            if let Some(list) = source.open(self.reader, self.segment)? {
                self.lists.push(OpenedSource {
                    number,
                    source,
                    list,
                    lengths: self.segment.get_fieldnorms_reader(source.counted.field())?,
                });
            }
        }
        let lists = first..self.lists.len();
        Ok((!lists.is_empty()).then_some(OpenedPart::Counted(lists)))
    }
}

impl OpenedPart {
    /// The next document that may match.
    fn next(&self, lists: &[OpenedSource<'_>]) -> DocId {
        let least = |parts: &[Self]| {
            let docs = parts.iter().map(|part| part.next(lists));
            docs.min().unwrap_or(TERMINATED)
        };
        match self {
            OpenedPart::Counted(places) => {
                let docs = lists[places.clone()].iter();
                let docs = docs.map(|opened| opened.list.doc());
                docs.min().unwrap_or(TERMINATED)
            }
            OpenedPart::Filter(filter) => filter.next(),
            OpenedPart::Sum(parts) | OpenedPart::Best(parts) => least(parts),
            OpenedPart::Boolean(boolean) => {
                let docs = boolean.must.iter().map(|part| part.next(lists));
                docs.max().unwrap_or_else(|| least(&boolean.should))
            }
        }
    }

    /// Reads the postings of a window into `rows`, and returns the matching documents: exact for the wanted ones, perhaps incomplete
    /// for others.
    fn pass(
        &mut self,
        lists: &mut [OpenedSource<'_>],
        window: &Window,
        rows: &mut [WindowFrequencies],
    ) -> Bits {
        match self {
            OpenedPart::Counted(places) => {
                let mut has = Bits::NONE;
                for OpenedSource { number, list, .. } in &mut lists[places.clone()] {
                    let row = &mut rows[*number];
                    row.start(window.start);
                    if list.doc() < window.end {
                        list.pass(window, row);
                    }
                    if let Some(own) = row.has() {
                        has.add(own);
                    }
                }
                has
            }
            OpenedPart::Filter(filter) => filter.pass(window),
            OpenedPart::Sum(parts) | OpenedPart::Best(parts) => {
                let mut has = Bits::NONE;
                for part in parts {
                    has.add(&part.pass(lists, window, rows));
                }
                has
            }
            OpenedPart::Boolean(boolean) => {
                let mut window = window.clone();
                for part in &mut boolean.must {
                    let has = part.pass(lists, &window, rows);
                    window.keep(&has);
                }
                let mut should = Bits::NONE;
                for part in &mut boolean.should {
                    should.add(&part.pass(lists, &window, rows));
                }
                if boolean.must.is_empty() {
                    window.keep(&should);
                }
                for part in &mut boolean.must_not {
                    let has = part.pass(lists, &window, rows);
                    window.remove(&has);
                }
                boolean.matched = window.all_wanted();
                boolean.matched
            }
        }
    }

    /// Adds this part's scores to the `scores` of `documents`, which all match the part's parents.
    #[inline(always)]
    fn score(
        &self,
        lists: &[OpenedSource<'_>],
        rows: &[WindowFrequencies],
        (group, documents): (Group, u64),
        scores: &mut GroupScores,
    ) {
        // Handles the most common kinds of parts inline, as often only few documents of a group are scored.
        match self {
            OpenedPart::Counted(places) => {
                for opened in &lists[places.clone()] {
                    opened.score(&rows[opened.number], (group, documents), scores);
                }
            }
            OpenedPart::Filter(_) => {}
            nested => nested.score_parts(lists, rows, (group, documents), scores),
        }
    }

    /// The same for parts that consist of other parts.
    fn score_parts(
        &self,
        lists: &[OpenedSource<'_>],
        rows: &[WindowFrequencies],
        (group, documents): (Group, u64),
        scores: &mut GroupScores,
    ) {
        match self {
            OpenedPart::Counted(_) | OpenedPart::Filter(_) => {}
            OpenedPart::Sum(parts) => {
                for part in parts {
                    part.score(lists, rows, (group, documents), scores);
                }
            }
            OpenedPart::Best(parts) => {
                let before = scores.scores;
                let mut best = [0.0_f64; GROUP as usize];
                for part in parts {
                    places(documents).for_each(|place| scores.scores[place as usize] = 0.0);
                    part.score(lists, rows, (group, documents), scores);
                    for place in places(documents) {
                        let best = &mut best[place as usize];
                        *best = best.max(scores.scores[place as usize]);
                    }
                }
                for place in places(documents) {
                    let place = place as usize;
                    scores.scores[place] = before[place] + best[place];
                }
            }
            OpenedPart::Boolean(boolean) => {
                let documents = documents & boolean.matched.group(group.number);
                for part in boolean.must.iter().chain(&boolean.should) {
                    part.score(lists, rows, (group, documents), scores);
                }
            }
        }
    }
}

impl OpenedSource<'_> {
    /// Adds the source's scores to the `scores` of those of `documents` that have it, and its bit to their masks.
    #[inline]
    fn score(
        &self,
        row: &WindowFrequencies,
        (group, documents): (Group, u64),
        scores: &mut GroupScores,
    ) {
        for place in places(row.group(group.number) & documents) {
            let doc = group.first + place;
            let length = self.lengths.fieldnorm_id(doc);
            let score = self.source.bm25.score(length, row.frequency(doc));
            scores.scores[place as usize] += f64::from(score);
            let holds = &mut scores.holds[place as usize];
            *holds = holds.or(self.source.word);
        }
    }
}
