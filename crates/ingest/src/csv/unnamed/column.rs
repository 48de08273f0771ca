//! What the values of a column look like.

use std::collections::HashSet;

use crate::block::width;
use crate::date;
use crate::sentence::{ends_sentence, ends_with_stop};

/// Wider, in columns of print, is no name of a column; no title; no section.
const NAME: usize = 60;
const TITLE: usize = 200;
const SECTION: usize = 40;
/// How a day is written in figures alone.
const DAY: &str = "YYYYMMDD";
/// The fewest words of a headline, as all of a column have them on average: names have fewer.
const HEADLINE: usize = 4;

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Nothing,
    Number,
    Date,
    Url,
    Word,
    Words,
    Prose,
    Other,
}

impl Kind {
    /// Whether no name of a column looks so.
    pub(super) fn is_told(self) -> bool {
        matches!(self, Self::Number | Self::Date | Self::Url)
    }
}

/// A column of some rows.
pub(super) struct Column<'r> {
    /// Which one it is, from zero.
    pub(super) at: usize,
    pub(super) values: Vec<&'r str>,
    /// What its values are, where all that are any are alike.
    pub(super) kind: Kind,
}

impl<'r> Column<'r> {
    /// What stands there in `rows`; nothing in a row that is shorter.
    pub(super) fn of(rows: &'r [Vec<String>], at: usize) -> Self {
        let values = rows
            .iter()
            .map(|row| row.get(at).map_or("", String::as_str));
        let values: Vec<&str> = values.collect();
        Self {
            at,
            kind: kind_of(&values),
            values,
        }
    }

    /// How many of its values are such.
    pub(super) fn count(&self, is_such: impl Fn(&str) -> bool) -> usize {
        self.values.iter().filter(|value| is_such(value)).count()
    }

    /// How many say something.
    pub(super) fn given(&self) -> usize {
        self.count(|value| !value.is_empty())
    }

    pub(super) fn bytes(&self) -> usize {
        self.values.iter().map(|value| value.len()).sum()
    }

    /// How many words its values have; two letters of a script without spaces are one.
    pub(super) fn words(&self) -> usize {
        let words = |value: &&str| {
            let wide = width(value).saturating_sub(value.chars().count());
            value.split_whitespace().count().max(wide / 2)
        };
        self.values.iter().map(words).sum()
    }

    fn distinct(&self) -> usize {
        self.values.iter().collect::<HashSet<_>>().len()
    }

    /// Whether no value is there twice.
    pub(super) fn is_unique(&self) -> bool {
        self.distinct() == self.values.len()
    }

    /// Whether half of what it has, in half of the rows at least, are sentences.
    pub(super) fn has_sentences(&self) -> bool {
        let given = self.given();
        2 * given >= self.values.len() && 2 * self.count(is_sentence) >= given.max(1)
    }

    /// Whether its values are headlines: words and few figures, hardly any twice, few of which end as a sentence or a question does.
    pub(super) fn has_headlines(&self) -> bool {
        let rows = self.values.len();
        let is_headline = |value: &str| {
            let letters = value.chars().filter(|c| c.is_alphabetic() || *c == ' ');
            // What begins so is markup.
            kind(value) == Kind::Words
                && !value.starts_with('<')
                && 4 * value.chars().count() <= 5 * letters.count()
        };
        10 * self.count(is_headline) >= 9 * rows
            && 4 * self.count(ends_sentence) <= rows
            && self.words() >= HEADLINE * rows
            && 8 * self.distinct() >= 7 * rows
    }

    /// Whether its values are labels: short, of one word, and few for the rows.
    pub(super) fn has_labels(&self) -> bool {
        let is_label = |value: &str| {
            let is_short = width(value) <= SECTION && !value.contains(char::is_whitespace);
            is_short && value.contains(char::is_alphabetic) && !kind(value).is_told()
        };
        self.count(is_label) == self.values.len() && 2 * self.distinct() <= self.values.len()
    }
}

/// What values are, where all that are any are alike.
fn kind_of(values: &[&str]) -> Kind {
    let kinds = values.iter().map(|value| kind(value));
    let together = |one: Kind, other: Kind| match (one, other) {
        _ if one == other => one,
        (Kind::Word, Kind::Words) | (Kind::Words, Kind::Word) => Kind::Words,
        // A number may look like a day.
        (Kind::Number, Kind::Date) | (Kind::Date, Kind::Number) => Kind::Number,
        (Kind::Word | Kind::Words, Kind::Prose) | (Kind::Prose, Kind::Word | Kind::Words) => {
            Kind::Prose
        }
        _ => Kind::Other,
    };
    let kinds = kinds.filter(|kind| *kind != Kind::Nothing);
    kinds.reduce(together).unwrap_or(Kind::Nothing)
}

/// Whether a value is none that a header may have: it is long, and ends as a sentence does that asks nothing, or is longer than any name.
pub(super) fn is_sentence(value: &str) -> bool {
    let is_long = width(value) > NAME && matches!(kind(value), Kind::Words | Kind::Prose);
    is_long && (width(value) > TITLE || ends_with_stop(value) && !value.ends_with(['?', '？']))
}

pub(super) fn kind(value: &str) -> Kind {
    let columns = width(value);
    let has_space = value.contains(char::is_whitespace);
    match () {
        () if value.is_empty() => Kind::Nothing,
        () if value.bytes().all(|byte| byte.is_ascii_digit()) => {
            let is_day = value.len() == DAY.len() && date::parse(value).is_some();
            if is_day { Kind::Date } else { Kind::Number }
        }
        // Data of programs.
        () if value.starts_with(['{', '[']) => Kind::Other,
        () if value.starts_with("http://") || value.starts_with("https://") => Kind::Url,
        () if columns <= NAME && date::parse(value).is_some() => Kind::Date,
        () if columns <= SECTION && value.chars().all(char::is_alphabetic) => Kind::Word,
        () if columns > TITLE => Kind::Prose,
        () if has_space || columns > value.chars().count() => Kind::Words,
        () => Kind::Other,
    }
}
