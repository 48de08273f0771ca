//! Positional expressions, which the interval algebra evaluates.

use crate::proximity::{Proximity, Unit};
use crate::surface::{Surface, Surfaces};

/// A positional expression.
#[derive(Clone, Debug)]
pub(crate) enum Span {
    Leaf {
        /// The index among the plan's leaves.
        leaf: usize,
        /// The texts that it is looked for in.
        surfaces: Surfaces,
        /// The factor for its score.
        weight: f32,
    },
    Any(Vec<Span>),
    /// Matches within the first `words` words of the body.
    Lead {
        words: u32,
        span: Box<Span>,
    },
    /// The smallest intervals with `count` non-overlapping matches.
    AtLeast {
        count: u32,
        span: Box<Span>,
    },
    /// A phrase of these units, each at its offset in positions, which may be moved by `slop` positions in all.
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

/// An occurrence of a leaf in a span.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanLeaf {
    /// The index among the plan's leaves.
    pub(crate) number: usize,
    /// False for a leaf that must not be near.
    pub(crate) wanted: bool,
    /// The texts that it is looked for in.
    pub(crate) surfaces: Surfaces,
    /// The factor for its score.
    pub(crate) weight: f32,
}

impl Span {
    /// Calls `visit` with every leaf.
    pub(crate) fn leaves(&self, visit: &mut impl FnMut(SpanLeaf)) {
        self.each(true, visit);
    }

    fn each(&self, wanted: bool, visit: &mut impl FnMut(SpanLeaf)) {
        match self {
            &Span::Leaf {
                leaf,
                surfaces,
                weight,
            } => visit(SpanLeaf {
                number: leaf,
                wanted,
                surfaces,
                weight,
            }),
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

    /// Whether `is_so` holds for this span or any span in it.
    pub(crate) fn any(&self, is_so: &impl Fn(&Span) -> bool) -> bool {
        is_so(self)
            || match self {
                Span::Leaf { .. } => false,
                Span::Any(spans) => spans.iter().any(|span| span.any(is_so)),
                Span::Sloppy { units, .. } => units.iter().any(|(_, span)| span.any(is_so)),
                Span::Lead { span, .. } | Span::AtLeast { span, .. } => span.any(is_so),
                Span::Near { left, right, .. } => left.any(is_so) || right.any(is_so),
            }
    }

    /// Whether somewhere in it the words of one operand may stand among those of another. If so, evaluation has to trace words.
    pub(crate) fn interleaves(&self) -> bool {
        self.any(&|span| match span {
            Span::Near {
                operator,
                negated,
                left,
                right,
            } => {
                (*negated || !operator.is_ordered()) && (left.is_composed() || right.is_composed())
            }
            _ => false,
        })
    }

    /// Whether other words may stand among the words of a match.
    fn is_composed(&self) -> bool {
        match self {
            Span::Leaf { .. } => false,
            Span::Any(spans) => spans.iter().any(Span::is_composed),
            Span::Lead { span, .. } => span.is_composed(),
            Span::AtLeast { .. } | Span::Sloppy { .. } => true,
            Span::Near { negated, left, .. } => !negated || left.is_composed(),
        }
    }

    /// Whether any part of it depends on sentences.
    pub(crate) fn asks_for_sentences(&self) -> bool {
        const SENTENCE: Proximity = Proximity::Same(Unit::Sentence);
        self.any(&|span| matches!(span, Span::Near { operator, .. } if *operator == SENTENCE))
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
