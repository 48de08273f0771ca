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
pub(super) fn state(article: &mut Article, value: &str, provenance: Provenance) {
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
    if let Some(order) = order_of_language(article) {
        decide(article, order);
    }
    distrust_future(article, today);
    if article.published.is_none() {
        dateline(article, path);
    }
    if article.published.is_none() && named {
        let day = date_of_path(path);
        article.published = day.map(|date| Sourced::new(date, Provenance::FileName));
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

/// The order of day and month in an article's language, or in the country of its address. English alone has both.
fn order_of_language(article: &Article) -> Option<DateOrder> {
    const DAY_FIRST: [&str; 14] = [
        "uk", "ie", "au", "nz", "in", "za", "sg", "my", "ng", "ke", "pk", "gh", "lk", "bd",
    ];
    let language = article.language.as_ref()?;
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
    is_date
        .then(|| date::parse(&name.replace('_', "-")))
        .flatten()
}

#[cfg(test)]
mod tests;
