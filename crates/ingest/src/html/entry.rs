//! An element of the outline.

use std::cell::OnceCell;

use scraper::ElementRef;

use super::line;

/// An element and the amount of text in it. Texts are measured in bytes, without the white space around them.
pub(super) struct Entry<'a> {
    pub(super) element: ElementRef<'a>,
    /// The index after its last descendant.
    pub(super) end: usize,
    /// The index of the element around it; for the outermost element, its own.
    pub(super) parent: usize,
    /// Whether it is displayed within the line around it.
    pub(super) runs_on: bool,
    /// All text in it, except hidden text and scripts.
    pub(super) text: usize,
    /// Text within links.
    pub(super) linked: usize,
    /// Text directly in it or in its inline elements, outside links.
    pub(super) own: usize,
    /// Text of paragraphs outside links.
    pub(super) prose: usize,
    /// Text of paragraphs outside links and furniture, by which the article is found.
    pub(super) votes: usize,
    /// Whether its name is that of comments or similar, and it stands beside an element that is marked as the article.
    pub(super) beside: bool,
    /// Whether it is not shown.
    pub(super) hidden: bool,
    /// Whether it is skipped by its kind, and whether its names are those of furniture; computed on first use.
    pub(super) skipped: OnceCell<bool>,
    pub(super) furniture: OnceCell<bool>,
    /// Whether it is a data table, and whether it has several rows; computed on first use.
    pub(super) data: OnceCell<bool>,
    pub(super) rows: OnceCell<bool>,
}

impl<'a> Entry<'a> {
    /// The entry of an element before its content is measured. `parent` is the index of the element around it.
    pub(super) fn new(element: ElementRef<'a>, parent: usize) -> Self {
        Self {
            element,
            end: 0,
            parent,
            runs_on: line::runs_on(&element),
            text: 0,
            linked: 0,
            own: 0,
            prose: 0,
            votes: 0,
            beside: false,
            hidden: false,
            skipped: OnceCell::new(),
            furniture: OnceCell::new(),
            data: OnceCell::new(),
            rows: OnceCell::new(),
        }
    }
}
