//! Issues of newspapers within an archive: a METS file and its pages, which are members in any order.
//!
//! A page is held until its issue is complete or the archive ends. Then the issue is read, and its pages are reported as part of it;
//! pages of no issue are read by themselves. Pages are held compressed, at about a fifteenth of their size, up to [`MOST`] bytes,
//! which is enough for the issues of weeks. If the members of an issue are further apart, or if more than [`MOST`] bytes of METS files
//! are waiting, the issue is reported as skipped, and its pages are read by themselves.

use std::collections::HashMap;
use std::io::{self, Read};
use std::ops::ControlFlow;

use super::address;
use super::held::{Held, Page, Waiting};
use super::place::Place;
use super::visitor::{Visitor, record};
use crate::mets::issue;
use crate::{Failure, Format, Siblings, Skip, records};

/// The most bytes of compressed pages that are held, and the most bytes of METS files.
const MOST: usize = 32 << 20;

impl Visitor<'_> {
    /// Passes on the records of an input that is not a container. Pages and METS files are held until their issue is complete.
    pub(super) fn records(
        &mut self,
        place: &mut Place,
        name: &str,
        input: &mut dyn Read,
    ) -> ControlFlow<()> {
        let mut records = records(input, name, self.options);
        let is_named = place.member.as_deref().is_some_and(address::is_name);
        let is_alone = match is_named {
            true => self.options.format.is_some(),
            false => self.siblings.is_none(),
        };
        let format = (!is_alone).then(|| records.format());
        let first = records.next();
        let content = first.as_ref().and_then(|first| first.content.as_ref().ok());
        match (format, content) {
            (Some(Format::Mets), Some(content)) if is_named => {
                self.hold_issue(place, name, content)
            }
            (Some(Format::Mets), Some(content)) => self.issue(place, name, content),
            (Some(Format::Alto), Some(content)) if is_named => self.hold_page(place, name, content),
            _ => {
                let mut all = first.into_iter().chain(records);
                all.try_for_each(|record| self.hand_out(place, record))
            }
        }
    }

    /// Passes on the items of an issue whose METS file is the input; its pages are read from the siblings.
    fn issue(&mut self, place: &mut Place, name: &str, content: &[u8]) -> ControlFlow<()> {
        let inventory = match issue::inventory(content) {
            Ok(inventory) => inventory,
            Err(problem) => return self.problem(place, problem),
        };
        let Some(siblings) = self.siblings.take() else {
            return ControlFlow::Continue(());
        };
        let options = self.options;
        inventory.read_issue(name, options, siblings, &mut |content| {
            self.hand_out(place, record(Format::Mets, content))
        })
    }

    /// Holds a page, and reads the issue that it completes, if any.
    fn hold_page(&mut self, place: &mut Place, name: &str, content: &[u8]) -> ControlFlow<()> {
        if let Some(earlier) = self.held.take(name) {
            self.read_page(earlier)?;
        }
        let mut place = place.reserve(1);
        let packed = match zstd::bulk::compress(content, 1) {
            Ok(packed) => packed,
            Err(error) => return self.fail(&mut place, error),
        };
        self.held.add(name, place, packed);
        let whole = |held: &Held, issue: &Waiting| {
            issue.pages.iter().any(|page| page == name) && held.is_whole(issue)
        };
        if let Some(issue) = self.held.take_waiting(whole) {
            self.read_issue(issue)?;
        }
        self.make_room()
    }

    /// Reads an issue if all its pages are held; otherwise lets it wait for them.
    fn hold_issue(&mut self, place: &mut Place, name: &str, content: &[u8]) -> ControlFlow<()> {
        let inventory = match issue::inventory(content) {
            Ok(inventory) => inventory,
            Err(problem) => return self.problem(place, problem),
        };
        let issue = Waiting {
            place: place.reserve(inventory.most_records()),
            name: name.to_owned(),
            size: content.len(),
            pages: inventory.paths(name).flatten().collect(),
            inventory,
        };
        match self.held.is_whole(&issue) {
            true => self.read_issue(issue),
            false => {
                self.held.waiting.push(issue);
                self.make_room()
            }
        }
    }

    /// Reads the issues and pages that are still held at the end of an archive.
    pub(super) fn end_issues(&mut self) -> ControlFlow<()> {
        while let Some(issue) = self.held.take_waiting(|_, _| true) {
            match self.held.full && !self.held.is_whole(&issue) {
                true => self.give_up(issue)?,
                false => self.read_issue(issue)?,
            }
        }
        while let Some(name) = self.held.oldest() {
            if let Some(page) = self.held.take(&name) {
                self.read_page(page)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Gives up waiting issues, and reads the pages held longest by themselves, until no more than [`MOST`] bytes of each are held.
    fn make_room(&mut self) -> ControlFlow<()> {
        while self.held.waiting_bytes() > MOST
            && let Some(issue) = self.held.take_waiting(|_, _| true)
        {
            self.held.full = true;
            self.give_up(issue)?;
        }
        while self.held.bytes > MOST
            && let Some(name) = self.held.oldest()
        {
            self.held.full = true;
            let wants = |_: &Held, issue: &Waiting| issue.pages.contains(&name);
            while let Some(issue) = self.held.take_waiting(wants) {
                self.give_up(issue)?;
            }
            if let Some(page) = self.held.take(&name) {
                self.read_page(page)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Reports an issue as skipped.
    fn give_up(&mut self, mut issue: Waiting) -> ControlFlow<()> {
        let skip = Skip::NotNews(
            "an issue whose pages are too far away in the archive to be read with it",
        );
        self.problem(&mut issue.place, skip.into())
    }

    /// Reads an issue from the pages that are held, and reports these as part of it.
    fn read_issue(&mut self, mut issue: Waiting) -> ControlFlow<()> {
        let held = issue.pages.iter();
        let held = held.filter_map(|name| Some((name.clone(), self.held.take(name)?)));
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

    /// Reads a page that is not part of an issue.
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
