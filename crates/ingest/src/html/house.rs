//! The name of the house in the place of a headline: in the window's title, or as a logo in the first heading of the page.
//!
//! A line may be a headline though it looks like such a name. So it must be the name of a newspaper, or lead to the site's first page,
//! and the page must have another heading to be its headline.

use scraper::ElementRef;

use super::names::is_called;
use super::statements::Statements;
use crate::header::{names_newspaper, same_headline};

/// The places of headings that lead to the first page of the site, and of smaller ones that are called a title.
pub(super) const HOME: &str = "home heading";
pub(super) const TITLED: &str = "h2 title";

/// Marks between a headline and the name of a house, in a window's title.
pub(super) const MARKS: [&str; 10] = [
    " | ", " - ", " – ", " — ", " -- ", " • ", " · ", " » ", " / ", " \\ ",
];

/// Whether a line is the name of the house, by what the page shows.
pub(super) fn is_logo(statements: &Statements, line: &str) -> bool {
    let is_home = || statements.all(HOME).any(|home| same_headline(home, line));
    (names_newspaper(line) || is_home())
        && ["h1", TITLED].into_iter().any(|place| {
            let mut others = statements.all(place);
            others.any(|other| !same_headline(other, line))
        })
}

/// A window's title without the name of a newspaper at its end or its beginning.
pub(super) fn without_newspaper(title: &str) -> &str {
    let last = MARKS.into_iter().filter_map(|mark| title.rsplit_once(mark));
    let last = last.min_by_key(|(_, name)| name.len());
    if let Some((rest, name)) = last
        && names_newspaper(name.trim())
    {
        return rest.trim_end();
    }
    let first = MARKS.into_iter().filter_map(|mark| title.split_once(mark));
    match first.min_by_key(|(name, _)| name.len()) {
        Some((name, rest)) if names_newspaper(name.trim()) => rest.trim_start(),
        _ => title,
    }
}

/// Whether a heading is, or stands in, a link to the first page of the site.
pub(super) fn leads_home(heading: &ElementRef<'_>) -> bool {
    let inner = heading.children().filter_map(ElementRef::wrap);
    let around = heading.parent().and_then(ElementRef::wrap);
    let mut links = inner.chain(around).filter(|it| it.value().name() == "a");
    links.any(|link| link.attr("href").is_some_and(is_first_page))
}

fn is_first_page(href: &str) -> bool {
    let path = match href.split_once("//") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => match href.strip_prefix('/') {
            Some(path) => path,
            None => return matches!(href, "./" | "../" | "index.html"),
        },
    };
    matches!(path, "" | "index.html" | "index.php")
}

/// Whether a heading is called a title.
pub(super) fn is_titled(heading: &ElementRef<'_>) -> bool {
    is_called(heading, &[("", "title"), ("", "headline")])
}
