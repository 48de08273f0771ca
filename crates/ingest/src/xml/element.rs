//! An element of a tree: its name, its attributes, its content.
//!
//! Everything is read from the source on demand. Walks go through the nodes in order and keep a stack of open ones, so that no nesting
//! makes them recurse.

use std::borrow::Cow;

use html_escape::decode_html_entities;
use newshound_article::Span;
use quick_xml::events::attributes::{Attribute, Attributes};

use super::{Node, Sort, Tree};

/// The most attributes of an element that are read. Columns of database tables may be written as attributes; no table has more.
const MOST_ATTRIBUTES: usize = 1024;
/// The longest value of an attribute that is read by name, in bytes.
const LONGEST_ATTRIBUTE: usize = 8192;

/// An element of a [`Tree`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element<'t> {
    tree: &'t Tree<'t>,
    index: usize,
}

/// A text between two tags, comments or similar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'t> {
    /// The text as written in the source.
    pub(crate) raw: &'t str,
    /// The byte offset in the source at which it begins.
    pub(crate) start: usize,
    /// Whether it is taken literally, as in a CDATA section.
    pub(crate) literal: bool,
}

impl<'t> Text<'t> {
    /// The text with entities decoded.
    pub(crate) fn decoded(&self) -> Cow<'t, str> {
        match self.literal {
            true => Cow::Borrowed(self.raw),
            false => decode_html_entities(self.raw),
        }
    }
}

/// A step of a walk through an element.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Edge<'t> {
    Open(Element<'t>),
    /// The end of the innermost open element.
    Close,
    Text(Text<'t>),
}

impl<'t> Element<'t> {
    /// Its index in the tree.
    pub(crate) fn index(self) -> usize {
        self.index
    }

    pub(super) fn new(tree: &'t Tree<'t>, index: usize) -> Self {
        Self { tree, index }
    }

    fn node(&self) -> &'t Node {
        &self.tree.nodes[self.index]
    }

    /// Its name with prefix; empty for the top of the tree.
    pub(crate) fn qualified_name(&self) -> &'t str {
        let node = self.node();
        let name = self.tree.source.get(node.start + 1..node.name_end);
        name.unwrap_or("")
    }

    /// Its name without prefix.
    pub(crate) fn name(&self) -> &'t str {
        let node = self.node();
        let name = self.tree.source.get(node.local..node.name_end);
        name.unwrap_or("")
    }

    pub(crate) fn prefix(&self) -> &'t str {
        let name = self.qualified_name();
        name.rsplit_once(':').map_or("", |(prefix, _)| prefix)
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        let node = self.node();
        node.name_end - node.local == name.len() && self.name().eq_ignore_ascii_case(name)
    }

    pub(crate) fn is_one_of(&self, names: &[&str]) -> bool {
        let own = self.name();
        names.iter().any(|name| own.eq_ignore_ascii_case(name))
    }

    pub(crate) fn parent(&self) -> Option<Self> {
        (self.index > 0).then(|| Self::new(self.tree, self.node().parent))
    }

    /// The trimmed value of an attribute, by its name without prefix; `None` if it is empty.
    pub(crate) fn attr(&self, name: &str) -> Option<String> {
        let mut attributes = self.raw_attributes();
        value(&attributes.find(|found| local_name(found).eq_ignore_ascii_case(name))?)
    }

    /// Its attributes, of any length: the name without prefix, and the value as a text of the source.
    pub(crate) fn attribute_texts(&self) -> impl Iterator<Item = (&'t str, Text<'t>)> + use<'t> {
        let source = self.tree.source.as_ptr() as usize;
        self.raw_attributes().filter_map(move |found| {
            let name = local_name(&found);
            let Cow::Borrowed(raw) = found.value else {
                return None;
            };
            let start = (raw.as_ptr() as usize).checked_sub(source)?;
            let literal = false;
            Some((
                name,
                Text {
                    raw,
                    start,
                    literal,
                },
            ))
        })
    }

    fn raw_attributes(&self) -> impl Iterator<Item = Attribute<'t>> + use<'t> {
        let node = self.node();
        let tag = self.tree.source.get(node.start + 1..node.tag_end);
        let tag = tag.unwrap_or_default();
        let tag = tag.strip_suffix('>').unwrap_or(tag);
        let tag = tag.strip_suffix('/').unwrap_or(tag);
        let mut attributes = Attributes::html(tag, node.name_end.saturating_sub(node.start + 1));
        attributes.with_checks(false);
        attributes.take(MOST_ATTRIBUTES).flatten()
    }

    /// Its child elements.
    pub(crate) fn children(&self) -> impl Iterator<Item = Self> + use<'t> {
        let (tree, end) = (self.tree, self.node().after);
        let mut at = self.index + 1;
        std::iter::from_fn(move || {
            while at < end {
                let index = at;
                at = tree.nodes[index].after;
                if tree.nodes[index].sort == Sort::Element {
                    return Some(Self::new(tree, index));
                }
            }
            None
        })
    }

    /// Its first child element with this name.
    pub(crate) fn child(&self, name: &str) -> Option<Self> {
        self.children().find(|child| child.is(name))
    }

    /// The element at a path of child names: `head/docdata/date.issue`.
    pub(crate) fn path(&self, path: &str) -> Option<Self> {
        path.split('/')
            .try_fold(*self, |element, name| element.child(name))
    }

    /// The elements inside, at any depth, in the order in which they begin.
    pub(crate) fn descendants(&self) -> impl Iterator<Item = Self> + use<'t> {
        let tree = self.tree;
        (self.index + 1..self.node().after)
            .filter(move |index| tree.nodes[*index].sort == Sort::Element)
            .map(move |index| Self::new(tree, index))
    }

    /// The elements with this name inside, at any depth.
    pub(crate) fn all(&self, name: &'t str) -> impl Iterator<Item = Self> + use<'t> {
        self.descendants().filter(move |element| element.is(name))
    }

    /// The elements inside for which `wanted` holds, without those inside another such element.
    pub(crate) fn outermost<F: Fn(&Self) -> bool>(
        &self,
        wanted: F,
    ) -> impl Iterator<Item = Self> + use<'t, F> {
        let (tree, end) = (self.tree, self.node().after);
        let mut at = self.index + 1;
        std::iter::from_fn(move || {
            while at < end {
                let index = at;
                at += 1;
                let element = Self::new(tree, index);
                if tree.nodes[index].sort == Sort::Element && wanted(&element) {
                    at = tree.nodes[index].after;
                    return Some(element);
                }
            }
            None
        })
    }

    /// The first element with this name inside, at any depth.
    pub(crate) fn find(&self, name: &str) -> Option<Self> {
        self.descendants().find(|element| element.is(name))
    }

    /// The first element with each of these names, found in one walk.
    pub(crate) fn find_each<const N: usize>(&self, names: [&str; N]) -> [Option<Self>; N] {
        let mut found = [None; N];
        for element in self.descendants() {
            let named = names.iter().position(|name| element.is(name));
            if let Some(at) = named {
                found[at].get_or_insert(element);
            }
        }
        found
    }

    /// The texts inside, in reading order.
    pub(crate) fn texts(&self) -> impl Iterator<Item = Text<'t>> + use<'t> {
        let tree = self.tree;
        (self.index + 1..self.node().after).filter_map(move |index| text(tree, index))
    }

    /// All its text, decoded, with white space as in the source.
    pub(crate) fn text(&self) -> String {
        self.texts().map(|text| text.decoded()).collect()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.texts().all(|text| text.decoded().trim().is_empty())
    }

    /// The span from the first to the last character of its text; that of the whole element if it has no text.
    pub(crate) fn text_span(&self) -> Span {
        let mut span: Option<Span> = None;
        for text in self.texts().filter(|text| !text.raw.trim().is_empty()) {
            let start = text.start + text.raw.len() - text.raw.trim_start().len();
            let end = text.start + text.raw.trim_end().len();
            span = Some(Span::new(span.map_or(start, |span| span.start), end));
        }
        span.unwrap_or_else(|| self.span())
    }

    /// The span from its start tag to its end tag, inclusive.
    pub(crate) fn span(&self) -> Span {
        let node = self.node();
        Span::new(node.start, node.end)
    }

    /// Whether it follows another tag directly, without white space between.
    pub(crate) fn follows_tag(&self) -> bool {
        let before = self.tree.source.as_bytes().get(..self.node().start);
        before.is_some_and(|before| before.ends_with(b">"))
    }

    /// Whether it follows text, perhaps with white space between.
    pub(crate) fn follows_words(&self) -> bool {
        let before = self.tree.source.as_bytes().get(..self.node().start);
        before.is_some_and(|before| !before.trim_ascii_end().ends_with(b">"))
    }

    /// Walks through its content.
    pub(crate) fn walk(&self) -> Walk<'t> {
        Walk {
            tree: self.tree,
            at: self.index + 1,
            end: self.node().after,
            open: Vec::new(),
        }
    }
}

fn local_name<'t>(attribute: &Attribute<'t>) -> &'t str {
    attribute.key.local_name().into_inner()
}

fn value(attribute: &Attribute<'_>) -> Option<String> {
    let is_short = attribute.value.len() <= LONGEST_ATTRIBUTE;
    let value = is_short.then(|| decode_html_entities(&attribute.value))?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

fn text<'t>(tree: &'t Tree<'t>, index: usize) -> Option<Text<'t>> {
    let node = &tree.nodes[index];
    (node.sort != Sort::Element).then(|| Text {
        raw: tree.source.get(node.start..node.end).unwrap_or(""),
        start: node.start,
        literal: node.sort == Sort::Data,
    })
}

/// A walk through an element, made by [`Element::walk`].
pub(crate) struct Walk<'t> {
    tree: &'t Tree<'t>,
    at: usize,
    end: usize,
    open: Vec<usize>,
}

impl Walk<'_> {
    /// Skips the rest of the innermost open element.
    pub(crate) fn pass_over(&mut self) {
        if let Some(last) = self.open.last() {
            self.at = self.tree.nodes[*last].after;
        }
    }
}

impl<'t> Iterator for Walk<'t> {
    type Item = Edge<'t>;

    fn next(&mut self) -> Option<Edge<'t>> {
        if let Some(&last) = self.open.last()
            && self.at >= self.tree.nodes[last].after
        {
            self.open.pop();
            return Some(Edge::Close);
        }
        if self.at >= self.end {
            return None;
        }
        let index = self.at;
        self.at += 1;
        if let Some(text) = text(self.tree, index) {
            return Some(Edge::Text(text));
        }
        self.open.push(index);
        Some(Edge::Open(Element::new(self.tree, index)))
    }
}
