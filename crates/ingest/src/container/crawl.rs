//! Web archives: WARC, and its predecessor ARC.
//!
//! A web archive is a file of records, each with its length. Mostly each record is a gzip stream of its own, so that it can be found by
//! its byte offset, which is its address (`@81923`). In a gzip stream of several records, all have the address of the stream, and are
//! numbered. In a file compressed as a whole, the offset refers to the decompressed data. Most records are not pages, and each
//! such record is reported with its type.
//!
//! Web archives are truncated and overwritten more often than other files, as crawlers crash. A record whose length is wrong is
//! reported, and reading continues at the next beginning of a record, searched from the beginning of the damaged one, as its length
//! may have led past others. No crate was found that does this in bounded memory.

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

/// The most bytes of one file that are read again, searching for records after damage. The limit is against files in which each record
/// is damaged and states a length up to the end.
const AGAIN: u64 = 512 << 20;

/// Reads a web archive that is not compressed, or compressed as a whole.
pub(super) fn read(
    visitor: &mut Visitor<'_>,
    window: &mut Window<'_>,
    dialect: Dialect,
) -> ControlFlow<()> {
    Crawl::new(visitor, dialect).records(window, None)
}

/// Reads a web archive of gzip streams.
pub(super) fn read_streams(
    visitor: &mut Visitor<'_>,
    window: &mut Window<'_>,
    dialect: Dialect,
) -> ControlFlow<()> {
    Crawl::new(visitor, dialect).streams(window)
}

/// The state of reading a web archive.
struct Crawl<'v, 'a> {
    visitor: &'v mut Visitor<'a>,
    dialect: Dialect,
    /// How many bytes were read again after damage.
    again: u64,
    /// Whether the last thing reported was a failure. A broken stream returns its error to each reader, and it is to be reported once.
    failed: bool,
    /// Whether a record was read to its end, and nothing of the next: a gzip stream may end here.
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

    /// Reads records to the end of the input. Their address is `shared`, or else the offset of each.
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

    /// Reads a record; returns whether another may follow.
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

    /// Skips zeros. At the end of the input they are padding. Anywhere else they are in place of records, which is reported.
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

    /// Reports an error and moves to the next record after `from`; returns whether there is one.
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

    /// Reads the head and content of a record. Sets `from` to the position from which to search the next record if this fails.
    fn content(
        &mut self,
        window: &mut Window<'_>,
        from: &mut u64,
    ) -> io::Result<(Option<String>, Result<Page, Problem>)> {
        self.is_between.set(false);
        let head = self.dialect.head(window)?;
        // The search skips the rest of a line first, so it begins at the line end before the content: a record may begin right after that.
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

    /// Passes on the records of a page, or the problem of a record; returns whether another may follow.
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

    /// Reports an error; returns whether it makes sense to continue.
    fn fail(&mut self, place: &mut Place, error: io::Error) -> ControlFlow<(), bool> {
        self.failed = false;
        self.fail_after(place, error)
    }

    /// Like [`Crawl::fail`], for an error that may be the one that was just reported; then it is not reported again.
    fn fail_after(&mut self, place: &mut Place, error: io::Error) -> ControlFlow<(), bool> {
        let failure = self.visitor.tally.failure(error);
        let damaged = matches!(failure, Failure::Damaged { .. } | Failure::TooMany { .. });
        if !std::mem::replace(&mut self.failed, true) {
            self.visitor.problem(place, failure.into())?;
        }
        ControlFlow::Continue(damaged)
    }

    /// Moves to the first line after `from` with which a record begins; returns whether there is one.
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

    /// Moves back to `position`, if the input can seek and no more than [`AGAIN`] bytes are read again.
    fn go_back(&mut self, window: &mut Window<'_>, position: u64) -> io::Result<()> {
        let again = self.again + window.position().saturating_sub(position);
        if again <= AGAIN && window.go_to(position)? {
            self.again = again;
        }
        Ok(())
    }

    /// Reads gzip streams to the end of the input.
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

    /// Reads a gzip stream; returns whether another may follow.
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
        // Skip the rest of the stream, to find where the next begins.
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

    /// Moves to the first gzip stream from `from` on that begins with a record; returns whether there is one.
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

/// Skips line ends and a byte order mark before a record; returns whether anything follows.
fn is_more(window: &mut Window<'_>) -> io::Result<bool> {
    if window.peek(MARK.len())? == MARK {
        window.consume(MARK.len());
    }
    skip_line_ends(window)?;
    Ok(!window.peek(1)?.is_empty())
}

/// Whether anything other than zeros is left. Moves back to the position before the zeros.
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
