//! Positional expressions: what the interval algebra evaluates.

use crate::proximity::{Proximity, Unit};
use crate::surface::{Surface, Surfaces};

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

/// A leaf where it stands in a span.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanLeaf {
    /// Index among the plan's leaves.
    pub(crate) number: usize,
    /// Whether it is asked for, and not what must not be near.
    pub(crate) wanted: bool,
    /// Where it is looked for.
    pub(crate) surfaces: Surfaces,
    /// What its score is multiplied by.
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

    /// Whether it is so, or anything that it is made of.
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

    /// Whether words of one operand may stand among those of another anywhere in it: what is evaluated then has to know which these are.
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

    /// Whether other words may stand among those that it is made of.
    fn is_composed(&self) -> bool {
        match self {
            Span::Leaf { .. } => false,
            Span::Any(spans) => spans.iter().any(Span::is_composed),
            Span::Lead { span, .. } => span.is_composed(),
            Span::AtLeast { .. } | Span::Sloppy { .. } => true,
            Span::Near { negated, left, .. } => !negated || left.is_composed(),
        }
    }

    /// Whether it is about sentences anywhere.
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
