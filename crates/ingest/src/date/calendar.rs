//! Converts days of other calendars, or in other numerals, to the common calendar: `令和6年10月5日`, `二〇二四年十月五日`, `۱۴ مهر ۱۴۰۳`.
//!
//! Such a day is rewritten within its text, so that the text is then read like any other. The Thai era, which only shifts the year, is
//! handled with the names of months.

use std::borrow::Cow;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{digits, leading_digits, number};
use crate::words::Words;

/// `text` with the first day of another calendar rewritten, and normalized by [`digits::in_one`].
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    match common(text) {
        Some(common) => Cow::Owned(digits::in_one(&common).into_owned()),
        None => digits::in_one(text),
    }
}

/// `text` with its first day of another calendar rewritten; `None` if it has none.
fn common(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    // U+0600 to U+06FF.
    let is_arabic = text.bytes().any(|byte| matches!(byte, 0xd8..=0xdb));
    match is_arabic {
        true => levantine(text).or_else(|| persian(text)),
        false => east_asian(&digits::of_ascii(text)),
    }
}

/// Replaces names of months of the Levant that have two words by those of Egypt, which have one.
fn levantine(text: &str) -> Option<String> {
    const FIRST: [(&str, [&str; 2]); 2] = [
        ("تشرين", ["أكتوبر", "نوفمبر"]),
        ("كانون", ["ديسمبر", "يناير"]),
    ];
    const NUMBERS: [[&str; 2]; 2] = [["الأول", "الاول"], ["الثاني", "الثانى"]];
    FIRST.iter().find_map(|(month, names)| {
        let (before, rest) = text.split_once(month)?;
        let rest = rest.strip_prefix(' ')?;
        NUMBERS.iter().zip(names).find_map(|(numbers, name)| {
            let after = numbers
                .iter()
                .find_map(|number| rest.strip_prefix(number))?;
            Some([before, name, after].concat())
        })
    })
}

/// The eras: name, the year before the first, and the number of years. Names of the common era are included.
const ERAS: [(&str, i16, i16); 12] = [
    ("令和", 2018, 99),
    ("平成", 1988, 31),
    ("昭和", 1925, 64),
    ("大正", 1911, 15),
    ("明治", 1867, 45),
    ("中華民國", 1911, 199),
    ("中华民国", 1911, 199),
    ("民國", 1911, 199),
    ("民国", 1911, 199),
    ("西元", 0, i16::MAX),
    ("公元", 0, i16::MAX),
    ("西暦", 0, i16::MAX),
];

/// Rewrites a day with an era before its year, with numbers as words, or with the year of another era in parentheses.
fn east_asian(text: &str) -> Option<String> {
    match without_other_year(text) {
        Some(text) => in_one_era(&text).or(Some(text)),
        None => in_one_era(text),
    }
}

/// Removes the year of another era in parentheses: `2024年10月5日` for `2024年（令和6年）10月5日` or `2024（令和6）年10月5日`.
fn without_other_year(text: &str) -> Option<String> {
    const BRACKETS: [char; 2] = ['(', '（'];
    let year = text.find('年')?;
    let begin = text.find(BRACKETS)?;
    let (inside, after) = text[begin..].split_once([')', '）'])?;
    let is_beside = begin == year + '年'.len_utf8() || begin < year && after.starts_with('年');
    let inside = inside.trim_start_matches(BRACKETS);
    let inside = inside.trim_end_matches('年');
    let is_year = inside.ends_with(|c| c == '元' || numeral(c).is_some());
    (is_beside && is_year).then(|| [&text[..begin], after].concat())
}

fn in_one_era(text: &str) -> Option<String> {
    let (before, rest) = text.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let (day, after) = rest.split_once(['日', '號', '号'])?;
    let before = before.trim_end();
    let bare = match before.strip_suffix('元') {
        Some(bare) => bare,
        None => before.trim_end_matches(|c| numeral(c).is_some()),
    };
    let year = &before[bare.len()..];
    let bare = bare.trim_end();
    let era = ERAS.iter().find(|(era, ..)| bare.ends_with(era));
    let (bare, year) = match era {
        Some((era, before, years)) => {
            let year = if year == "元" { 1 } else { spelled(year)? };
            let fits = (1..=*years).contains(&year);
            (
                &bare[..bare.len() - era.len()],
                before.checked_add(year).filter(|_| fits)?,
            )
        }
        None if year.is_ascii() && month.is_ascii() && day.is_ascii() => return None,
        None => (bare, spelled(year).filter(|_| year.chars().count() == 4)?),
    };
    let (month, day) = (spelled(month.trim())?, spelled(day.trim())?);
    Some(format!("{bare}{year}年{month}月{day}日{after}"))
}

/// The value of a numeral in Chinese or Japanese.
fn numeral(c: char) -> Option<i16> {
    const DIGITS: [char; 9] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    match c {
        '〇' | '○' | '零' => Some(0),
        '十' => Some(10),
        '百' => Some(100),
        '0'..='9' => Some(c as i16 - '0' as i16),
        _ => (1..)
            .zip(DIGITS)
            .find_map(|(value, digit)| (digit == c).then_some(value)),
    }
}

/// The number that a text spells: `2024`, `二〇二四`, `十`, `三十一`, `一百一十三`.
fn spelled(text: &str) -> Option<i16> {
    const LONGEST: usize = 8;
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    let is_counted = text.contains(['十', '百']);
    let (mut sum, mut last) = (0_i16, None);
    for c in text.chars() {
        let value = numeral(c)?;
        match (is_counted, value) {
            (false, _) => sum = sum.checked_mul(10)?.checked_add(value)?,
            (true, 10 | 100) => sum += value * last.take().unwrap_or(1),
            (true, _) => last = Some(value),
        }
    }
    Some(sum + last.unwrap_or(0))
}

/// The months of the Persian calendar, in Iran and in Afghanistan.
const PERSIAN: [[&str; 2]; 12] = [
    ["فروردین", "حمل"],
    ["اردیبهشت", "ثور"],
    ["خرداد", "جوزا"],
    ["تیر", "سرطان"],
    ["مرداد", "اسد"],
    ["شهریور", "سنبله"],
    ["مهر", "میزان"],
    ["آبان", "عقرب"],
    ["آذر", "قوس"],
    ["دی", "جدی"],
    ["بهمن", "دلو"],
    ["اسفند", "حوت"],
];

/// The plausible years of the Persian calendar.
const PERSIAN_YEARS: std::ops::RangeInclusive<i16> = 1200..=1500;

/// Rewrites a day of the Persian calendar: with the name of its month, or in Persian digits.
fn persian(text: &str) -> Option<String> {
    const FIGURES: std::ops::RangeInclusive<char> = '۰'..='۹';
    let plain = digits::of_ascii(text);
    let in_figures = || {
        let are_persian = text.contains(|c| FIGURES.contains(&c));
        are_persian.then(|| persian_figures(&plain)).flatten()
    };
    persian_words(&plain).or_else(in_figures)
}

/// Rewrites a day with the name of a Persian month: `14 مهر 1403`, `14 مهرماه 1403`.
fn persian_words(text: &str) -> Option<String> {
    static MONTH: Words = Words::new("ماه");
    let words: Vec<&str> = text.split(' ').collect();
    let of_month = |word: &str| {
        let word = word
            .strip_suffix("ماه")
            .unwrap_or(word)
            .trim_end_matches('\u{200c}');
        (1..)
            .zip(PERSIAN)
            .find_map(|(month, names)| names.contains(&word).then_some(month))
    };
    words.windows(3).enumerate().find_map(|(at, three)| {
        let mut end = at + 3;
        let year = match MONTH.has(three[2]) {
            true => {
                end += 1;
                words.get(end - 1)?
            }
            false => three[2],
        };
        let mark = year.trim_start_matches(|c: char| c.is_ascii_digit());
        let year = number(&year[..year.len() - mark.len()])?;
        let is_mark = mark.chars().all(|c| !c.is_alphanumeric());
        let day = persian_day(year, of_month(three[1])?, number(three[0])?);
        let day = day.filter(|_| is_mark)?.to_string() + mark;
        Some([&words[..at], &[&day], &words[end..]].concat().join(" "))
    })
}

/// Rewrites a numeric date of the Persian calendar: `1403/07/14`, `1403-7-14`.
pub(super) fn persian_figures(text: &str) -> Option<String> {
    let begins = text
        .match_indices(|c: char| c.is_ascii_digit())
        .map(|(at, _)| at);
    let is_begin = |at: &usize| {
        !text[..*at].ends_with(|c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'))
    };
    begins.filter(is_begin).find_map(|at| {
        let (before, rest) = text.split_at(at);
        let separator = rest
            .chars()
            .nth(4)
            .filter(|c| matches!(c, '/' | '-' | '.'))?;
        let mut parts = rest.splitn(3, separator);
        let (year, month, rest) = (parts.next()?, parts.next()?, parts.next()?);
        let (day, after) = rest.split_at(leading_digits(rest));
        let is_short = |digits: &str| (1..=2).contains(&digits.len());
        let is_day = is_short(month) && is_short(day) && !after.starts_with(['/', '-', '.']);
        let day = persian_day(number(year)?, number(month)?, number(day)?).filter(|_| is_day)?;
        Some(format!("{before}{day}{after}"))
    })
}

/// Converts a day of the Persian calendar. The spring equinox decides which years are leap years; for plausible years these are eight of every
/// 33, as ICU calculates, too.
fn persian_day(year: i16, month: i16, day: i16) -> Option<Date> {
    const FIRST: Date = Date::constant(622, 3, 21);
    let is_leap = (25 * i32::from(year) + 11) % 33 < 8;
    let days = match month {
        1..=6 => 31,
        12 if !is_leap => 29,
        7..=12 => 30,
        _ => return None,
    };
    if !PERSIAN_YEARS.contains(&year) || !(1..=days).contains(&day) {
        return None;
    }
    let (year, month, day) = (i32::from(year), i32::from(month), i32::from(day));
    let of_years = 365 * (year - 1) + (8 * year + 21) / 33;
    let of_months = 30 * (month - 1) + (month - 1).min(6);
    FIRST
        .checked_add((of_years + of_months + day - 1).days())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_days_are_those_of_the_common_calendar() {
        for ((year, month, day), common) in [
            ((1403, 7, 14), "2024-10-05"),
            ((1357, 11, 22), "1979-02-11"),
            ((1304, 1, 1), "1925-03-21"),
            ((1399, 1, 1), "2020-03-20"),
            ((1399, 12, 30), "2021-03-20"),
            ((1400, 1, 1), "2021-03-21"),
            ((1402, 1, 1), "2023-03-21"),
            ((1403, 1, 1), "2024-03-20"),
            ((1403, 12, 30), "2025-03-20"),
            ((1404, 1, 1), "2025-03-21"),
            ((1408, 12, 30), "2030-03-20"),
            ((1285, 5, 14), "1906-08-06"),
        ] {
            let found = persian_day(year, month, day).map(|day| day.to_string());
            assert_eq!(found.as_deref(), Some(common), "{year} {month} {day}");
        }
        for (year, month, day) in [
            (1404, 12, 30),
            (1403, 7, 31),
            (1403, 13, 1),
            (1403, 1, 0),
            (2024, 1, 1),
        ] {
            assert_eq!(persian_day(year, month, day), None, "{year} {month} {day}");
        }
    }

    #[test]
    fn numbers_are_spelled_in_han() {
        for (text, value) in [
            ("二〇二四", Some(2024)),
            ("十", Some(10)),
            ("三十一", Some(31)),
            ("一百一十三", Some(113)),
            ("12", Some(12)),
            ("", None),
            ("今", None),
            ("九九九九九九", None),
        ] {
            assert_eq!(spelled(text), value, "{text}");
        }
    }
}
