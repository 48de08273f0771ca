//! The text of a page: which element holds the article, and the blocks in it.
//!
//! The paragraphs of a page vote. Each gives the length of its text to the elements around it; `article` and `main` are
//! preferred where they hold much of it, and from there the search goes down as long as one child holds nearly all. That
//! leaves menus, teasers and footers outside without a list of every publisher's class names.

use std::collections::HashMap;

use scraper::{ElementRef, Html, Node};

use crate::block::{Block, Kind};

type NodeId = ego_tree::NodeId;

/// Whether a page's furniture is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Page,
    Fragment,
}

/// Elements that hold no text of an article.
const SKIPPED: [&str; 24] = [
    "nav",
    "header",
    "footer",
    "aside",
    "script",
    "style",
    "figure",
    "figcaption",
    "noscript",
    "template",
    "svg",
    "button",
    "select",
    "iframe",
    "head",
    "title",
    "textarea",
    "input",
    "object",
    "video",
    "audio",
    "canvas",
    "dialog",
    "menu",
];
const INLINE: [&str; 34] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
const TEXT: [&str; 7] = ["p", "li", "blockquote", "pre", "dd", "dt", "td"];
/// Parts of class names and ids of what stands inside an article's element and is not the article.
const FURNITURE: [&str; 17] = [
    "related",
    "newsletter",
    "share",
    "sharing",
    "social",
    "comment",
    "caption",
    "promo",
    "advert",
    "breadcrumb",
    "cookie",
    "author-bio",
    "recommend",
    "outbrain",
    "taboola",
    "read-more",
    "most-read",
];

/// The element that holds the article, or the whole page.
pub(super) fn main_element(page: &Html) -> ElementRef<'_> {
    let votes = votes(page);
    let whole = page.root_element();
    let vote = |element: &ElementRef<'_>| votes.get(&element.id()).copied().unwrap_or(0);
    let total = vote(&whole);
    let elements = || whole.descendants().filter_map(ElementRef::wrap);
    let best = |wanted: fn(&ElementRef<'_>) -> bool| {
        elements()
            .filter(wanted)
            .filter(|element| vote(element) * 5 >= total * 2 && total > 0)
            .max_by_key(vote)
    };
    let mut root = best(|element| {
        element
            .attr("itemprop")
            .is_some_and(|value| value.eq_ignore_ascii_case("articleBody"))
    })
    .or_else(|| best(|element| element.value().name() == "article"))
    .or_else(|| {
        best(|element| element.value().name() == "main" || element.attr("role") == Some("main"))
    })
    .unwrap_or(whole);
    while let Some(child) = root
        .children()
        .filter_map(ElementRef::wrap)
        .filter(|child| !is_text(child.value().name()))
        .find(|child| total > 0 && vote(child) * 10 >= vote(&root) * 9)
    {
        root = child;
    }
    root
}

fn is_text(name: &str) -> bool {
    TEXT.contains(&name)
}

/// For each element, the bytes of paragraph text in it.
fn votes(page: &Html) -> HashMap<NodeId, usize> {
    let mut votes = HashMap::new();
    for element in page
        .root_element()
        .descendants()
        .filter_map(ElementRef::wrap)
    {
        let length = paragraph_length(&element);
        let hidden = || {
            let mut above = element.ancestors().filter_map(ElementRef::wrap);
            above.any(|element| is_skipped(&element)) || is_skipped(&element)
        };
        if length < 40 || hidden() {
            continue;
        }
        for ancestor in element.ancestors() {
            *votes.entry(ancestor.id()).or_insert(0) += length;
        }
    }
    votes
}

/// The bytes of text of an element that is a paragraph by name, or by holding text itself as only paragraphs do.
fn paragraph_length(element: &ElementRef<'_>) -> usize {
    match element.value().name() {
        "p" => element.text().map(|text| text.trim().len()).sum(),
        "div" | "td" | "section" => {
            let own = element
                .children()
                .filter_map(|child| child.value().as_text());
            own.map(|text| text.trim().len()).sum()
        }
        _ => 0,
    }
}

fn is_skipped(element: &ElementRef<'_>) -> bool {
    let hidden = |name: &str, value: &str| {
        element
            .attr(name)
            .is_some_and(|found| found.to_ascii_lowercase().replace(' ', "").contains(value))
    };
    SKIPPED.contains(&element.value().name())
        || element.attr("hidden").is_some()
        || hidden("aria-hidden", "true")
        || hidden("style", "display:none")
        || hidden("role", "navigation")
}

/// Whether an element is a form, or its class or id says that it is no part of the article. One that holds most of the text
/// is, whatever it is called: some servers wrap the whole page in a form.
fn is_furniture(element: &ElementRef<'_>, most: usize) -> bool {
    let form = element.value().name() == "form";
    let named = form
        || ["class", "id"]
            .iter()
            .filter_map(|name| element.attr(name))
            .any(|value| {
                let value = value.to_ascii_lowercase();
                FURNITURE.iter().any(|part| value.contains(part))
            });
    named && element.text().map(str::len).sum::<usize>() <= most
}

/// Whether an element is a part of its line apart from the one right before it, by their classes: a keyword and a source. A
/// letter alone is the beginning of a word, set in large type.
fn is_part_beside(element: ElementRef<'_>) -> bool {
    let class = |element: ElementRef<'_>| {
        let is_part = element.value().name() == "span";
        is_part.then(|| element.attr("class").map(str::to_owned))?
    };
    let before = element.prev_sibling().and_then(ElementRef::wrap);
    let Some((before, this)) = before.zip(class(element)) else {
        return false;
    };
    let letters = before.text().flat_map(str::chars).take(2).count();
    letters == 2 && class(before).is_some_and(|class| class != this)
}

/// The blocks of an element, in order. Their spans are not set yet.
pub(super) fn blocks(root: ElementRef<'_>, scope: Scope) -> Vec<Block<'static>> {
    let length: usize = root.text().map(str::len).sum();
    let mut collector = Collector::default();
    let mut skipped: Option<NodeId> = None;
    for edge in root.traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) if skipped.is_none() => match node.value() {
                Node::Text(text) => collector.push(text),
                Node::Element(_) => {
                    let Some(element) = ElementRef::wrap(node).filter(|element| *element != root)
                    else {
                        continue;
                    };
                    let furniture = scope == Scope::Page && is_furniture(&element, length / 3);
                    if is_skipped(&element) || furniture {
                        skipped = Some(node.id());
                    } else {
                        if is_part_beside(element) {
                            collector.text.push(' ');
                        }
                        collector.open(element.value().name());
                    }
                }
                _ => {}
            },
            ego_tree::iter::Edge::Close(node) => {
                if skipped == Some(node.id()) {
                    skipped = None;
                } else if skipped.is_none()
                    && let Node::Element(element) = node.value()
                {
                    collector.close(element.name());
                }
            }
            ego_tree::iter::Edge::Open(_) => {}
        }
    }
    collector.finish(scope)
}

#[derive(Default)]
struct Collector {
    blocks: Vec<Found>,
    text: String,
    heading: bool,
    /// Depths inside elements that mark up text, links and bold type.
    marked: usize,
    links: usize,
    bold: usize,
    link_bytes: usize,
    bold_bytes: usize,
}

struct Found {
    text: String,
    kind: Kind,
    /// Whether it stood in an element for text, not loose in a `div`.
    marked: bool,
}

impl Collector {
    fn push(&mut self, text: &str) {
        let weight = text.trim().len();
        self.link_bytes += if self.links > 0 { weight } else { 0 };
        self.bold_bytes += if self.bold > 0 { weight } else { 0 };
        self.text.push_str(text);
    }

    fn open(&mut self, name: &str) {
        match name {
            "a" => self.links += 1,
            "b" | "strong" => self.bold += 1,
            "br" if self.text.ends_with('\u{2028}') => self.flush(),
            "br" => self.text.push('\u{2028}'),
            _ if INLINE.contains(&name) => {}
            _ => {
                self.flush();
                self.heading = is_heading(name);
                self.marked += usize::from(is_text(name));
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "a" => self.links = self.links.saturating_sub(1),
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            _ if INLINE.contains(&name) || name == "br" => {}
            _ => {
                self.flush();
                self.marked = self.marked.saturating_sub(usize::from(is_text(name)));
            }
        }
    }

    fn flush(&mut self) {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let weight = self.text.split_whitespace().map(str::len).sum::<usize>();
        let kind = match () {
            () if self.heading => Kind::Heading,
            () if weight > 0 && self.link_bytes * 10 >= weight * 9 => Kind::Links,
            () if weight > 0 && self.bold_bytes * 10 >= weight * 9 => Kind::Unknown,
            () => Kind::Paragraph,
        };
        if !text.is_empty() {
            let marked = self.marked > 0 || self.heading;
            self.blocks.push(Found { text, kind, marked });
        }
        self.text.clear();
        self.heading = false;
        (self.link_bytes, self.bold_bytes) = (0, 0);
    }

    /// Loose text is a page's furniture where most text is marked up, and the article where it is not.
    fn finish(mut self, scope: Scope) -> Vec<Block<'static>> {
        self.flush();
        let weigh = |marked: bool| {
            let found = self
                .blocks
                .iter()
                .filter(|found| found.marked == marked && found.kind != Kind::Heading);
            found.map(|found| found.text.len()).sum::<usize>()
        };
        let drop_loose = scope == Scope::Page && weigh(true) > weigh(false);
        let kept = self
            .blocks
            .into_iter()
            .filter(|found| found.marked || !drop_loose);
        kept.map(|found| Block::marked(found.text, 0..0, found.kind))
            .collect()
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}
