//! Days, months and years, ranges of them, and periods up to now.

use std::fmt;

use jiff::Span;
use newshound_article::Date;

use crate::syntax::chunk::is_number;

/// A year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub first: Date,
    /// Its last day, inclusive.
    pub last: Date,
    precision: Precision,
}

/// The unit in which a period was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Precision {
    Year,
    Month,
    Day,
}

impl Period {
    /// Reads `2024`, `2024-10`, `2024-10-05`, `2024/10/05`, `2024年10月5日`, or in English `October 2024`, `October 5, 2024` and `5 Oct.
    /// 2024`; `None` for anything else, and for days that do not exist.
    pub fn parse(text: &str) -> Option<Period> {
        let ideographs = text.contains('年').then(|| {
            let dashed = text.replace(['年', '月'], "-").replace('日', "");
            dashed.trim_end_matches('-').to_owned()
        });
        let other = ideographs.or_else(|| dashed(text));
        let text = other.as_deref().unwrap_or(text);
        let slashed = text.contains('/') && !text.contains('-');
        let mut parts = text.split(if slashed { '/' } else { '-' });
        let digits = |part: &str, width: usize| {
            let all = part.bytes().all(|b| b.is_ascii_digit());
            (all && (1..=width).contains(&part.len()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let year = parts
            .next()
            .filter(|year| year.len() == 4)
            .and_then(|year| digits(year, 4))?;
        let month = parts.next().map(|month| digits(month, 2));
        let day = parts.next().map(|day| digits(day, 2));
        if parts.next().is_some() {
            return None;
        }
        let date = |month: i16, day: i16| {
            Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        };
        Some(match (month, day) {
            (None, _) => Period {
                first: date(1, 1)?,
                last: date(12, 31)?,
                precision: Precision::Year,
            },
            (Some(month), None) => {
                let first = date(month?, 1)?;
                Period {
                    first,
                    last: first.last_of_month(),
                    precision: Precision::Month,
                }
            }
            (Some(month), Some(day)) => {
                let day = date(month?, day?)?;
                Period {
                    first: day,
                    last: day,
                    precision: Precision::Day,
                }
            }
        })
    }
}

/// A month or day whose month is named in English, rewritten in numbers with hyphens.
fn dashed(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const SHORTEST: usize = 3;
    let month = |name: &str| {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let mut months = MONTHS.iter().take_while(|_| name.len() >= SHORTEST);
        months
            .position(|month| month.starts_with(&name))
            .map(|at| at + 1)
    };
    let words = text.split([' ', ',']).filter(|word| !word.is_empty());
    match words.collect::<Vec<_>>()[..] {
        [name, year] if is_number(year) => Some(format!("{year}-{}", month(name)?)),
        [one, other, year] => {
            let (month, day) = match month(one) {
                Some(month) => (month, other),
                None => (month(other)?, one),
            };
            (is_number(day) && is_number(year)).then(|| format!("{year}-{month}-{day}"))
        }
        _ => None,
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{}", self.first),
        }
    }
}

/// A period up to now: `30d`, `2w`, `6m`, `1y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    count: u16,
    unit: AgeUnit,
}

/// The unit of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AgeUnit {
    Days,
    Weeks,
    Months,
    Years,
}

impl AgeUnit {
    /// The unit for a letter, in either case.
    fn of_letter(letter: char) -> Option<AgeUnit> {
        match letter.to_ascii_lowercase() {
            'd' => Some(AgeUnit::Days),
            'w' => Some(AgeUnit::Weeks),
            'm' => Some(AgeUnit::Months),
            'y' => Some(AgeUnit::Years),
            _ => None,
        }
    }

    /// The letter for the unit in queries.
    fn letter(self) -> char {
        match self {
            AgeUnit::Days => 'd',
            AgeUnit::Weeks => 'w',
            AgeUnit::Months => 'm',
            AgeUnit::Years => 'y',
        }
    }
}

impl Age {
    /// Reads a number with `d`, `w`, `m` or `y`; `None` for anything else, and for 0.
    pub fn parse(text: &str) -> Option<Age> {
        let letter = text.chars().next_back()?;
        let unit = AgeUnit::of_letter(letter)?;
        let digits = &text[..text.len() - letter.len_utf8()];
        let plain = digits.bytes().all(|b| b.is_ascii_digit());
        let count = digits.parse().ok().filter(|&count| count > 0 && plain)?;
        Some(Age { count, unit })
    }

    /// The first day of the period whose last day is `now`: for `1d`, `now` itself. Not before [`Date::MIN`].
    pub fn first_day(self, now: Date) -> Date {
        let count = i32::from(self.count);
        let span = match self.unit {
            AgeUnit::Days => Span::new().days(count),
            AgeUnit::Weeks => Span::new().days(7 * count),
            AgeUnit::Months => Span::new().months(count),
            AgeUnit::Years => Span::new().years(count.min(19_000)),
        };
        let before = now.checked_sub(span).and_then(Date::tomorrow);
        before.unwrap_or(Date::MIN)
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit.letter())
    }
}

/// A single value or a range of values. The ends of `Between` are inclusive; those of `Above` and `Below` are exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounds<T> {
    /// Exactly the value; for a period, within it.
    Is(T),
    /// From the first to the second value; `None` for an open end.
    Between(Option<T>, Option<T>),
    /// More than the value; for a period, after its end.
    Above(T),
    /// Less than the value; for a period, before its start.
    Below(T),
}

impl<T> Bounds<T> {
    /// Reads `V`, `V..W`, `V..`, `..W`, `>V`, `>=V`, `<V`, `<=V`; `None` for anything else.
    pub(crate) fn parse(text: &str, value: impl Fn(&str) -> Option<T>) -> Option<Bounds<T>> {
        if let Some(rest) = text.strip_prefix(">=") {
            return Some(Bounds::Between(Some(value(rest)?), None));
        }
        if let Some(rest) = text.strip_prefix("<=") {
            return Some(Bounds::Between(None, Some(value(rest)?)));
        }
        if let Some(rest) = text.strip_prefix('>') {
            return value(rest).map(Bounds::Above);
        }
        if let Some(rest) = text.strip_prefix('<') {
            return value(rest).map(Bounds::Below);
        }
        let Some((from, to)) = text.split_once("..") else {
            return value(text).map(Bounds::Is);
        };
        let end = |text: &str| {
            if text.is_empty() {
                Some(None)
            } else {
                value(text).map(Some)
            }
        };
        match (end(from)?, end(to)?) {
            (None, None) => None,
            (from, to) => Some(Bounds::Between(from, to)),
        }
    }
}

impl Bounds<Period> {
    /// The first and the last day, inclusive; `None` for an open end. A range beyond the calendar becomes an empty one, with its ends
    /// reversed.
    pub(crate) fn days(self) -> (Option<Date>, Option<Date>) {
        const NOTHING: (Option<Date>, Option<Date>) = (Some(Date::MAX), Some(Date::MIN));
        match self {
            Bounds::Is(period) => (Some(period.first), Some(period.last)),
            Bounds::Between(from, to) => (
                from.map(|period| period.first),
                to.map(|period| period.last),
            ),
            Bounds::Above(period) => period
                .last
                .tomorrow()
                .map_or(NOTHING, |day| (Some(day), None)),
            Bounds::Below(period) => period
                .first
                .yesterday()
                .map_or(NOTHING, |day| (None, Some(day))),
        }
    }
}

impl Bounds<u64> {
    /// The least and the greatest number, inclusive; `None` for an open end. An impossible range becomes an empty one, with its ends
    /// reversed.
    pub(crate) fn numbers(self) -> (Option<u64>, Option<u64>) {
        const NOTHING: (Option<u64>, Option<u64>) = (Some(1), Some(0));
        match self {
            Bounds::Is(number) => (Some(number), Some(number)),
            Bounds::Between(from, to) => (from, to),
            Bounds::Above(number) => number
                .checked_add(1)
                .map_or(NOTHING, |least| (Some(least), None)),
            Bounds::Below(number) => number
                .checked_sub(1)
                .map_or(NOTHING, |most| (None, Some(most))),
        }
    }
}

impl<T: fmt::Display> fmt::Display for Bounds<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bounds::Is(value) => value.fmt(f),
            Bounds::Above(value) => write!(f, ">{value}"),
            Bounds::Below(value) => write!(f, "<{value}"),
            Bounds::Between(from, to) => {
                if let Some(from) = from {
                    from.fmt(f)?;
                }
                f.write_str("..")?;
                to.as_ref().map_or(Ok(()), |to| to.fmt(f))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_years_months_and_days_that_exist() {
        let month = Period::parse("2024-02").unwrap();
        assert_eq!(
            (month.first.to_string(), month.last.to_string()),
            ("2024-02-01".into(), "2024-02-29".into())
        );
        assert_eq!(Period::parse("2024-1-5").unwrap().to_string(), "2024-01-05");
        assert_eq!(Period::parse("2024/10/05"), Period::parse("2024-10-05"));
        assert_eq!(Period::parse("2024年10月5日"), Period::parse("2024-10-05"));
        assert_eq!(Period::parse("2024年10月"), Period::parse("2024-10"));
        assert_eq!(Period::parse("October 2024"), Period::parse("2024-10"));
        for day in ["October 5, 2024", "Oct. 5 2024", "5 OCTOBER 2024"] {
            assert_eq!(Period::parse(day), Period::parse("2024-10-05"), "{day}");
        }
        for wrong in [
            "2023-02-29",
            "24",
            "2024-13",
            "2024-",
            "2024-01-01-01",
            "",
            "20245",
            "+024",
            "2024/10-05",
            "February 30, 2024",
            "5 6 2024",
            "Ma 2024",
            "October 5",
            "May 2017-10",
            "May 5, 2017-10",
        ] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn ages_end_with_today() {
        let now = Date::constant(2024, 3, 31);
        for (age, first) in [
            ("1d", "2024-03-31"),
            ("30d", "2024-03-02"),
            ("2w", "2024-03-18"),
            ("1m", "2024-03-01"),
            ("1Y", "2023-04-01"),
            ("65535y", "-009999-01-01"),
        ] {
            assert_eq!(
                Age::parse(age).unwrap().first_day(now).to_string(),
                first,
                "{age}"
            );
        }
        for wrong in ["", "d", "0d", "30", "3h", "-1d", "+1d", "70000d", "3é"] {
            assert_eq!(Age::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn nothing_is_later_than_the_calendar_or_shorter_than_nothing() {
        let after = Bounds::Above(Period::parse("9999").unwrap()).days();
        assert!(after.0 > after.1 && after.1.is_some());
        assert_eq!(Bounds::Below(0).numbers(), (Some(1), Some(0)));
    }

    #[test]
    fn bounds_are_echoed_as_they_are_understood() {
        for text in [
            "2024",
            "2001..2003",
            "2001-05..",
            "..2003",
            ">2024-10-01",
            "<2025",
        ] {
            assert_eq!(
                Bounds::parse(text, Period::parse).unwrap().to_string(),
                text
            );
        }
        assert_eq!(Bounds::parse("..", Period::parse), None);
        assert_eq!(
            Bounds::parse(">=2024", Period::parse).unwrap().to_string(),
            "2024.."
        );
    }
}
