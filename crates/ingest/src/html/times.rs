//! Where on a page a `time` stands, which tells how far it is believed to be the day of the article.
//!
//! One in the article's header is; one elsewhere in the article may be the day of something that the article is about, and counts where no line
//! states another, as one above it does. One in what is cut or below the article is the day of another article, a comment or the page, and
//! none of this one.

use std::ops::Range;

use super::apart::Own;
use super::furniture;
use super::names::has_word;
use super::outline::Outline;
use super::update::is_marked_published;

/// The names of these places: in the header behind the words of a publication, there without them, and elsewhere in the
/// article or above it.
pub(super) const PUBLISHED: &str = "time published";
pub(super) const DATETIME: &str = "time datetime";
pub(super) const ELSEWHERE: &str = "time";

pub(super) struct Times<'o, 'a> {
    outline: &'o Outline<'a>,
    root: usize,
    own: Own,
    /// The article, which the page says it is, or which has the headline.
    article: Range<usize>,
    is_stated: bool,
    /// From the headline, or the beginning of what is said to be the article, to the first sentences.
    header: Option<Range<usize>>,
}

impl<'o, 'a> Times<'o, 'a> {
    /// Those on a page whose text begins within the element at `root`, below `header`.
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

    /// The name of the place of the element at `at`; none where that is no part of the article. Where no text is, all may be the header.
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
            // What a page says is the article may lack its head.
            false => (is_inside || at < self.root).then_some(ELSEWHERE),
        }
    }

    /// Whether what stands around an element, and not around the text as well, is cut: in the header by its kind, below by its name too.
    /// The headers of an article are its own, and so are the footers in what is said to be one.
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
