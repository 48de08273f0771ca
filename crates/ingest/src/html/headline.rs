//! The headline of a page.
//!
//! JSON-LD comes first, as it holds only the headline, unless the page shows another line as its headline and also states that one for
//! sharing. Then come titles stated for sharing (Open Graph), without the name of the site, then an `h1` that the `title` element
//! confirms. To trust any `h1`, or to trust it first, is less reliable: publishers use it for kickers and breadcrumb paths.

use super::statements::{HOME, LINE, OWN, Statements, TITLED, WHOLE};
use super::title::{FEWEST_WORDS, MARKS, letters, parts, without_last_part, without_newspaper};
use crate::header::{names_newspaper, same_headline};
use crate::sentence::is_opening_quote;

/// A headline and where it was found.
pub(super) struct Headline {
    pub(super) place: &'static str,
    pub(super) text: String,
}

/// Places where headlines are stated, some with the name of the site.
const SHARED: [&str; 3] = ["meta dc:title", "meta dc.title", "meta og:title"];
const OTHERS: [&str; 3] = ["meta twitter:title", "meta parsely-title", "meta title"];

impl Headline {
    /// The headline that a page states or shows, from the most trusted place that has one.
    pub(super) fn of(statements: &Statements) -> Option<Self> {
        let found = |place: &'static str, text: &str| Self {
            place,
            text: text.to_owned(),
        };
        let sites = Sites::of(statements);
        let shared = |place: &'static str| {
            let text = without_site(statements, statements.first(place)?);
            (!sites.have(text)).then(|| found(place, text))
        };
        let h1s: Vec<&str> = { statements.all("h1") }
            .filter(|h1| !sites.have(h1))
            .collect();
        let h1 = |h1: &&str| found("h1", h1);
        let confirmed = || h1s.iter().find(|h1| is_confirmed(statements, h1)).map(h1);
        let window = || {
            let stated = statements.first("title")?;
            let text = without_last_part(without_site(statements, stated));
            let words = |text: &str| text.split_whitespace().count();
            // A short title is that of the site if the page shows a headline: one with enough words, or one in the article that is no
            // shorter than the title.
            let is_headline = |h1: &str| {
                let is_longer = words(h1) >= words(text);
                words(h1) >= FEWEST_WORDS || (is_longer && is_own(statements, h1))
            };
            let is_of_newspaper = without_newspaper(stated).len() < stated.len();
            let is_short = !is_of_newspaper
                && words(text) < FEWEST_WORDS
                && shown_heading(statements, &sites).is_some_and(is_headline);
            (!is_short && !sites.have(text)).then(|| found("title", text))
        };
        let described = || {
            let stated = shared("json-ld headline")?;
            let shown = shown_instead(statements, &stated.text, shared);
            Some(shown.unwrap_or(stated))
        };
        let without_kicker = |shared| without_kicker(statements, shared);
        described()
            .or_else(|| SHARED.into_iter().find_map(shared).map(without_kicker))
            .or_else(confirmed)
            .or_else(|| OTHERS.into_iter().find_map(shared))
            .or_else(window)
            .or_else(|| h1s.first().map(h1))
    }
}

/// The line that the page shows as its headline, if JSON-LD states another one: a title for sharing, or the `name` in JSON-LD.
///
/// In doubt JSON-LD is preferred: it counts as shown even if quotation marks differ, while a title for sharing must match exactly.
fn shown_instead(
    statements: &Statements,
    stated: &str,
    shared: impl Fn(&'static str) -> Option<Headline>,
) -> Option<Headline> {
    let is_shown_so = |text: &str, place| statements.all(place).any(|shown| shown == text);
    let stated_is_shown = is_shown(statements, stated);
    // A line that is shown below a kicker, and shared without it, is taken without the kicker.
    let is_bare = |text: &str| text.len() < stated.len() && stated.ends_with(text);
    let is_shown_alone = |Headline { text, .. }: &Headline| {
        (is_bare(text) || !stated_is_shown) && is_shown_so(text, LINE)
            || !stated_is_shown && is_shown_so(text, WHOLE)
    };
    let mut others = SHARED.into_iter().filter_map(&shared);
    others.find(is_shown_alone).or_else(|| {
        let name = shared("json-ld name").filter(|_| !stated_is_shown)?;
        is_shown(statements, &name.text).then_some(name)
    })
}

/// Whether the page shows a line as its headline, ignoring case and quotation marks.
fn is_shown(statements: &Statements, line: &str) -> bool {
    let bare = |text: &str| {
        let marks =
            |c: char| is_opening_quote(c) || matches!(c, '”' | '’' | '»' | '›' | '」' | '』');
        text.replace(marks, "").to_lowercase()
    };
    let line = bare(line);
    [WHOLE, LINE]
        .into_iter()
        .any(|place| statements.all(place).any(|shown| bare(shown) == line))
}

/// A title for sharing without its kicker, if the page shows the rest below another kicker.
fn without_kicker(statements: &Statements, shared: Headline) -> Headline {
    let is_kicker = |before: &str, line: &str| {
        before.ends_with(' ') && before.trim_end().ends_with(MARKS) && before.len() < line.len()
    };
    let has_another = |line: &&str| {
        let before = shared.text.strip_suffix(line);
        before.is_some_and(|before| is_kicker(before, line))
    };
    let line = statements.all(LINE).find(has_another).map(str::to_owned);
    let text = line.filter(|_| !is_shown(statements, &shared.text));
    Headline {
        text: text.unwrap_or(shared.text),
        ..shared
    }
}

/// The `h1` that the page shows as its headline; `None` if there are several different ones.
fn shown_heading<'s>(statements: &'s Statements, sites: &Sites<'_>) -> Option<&'s str> {
    let mut shown = statements
        .all("h1")
        .filter(|h1| !sites.have(h1) && statements.all(WHOLE).any(|shown| shown == *h1));
    let only = shown.next()?;
    shown.all(|other| other == only).then_some(only)
}

/// Whether an `h1` stands in an `article` element.
fn is_own(statements: &Statements, h1: &str) -> bool {
    statements.all(OWN).any(|own| own == h1)
}

/// The `h1` that a page shows as its headline, if it is not contained in `title`, which was found elsewhere.
pub(super) fn shown_beside<'s>(statements: &'s Statements, title: &str) -> Option<&'s str> {
    let shown = shown_heading(statements, &Sites::of(statements))?;
    let (own, others) = (letters(shown), letters(title));
    let is_line = shown.contains(' ') || is_own(statements, shown);
    (!own.is_empty() && !others.contains(&own) && is_line).then_some(shown)
}

/// The forms in which a page states its headline, each as its letters and digits in lower case.
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
        // A headline is not much longer than its letters in lower case.
        text.len() <= 2 * longest + 16 && self.0.contains(&letters(text))
    }
}

/// Whether an `h1` equals the page's title, the one for Twitter, or a part of one of these.
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

/// Places where the name of the site is stated.
pub(super) const SITES: [&str; 3] = [
    "meta og:site_name",
    "json-ld publisher",
    "meta application-name",
];

/// The names of the site, which are not headlines: those that the page states, and the parts of its title after a heading. They are
/// computed once, as a page may have very many headings to compare with them.
struct Sites<'s> {
    statements: &'s Statements,
    names: Vec<String>,
}

impl<'s> Sites<'s> {
    fn of(statements: &'s Statements) -> Self {
        // Some pages state their headline as the application's name, the last of these places.
        let stated = SITES[..2]
            .iter()
            .filter_map(|place| statements.first(place));
        let is_heading = |rest: &str| {
            ["h1", "h2"].into_iter().any(|place| {
                let mut headings = statements.all(place);
                headings.any(|heading| same_headline(heading, rest))
            })
        };
        let title = statements.first("title").into_iter().flat_map(parts);
        let behind = title.filter(|(rest, _)| is_heading(rest));
        let names = stated.chain(behind.map(|(_, last)| last)).map(letters);
        Self {
            statements,
            names: names.filter(|name| !name.is_empty()).collect(),
        }
    }

    /// Whether a line is the name of the site.
    fn have(&self, line: &str) -> bool {
        !self.names.is_empty() && self.names.contains(&letters(line))
            || is_logo(self.statements, line)
    }
}

/// Whether a heading is the name of the publisher, by what the page shows. As a headline may look like such a name, it must be the name of a
/// newspaper, or link to the site's home page, and the page must have another heading that may be the headline.
fn is_logo(statements: &Statements, line: &str) -> bool {
    let is_home = || statements.all(HOME).any(|home| same_headline(home, line));
    (names_newspaper(line) || is_home())
        && ["h1", TITLED].into_iter().any(|place| {
            let mut others = statements.all(place);
            others.any(|other| !same_headline(other, line))
        })
}

/// A title such as `Ferry returns | The Harbour Gazette` without its last part, if that is the site's name, or if the rest is a heading.
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
    // If only an `h2` equals the rest, the last part must itself be an `h1`, or the text of a picture in one.
    let is_logo = |part: &str| is_heading(part, "h1") || is_heading(part, "h1 picture");
    let is_stated_alone = |(rest, _): &(&str, &str)| is_heading(rest, "meta headline");
    let is_named = |(rest, last): &(&str, &str)| {
        is_site(last) || is_heading(rest, "h1") || (is_logo(last) && is_heading(rest, "h2"))
    };
    parts(title)
        .find(is_stated_alone)
        .or_else(|| parts(title).find(is_named))
        .map_or(title, |(rest, _)| rest)
}
