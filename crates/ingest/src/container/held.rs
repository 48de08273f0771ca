//! Members of an archive that wait for others: pages for their METS file, METS files for their pages.

use std::collections::HashMap;

use super::place::Place;
use crate::mets::Inventory;

/// Members that wait for others.
#[derive(Default)]
pub(super) struct Held {
    pages: HashMap<String, Page>,
    pub(super) waiting: Vec<Waiting>,
    /// The number of the next page that is held.
    next: u64,
    /// Bytes of all held pages, compressed.
    pub(super) bytes: usize,
    /// Whether an issue was given up because too much was held.
    pub(super) full: bool,
}

/// A page that is held.
pub(super) struct Page {
    /// The number of the page in the order of the archive.
    number: u64,
    pub(super) place: Place,
    pub(super) packed: Vec<u8>,
}

/// A METS file whose pages have not all been read yet.
pub(super) struct Waiting {
    pub(super) place: Place,
    pub(super) name: String,
    /// The size of the METS file in bytes, which is about that of its inventory.
    pub(super) size: usize,
    pub(super) inventory: Inventory,
    pub(super) pages: Vec<String>,
}

impl Held {
    /// Holds a page.
    pub(super) fn add(&mut self, name: &str, place: Place, packed: Vec<u8>) {
        let number = self.next;
        self.next += 1;
        self.bytes += packed.len();
        let page = Page {
            number,
            place,
            packed,
        };
        self.pages.insert(name.to_owned(), page);
    }

    /// Removes and returns a page.
    pub(super) fn take(&mut self, name: &str) -> Option<Page> {
        let page = self.pages.remove(name)?;
        self.bytes -= page.packed.len();
        Some(page)
    }

    /// Bytes of all waiting METS files.
    pub(super) fn waiting_bytes(&self) -> usize {
        self.waiting.iter().map(|issue| issue.size).sum()
    }

    /// Whether all pages of an issue are held.
    pub(super) fn is_whole(&self, issue: &Waiting) -> bool {
        issue.pages.iter().all(|page| self.pages.contains_key(page))
    }

    /// The name of the page that has been held longest.
    pub(super) fn oldest(&self) -> Option<String> {
        let pages = self.pages.iter().min_by_key(|(_, page)| page.number);
        pages.map(|(name, _)| name.clone())
    }

    /// Removes and returns the first waiting METS file for which `wanted` holds.
    pub(super) fn take_waiting(
        &mut self,
        wanted: impl Fn(&Self, &Waiting) -> bool,
    ) -> Option<Waiting> {
        let at = self.waiting.iter().position(|issue| wanted(self, issue))?;
        Some(self.waiting.remove(at))
    }
}
