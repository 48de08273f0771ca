//! Decides which elements in and around an article are not part of its text, and which of these are kept apart or skipped.
//!
//! Navigation, forms, buttons, captions and comments are skipped. Asides, footers and elements with names of furniture may hold text that
//! a reader would miss, such as a correction or a fact box: if they have text outside links, it is kept apart as boilerplate. A `header`
//! element belongs to a section, and its headings are text, unless it stands above all text: then it is the article's own header.

use super::furniture;
use super::names::is_called;
use super::outline::Outline;
use super::piece::Part;

/// The boilerplate rule of asides, footers and similar elements in an article.
pub(super) const RULE: &str = "aside-text";
/// The boilerplate rule of `noframes` content, if the page has another text.
pub(super) const NO_FRAMES: &str = "noframes";

/// What is needed to classify the elements of a page, computed once.
pub(super) struct Own {
    root: usize,
    /// The most bytes of prose in elements that count as furniture by their names.
    most: usize,
    /// The first element with text.
    first: usize,
    /// The article's own header, if it stands within the root.
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

    /// The use of an element within the article's text.
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

    /// The use of an element within the article, but outside of its text.
    pub(super) fn part_beside(&self, outline: &Outline<'_>, at: usize) -> Part {
        match outline.name(at) {
            "header" if !outline.entries[at].hidden => Part::Text,
            _ => self.other(outline, at),
        }
    }

    /// Whether an element outside of the article is furniture or hidden.
    pub(super) fn is_apart(&self, outline: &Outline<'_>, at: usize) -> bool {
        outline.is_apart(at, self.most)
    }

    /// The use of an element that is not a header of a part of the text.
    fn other(&self, outline: &Outline<'_>, at: usize) -> Part {
        match outline.is_apart(at, self.most) {
            false => Part::Text,
            true if outline.name(at) == "noframes" => Part::Apart(NO_FRAMES),
            true if holds_text(outline, at) => Part::Apart(RULE),
            true => Part::Nothing,
        }
    }

    /// Whether a header is that of a part of the text: text stands beside it, and it stands below other text, or in a section and with a
    /// heading of a lower level.
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

/// The use of an element in a fragment. A fragment was cut out of a page, so its headers, footers and asides are text. It is short, so text in
/// elements with names of furniture is kept apart rather than skipped.
pub(super) fn of_fragment(outline: &Outline<'_>, at: usize) -> Part {
    let entry = &outline.entries[at];
    let is_part = matches!(outline.name(at), "header" | "footer" | "aside");
    match () {
        () if is_part && !entry.hidden || !outline.is_apart(at, 0) => Part::Text,
        () if entry.text > entry.linked && !is_passed_over(outline, at) => Part::Apart(RULE),
        () => Part::Nothing,
    }
}

/// The use of an element within one that is kept apart.
pub(super) fn within(outline: &Outline<'_>, at: usize) -> Part {
    match is_passed_over(outline, at) {
        true => Part::Nothing,
        false => Part::Text,
    }
}

/// Whether an element outside of the text has content that is kept as boilerplate.
fn holds_text(outline: &Outline<'_>, at: usize) -> bool {
    let entry = &outline.entries[at];
    entry.text > entry.linked && !is_passed_over(outline, at)
}

/// Whether an element never holds text that a reader would miss: it is hidden, a form, furniture of a kind that is never read, or beside the
/// article.
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
