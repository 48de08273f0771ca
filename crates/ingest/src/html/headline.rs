//! The headline of a page.
//!
//! What is stated for machines goes first, as it holds nothing but the headline, unless the page shows another line as its headline
//! and states that for sharing too; then what is stated for sharing, without the name of the site; then an `h1` that the window's
//! title confirms. An `h1` alone, or before all else, is right less often: publishers set kickers and paths in it.

use super::statements::{HOME, LINE, OWN, Statements, TITLED, WHOLE};
use super::title::{FEWEST_WORDS, MARKS, letters, parts, without_last_part, without_newspaper};
use crate::header::{names_newspaper, same_headline};
use crate::sentence::is_opening_quote;

/// A headline and where it was found.
pub(super) struct Headline {
    pub(super) place: &'static str,
    pub(super) text: String,
}

/// The places where headlines are stated, and the name of the site is part of some.
const SHARED: [&str; 3] = ["meta dc:title", "meta dc.title", "meta og:title"];
const OTHERS: [&str; 3] = ["meta twitter:title", "meta parsely-title", "meta title"];

impl Headline {
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
            // So short a title is that of the site, where the page has a headline: one as long as those are, or in its article and no
            // shorter.
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

/// The line that the page shows as its headline where JSON-LD states another: one that is shared, or that JSON-LD has as a name.
///
/// In doubt JSON-LD is believed: it counts as shown where only quotation marks differ, a shared line where it is the same to the letter.
fn shown_instead(
    statements: &Statements,
    stated: &str,
    shared: impl Fn(&'static str) -> Option<Headline>,
) -> Option<Headline> {
    let is_shown_so = |text: &str, place| statements.all(place).any(|shown| shown == text);
    let stated_is_shown = is_shown(statements, stated);
    // A line that is shown below a kicker and shared alone goes without the kicker.
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

/// Whether the page shows a line as its headline, in whichever quotation marks.
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

/// What is shared without its kicker, where the page shows the line below another one.
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

/// The only heading of the first level that the page shows as a headline.
fn shown_heading<'s>(statements: &'s Statements, sites: &Sites<'_>) -> Option<&'s str> {
    let mut shown = statements
        .all("h1")
        .filter(|h1| !sites.have(h1) && statements.all(WHOLE).any(|shown| shown == *h1));
    let only = shown.next()?;
    shown.all(|other| other == only).then_some(only)
}

/// Whether a heading stands in the article.
fn is_own(statements: &Statements, h1: &str) -> bool {
    statements.all(OWN).any(|own| own == h1)
}

/// The heading that a page shows as its headline, where `title`, which was found elsewhere, does not say the same.
pub(super) fn shown_beside<'s>(statements: &'s Statements, title: &str) -> Option<&'s str> {
    let shown = shown_heading(statements, &Sites::of(statements))?;
    let (own, others) = (letters(shown), letters(title));
    let is_line = shown.contains(' ') || is_own(statements, shown);
    (!own.is_empty() && !others.contains(&own) && is_line).then_some(shown)
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
pub(super) const SITES: [&str; 3] = [
    "meta og:site_name",
    "json-ld publisher",
    "meta application-name",
];

/// The names of the site, which are no headlines: those that are stated so, and what the window's title has behind another heading. They
/// are found once: a page may have very many headings to be held against them.
struct Sites<'s> {
    statements: &'s Statements,
    names: Vec<String>,
}

impl<'s> Sites<'s> {
    fn of(statements: &'s Statements) -> Self {
        // Some pages state their headline as the application's name, the last of these.
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

    fn have(&self, line: &str) -> bool {
        !self.names.is_empty() && self.names.contains(&letters(line))
            || is_logo(self.statements, line)
    }
}

/// Whether a line is the name of the house, by what the page shows. A line may be a headline though it looks like such a name: so it
/// must be the name of a newspaper, or lead to the site's first page, and the page must have another heading to be its headline.
fn is_logo(statements: &Statements, line: &str) -> bool {
    let is_home = || statements.all(HOME).any(|home| same_headline(home, line));
    (names_newspaper(line) || is_home())
        && ["h1", TITLED].into_iter().any(|place| {
            let mut others = statements.all(place);
            others.any(|other| !same_headline(other, line))
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
    let is_stated_alone = |(rest, _): &(&str, &str)| is_heading(rest, "meta headline");
    let is_named = |(rest, last): &(&str, &str)| {
        is_site(last) || is_heading(rest, "h1") || (is_logo(last) && is_heading(rest, "h2"))
    };
    parts(title)
        .find(is_stated_alone)
        .or_else(|| parts(title).find(is_named))
        .map_or(title, |(rest, _)| rest)
}
