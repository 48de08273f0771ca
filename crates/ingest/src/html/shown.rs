//! The lines that a page displays as its headline.
//!
//! The titles that publishers state for search engines and for sharing often differ from the line above the article. The first heading of
//! the page may be neither: many pages repeat their title as an `h1` at the end of a breadcrumb path (home › politics › ..), and
//! set the headline as an `h2`. So headings in paths, menus, asides and links do not count, and headings below `h1` count if they are
//! marked as headlines, or have the form of a kicker and a line.

use scraper::ElementRef;

use super::line;
use super::names::{has_word, is_called};

/// Longer class names and ids, in bytes, are not read, as they would be read once for each heading in the element.
const LONGEST: usize = 500;

/// A heading that may be the article's headline.
pub(super) struct Shown {
    /// Its whole text.
    pub(super) text: String,
    /// The kicker and the line below it, if it has both.
    pub(super) kicker: Option<(String, String)>,
}

impl Shown {
    /// The heading, if it may be the headline by its kind or form, and by its place.
    pub(super) fn of(heading: &ElementRef<'_>) -> Option<Self> {
        let marked = has_word(heading, "itemprop", "headline");
        let kicker = kicker(heading);
        let has_form = heading.value().name() == "h1" || marked || kicker.is_some();
        (has_form && !is_elsewhere(heading)).then(|| Self {
            text: unbroken(&line::shown(heading)),
            kicker,
        })
    }
}

/// The two texts of a heading that has exactly two, without colons between them.
fn kicker(heading: &ElementRef<'_>) -> Option<(String, String)> {
    let mut texts = heading
        .text()
        .filter(|text| text.contains(char::is_alphanumeric));
    let (kicker, line) = (texts.next()?, texts.next()?);
    let kicker = kicker.trim().trim_end_matches(':').trim_end();
    let line = line.trim().trim_start_matches(':').trim_start();
    texts
        .next()
        .is_none()
        .then(|| (unbroken(kicker), unbroken(line)))
}

/// A text without soft hyphens and zero-width characters, which headings may have, but stated titles do not.
fn unbroken(text: &str) -> String {
    text.replace(['\u{ad}', '\u{200b}', '\u{2060}'], "")
}

/// Whether a heading stands in a breadcrumb path, a menu, an aside or a link.
fn is_elsewhere(heading: &ElementRef<'_>) -> bool {
    let around = heading.ancestors().filter_map(ElementRef::wrap);
    std::iter::once(*heading).chain(around).any(|element| {
        matches!(element.value().name(), "nav" | "aside" | "footer" | "a") || is_path(&element)
    })
}

/// Whether an element's class or id names a breadcrumb path.
fn is_path(element: &ElementRef<'_>) -> bool {
    const PATHS: [(&str, &str); 2] = [("", "breadcrumb"), ("", "breadcrumbs")];
    let is_short = |name| {
        element
            .attr(name)
            .is_none_or(|value| value.len() <= LONGEST)
    };
    ["class", "id"].into_iter().all(is_short) && is_called(element, &PATHS)
}

/// Whether a heading contains, or stands in, a link to the home page of the site.
pub(super) fn leads_home(heading: &ElementRef<'_>) -> bool {
    let inner = heading.children().filter_map(ElementRef::wrap);
    let around = heading.parent().and_then(ElementRef::wrap);
    let mut links = inner.chain(around).filter(|it| it.value().name() == "a");
    links.any(|link| link.attr("href").is_some_and(is_first_page))
}

/// Whether an address is that of a site's home page.
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

/// Whether a heading's class or id names it a title.
pub(super) fn is_titled(heading: &ElementRef<'_>) -> bool {
    is_called(heading, &[("", "title"), ("", "headline")])
}
