//! One text of an article, read as far as a plan requires: the positions of what its leaves look for.

use newshound_index::analysis::{Scanner, SentenceStarts, Stemmer, Token};

use crate::algebra::interval::{Interval, Source, keep_whole};
use crate::algebra::row::phrases;
use crate::deadline::{Deadline, Ticks};
use crate::highlight::enough::Search;
use crate::highlight::scan_depth::ScanDepth;
use crate::highlight::token_matcher::TokenMatcher;
use crate::plan::{Element, TextLeaf};
use crate::surface::Surface;

/// A highlighted stretch of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lit {
    /// The index of the line among the text's lines.
    pub(crate) line: usize,
    /// Its bytes in the line, half-open.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The leaf that matched.
    pub(crate) leaf: usize,
}

/// The position, line and bytes of a token or a character.
#[derive(Clone, Copy)]
struct TokenSpan {
    position: u32,
    line: u32,
    start: u32,
    end: u32,
}

/// What the leaves of a plan find in one text of an article.
pub(super) struct Text<'p> {
    pub(super) surface: Surface,
    /// The stemmer of the article's language.
    stemmer: Stemmer,
    leaves: &'p [TextLeaf],
    lines: Vec<&'p str>,
    pub(super) found: Found,
    /// The positions at which sentences start, computed when first asked for.
    sentences: Option<Vec<u32>>,
    ticks: Ticks,
}

/// What is found in a text. The lists are reused for the next text, as there are many and most are short.
#[derive(Default)]
pub(super) struct Found {
    /// The positions of each element of each phrase, and the intervals of each other leaf.
    elements: Vec<Vec<Vec<u32>>>,
    intervals: Vec<Vec<Interval>>,
    /// The tokens that were looked at; for all others only positions were counted.
    places: Vec<TokenSpan>,
    /// The first position of each line.
    starts: Vec<u32>,
    /// The positions between paragraphs.
    paragraphs: Vec<u32>,
}

impl Found {
    /// Empty lists for these leaves.
    pub(super) fn of(leaves: &[TextLeaf]) -> Self {
        let elements = leaves.iter().map(|leaf| match leaf {
            TextLeaf::Phrase { elements, .. } => vec![Vec::new(); elements.len()],
            _ => Vec::new(),
        });
        Self {
            elements: elements.collect(),
            intervals: vec![Vec::new(); leaves.len()],
            ..Self::default()
        }
    }

    fn clear(&mut self) {
        self.elements.iter_mut().flatten().for_each(Vec::clear);
        self.intervals.iter_mut().for_each(Vec::clear);
        self.places.clear();
        self.starts.clear();
        self.paragraphs.clear();
    }
}

/// The number of steps between two checks of the deadline.
const STEPS: u32 = 16;

impl<'p> Text<'p> {
    /// A text with `lines`, nothing of which is read yet, of an article with this stemmer. What is found replaces the contents of
    /// `found`.
    pub(super) fn new(
        surface: Surface,
        lines: Vec<&'p str>,
        stemmer: Stemmer,
        leaves: &'p [TextLeaf],
        mut found: Found,
        deadline: &Deadline,
    ) -> Self {
        found.clear();
        Self {
            surface,
            stemmer,
            leaves,
            lines,
            found,
            sentences: None,
            ticks: Ticks::new(deadline, STEPS),
        }
    }

    pub(super) fn scan(
        &mut self,
        depth: &ScanDepth,
        scanner: &mut Scanner,
        words: &mut TokenMatcher,
        mut search: Option<Search<'_>>,
    ) {
        let mut written = String::new();
        let mut position = 0;
        let beginnings = words.beginnings();
        let wanted = (!words.asks_each(self.stemmer)).then_some(&*beginnings);
        for number in 0..self.lines.len() {
            if self.ticks.tick() {
                break;
            }
            let line = self.lines[number];
            self.found.starts.push(position);
            let end = depth.read(scanner, line, position, wanted, &mut |token| {
                place(&mut self.found.places, number, token);
                let Some(role) = words.of(self.stemmer, token) else {
                    return;
                };
                if let Some(search) = &mut search {
                    if !role.leaves.is_empty() {
                        search.matched(token.end - token.start);
                    }
                    for &(_, element) in &role.elements {
                        search.element(element, token.position, token.start, token.end);
                    }
                }
                for &leaf in &role.leaves {
                    self.found.intervals[leaf].push(Interval::new(token.position, token.length));
                }
                for &(leaf, element) in &role.elements {
                    self.found.elements[leaf][element].push(token.position);
                }
                for &(leaf, element) in &role.exact {
                    let TextLeaf::Phrase { elements, .. } = &self.leaves[leaf] else {
                        continue;
                    };
                    let as_written = token.written(line, &mut written).unwrap_or(token.term);
                    if matches!(&elements[element].1, Element::Exact { written, .. } if written == as_written)
                    {
                        self.found.elements[leaf][element].push(token.position);
                    }
                }
            });
            if end > position {
                self.found.paragraphs.push(end);
            }
            if search.as_mut().is_some_and(Search::ends_paragraph) {
                break;
            }
            position = self.surface.layout().next_line(position, end);
        }
    }

    /// All tokens of a line.
    fn places_of(&self, line: usize) -> Vec<TokenSpan> {
        let mut places = Vec::new();
        let mut scanner = Scanner::default();
        scanner.scan(self.lines[line], self.found.starts[line], &mut |token| {
            place(&mut places, line, token);
        });
        places
    }

    /// The stretch of a line that a leaf's interval covers. No leaf crosses lines.
    pub(super) fn lit(&self, leaf: usize, interval: Interval) -> Option<Lit> {
        let (first, last) = match hull(&self.found.places, interval) {
            Some(hull) => hull,
            None => {
                let line = self
                    .found
                    .starts
                    .partition_point(|&start| start <= interval.start);
                hull(&self.places_of(line.checked_sub(1)?), interval)?
            }
        };
        Some(Lit {
            line: first.line as usize,
            start: first.start as usize,
            end: last.end as usize,
            leaf,
        })
    }

    /// The first position of each sentence that does not start its line.
    fn sentence_starts(&self) -> Vec<u32> {
        let mut found = Vec::new();
        for (line, text) in self.lines.iter().enumerate() {
            let places = self.places_of(line);
            let mut starts = SentenceStarts::of(text, self.stemmer);
            for (number, place) in places.iter().enumerate() {
                if starts.passed(place.start as usize) && number > 0 {
                    found.push(place.position);
                }
            }
        }
        found
    }
}

/// Adds a token of a line, unless there is one at its position.
fn place(places: &mut Vec<TokenSpan>, line: usize, token: &Token<'_>) {
    match places.last_mut() {
        Some(last) if last.position >= token.position => {}
        last => {
            if let Some(last) = last.filter(|last| last.line as usize == line) {
                // A bigram extends into the next position.
                last.end = last.end.min(token.start as u32);
            }
            places.push(TokenSpan {
                position: token.position,
                line: line as u32,
                start: token.start as u32,
                end: token.end as u32,
            });
        }
    }
}

/// The tokens at the first and last position of an interval; `None` if one of them was not looked at.
fn hull(places: &[TokenSpan], interval: Interval) -> Option<(TokenSpan, TokenSpan)> {
    let at = |position| {
        places
            .binary_search_by_key(&position, |place| place.position)
            .ok()
    };
    Some((places[at(interval.start)?], places[at(interval.end)?]))
}

impl Source for Text<'_> {
    fn surface(&self) -> Surface {
        self.surface
    }

    fn intervals(&mut self, leaf: usize, out: &mut Vec<Interval>) {
        match &self.leaves[leaf] {
            TextLeaf::Phrase { elements, length } => {
                let lists = elements.iter().zip(&self.found.elements[leaf]);
                let lists = lists
                    .map(|((offset, _), positions)| (*offset, positions.clone()))
                    .collect();
                out.extend(phrases(lists, *length));
            }
            TextLeaf::Word(_) => {
                out.extend_from_slice(&self.found.intervals[leaf]);
                keep_whole(out);
            }
            _ => out.extend_from_slice(&self.found.intervals[leaf]),
        }
    }

    fn sentences(&mut self) -> &[u32] {
        if self.sentences.is_none() {
            self.sentences = Some(self.sentence_starts());
        }
        self.sentences.as_deref().unwrap_or_default()
    }

    fn paragraphs(&mut self) -> &[u32] {
        &self.found.paragraphs
    }

    fn paragraph_count(&mut self) -> u32 {
        self.found.paragraphs.len() as u32
    }

    fn is_over(&mut self) -> bool {
        self.ticks.tick()
    }
}
