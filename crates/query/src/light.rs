//! One article as a source of positions: what of it matched.
//!
//! The same plan that the index answered is evaluated over the article's own text, with the same scanner and the same
//! interval code. Only clauses that made the article match are lit: of a boolean's alternatives those that hold, of a
//! proximity the operands that stand close, of a negation nothing.

use newshound_article::Article;
use newshound_index::StoredArticle;
use newshound_index::analysis::{
    Inflections, Kind, Layout, Scanner, SentenceStarts, Stemmer, Token,
};
use rustc_hash::FxHashMap;

use crate::interval::{Borders, Evidence, Interval, Source, matches};
use crate::plan::{BODY, Clause, Element, HEADING, Plan, TITLE, TextLeaf};
use crate::postings::phrases;

/// A lit stretch of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lit {
    /// Index of the line among the field's lines.
    pub(crate) line: usize,
    /// Bytes of the line.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The leaf that matched.
    pub(crate) leaf: usize,
}

/// What is lit up in an article: title, headings, body, each in reading order.
pub(crate) type Lights = [Vec<Lit>; 3];

/// Evaluates plans over single articles; keeps its buffers between them.
#[derive(Default)]
pub(crate) struct Lighter {
    scanner: Scanner,
    inflections: Inflections,
}

/// The lines of one of the three texts.
pub(crate) fn lines(article: &Article, text: usize) -> Vec<&str> {
    match text {
        TITLE => Some(article.title_text())
            .filter(|title| !title.is_empty())
            .into_iter()
            .collect(),
        HEADING => article
            .headings()
            .map(|heading| heading.text.as_str())
            .collect(),
        _ => article
            .paragraphs()
            .map(|paragraph| paragraph.text.as_str())
            .collect(),
    }
}

impl Lighter {
    /// What of `stored` made it match `plan`; `None` if it does not match.
    pub(crate) fn light(&mut self, plan: &Plan, stored: &StoredArticle) -> Option<Lights> {
        let code = stored
            .article
            .language
            .as_ref()
            .map(|language| language.value.as_str());
        let stemmer = Stemmer::of_language(code);
        let found = [TITLE, HEADING, BODY].map(|text| {
            let layout = if text == HEADING {
                Layout::Strided
            } else {
                Layout::Running
            };
            let mut found = Found::new(plan, text, layout);
            found.scan(&lines(&stored.article, text), stemmer, self);
            found
        });
        let mut evaluation = Evaluation {
            stored,
            found,
            lighter: self,
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
    line: usize,
    start: usize,
    end: usize,
}

/// What the leaves of a plan found in one text.
struct Found<'p> {
    text: usize,
    layout: Layout,
    leaves: &'p [TextLeaf],
    /// Leaves and phrase elements by the term they want.
    wanted: FxHashMap<&'p str, Vec<(usize, usize)>>,
    /// Positions of each phrase element, intervals of each other leaf.
    elements: Vec<Vec<Vec<u32>>>,
    intervals: Vec<Vec<Interval>>,
    places: Vec<Place>,
    sentences: Vec<u32>,
    paragraphs: Vec<u32>,
}

impl<'p> Found<'p> {
    fn new(plan: &'p Plan, text: usize, layout: Layout) -> Self {
        Self::of_leaves(&plan.leaves, text, layout)
    }

    fn of_leaves(leaves: &'p [TextLeaf], text: usize, layout: Layout) -> Self {
        let mut wanted: FxHashMap<&str, Vec<(usize, usize)>> = FxHashMap::default();
        for (leaf, kind) in leaves.iter().enumerate() {
            if let TextLeaf::Phrase { elements, .. } = kind {
                for (at, (_, element)) in elements.iter().enumerate() {
                    if let Element::Term(term) = element {
                        wanted.entry(term).or_default().push((leaf, at));
                    }
                }
            }
        }
        let elements = leaves.iter().map(|leaf| match leaf {
            TextLeaf::Phrase { elements, .. } => vec![Vec::new(); elements.len()],
            _ => Vec::new(),
        });
        Self {
            text,
            layout,
            leaves,
            wanted,
            elements: elements.collect(),
            intervals: vec![Vec::new(); leaves.len()],
            places: Vec::new(),
            sentences: Vec::new(),
            paragraphs: Vec::new(),
        }
    }

    fn scan(&mut self, lines: &[&str], stemmer: Stemmer, lighter: &mut Lighter) {
        let Lighter {
            scanner,
            inflections,
        } = lighter;
        let mut position = 0;
        for (number, line) in lines.iter().enumerate() {
            let mut starts = SentenceStarts::of(if self.text == BODY { line } else { "" });
            let end = scanner.scan(line, position, &mut |token| {
                if starts.passed(token.start) && token.position > position {
                    self.sentences.push(token.position);
                }
                self.place(number, token);
                self.token(token, stemmer, inflections);
            });
            self.paragraphs.push(end);
            position = self.layout.next_line(end);
        }
    }

    fn place(&mut self, line: usize, token: &Token<'_>) {
        match self.places.last_mut() {
            Some(last) if last.position >= token.position => {}
            last => {
                if let Some(last) = last.filter(|last| last.line == line) {
                    // A bigram reaches into its right neighbour's position.
                    last.end = last.end.min(token.start);
                }
                self.places.push(Place {
                    position: token.position,
                    line,
                    start: token.start,
                    end: token.end,
                });
            }
        }
    }

    fn token(&mut self, token: &Token<'_>, stemmer: Stemmer, inflections: &mut Inflections) {
        for &(leaf, element) in self.wanted.get(token.term).into_iter().flatten() {
            self.elements[leaf][element].push(token.position);
        }
        for (leaf, kind) in self.leaves.iter().enumerate() {
            let hit = match kind {
                TextLeaf::Word(classes) => {
                    let own = classes
                        .iter()
                        .find(|(known, _)| *known == stemmer)
                        .map(|(_, classes)| classes);
                    own.is_some_and(|own| {
                        inflections
                            .of_token(stemmer, token)
                            .any(|class| own.contains(class))
                    })
                }
                TextLeaf::Acronym(capitals) => {
                    token.kind == Kind::Acronym && token.term == capitals
                }
                TextLeaf::Expansion(expansion) => expansion.contains(token.term),
                TextLeaf::Phrase { elements, .. } => {
                    for (at, (_, element)) in elements.iter().enumerate() {
                        if matches!(element, Element::Expansion(expansion) if expansion.contains(token.term))
                        {
                            self.elements[leaf][at].push(token.position);
                        }
                    }
                    false
                }
            };
            if hit {
                self.intervals[leaf].push(Interval::new(token.position, token.length));
            }
        }
    }

    /// The stretches of lines that an interval covers: one, as no leaf crosses lines.
    fn lit(&self, leaf: usize, interval: Interval) -> Option<Lit> {
        let at = |position| {
            self.places
                .binary_search_by_key(&position, |place| place.position)
                .ok()
        };
        let (first, last) = (
            self.places[at(interval.start)?],
            self.places[at(interval.end)?],
        );
        Some(Lit {
            line: first.line,
            start: first.start,
            end: last.end,
            leaf,
        })
    }
}

impl Source for Found<'_> {
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

    fn borders(&mut self) -> Borders<'_> {
        match self.text {
            BODY => Borders::Body {
                sentences: &self.sentences,
                paragraphs: &self.paragraphs,
            },
            HEADING => Borders::Strided,
            _ => Borders::None,
        }
    }
}

struct Evaluation<'a, 'p> {
    stored: &'a StoredArticle,
    found: [Found<'p>; 3],
    lighter: &'a mut Lighter,
}

/// The leaf intervals behind a match, with the text each is in.
type Lighted = Vec<(usize, usize, Interval)>;

impl Evaluation<'_, '_> {
    /// Whether the article matches `clause`; if so, what made it match is appended.
    fn clause(&mut self, clause: &Clause, evidence: &mut Lighted) -> bool {
        match clause {
            Clause::Boolean {
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
            Clause::Text { texts, span } => {
                let before = evidence.len();
                for text in (0..texts.len()).filter(|&text| texts[text]) {
                    for (_, found) in matches::<Evidence>(span, &mut self.found[text]) {
                        evidence.extend(
                            found
                                .into_iter()
                                .map(|(leaf, interval)| (text, leaf, interval)),
                        );
                    }
                }
                evidence.len() > before
            }
            Clause::Metadata { field, leaf } => self.metadata(*field, leaf),
            Clause::Language(code) => self
                .stored
                .article
                .language
                .as_ref()
                .is_some_and(|language| language.value == *code),
            Clause::Published { from, to } => {
                self.stored
                    .article
                    .published
                    .as_ref()
                    .is_some_and(|published| {
                        from.is_none_or(|from| published.value >= from)
                            && to.is_none_or(|to| published.value <= to)
                    })
            }
            Clause::Words { from, to } => {
                let words = self.stored.words;
                from.is_none_or(|from| words >= from) && to.is_none_or(|to| words <= to)
            }
        }
    }

    fn metadata(&mut self, field: crate::metadata::Metadata, leaf: &TextLeaf) -> bool {
        let values = field.values(self.stored);
        let mut found = Found::of_leaves(std::slice::from_ref(leaf), TITLE, Layout::Running);
        found.scan(&values, Stemmer::NONE, self.lighter);
        let mut intervals = Vec::new();
        found.intervals(0, &mut intervals);
        !intervals.is_empty()
    }

    fn lights(&self, evidence: Lighted) -> Lights {
        let mut lights = Lights::default();
        for (text, leaf, interval) in evidence {
            lights[text].extend(self.found[text].lit(leaf, interval));
        }
        for lit in &mut lights {
            lit.sort_unstable();
            lit.dedup();
        }
        lights
    }
}
