//! When enough of a body was read to show what matched in it.
//!
//! Of a query that is one word or one phrase, the shortest of its matches are shown, the first ones first: all are of as many
//! leaves, and a fragment is the better the closer its matches stand together. So once there is a match that cannot be shorter
//! in as many paragraphs as fragments are shown, those that follow change nothing, and need not be looked at.

use crate::algebra::span::Span;
use crate::plan::{Condition, Element, Plan, TextLeaf};

/// When enough was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Enough {
    /// Bytes of the shortest match that there can be.
    pub(crate) shortest: usize,
    /// Paragraphs that have one.
    pub(crate) paragraphs: usize,
}

impl Enough {
    /// When enough is read for `fragments` of what `plan` matches; `None` where all has to be read.
    pub(crate) fn of(plan: &Plan, fragments: usize) -> Option<Self> {
        let Condition::Text { span, at_least: 1 } = &plan.clause.condition else {
            return None;
        };
        let (Span::Leaf { .. }, [leaf]) = (span, &*plan.leaves) else {
            return None;
        };
        let shortest = match leaf {
            TextLeaf::Word(word) if word.has_accents() || word.has_parts() => None,
            TextLeaf::Phrase { elements, .. } => shortest_phrase(elements),
            leaf => shortest(leaf),
        };
        shortest.filter(|_| fragments > 0).map(|shortest| Self {
            shortest,
            paragraphs: fragments,
        })
    }
}

/// Whether `term` is written with as many bytes as it has, or with more. It is not where a single character stands for more
/// letters than it has bytes, as `Ⅷ` does and `&`.
fn is_written_whole(term: &str) -> bool {
    term.is_ascii() && !term.contains('(') && !term.contains("viii") && term != "and"
}

/// The fewest bytes that a form of `leaf` is written with; `None` where that is not known.
fn shortest(leaf: &TextLeaf) -> Option<usize> {
    let mut shortest = Some(usize::MAX);
    leaf.each_form(&mut |form| {
        let least = shortest.filter(|_| is_written_whole(form));
        shortest = least.map(|least| least.min(form.len()));
    });
    shortest
}

/// The same of a phrase of terms, between which something stands.
fn shortest_phrase(elements: &[(u32, Element)]) -> Option<usize> {
    let mut bytes = elements.len().checked_sub(1)?;
    for (_, element) in elements {
        let Element::Term(term) = element else {
            return None;
        };
        bytes += is_written_whole(term).then_some(term.len())?;
    }
    Some(bytes)
}

/// Looks for the shortest matches in a body, token by token.
pub(crate) struct Search<'p> {
    enough: Enough,
    elements: &'p [(u32, Element)],
    /// Paragraphs that have one.
    found: usize,
    is_found_here: bool,
    /// A phrase that was begun: its next element, and the position and the byte that it began at.
    begun: (usize, u32, usize),
}

impl<'p> Search<'p> {
    pub(crate) fn new(enough: Enough, leaf: &'p TextLeaf) -> Self {
        Self {
            enough,
            elements: match leaf {
                TextLeaf::Phrase { elements, .. } => elements,
                _ => &[],
            },
            found: 0,
            is_found_here: false,
            begun: (0, 0, 0),
        }
    }

    /// Takes a match of `bytes`.
    pub(crate) fn matched(&mut self, bytes: usize) {
        self.is_found_here |= bytes == self.enough.shortest;
    }

    /// Takes an element of the phrase, in the order of the text. Of a phrase that says a word twice, some may be overlooked.
    pub(crate) fn element(&mut self, element: usize, position: u32, start: usize, end: usize) {
        let (next, first, byte) = self.begun;
        let offset = self.elements.get(element).map_or(0, |(offset, _)| *offset);
        if element > 0 && element == next && position == first + offset {
            self.begun.0 += 1;
            if self.begun.0 == self.elements.len() {
                self.matched(end - byte);
            }
        } else if element == 0 {
            self.begun = (1, position, start);
            if self.elements.len() == 1 {
                self.matched(end - start);
            }
        }
    }

    /// Ends a paragraph; whether enough was read.
    pub(crate) fn ends_paragraph(&mut self) -> bool {
        self.begun.0 = 0;
        self.found += usize::from(std::mem::take(&mut self.is_found_here));
        self.found >= self.enough.paragraphs
    }
}

#[cfg(test)]
mod tests {
    use newshound_index::analysis::Scanner;

    use super::is_written_whole;

    #[test]
    fn what_is_written_whole_is_written_with_no_fewer_bytes() {
        let mut scanner = Scanner::default();
        for c in '\0'..=char::MAX {
            for text in [
                c.to_string(),
                format!("a{c}"),
                format!("{c}a"),
                format!("1{c}1"),
            ] {
                scanner.scan(&text, 0, &mut |token| {
                    let bytes = token.end - token.start;
                    let is_whole = is_written_whole(token.term);
                    assert!(!is_whole || token.term.len() <= bytes, "{text}");
                });
            }
        }
        assert!(is_written_whole("tie-ups") && !is_written_whole("viii"));
    }
}
