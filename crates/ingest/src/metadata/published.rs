//! The day of publication: what is stated, what is believed, and what is said of the rest.
//!
//! A statement is taken when it can mean one day and that day is not to come. `03/04/2024` is two days: which is told by
//! the order that the language, the site's country, or (for the indexer, which sees them) other articles of the source
//! have. What is not believed is kept as a [`Doubt`] with its reason; nothing is guessed in its place, and a later, less
//! trusted statement (the dateline, then names of file and folders) may still tell the day.

use jiff::ToSpan as _;
use jiff::civil::Date;
use newshound_article::{Article, DateOrder, Doubt, Doubtful, Provenance, Sourced};

use crate::date::{self, Stated};

/// No longer statement is repeated, in characters.
const LONGEST: usize = 80;
/// No article has more doubts that are worth telling.
const MOST: usize = 4;

/// Takes `value`, which the format states as the day.
pub(crate) fn state(article: &mut Article, value: &str, provenance: Provenance) {
    if article.published.is_some() || value.trim().is_empty() {
        return;
    }
    match date::read(value) {
        Some(Stated::Day(date, order)) => {
            article.published = Some(Sourced::new(date, provenance));
            article.date_order = order;
        }
        Some(Stated::Either { .. }) => doubt(article, value, provenance, Doubtful::Ambiguous),
        None => doubt(article, value, provenance, Doubtful::NoDate),
    }
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

/// Settles the day of an article that was read whole: `path` is where it lies, `named` whether that may tell its day, `today`
/// the day after which, but for the one that follows (elsewhere it has begun), nothing can have been published.
pub(crate) fn settle(article: &mut Article, path: &str, named: bool, today: Option<Date>) {
    short_year(article, today);
    if let Some(order) = order_of_language(article) {
        decide(article, order);
    }
    distrust_future(article, today);
    if article.published.is_none() {
        dateline(article, path);
    }
    if let Some(order) = order_of_language(article) {
        decide(article, order);
    }
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

/// Decides a date that can be read in two ways, where there is one, by the order that dates have here.
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

/// Reads a statement whose year has two digits: which century it is, today tells.
fn short_year(article: &mut Article, today: Option<Date>) {
    let (None, Some(today)) = (&article.published, today) else {
        return;
    };
    let year_first = is_year_first(article);
    let read = |doubt: &Doubt| {
        let is_open = doubt.reason == Doubtful::NoDate;
        is_open.then(|| date::short_year::read(&doubt.value, year_first, today.year() + 1))?
    };
    let found = article
        .doubts
        .iter()
        .position(|doubt| read(doubt).is_some());
    let Some(doubt) = found.map(|at| article.doubts.remove(at)) else {
        return;
    };
    if let Some((date, order)) = read(&doubt) {
        article.published = Some(Sourced::new(date, doubt.provenance));
        article.date_order = order;
    }
}

/// Whether an article's language writes the year first: then nothing tells what figures that end with it mean.
fn is_year_first(article: &Article) -> bool {
    const YEAR_FIRST: [&str; 7] = ["zh", "ja", "ko", "hu", "lt", "mn", "fa"];
    let language = article.language.as_ref();
    language.is_some_and(|language| YEAR_FIRST.contains(&&*language.value))
}

/// The order of day and month in an article's language, or in the country of its address. English alone has both.
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
    let url = article.url.as_ref()?;
    let host = url
        .value
        .split_once("://")?
        .1
        .split(['/', ':', '?'])
        .next()?;
    match host.rsplit('.').next()? {
        "us" | "gov" | "mil" => Some(DateOrder::Month),
        country if DAY_FIRST.contains(&country) => Some(DateOrder::Day),
        _ => None,
    }
}

fn distrust_future(article: &mut Article, today: Option<Date>) {
    let tomorrow = today.and_then(|today| today.checked_add(1.day()).ok());
    let is_future = |date: Date| tomorrow.is_some_and(|tomorrow| date > tomorrow);
    if let Some(published) = article.published.take_if(|day| is_future(day.value)) {
        let Sourced { value, provenance } = published;
        doubt(article, &value.to_string(), provenance, Doubtful::Future);
    }
}

/// The dateline of the text. One without a year is of the year that names a folder or file, if one does.
fn dateline(article: &mut Article, path: &str) {
    let first = article.paragraphs().next();
    let Some(line) = first.and_then(|first| crate::header::dateline(&first.text)) else {
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
    let Some((year, month, day)) = date::day_and_month(&line) else {
        return;
    };
    let year = year.or_else(|| numbers(path).find_map(|number| year_of(&number)));
    match year.map(|year| date::date(year, month, day)) {
        Some(Some(date)) => {
            article.published = Some(Sourced::new(date, Provenance::Dateline));
        }
        Some(None) => doubt(article, &line, Provenance::Dateline, Doubtful::NoDate),
        None => doubt(article, &line, Provenance::Dateline, Doubtful::NoYear),
    }
}

/// The runs of digits in a path, from its end.
fn numbers(path: &str) -> impl Iterator<Item = String> {
    path.rsplit(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
}

fn year_of(number: &str) -> Option<i16> {
    let year = number
        .get(..4)
        .filter(|_| matches!(number.len(), 4 | 6 | 8))?;
    year.parse().ok().filter(|year| (1600..2200).contains(year))
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
            let year = year_of(names[2]).filter(|_| names[2].len() == 4)?;
            date::date(year, two(names[1])?, two(names[0])?)
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
        .or_else(|| figures_of_name(name).find_map(|figures| date::parse(&figures)))
        .or_else(|| eight_digits(name))
}

/// The day that a name begins or ends with in eight digits: `20241010-ferry`, `gazette_20241010`.
fn eight_digits(name: &str) -> Option<Date> {
    let mut parts = name.split(['-', '_', ' ']);
    let ends = [parts.next(), parts.next_back()].into_iter().flatten();
    let mut plain = ends.filter(|part| {
        part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_digit()) && year_of(part).is_some()
    });
    plain.find_map(date::parse)
}

/// The figures that a name begins or ends with, as of a day: `2020-05-06` of `story-2020-05-06`, `13-06-2020`.
fn figures_of_name(name: &str) -> impl Iterator<Item = String> {
    let parts: Vec<_> = name.split(['-', '_', ' ']).collect();
    let ends = [
        parts.get(..3),
        parts.len().checked_sub(3).and_then(|at| parts.get(at..)),
    ];
    let joined = ends.into_iter().flatten().map(|parts| parts.join("-"));
    let whole: Vec<_> = joined
        .filter(|figures| {
            let lengths: Vec<_> = figures.split('-').map(str::len).collect();
            matches!(lengths[..], [4, 2, 2] | [2, 2, 4]) && date::figures_line(figures).is_some()
        })
        .collect();
    whole.into_iter()
}

/// The name of a file or folder that has the figures of a day that does not exist.
fn impossible_name(path: &str) -> Option<&str> {
    path.rsplit(['/', '\\', '!']).find(|name| {
        let stem = name.split('.').next().unwrap_or(name);
        let plain = stem.len() == 8 && stem.bytes().all(|byte| byte.is_ascii_digit());
        let is_day = |figures: &str| date::read(figures).is_some();
        let of_year = |figures: &str| figures.get(..4).and_then(year_of).is_some();
        (plain && of_year(stem) && !is_day(stem))
            || figures_of_name(stem).any(|figures| of_year(&figures) && !is_day(&figures))
    })
}

#[cfg(test)]
mod tests;
