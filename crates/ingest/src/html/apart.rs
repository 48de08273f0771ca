//! What in and around an article is none of its text: what is kept apart of it, and what is passed over.
//!
//! Navigation, forms, buttons, captions and comments are passed over. Asides, footers and what is called furniture may hold what a reader
//! of the article would miss, a correction or a box of facts: where they have text outside links it is kept apart, so that nothing is
//! lost unseen. A header is that of a section, whose headings are the article's, unless it stands above all text: that is the article's own.

use super::furniture;
use super::names::is_called;
use super::outline::Outline;
use super::piece::Part;

/// The rule that cuts asides, footers and the like in an article.
pub(super) const RULE: &str = "aside-text";
/// The rule that cuts what a page says to those who see no frames, where it has another text.
pub(super) const NO_FRAMES: &str = "noframes";

/// What is asked of each element in an article and beside it.
pub(super) struct Own {
    root: usize,
    /// The most prose that what is called furniture may have.
    most: usize,
    /// The first element with text.
    first: usize,
    /// The article's own header, where it stands in the element of its text.
    pub(super) header: Option<usize>,
}

impl Own {
    pub(super) fn of(outline: &Outline<'_>, root: usize) -> Self {
        let first = outline.descendants(root);
        let first = first
            .clone()
            .find(|at| outline.entries[*at].votes > 0 && outline.own_votes(*at) > 0);
        let mut own = Self {
            root,
            most: match outline.names_hold {
                true => outline.entries[root].prose / 5 * 2,
                false => 0,
            },
            first: first.unwrap_or(outline.entries[root].end),
            header: None,
        };
        own.header = (root + 1..own.first)
            .find(|at| outline.name(*at) == "header" && !own.is_section_s(outline, *at));
        own
    }

    /// What an element is to the text of the article.
    pub(super) fn part(&self, outline: &Outline<'_>, at: usize) -> Part {
        let is_header = outline.name(at) == "header" && !outline.entries[at].hidden;
        if is_header && self.is_section_s(outline, at) {
            Part::Text
        } else if self.header == Some(at) {
            Part::Nothing
        } else {
            self.other(outline, at)
        }
    }

    /// What an element is to what stands beside the text.
    pub(super) fn part_beside(&self, outline: &Outline<'_>, at: usize) -> Part {
        match outline.name(at) {
            "header" if !outline.entries[at].hidden => Part::Text,
            _ => self.other(outline, at),
        }
    }

    /// What an element is to what stands outside the article.
    pub(super) fn is_apart(&self, outline: &Outline<'_>, at: usize) -> bool {
        outline.is_apart(at, self.most)
    }

    fn other(&self, outline: &Outline<'_>, at: usize) -> Part {
        match outline.is_apart(at, self.most) {
            false => Part::Text,
            true if outline.name(at) == "noframes" => Part::Apart(NO_FRAMES),
            true if holds_text(outline, at) => Part::Apart(RULE),
            true => Part::Nothing,
        }
    }

    /// Whether a header is that of a part of the text: it stands with text, below other text or in a section and
    /// with a heading of a lower level.
    fn is_section_s(&self, outline: &Outline<'_>, at: usize) -> bool {
        const PLAYERS: [(&str, &str); 2] = [("", "player"), ("", "video")];
        let section = outline.around(at).nth(1);
        let section = section.map(|section| &outline.entries[section]);
        if section.is_none_or(|it| it.votes == 0 || is_called(&it.element, &PLAYERS)) {
            return false;
        }
        if at > self.first {
            return true;
        }
        let mut around = outline.around(at).skip(1).take_while(|at| *at > self.root);
        let mut headings = outline
            .descendants(at)
            .filter(|at| matches!(outline.name(*at), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"))
            .peekable();
        headings.peek().is_some()
            && headings.all(|at| outline.name(at) != "h1")
            && around.any(|at| matches!(outline.name(at), "section" | "article"))
    }
}

/// What an element of a fragment is to its text. That has been cut out of a page, with its headers, footers and asides; there are few words
/// in it, so any in what is called furniture are kept.
pub(super) fn of_fragment(outline: &Outline<'_>, at: usize) -> Part {
    let entry = &outline.entries[at];
    let is_part = matches!(outline.name(at), "header" | "footer" | "aside");
    match () {
        () if is_part && !entry.hidden || !outline.is_apart(at, 0) => Part::Text,
        () if entry.text > entry.linked && !is_passed_over(outline, at) => Part::Apart(RULE),
        () => Part::Nothing,
    }
}

/// What an element is to the text of one that is kept apart.
pub(super) fn within(outline: &Outline<'_>, at: usize) -> Part {
    match is_passed_over(outline, at) {
        true => Part::Nothing,
        false => Part::Text,
    }
}

/// Whether an element that is apart has text of a kind that is kept.
fn holds_text(outline: &Outline<'_>, at: usize) -> bool {
    let entry = &outline.entries[at];
    entry.text > entry.linked && !is_passed_over(outline, at)
}

fn is_passed_over(outline: &Outline<'_>, at: usize) -> bool {
    let entry = &outline.entries[at];
    match outline.name(at) {
        "header" | "footer" | "aside" => entry.hidden || entry.beside,
        "form" => true,
        _ => {
            entry.beside
                || entry.hidden
                || furniture::is_skipped(entry)
                || furniture::is_never_read(entry)
        }
    }
}
