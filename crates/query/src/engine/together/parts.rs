//! The features of a query that give a bonus for words that stand together.

use crate::algebra::span::Span;
use crate::engine::term_mask::TermMask;
use crate::plan::{Clause, Condition, Element, TextLeaf};
use crate::proximity::Proximity;
use crate::surface::{Surface, Surfaces, TEXTS};

/// The weights of an ordered and an unordered pair of neighbours, relative to their words.
const ORDERED: f64 = 0.10 / 0.85;
const UNORDERED: f64 = 0.05 / 0.85;
/// The largest distance, in positions, within which an unordered pair counts.
const WINDOW: u32 = 8;
/// The weight of the whole query, relative to its words, and a further weight for its occurring at all. The latter is large enough to
/// rank articles with a name before those with only its parts.
const WHOLE: f64 = 1.0;
const WHOLE_ONCE: f64 = 2.0;
/// The weight of the whole query occurring as typed, rather than in other forms of its words (`unit national` for `united nations`).
const TYPED_ONCE: f64 = 4.0;
/// The weight of a pair occurring at all, relative to its two words, in a query of two words. In longer queries it is divided by the
/// square of the number of pairs.
const PAIR_ONCE: f64 = 2.0;
/// The longest query that is looked for as a whole, in words.
const LONGEST: usize = 24;
/// A span that adds to the score of a text in which it has intervals.
pub(super) struct ProximityFeature {
    pub(super) span: Span,
    /// The bonus for occurring in any text at all.
    pub(super) once: f64,
    /// The bonus that grows with the number of occurrences, as a word's score does.
    pub(super) counted: f64,
    /// Whether it can match only where the preceding feature matches.
    pub(super) within: bool,
    /// The plan's leaves that the span uses.
    pub(super) leaves: Vec<usize>,
    /// For each text, the words that must be there for the span to match.
    pub(super) words: [TermMask; TEXTS],
    /// The index of a feature that matches wherever this one does, provided that each word takes just one position.
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

    /// The same feature, which can match only where all of `words` are.
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

/// A word of the query, with what determines its features.
pub(super) struct QueryWord<'p> {
    pub(super) span: &'p Span,
    /// Its folded term as typed; `None` where it is not a single term.
    pub(super) typed: Option<String>,
    pub(super) weight: f64,
    /// The number of positions that it takes.
    pub(super) length: u32,
    /// Whether it can be part of a name.
    pub(super) can_name: bool,
    /// Whether it is a single word that is found in all of its forms.
    pub(super) inflects: bool,
    /// Its number among the query's clauses, if a document's [`TermMask`] tells whether the document has it.
    pub(super) number: Option<usize>,
}

/// The clauses that stand side by side in a query, each with its number among the clauses that find documents if it is a top-level
/// clause. Clauses that only restrict the query to days, languages, authors and the like are left out, so that words on both sides of
/// one count as neighbours.
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
        // The only clause is a group of words in brackets.
        [(_, only)] if matches!(only.condition, Condition::Boolean { .. }) => {
            let inner = neighbours(only).into_iter();
            inner.map(|(_, clause)| (None, clause)).collect()
        }
        _ => wanted,
    }
}

/// Whether a clause has no word that is looked for in an article's title, headings or body.
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

/// If a clause is a single word in all texts of an article (in one form, or several alternatives): its span, its first leaf and that
/// leaf's weight.
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

/// Whether a word occurs exactly where the terms counted for its clause do.
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

/// The folded term of a leaf as typed, if the leaf is a single word: unquoted, with its other forms, or quoted, without.
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

/// The words with their positions in the query.
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

/// The words that can be part of a name, with their positions in the query.
fn telling<'w, 'p>(words: &'w [Option<QueryWord<'p>>]) -> Vec<(u32, &'w QueryWord<'p>)> {
    placed(words).filter(|(_, word)| word.can_name).collect()
}

/// The features of each pair of neighbours among the words that can be part of a name. Words between the two in the query may stand
/// between them in a text too.
pub(super) fn pairs(words: &[Option<QueryWord<'_>>]) -> Vec<ProximityFeature> {
    let telling = telling(words);
    // The fewer words a query has, the more likely one pair is all that was meant.
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

/// Adds features for the whole query, from the first to the last word that can be part of a name, if the query consists of only a few
/// words: one feature for any forms of the words, one for the words as typed. Returns the phrase as typed, a leaf that the plan does
/// not have; its number is `next`.
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
    // `Sloppy` rather than nested `Near`, as a phrase must not cross paragraphs.
    let units = telling
        .iter()
        .map(|(at, word)| (at - first, word.span.clone()));
    let units = units.collect();
    let span = Span::Sloppy { units, slop: 0 };
    let whole = ProximityFeature::new(span, weight * WHOLE_ONCE, weight * WHOLE);
    let whole = whole.of(telling.iter().map(|(_, word)| *word));
    // Where the whole query matches, its first two words are close to each other: feature 1 is their unordered pair.
    let side_by_side = matches!(&*telling, [(at, _), (next, _), ..] if next - at <= WINDOW);
    parts.push(ProximityFeature {
        beside: side_by_side.then_some(1),
        ..whole
    });
    // The phrase as typed includes the words between them, too.
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
    // A word as typed is one of its own forms, so the phrase occurs only where the whole query in any forms does.
    let within = telling.iter().all(|(_, word)| word.inflects);
    parts.push(ProximityFeature {
        within,
        ..ProximityFeature::new(span, weight * TYPED_ONCE, 0.0)
    });
    let length = last - first + end.length;
    Some(TextLeaf::Phrase { elements, length })
}
