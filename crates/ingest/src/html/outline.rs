//! The elements of a page in document order, each with the amount of text in it. All questions about a page's structure are answered
//! from here.
//!
//! The tree is walked once. An element's descendants follow directly after it, up to its `end`, so sums over an element are sums over a
//! range, without recursion or hashing.

use std::ops::Range;

use ego_tree::iter::Edge;
use scraper::{ElementRef, Node};

use super::entry::Entry;
use super::furniture;
use super::names::has_word;

/// Texts of fewer bytes do not vote: they are labels and buttons.
const SHORTEST: usize = 40;

/// The elements of a page, identified by their indices.
pub(super) struct Outline<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    /// Whether the names of elements can be trusted to distinguish furniture from text on this page.
    pub(super) names_hold: bool,
}

impl<'a> Outline<'a> {
    /// The outline of the tree below `root`, which is the element at index 0.
    pub(super) fn of(root: ElementRef<'a>) -> Self {
        let mut outline = Self {
            entries: Vec::new(),
            names_hold: true,
        };
        outline.measure(root);
        outline.part();
        outline.elect();
        outline
    }

    /// The descendants of an element, without itself.
    pub(super) fn descendants(&self, of: usize) -> Range<usize> {
        of + 1..self.entries[of].end
    }

    /// The tag name of an element.
    pub(super) fn name(&self, at: usize) -> &'a str {
        self.entries[at].element.value().name()
    }

    /// The children of an element that are elements.
    pub(super) fn children(&self, of: usize) -> impl Iterator<Item = usize> {
        let end = self.entries[of].end;
        let next = move |at: &usize| Some(self.entries[*at].end).filter(|at| *at < end);
        std::iter::successors(Some(of + 1).filter(|at| *at < end), next)
    }

    /// The outermost element that is marked as the article, among the one at `at` and those around it.
    pub(super) fn article_around(&self, at: usize) -> Option<usize> {
        let is_stated =
            |at: &usize| self.name(*at) == "article" || is_body(&self.entries[*at].element);
        self.around(at).filter(is_stated).last()
    }

    /// The innermost element around the one at `at` that also contains the last `h1` before it.
    pub(super) fn headed(&self, at: usize) -> Option<usize> {
        let heading = (0..at).rev().find(|above| self.name(*above) == "h1")?;
        self.around(at).find(|around| *around < heading)
    }

    /// An element and those around it, from the inside out.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        let parent = |at: &usize| Some(self.entries[*at].parent).filter(|_| *at > 0);
        std::iter::successors(Some(at), parent)
    }

    /// An element and its descendants, without hidden ones and furniture without prose.
    pub(super) fn shown(&self, of: usize) -> impl Iterator<Item = usize> {
        let end = self.entries[of].end;
        let mut at = of;
        std::iter::from_fn(move || {
            while at < end && self.is_apart(at, 0) {
                at = self.entries[at].end;
            }
            at += 1;
            (at <= end).then_some(at - 1)
        })
    }

    /// Walks the tree, adds its elements and measures their text.
    fn measure(&mut self, root: ElementRef<'a>) {
        let mut open: Vec<usize> = Vec::new();
        let mut links = 0;
        for edge in root.traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Text(text) => self.add_text(&open, text.trim().len(), links > 0),
                    Node::Element(element) => {
                        let Some(element_ref) = ElementRef::wrap(node) else {
                            continue;
                        };
                        links += usize::from(element.name() == "a");
                        let parent = open.last().copied().unwrap_or(0);
                        open.push(self.entries.len());
                        self.entries.push(Entry::new(element_ref, parent));
                    }
                    _ => {}
                },
                Edge::Close(node) => {
                    if let Node::Element(element) = node.value()
                        && let Some(at) = open.pop()
                    {
                        links -= usize::from(element.name() == "a");
                        self.close(at, &open);
                    }
                }
            }
        }
    }

    /// Adds a text of this length in bytes to the innermost of the `open` elements. Text outside links is also added to the nearest block.
    fn add_text(&mut self, open: &[usize], length: usize, linked: bool) {
        let Some(&at) = open.last() else { return };
        self.entries[at].text += length;
        if linked {
            self.entries[at].linked += length;
        } else {
            let block = open.iter().rev().find(|at| !self.entries[**at].runs_on);
            self.entries[block.copied().unwrap_or(at)].own += length;
        }
    }

    /// Ends the element at `at`, and adds its text to the innermost of the `open` elements around it.
    fn close(&mut self, at: usize, open: &[usize]) {
        self.entries[at].end = self.entries.len();
        if furniture::is_hidden(&self.entries[at].element) {
            let entry = &mut self.entries[at];
            entry.hidden = true;
            (entry.text, entry.linked, entry.own, entry.prose) = (0, 0, 0, 0);
        }
        let prose = self.own_votes(at);
        let entry = &mut self.entries[at];
        entry.prose += prose;
        let (text, linked, prose) = (entry.text, entry.linked, entry.prose);
        if let Some(&parent) = open.last() {
            self.entries[parent].text += text;
            self.entries[parent].linked += linked;
            self.entries[parent].prose += prose;
        }
    }

    /// Marks elements with names of comments and similar, whatever their size, if another element is marked as the article.
    fn part(&mut self) {
        let mut found = Vec::new();
        let (mut has_article, mut at) = (false, 0);
        while let Some(entry) = self.entries.get(at) {
            if self.is_article(at) {
                has_article = true;
                at = entry.end;
            } else if furniture::is_beside(&entry.element) && !self.holds_headline(at) {
                found.push(at);
                at = entry.end;
            } else {
                at += 1;
            }
        }
        for at in found.into_iter().filter(|_| has_article) {
            self.entries[at].beside = true;
        }
    }

    /// Whether an element is marked as the article and has a paragraph.
    fn is_article(&self, at: usize) -> bool {
        let entry = &self.entries[at];
        let is_stated = self.name(at) == "article" || is_body(&entry.element);
        is_stated && entry.prose > 0 && !self.is_apart(at, entry.prose)
    }

    /// Whether an element contains an `h1` or an element marked as the article's body. An `article` does not count, as comments may be marked so.
    fn holds_headline(&self, at: usize) -> bool {
        self.descendants(at)
            .any(|at| self.name(at) == "h1" || is_body(&self.entries[at].element))
    }

    /// Counts the votes. If the names of elements would exclude most of the prose, they have another meaning on this page, and are ignored.
    fn elect(&mut self) {
        let Some(whole) = self.entries.first().map(|whole| whole.prose) else {
            return;
        };
        let beside = self.entries.iter().filter(|entry| entry.beside);
        let prose = whole.saturating_sub(beside.map(|entry| entry.prose).sum());
        self.vote(prose / 5 * 2);
        self.names_hold = self.entries[0].votes * 4 >= prose;
        if !self.names_hold {
            self.vote(0);
        }
    }

    /// Lets each paragraph outside of furniture vote for the elements around it. Furniture has at most `most` bytes of prose.
    fn vote(&mut self, most: usize) {
        let mut apart = 0;
        for at in 0..self.entries.len() {
            if at >= apart && self.is_apart(at, most) || self.is_head(at, most) {
                apart = self.entries[at].end;
            }
            let votes = self.own_votes(at);
            self.entries[at].votes = if at < apart { 0 } else { votes };
        }
        for at in (1..self.entries.len()).rev() {
            let (parent, votes) = (self.entries[at].parent, self.entries[at].votes);
            self.entries[parent].votes += votes;
        }
    }

    /// Whether an element is named as the head of a page or of an article, and has at most `most` bytes of prose.
    fn is_head(&self, at: usize, most: usize) -> bool {
        self.entries[at].prose <= most && furniture::is_head(&self.entries[at].element)
    }

    /// The votes of an element itself: the bytes of text directly in it, if it may be a paragraph; else 0.
    pub(super) fn own_votes(&self, at: usize) -> usize {
        let entry = &self.entries[at];
        let votes = match self.name(at) {
            "p" if entry.linked > entry.own => 0,
            "p" | "div" | "td" | "li" | "blockquote" | "section" | "article" => entry.own,
            _ => 0,
        };
        if votes < SHORTEST { 0 } else { votes }
    }

    /// Whether an element is hidden, or furniture with at most `most` bytes of prose. An element with most of the prose is the article,
    /// whatever its name: some servers wrap the whole page in a form.
    pub(super) fn is_apart(&self, at: usize, most: usize) -> bool {
        let entry = &self.entries[at];
        entry.beside
            || entry.hidden
            || furniture::is_skipped(entry)
            || (entry.prose <= most && furniture::is_furniture(entry))
    }
}

/// Whether an element is marked as the article's body.
pub(super) fn is_body(element: &ElementRef<'_>) -> bool {
    has_word(element, "itemprop", "articleBody")
}
