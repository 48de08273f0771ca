//! What is known of one element of a page.

use std::cell::OnceCell;

use scraper::ElementRef;

use super::line;

/// An element and what is in it. Texts are measured in bytes without the white space around them.
pub(super) struct Entry<'a> {
    pub(super) element: ElementRef<'a>,
    /// One past the last descendant.
    pub(super) end: usize,
    /// The element around it; of the outermost one, itself.
    pub(super) parent: usize,
    /// Whether it runs on in the line it stands in.
    pub(super) runs_on: bool,
    /// All text in it, hidden and script apart.
    pub(super) text: usize,
    /// The text that is part of a link.
    pub(super) linked: usize,
    /// The text that stands in it or in inline elements in it, outside links.
    pub(super) own: usize,
    /// Text of paragraphs outside links.
    pub(super) prose: usize,
    /// Text of paragraphs outside links and furniture: what the search for the article goes by.
    pub(super) votes: usize,
    /// Whether it is called comments or the like and stands beside what says that it is the article.
    pub(super) beside: bool,
    /// Whether it is not shown.
    pub(super) hidden: bool,
    /// Whether it is furniture by its kind or its names, once that was asked.
    pub(super) skipped: OnceCell<bool>,
    pub(super) furniture: OnceCell<bool>,
    /// Whether it is a table of data, and one of several rows, once that was asked.
    pub(super) data: OnceCell<bool>,
    pub(super) rows: OnceCell<bool>,
}

impl<'a> Entry<'a> {
    /// An element as it is opened, before anything in it was measured. `parent` is the place of the one around it.
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
