//! One article as a source of positions.
//!
//! The same plan that the index answered is evaluated over the article's own text, with the same scanner and the same
//! interval code. Only clauses that made the article match are lit: of a boolean's alternatives those that hold, of a
//! proximity the operands that stand close, of a negation nothing.
//!
//! What a word is to the plan depends on the word alone, and most are nothing to it: see [`crate::highlight::meaning`]. So a
//! text is read no closer than the plan asks for ([`Reading`]), and only the few lines of which more has to be known are scanned.

use std::sync::Arc;

use newshound_index::ArticleView;
use newshound_index::analysis::{Scanner, SentenceStarts, Stemmer, Token};

use crate::algebra::evaluate::Evaluator;
use crate::algebra::interval::{Evidence, Interval, Source, disjoint};
use crate::algebra::row::phrases;
use crate::algebra::span::Span;
use crate::highlight::enough::{Enough, Search};
use crate::highlight::meaning::Words;
use crate::highlight::reading::Reading;
use crate::plan::{Clause, Condition, Element, Plan, TextLeaf};
use crate::surface::{Surface, TEXTS};

/// A lit stretch of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lit {
    /// Index of the line among the text's lines.
    pub(crate) line: usize,
    /// Bytes of the line.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The leaf that matched.
    pub(crate) leaf: usize,
}

/// What is lit up in an article: title, headings, body, each in reading order.
pub(crate) type Lights = [Vec<Lit>; TEXTS];

/// Evaluates a plan over single articles; keeps what it learns between them.
pub(crate) struct Lighter {
    plan: Arc<Plan>,
    scanner: Scanner,
    words: Words,
    /// The texts that any leaf looks in.
    surfaces: Vec<Surface>,
    reading: Reading,
    evaluators: Evaluators,
    /// When enough of a body was read.
    enough: Option<Enough>,
}

impl Lighter {
    pub(crate) fn new(plan: Arc<Plan>) -> Self {
        let mut surfaces = crate::surface::Surfaces::NONE;
        plan.clause.spans(&mut |span| {
            span.leaves(&mut |_, _, own, _| surfaces = surfaces.or(own));
        });
        Self {
            scanner: Scanner::default(),
            words: Words::new(plan.leaves.clone()),
            surfaces: surfaces.iter().collect(),
            reading: Reading::of(&plan),
            evaluators: Evaluators::default(),
            enough: None,
            plan,
        }
    }

    /// Lights up a body no further than for the fragments that are shown.
    pub(crate) fn until(self, enough: Option<Enough>) -> Self {
        Self { enough, ..self }
    }

    /// The plan that it evaluates.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What of `article` made it match the plan; `None` if it does not match.
    pub(crate) fn light(&mut self, article: &ArticleView<'_>) -> Option<Lights> {
        let stemmer = Stemmer::of_language(article.language);
        let plan = self.plan.clone();
        let mut texts: Vec<Text> = Vec::with_capacity(self.surfaces.len());
        for &surface in &self.surfaces {
            let mut text = Text::new(surface, article, &plan.leaves);
            let enough = self.enough.filter(|_| surface == Surface::Body);
            let search = enough.zip(plan.leaves.first());
            let search = search.map(|(enough, leaf)| Search::new(enough, leaf));
            text.scan(
                stemmer,
                &self.reading,
                &mut self.scanner,
                &mut self.words,
                search,
            );
            texts.push(text);
        }
        let mut evaluation = Evaluation {
            article,
            texts,
            evaluators: &mut self.evaluators,
        };
        let mut evidence = Vec::new();
        evaluation
            .clause(&plan.clause, &mut evidence)
            .then(|| evaluation.lights(evidence))
    }
}

/// Where a token or a character stands.
#[derive(Clone, Copy)]
struct Place {
    position: u32,
    line: u32,
    start: u32,
    end: u32,
}

/// What the leaves of a plan find in one text.
struct Text<'p> {
    surface: Surface,
    leaves: &'p [TextLeaf],
    lines: Vec<&'p str>,
    /// Positions of each phrase element, intervals of each other leaf.
    elements: Vec<Vec<Vec<u32>>>,
    intervals: Vec<Vec<Interval>>,
    /// Where the tokens stand that were looked at; of others only their positions were counted.
    places: Vec<Place>,
    /// The first position of each line.
    starts: Vec<u32>,
    /// Where sentences start; found when they are first asked for.
    sentences: Option<Vec<u32>>,
    paragraphs: Vec<u32>,
}

impl<'p> Text<'p> {
    fn new(surface: Surface, article: &ArticleView<'p>, leaves: &'p [TextLeaf]) -> Self {
        let elements = leaves.iter().map(|leaf| match leaf {
            TextLeaf::Phrase { elements, .. } => vec![Vec::new(); elements.len()],
            _ => Vec::new(),
        });
        let lines = surface.lines(article);
        Self {
            surface,
            leaves,
            elements: elements.collect(),
            intervals: vec![Vec::new(); leaves.len()],
            places: Vec::new(),
            starts: Vec::with_capacity(lines.len()),
            sentences: None,
            paragraphs: Vec::with_capacity(lines.len()),
            lines,
        }
    }

    fn scan(
        &mut self,
        stemmer: Stemmer,
        reading: &Reading,
        scanner: &mut Scanner,
        words: &mut Words,
        mut search: Option<Search<'_>>,
    ) {
        let mut written = String::new();
        let mut position = 0;
        let beginnings = words.beginnings();
        for number in 0..self.lines.len() {
            let line = self.lines[number];
            self.starts.push(position);
            let end = reading.read(scanner, line, position, &beginnings, &mut |token| {
                place(&mut self.places, number, token);
                let Some(meaning) = words.of(stemmer, token) else {
                    return;
                };
                if let Some(search) = &mut search {
                    if !meaning.leaves.is_empty() {
                        search.matched(token.end - token.start);
                    }
                    for &(_, element) in &meaning.elements {
                        search.element(element, token.position, token.start, token.end);
                    }
                }
                for &leaf in &meaning.leaves {
                    self.intervals[leaf].push(Interval::new(token.position, token.length));
                }
                for &(leaf, element) in &meaning.elements {
                    self.elements[leaf][element].push(token.position);
                }
                for &(leaf, element) in &meaning.exact {
                    let TextLeaf::Phrase { elements, .. } = &self.leaves[leaf] else {
                        continue;
                    };
                    let as_written = token.written(line, &mut written).unwrap_or(token.term);
                    if matches!(&elements[element].1, Element::Exact { written, .. } if written == as_written)
                    {
                        self.elements[leaf][element].push(token.position);
                    }
                }
            });
            if end > position {
                self.paragraphs.push(end);
            }
            if search.as_mut().is_some_and(Search::ends_paragraph) {
                break;
            }
            position = self.surface.layout().next_line(position, end);
        }
    }

    /// Where all tokens of a line stand.
    fn places_of(&self, line: usize) -> Vec<Place> {
        let mut places = Vec::new();
        let mut scanner = Scanner::default();
        scanner.scan(self.lines[line], self.starts[line], &mut |token| {
            place(&mut places, line, token);
        });
        places
    }

    /// The stretch of a line that a leaf's interval covers: no leaf crosses lines.
    fn lit(&self, leaf: usize, interval: Interval) -> Option<Lit> {
        let (first, last) = match hull(&self.places, interval) {
            Some(hull) => hull,
            None => {
                let line = self
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
            let mut starts = SentenceStarts::of(text);
            for (number, place) in places.iter().enumerate() {
                if starts.passed(place.start as usize) && number > 0 {
                    found.push(place.position);
                }
            }
        }
        found
    }
}

/// Adds the place of a token of a line, unless its position has one.
fn place(places: &mut Vec<Place>, line: usize, token: &Token<'_>) {
    match places.last_mut() {
        Some(last) if last.position >= token.position => {}
        last => {
            if let Some(last) = last.filter(|last| last.line as usize == line) {
                // A bigram reaches into its right neighbour's position.
                last.end = last.end.min(token.start as u32);
            }
            places.push(Place {
                position: token.position,
                line: line as u32,
                start: token.start as u32,
                end: token.end as u32,
            });
        }
    }
}

/// The places of the first and the last position of an interval.
fn hull(places: &[Place], interval: Interval) -> Option<(Place, Place)> {
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
                let lists = elements.iter().zip(&self.elements[leaf]);
                let lists = lists
                    .map(|((offset, _), positions)| (*offset, positions.clone()))
                    .collect();
                out.extend(phrases(lists, *length));
            }
            _ => out.extend_from_slice(&self.intervals[leaf]),
        }
    }

    fn sentences(&mut self) -> &[u32] {
        if self.sentences.is_none() {
            self.sentences = Some(self.sentence_starts());
        }
        self.sentences.as_deref().unwrap_or_default()
    }

    fn paragraphs(&mut self) -> &[u32] {
        &self.paragraphs
    }

    fn paragraph_count(&mut self) -> u32 {
        self.paragraphs.len() as u32
    }

    fn is_over(&mut self) -> bool {
        // A single article is looked at to its end.
        false
    }
}

struct Evaluation<'a> {
    article: &'a ArticleView<'a>,
    texts: Vec<Text<'a>>,
    evaluators: &'a mut Evaluators,
}

/// What evaluates spans: those of single leaves, of which is known what made them match, and others.
#[derive(Debug, Default)]
struct Evaluators {
    leaf: Evaluator<()>,
    other: Evaluator<Evidence>,
}

/// The leaf intervals behind a match, with the number of the text each is in.
type Lighted = Vec<(usize, usize, Interval)>;

impl Evaluation<'_> {
    /// Whether the article matches `clause`; if so, what made it match is appended.
    fn clause(&mut self, clause: &Clause, evidence: &mut Lighted) -> bool {
        match &clause.condition {
            Condition::Boolean {
                must,
                should,
                must_not,
            } => {
                let before = evidence.len();
                let holds = must.iter().all(|clause| self.clause(clause, evidence));
                let any = holds
                    && should
                        .iter()
                        .filter(|clause| self.clause(clause, evidence))
                        .count()
                        > 0;
                let enough = holds && (any || should.is_empty() || !must.is_empty());
                let excluded = enough
                    && must_not
                        .iter()
                        .any(|clause| self.clause(clause, &mut Vec::new()));
                if !enough || excluded {
                    evidence.truncate(before);
                }
                enough && !excluded
            }
            Condition::Text { span, at_least } => {
                let before = evidence.len();
                let mut count = 0;
                for (number, text) in self.texts.iter_mut().enumerate() {
                    if let Span::Leaf { leaf, .. } = span {
                        let evaluator = &mut self.evaluators.leaf;
                        let found = evaluator.matches(span, text);
                        count += disjoint(&found);
                        evidence.extend(found.iter().map(|(at, ())| (number, *leaf, *at)));
                        evaluator.recycle(found);
                        continue;
                    }
                    let found = self.evaluators.other.matches(span, text);
                    count += disjoint(&found);
                    let found = found.into_iter().flat_map(|(_, leaves)| leaves);
                    evidence.extend(found.map(|(leaf, interval)| (number, leaf, interval)));
                }
                if count < *at_least {
                    evidence.truncate(before);
                }
                count >= *at_least
            }
            Condition::Language(code) => self
                .article
                .language
                .is_some_and(|language| language == code),
            Condition::Published { from, to } => self.article.published.is_some_and(|published| {
                from.is_none_or(|from| published >= from) && to.is_none_or(|to| published <= to)
            }),
            Condition::Words { from, to } => {
                let words = self.article.words;
                from.is_none_or(|from| words >= from) && to.is_none_or(|to| words <= to)
            }
        }
    }

    fn lights(&self, evidence: Lighted) -> Lights {
        let mut lights = Lights::default();
        for (number, leaf, interval) in evidence {
            let text = &self.texts[number];
            if let Some(lights) = lights.get_mut(text.surface.index()) {
                lights.extend(text.lit(leaf, interval));
            }
        }
        for lit in &mut lights {
            lit.sort_unstable();
            lit.dedup();
        }
        lights
    }
}
