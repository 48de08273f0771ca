//! The day of publication: which statements are accepted, and how the others are reported.
//!
//! A statement is accepted if it can mean only one day, and that day does not lie in the future. `03/04/2024` can mean two days: the order
//! of the article's language, of the site's country, or (in the indexer) of other articles of the source decides between them.
//! A statement that is not accepted is kept as a [`Doubt`] with its reason, and nothing is guessed in its place. Less trusted
//! statements (the dateline, then the names of file and folders) may still give the day.

use jiff::civil::Date;
use newshound_article::{Article, DateOrder, Doubt, Doubtful, Provenance, Sourced};

use crate::bytes;
use crate::date::short_year::{InFigures, LAST_YEAR};
use crate::date::{self, Stated};

/// How many characters of a doubtful statement are kept.
const LONGEST: usize = 80;
/// The most doubts that are kept for an article.
const MOST: usize = 4;

/// Takes `value`, which the format states as the day, as the day of publication or as a doubt. Returns whether it did either; it does not if
/// a day is already known.
pub(crate) fn state(article: &mut Article, value: &str, provenance: Provenance) -> bool {
    if value.trim().is_empty() {
        return false;
    }
    let value = crate::told::behind_update(value).unwrap_or(value);
    let stated = date::read(value);
    let stated = stated.filter(|stated| match stated {
        Stated::Day(day, _) => !date::is_unset(value, *day),
        Stated::Either { .. } => true,
    });
    if article.published.is_some() {
        if let Some(Stated::Day(date, _)) = stated {
            take(article, date, provenance);
        }
        return false;
    }
    match stated {
        Some(Stated::Day(date, order)) => {
            take(article, date, provenance);
            article.date_order = order;
        }
        Some(Stated::Either { .. }) => doubt(article, value, provenance, Doubtful::Ambiguous),
        None => doubt(article, value, provenance, Doubtful::NoDate),
    }
    true
}

/// Takes a day if none is known yet. Returns whether it did. Otherwise, a day before all others is remembered as an earlier day, to be used
/// if those turn out to lie in the future.
pub(crate) fn take(article: &mut Article, date: Date, provenance: Provenance) -> bool {
    let stated = Sourced::new(date, provenance);
    let Some(known) = &article.published else {
        article.published = Some(stated);
        return true;
    };
    let earliest = article.earlier_days.last().unwrap_or(known);
    if date < earliest.value {
        article.earlier_days.push(stated);
    }
    false
}

fn doubt(article: &mut Article, value: &str, provenance: Provenance, reason: Doubtful) {
    if article.doubts.len() < MOST {
        article.doubts.push(Doubt {
            value: value.trim().chars().take(LONGEST).collect(),
            provenance,
            reason,
        });
    }
}

/// Settles the day of an article that was read to its end. `path` is its file; `named` says whether the path may give the day. Days
/// later than the one after `today` are not accepted (one day is allowed, as it has already begun in other time zones).
pub(crate) fn settle(article: &mut Article, path: &str, named: bool, today: Option<Date>) {
    resolve(article, |article, value| {
        date::read(&of_language(article, value)?)?.day()
    });
    let last_year = today.map_or(LAST_YEAR, |today| today.year() + 1);
    resolve(article, |article, value| {
        date::short_year::read(value, short_year_in_figures(article), last_year)
    });
    decide_by_language(article);
    distrust_future(article, today);
    if article.published.is_none() {
        dateline(article, path);
    }
    decide_by_language(article);
    if article.published.is_none() && named {
        let day = date_of_path(path);
        article.published = day.map(|date| Sourced::new(date, Provenance::FileName));
        if day.is_none()
            && let Some(name) = impossible_name(path)
        {
            doubt(article, name, Provenance::FileName, Doubtful::NoDate);
        }
    }
    distrust_future(article, today);
    if article.published.is_some() {
        article.doubts.clear();
    }
}

/// Decides an ambiguous date of an article without a day, if it has one, by the given order of day and month.
pub(crate) fn decide(article: &mut Article, order: DateOrder) {
    if article.published.is_some() {
        return;
    }
    let is_ambiguous = |doubt: &Doubt| doubt.reason == Doubtful::Ambiguous;
    let Some(doubt) = article.doubts.iter().find(|doubt| is_ambiguous(doubt)) else {
        return;
    };
    if let Some(Stated::Either {
        day_first,
        month_first,
    }) = date::read(&doubt.value)
    {
        let date = match order {
            DateOrder::Day => day_first,
            DateOrder::Month => month_first,
        };
        article.published = Some(Sourced::new(date, doubt.provenance.clone()));
        article.doubts.clear();
    }
}

/// Decides an ambiguous date by the order of the article's language, if that has one.
fn decide_by_language(article: &mut Article) {
    if article.published.is_none()
        && let Some(order) = order_of_language(article)
    {
        decide(article, order);
    }
}

/// Takes as the day the first [`Doubtful::NoDate`] statement that `read` can read.
fn resolve(
    article: &mut Article,
    read: impl Fn(&Article, &str) -> Option<(Date, Option<DateOrder>)>,
) {
    if article.published.is_some() {
        return;
    }
    let found = article.doubts.iter().enumerate().find_map(|(at, doubt)| {
        let is_open = doubt.reason == Doubtful::NoDate;
        let read = is_open.then(|| read(article, &doubt.value)).flatten();
        read.map(|(date, order)| (at, date, order))
    });
    if let Some((at, date, order)) = found {
        let doubt = article.doubts.remove(at);
        article.published = Some(Sourced::new(date, doubt.provenance));
        article.date_order = order;
    }
}

/// A date that is written in a form particular to the article's language, rewritten in a form that is generally read.
fn of_language(article: &Article, value: &str) -> Option<String> {
    date::of_language(value, &article.language.as_ref()?.value)
}

/// Whether an article's language writes the year first. Then its language does not decide the order of a numeric date that ends with the year.
fn is_year_first(article: &Article) -> bool {
    const YEAR_FIRST: [&str; 7] = ["zh", "ja", "ko", "hu", "lt", "mn", "fa"];
    let language = article.language.as_ref();
    language.is_some_and(|language| YEAR_FIRST.contains(&&*language.value))
}

/// How two-digit years are read in numeric dates, by the article's language.
fn short_year_in_figures(article: &Article) -> InFigures {
    let language = article.language.as_ref();
    match language.map(|language| &*language.value) {
        Some("th") => InFigures::OfTwoEras,
        _ if is_year_first(article) => InFigures::LastOrFirst,
        _ => InFigures::Last,
    }
}

/// The order of day and month in the article's language. English has both, so there the country of the article's address decides.
fn order_of_language(article: &Article) -> Option<DateOrder> {
    const DAY_FIRST: [&str; 14] = [
        "uk", "ie", "au", "nz", "in", "za", "sg", "my", "ng", "ke", "pk", "gh", "lk", "bd",
    ];
    let language = article.language.as_ref()?;
    if is_year_first(article) {
        return None;
    }
    if language.value != "en" {
        return Some(DateOrder::Day);
    }
    let host = super::host(&article.url.as_ref()?.value)?;
    match host.rsplit('.').next()? {
        "us" | "gov" | "mil" => Some(DateOrder::Month),
        country if DAY_FIRST.contains(&country) => Some(DateOrder::Day),
        _ => None,
    }
}

/// Replaces a day that is later than the one after `today` by the first earlier day that is not, and keeps it as a doubt.
pub(crate) fn distrust_future(article: &mut Article, today: Option<Date>) {
    let tomorrow = today.and_then(|today| today.tomorrow().ok());
    let is_future = |date: Date| tomorrow.is_some_and(|tomorrow| date > tomorrow);
    let mut earlier = std::mem::take(&mut article.earlier_days).into_iter();
    while let Some(published) = article.published.take_if(|day| is_future(day.value)) {
        let Sourced { value, provenance } = published;
        doubt(article, &value.to_string(), provenance, Doubtful::Future);
        article.published = earlier.next();
        article.date_order = None;
    }
}

/// The first day on which a stated date that lay in the future when the article was read will be accepted: the day before that date. `None` if
/// there is no such date.
pub fn believed_from(article: &Article) -> Option<Date> {
    let ahead = article.doubts.iter();
    let ahead = ahead.filter(|doubt| doubt.reason == Doubtful::Future);
    let days = ahead.filter_map(|doubt| doubt.value.parse::<Date>().ok()?.yesterday().ok());
    days.min()
}

/// Takes the day from the dateline of the text. A day without a year is the last such day that the path allows, if the path gives a year.
fn dateline(article: &mut Article, path: &str) {
    let first = article.paragraphs().next();
    let Some(line) = first.and_then(|first| crate::dateline::dateline(&first.text)) else {
        return;
    };
    for word in line.split([' ', ',']) {
        match date::figures_line(word).and_then(date::read) {
            Some(Stated::Day(date, order)) => {
                article.published = Some(Sourced::new(date, Provenance::Dateline));
                article.date_order = article.date_order.or(order);
                return;
            }
            Some(Stated::Either { .. }) => {
                doubt(article, word, Provenance::Dateline, Doubtful::Ambiguous);
                return;
            }
            None => {}
        }
    }
    let line = of_language(article, &line).unwrap_or(line);
    let Some((year, month, day)) = date::day_and_month(&line) else {
        return;
    };
    let of_path = || {
        let last = last_of_path(path)?;
        let is_later = (month, day) > (last.month(), last.day());
        Some(last.year() - i16::from(is_later))
    };
    let year = year.or_else(of_path);
    match year.map(|year| date::date(year, month, day)) {
        Some(Some(date)) => {
            article.published = Some(Sourced::new(date, Provenance::Dateline));
        }
        Some(None) => doubt(article, &line, Provenance::Dateline, Doubtful::NoDate),
        None => doubt(article, &line, Provenance::Dateline, Doubtful::NoYear),
    }
}

/// The last day on which an article may have been written, by its path: the day after a day in a name (which has already begun in other time
/// zones), else the end of a month in a name, or of a year, or a year and month, that folders are named for.
fn last_of_path(path: &str) -> Option<Date> {
    let names: Vec<&str> = path.rsplit(['/', '\\', '!']).collect();
    let last = names.iter().enumerate().find_map(|(at, name)| {
        let folder = name.split('.').next().filter(|_| at > 0);
        let of_folder = folder.and_then(year_of).and_then(|year| {
            let within = (at > 1).then(|| month_of(names[at - 1])).flatten();
            end_of(year, within.unwrap_or(12))
        });
        of_folder.or_else(|| last_of_name(name))
    })?;
    let is_within = |day: &Date| day.year() == last.year() && *day <= last;
    let day = date_of_path(path).filter(is_within);
    day.and_then(|day| day.tomorrow().ok()).or(Some(last))
}

/// The month that a string of two digits states.
fn month_of(digits: &str) -> Option<i8> {
    let month = (digits.len() == 2).then(|| digits.parse().ok())??;
    (1..=12).contains(&month).then_some(month)
}

/// The last day of a month.
fn end_of(year: i16, month: i8) -> Option<Date> {
    date::date(year, month, 1).map(Date::last_of_month)
}

/// The end of the month of `20241010`, `202410`, `2024-10` or `10-2024` in a name. If numbers on both sides of a year are months, the later
/// one counts.
fn last_of_name(name: &str) -> Option<Date> {
    let numbers: Vec<_> = name.split(|c: char| !c.is_ascii_digit()).collect();
    let around = |at: usize| {
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        beside.filter_map(|at| numbers.get(at))
    };
    let last = |(at, number): (usize, &&str)| match number.len() {
        4 => end_of(
            year_of(number)?,
            around(at).filter_map(|beside| month_of(beside)).max()?,
        ),
        6 => end_of(year_of(&number[..4])?, month_of(&number[4..])?),
        8 => date::parse(number)
            .filter(|_| year_of(&number[..4]).is_some())
            .map(Date::last_of_month),
        _ => None,
    };
    numbers.iter().enumerate().rev().find_map(last)
}

/// The year that a string of four digits states, from 1600 to 2199.
fn year_of(digits: &str) -> Option<i16> {
    let year = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() == 4;
    let year: i16 = year.then(|| digits.parse().ok())??;
    (1600..2200).contains(&year).then_some(year)
}

/// The day that a path states: in the name of the file (`2024-10-10-ferry.md`, `20241010.md`), or in those of the folders
/// around it (`2024/10/10/ferry.md`, `2024-10-10/ferry.md`).
fn date_of_path(path: &str) -> Option<Date> {
    let names: Vec<&str> = path.rsplit(['/', '\\', '!']).collect();
    let single = names.iter().find_map(|name| {
        let stem = name.split('.').next().unwrap_or(name);
        date_of_name(stem)
    });
    let nested = || {
        names.get(1..)?.windows(3).find_map(|names| {
            let two = |name: &str| (name.len() <= 2).then(|| name.parse::<i8>().ok()).flatten();
            date::date(year_of(names[2])?, two(names[1])?, two(names[0])?)
        })
    };
    single.or_else(nested)
}

fn date_of_name(name: &str) -> Option<Date> {
    let is_date = name.len() == 8 || matches!(name.as_bytes().get(4), Some(b'-' | b'_'));
    let leading = is_date
        .then(|| date::parse(&name.replace('_', "-")))
        .flatten();
    leading
        .or_else(|| east_asian_day(name))
        .or_else(|| {
            day_of_places(name, 3, |part| {
                figures(part).map(|figures| date::parse(&figures))
            })
        })
        .or_else(|| eight_digits(name))
}

/// The day of a name such as `2024年4月3日`, which may follow the name of a newspaper.
fn east_asian_day(name: &str) -> Option<Date> {
    let year = name.find(['年', '년'])?;
    let begin = name[..year]
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .len();
    date::parse(&name[begin..])
}

/// The day that a name states in eight digits: `20241010-ferry`, `gazette_20241010`.
fn eight_digits(name: &str) -> Option<Date> {
    day_of_places(name, 1, |part| {
        let is_day = part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_day = is_day && year_of(&part[..4]).is_some();
        is_day.then(|| date::parse(part))
    })
}

/// The part of a name that is a numeric date (`2020-05-06`, `13_06_2020`), with hyphens as separators.
fn figures(part: &str) -> Option<String> {
    let figures = part.replace(SEPARATORS, "-");
    let lengths: Vec<_> = figures.split('-').map(str::len).collect();
    let are_figures = matches!(lengths[..], [4, 2, 2] | [2, 2, 4]);
    (are_figures && date::figures_line(&figures).is_some()).then_some(figures)
}

/// The separators between the words of a name.
const SEPARATORS: [char; 3] = ['-', '_', ' '];

/// The parts of a name, of `count` words each, that may be a day: first those at its ends, then those anywhere. The latter are
/// given only if the name ends with a number, such as that of a page (`p1`), and only parts with the same separator throughout: in
/// `1999-2000_10-11-2012_v2` not all numbers belong to the day.
fn places(name: &str, count: usize) -> [Vec<&str>; 2] {
    /// The digits of a day in a name.
    const FIGURES: usize = 8;
    if bytes::count(name.as_bytes(), |byte| byte.is_ascii_digit()) < FIGURES {
        return [Vec::new(), Vec::new()];
    }
    let starts = std::iter::once(0).chain(name.match_indices(SEPARATORS).map(|(at, _)| at + 1));
    let starts: Vec<_> = starts.chain([name.len() + 1]).collect();
    let places = starts.windows(count + 1);
    let places: Vec<_> = places.map(|at| &name[at[0]..at[count] - 1]).collect();
    let ends = places.first().into_iter().chain(places.last()).copied();
    let ends = ends.collect();
    let last = name.rsplit(SEPARATORS).next().unwrap_or_default();
    let digits = last.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let is_numbered = digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_numbered = is_numbered && (1..=4).contains(&digits.len());
    let is_within = |place: &&str| {
        let mut separators = place.matches(SEPARATORS);
        let first = separators.next();
        is_numbered && separators.all(|separator| Some(separator) == first)
    };
    [ends, places.into_iter().filter(is_within).collect()]
}

/// The day that `count` words of a name state: those at its ends, or else those anywhere, if they agree. `day` returns `None` for
/// words that do not look like a day, and `Some(None)` for those that do, but are not valid.
fn day_of_places(
    name: &str,
    count: usize,
    day: impl Fn(&str) -> Option<Option<Date>>,
) -> Option<Date> {
    let [ends, within] = places(name, count);
    let end = ends.into_iter().filter_map(&day).flatten().next();
    end.or_else(|| {
        let mut days = within.into_iter().filter_map(&day);
        let day = days.next()?;
        days.all(|other| other == day).then_some(day)?
    })
}

/// The first name in the path, from the file upwards, that contains a numeric date that is not a valid day.
fn impossible_name(path: &str) -> Option<&str> {
    path.rsplit(['/', '\\', '!']).find(|name| {
        let stem = name.split('.').next().unwrap_or(name);
        let plain = stem.len() == 8 && stem.bytes().all(|byte| byte.is_ascii_digit());
        let is_day = |figures: &str| date::read(figures).is_some();
        let of_year = |figures: &str| figures.get(..4).and_then(year_of).is_some();
        let is_like_day = |part: &&str| {
            let (month, day) = (part.get(4..6), part.get(6..8));
            let is_within = |number: Option<&str>, most: u8| {
                number.is_some_and(|number| number.parse().is_ok_and(|it| (1..=most).contains(&it)))
            };
            part.len() == 8 && is_within(month, 12) && is_within(day, 31)
        };
        let mut parts = places(stem, 1).into_iter().flatten().filter(is_like_day);
        let mut dates = places(stem, 3).into_iter().flatten().filter_map(figures);
        (plain && of_year(stem) && !is_day(stem))
            || parts.any(|part| of_year(part) && !is_day(part))
            || dates.any(|figures| of_year(&figures) && !is_day(&figures))
    })
}

#[cfg(test)]
mod tests;
