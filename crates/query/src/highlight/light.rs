//! Highlights a single article, as a source of positions for the plan.
//!
//! The plan that the index answered is evaluated over the article's own text, with the same scanner and the same interval code. Only
//! what made the article match is highlighted: of a boolean's alternatives those that hold, of a proximity the operands that stand
//! close, of a negation nothing.
//!
//! Whether a word matters to the plan depends on the word alone, and most words do not: see [`crate::highlight::token_matcher`]. So a
//! text is read only as closely as the plan requires ([`ScanDepth`]), and only the few lines with relevant words are scanned in full.

use std::sync::Arc;

use newshound_index::ArticleView;
use newshound_index::analysis::{Scanner, Stemmer};

use crate::algebra::evaluate::Evaluator;
use crate::algebra::interval::{Evidence, Interval, disjoint};
use crate::algebra::span::Span;
use crate::deadline::{Deadline, Ticks};
use crate::highlight::enough::{Enough, Search};
use crate::highlight::scan_depth::ScanDepth;
use crate::highlight::text::{Found, Lit, Text};
use crate::highlight::token_matcher::TokenMatcher;
use crate::plan::{Clause, Condition, Plan};
use crate::surface::{Surface, Surfaces, TEXTS};
use crate::syntax::tree::{Field, surfaces_of};

/// The highlighted stretches of an article's title, headings and body, each in reading order.
pub(crate) type Lights = [Vec<Lit>; TEXTS];

/// Evaluates a plan over single articles. Keeps caches and buffers between them.
pub(crate) struct Lighter {
    plan: Arc<Plan>,
    scanner: Scanner,
    words: TokenMatcher,
    /// The texts that any leaf is looked for in.
    surfaces: Vec<Surface>,
    depth: ScanDepth,
    evaluators: Evaluators,
    /// Unused buffers for what is found in a text.
    spare: Vec<Found>,
    /// When to stop reading a body; `None` to read all of it.
    enough: Option<Enough>,
    deadline: Deadline,
}

impl Lighter {
    /// A lighter for `plan`. After `deadline`, highlights may be incomplete.
    pub(crate) fn new(plan: Arc<Plan>, deadline: &Deadline) -> Self {
        let mut surfaces = Surfaces::NONE;
        plan.clause.spans(&mut |span| {
            span.leaves(&mut |leaf| surfaces = surfaces.or(leaf.surfaces));
        });
        Self {
            scanner: Scanner::default(),
            words: TokenMatcher::new(plan.leaves.clone()),
            surfaces: surfaces.iter().collect(),
            depth: ScanDepth::of(&plan),
            evaluators: Evaluators::default(),
            spare: Vec::new(),
            enough: None,
            deadline: deadline.clone(),
            plan,
        }
    }

    /// The same, which reads a body only as far as `enough` requires.
    pub(crate) fn until(self, enough: Option<Enough>) -> Self {
        Self { enough, ..self }
    }

    /// The plan that it evaluates.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The stretches of `article` that made it match the plan; `None` if it does not match.
    pub(crate) fn light(&mut self, article: &ArticleView<'_>) -> Option<Lights> {
        let plan = self.plan.clone();
        let stemmer = Stemmer::of_language(article.language);
        let mut texts: Vec<Text> = Vec::with_capacity(self.surfaces.len());
        let mut lines: [Vec<&str>; Surface::ALL.len()] = Default::default();
        // Without a loop of its own: that would ask each part of the chain for each line.
        article.lines().for_each(|(surface, line)| {
            if self.surfaces.contains(&surface) {
                lines[surface.index()].push(line);
            }
        });
        for &surface in &self.surfaces {
            let lines = std::mem::take(&mut lines[surface.index()]);
            if lines.is_empty() {
                // Most articles have no headings.
                continue;
            }
            let leaves = &plan.leaves;
            let found = self.spare.pop().unwrap_or_else(|| Found::of(leaves));
            let mut text = Text::new(surface, lines, stemmer, leaves, found, &self.deadline);
            let enough = self.enough.filter(|_| surface == Surface::Body);
            let search = enough.zip(leaves.first());
            let search = search.map(|(enough, leaf)| Search::new(enough, leaf));
            text.scan(&self.depth, &mut self.scanner, &mut self.words, search);
            texts.push(text);
        }
        let mut evaluation = Evaluation {
            article,
            texts,
            evaluators: &mut self.evaluators,
        };
        let mut evidence = Vec::new();
        let lights = evaluation
            .clause(&plan.clause, &mut evidence)
            .then(|| evaluation.lights(evidence, &self.deadline));
        let texts = evaluation.texts.into_iter();
        self.spare.extend(texts.map(|text| text.found));
        lights.filter(|_| !self.deadline.is_over())
    }
}

struct Evaluation<'a> {
    article: &'a ArticleView<'a>,
    texts: Vec<Text<'a>>,
    evaluators: &'a mut Evaluators,
}

/// Evaluators of spans: one for single leaves, whose matches are known to come from that leaf, one for all others.
#[derive(Debug, Default)]
struct Evaluators {
    leaf: Evaluator<()>,
    other: Evaluator<Evidence>,
}

/// The leaf intervals behind a match: the number of the text, the leaf, and the interval.
type Lighted = Vec<(usize, usize, Interval)>;

impl Evaluation<'_> {
    /// Whether the article matches `clause`. If so, appends what made it match to `evidence`.
    fn clause(&mut self, clause: &Clause, evidence: &mut Lighted) -> bool {
        match &clause.condition {
            Condition::Boolean {
                must,
                should,
                must_not,
            } => self.boolean([must, should, must_not], evidence),
            Condition::Text { span, at_least } => self.text(span, *at_least, evidence),
            Condition::Language(code) => self
                .article
                .language
                .is_some_and(|language| language == code),
            Condition::Present(field) => self.holds_any(*field),
            Condition::Published { from, to } => self.article.published.is_some_and(|published| {
                from.is_none_or(|from| published >= from) && to.is_none_or(|to| published <= to)
            }),
            Condition::Words { from, to } => {
                let words = self.article.words;
                from.is_none_or(|from| words >= from) && to.is_none_or(|to| words <= to)
            }
        }
    }

    /// Whether all `must` clauses match and no `must_not` clause does. Without `must` clauses, at least one of `should`, if any, must
    /// match.
    fn boolean(&mut self, clauses: [&[Clause]; 3], evidence: &mut Lighted) -> bool {
        let [must, should, must_not] = clauses;
        let before = evidence.len();
        let mut holds = must.iter().all(|clause| self.clause(clause, evidence));
        if holds {
            let matching = should.iter().filter(|clause| self.clause(clause, evidence));
            holds = matching.count() > 0 || should.is_empty() || !must.is_empty();
        }
        let mut excluded = must_not.iter();
        holds = holds && !excluded.any(|clause| self.clause(clause, &mut Vec::new()));
        if !holds {
            evidence.truncate(before);
        }
        holds
    }

    /// Whether all texts together have at least `at_least` non-overlapping matches of `span`.
    fn text(&mut self, span: &Span, at_least: u32, evidence: &mut Lighted) -> bool {
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
            let evaluator = &mut self.evaluators.other;
            if at_least > 1 {
                let found = evaluator.matches(span, text);
                count += disjoint(&found);
                evaluator.recycle(found);
            }
            let found = evaluator.evidence(span, text);
            count += u32::from(at_least == 1 && !found.is_empty());
            evidence.extend(found.into_iter().map(|(leaf, at)| (number, leaf, at)));
        }
        if count < at_least {
            evidence.truncate(before);
        }
        count >= at_least
    }

    /// Whether the article has a value in `field`.
    fn holds_any(&self, field: Option<Field>) -> bool {
        match field {
            None | Some(Field::Words) => true,
            Some(Field::Published) => self.article.published.is_some(),
            Some(Field::Language) => self.article.language.is_some(),
            field => {
                let mut surfaces = surfaces_of(field).unwrap_or(Surfaces::NONE).iter();
                surfaces.any(|surface| surface.lines(self.article).into_iter().any(has_token))
            }
        }
    }

    fn lights(&self, evidence: Lighted, deadline: &Deadline) -> Lights {
        let mut ticks = Ticks::new(deadline, 1024);
        let mut lights = Lights::default();
        for (number, leaf, interval) in evidence {
            if ticks.tick() {
                break;
            }
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

fn has_token(line: &str) -> bool {
    let mut any = false;
    Scanner::default().scan(line, 0, &mut |_| any = true);
    any
}
