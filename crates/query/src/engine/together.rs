//! What words that stand together add to a score.
//!
//! A query's words mean more side by side than scattered: `white house` is a house. The sequential dependence model
//! (Metzler and Croft 2005) adds to the words' own scores those of each pair of neighbours, as an ordered and as an
//! unordered window; its customary shares are 0.85, 0.10 and 0.05, which are kept here relative to the words. People who
//! search for a name or a headline mean all of it, so that a short query as a whole, in its order, adds once more.
//!
//! Positions cost more than postings, so only the best of the list are looked at, by the interval code that also matches
//! and lights up. What is added is never negative: those further down stay where they are.

use std::sync::Arc;

use newshound_index::analysis::{Kind, Scanner};
use newshound_index::{Reader, Settings};
use tantivy::fieldnorm::FieldNormReader;

use crate::Error;
use crate::algebra::evaluate::Evaluator;
use crate::algebra::span::Span;
use crate::deadline::{Deadline, Ticks};
use crate::engine::compile::{Compiler, surface_weight};
use crate::engine::holds::Holds;
use crate::engine::postings::{Opener, PostingSource};
use crate::engine::rank::Placed;
use crate::engine::tuned::norm;
use crate::engine::unions::Unions;
use crate::lookups::Lookups;
use crate::plan::{Clause, Condition, Element, Plan, TextLeaf};
use crate::surface::{Surface, Surfaces, TEXTS};
use crate::syntax::tree::Proximity;

/// Shares of an ordered and an unordered pair of neighbours, relative to their words.
const ORDERED: f64 = 0.10 / 0.85;
const UNORDERED: f64 = 0.05 / 0.85;
/// Positions within which an unordered pair counts.
const WINDOW: u32 = 8;
/// The share of a whole query, relative to its words; and once more for being there at all, so much that articles with a
/// name come before those with its parts.
const WHOLE: f64 = 1.0;
const WHOLE_ONCE: f64 = 2.0;
/// The share for being there as typed, and not in other forms of the words (`unit national` for `united nations`).
const TYPED_ONCE: f64 = 4.0;
/// The share of a pair for being there at all, relative to its two words, in a query of two; less by the square in longer
/// ones.
const PAIR_ONCE: f64 = 2.0;
/// The longest query that is looked for as a whole, in words.
const LONGEST: usize = 24;
/// The first words of a body.
const LEAD: u32 = 50;
/// Articles looked at, times what is looked for in each; and the least number of articles.
const LOOKS: usize = 800;
const LEAST_ARTICLES: usize = 100;

/// What of a query is looked for together.
pub(crate) struct Together {
    parts: Vec<Part>,
    /// The first words of the query, all of which parts may ask for.
    words: usize,
    leaves: Arc<[TextLeaf]>,
    /// The query as typed, which is a leaf after those of the plan.
    phrase: Option<TextLeaf>,
    unions: Arc<Unions>,
    lookups: Arc<Lookups>,
    settings: Settings,
    /// Tokens of an average text, by surface.
    averages: [f64; TEXTS],
}

/// A span that adds to the score of a text in which it has intervals.
struct Part {
    span: Span,
    /// What it adds for being in any text at all.
    once: f64,
    /// What it adds by how often it is there, as a word does.
    counted: f64,
    /// Whether it is only where the part before it is.
    within: bool,
    /// Its leaves.
    leaves: Vec<usize>,
    /// By text, the words without which it is not there.
    words: [Holds; TEXTS],
    /// A part that is there wherever this is, as long as each word takes just one position.
    beside: Option<usize>,
}

impl Part {
    fn new(span: Span, once: f64, counted: f64) -> Self {
        let mut leaves = Vec::new();
        span.leaves(&mut |leaf, _, _, _| leaves.push(leaf));
        Self {
            span,
            once,
            counted,
            within: false,
            leaves,
            words: [Holds::NOTHING; TEXTS],
            beside: None,
        }
    }

    /// The same, which is only where all of `words` are.
    fn of<'w>(self, words: impl IntoIterator<Item = &'w Word<'w>>) -> Self {
        let mut of = self.words;
        for number in words.into_iter().filter_map(|word| word.number) {
            for surface in Surfaces::TEXTS.iter() {
                let of = &mut of[surface.index()];
                *of = of.or(Holds::word(number, surface));
            }
        }
        Self { words: of, ..self }
    }
}

/// A word of the query, and what it tells.
struct Word<'p> {
    span: &'p Span,
    /// Its term as typed; `None` where it is not a single one.
    typed: Option<String>,
    weight: f64,
    /// Positions it takes.
    length: u32,
    /// Whether it can be part of a name.
    tells: bool,
    /// Whether it is a single word, found in all of its forms.
    inflects: bool,
    /// Its place among the clauses, where documents that have it are known by that.
    number: Option<usize>,
}

impl Together {
    /// What of `plan` is looked for together; `None` where nothing is. Where `is_news` is not set only the lead is.
    pub(crate) fn of(
        plan: &Plan,
        compiler: &Compiler<'_>,
        reader: &Reader,
        is_news: bool,
    ) -> Result<Option<Self>, Error> {
        let settings = *reader.settings();
        let clauses = neighbours(&plan.clause);
        // A single word stands together with nothing.
        if settings.lead == 0.0 && !(is_news && clauses.len() > 1) {
            return Ok(None);
        }
        let mut words = Vec::new();
        for (number, clause) in clauses.iter().enumerate() {
            words.push(match word(clause) {
                Some((span, leaf, weight)) => {
                    let (told, tells) = compiler.tells(leaf)?;
                    Some(Word {
                        span,
                        typed: typed(&clause.text),
                        weight: f64::from(weight) * told,
                        length: match &plan.leaves[leaf] {
                            TextLeaf::Phrase { length, .. } => *length,
                            _ => 1,
                        },
                        tells,
                        inflects: matches!(span, Span::Leaf { .. })
                            && matches!(plan.leaves[leaf], TextLeaf::Word(_)),
                        number: is_counted(span, &plan.leaves[leaf]).then_some(number),
                    })
                }
                None => None,
            });
        }
        let mut parts = Vec::new();
        let numbers = words.iter().flatten().map(|word| word.number);
        let all = numbers.map(|number| number.map_or(usize::MAX, |number| number + 1));
        let all = all.max().unwrap_or(0);
        let mut phrase = None;
        if is_news {
            parts.extend(pairs(&words));
            phrase = whole(&words, plan.leaves.len(), &mut parts);
        }
        if settings.lead > 0.0 {
            parts.extend(words.iter().flatten().map(|word| {
                let span = Span::Lead {
                    words: LEAD,
                    span: Box::new(word.span.clone()),
                };
                let once = f64::from(settings.lead) * word.weight;
                Part::new(span, once, 0.0).of([word])
            }));
        }
        if parts.is_empty() {
            return Ok(None);
        }
        let mut averages = [1.0; TEXTS];
        let documents: u64 = reader
            .segment_readers()
            .iter()
            .map(|s| u64::from(s.max_doc()))
            .sum();
        for surface in Surfaces::TEXTS.iter() {
            let field = surface.field(reader.fields());
            let mut tokens = 0;
            for segment in reader.segment_readers() {
                tokens += segment.inverted_index(field)?.total_num_tokens();
            }
            averages[surface.index()] = tokens.max(1) as f64 / documents.max(1) as f64;
        }
        Ok(Some(Self {
            parts,
            words: all,
            leaves: plan.leaves.clone(),
            phrase,
            unions: compiler.unions.clone(),
            lookups: compiler.lookups.clone(),
            settings,
            averages,
        }))
    }

    /// How many articles, the best of them, are looked at.
    pub(crate) fn depth(&self) -> usize {
        (LOOKS / self.parts.len()).max(LEAST_ARTICLES)
    }

    /// What is added to the scores of documents, whose addresses are in order, and of which is known where they hold the
    /// first `told` words. Where time runs out nothing is added to the rest.
    pub(crate) fn additions(
        &self,
        reader: &Reader,
        documents: &[Placed],
        told: usize,
        deadline: &Deadline,
    ) -> Result<Vec<f64>, Error> {
        let mut found = Vec::with_capacity(documents.len());
        let mut evaluator = Evaluator::default();
        let mut there = vec![false; self.parts.len()];
        let mut here = vec![None; self.parts.len()];
        let mut ticks = Ticks::new(deadline, 16);
        let mut is_over = deadline.is_over();
        let has_words = self.words <= told;
        let of_segment = |placed: &Placed| placed.address.segment_ord;
        for documents in documents.chunk_by(|a, b| of_segment(a) == of_segment(b)) {
            let segment = reader.segment_reader(of_segment(&documents[0]));
            let mut texts = Vec::with_capacity(TEXTS);
            for surface in Surfaces::TEXTS.iter() {
                let opener = Opener {
                    reader,
                    segment,
                    leaves: &self.leaves,
                    last: self.phrase.as_ref(),
                    unions: &self.unions,
                    lookups: &self.lookups,
                    deadline,
                    has_words,
                };
                texts.push(self.text(opener, surface)?);
            }
            for document in documents {
                is_over = is_over || ticks.tick();
                if is_over {
                    found.push(0.0);
                    continue;
                }
                there.fill(false);
                let mut addition = 0.0;
                for text in &mut texts {
                    addition += text.addition(document, &mut evaluator, &mut here, &mut there)?;
                }
                let once = self.parts.iter().zip(&there).filter(|(_, there)| **there);
                found.push(addition + once.map(|(part, _)| part.once).sum::<f64>());
            }
        }
        Ok(found)
    }

    fn text<'t>(&'t self, opener: Opener<'t>, surface: Surface) -> Result<Text<'t>, Error> {
        let field = surface.field(opener.reader.fields());
        Ok(Text {
            together: self,
            surface,
            average: self.averages[surface.index()],
            weight: f64::from(surface_weight(&self.settings, surface)),
            source: None,
            lengths: opener.segment.get_fieldnorms_reader(field)?,
            opener,
        })
    }

    /// Whether a part is in the document that a source is at; what is known of parts `here` is kept.
    fn is_here(
        &self,
        number: usize,
        here: &mut [Option<bool>],
        evaluator: &mut Evaluator<()>,
        source: &mut PostingSource,
    ) -> bool {
        if let Some(known) = here[number] {
            return known;
        }
        let part = &self.parts[number];
        let is_far = part.beside.is_some_and(|other| {
            let leaves = &self.parts[other].leaves;
            !self.is_here(other, here, evaluator, source) && source.tells(leaves)
        });
        let found = !is_far && evaluator.exists(&part.span, source);
        here[number] = Some(found);
        found
    }
}

/// A text of the documents of a segment, which are asked for in order.
struct Text<'t> {
    together: &'t Together,
    surface: Surface,
    average: f64,
    weight: f64,
    opener: Opener<'t>,
    /// Opened when it is first needed, and in it what each part needs: few titles have two of a query's words.
    source: Option<PostingSource>,
    lengths: FieldNormReader,
}

impl Text<'_> {
    /// What the text adds by how often parts are in it; marks those that are.
    fn addition(
        &mut self,
        document: &Placed,
        evaluator: &mut Evaluator<()>,
        here: &mut [Option<bool>],
        there: &mut [bool],
    ) -> Result<f64, Error> {
        let doc = document.address.doc_id;
        let settings = &self.together.settings;
        let mut sum = 0.0;
        let mut before = false;
        here.fill(None);
        for (number, part) in self.together.parts.iter().enumerate() {
            before = (before || !part.within)
                && document.holds.may_have(part.words[self.surface.index()]);
            if !before {
                continue;
            }
            let source = match &mut self.source {
                Some(source) => source,
                none => none.insert(self.opener.open(self.surface, &[], false)?),
            };
            for leaf in &part.leaves {
                self.opener.add(source, *leaf)?;
            }
            source.move_to(doc);
            // Most are not there at all, which is told sooner.
            before = self.together.is_here(number, here, evaluator, source);
            if !before {
                continue;
            }
            there[number] |= self.weight > 0.0;
            if part.counted == 0.0 {
                continue;
            }
            let found = evaluator.matches(&part.span, source);
            let frequency = found.len() as f64;
            evaluator.recycle(found);
            let length = norm(settings, self.lengths.fieldnorm(doc), self.average);
            let k1 = f64::from(settings.k1);
            sum += part.counted * frequency * (k1 + 1.0) / (frequency + length);
        }
        Ok(sum * self.weight)
    }
}

/// The clauses of a query that stand side by side in it.
fn neighbours(clause: &Clause) -> &[Clause] {
    match &clause.condition {
        Condition::Boolean { must, should, .. } if must.is_empty() => should,
        Condition::Boolean { must, .. } => must,
        _ => std::slice::from_ref(clause),
    }
}

/// A clause that is a word of an article's texts, in one form or several: its span, the first of its leaves and that
/// one's weight.
fn word(clause: &Clause) -> Option<(&Span, usize, f32)> {
    let Condition::Text { span, at_least: 1 } = &clause.condition else {
        return None;
    };
    let leaf = |span: &Span| match span {
        Span::Leaf {
            leaf,
            surfaces,
            weight,
        } => Surfaces::TEXTS
            .iter()
            .all(|surface| surfaces.holds(surface))
            .then_some((*leaf, *weight)),
        _ => None,
    };
    let (leaf, weight) = match span {
        Span::Any(spans) => {
            let leaves: Option<Vec<_>> = spans.iter().map(leaf).collect();
            *leaves?.first()?
        }
        span => leaf(span)?,
    };
    Some((span, leaf, weight))
}

/// Whether a word is just where the terms are that are counted for its clause.
fn is_counted(span: &Span, leaf: &TextLeaf) -> bool {
    matches!(span, Span::Leaf { .. }) && matches!(leaf, TextLeaf::Word(_) | TextLeaf::Expansion(_))
}

fn near(left: &Span, right: &Span, distance: u32, ordered: bool) -> Span {
    Span::Near {
        operator: Proximity::Within { distance, ordered },
        negated: false,
        left: Box::new(left.clone()),
        right: Box::new(right.clone()),
    }
}

/// The term of a clause that is a single word as typed.
fn typed(text: &str) -> Option<String> {
    let mut found = Vec::new();
    Scanner::default().scan(text, 0, &mut |token| {
        found.push((token.kind == Kind::Word).then(|| token.term.to_owned()));
    });
    match found.as_mut_slice() {
        [term] => term.take(),
        _ => None,
    }
}

/// The words that tell something, with their places in the query.
fn telling<'w, 'p>(words: &'w [Option<Word<'p>>]) -> Vec<(u32, &'w Word<'p>)> {
    let mut place = 0;
    let mut found = Vec::new();
    for word in words {
        if let Some(word) = word.as_ref().filter(|word| word.tells) {
            found.push((place, word));
        }
        place += word.as_ref().map_or(1, |word| word.length);
    }
    found
}

/// Neighbours among the words that tell something; those between them may stand between them in a text too.
fn pairs(words: &[Option<Word<'_>>]) -> Vec<Part> {
    let telling = telling(words);
    // The fewer words, the more a pair of them is all that was meant.
    let short = (telling.len().max(2) - 1).pow(2) as f64;
    let mut parts = Vec::new();
    for pair in telling.windows(2) {
        let [(at, left), (other, right)] = pair else {
            continue;
        };
        let weight = left.weight.min(right.weight);
        let apart = (other - at).saturating_sub(left.length) + 1;
        let once = PAIR_ONCE * (left.weight + right.weight) / short;
        let ordered = near(left.span, right.span, apart, true);
        parts.push(Part {
            beside: (apart <= WINDOW).then_some(parts.len() + 1),
            ..Part::new(ordered, once, weight * ORDERED).of([*left, *right])
        });
        let unordered = near(left.span, right.span, WINDOW, false);
        parts.push(Part::new(unordered, 0.0, weight * UNORDERED).of([*left, *right]));
    }
    parts
}

/// The query as a whole, from the first to the last of the words that tell something, if it is nothing but a few words:
/// in any of their forms, and as typed. The phrase as typed is a leaf that the plan does not have; it gets the number `next`.
fn whole(words: &[Option<Word<'_>>], next: usize, parts: &mut Vec<Part>) -> Option<TextLeaf> {
    let telling = telling(words);
    let ((first, _), (last, end)) = (telling.first()?, telling.last()?);
    if telling.len() < 2 || words.len() > LONGEST || words.iter().any(Option::is_none) {
        return None;
    }
    let weight: f64 = telling.iter().map(|(_, word)| word.weight).sum();
    // Not as neighbours: a phrase does not cross paragraphs.
    let units = telling
        .iter()
        .map(|(at, word)| (at - first, word.span.clone()));
    let units = units.collect();
    let span = Span::Sloppy { units, slop: 0 };
    let whole = Part::new(span, weight * WHOLE_ONCE, weight * WHOLE);
    let whole = whole.of(telling.iter().map(|(_, word)| *word));
    // A row of words has its first two side by side.
    let side_by_side = matches!(&*telling, [(at, _), (next, _), ..] if next - at <= WINDOW);
    parts.push(Part {
        beside: side_by_side.then_some(1),
        ..whole
    });
    let elements = telling.iter().map(|(at, word)| {
        let term = word.typed.clone()?;
        Some((at - first, Element::Term(term)))
    });
    let elements = elements.collect::<Option<Vec<_>>>()?;
    let span = Span::Leaf {
        leaf: next,
        surfaces: Surfaces::TEXTS,
        weight: 1.0,
    };
    // As typed, a word is one of its own forms.
    let within = telling.iter().all(|(_, word)| word.inflects);
    parts.push(Part {
        within,
        ..Part::new(span, weight * TYPED_ONCE, 0.0)
    });
    let length = last - first + end.length;
    Some(TextLeaf::Phrase { elements, length })
}
