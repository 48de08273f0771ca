//! The kinds of the values of a column.

use std::collections::HashSet;

use crate::block::width;
use crate::date;
use crate::sentence::{ends_sentence, ends_with_stop};

/// The widest name of a column, title, and section, in columns of print.
const NAME: usize = 60;
const TITLE: usize = 200;
const SECTION: usize = 40;
/// The form of a day in digits only.
const DAY: &str = "YYYYMMDD";
/// The fewest words, on average, of the headlines in a column; names have fewer.
const HEADLINE: usize = 4;

/// The kind of a value, by its form.
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
    /// Whether no name of a column has this form.
    pub(super) fn is_told(self) -> bool {
        matches!(self, Self::Number | Self::Date | Self::Url)
    }
}

/// A column of some rows.
pub(super) struct Column<'r> {
    /// Its index, from 0.
    pub(super) at: usize,
    pub(super) values: Vec<&'r str>,
    /// The common kind of its values that are not empty.
    pub(super) kind: Kind,
}

impl<'r> Column<'r> {
    /// The column at index `at` of `rows`; empty in rows that are shorter.
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

    /// The number of values for which `is_such` holds.
    pub(super) fn count(&self, is_such: impl Fn(&str) -> bool) -> usize {
        self.values.iter().filter(|value| is_such(value)).count()
    }

    /// The number of values that are not empty.
    pub(super) fn given(&self) -> usize {
        self.count(|value| !value.is_empty())
    }

    pub(super) fn bytes(&self) -> usize {
        self.values.iter().map(|value| value.len()).sum()
    }

    /// The number of words in all values; two wide characters count as one word.
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

    /// Whether all values are different.
    pub(super) fn is_unique(&self) -> bool {
        self.distinct() == self.values.len()
    }

    /// Whether at least half of the rows have a value, and at least half of these values are sentences.
    pub(super) fn has_sentences(&self) -> bool {
        let given = self.given();
        2 * given >= self.values.len() && 2 * self.count(is_sentence) >= given.max(1)
    }

    /// Whether its values are headlines: words with few digits, hardly any repeated, few of which end like a sentence or a question.
    pub(super) fn has_headlines(&self) -> bool {
        let rows = self.values.len();
        let is_headline = |value: &str| {
            let letters = value.chars().filter(|c| c.is_alphabetic() || *c == ' ');
            // A value that begins with `<` is markup.
            kind(value) == Kind::Words
                && !value.starts_with('<')
                && 4 * value.chars().count() <= 5 * letters.count()
        };
        10 * self.count(is_headline) >= 9 * rows
            && 4 * self.count(ends_sentence) <= rows
            && self.words() >= HEADLINE * rows
            && 8 * self.distinct() >= 7 * rows
    }

    /// Whether its values are labels: short, of one word, and at most half as many different ones as rows.
    pub(super) fn has_labels(&self) -> bool {
        let is_label = |value: &str| {
            let is_short = width(value) <= SECTION && !value.contains(char::is_whitespace);
            is_short && value.contains(char::is_alphabetic) && !kind(value).is_told()
        };
        self.count(is_label) == self.values.len() && 2 * self.distinct() <= self.values.len()
    }
}

/// The common kind of all values that are not empty; [`Kind::Other`] if they differ.
fn kind_of(values: &[&str]) -> Kind {
    let kinds = values.iter().map(|value| kind(value));
    let together = |one: Kind, other: Kind| match (one, other) {
        _ if one == other => one,
        (Kind::Word, Kind::Words) | (Kind::Words, Kind::Word) => Kind::Words,
        // Some numbers look like days.
        (Kind::Number, Kind::Date) | (Kind::Date, Kind::Number) => Kind::Number,
        (Kind::Word | Kind::Words, Kind::Prose) | (Kind::Prose, Kind::Word | Kind::Words) => {
            Kind::Prose
        }
        _ => Kind::Other,
    };
    let kinds = kinds.filter(|kind| *kind != Kind::Nothing);
    kinds.reduce(together).unwrap_or(Kind::Nothing)
}

/// Whether a value cannot be in a header: it is wider than any title, or wider than any name and ends like a sentence that is not a
/// question.
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
        // Literals of lists and objects.
        () if value.starts_with(['{', '[']) => Kind::Other,
        () if value.starts_with("http://") || value.starts_with("https://") => Kind::Url,
        () if columns <= NAME && date::parse(value).is_some() => Kind::Date,
        () if columns <= SECTION && value.chars().all(char::is_alphabetic) => Kind::Word,
        () if columns > TITLE => Kind::Prose,
        () if has_space || columns > value.chars().count() => Kind::Words,
        () => Kind::Other,
    }
}
