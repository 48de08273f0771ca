//! The headline of a page.
//!
//! What is stated for machines goes first, as it holds nothing but the headline; then what is stated for sharing, without the
//! name of the site; then an `h1` that the window's title confirms. (To let an `h1` that what is shared agrees with go first loses
//! five pages in a hundred of those that are measured.)

use super::statements::Statements;
use crate::header::same_headline;

/// A headline and where it was found.
pub(super) struct Headline {
    pub(super) place: &'static str,
    pub(super) text: String,
}

/// The places where headlines are stated, and the name of the site is part of some.
const SHARED: [&str; 3] = ["meta dc:title", "meta dc.title", "meta og:title"];
const OTHERS: [&str; 3] = ["meta twitter:title", "meta parsely-title", "meta title"];

/// A window's title is cut at its last dash only where this many words are left.
const FEWEST_WORDS: usize = 4;

impl Headline {
    pub(super) fn of(statements: &Statements) -> Option<Self> {
        let found = |place: &'static str, text: &str| Self {
            place,
            text: text.to_owned(),
        };
        let shared = |place: &'static str| {
            let text = without_site(statements, statements.first(place)?);
            (!is_site(statements, text)).then(|| found(place, text))
        };
        let h1s: Vec<&str> = statements
            .all("h1")
            .filter(|h1| !is_site(statements, h1))
            .collect();
        let h1 = |h1: &&str| found("h1", h1);
        let confirmed = || h1s.iter().find(|h1| is_confirmed(statements, h1)).map(h1);
        let window = || {
            let text = statements.first("title")?;
            let text = without_last_part(without_site(statements, text));
            (!is_site(statements, text)).then(|| found("title", text))
        };
        shared("json-ld headline")
            .or_else(|| SHARED.into_iter().find_map(shared))
            .or_else(confirmed)
            .or_else(|| OTHERS.into_iter().find_map(shared))
            .or_else(window)
            .or_else(|| h1s.first().map(h1))
    }
}

/// The forms in which a page states its headline.
pub(super) struct Forms(Vec<String>);

impl Forms {
    pub(super) fn of(statements: &Statements) -> Self {
        let places = [
            "json-ld headline",
            "meta og:title",
            "h1",
            "meta twitter:title",
            "title",
        ];
        let stated = places
            .into_iter()
            .flat_map(|place| statements.all(place).take(2));
        let mut forms: Vec<String> = stated
            .flat_map(|stated| [stated, without_site(statements, stated)])
            .map(letters)
            .collect();
        forms.retain(|form| !form.is_empty());
        forms.dedup();
        Self(forms)
    }

    /// Whether `text` is the headline in one of its forms.
    pub(super) fn has(&self, text: &str) -> bool {
        let longest = self.0.iter().map(String::len).max().unwrap_or(0);
        // Marks and capitals make a text longer than its letters, by this much at most where it is a headline.
        text.len() <= 2 * longest + 16 && self.0.contains(&letters(text))
    }
}

/// The letters and digits of a text, in lower case: what two forms of a line have in common.
pub(super) fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_confirmed(statements: &Statements, h1: &str) -> bool {
    let places = ["meta twitter:title", "title"];
    places
        .into_iter()
        .filter_map(|place| statements.first(place))
        .any(|text| {
            let parts = parts(text).flat_map(|(rest, last)| [rest, last]);
            same_headline(h1, text) || parts.into_iter().any(|part| same_headline(h1, part))
        })
}

/// Where the name of the site is stated.
const SITES: [&str; 3] = [
    "meta og:site_name",
    "json-ld publisher",
    "meta application-name",
];

/// Whether a line is the site's name and no headline: it is stated so, or is what the window's title has behind another heading.
fn is_site(statements: &Statements, line: &str) -> bool {
    // Some pages state their headline as the application's name, the last of these.
    let mut stated = SITES[..2]
        .iter()
        .filter_map(|place| statements.first(place));
    let is_heading = |rest: &str| {
        ["h1", "h2"].into_iter().any(|place| {
            let mut headings = statements.all(place);
            headings.any(|heading| same_headline(heading, rest))
        })
    };
    stated.any(|site| same_headline(line, site))
        || statements.first("title").is_some_and(|title| {
            parts(title).any(|(rest, last)| same_headline(line, last) && is_heading(rest))
        })
}

/// `Ferry returns | The Harbour Gazette` without its last part, where that is the site's name or the rest a heading.
fn without_site<'a>(statements: &Statements, title: &'a str) -> &'a str {
    let is_site = |part: &str| {
        SITES
            .into_iter()
            .filter_map(|place| statements.first(place))
            .any(|site| same_headline(part, site))
    };
    let is_heading = |part: &str, place| {
        statements
            .all(place)
            .any(|heading| same_headline(part, heading))
    };
    // Titles keep the site's name by their own right where only a smaller heading goes without: it must stand in the place of an `h1`.
    let is_logo = |part: &str| is_heading(part, "h1") || is_heading(part, "h1 picture");
    parts(title)
        .find(|(rest, last)| {
            is_site(last) || is_heading(rest, "h1") || (is_logo(last) && is_heading(rest, "h2"))
        })
        .map_or(title, |(rest, _)| rest)
}

/// The two sides of each mark that may part a headline from a name, from the end on.
pub(super) fn parts(title: &str) -> impl Iterator<Item = (&str, &str)> {
    const MARKS: [char; 12] = [
        '|', '-', '–', '—', '•', '·', '«', '»', '｜', '：', 'ㅣ', ':',
    ];
    title
        .char_indices()
        .rev()
        .filter(|(_, c)| MARKS.contains(c))
        .map(|(at, c)| (title[..at].trim_end(), title[at + c.len_utf8()..].trim()))
        .filter(|(_, last)| last.contains(char::is_alphanumeric))
}

/// A window's title without what stands behind its last mark, which mostly is the site's name.
fn without_last_part(title: &str) -> &str {
    let marks = [
        " | ", " - ", " – ", " — ", " • ", " · ", " » ", " / ", " \\ ",
    ];
    let at = marks.iter().filter_map(|mark| title.rfind(mark)).max();
    let rest = at.map_or(title, |at| &title[..at]);
    match rest.split_whitespace().count() > FEWEST_WORDS {
        true => rest.trim_end(),
        false => title,
    }
}
