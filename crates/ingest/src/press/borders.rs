//! Finds the borders between the articles of a download.
//!
//! A download is read line by line, or tag by tag if it is markup. A line that may separate two articles (a rule, the number of a document)
//! counts as a border only once the frame of the next article follows. So text after the last article stays with that, and is kept as
//! boilerplate there. Text before the first article belongs to the first.

use super::sign::Sign;
use super::{Database, europresse, factiva, frame, lexis, nexis, proquest};

/// Finds the borders in a stream.
pub(crate) struct Borders {
    database: Database,
    /// Whether the first article has begun.
    begun: bool,
    /// The byte offset from the last border at which the next article begins, if its frame follows.
    candidate: Option<usize>,
    /// The number of lines read since then.
    since: usize,
    /// The number of the last document, and the stated total.
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

    /// Drops a possible border, as the bytes before it are no longer held.
    pub(crate) fn forget(&mut self) {
        self.candidate = None;
    }

    /// The byte offset of the next border in `seen`, the bytes since the last border. To be called for each line, or for each tag with the
    /// text before it; that is the part of `seen` from `from` on.
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
                // A second end means that there was a second article, even if its frame was not recognised.
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

    /// Handles a line of a download with numbered documents. A line with a number begins the next document if the number continues the
    /// last one or is 1. With any other number it does so only if the frame of a document follows.
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
