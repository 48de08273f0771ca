//! Dates with a year of two digits: `6/15/17`, `04-Mar-24`, `Tue, 3 Jun 03 09:39:21 EST`.

use jiff::civil::Date;
use newshound_article::DateOrder;

use super::named::{AHEAD, day_of_month, is_thai};
use super::{calendar, clock, date, is_company, months, number};

/// How the two-digit year of a numeric date is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InFigures {
    /// It stands last; with hyphens it may also stand first.
    Last,
    /// It may stand first with any separator, as in some languages.
    LastOrFirst,
    /// It may be of the Buddhist era or not, as in Thai, so it is not read.
    OfTwoEras,
}

/// The last year that two digits may stand for if the current year is not known, as in POSIX.
pub(crate) const LAST_YEAR: i16 = 2068;

/// The day of a line that is a date with a Thai month, and nothing else: `5 ต.ค. 67`.
pub(super) fn thai_line(line: &str) -> Option<Date> {
    if line.is_ascii() {
        return None;
    }
    let mut words = line.split(' ');
    let has_month =
        words.any(|word| is_thai(word) && months::number(word.trim_end_matches('.')).is_some());
    has_month.then(|| in_words(line, LAST_YEAR)).flatten()
}

/// The day that `value` begins with, if it is unambiguous, with the latest matching year that is not after `last_year`.
pub(crate) fn read(
    value: &str,
    in_figures: InFigures,
    last_year: i16,
) -> Option<(Date, Option<DateOrder>)> {
    let value = &*calendar::plain(value.trim());
    if let Some(date) = in_words(value, last_year) {
        return Some((date, None));
    }
    if in_figures == InFigures::OfTwoEras {
        return None;
    }
    let first = value.split([' ', ',', '\u{a0}']).next()?;
    // The `T` before a time, not that of `OCT`.
    let time = first
        .find('T')
        .filter(|at| first[..*at].ends_with(|c: char| c.is_ascii_digit()));
    let figures = &first[..time.unwrap_or(first.len())];
    let separator = ['.', '/', '-'].into_iter().find(|c| figures.contains(*c))?;
    let parts: Vec<_> = figures.split(separator).collect();
    let [a, b, c] = parts[..] else {
        return None;
    };
    if let Some(month) = months::number(b)
        && c.len() == 2
        && a.len() <= 2
    {
        let year = full_year(number(c)?, last_year);
        return Some((date(year, month, number(a)?)?, None));
    }
    if c.len() != 2 || !(1..=2).contains(&a.len()) || !(1..=2).contains(&b.len()) {
        return None;
    }
    let day_of = |year: &str, month: &str, day: &str| {
        let year = full_year(number(year)?, last_year);
        date(year, number(month)?, number(day)?)
    };
    let day_first = day_of(c, b, a).map(|date| (date, DateOrder::Day));
    // With dots the day is always first.
    let month_first = day_of(c, a, b)
        .filter(|_| separator != '.')
        .map(|date| (date, DateOrder::Month));
    let is_year = a.len() == 2 && (in_figures == InFigures::LastOrFirst || separator == '-');
    let year = is_year.then(|| day_of(a, b, c)).flatten();
    match (day_first, month_first, year) {
        (Some((one, _)), Some((other, _)), None) => (one == other).then_some((one, None)),
        (Some((date, order)), None, None) | (None, Some((date, order)), None) => {
            Some((date, (separator != '.').then_some(order)))
        }
        (None, None, Some(date)) => Some((date, None)),
        _ => None,
    }
}

/// Whether a value states a day with a two-digit year.
pub(crate) fn is_stated(value: &str) -> bool {
    read(value, InFigures::Last, 2099).is_some()
}

/// The day of `3 Jun 03` or `Oct 10, '24`, perhaps with a weekday and a time. With a Thai month the year is of the Buddhist era.
fn in_words(value: &str, last_year: i16) -> Option<Date> {
    const LONGEST: usize = 60;
    if value.len() > LONGEST {
        return None;
    }
    let mut words = clock::without_hours(value);
    words.retain(|word| !is_company(word));
    let [one, two, year] = words[..] else {
        return None;
    };
    let month = |word: &str| months::number(word.trim_end_matches('.'));
    let (day, name, month) = match month(two) {
        Some(month) => (one, two, month),
        None if months::is_behind_day(one) => return None,
        None => (two, one, month(one)?),
    };
    let year = year.trim_start_matches(['\'', '’']);
    let year = (year.len() == 2).then(|| number(year)).flatten()?;
    let ahead = if is_thai(name) { AHEAD } else { 0 };
    let year = full_year(year, last_year + ahead) - ahead;
    date(year, month, day_of_month(day)?)
}

fn full_year(of_century: i16, last_year: i16) -> i16 {
    let year = last_year - last_year.rem_euclid(100) + of_century;
    match year > last_year {
        true => year - 100,
        false => year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_digits_are_a_year_where_there_is_one_day() {
        let day =
            |value, in_figures| read(value, in_figures, 2027).map(|(date, _)| date.to_string());
        for (value, expected) in [
            ("6/15/17", "2017-06-15"),
            ("15/6/17 10:30", "2017-06-15"),
            ("15.06.17", "2017-06-15"),
            ("10-OCT-24", "2024-10-10"),
            ("6/15/17T10:30", "2017-06-15"),
            ("5.6.17", "2017-06-05"),
            ("4/4/17", "2017-04-04"),
            ("10/24/27", "2027-10-24"),
            ("10/24/28", "1928-10-24"),
            ("10/24/99", "1999-10-24"),
            ("99-10-24", "1999-10-24"),
            ("04-Mar-24", "2024-03-04"),
            ("4-Mai-99 10:30", "1999-05-04"),
            ("Tue, 3 Jun 03 09:39:21 EST", "2003-06-03"),
            ("10 Oct 24", "2024-10-10"),
            ("10 ต.ค. 67", "2024-10-10"),
            ("10 เม.ย. 67", "2024-04-10"),
            ("10 เม.ย. 72", "1929-04-10"),
            ("Mar 5 24", "2024-03-05"),
            ("Oct. 10, '98", "1998-10-10"),
        ] {
            let day = day(value, InFigures::Last);
            assert_eq!(day.as_deref(), Some(expected), "{value}");
        }
        for value in [
            "7/6/18",
            "17-06-15",
            "9/16/2",
            "31/31/17",
            "6/15",
            "6/15/17/1",
            "1.2.3",
            "-Mar-24",
            "31-Feb-24",
            "4-Gull-24",
            "4 Gull 24",
            "31 Feb 24",
            "10 Oct 24 gulls",
            "Mac 10 24",
            "10a May 24",
        ] {
            assert_eq!(day(value, InFigures::Last), None, "{value}");
        }
        let either = InFigures::LastOrFirst;
        assert_eq!(day("15.06.17", either), None);
        assert_eq!(day("99.10.24", either).as_deref(), Some("1999-10-24"));
    }
}
