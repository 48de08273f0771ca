//! The parts of a query that are looked for together.

use crate::algebra::span::Span;
use crate::engine::term_mask::TermMask;
use crate::plan::{Clause, Condition, Element, TextLeaf};
use crate::proximity::Proximity;
use crate::surface::{Surface, Surfaces, TEXTS};

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
/// A span that adds to the score of a text in which it has intervals.
pub(super) struct ProximityFeature {
    pub(super) span: Span,
    /// What it adds for being in any text at all.
    pub(super) once: f64,
    /// What it adds by how often it is there, as a word does.
    pub(super) counted: f64,
    /// Whether it matches only where the part before it does.
    pub(super) within: bool,
    /// Its leaves.
    pub(super) leaves: Vec<usize>,
    /// By text, the words without which it is not there.
    pub(super) words: [TermMask; TEXTS],
    /// A part that is there wherever this is, as long as each word takes just one position.
    pub(super) beside: Option<usize>,
}

impl ProximityFeature {
    pub(super) fn new(span: Span, once: f64, counted: f64) -> Self {
        let mut leaves = Vec::new();
        span.leaves(&mut |leaf| leaves.push(leaf.number));
        Self {
            span,
            once,
            counted,
            within: false,
            leaves,
            words: [TermMask::NOTHING; TEXTS],
            beside: None,
        }
    }

    /// The same, which is only where all of `words` are.
    pub(super) fn of<'w>(self, words: impl IntoIterator<Item = &'w QueryWord<'w>>) -> Self {
        let mut of = self.words;
        for number in words.into_iter().filter_map(|word| word.number) {
            for surface in Surface::TEXTS {
                let of = &mut of[surface.index()];
                *of = of.or(TermMask::word(number, surface));
            }
        }
        Self { words: of, ..self }
    }
}

/// A word of the query, and how it counts in what is looked for together.
pub(super) struct QueryWord<'p> {
    pub(super) span: &'p Span,
    /// Its term as typed; `None` where it is not a single one.
    pub(super) typed: Option<String>,
    pub(super) weight: f64,
    /// Positions it takes.
    pub(super) length: u32,
    /// Whether it can be part of a name.
    pub(super) can_name: bool,
    /// Whether it is a single word, found in all of its forms.
    pub(super) inflects: bool,
    /// Its place among the clauses, where documents that have it are known by that.
    pub(super) number: Option<usize>,
}

/// The clauses of a query that stand side by side in it, each with its place among those that find documents, if they are the query's own.
/// What only limits it to days, languages, authors or the like stands beside nothing: the words are as near to each other as without.
pub(super) fn neighbours(clause: &Clause) -> Vec<(Option<usize>, &Clause)> {
    let clauses = match &clause.condition {
        Condition::Boolean { must, should, .. } if must.is_empty() => should,
        Condition::Boolean { must, .. } => must,
        _ => return vec![(Some(0), clause)],
    };
    let numbered = clauses.iter().enumerate();
    let wanted = numbered.filter(|(_, clause)| !limits(clause));
    let wanted: Vec<_> = wanted
        .map(|(number, clause)| (Some(number), clause))
        .collect();
    match wanted[..] {
        // Words in brackets.
        [(_, only)] if matches!(only.condition, Condition::Boolean { .. }) => {
            let inner = neighbours(only).into_iter();
            inner.map(|(_, clause)| (None, clause)).collect()
        }
        _ => wanted,
    }
}

/// Whether a clause has no word that is looked for in an article's texts.
fn limits(clause: &Clause) -> bool {
    match &clause.condition {
        Condition::Boolean {
            must,
            should,
            must_not,
        } => [must, should, must_not].into_iter().flatten().all(limits),
        Condition::Text { span, .. } => span.surfaces().and(Surfaces::TEXTS).is_empty(),
        Condition::Language(_)
        | Condition::Present(_)
        | Condition::Published { .. }
        | Condition::Words { .. } => true,
    }
}

/// A clause that is a word of an article's texts, in one form or several: its span, the first of its leaves and that
/// one's weight.
pub(super) fn word(clause: &Clause) -> Option<(&Span, usize, f32)> {
    let Condition::Text { span, at_least: 1 } = &clause.condition else {
        return None;
    };
    let leaf = |span: &Span| match span {
        Span::Leaf {
            leaf,
            surfaces,
            weight,
        } => Surface::TEXTS
            .into_iter()
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
pub(super) fn is_counted(span: &Span, leaf: &TextLeaf) -> bool {
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

/// The term that a leaf is as typed, if it is a single word; a word for itself has other forms too, and one between quotes has none.
pub(super) fn typed(leaf: &TextLeaf) -> Option<String> {
    match leaf {
        TextLeaf::Word(word) => Some(word.word().to_owned()),
        TextLeaf::Phrase {
            elements,
            length: 1,
        } => match &elements[..] {
            [(_, only)] => only.term(false),
            _ => None,
        },
        _ => None,
    }
}

/// The words with their places in the query.
fn placed<'w, 'p>(
    words: &'w [Option<QueryWord<'p>>],
) -> impl Iterator<Item = (u32, &'w QueryWord<'p>)> {
    let places = words.iter().scan(0, |next, word| {
        let place = *next;
        *next += word.as_ref().map_or(1, |word| word.length);
        Some((place, word))
    });
    places.filter_map(|(place, word)| Some((place, word.as_ref()?)))
}

/// Those that can be part of a name.
fn telling<'w, 'p>(words: &'w [Option<QueryWord<'p>>]) -> Vec<(u32, &'w QueryWord<'p>)> {
    placed(words).filter(|(_, word)| word.can_name).collect()
}

/// Neighbours among the words that can be part of a name; those between them may stand between them in a text too.
pub(super) fn pairs(words: &[Option<QueryWord<'_>>]) -> Vec<ProximityFeature> {
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
        parts.push(ProximityFeature {
            beside: (apart <= WINDOW).then_some(parts.len() + 1),
            ..ProximityFeature::new(ordered, once, weight * ORDERED).of([*left, *right])
        });
        let unordered = near(left.span, right.span, WINDOW, false);
        parts.push(ProximityFeature::new(unordered, 0.0, weight * UNORDERED).of([*left, *right]));
    }
    parts
}

/// The query as a whole, from the first to the last of the words that can be part of a name, if it is nothing but a few words:
/// in any of their forms, and as typed. The phrase as typed is a leaf that the plan does not have; it gets the number `next`.
pub(super) fn whole(
    words: &[Option<QueryWord<'_>>],
    next: usize,
    parts: &mut Vec<ProximityFeature>,
) -> Option<TextLeaf> {
    let telling = telling(words);
    let (&(first, _), &(last, end)) = (telling.first()?, telling.last()?);
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
    let whole = ProximityFeature::new(span, weight * WHOLE_ONCE, weight * WHOLE);
    let whole = whole.of(telling.iter().map(|(_, word)| *word));
    // A row of words has its first two side by side.
    let side_by_side = matches!(&*telling, [(at, _), (next, _), ..] if next - at <= WINDOW);
    parts.push(ProximityFeature {
        beside: side_by_side.then_some(1),
        ..whole
    });
    // As typed it has the words between them too.
    let all = placed(words).filter(|(at, _)| (first..=last).contains(at));
    let elements = all.map(|(at, word)| {
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
    parts.push(ProximityFeature {
        within,
        ..ProximityFeature::new(span, weight * TYPED_ONCE, 0.0)
    });
    let length = last - first + end.length;
    Some(TextLeaf::Phrase { elements, length })
}
