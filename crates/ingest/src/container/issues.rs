//! Issues of newspapers within an archive: a METS file and its pages, which are members in any order.
//!
//! A page is held back until its issue is whole, or the archive ends; then the issue is read and its pages are told to be
//! part of it, or they are read as pages. Pages are held packed, at a fifteenth of their size or so, up to [`MOST`]
//! bytes: room for the issues of weeks. An archive that tears an issue further apart than that has it read by pages, and
//! says so; and so has one of whose METS files more than that are waiting.

use std::collections::HashMap;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::{Place, Visitor};
use crate::mets::{Inventory, issue};
use crate::stated::Stated;
use crate::{Failure, Format, Problem, RawRecord, Siblings, Skip};

/// The most bytes of packed pages that are held, and of METS files.
const MOST: usize = 32 << 20;

/// Members that wait for others.
#[derive(Default)]
pub(super) struct Issues {
    pages: HashMap<String, Page>,
    waiting: Vec<Waiting>,
    /// The number of the next page.
    next: u64,
    /// Bytes of all packed pages.
    bytes: usize,
    /// Whether an issue was given up because too much was held.
    full: bool,
}

/// A page that is held.
struct Page {
    /// Counts pages in the order of the archive.
    number: u64,
    place: Place,
    packed: Vec<u8>,
}

/// A METS file whose pages are not all there yet.
struct Waiting {
    place: Place,
    name: String,
    /// Bytes of the METS file, which its inventory is about as large as.
    size: usize,
    inventory: Inventory,
    pages: Vec<String>,
}

impl Issues {
    fn take(&mut self, name: &str) -> Option<Page> {
        let page = self.pages.remove(name)?;
        self.bytes -= page.packed.len();
        Some(page)
    }

    /// Bytes of all METS files that wait.
    fn waiting_bytes(&self) -> usize {
        self.waiting.iter().map(|issue| issue.size).sum()
    }

    fn is_whole(&self, issue: &Waiting) -> bool {
        issue.pages.iter().all(|page| self.pages.contains_key(page))
    }

    /// The page that is held for longest.
    fn oldest(&self) -> Option<String> {
        let pages = self.pages.iter().min_by_key(|(_, page)| page.number);
        pages.map(|(name, _)| name.clone())
    }

    /// Takes the first waiting METS file that wants it.
    fn take_waiting(&mut self, wanted: impl Fn(&Self, &Waiting) -> bool) -> Option<Waiting> {
        let at = self.waiting.iter().position(|issue| wanted(self, issue))?;
        Some(self.waiting.remove(at))
    }
}

/// A place that records can be handed out at later; `most` of them.
fn reserve(place: &mut Place, most: usize) -> Place {
    let number = place.number;
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    place.number = number.saturating_add(most);
    Place {
        member: place.member.clone(),
        number,
        stated: Stated::default(),
    }
}

impl Visitor<'_> {
    /// Holds a page back.
    pub(super) fn hold_page(
        &mut self,
        place: &mut Place,
        name: &str,
        content: &[u8],
    ) -> ControlFlow<()> {
        if let Some(earlier) = self.issues.take(name) {
            self.read_page(earlier)?;
        }
        let mut place = reserve(place, 1);
        let packed = match zstd::bulk::compress(content, 1) {
            Ok(packed) => packed,
            Err(error) => return self.fail(&mut place, error),
        };
        let number = self.issues.next;
        self.issues.next += 1;
        self.issues.bytes += packed.len();
        let page = Page {
            number,
            place,
            packed,
        };
        self.issues.pages.insert(name.to_owned(), page);
        let whole = |issues: &Issues, issue: &Waiting| {
            issue.pages.iter().any(|page| page == name) && issues.is_whole(issue)
        };
        if let Some(issue) = self.issues.take_waiting(whole) {
            self.read_issue(issue)?;
        }
        self.make_room()
    }

    /// Reads an issue, now or when its pages are there.
    pub(super) fn hold_issue(
        &mut self,
        place: &mut Place,
        name: &str,
        content: &[u8],
    ) -> ControlFlow<()> {
        let inventory = match issue::inventory(content) {
            Ok(inventory) => inventory,
            Err(problem) => return self.problem(place, problem),
        };
        let issue = Waiting {
            place: reserve(place, inventory.most_records()),
            name: name.to_owned(),
            size: content.len(),
            pages: inventory.paths(name).flatten().collect(),
            inventory,
        };
        match self.issues.is_whole(&issue) {
            true => self.read_issue(issue),
            false => {
                self.issues.waiting.push(issue);
                self.make_room()
            }
        }
    }

    /// Reads what is still held at the end of an archive.
    pub(super) fn end_issues(&mut self) -> ControlFlow<()> {
        while let Some(issue) = self.issues.take_waiting(|_, _| true) {
            match self.issues.full && !self.issues.is_whole(&issue) {
                true => self.give_up(issue)?,
                false => self.read_issue(issue)?,
            }
        }
        while let Some(name) = self.issues.oldest() {
            if let Some(page) = self.issues.take(&name) {
                self.read_page(page)?;
            }
        }
        ControlFlow::Continue(())
    }

    fn make_room(&mut self) -> ControlFlow<()> {
        while self.issues.waiting_bytes() > MOST
            && let Some(issue) = self.issues.take_waiting(|_, _| true)
        {
            self.issues.full = true;
            self.give_up(issue)?;
        }
        while self.issues.bytes > MOST
            && let Some(name) = self.issues.oldest()
        {
            self.issues.full = true;
            let wants = |_: &Issues, issue: &Waiting| issue.pages.contains(&name);
            while let Some(issue) = self.issues.take_waiting(wants) {
                self.give_up(issue)?;
            }
            if let Some(page) = self.issues.take(&name) {
                self.read_page(page)?;
            }
        }
        ControlFlow::Continue(())
    }

    fn give_up(&mut self, mut issue: Waiting) -> ControlFlow<()> {
        let skip = Skip::NotNews(
            "an issue whose pages are too far away in the archive to be read with it",
        );
        self.problem(&mut issue.place, skip.into())
    }

    fn read_issue(&mut self, mut issue: Waiting) -> ControlFlow<()> {
        let held = issue.pages.iter();
        let held = held.filter_map(|name| Some((name.clone(), self.issues.take(name)?)));
        let mut pages = Lent(held.collect());
        let options = self.options;
        let place = &mut issue.place;
        issue
            .inventory
            .read_issue(&issue.name, options, &mut pages, &mut |content| {
                self.hand_out(place, record(Format::Mets, content))
            })?;
        for name in &issue.pages {
            if let Some(mut page) = pages.0.remove(name) {
                let skip = Skip::PageOf(issue.name.clone());
                self.problem(&mut page.place, skip.into())?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Reads a page that is part of no issue.
    fn read_page(&mut self, mut page: Page) -> ControlFlow<()> {
        let mut content = Vec::new();
        let unpacked = zstd::Decoder::new(&page.packed[..])
            .and_then(|mut packed| packed.read_to_end(&mut content));
        let content = match unpacked {
            Ok(_) => Ok(content),
            Err(error) => Err(Failure::from(error).into()),
        };
        self.hand_out(&mut page.place, record(Format::Alto, content))
    }
}

/// A record that is the whole of its member or an item of it.
pub(super) fn record(format: Format, content: Result<Vec<u8>, Problem>) -> RawRecord {
    RawRecord {
        member: None,
        number: 0,
        line: None,
        format,
        content,
        stated: Stated::default(),
        head_lines: 0,
    }
}

/// The pages of one issue.
struct Lent(HashMap<String, Page>);

impl Siblings for Lent {
    fn open(&mut self, path: &str) -> io::Result<Option<Box<dyn Read + '_>>> {
        let Some(page) = self.0.get(path) else {
            return Ok(None);
        };
        Ok(Some(Box::new(zstd::Decoder::new(&page.packed[..])?)))
    }
}

#[cfg(test)]
mod tests;
