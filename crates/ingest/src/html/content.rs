//! The text of a page's article: the blocks of an element, in order, without the furniture between them.

use ego_tree::iter::Edge;
use scraper::node::Element;
use scraper::{ElementRef, Node};

use super::loose::{self, Places};
use super::outline::Outline;
use crate::block::{Block, Kind};

/// Whether a page's furniture is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Page,
    Fragment,
}

const INLINE: [&str; 34] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
const TEXT: [&str; 9] = [
    "p",
    "li",
    "blockquote",
    "pre",
    "dd",
    "dt",
    "td",
    "th",
    "caption",
];

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

/// A block, and the rule that cuts it where its place tells that it is no text.
pub(super) struct Piece {
    pub(super) block: Block<'static>,
    pub(super) rule: Option<&'static str>,
}

impl Piece {
    pub(super) fn text(block: Block<'static>) -> Self {
        Self { block, rule: None }
    }
}

/// The blocks of the element at `root`. Their spans are not set yet.
pub(super) fn blocks(outline: &Outline<'_>, root: usize, scope: Scope) -> Vec<Piece> {
    // What is furniture of a page is text of a fragment, which has been cut out of one.
    let most = match scope {
        Scope::Page => most_apart(outline, root),
        Scope::Fragment => 0,
    };
    let mut collector = Collector::default();
    collector.collect(outline, root, |at| outline.is_apart(at, most));
    collector.finish(scope)
}

/// The blocks of the article at `whole` above the element at `root`, which holds its text, and those below. Where both are the same
/// element only its header stands apart from the text.
pub(super) fn around(
    outline: &Outline<'_>,
    whole: usize,
    root: usize,
) -> (Vec<Block<'static>>, Vec<Block<'static>>) {
    let most = most_apart(outline, root);
    let is_header = |at: usize| outline.name(at) == "header";
    let is_apart = |at: usize| !is_header(at) && outline.is_apart(at, most);
    let mut collector = Collector::default();
    if whole == root {
        if let Some(header) = outline.children(root).find(|at| is_header(*at)) {
            collector.collect(outline, header, is_apart);
        }
        return (collector.blocks(), Vec::new());
    }
    collector.hole = Some(root);
    collector.collect(outline, whole, is_apart);
    let (above, mut blocks) = (collector.above, collector.blocks());
    let below = blocks.split_off(above);
    (blocks, below)
}

/// The most prose that what is called furniture may have, beside the text at `root`.
fn most_apart(outline: &Outline<'_>, root: usize) -> usize {
    match outline.names_hold {
        true => outline.entries[root].prose / 5 * 2,
        false => 0,
    }
}

/// From this length on a block is text and no teaser, in bytes.
const LONG: usize = 160;

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
    /// The open elements that part lines, as numbers, and of all that have been the one around it.
    open: Vec<usize>,
    around_each: Vec<usize>,
    /// The element around the outermost of the open ones that mark up text.
    around: usize,
    /// An element that is left out, and how many blocks stand above it.
    hole: Option<usize>,
    above: usize,
}

pub(super) struct Found {
    pub(super) text: String,
    pub(super) kind: Kind,
    /// Whether it is a heading, and a link as a whole.
    linked_heading: bool,
    /// Whether it stood in an element for text, not loose in a `div`.
    pub(super) marked: bool,
    /// The element it stood in, or the element for text did.
    pub(super) within: usize,
}

impl Collector {
    /// Collects the blocks of the element at `root`, without the elements in it that are apart.
    fn collect(&mut self, outline: &Outline<'_>, root: usize, is_apart: impl Fn(usize) -> bool) {
        let mut skipped = None;
        let mut at = root;
        for edge in outline.entries[root].element.traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Text(text) if skipped.is_none() => self.push(text),
                    Node::Element(element) => {
                        if self.hole == Some(at) {
                            self.flush();
                            self.above = self.blocks.len();
                            skipped = Some(node.id());
                        } else if skipped.is_none() && at > root && is_apart(at) {
                            skipped = Some(node.id());
                        } else if skipped.is_none() && at > root {
                            if ElementRef::wrap(node).is_some_and(is_part_beside) {
                                self.text.push(' ');
                            }
                            self.open(line_name(element));
                        }
                        at += 1;
                    }
                    _ => {}
                },
                Edge::Close(node) => {
                    if skipped == Some(node.id()) {
                        skipped = None;
                    } else if skipped.is_none()
                        && let Node::Element(element) = node.value()
                    {
                        self.close(line_name(element));
                    }
                }
            }
        }
        self.flush();
    }

    /// The blocks as they stand, whatever they stand in.
    fn blocks(self) -> Vec<Block<'static>> {
        let blocks = self.blocks.into_iter();
        blocks
            .map(|found| Block::marked(found.text, 0..0, found.kind))
            .collect()
    }

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
            _ if is_inline(name) => {}
            _ => {
                self.flush();
                self.heading = is_heading(name);
                if self.marked == 0 && (self.heading || is_text(name)) {
                    self.around = self.open.last().copied().unwrap_or(0);
                }
                self.marked += usize::from(is_text(name));
                self.around_each
                    .push(self.open.last().copied().unwrap_or(0));
                self.open.push(self.around_each.len());
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "a" => self.links = self.links.saturating_sub(1),
            "b" | "strong" => self.bold = self.bold.saturating_sub(1),
            _ if is_inline(name) || name == "br" => {}
            _ => {
                self.flush();
                self.marked = self.marked.saturating_sub(usize::from(is_text(name)));
                self.open.pop();
            }
        }
    }

    fn flush(&mut self) {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let weight = self.text.split_whitespace().map(str::len).sum::<usize>();
        let kind = match () {
            () if weight > 0 && self.link_bytes * 10 >= weight * 9 => Kind::Links,
            () if self.heading => Kind::Heading,
            () if weight > 0 && self.bold_bytes * 10 >= weight * 9 => Kind::Unknown,
            () => Kind::Paragraph,
        };
        if !text.is_empty() {
            let marked = self.marked > 0 || self.heading;
            self.blocks.push(Found {
                text,
                kind,
                linked_heading: self.heading && kind == Kind::Links,
                marked,
                within: match marked {
                    true => self.around,
                    false => self.open.last().copied().unwrap_or(0),
                },
            });
        }
        self.text.clear();
        self.heading = false;
        (self.link_bytes, self.bold_bytes) = (0, 0);
    }

    /// A heading may be a link where text follows it; where none does, it is the headline of another article.
    fn keep_headings(&mut self) {
        let mut text_follows = false;
        for found in self.blocks.iter_mut().rev() {
            if found.linked_heading && text_follows {
                found.kind = Kind::Heading;
            }
            text_follows = found.kind == Kind::Paragraph && found.text.len() >= LONG;
        }
    }

    /// Headings at the end have nothing under them: they are the headlines of other articles.
    fn cut_last_headings(&mut self) {
        for found in self.blocks.iter_mut().rev() {
            match found.kind {
                Kind::Heading => found.kind = Kind::Links,
                Kind::Links => {}
                _ => return,
            }
        }
    }

    /// Loose text is a page's furniture where most text is marked up, unless it is as long as a paragraph and stands between
    /// paragraphs, or is sentences beside them; and the article where it is not.
    fn finish(mut self, scope: Scope) -> Vec<Piece> {
        self.keep_headings();
        if scope == Scope::Page {
            self.cut_last_headings();
        }
        let weigh = |marked: bool| {
            let found = self
                .blocks
                .iter()
                .filter(|found| found.marked == marked && found.kind != Kind::Heading);
            found.map(|found| found.text.len()).sum::<usize>()
        };
        let drop_loose = scope == Scope::Page && weigh(true) > weigh(false);
        let places = Places::of(&self.blocks, &self.around_each);
        let pieces = self
            .blocks
            .into_iter()
            .enumerate()
            .filter_map(|(at, found)| {
                let is_text = found.marked || !drop_loose || places.have(at, &found);
                (is_text || found.kind != Kind::Links).then(|| Piece {
                    rule: (!is_text).then_some(loose::RULE),
                    block: Block::marked(found.text, 0..0, found.kind),
                })
            });
        pieces.collect()
    }
}

/// An element's name, or that of a block where it is shown as one.
fn line_name(element: &Element) -> &str {
    let is_block = |style: &str| {
        let style = style.to_ascii_lowercase().replace(' ', "");
        style.contains("display:block")
    };
    match element.name() {
        "span" if element.attr("style").is_some_and(is_block) => "div",
        name => name,
    }
}

/// Whether an element runs on in the line it stands in.
pub(super) fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

fn is_text(name: &str) -> bool {
    TEXT.contains(&name)
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}
