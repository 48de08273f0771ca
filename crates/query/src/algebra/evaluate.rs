//! The operators of the interval algebra.
//!
//! The index side and the article side share one evaluator. A search mostly needs to know only whether there is any interval, and stops
//! at the first. Highlighting lists all intervals, each with the leaves that it consists of.

use crate::algebra::closeness::{
    Goes, all_pairs, any_pair, apart, are_in_unit, interleaved, pairs,
};
use crate::algebra::interval::{
    Evidence, Interval, Matches, Source, Trace, before, groups, is_minimal, minimize, sort,
};
use crate::algebra::sloppy::stretches;
use crate::algebra::span::Span;
use crate::proximity::{Proximity, Unit};
use crate::surface::Surface;

/// The largest number of pairs of a proximity that are all used as operands of another one. Where there are more, in a long text with
/// very common words, only the minimal ones are used.
const MOST_PAIRS: usize = 1000;

/// Evaluates spans. Keeps its lists for reuse, as one is needed for each document and operand.
#[derive(Debug)]
pub(crate) struct Evaluator<T> {
    spare: Vec<Matches<T>>,
    intervals: Vec<Interval>,
    /// Buffers for the positions of two words.
    pub(super) words: [Vec<u32>; 2],
    /// Buffers for the positions of words in a chain of operators.
    pub(super) chained: Vec<Vec<u32>>,
}

impl<T> Default for Evaluator<T> {
    fn default() -> Self {
        Self {
            spare: Vec::new(),
            intervals: Vec::new(),
            words: Default::default(),
            chained: Vec::new(),
        }
    }
}

impl<T: Trace> Evaluator<T> {
    fn list(&mut self) -> Matches<T> {
        self.spare.pop().unwrap_or_default()
    }

    /// Takes back a list that is no longer needed.
    pub(crate) fn recycle(&mut self, mut list: Matches<T>) {
        list.clear();
        self.spare.push(list);
    }

    /// Whether `span` has any interval. Stops at the first.
    pub(crate) fn exists(&mut self, span: &Span, source: &mut impl Source) -> bool {
        match span {
            Span::Any(spans) => spans.iter().any(|span| self.exists(span, source)),
            Span::Near {
                operator,
                negated: false,
                left,
                right,
            } => {
                let told = match operator {
                    Proximity::Within { .. } => {
                        self.are_words_close(left, right, *operator, source)
                    }
                    Proximity::Same(unit) => self.are_words_in_unit(span, *unit, source),
                };
                if let Some(close) = told {
                    return close;
                }
                let left = self.operand(left, source);
                if left.is_empty() {
                    self.recycle(left);
                    return false;
                }
                let right = self.operand(right, source);
                let stop = &mut |_: &_, _: &_| false;
                let found = if is_minimal(&left) && is_minimal(&right) {
                    any_pair(&left, &right, *operator, source)
                } else {
                    all_pairs(&left, &right, *operator, source, stop) == Goes::Stopped
                };
                let found =
                    found || interleaved(&left, &right, *operator, source, stop) == Goes::Stopped;
                self.recycle(left);
                self.recycle(right);
                found
            }
            Span::Sloppy { units, slop } => {
                if *slop == 0
                    && let Some(found) = self.are_words_in_row(units, source)
                {
                    return found;
                }
                let Some(words) = self.occurrences(units, source) else {
                    return false;
                };
                let mut found = false;
                stretches(&words, *slop, &mut |stretch| {
                    found = stretch.is_some_and(|stretch| is_in_line(stretch.interval, source));
                    !found && !source.is_over()
                });
                found
            }
            span => {
                let found = self.matches(span, source);
                let any = !found.is_empty();
                self.recycle(found);
                any
            }
        }
    }

    /// The number of minimal intervals of `span`.
    pub(crate) fn count(&mut self, span: &Span, source: &mut impl Source) -> usize {
        let told = match span {
            Span::Near {
                operator,
                negated: false,
                left,
                right,
            } => self.close_words(left, right, *operator, source),
            Span::Sloppy { units, slop: 0 } => self.words_in_row(units, source),
            _ => None,
        };
        told.unwrap_or_else(|| {
            let found = self.matches(span, source);
            let count = found.len();
            self.recycle(found);
            count
        })
    }

    /// The minimal intervals of `span`.
    pub(crate) fn matches(&mut self, span: &Span, source: &mut impl Source) -> Matches<T> {
        if let Span::Near {
            operator,
            negated: false,
            left,
            right,
        } = span
        {
            return self.nearest(left, right, *operator, source);
        }
        let mut found = self.operand(span, source);
        minimize(&mut found);
        found
    }

    /// The minimal intervals of pairs of two operands that satisfy `operator`.
    fn nearest(
        &mut self,
        left: &Span,
        right: &Span,
        operator: Proximity,
        source: &mut impl Source,
    ) -> Matches<T> {
        let left = self.operand(left, source);
        if left.is_empty() {
            return left;
        }
        let right = self.operand(right, source);
        let found = self.nearest_of(&left, &right, operator, source);
        self.recycle(left);
        self.recycle(right);
        found
    }

    fn nearest_of(
        &mut self,
        left: &Matches<T>,
        right: &Matches<T>,
        operator: Proximity,
        source: &mut impl Source,
    ) -> Matches<T> {
        let mut found = self.list();
        let mut most = 64 * MOST_PAIRS;
        let mut join = |first: &(Interval, T), second: &(Interval, T)| {
            found.push(joined(first, second));
            if found.len() > most {
                minimize(&mut found);
                most = most.max(2 * found.len());
            }
            true
        };
        if is_minimal(left) && is_minimal(right) {
            pairs(left, right, operator, source, &mut join);
            if !operator.is_ordered() {
                pairs(right, left, operator, source, &mut join);
            }
        } else {
            all_pairs(left, right, operator, source, &mut join);
        }
        interleaved(left, right, operator, source, &mut join);
        minimize(&mut found);
        found
    }

    /// All intervals of `span` that may be an operand of a proximity, sorted by start and end. They need not be minimal: in `trump OR
    /// "donald trump"`, the longer one is what directly follows a word before it.
    fn operand(&mut self, span: &Span, source: &mut impl Source) -> Matches<T> {
        let mut found = self.list();
        match span {
            Span::Leaf { leaf, surfaces, .. } => {
                if surfaces.holds(source.surface()) {
                    self.leaf(*leaf, source, &mut found);
                }
            }
            Span::Any(spans) => {
                for span in spans {
                    let mut alternative = self.operand(span, source);
                    found.append(&mut alternative);
                    self.recycle(alternative);
                }
                sort(&mut found);
            }
            Span::Lead { words, span } => {
                if source.surface() == Surface::Body {
                    found = self.operand(span, source);
                    let paragraphs = source.paragraphs();
                    found.retain(|(Interval { end, .. }, _)| {
                        end - before(paragraphs, *end) < *words
                    });
                }
            }
            Span::AtLeast { count, span } => {
                let inner = self.matches(span, source);
                groups(&inner, *count, source, &mut found);
                minimize(&mut found);
                self.recycle(inner);
            }
            Span::Sloppy { units, slop } => {
                self.sloppy(units, *slop, source, &mut found);
                minimize(&mut found);
            }
            Span::Near {
                operator,
                negated,
                left,
                right,
            } => {
                let mut left = self.operand(left, source);
                if left.is_empty() {
                    return left;
                }
                let right = self.operand(right, source);
                if *negated {
                    apart(&mut left, &right, *operator, source);
                    std::mem::swap(&mut found, &mut left);
                } else {
                    self.close(&left, &right, *operator, source, &mut found);
                }
                self.recycle(left);
                self.recycle(right);
            }
        }
        found
    }

    /// Adds the minimal intervals of a leaf.
    fn leaf(&mut self, leaf: usize, source: &mut impl Source, found: &mut Matches<T>) {
        self.intervals.clear();
        source.intervals(leaf, &mut self.intervals);
        let traced = |&interval: &Interval| (interval, T::of_leaf(leaf, interval));
        found.extend(self.intervals.iter().map(traced));
        minimize(found);
    }

    /// Adds all pairs that satisfy `operator`, sorted by start and end; if there are more than [`MOST_PAIRS`], the minimal ones.
    fn close(
        &mut self,
        left: &Matches<T>,
        right: &Matches<T>,
        operator: Proximity,
        source: &mut impl Source,
        found: &mut Matches<T>,
    ) {
        let mut join = |first: &(Interval, T), second: &(Interval, T)| {
            found.push(joined(first, second));
            found.len() <= MOST_PAIRS
        };
        all_pairs(left, right, operator, source, &mut join);
        interleaved(left, right, operator, source, &mut join);
        if found.len() > MOST_PAIRS {
            let nearest = self.nearest_of(left, right, operator, source);
            self.recycle(std::mem::replace(found, nearest));
        }
        sort(found);
    }

    fn sloppy(
        &mut self,
        units: &[(u32, Span)],
        slop: u32,
        source: &mut impl Source,
        traced: &mut Matches<T>,
    ) {
        let Some(words) = self.occurrences(units, source) else {
            return;
        };
        stretches(&words, slop, &mut |stretch| {
            if let Some(stretch) = stretch
                && is_in_line(stretch.interval, source)
            {
                let words = || {
                    let chosen = stretch.chosen().into_iter();
                    let leaf = |(word, at): (usize, Interval)| match units[word].1 {
                        Span::Leaf { leaf, .. } => Some((leaf, at)),
                        _ => None,
                    };
                    chosen.filter_map(leaf).collect()
                };
                traced.push((stretch.interval, T::of_words(words)));
            }
            !source.is_over()
        });
    }

    /// For each word of a sloppy phrase, its offset and its occurrences; `None` if a word has none.
    fn occurrences(
        &mut self,
        units: &[(u32, Span)],
        source: &mut impl Source,
    ) -> Option<Vec<(u32, Vec<Interval>)>> {
        let mut words = Vec::with_capacity(units.len());
        for (offset, span) in units {
            let found = self.matches(span, source);
            let intervals: Vec<Interval> = found.iter().map(|(interval, _)| *interval).collect();
            self.recycle(found);
            if intervals.is_empty() {
                return None;
            }
            words.push((*offset, intervals));
        }
        Some(words)
    }
}

impl Evaluator<Evidence> {
    /// The words that made `span` match. For a proximity, these are the words of all pairs that satisfy it, and not only of minimal
    /// ones. If there are too many pairs, and for any other span, they are the words of the minimal intervals.
    pub(crate) fn evidence(&mut self, span: &Span, source: &mut impl Source) -> Evidence {
        /// The largest number of words collected from pairs.
        const MOST: usize = 1 << 16;
        let mut all = Evidence::new();
        if let Span::Near { negated: true, .. } = span {
            let found = self.operand(span, source);
            all.extend(found.iter().flat_map(|(_, words)| words));
            self.recycle(found);
            all.sort_unstable();
            all.dedup();
            return all;
        }
        if let Span::Near {
            operator,
            negated: false,
            left,
            right,
        } = span
        {
            let left = self.operand(left, source);
            let right = self.operand(right, source);
            let mut add = |one: &(Interval, Evidence), other: &(Interval, Evidence)| {
                all.extend(one.1.iter().chain(&other.1));
                all.len() <= MOST
            };
            let goes = all_pairs(&left, &right, *operator, source, &mut add);
            let goes = match goes {
                Goes::Through => interleaved(&left, &right, *operator, source, &mut add),
                Goes::Stopped => goes,
            };
            self.recycle(left);
            self.recycle(right);
            if goes == Goes::Through {
                all.sort_unstable();
                all.dedup();
                return all;
            }
            all.clear();
        }
        let found = self.matches(span, source);
        all.extend(found.iter().flat_map(|(_, words)| words));
        self.recycle(found);
        all
    }
}

/// Whether an interval lies within one paragraph or heading, as a phrase has to.
pub(super) fn is_in_line(interval: Interval, source: &mut impl Source) -> bool {
    are_in_unit(source, Unit::Paragraph, interval.start, interval.end)
}

fn joined<T: Trace>(first: &(Interval, T), second: &(Interval, T)) -> (Interval, T) {
    let mut trace = first.1.clone();
    trace.join([&second.1]);
    let whole = Interval {
        start: first.0.start.min(second.0.start),
        end: first.0.end.max(second.0.end),
    };
    (whole, trace)
}

#[cfg(test)]
#[path = "evaluate_tests.rs"]
mod tests;
