//! Collects what a page states about itself: meta elements, JSON-LD, microdata, and elements for this purpose.

use std::collections::HashSet;

use newshound_article::Passage;
use scraper::ElementRef;

use super::entry::Entry;
use super::json_ld;
use super::line;
use super::names::{has_word, is_called};
use super::outline::Outline;
use super::shown::{Shown, is_titled, leads_home};
use super::signed;
use super::times::{self, Times};
use super::title::{letters, parts};
use super::update::{is_marked_update, is_of_update};
use crate::statement::Statement;
use crate::told::is_day;

/// The places of headings that may be the headline: the whole heading, and the line below its kicker.
pub(super) const WHOLE: &str = "shown headline";
pub(super) const LINE: &str = "shown line";
/// The place of `h1` headings in an `article`.
pub(super) const OWN: &str = "article headline";

/// The places of `h1` headings that link to the site's home page, and of `h2` headings named as a title.
pub(super) const HOME: &str = "home heading";
pub(super) const TITLED: &str = "h2 title";

/// The most statements that are kept of a page.
const MOST: usize = 2000;
/// The longest statement that is kept, in bytes.
const LONGEST: usize = 4096;
/// The longest line that may name the author or the day, in bytes.
const LONGEST_LINE: usize = 160;

/// The most headings among which the headline is searched.
const HEADINGS: usize = 100;
/// The most elements within an element that states something.
const WIDEST: usize = 500;

/// All statements as pairs of place and value, in source order, and the article's text if the page states it in JSON-LD.
pub(super) struct Statements {
    stated: Vec<(String, String)>,
    body: Option<String>,
    /// Statements of lines above the text, except names.
    pub(super) signed: Vec<Statement>,
    /// The letters of lines above the text that are understood completely.
    lines: Vec<String>,
}

impl Statements {
    /// Collects the statements of a page. Displayed lines count up to the end of the element at `root`; those below are about other articles.
    pub(super) fn of(outline: &Outline<'_>, root: usize) -> Self {
        let mut found = Self {
            stated: Vec::new(),
            body: None,
            signed: Vec::new(),
            lines: Vec::new(),
        };
        let mut articles = Vec::new();
        let end = outline.entries.get(root).map_or(0, |root| root.end);
        let header = signed::header_of(outline, root);
        let times = Times::of(outline, root, header.clone());
        for (at, entry) in outline.entries.iter().enumerate() {
            // An element around very many others is not a statement, and reading the text of each such element would take too long.
            if entry.end - at > WIDEST && entry.element.value().name() != "html" {
                continue;
            }
            found.element(&entry.element, &mut articles);
            let is_time = entry.element.value().name() == "time";
            if is_time {
                found.time(entry, times.place(at));
            }
            if at < end && entry.text > 0 && entry.text <= LONGEST_LINE {
                found.line(entry, || !is_time && times.place(at).is_some());
            }
        }
        found.described(articles);
        let signed = header.map(|header| signed::lines(outline, header));
        let signed = signed.unwrap_or_default();
        signed
            .names
            .iter()
            .for_each(|name| found.add("signed name", name));
        found.signed = signed.stated;
        found.lines = signed.lines;
        let headings = outline.entries.iter().enumerate().filter(|(at, entry)| {
            matches!(entry.element.value().name(), "h1" | "h2") && entry.end - at <= WIDEST
        });
        for (_, heading) in headings.take(HEADINGS) {
            found.shown(&heading.element);
        }
        found
    }

    /// Adds the articles that JSON-LD describes. If one has the page's headline, it comes first, and others with a different headline are
    /// ignored. Authors are taken only from articles with the same headline.
    fn described(&mut self, mut articles: Vec<json_ld::Stated>) {
        let headline = |article: &json_ld::Stated| {
            let found = article.iter().find(|(property, _)| *property == "headline");
            // Many publishers escape HTML entities within JSON once more.
            found.map(|(_, text)| letters(&html_escape::decode_html_entities(text)))
        };
        let titles = self.all("title").take(2);
        let sides = titles.flat_map(parts).flat_map(|(rest, last)| [rest, last]);
        let lines = self.all("h1").chain(self.all("title").take(2));
        let shown: HashSet<String> = lines.chain(sides).map(letters).collect();
        let is_shown = |wanted: &String| !wanted.is_empty() && shown.contains(wanted);
        let own = articles
            .iter()
            .position(|article| headline(article).as_ref().is_some_and(is_shown));
        if let Some(own) = own {
            articles[..=own].rotate_right(1);
        }
        let main = articles.first().and_then(headline);
        let mut signed = false;
        for (at, article) in articles.iter().enumerate() {
            let same = at == 0 || headline(article).is_none_or(|line| Some(line) == main);
            if own.is_some() && !same {
                continue;
            }
            let of_another = |property: &&'static str| {
                matches!(*property, "author" | "creator") && (signed || !same)
            };
            for (property, value) in article.iter().filter(|(property, _)| !of_another(property)) {
                if *property == json_ld::BODY {
                    self.body.get_or_insert_with(|| value.clone());
                    continue;
                }
                self.add(
                    &format!("json-ld {property}"),
                    &html_escape::decode_html_entities(value),
                );
            }
            signed |= article.iter().any(|(property, _)| *property == "author");
        }
    }

    /// The text of the article as stated in JSON-LD.
    pub(super) fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    /// Whether a text is a line above the article whose statements were read.
    pub(super) fn are_in(&self, text: &str) -> bool {
        text.len() <= 2 * LONGEST_LINE
            && !self.lines.is_empty()
            && self.lines.contains(&letters(text))
    }

    /// The values of a place, in source order.
    pub(super) fn all<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a str> {
        self.stated
            .iter()
            .filter(move |(found, _)| found == place)
            .map(|(_, value)| value.as_str())
    }

    pub(super) fn first<'a>(&'a self, place: &'a str) -> Option<&'a str> {
        self.all(place).next()
    }

    /// Adds a statement, unless it is empty or too long, or there are too many.
    fn add(&mut self, place: &str, value: &str) {
        if self.stated.len() >= MOST || value.len() > 2 * LONGEST {
            return;
        }
        let value = Passage::new(value, 0..0).text;
        if !value.is_empty() && value.len() <= LONGEST {
            self.stated.push((place.to_owned(), value));
        }
    }

    fn attribute(&mut self, element: &ElementRef<'_>, name: &str, place: &str) {
        if let Some(value) = element.attr(name) {
            self.add(place, value);
        }
    }

    fn text(&mut self, element: &ElementRef<'_>, place: &str) {
        self.add(place, &line::shown(element));
    }

    /// Adds what an element states by its kind. The articles that a JSON-LD script describes are added to `articles`.
    fn element(&mut self, element: &ElementRef<'_>, articles: &mut Vec<json_ld::Stated>) {
        match element.value().name() {
            "html" => self.attribute(element, "lang", "html lang"),
            "meta" => self.meta(element),
            "link" if element.attr("rel") == Some("canonical") => {
                self.attribute(element, "href", "link canonical")
            }
            name @ ("title" | "h1" | "h2") => {
                self.text(element, name);
                match name {
                    "h1" if leads_home(element) => self.text(element, HOME),
                    "h2" if is_titled(element) => self.text(element, TITLED),
                    _ => {}
                }
                let mut inner = element.descendants().filter_map(ElementRef::wrap);
                if name == "h1"
                    && let Some(picture) = inner.find(|inner| inner.value().name() == "img")
                {
                    self.attribute(&picture, "alt", "h1 picture");
                }
            }
            "a" if has_word(element, "class", "p-author") => {
                self.text(element, "microformat author")
            }
            "a" if has_word(element, "rel", "author") => self.text(element, "a author"),
            "script"
                if element.attr("type").is_some_and(|kind| {
                    kind.trim().eq_ignore_ascii_case("application/ld+json")
                }) =>
            {
                let script = element.text().collect::<String>();
                articles.extend(json_ld::read(&script));
            }
            _ => {}
        }
    }

    /// Adds the day of a `time` element. Without a `datetime` attribute, its text is taken: in the header as a line with a day, elsewhere
    /// only if it is a day and nothing else.
    fn time(&mut self, entry: &Entry<'_>, place: Option<&str>) {
        let element = &entry.element;
        let Some(place) = place.filter(|_| !is_of_update(element)) else {
            return;
        };
        match element.attr("datetime") {
            Some(day) => self.add(place, day),
            None if entry.text > LONGEST_LINE => {}
            None if place != times::ELSEWHERE => self.text(element, "date line"),
            None => {
                let text: String = element.text().collect();
                if is_day(text.trim()) {
                    self.add(place, &text);
                }
            }
        }
    }

    /// Adds a heading that may be the headline, with and without its kicker.
    fn shown(&mut self, element: &ElementRef<'_>) {
        let Some(Shown { text, kicker }) = Shown::of(element) else {
            return;
        };
        self.add(WHOLE, &text);
        if element.value().name() == "h1" && in_article(element) {
            self.add(OWN, &text);
        }
        if let Some((kicker, line)) = kicker {
            self.add(WHOLE, &format!("{kicker}: {line}"));
            self.add(LINE, &line);
        }
    }

    /// Adds the content of a `meta` element under each of its names.
    fn meta(&mut self, element: &ElementRef<'_>) {
        let Some(content) = element.attr("content") else {
            return;
        };
        let names = |key| element.attr(key).into_iter();
        // The attributes `property` and `itemprop` may hold several names (RDFa 1.1, HTML Microdata).
        let lists = ["property", "itemprop"].into_iter().flat_map(names);
        let lists = lists.flat_map(str::split_ascii_whitespace);
        let single = ["name", "http-equiv"].into_iter().flat_map(names);
        for name in lists.chain(single) {
            self.add(
                &format!("meta {}", name.trim().to_ascii_lowercase()),
                content,
            );
        }
    }

    /// Adds a short element that is marked as, or named as, the author or the day of publication.
    fn line(&mut self, entry: &Entry<'_>, may_be_day: impl Fn() -> bool) {
        let element = &entry.element;
        match element.attr("itemprop").map(str::trim) {
            Some("author" | "creator") => {
                let mut inner = element.descendants().filter_map(ElementRef::wrap);
                let name = inner.find(|inner| has_word(inner, "itemprop", "name"));
                self.text(&name.unwrap_or(*element), "microdata author");
            }
            Some("datePublished") => match element.attr("content").or(element.attr("datetime")) {
                Some(value) => self.add("microdata datePublished", value),
                None => self.text(element, "microdata datePublished"),
            },
            _ if is_called(element, &BYLINES) => self.text(element, "byline"),
            _ if entry.linked == 0
                && is_called(element, &DAYS)
                && !is_marked_update(element)
                && may_be_day() =>
            {
                self.text(element, "date line")
            }
            _ if element.value().name() == "a" && leads_to_an_author(element) => {
                self.text(element, "author link")
            }
            _ => {}
        }
    }
}

/// Words that name the line with the authors, and the one with the day.
const BYLINES: [(&str, &str); 6] = [
    ("", "byline"),
    ("", "author"),
    ("", "authors"),
    ("", "autor"),
    ("", "auteur"),
    ("by", "line"),
];
const DAYS: [(&str, &str); 8] = [
    ("", "date"),
    ("", "datum"),
    ("", "fecha"),
    ("", "published"),
    ("", "timestamp"),
    ("", "datetime"),
    ("", "pubdate"),
    ("", "dateline"),
];

/// Whether a link's address has a path segment for authors, followed by another segment.
fn leads_to_an_author(element: &ElementRef<'_>) -> bool {
    const FOLDERS: [&str; 9] = [
        "author",
        "authors",
        "autor",
        "autoren",
        "autores",
        "auteur",
        "auteurs",
        "journalist",
        "reporter",
    ];
    let folders = element
        .attr("href")
        .into_iter()
        .flat_map(|href| href.split('/'));
    let mut folders = folders.filter(|folder| !folder.is_empty());
    folders.any(|folder| FOLDERS.contains(&folder)) && folders.next().is_some()
}

fn in_article(element: &ElementRef<'_>) -> bool {
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    around.any(|element| element.value().name() == "article")
}
