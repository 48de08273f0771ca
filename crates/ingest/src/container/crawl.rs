//! Web archives: WARC, and ARC before it.
//!
//! A crawl is a file of records, each with its length, and mostly each a gzip stream of its own, so that one can be found
//! by its offset: that is its address (`@81923`). In a gzip stream that holds several the address is that of the stream, and
//! its records are numbered; in a file packed otherwise the offset counts in what is unpacked. Most records are no pages,
//! and each of them says so.
//!
//! Crawls are cut off and overwritten more than other files, as crawlers die. A record whose length leads nowhere is
//! reported, and reading goes on at the next place where a record begins, looked for from the record's own beginning: its
//! length may have led past others. No crate was found that does this in bounded memory.

use std::cell::Cell;
use std::io::{self, BufRead as _};
use std::ops::ControlFlow;
use std::rc::Rc;

use super::http::{self, Page};
use super::place::Place;
use super::tally::{Stretch, Unpacked, damaged};
use super::visitor::Visitor;
use super::window::{self, Window};
use crate::stated::Stated;
use crate::{Failure, Problem};

pub(super) use dialect::Dialect;
use dialect::MARK;
use head::Holds;
use joined::{Joined, begins_record};

mod arc;
mod dialect;
mod head;
mod joined;
mod warc;

/// How many bytes of one file are read again at most, looking for records after damage: a file may be made so that each
/// record is damaged and as long as all that follow.
const AGAIN: u64 = 512 << 20;

/// Reads a crawl that is not packed, or one packed as a whole.
pub(super) fn read(
    visitor: &mut Visitor<'_>,
    window: &mut Window<'_>,
    dialect: Dialect,
) -> ControlFlow<()> {
    Crawl::new(visitor, dialect).records(window, None)
}

/// Reads a crawl of gzip streams.
pub(super) fn read_streams(
    visitor: &mut Visitor<'_>,
    window: &mut Window<'_>,
    dialect: Dialect,
) -> ControlFlow<()> {
    Crawl::new(visitor, dialect).streams(window)
}

struct Crawl<'v, 'a> {
    visitor: &'v mut Visitor<'a>,
    dialect: Dialect,
    /// Bytes that were read again.
    again: u64,
    /// Whether a failure was handed out last: a stream that breaks says so to everyone who asks.
    failed: bool,
    /// Whether all of a record was read and nothing of the next: what a gzip stream may end with.
    is_between: Rc<Cell<bool>>,
}

impl<'v, 'a> Crawl<'v, 'a> {
    fn new(visitor: &'v mut Visitor<'a>, dialect: Dialect) -> Self {
        Self {
            visitor,
            dialect,
            again: 0,
            failed: false,
            is_between: Rc::default(),
        }
    }

    /// Reads records to the end of the input. They are found at `shared`, or else each at its offset.
    fn records(
        &mut self,
        window: &mut Window<'_>,
        mut shared: Option<&mut Place>,
    ) -> ControlFlow<()> {
        loop {
            let more = is_more(window);
            let mut own = Place::member(address(window.position()), 0);
            let place = match shared.as_deref_mut() {
                Some(shared) => shared,
                None => &mut own,
            };
            let more = match more {
                Ok(false) => return ControlFlow::Continue(()),
                Ok(true) => self.record(window, place)?,
                Err(error) => {
                    self.fail_after(place, error)?;
                    false
                }
            };
            if !more {
                return ControlFlow::Continue(());
            }
        }
    }

    /// Reads a record and tells whether another may follow.
    fn record(&mut self, window: &mut Window<'_>, place: &mut Place) -> ControlFlow<(), bool> {
        let mut from = window.position();
        let error = match window.peek(1) {
            Ok([0]) => return self.zeros(window, place),
            Ok(_) => match self.content(window, &mut from) {
                Ok((url, content)) => return self.hand_out(place, url, content),
                Err(error) => error,
            },
            Err(error) => error,
        };
        self.go_on(window, place, error, from)
    }

    /// Passes over zeros, which are nothing at the end, where blocks are filled up with them, and else were records.
    fn zeros(&mut self, window: &mut Window<'_>, place: &mut Place) -> ControlFlow<(), bool> {
        let error = match skip_zeros(window).and_then(|()| is_more(window)) {
            Ok(false) => return ControlFlow::Continue(false),
            Ok(true) => damaged("zeros where a record should begin"),
            Err(error) => error,
        };
        match window.peek(self.dialect.ahead()) {
            Ok(next) if self.dialect.begins(next) => self.fail(place, error),
            _ => self.go_on(window, place, error, window.position()),
        }
    }

    /// Reports an error and goes to the next record behind `from`; tells whether there is one.
    fn go_on(
        &mut self,
        window: &mut Window<'_>,
        place: &mut Place,
        error: io::Error,
        from: u64,
    ) -> ControlFlow<(), bool> {
        if !self.fail(place, error)? {
            return ControlFlow::Continue(false);
        }
        match self.search(window, from) {
            Ok(found) => ControlFlow::Continue(found),
            Err(error) => {
                self.fail_after(place, error)?;
                ControlFlow::Continue(false)
            }
        }
    }

    /// Reads head and content; `from` is where to look for the next record if that fails.
    fn content(
        &mut self,
        window: &mut Window<'_>,
        from: &mut u64,
    ) -> io::Result<(Option<String>, Result<Page, Problem>)> {
        self.is_between.set(false);
        let head = self.dialect.head(window)?;
        // The end of the line before the content: a record may begin right there.
        *from = window.position().saturating_sub(1);
        let limit = self.visitor.options.max_record_bytes;
        let mut stretch = Stretch::new(window, head.length);
        let content = match head.holds {
            Holds::Nothing(skip) => Err(skip.into()),
            Holds::Answer => {
                let mut content = Window::stream(&mut stretch);
                http::answer(&mut content, limit, self.visitor.tally)?
            }
            Holds::Content(media) => {
                http::content(&mut Window::stream(&mut stretch), &media, limit)?
            }
        };
        stretch.skip()?;
        self.is_between.set(true);
        match self.dialect.ends_record(window)? {
            true => Ok((
                head.url,
                content.map(|page| Page {
                    is_cut_off: page.is_cut_off || head.is_cut_off,
                    ..page
                }),
            )),
            false => Err(damaged("its length is wrong")),
        }
    }

    fn hand_out(
        &mut self,
        place: &mut Place,
        url: Option<String>,
        content: Result<Page, Problem>,
    ) -> ControlFlow<(), bool> {
        self.failed = false;
        let page = match content {
            Ok(page) => page,
            Err(problem) => {
                let bomb = matches!(problem, Problem::Failed(Failure::Bomb { .. }));
                self.visitor.problem(place, problem)?;
                return ControlFlow::Continue(!bomb);
            }
        };
        place.stated = Stated {
            charset: page.charset,
            damage: page.is_cut_off.then(|| Failure::CutOff.to_string()),
            ..Stated::at(url, self.dialect.url_header())
        };
        self.visitor
            .records(place, page.name, &mut &page.content[..])?;
        place.stated = Stated::default();
        ControlFlow::Continue(true)
    }

    /// Reports an error, and tells whether there is any sense in going on.
    fn fail(&mut self, place: &mut Place, error: io::Error) -> ControlFlow<(), bool> {
        self.failed = false;
        self.fail_after(place, error)
    }

    /// The same for an error that may be one that was just reported.
    fn fail_after(&mut self, place: &mut Place, error: io::Error) -> ControlFlow<(), bool> {
        let failure = self.visitor.tally.failure(error);
        let damaged = matches!(failure, Failure::Damaged { .. } | Failure::TooMany { .. });
        if !std::mem::replace(&mut self.failed, true) {
            self.visitor.problem(place, failure.into())?;
        }
        ControlFlow::Continue(damaged)
    }

    /// Goes to the next line after `from` with which a record begins, and tells whether there is one.
    fn search(&mut self, window: &mut Window<'_>, from: u64) -> io::Result<bool> {
        self.go_back(window, from)?;
        loop {
            skip_line(window)?;
            let next = window.peek(self.dialect.ahead())?;
            if next.is_empty() || self.dialect.begins(next) {
                return Ok(!next.is_empty());
            }
        }
    }

    /// Goes back to `position`, if the input can and has not done so too often.
    fn go_back(&mut self, window: &mut Window<'_>, position: u64) -> io::Result<()> {
        let again = self.again + window.position().saturating_sub(position);
        if again <= AGAIN && window.go_to(position)? {
            self.again = again;
        }
        Ok(())
    }

    fn streams(&mut self, window: &mut Window<'_>) -> ControlFlow<()> {
        loop {
            let at = window.position();
            let mut place = Place::member(address(at), 0);
            let more = match is_more_packed(window) {
                Ok(false) => false,
                Ok(true) => self.stream(window, &mut place, at)?,
                Err(error) => {
                    self.fail(&mut place, error)?;
                    false
                }
            };
            if !more {
                return ControlFlow::Continue(());
            }
        }
    }

    /// Reads a gzip stream and tells whether another may follow.
    fn stream(
        &mut self,
        window: &mut Window<'_>,
        place: &mut Place,
        at: u64,
    ) -> ControlFlow<(), bool> {
        self.failed = false;
        let joined = Joined::new(window, self.dialect, self.is_between.clone());
        self.is_between.set(false);
        let mut plain = Unpacked::new(joined, self.visitor.tally);
        let mut plain = Window::stream(&mut plain);
        self.records(&mut plain, Some(place))?;
        // Whatever is left is not read, but its end is where the next begins.
        let Err(error) = io::copy(&mut plain, &mut io::sink()) else {
            return ControlFlow::Continue(true);
        };
        if !self.fail_after(place, error)? {
            return ControlFlow::Continue(false);
        }
        match self.search_stream(window, at + 1) {
            Ok(found) => ControlFlow::Continue(found),
            Err(error) => {
                self.fail_after(place, error)?;
                ControlFlow::Continue(false)
            }
        }
    }

    /// Goes to the next gzip stream from `from` on that begins with a record, and tells whether there is one.
    fn search_stream(&mut self, window: &mut Window<'_>, from: u64) -> io::Result<bool> {
        const MAGIC: &[u8] = &[0x1f, 0x8b, 8];
        self.go_back(window, from)?;
        loop {
            let next = window.peek(window::SIZE)?;
            let found = next.windows(MAGIC.len()).position(|magic| magic == MAGIC);
            let passed = match found {
                Some(0) if begins_record(next, self.dialect) => return Ok(true),
                Some(0) => 1,
                Some(at) => at,
                None if next.len() < window::SIZE => return Ok(false),
                None => next.len() - MAGIC.len() + 1,
            };
            window.consume(passed);
        }
    }
}

/// The address of the record at `offset`.
fn address(offset: u64) -> std::sync::Arc<str> {
    format!("@{offset}").into()
}

/// Skips what may stand before a record (line ends, the mark that an editor leaves), and tells whether there is anything
/// behind it.
fn is_more(window: &mut Window<'_>) -> io::Result<bool> {
    if window.peek(MARK.len())? == MARK {
        window.consume(MARK.len());
    }
    skip_line_ends(window)?;
    Ok(!window.peek(1)?.is_empty())
}

/// Whether anything but zeros stands before the end.
fn is_more_packed(window: &mut Window<'_>) -> io::Result<bool> {
    let from = window.position();
    skip_zeros(window)?;
    let is_more = !window.peek(1)?.is_empty();
    window.go_to(from)?;
    Ok(is_more)
}

fn skip_zeros(window: &mut Window<'_>) -> io::Result<()> {
    while let [0] = window.peek(1)? {
        window.consume(1);
    }
    Ok(())
}

fn skip_line_ends(window: &mut Window<'_>) -> io::Result<()> {
    while let [b'\r' | b'\n', ..] = window.peek(1)? {
        window.consume(1);
    }
    Ok(())
}

fn skip_line(window: &mut Window<'_>) -> io::Result<()> {
    loop {
        let bytes = window.fill_buf()?;
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let used = end.map_or(bytes.len(), |end| end + 1);
        window.consume(used);
        if end.is_some() || used == 0 {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests;
