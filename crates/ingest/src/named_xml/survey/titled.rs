//! Texts with sections that have titles of their own.
//!
//! A title within an element that is named like a text may be that of an article in it, or that of a section of the text. It is that of a
//! section if the article has its own title before it, if the element around it is named like a section, and if nothing next to it is
//! stated about an article. An element that is named like an article, and contains a title and paragraphs but no text, has its text in its
//! paragraphs and sections (DocBook).

use crate::keys::Slot;
use crate::words::Words;
use crate::xml::Element;

use super::super::slots::{ARTICLES, is_title, slot};
use super::super::text;
use super::{Open, Survey, Value};

/// The names of elements that are sections with a title, or parts of one. An element with a title and another name may be an article.
static SECTIONS: Words = Words::new(
    "abschnitt app appendix aside blockquote boxed-text caption capitolo capítulo capitulo chapitre chapter div div1 div2 div3 div4 div5 example \
    fig formalpara kapitel list note part sec sect sect1 sect2 sect3 sect4 sect5 section sezione simplesect subsec subsection table table-wrap",
);
/// The names of elements that are before a text and state metadata.
static HEADERS: Words = Words::new(
    "articleinfo artheader docdata front head header info meta metadata prolog teiheader titleblock",
);

pub(super) fn is_header(element: &Element<'_>) -> bool {
    HEADERS.has_any_case(element.name())
}

/// Whether a title in an element is not that of an article in a list.
pub(super) fn is_section(element: &Element<'_>) -> bool {
    SECTIONS.has_any_case(element.name()) || is_header(element)
}

/// An element that is named like a text and contains titles, but no text.
pub(super) struct Titled<'t> {
    element: Element<'t>,
    slot: Slot,
    depth: usize,
    /// Whether the text is the whole element.
    is_whole: bool,
    /// Whether it has words outside of its child elements.
    has_words: bool,
    /// Whether a title precedes it in an element around it.
    is_titled: bool,
}

impl<'t> Titled<'t> {
    /// Makes one of an element that ended; `None` if it is none. `is_titled` tells whether a title precedes it in an element around it.
    pub(super) fn of(
        closed: &Open<'t>,
        depth: usize,
        is_titled: impl Fn() -> bool,
    ) -> Option<Self> {
        let holds = closed.holds;
        let slot = closed.slot.filter(|slot| slot.is_text())?;
        let has_titles = holds.title && !holds.text && !holds.article;
        let is_titled = has_titles.then(is_titled)?;
        let is_article = ARTICLES.contains(&slot) || depth == 0;
        let is_stated = holds.statement || holds.own_title && holds.own_statement;
        Some(Self {
            element: closed.element,
            slot,
            depth,
            has_words: holds.words,
            is_whole: !is_article && !is_stated && (is_titled || holds.own_title),
            is_titled,
        })
    }

    /// The elements that are its text; empty if it has no title apart from them.
    fn parts(&self) -> Vec<Element<'t>> {
        if self.is_whole {
            return vec![self.element];
        }
        let parts: Vec<_> = self.element.children().filter(is_part).collect();
        let has_paragraphs = parts.iter().any(text::holds_paragraphs);
        let is_titled = || {
            let mut others = self.element.children().filter(|child| !is_part(child));
            let is_title = |element: &Element<'_>| slot(element).is_some_and(is_title);
            others.any(|other| is_title(&other) || other.descendants().any(|e| is_title(&e)))
        };
        match has_paragraphs && (self.is_titled || is_titled()) {
            true => parts,
            false => Vec::new(),
        }
    }
}

/// Whether a child of an article without an element for its text belongs to the text.
fn is_part(child: &Element<'_>) -> bool {
    let is_stated = || slot(child).is_some_and(|slot| slot != Slot::Section);
    let is_text = || text::is_block(child) || text::holds_paragraphs(child);
    !is_header(child) && !super::is_beside(child) && !is_stated() && is_text()
}

impl<'t> Survey<'t> {
    /// Takes texts with titles in them as values, in place of the values and places found within them.
    pub(super) fn take_titled(&mut self, titled: &[Titled<'t>]) {
        // In the order of the source; none is within another.
        let mut parts: Vec<(Element<'t>, &Titled<'t>)> = Vec::new();
        for titled in titled {
            parts.extend(titled.parts().into_iter().map(|part| (part, titled)));
        }
        if parts.is_empty() {
            return;
        }
        let around = |element: Element<'t>| {
            let before = parts.partition_point(|(part, _)| part.index() <= element.index());
            let (part, titled) = before.checked_sub(1).and_then(|at| parts.get(at))?;
            (element.span().start < part.span().end).then_some((part, titled))
        };
        self.values.retain(|value| {
            let Some((part, titled)) = around(value.element) else {
                return true;
            };
            let is_title = titled.is_whole && is_title(value.slot) && value.is_right_in(*part);
            let is_of_record = value.attribute.is_some() && value.depth == 0;
            is_title
                || is_of_record
                || value.is_beside_text(*part, !titled.is_whole || titled.has_words)
        });
        self.unknown
            .retain(|unknown| around(unknown.element()).is_none());
        for (part, titled) in &parts {
            let depth = titled.depth + usize::from(!titled.is_whole);
            self.push(*part, titled.slot, depth);
        }
        self.values
            .sort_by_key(|value: &Value<'_>| value.element.index());
    }
}
