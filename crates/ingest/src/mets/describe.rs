//! Reads the metadata of an issue or an item from the descriptions in a METS file, which are MODS mostly, sometimes Dublin Core.

use std::collections::HashMap;

use newshound_article::fold_white_space;

use crate::xml::Element;

/// A field of metadata and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// `title`, `author`, `published`, `source`, `section`, `language` or `id`.
    pub(super) field: &'static str,
    pub(super) value: String,
    /// The place where it is stated, for the provenance.
    pub(super) from: &'static str,
}

/// The most authors of an item that are read, and the most titles of a description.
const MOST_AUTHORS: usize = 32;
/// The most descriptions of a division that are read. The limits keep the work bounded, as all items may share their descriptions.
const MOST_DESCRIPTIONS: usize = 8;
/// The largest description that is read, in bytes.
const LARGEST: usize = 1 << 16;
/// The longest value that is read, in bytes.
const LONGEST: usize = 2000;

impl Statement {
    /// A statement with its value's white space folded; `None` if the value is blank or longer than [`LONGEST`].
    pub(super) fn new(field: &'static str, value: &str, from: &'static str) -> Option<Self> {
        let value = fold_white_space(value);
        let is_value = !value.is_empty() && value.len() <= LONGEST;
        is_value.then_some(Self { field, value, from })
    }
}

/// The descriptions of a METS file, by their ids.
pub(super) struct Descriptions<'t> {
    by_id: HashMap<String, Element<'t>>,
}

impl<'t> Descriptions<'t> {
    pub(super) fn of(mets: Element<'t>) -> Self {
        let is_small = |section: &Element<'_>| {
            let span = section.span();
            span.end - span.start <= LARGEST
        };
        let sections = mets.outermost(|element| element.is("dmdSec"));
        let sections = sections.filter(is_small);
        let by_id = sections.filter_map(|section| Some((section.attr("ID")?, section)));
        Self {
            by_id: by_id.collect(),
        }
    }

    /// The descriptions that a division refers to.
    fn of_division(&self, div: Element<'t>) -> Vec<Element<'t>> {
        let ids = div.attr("DMDID").unwrap_or_default();
        let ids = ids.split_whitespace().take(MOST_DESCRIPTIONS);
        let found = ids.map(|id| self.by_id.get(id));
        found.flatten().copied().collect()
    }

    /// What the descriptions of an item's division state: title, authors and language.
    pub(super) fn item(&self, div: Element<'t>) -> Vec<Statement> {
        let mut statements = Vec::new();
        for description in self.of_division(div) {
            statements.extend(Statement::new("title", &titles(description), "MODS title"));
            for name in description.all("name").take(MOST_AUTHORS) {
                statements.extend(Statement::new("author", &person(name), "MODS name"));
            }
            statements.extend(language(description));
        }
        statements
    }

    /// What the descriptions of the divisions around `div` state of the issue: date, newspaper and language. The innermost statement of
    /// each field counts.
    pub(super) fn issue(&self, div: Element<'t>) -> Vec<Statement> {
        let mut statements: Vec<Statement> = Vec::new();
        let mut add = |statement: Option<Statement>| {
            let new = statement.filter(|new| !statements.iter().any(|old| old.field == new.field));
            statements.extend(new);
        };
        let mut around = div.parent();
        while let Some(div) = around.filter(|div| div.is("div")) {
            for description in self.of_division(div) {
                add(date(description));
                add(newspaper(description));
                add(language(description));
            }
            around = div.parent();
        }
        statements
    }
}

/// The titles of a description, joined, as it may have one for each line of the heading. Titles of related items, such as the newspaper,
/// are left out.
fn titles(description: Element<'_>) -> String {
    let related = description.outermost(|element| element.is("relatedItem"));
    let related: Vec<_> = related.map(|item| item.span()).collect();
    let own = |title: &Element<'_>| {
        let at = title.span().start;
        title
            .parent()
            .is_some_and(|parent| parent.is("titleInfo") || title.prefix() == "dc")
            && !related.iter().any(|span| span.start <= at && at < span.end)
    };
    let titles = description.all("title").filter(own);
    titles
        .take(MOST_AUTHORS)
        .map(|title| title.text() + " ")
        .collect()
}

/// The title of the newspaper, without the punctuation that ends a title in catalogues.
fn newspaper(description: Element<'_>) -> Option<Statement> {
    let host = description.all("relatedItem").find(|item| {
        let kind = item.attr("type").unwrap_or_default();
        kind.eq_ignore_ascii_case("host") && item.find("title").is_some()
    });
    let title = match host {
        Some(host) => host.find("title")?.text(),
        None => description.find("title")?.text(),
    };
    let title = title.trim().trim_end_matches(['.', '/', ':', ',', ' ']);
    Statement::new("source", title, "MODS title")
}

/// The first date that can be read.
fn date(description: Element<'_>) -> Option<Statement> {
    ["dateIssued", "dateCreated", "issued", "date"]
        .iter()
        .filter_map(|name| description.find(name))
        .map(|date| date.text())
        .find(|date| crate::date::parse(date).is_some())
        .and_then(|date| Statement::new("published", &date, "MODS date"))
}

fn language(description: Element<'_>) -> Option<Statement> {
    let language = description.find("languageTerm");
    let language = language.or_else(|| description.find("language"))?;
    Statement::new("language", &language.text(), "MODS language")
}

/// The name of a person: its display form, or else its given and family names.
fn person(name: Element<'_>) -> String {
    if let Some(whole) = name.find("displayForm") {
        return whole.text();
    }
    let part = |kind: &str| {
        let parts = name.all("namePart");
        let of_kind = parts.filter(|part| part.attr("type").as_deref() == Some(kind));
        of_kind.map(|part| part.text() + " ").collect::<String>()
    };
    let whole = part("given") + &part("family");
    match whole.trim().is_empty() {
        true => name
            .find("namePart")
            .map(|part| part.text())
            .unwrap_or_default(),
        false => whole,
    }
}
