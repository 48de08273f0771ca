//! Decides when enough of a body has been read to show what matched in it.
//!
//! For a query of one word or phrase, snippets show the shortest matches, and of equal ones the first: all matches are of the same
//! leaf, and a fragment is better the closer together its matches are. So once as many paragraphs as there are fragments to show have a
//! match of the least possible length, the rest of the body makes no difference and need not be read.

use crate::algebra::span::Span;
use crate::plan::{Condition, Element, Plan, TextLeaf};

/// The condition under which enough was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Enough {
    /// The least possible length of a match, in bytes.
    pub(crate) shortest: usize,
    /// The number of paragraphs with such a match that is enough.
    pub(crate) paragraphs: usize,
}

impl Enough {
    /// The condition for showing `fragments` matches of `plan`; `None` if the whole body has to be read.
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

/// Whether a text that has `term` writes it with at least as many bytes as `term` has. That does not hold where one character stands
/// for more letters than it has bytes, such as `Ⅷ` and `&`.
fn is_written_whole(term: &str) -> bool {
    term.is_ascii() && !term.contains('(') && !term.contains("viii") && term != "and"
}

/// The least number of bytes that a form of `leaf` takes in a text; `None` if that is not known.
fn shortest(leaf: &TextLeaf) -> Option<usize> {
    let mut shortest = Some(usize::MAX);
    leaf.each_form(&mut |form| {
        let least = shortest.filter(|_| is_written_whole(form));
        shortest = least.map(|least| least.min(form.len()));
    });
    shortest
}

/// The same for a phrase of terms, with at least one byte between two of them.
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

/// Looks for the shortest possible matches in a body, token by token.
pub(crate) struct Search<'p> {
    enough: Enough,
    elements: &'p [(u32, Element)],
    /// The number of finished paragraphs with such a match.
    found: usize,
    is_found_here: bool,
    /// An occurrence of the phrase that was begun: its next element, and the position and byte at which it began.
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

    /// Records a match with a length of `bytes`.
    pub(crate) fn matched(&mut self, bytes: usize) {
        self.is_found_here |= bytes == self.enough.shortest;
    }

    /// Records an element of the phrase, in the order of the text. In phrases that have a word twice, some occurrences may be missed.
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

    /// Ends a paragraph, and returns whether enough was read.
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
