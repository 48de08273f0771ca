//! Decides which of a page's statements are accepted.
//!
//! Publishers state the same thing in several places and neglect some of them. So each field has an order of trust, and records the
//! place of its value.

use newshound_article::{Article, Provenance};

use super::headline::{Headline, SITES};
use super::statements::Statements;
use super::times;
use crate::header::same_headline;
use crate::metadata::{Field, Setter, host};
use crate::statement::{Statement, statements};
use crate::{byline, told};

/// The places where each field is stated, most trusted first.
const PLACES: [(Field, &[&str]); 5] = [
    (
        Field::Published,
        &[
            "meta article:published_time",
            "json-ld datePublished",
            "meta og:article:published_time",
            "meta datepublished",
            "microdata datePublished",
            "meta parsely-pub-date",
            "meta sailthru.date",
            "meta dc.date.issued",
            "meta dcterms.created",
            "meta dc.date",
            "meta date",
            "meta pubdate",
            "meta publish-date",
            times::PUBLISHED,
            times::DATETIME,
        ],
    ),
    (
        Field::Language,
        &[
            "html lang",
            "json-ld inLanguage",
            "meta og:locale",
            "meta content-language",
        ],
    ),
    (
        Field::Url,
        &["link canonical", "meta og:url", "json-ld url"],
    ),
    (
        Field::Section,
        &[
            "meta article:section",
            "json-ld articleSection",
            "meta parsely-section",
        ],
    ),
    (Field::Source, &SITES),
];

/// The places where authors are stated, most trusted first.
const AUTHORS: [&str; 15] = [
    "json-ld author",
    "meta author",
    "meta article:author",
    "meta parsely-author",
    "meta sailthru.author",
    "meta dc.creator",
    "meta byl",
    "microdata author",
    "a author",
    "json-ld creator",
    "byline",
    "author link",
    "microformat author",
    "signed name",
    "meta twitter:creator",
];

/// Reads the page's statements into `article`.
pub(super) fn read(statements: &Statements, article: &mut Article) {
    let mut setter = Setter { article };
    if let Some(Headline { place, text }) = Headline::of(statements) {
        setter.title(&text, 0..0, Provenance::Markup(place.to_owned()));
    }
    for (field, places) in PLACES {
        for place in places {
            for value in statements.all(place) {
                setter.set(field, value, Provenance::Markup((*place).to_owned()));
            }
        }
    }
    authors(statements, &mut setter);
    let day = statements.all("date line").find_map(stated_day);
    for statement in day.into_iter().chain(statements.signed.iter().cloned()) {
        statement.apply(setter.article);
    }
}

/// Takes the day of a `time` in the article outside of its header, if nothing else stated a day.
pub(super) fn read_rest(statements: &Statements, article: &mut Article) {
    if article.published.is_some() {
        return;
    }
    let mut setter = Setter { article };
    for day in statements.all(times::ELSEWHERE) {
        let place = Provenance::Markup(times::ELSEWHERE.to_owned());
        setter.set(Field::Published, day, place);
    }
}

/// The day of publication in an element named as one: alone, after an unknown label (`created: 1 May 2024`), or before a comma.
fn stated_day(line: &str) -> Option<Statement> {
    let is_label = |label: &str| {
        let is_plain = |c: char| c.is_alphabetic() || c == ' ';
        label.len() <= 40 && label.chars().all(is_plain) && !told::ends_with_update(label)
    };
    let day = |line: &str| statements(line)?.into_iter().find(Statement::is_day);
    told::parts(line).into_iter().find_map(|part| {
        let labelled = part.split_once(": ").filter(|(label, _)| is_label(label));
        let bare = labelled.map_or(part, |(_, rest)| rest);
        let head = bare.rsplit_once(',').map_or(bare, |(head, _)| head);
        [part, bare, head].into_iter().find_map(day)
    })
}

/// Takes the authors from the first place that names a person. The publisher's own name is taken only if no place does.
fn authors(statements: &Statements, setter: &mut Setter<'_>) {
    let mut house = None;
    for place in AUTHORS {
        let values = statements
            .all(place)
            .filter(|value| !value.starts_with('@'));
        for value in values {
            if is_house(statements, value) {
                house = house.or((place != "signed name").then_some((place, value)));
            } else if !matches!(place, "byline") {
                let provenance = match place {
                    "signed name" => Provenance::Byline,
                    place => Provenance::Markup(place.to_owned()),
                };
                setter.byline(value, &provenance);
            } else {
                for name in byline::line_names(value) {
                    setter.byline(&name, &Provenance::Byline);
                }
            }
        }
        if !setter.article.bylines.is_empty() {
            return;
        }
    }
    if let Some((place, value)) = house {
        setter.byline(value, &Provenance::Markup(place.to_owned()));
    }
}

/// Whether a name is that of the publication, or a placeholder such as `admin`.
fn is_house(statements: &Statements, name: &str) -> bool {
    let named = SITES
        .into_iter()
        .flat_map(|place| statements.all(place))
        .any(|house| same_headline(house, name));
    let of_page = || {
        let url = statements
            .first("link canonical")
            .or_else(|| statements.first("meta og:url"))?;
        Some(host(url)?.to_ascii_lowercase())
    };
    let of_host = |host: String| {
        let label = host.split('.').next().unwrap_or("");
        name.to_lowercase().contains(&host) || same_headline(label, name)
    };
    named || name.eq_ignore_ascii_case("admin") || of_page().is_some_and(of_host)
}

#[cfg(test)]
mod tests;
