//! Positional expressions: what the interval algebra evaluates.

use crate::surface::{Surface, Surfaces};
use crate::syntax::tree::{Proximity, Unit};

/// A positional expression.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Leaf {
        /// Index among the plan's leaves.
        leaf: usize,
        /// Where it is looked for.
        surfaces: Surfaces,
        /// What its score is multiplied by.
        weight: f32,
    },
    Any(Vec<Span>),
    /// What lies in the first words of the body.
    Lead {
        words: u32,
        span: Box<Span>,
    },
    /// So many matches that do not overlap.
    AtLeast {
        count: u32,
        span: Box<Span>,
    },
    /// A phrase of these leaves at these offsets, whose words may be moved.
    Sloppy {
        units: Vec<(u32, Span)>,
        slop: u32,
    },
    Near {
        operator: Proximity,
        negated: bool,
        left: Box<Span>,
        right: Box<Span>,
    },
}

impl Span {
    /// Calls `visit` with every leaf, whether it is one that must match, its surfaces and its weight.
    pub(crate) fn leaves(&self, visit: &mut impl FnMut(usize, bool, Surfaces, f32)) {
        self.each(true, visit);
    }

    fn each(&self, wanted: bool, visit: &mut impl FnMut(usize, bool, Surfaces, f32)) {
        match self {
            Span::Leaf {
                leaf,
                surfaces,
                weight,
            } => visit(*leaf, wanted, *surfaces, *weight),
            Span::Any(spans) => spans.iter().for_each(|span| span.each(wanted, visit)),
            Span::Sloppy { units, .. } => {
                units.iter().for_each(|(_, span)| span.each(wanted, visit));
            }
            Span::Lead { span, .. } | Span::AtLeast { span, .. } => span.each(wanted, visit),
            Span::Near {
                negated,
                left,
                right,
                ..
            } => {
                left.each(wanted, visit);
                right.each(wanted && !negated, visit);
            }
        }
    }

    /// Whether it is about sentences anywhere.
    pub(crate) fn asks_for_sentences(&self) -> bool {
        match self {
            Span::Leaf { .. } | Span::Sloppy { .. } => false,
            Span::Any(spans) => spans.iter().any(Span::asks_for_sentences),
            Span::Lead { span, .. } | Span::AtLeast { span, .. } => span.asks_for_sentences(),
            Span::Near {
                operator,
                left,
                right,
                ..
            } => {
                *operator == Proximity::Same(Unit::Sentence)
                    || left.asks_for_sentences()
                    || right.asks_for_sentences()
            }
        }
    }

    /// The surfaces in which it can match.
    pub(crate) fn surfaces(&self) -> Surfaces {
        let all = |spans: &mut dyn Iterator<Item = &Span>| {
            spans
                .map(Span::surfaces)
                .reduce(Surfaces::and)
                .unwrap_or(Surfaces::NONE)
        };
        match self {
            Span::Leaf { surfaces, .. } => *surfaces,
            Span::Any(spans) => spans
                .iter()
                .map(Span::surfaces)
                .fold(Surfaces::NONE, Surfaces::or),
            Span::Lead { span, .. } => span.surfaces().and(Surfaces::only(Surface::Body)),
            Span::AtLeast { span, .. } => span.surfaces(),
            Span::Sloppy { units, .. } => all(&mut units.iter().map(|(_, span)| span)),
            Span::Near {
                negated: true,
                left,
                ..
            } => left.surfaces(),
            Span::Near { left, right, .. } => all(&mut [&**left, &**right].into_iter()),
        }
    }
}
