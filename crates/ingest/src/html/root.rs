//! Which element of a page holds the article.
//!
//! The paragraphs of a page vote: each gives the length of its text, links apart, to the elements around it. What the page itself calls
//! an article's body, an article or its main part is believed where it holds much of that, and from there the search goes down as long
//! as one child holds nearly all. So menus, teasers and footers stay outside without a list of every publisher's class names.

use super::line::{is_heading, is_text};
use super::names::{has_word, is_called};
use super::outline::{Outline, is_body};

/// From this length on a single paragraph may be all of an article, in bytes.
const WHOLE: usize = 1000;
/// Links that are shorter are who speaks and when, and no headlines. In bytes.
const SHORTEST_LINK: usize = 24;
/// How many elements may stand around a paragraph in each of several that are of one kind.
const WRAPPED: usize = 6;

/// What publishing systems call the element that holds an article's text.
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

/// Where in the outline the article is.
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

/// The element that says of itself that it is the article.
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

/// The article that is far longer than any other beside it.
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

/// The innermost element that holds nearly all that `root` does. A single paragraph is none, unless it is long enough to be the whole
/// of an article, and none is one of several of a kind.
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

/// Whether an element has its votes from the paragraph at `longest`, and those beside it have others in the same place, as the messages
/// of a chat do: of these most are too short to vote, and are text all the same. Boxes and teasers stand beside an article so as well, but
/// under headings and with links, and where there is neither a class nor a name beside what is said, one other may be anything.
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

/// Whether more is shown in an element than the paragraph at `paragraph`, which is the only one of its kind there: who says it.
fn is_named(outline: &Outline<'_>, at: usize, paragraph: usize) -> bool {
    let parent = outline.around(paragraph).nth(1).unwrap_or(0);
    let children = outline.children(parent);
    let same = children.filter(|other| outline.name(*other) == outline.name(paragraph));
    outline.entries[at].text > outline.entries[paragraph].text && same.count() == 1
}

/// Whether an element is a link to what its words tell of: neither an address that somebody wrote, nor within the page, nor a name or an hour.
fn leads_on(outline: &Outline<'_>, at: usize) -> bool {
    let element = &outline.entries[at].element;
    let target = element.attr("href").filter(|_| outline.name(at) == "a");
    target.is_some_and(|target| {
        let text: String = element.text().collect();
        let text = text.trim();
        text.len() >= SHORTEST_LINK && !target.starts_with('#') && !target.contains(text)
    })
}

/// Whether elements of that name hold text, or lists of it: these are never looked into.
fn holds_text(name: &str) -> bool {
    is_text(name) || matches!(name, "ul" | "ol" | "dl")
}

/// Whether an element is a list whose items are text, and no means to lay out a page: lines above it and below are text as well.
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

/// An element within `root` that is called an article's body and holds most of its text.
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
