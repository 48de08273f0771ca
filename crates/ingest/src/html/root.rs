//! Finds the element of a page that holds the article.
//!
//! The paragraphs of a page vote: each adds the length of its text, without links, to the elements around it. An element that the page
//! marks as the article's body, an article or the main part is accepted if it has a large share of the votes. From there the search
//! descends as long as one child has nearly all votes. So menus, teasers and footers stay outside, without a list of class names.

use super::line::{is_heading, is_text};
use super::names::{has_word, is_called};
use super::outline::{Outline, is_body};

/// A single paragraph of at least this many bytes may be a whole article.
const WHOLE: usize = 1000;
/// Links of fewer bytes are names and times, not headlines.
const SHORTEST_LINK: usize = 24;
/// How many elements around a paragraph are examined for repeated structures, such as messages of a chat.
const WRAPPED: usize = 6;

/// The names that publishing systems use for the element with an article's text.
const BODIES: [(&str, &str); 14] = [
    ("", "articlebody"),
    ("article", "body"),
    ("article", "content"),
    ("article", "text"),
    ("entry", "content"),
    ("post", "content"),
    ("post", "body"),
    ("story", "body"),
    ("story", "content"),
    ("content", "body"),
    ("body", "content"),
    ("article", "main"),
    ("body", "copy"),
    ("text", "body"),
];

/// The index in the outline of the element that holds the article.
pub(super) fn main_element(outline: &Outline<'_>) -> usize {
    let mut root = stated(outline).unwrap_or(0);
    loop {
        root = descend(outline, root);
        let Some(body) = named_body(outline, root) else {
            return root;
        };
        root = body;
    }
}

/// The element that is marked as the article.
fn stated(outline: &Outline<'_>) -> Option<usize> {
    let total = outline.entries.first().map_or(0, |whole| whole.votes);
    let votes = |at: &usize| outline.entries[*at].votes;
    let best = |wanted: &dyn Fn(usize) -> bool, least: usize| {
        let found = (0..outline.entries.len())
            .filter(|at| wanted(*at))
            .max_by_key(votes)?;
        (votes(&found) * 100 >= total * least && total > 0).then_some(found)
    };
    let is_main = |at: usize| {
        outline.name(at) == "main" || has_word(&outline.entries[at].element, "role", "main")
    };
    best(&|at| is_body(&outline.entries[at].element), 20)
        .or_else(|| best(&|at| outline.name(at) == "article", 40))
        .or_else(|| foremost_article(outline))
        .or_else(|| best(&is_main, 40))
}

/// The `article` that is at least three times as long as any other; `None` if there is none.
fn foremost_article(outline: &Outline<'_>) -> Option<usize> {
    let mut longest = (0, 0);
    let mut second = 0;
    let mut at = 0;
    while at < outline.entries.len() {
        let entry = &outline.entries[at];
        if outline.name(at) != "article" {
            at += 1;
            continue;
        }
        if entry.votes > longest.1 {
            second = longest.1;
            longest = (at, entry.votes);
        } else {
            second = second.max(entry.votes);
        }
        at = entry.end;
    }
    (longest.1 > 200 && longest.1 >= 3 * second).then_some(longest.0)
}

/// The innermost element that has nearly all votes of `root`. It is never a single paragraph, unless that is long enough to be a whole
/// article, and never one of several elements of a kind.
fn descend(outline: &Outline<'_>, mut root: usize) -> usize {
    let votes = |at: usize| outline.entries[at].votes;
    let paragraphs = outline.descendants(root).filter(|at| votes(*at) > 0);
    let longest = paragraphs.max_by_key(|at| outline.own_votes(*at));
    let is_paragraph = |at: usize| outline.own_votes(at) * 2 > votes(at) && votes(at) < WHOLE;
    loop {
        let nearly_all = |at: &usize| {
            votes(*at) * 10 >= votes(root) * 9
                && !holds_text(outline.name(*at))
                && !is_paragraph(*at)
                && !is_list_of_text(outline, *at)
                && !longest.is_some_and(|longest| is_one_of_several(outline, *at, longest))
        };
        match outline.children(root).find(nearly_all) {
            Some(child) if votes(root) > 0 => root = child,
            _ => return root,
        }
    }
}

/// Whether an element has most of its votes from the paragraph at `longest`, and elements beside it have similar paragraphs in the same
/// place. Messages of a chat are like this: most are too short to vote, but are text all the same. Boxes and teasers beside an article
/// look similar, but have headings and links, which excludes them. Without a class, and without a name beside the paragraph, two such
/// elements are needed.
fn is_one_of_several(outline: &Outline<'_>, at: usize, longest: usize) -> bool {
    let paragraph = &outline.entries[longest].element;
    let class = paragraph.attr("class");
    let votes = outline.own_votes(longest);
    let mut around = outline.around(longest).take(WRAPPED + 1);
    let Some(depth) = around.position(|around| around == at) else {
        return false;
    };
    if votes * 2 <= outline.entries[at].votes || class.is_none() && votes >= WHOLE {
        return false;
    }
    let is_like = |other: usize| {
        let entry = &outline.entries[other];
        entry.own > 0
            && outline.name(other) == paragraph.value().name()
            && entry.element.attr("class") == class
    };
    let parent = outline.around(at).nth(1).unwrap_or(0);
    let others = outline
        .children(parent)
        .filter(|other| *other != at && outline.name(*other) == outline.name(at));
    let others = others.filter(|beside| {
        let mut shown = outline.shown(*beside);
        shown.any(|other| is_like(other) && outline.around(other).nth(depth) == Some(*beside))
    });
    let others: Vec<_> = others.collect();
    let needed = match class.is_some() || is_named(outline, at, longest) {
        true => 1,
        false => 2,
    };
    let is_headed = |beside: &usize| {
        let mut shown = outline.shown(*beside);
        shown.any(|at| is_heading(outline.name(at)))
    };
    let is_linked = |beside: &&usize| outline.shown(**beside).any(|at| leads_on(outline, at));
    let unlinked = others.iter().filter(|beside| !is_linked(beside));
    unlinked.count() >= needed && !others.iter().any(is_headed)
}

/// Whether an element shows more than the paragraph at `paragraph`, such as the name of the speaker, and the paragraph is the only one of its
/// kind there.
fn is_named(outline: &Outline<'_>, at: usize, paragraph: usize) -> bool {
    let parent = outline.around(paragraph).nth(1).unwrap_or(0);
    let children = outline.children(parent);
    let same = children.filter(|other| outline.name(*other) == outline.name(paragraph));
    outline.entries[at].text > outline.entries[paragraph].text && same.count() == 1
}

/// Whether an element is a link with a text like a headline: not a written-out address, not a link within the page, not a name or a time.
fn leads_on(outline: &Outline<'_>, at: usize) -> bool {
    let element = &outline.entries[at].element;
    let target = element.attr("href").filter(|_| outline.name(at) == "a");
    target.is_some_and(|target| {
        let text: String = element.text().collect();
        let text = text.trim();
        text.len() >= SHORTEST_LINK && !target.starts_with('#') && !target.contains(text)
    })
}

/// Whether a name is that of an element for text or of a list, into which the search never descends.
fn holds_text(name: &str) -> bool {
    is_text(name) || matches!(name, "ul" | "ol" | "dl")
}

/// Whether an element is a list whose items are text, rather than one that lays out a page. Lines above and below it are then text, too.
fn is_list_of_text(outline: &Outline<'_>, at: usize) -> bool {
    let items = || {
        let items = outline.children(at);
        let items = items.filter(|at| matches!(outline.name(*at), "li" | "dd" | "dt"));
        items.map(|at| outline.own_votes(at)).sum::<usize>()
    };
    let has_headline = || outline.descendants(at).any(|at| outline.name(at) == "h1");
    matches!(outline.name(at), "ul" | "ol" | "dl")
        && items() * 2 > outline.entries[at].votes
        && !has_headline()
}

/// An element within `root` that is named as an article's body and has most of its votes.
fn named_body(outline: &Outline<'_>, root: usize) -> Option<usize> {
    let votes = outline.entries[root].votes;
    outline.descendants(root).find(|&at| {
        let entry = &outline.entries[at];
        entry.votes * 20 >= votes * 17
            && votes > 0
            && !holds_text(outline.name(at))
            && !is_list_of_text(outline, at)
            && is_called(&entry.element, &BODIES)
    })
}
