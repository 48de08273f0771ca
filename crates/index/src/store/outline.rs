//! The outline: all of an article except its texts, as numbers and strings.
//!
//! Texts are packed by their words, which analysis provides. All else is numbers, and strings whose lengths are among the
//! numbers. The lengths of texts are among the numbers too; the texts follow one another in the order of [`texts`].

use newshound_article::{Article, Date, DateOrder, Doubtful, Passage, Provenance, Sourced, Span};

use super::strings::Strings;
use crate::{StoredArticle, day_of_date};

/// The texts of an article in order: its title, then each heading with the paragraphs under it.
pub(crate) fn texts(article: &Article) -> impl Iterator<Item = &str> {
    let title = article.title.iter().map(|title| &title.value);
    title
        .chain(article.lines())
        .map(|passage| passage.text.as_str())
}

/// All of an article except its texts; reuses its buffers. [`super::unpacked`] reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outline {
    /// Variable-length numbers: seven bits per byte, lowest first; the highest bit says that more follow.
    pub(super) numbers: Vec<u8>,
    pub(super) strings: Strings,
    places: Places,
}

/// The state for storing spans of passages: a span is stored as its distance from the previous one, and not at all where
/// that distance is the same as the one before (for example two bytes for a blank line between paragraphs).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// End of the last span.
    end: usize,
    /// Distance from the end of the span before the last to the start of the last.
    gap: i64,
}

/// Flag in the first number of a passage: its distance differs from the previous one, and follows.
pub(super) const OTHER_GAP: u64 = 1;
/// Flag in the same number: the length of its span differs from that of its text, and the difference follows.
pub(super) const OTHER_LENGTH: u64 = 2;
/// Number of flag bits below the text length in that number.
pub(super) const LINE_FLAGS: u32 = 2;

/// The reasons for doubting a date, by number.
pub(super) const DOUBTFUL: [Doubtful; 4] = [
    Doubtful::NoDate,
    Doubtful::Future,
    Doubtful::Ambiguous,
    Doubtful::NoYear,
];
/// Orders of dates, by number.
pub(super) const ORDERS: [DateOrder; 2] = [DateOrder::Day, DateOrder::Month];

/// The place of a reason in [`DOUBTFUL`].
fn number_of_doubt(doubtful: Doubtful) -> u64 {
    match doubtful {
        Doubtful::NoDate => 0,
        Doubtful::Future => 1,
        Doubtful::Ambiguous => 2,
        Doubtful::NoYear => 3,
    }
}

/// The place of an order in [`ORDERS`].
fn number_of_order(order: DateOrder) -> u64 {
    match order {
        DateOrder::Day => 0,
        DateOrder::Month => 1,
    }
}

impl Outline {
    /// Replaces the content by the outline of an article.
    pub(super) fn set(&mut self, stored: &StoredArticle) {
        self.numbers.clear();
        self.strings.clear();
        self.places = Places::default();
        self.string(&stored.path);
        self.number(stored.member as u64);
        self.number(stored.record.into());
        self.number(stored.words);
        self.article(&stored.article);
    }

    /// Adds an article without its address.
    pub(super) fn article(&mut self, article: &Article) {
        self.sourced(&article.title, Self::line);
        self.number(article.bylines.len() as u64);
        for byline in &article.bylines {
            self.origin(&byline.provenance);
            self.string(&byline.value);
        }
        self.number(article.sections.len() as u64);
        for section in &article.sections {
            let paragraphs = section.paragraphs.len() as u64;
            self.number(paragraphs << 1 | u64::from(section.heading.is_some()));
            let lines = section.heading.iter().chain(&section.paragraphs);
            lines.for_each(|line| self.line(line));
        }
        self.sourced(&article.published, |all, date| all.date(*date));
        self.sourced(&article.reading_minutes, |all, minutes| {
            all.number((*minutes).into());
        });
        for value in [
            &article.section,
            &article.source,
            &article.url,
            &article.language,
            &article.external_id,
        ] {
            self.sourced(value, |all, value| all.string(value));
        }
        self.number(article.doubts.len() as u64);
        for doubt in &article.doubts {
            self.string(&doubt.value);
            self.origin(&doubt.provenance);
            self.number(number_of_doubt(doubt.reason));
        }
        let date_order = article.date_order;
        self.number(date_order.map_or(0, |order| 1 + number_of_order(order)));
        self.number(article.boilerplate.len() as u64);
        for cut in &article.boilerplate {
            self.string(&cut.rule);
            self.line(&cut.passage);
            // `line` has stored the length already.
            self.strings.push(&cut.passage.text);
        }
        // Last, because it can then be omitted where it is absent, as in nearly all articles.
        if let Some(key) = &article.text_key {
            self.origin(key);
        }
    }

    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.numbers.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.numbers.push(number as u8);
    }

    /// Adds a signed number; the sign is the lowest bit.
    fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63) as u64);
    }

    pub(super) fn string(&mut self, string: &str) {
        self.number(string.len() as u64);
        self.strings.push(string);
    }

    fn date(&mut self, date: Date) {
        self.signed(day_of_date(date));
    }

    /// Adds a value with its origin, or 0 if there is none.
    fn sourced<T>(&mut self, value: &Option<Sourced<T>>, add: impl FnOnce(&mut Self, &T)) {
        match value {
            None => self.number(0),
            Some(Sourced { value, provenance }) => {
                self.origin(provenance);
                add(self, value);
            }
        }
    }

    fn origin(&mut self, provenance: &Provenance) {
        let (number, key) = match provenance {
            Provenance::Headline => (1, None),
            Provenance::Byline => (2, None),
            Provenance::HeaderLine => (3, None),
            Provenance::Dateline => (4, None),
            Provenance::FrontMatter(key) => (5, Some(key)),
            Provenance::Key(key) => (6, Some(key)),
            Provenance::Markup(place) => (7, Some(place)),
            Provenance::FileName => (8, None),
            Provenance::Detected => (9, None),
            Provenance::Source => (10, None),
        };
        self.number(number);
        if let Some(key) = key {
            self.string(key);
        }
    }

    /// Adds a passage without its text.
    fn line(&mut self, passage: &Passage) {
        let length = passage.text.len();
        let (gap, longer) = self.places.of(passage.span, length);
        let other_gap = gap.map_or(0, |_| OTHER_GAP);
        let other_length = if longer == 0 { 0 } else { OTHER_LENGTH };
        self.number((length as u64) << LINE_FLAGS | other_gap | other_length);
        if let Some(gap) = gap {
            self.signed(gap);
        }
        if longer != 0 {
            self.signed(longer);
        }
    }
}

impl Places {
    /// The distance of `span` from the last one (`None` where it is as before), and how much longer it is than its text,
    /// which has `length` bytes.
    fn of(&mut self, span: Span, length: usize) -> (Option<i64>, i64) {
        let gap = span.start.wrapping_sub(self.end) as i64;
        let is_same = std::mem::replace(&mut self.gap, gap) == gap;
        self.end = span.end;
        let longer = span.end.wrapping_sub(span.start).wrapping_sub(length);
        ((!is_same).then_some(gap), longer as i64)
    }

    /// Restores the span from what [`Places::of`] returned.
    pub(super) fn span(&mut self, gap: Option<i64>, longer: i64, length: usize) -> Span {
        self.gap = gap.unwrap_or(self.gap);
        let start = self.end.wrapping_add(self.gap as usize);
        self.end = start.wrapping_add(length).wrapping_add(longer as usize);
        Span::new(start, self.end)
    }
}
