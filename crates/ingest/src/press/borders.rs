//! Where one article of a download ends and the next begins.
//!
//! A download is read line by line, or tag by tag where it is markup. A sign that may part two articles (a rule, the number of a
//! document) is believed once the frame of the next article is met, so that what stands behind the last article stays with it,
//! where it is kept apart. What stands before the first one goes with that.

use super::sign::Sign;
use super::{Database, europresse, factiva, frame, lexis, nexis, proquest};

/// Finds the borders in a stream.
pub(crate) struct Borders {
    database: Database,
    /// Whether the first article has begun.
    begun: bool,
    /// Where the next article begins, in the bytes that were seen since the last border, if what follows is its frame.
    candidate: Option<usize>,
    /// How many lines were seen since then.
    since: usize,
    /// The number of the last document, and of how many.
    number: Option<(u32, u32)>,
    tagged: bool,
}

impl Borders {
    pub(crate) fn new(database: Database) -> Self {
        Self {
            database,
            begun: false,
            candidate: None,
            since: 0,
            number: None,
            tagged: false,
        }
    }

    /// Forgets where a border may be, as what was seen is no longer held.
    pub(crate) fn forget(&mut self) {
        self.candidate = None;
    }

    /// Where in `seen`, which are the bytes since the last border, the next one is. Asked with each line, or tag with the text
    /// before it, which is what stands there from `from` on.
    pub(crate) fn see(&mut self, seen: &[u8], from: usize, is_markup: bool) -> Option<usize> {
        match is_markup {
            true => self.tag(seen, from),
            false => self.line(seen, from),
        }
    }

    fn tag(&mut self, seen: &[u8], from: usize) -> Option<usize> {
        let open = from + memchr::memrchr(b'<', &seen[from..])?;
        let tag = &seen[open..];
        let begins = match self.database {
            Database::Lexis => lexis::begins(tag),
            Database::Factiva => factiva::begins(tag),
            Database::Europresse => europresse::begins(tag),
            Database::Nexis | Database::ProQuest => false,
        };
        (begins && std::mem::replace(&mut self.begun, true)).then_some(open)
    }

    fn line(&mut self, seen: &[u8], from: usize) -> Option<usize> {
        let line = seen[from..].trim_ascii();
        if line.is_empty() {
            return None;
        }
        let line = std::str::from_utf8(line).unwrap_or_default();
        self.since += 1;
        let sign = match self.database {
            Database::Lexis => return self.numbered(line, from),
            Database::Nexis => nexis::sign(line),
            Database::Factiva => {
                self.tagged |= !self.begun && factiva::is_head(line);
                self.begun = true;
                factiva::sign(line, self.tagged)
            }
            Database::ProQuest => proquest::sign(line),
            Database::Europresse => Sign::None,
        };
        match sign {
            Sign::None if self.since > proquest::MOST_BETWEEN => {
                let is_far = self.database == Database::ProQuest;
                self.candidate = self.candidate.filter(|_| !is_far);
            }
            Sign::None => {}
            Sign::Closing => self.candidate = None,
            Sign::MayBegin => (self.candidate, self.since) = (Some(from), 0),
            Sign::MayEnd => {
                // What ends twice was two articles, whatever the second one looks like.
                let border = self.candidate;
                self.candidate = Some(seen.len() - border.unwrap_or(0));
                return border;
            }
            Sign::Frame => {
                let begun = std::mem::replace(&mut self.begun, true);
                let border = self.candidate.take();
                return border.filter(|_| begun || self.database != Database::ProQuest);
            }
        }
        None
    }

    /// A line that numbers a document begins the next one where it goes on from the last, or begins anew; any other, once the frame
    /// of a document is met below it.
    fn numbered(&mut self, line: &str, from: usize) -> Option<usize> {
        let Some((number, total)) = frame::number(line) else {
            let is_frame = self.candidate.is_some() && lexis::states_length(line);
            let candidate = self.candidate.take_if(|_| is_frame);
            return candidate.filter(|_| self.since <= lexis::MOST_UNLABELLED);
        };
        let follows = |(last, of)| number == 1 || (total == of && number > last);
        if self.number.is_none_or(follows) {
            self.candidate = None;
            let before = self.number.replace((number, total));
            return before.map(|_| from);
        }
        (self.candidate, self.since) = (Some(from), 0);
        None
    }
}
