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
    made: Option<Style>,
    is_hidden: Option<bool>,
}

/// The styles of a document, by their names.
#[derive(Default)]
pub(super) struct Styles {
    entries: HashMap<String, Entry>,
}

impl Styles {
    /// Adds the styles of a part.
    pub(super) fn add(&mut self, source: &str) {
        let mut markup = Markup::of(source);
        let mut open: Option<(String, Entry)> = None;
        while let Some(node) = markup.next() {
            let Node::Open(tag) = node else {
                continue;
            };
            match tag.name() {
                ("style", "style") => {
                    self.entries.extend(open.take());
                    let name = tag.attr("name").unwrap_or_default();
                    let shown = tag.attr("display-name");
                    let shown = shown.unwrap_or_else(|| name.replace("_20_", " "));
                    let level = tag.attr("default-outline-level");
                    let heading = level.filter(|level| !level.is_empty());
                    let entry = Entry {
                        parent: tag.attr("parent-style-name"),
                        made: names::style(&shown).or(heading.map(|_| Style::Heading)),
                        is_hidden: None,
                    };
                    open = Some((name, entry));
                }
                ("style", "text-properties") => {
                    if let Some((_, entry)) = &mut open {
                        let display = tag.attr("display");
                        entry.is_hidden = display.map(|display| display == "none");
                    }
                }
                ("office", "body" | "master-styles") => markup.skip(),
                _ => {}
            }
        }
        self.entries.extend(open);
    }

    /// What a style makes of a paragraph. One that is not there goes by its name.
    pub(super) fn style(&self, name: &str) -> Option<Style> {
        if !self.entries.contains_key(name) {
            return names::style(&name.replace("_20_", " "));
        }
        self.chain(name).find_map(|entry| entry.made)
    }

    /// Whether text in a style is hidden.
    pub(super) fn hides(&self, name: &str) -> bool {
        let hidden = self.chain(name).find_map(|entry| entry.is_hidden);
        hidden.unwrap_or(false)
    }

    /// A style, the one that it is based on, and so on.
    fn chain(&self, name: &str) -> impl Iterator<Item = &Entry> {
        let first = self.entries.get(name);
        let next = |entry: &&Entry| self.entries.get(entry.parent.as_deref()?);
        std::iter::successors(first, next).take(LONGEST_CHAIN)
    }
}
