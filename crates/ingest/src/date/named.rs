//! Dates with the name of a month: `10 octobre 2024`, `Thursday, October 10, 2024`.
//!
//! In a line that is only a date, every word must be known. Elsewhere, only a number beside the month is the day: `Page 7 March 5, 2024`
//! has three numbers.

use jiff::civil::Date;

use super::{
    YEARS, clock, compact, date, is_company, is_separator, is_word, iso, leading_digits, months,
    number, only_day,
};
use crate::words::Words;

#[derive(Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    whole: Option<Date>,
    /// Whether the name of the month is Thai.
    is_thai: bool,
    /// Whether the name of the month is Basque.
    is_basque: bool,
}

/// Abbreviations of Finnish weekdays, which are ordinary words in other languages.
static FINNISH: Words = Words::new("ma ti ke to pe la su");

/// The day of a line in which every word must belong to the date.
pub(super) fn whole_line(line: &str) -> Option<Date> {
    // Most lines with a year are text, which their first or last word shows.
    let mut words = line.split(is_separator).filter(|word| !word.is_empty());
    if !words.next().is_some_and(may_begin) || !words.next_back().is_none_or(may_end) {
        return None;
    }
    let parts = Parts::of_all(&clock::without_hours(line))?;
    parts.whole.or_else(|| {
        date(
            common_year(parts.year?, parts.is_thai),
            parts.month?,
            parts.day?,
        )
    })
}

/// Whether a line is a date in words and nothing else, of a day that its month does not have: `31 April 2024`.
pub(super) fn is_impossible(line: &str) -> bool {
    let mut words = line.split(is_separator).filter(|word| !word.is_empty());
    if !words.next().is_some_and(may_begin) || !words.next_back().is_none_or(may_end) {
        return false;
    }
    let Some(parts) = Parts::of_all(&clock::without_hours(line)) else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (parts.year, parts.month, parts.day) else {
        return false;
    };
    let year = common_year(year, parts.is_thai);
    let has_month = date(year, month, 1).is_some();
    parts.whole.is_none()
        && has_month
        && (29..=31).contains(&day)
        && date(year, month, day).is_none()
}

/// Whether a word may be the first of a date.
fn may_begin(word: &str) -> bool {
    !word.bytes().all(|byte| byte.is_ascii_alphabetic())
        || is_company(word)
        || month(word).is_some()
        || clock::is_before_hour(word)
        || FINNISH.has(word)
}

/// Whether a word may be the last of a date, and not its first.
fn may_end(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_digit();
    !word.bytes().all(is_plain)
        || is_company(word)
        || month(word).is_some()
        || clock::is_of_hour(word)
}

/// Whether all words of a line belong to a day of a month without its year, to a time of day, or to both.
pub(super) fn is_line_without_year(line: &str) -> bool {
    let mut words = clock::without_hours(line);
    words.retain(|word| !is_day_in_figures(word));
    Parts::of_all(&words).is_some_and(|parts| {
        let is_without_year = parts.whole.is_none() && parts.year.is_none();
        is_without_year && parts.day.is_some() == parts.month.is_some()
    })
}

/// Whether a word is a numeric day without a year: `08/02`.
fn is_day_in_figures(word: &str) -> bool {
    let is_number =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = word.split_once('/');
    parts.is_some_and(|(one, other)| is_number(one) && is_number(other))
}

/// The first date among other words.
pub(super) fn first_day(text: &str) -> Option<Date> {
    let words = clock::without_hours(text);
    let whole = words
        .iter()
        .position(|word| whole_day(word).is_some())
        .unwrap_or(words.len());
    let in_words = Named::of(&words[..whole]);
    in_words
        .and_then(|Named { year, month, day }| date(year?, month, day))
        .or_else(|| whole_day(words.get(whole)?))
}

/// The day that a single word states. Ten digits may be any number here, and are not read.
fn whole_day(word: &str) -> Option<Date> {
    let is_number = leading_digits(word) == 10;
    compact(word)
        .filter(|_| !is_number)
        .or_else(|| iso(word).map(|(date, _)| date))
        .or_else(|| only_day(word))
}

/// The parts of a date beside the name of its month; other numbers do not belong to it.
pub(super) struct Named {
    pub(super) year: Option<i16>,
    pub(super) month: i8,
    pub(super) day: i8,
}

impl Named {
    /// The parts around the first month that has a day beside it.
    pub(super) fn of(words: &[&str]) -> Option<Self> {
        words.iter().enumerate().find_map(|(at, word)| {
            let month = month(word)?;
            let (before, after) = (&words[..at], &words[at + 1..]);
            let year_after = || after.iter().find_map(|word| year(first_of_two(word)));
            let year_before = || before.iter().rev().find_map(|word| year(word));
            let stated = year_after().or_else(year_before);
            let first = day_before(before, after);
            let last = match months::is_basque(word) {
                true => beside(after.iter().map(|word| without_basque_ending(word))),
                false => beside(after.iter().copied()),
            };
            let last = last.filter(|_| !months::is_behind_day(word));
            let last = last.filter(|(_, skipped)| !has_month(&after[skipped + 1..]));
            // `Page 7 March 5, 2024`
            let is_before_year = |(_, skipped): &(i8, usize)| {
                let next = after.get(skipped + 1);
                next.is_some_and(|word| year(word).is_some())
            };
            let surely = last.filter(|last| first.is_none() || is_before_year(last));
            Some(Self {
                year: stated.map(|year| common_year(year, is_thai(word))),
                month,
                day: surely.map(|(day, _)| day).or(first)?,
            })
        })
    }
}

/// The number of a day before its month. After a word for an issue it is the number of that (`No. 3, March 2023`); and if a dash separates it
/// from the month, but none the month from the year (`Edition 3 - March 2023`), it does not belong to the date.
fn day_before(before: &[&str], after: &[&str]) -> Option<i8> {
    static ISSUES: Words = Words::new(
        "vol volume volumen issue no nr n° nº № num núm numero numéro número number nummer heft číslo br broj band bd tome tomo jahrgang",
    );
    const DASHES: [&str; 3] = ["-", "–", "—"];
    let is_dash = |word: Option<&&str>| word.is_some_and(|word| DASHES.contains(word));
    let (day, skipped) = beside(before.iter().rev().copied())?;
    let leads = before.iter().rev().nth(skipped + 1);
    let is_issue = leads.is_some_and(|word| ISSUES.has_any_case(word.trim_end_matches('.')));
    let is_apart = is_dash(before.last()) && !is_dash(after.first());
    (!is_issue && !is_apart).then_some(day)
}

/// The year of a word that has a day or month after a separator: `2023` for `2023/1` in `31 December 2023/1 January 2024`.
fn first_of_two(word: &str) -> &str {
    let parts = word.split_once(['/', '-', '–']);
    let parts = parts.filter(|(_, rest)| day_of_month(rest).is_some() || is_word(rest));
    parts.map_or(word, |(first, _)| first)
}

/// The number of a day as the first word, or after one word that may separate it from the month (`10 de octubre`); and the number of words
/// skipped, 0 or 1.
fn beside<'w>(mut words: impl Iterator<Item = &'w str>) -> Option<(i8, usize)> {
    let first = words.next()?;
    let is_day = |day: &i8| (1..=31).contains(day);
    let day = |word: &str| day_of_month(word).filter(is_day);
    day(first).map(|day| (day, 0)).or_else(|| {
        let may_part = is_company(first) || first.eq_ignore_ascii_case("of");
        may_part.then(|| Some((day(words.next()?)?, 1))).flatten()
    })
}

/// Whether the words after the number of a day begin with a month. Then the word before the day is not its month: `mar. 5 nov. 2024` is a
/// Tuesday in three languages, and `ago 12` in `2 months ago 12 March 2024` is not a day in August.
fn has_month(words: &[&str]) -> bool {
    let behind_of = words.strip_prefix(&["de"]).or(words.strip_prefix(&["of"]));
    let first = behind_of.unwrap_or(words).first();
    first.is_some_and(|word| month(word).is_some())
}

fn month(word: &str) -> Option<i8> {
    months::number(word.trim_end_matches('.'))
}

fn year(word: &str) -> Option<i16> {
    let digits = word.trim_end_matches('.');
    // The Basque ending of a year: `2024ko`.
    let digits = digits.strip_suffix("ko").unwrap_or(digits);
    let year = (digits.len() == 4).then(|| number(digits)).flatten();
    // There is no upper limit here, as Thai years are 543 ahead.
    year.filter(|year| *year >= *YEARS.start())
}

/// The number of years by which the Buddhist era of Thai dates is ahead of the common era.
pub(super) const AHEAD: i16 = 543;

/// The year in the common era, for a year that may be Thai.
fn common_year(year: i16, is_thai: bool) -> i16 {
    match is_thai && year > 2400 {
        true => year - AHEAD,
        false => year,
    }
}

pub(super) fn is_thai(month: &str) -> bool {
    month.starts_with(|c| matches!(c, '\u{e01}'..='\u{e4e}'))
}

/// A day after a Basque month, without its ending: `10a`, `10an`.
fn without_basque_ending(word: &str) -> &str {
    let bare = word.trim_end_matches('.');
    let digits = bare.strip_suffix("an").or_else(|| bare.strip_suffix('a'));
    digits.unwrap_or(word)
}

/// The number of a day: `10`, `10.`, `10th`.
pub(super) fn day_of_month(word: &str) -> Option<i8> {
    let bare = word.trim_end_matches('.');
    let endings = ["st", "nd", "rd", "th", "er", "º", "°", "ª"];
    let digits = endings.iter().find_map(|ending| bare.strip_suffix(ending));
    let digits = digits.unwrap_or(bare);
    matches!(digits.len(), 1 | 2)
        .then(|| number(digits))
        .flatten()
}

impl Parts {
    /// The parts of a date, if each of the words belongs to it.
    fn of_all(words: &[&str]) -> Option<Self> {
        let mut parts = Self::default();
        let is_weekday = |at: usize| {
            month(words[at]).is_some()
                && beside(words[at + 1..].iter().copied())
                    .is_some_and(|(_, skipped)| has_month(&words[at + skipped + 2..]))
        };
        let is_finnish = |at: usize| at == 0 && FINNISH.has(words[at]);
        let mut all = words.iter().enumerate();
        all.all(|(at, word)| {
            is_weekday(at) || is_finnish(at) || parts.take(word) || is_company(word)
        })
        .then_some(parts)
    }

    fn take(&mut self, word: &str) -> bool {
        if self.whole.is_none()
            && let Some(date) = whole_day(word)
        {
            self.whole = Some(date);
            return true;
        }
        if self.month.is_none()
            && (self.day.is_some() || !months::is_behind_day(word))
            && let Some(month) = month(word)
        {
            self.month = Some(month);
            self.is_thai = is_thai(word);
            self.is_basque = months::is_basque(word);
            return true;
        }
        let word = match self.is_basque {
            true => without_basque_ending(word),
            false => word,
        };
        if self.day.is_none()
            && let Some(day) = day_of_month(word)
        {
            self.day = Some(day);
            return true;
        }
        let year = self.year.is_none().then(|| year(word)).flatten();
        self.year = self.year.or(year);
        year.is_some()
    }
}
