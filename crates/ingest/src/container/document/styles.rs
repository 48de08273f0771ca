//! The styles of a document, for all document formats.

use std::collections::HashMap;
use std::hash::Hash;

use super::style::Style;

/// The longest chain of styles that are based on one another.
const LONGEST_CHAIN: usize = 32;
/// The most styles of a document that are read; most documents have at most some hundreds.
const MOST: usize = 1 << 14;

/// A style as the document defines it.
#[derive(Clone, Debug)]
pub(super) struct Entry<K> {
    /// The style that it is based on.
    pub(super) parent: Option<K>,
    pub(super) style: Option<Style>,
    pub(super) is_hidden: Option<bool>,
    /// Whether its text is superscript.
    pub(super) is_raised: Option<bool>,
}

impl<K> Default for Entry<K> {
    fn default() -> Self {
        Self {
            parent: None,
            style: None,
            is_hidden: None,
            is_raised: None,
        }
    }
}

/// The styles of a document.
#[derive(Debug)]
pub(super) struct Styles<K> {
    entries: HashMap<K, Entry<K>>,
}

impl<K> Default for Styles<K> {
    fn default() -> Self {
        Self {
            entries: HashMap::new(),
        }
    }
}

impl<K: Eq + Hash> Styles<K> {
    pub(super) fn add(&mut self, key: K, entry: Entry<K>) {
        if self.entries.len() < MOST {
            self.entries.insert(key, entry);
        }
    }

    /// The meaning of a style, or of the nearest one that it is based on.
    pub(super) fn known(&self, key: &K) -> Option<Style> {
        self.chain(key).find_map(|entry| entry.style)
    }

    /// Whether text in a style is hidden.
    pub(super) fn hides(&self, key: &K) -> bool {
        let hidden = self.chain(key).find_map(|entry| entry.is_hidden);
        hidden.unwrap_or(false)
    }

    /// Whether text in a style is superscript.
    pub(super) fn raises(&self, key: &K) -> bool {
        let raised = self.chain(key).find_map(|entry| entry.is_raised);
        raised.unwrap_or(false)
    }

    /// A style, the one that it is based on, and so on.
    fn chain(&self, key: &K) -> impl Iterator<Item = &Entry<K>> {
        let first = self.entries.get(key);
        let next = |entry: &&Entry<K>| self.entries.get(entry.parent.as_ref()?);
        std::iter::successors(first, next).take(LONGEST_CHAIN)
    }
}

impl Styles<String> {
    /// The meaning of the style with this name. For a style that is not defined, its name decides.
    pub(super) fn style(&self, name: &String) -> Option<Style> {
        match self.entries.contains_key(name) {
            true => self.known(name),
            false => Style::of_name(name),
        }
    }
}
