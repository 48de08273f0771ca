//! Classifies `time` elements by their place on a page, which decides how far they are trusted to state the day of the article.
//!
//! One in the article's header is trusted. One elsewhere in the article, or above it, may state the day of something else, and counts only if
//! nothing else states a day. One in furniture or below the article belongs to another article, a comment or the page, and does not count.

use std::ops::Range;

use super::apart::Own;
use super::furniture;
use super::names::has_word;
use super::outline::Outline;
use super::update::is_marked_published;

/// The names of these places: in the header after words such as `Published on`, in the header without them, and elsewhere in the article or
/// above it.
pub(super) const PUBLISHED: &str = "time published";
pub(super) const DATETIME: &str = "time datetime";
pub(super) const ELSEWHERE: &str = "time";

pub(super) struct Times<'o, 'a> {
    outline: &'o Outline<'a>,
    root: usize,
    own: Own,
    /// The range of the article: the element that is marked as such, or that contains the headline.
    article: Range<usize>,
    is_stated: bool,
    /// The range of the header: from the headline, or the beginning of the marked article, to the first sentences.
    header: Option<Range<usize>>,
}

impl<'o, 'a> Times<'o, 'a> {
    /// Prepares to classify the times of a page whose text is in the element at `root`, below `header`.
    pub(super) fn of(outline: &'o Outline<'a>, root: usize, header: Option<Range<usize>>) -> Self {
        let stated = outline.article_around(root);
        let article = stated.or_else(|| outline.headed(root)).unwrap_or(root);
        Self {
            outline,
            root,
            own: Own::of(outline, root),
            article: article..outline.entries[article].end,
            is_stated: stated.is_some(),
            header: header.map(|Range { start, end }| stated.unwrap_or(start).min(start)..end),
        }
    }

    /// The name of the place of the element at `at`; `None` if it is not part of the article. Without a known header, all of the article counts
    /// as one.
    pub(super) fn place(&self, at: usize) -> Option<&'static str> {
        let element = &self.outline.entries[at].element;
        let header = self.header.as_ref();
        let is_in_header = header.is_some_and(|header| header.contains(&at));
        let is_inside = is_in_header || self.article.contains(&at);
        if self.is_apart(at, is_in_header) {
            let is_marked = is_inside && has_word(element, "itemprop", "datePublished");
            return is_marked.then_some(ELSEWHERE);
        }
        match is_in_header || is_inside && header.is_none() {
            true if is_marked_published(element) => Some(PUBLISHED),
            true => Some(DATETIME),
            // The marked article may not include its headline and header.
            false => (is_inside || at < self.root).then_some(ELSEWHERE),
        }
    }

    /// Whether an element stands in furniture that is not also around the text: in the header judged by the kind of element, elsewhere also by its
    /// name. Headers are never furniture here, nor are footers in a marked article.
    fn is_apart(&self, at: usize, is_in_header: bool) -> bool {
        let outline = self.outline;
        let holds_root = |at: &usize| (*at..outline.entries[*at].end).contains(&self.root);
        let mut around = outline.around(at).take_while(|at| !holds_root(at));
        around.any(|at| match outline.name(at) {
            "header" => false,
            "footer" if self.is_stated => false,
            _ if is_in_header => {
                let entry = &outline.entries[at];
                entry.beside || furniture::is_skipped(entry)
            }
            _ => self.own.is_apart(outline, at),
        })
    }
}
