//! What the styles of a document say of its paragraphs.

use std::collections::HashMap;

use super::super::draft::Style;
use super::super::markup::{Markup, Node};
use super::super::names;

/// How many styles are based on one another.
const LONGEST_CHAIN: usize = 32;

/// A style as it is written.
#[derive(Default)]
struct Entry {
    parent: Option<String>,
    named: Option<Style>,
    outline: Option<Style>,
    is_hidden: Option<bool>,
}

/// The styles of a document, by their ids.
#[derive(Default)]
pub(super) struct Styles {
    entries: HashMap<String, Entry>,
}

impl Styles {
    /// Reads the part that has them.
    pub(super) fn of(source: &str) -> Self {
        let mut markup = Markup::of(source);
        let mut styles = Self::default();
        let mut open: Option<(String, Entry)> = None;
        while let Some(node) = markup.next() {
            let Node::Open(tag) = node else {
                continue;
            };
            let ("w", name) = tag.name() else {
                continue;
            };
            if name == "style" {
                styles.entries.extend(open.take());
                open = tag.attr("styleId").map(|id| (id, Entry::default()));
            }
            let Some((_, entry)) = &mut open else {
                continue;
            };
            match name {
                "basedOn" => entry.parent = tag.attr("val"),
                "name" => entry.named = tag.attr("val").and_then(|name| names::style(&name)),
                "outlineLvl" => entry.outline = tag.attr("val").as_deref().and_then(outline),
                "vanish" => entry.is_hidden = Some(tag.is_on()),
                // A style for one part of a table.
                "tblStylePr" => markup.skip(),
                _ => {}
            }
        }
        styles.entries.extend(open);
        styles
    }

    /// What a style makes of a paragraph. One that is not there goes by its id.
    pub(super) fn style(&self, id: &str) -> Option<Style> {
        if !self.entries.contains_key(id) {
            return names::style(id);
        }
        self.chain(id)
            .find_map(|entry| entry.named.or(entry.outline))
    }

    /// Whether text in a style is hidden.
    pub(super) fn hides(&self, id: &str) -> bool {
        self.chain(id)
            .find_map(|entry| entry.is_hidden)
            .unwrap_or(false)
    }

    /// A style, the one that it is based on, and so on.
    fn chain(&self, id: &str) -> impl Iterator<Item = &Entry> {
        let first = self.entries.get(id);
        let next = |entry: &&Entry| self.entries.get(entry.parent.as_deref()?);
        std::iter::successors(first, next).take(LONGEST_CHAIN)
    }
}

/// What a level of outline makes of a paragraph: the last of the ten is that of text.
pub(super) fn outline(level: &str) -> Option<Style> {
    match level.parse() {
        Ok(0..=8) => Some(Style::Heading),
        Ok(9) => Some(Style::Plain),
        Ok(10_u32..) | Err(_) => None,
    }
}
