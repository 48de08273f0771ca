//! The names of elements in an unknown vocabulary, and their meanings.

use std::borrow::Cow;

use crate::keys::{self, Role, Slot};
use crate::words::Words;
use crate::xml::Element;

/// The meanings of text elements that may themselves be records.
pub(super) const ARTICLES: [Slot; 4] =
    [Slot::Article, Slot::Story, Slot::Document, Slot::Transcript];
/// The names of elements that are units of a list.
pub(super) static UNITS: Words = Words::new("doc entry item news newsitem node record row");

/// The name of an element's value: the element's own name, or that of the field or column that it stands for. (`<field name="title">` in
/// Solr and MySQL, `index` in TYPO3)
pub(super) fn name<'t>(element: &Element<'t>) -> Cow<'t, str> {
    const FIELDS: [&str; 5] = ["field", "column", "str", "arr", "date"];
    let stated = || {
        let mut names = ["name", "index"].into_iter();
        names.find_map(|name| element.attr(name)).map(Cow::Owned)
    };
    let field = element.is_one_of(&FIELDS).then(stated).flatten();
    field.unwrap_or(Cow::Borrowed(element.name()))
}

/// The meaning of an element's name; `None` if it is unknown or only used in other formats. In an element for the publication, a title or
/// name is that of the publication. (ProQuest, sitemaps)
pub(super) fn slot(element: &Element<'_>) -> Option<Slot> {
    let around = element.parent();
    let is_in = |is_such: fn(&Element<'_>) -> bool| around.as_ref().is_some_and(is_such);
    if element.is("name") && is_in(is_publication) {
        return Some(Slot::Publication);
    }
    if element.is("loc") && is_in(|around| around.is("url")) {
        return Some(Slot::Url);
    }
    // trafilatura
    if element.is("main") && is_in(|around| around.is("doc")) {
        return Some(Slot::MainText);
    }
    let slot = keys::of_column(&name(element))?;
    let is_read = slot == Slot::Dateline || role(slot) != Role::Other;
    let slot = is_read.then_some(slot)?;
    // In JATS, editors and translators are `contrib` elements, too.
    let kind = || element.attr("contrib-type");
    let is_other = || kind().is_some_and(|kind| !kind.eq_ignore_ascii_case("author"));
    match slot.role() {
        Role::Title if is_in(is_publication) => Some(Slot::Publication),
        Role::Author if element.is("contrib") && is_other() => None,
        _ => Some(slot),
    }
}

fn is_publication(element: &Element<'_>) -> bool {
    let known = || keys::of_column(element.name());
    element.is("PubFrosting") || matches!(known(), Some(Slot::Source | Slot::Publication))
}

/// The role of a meaning; meanings with the same role can replace each other. A dateline is read as text, and not for its day.
pub(super) fn role(slot: Slot) -> Role {
    match slot {
        Slot::Dateline => Role::Other,
        slot => slot.role(),
    }
}

pub(super) fn is_title(slot: Slot) -> bool {
    slot.role() == Role::Title
}

/// Whether a value with this meaning is read as text: a text, summary, headline or dateline.
pub(super) fn is_string(slot: Slot) -> bool {
    slot == Slot::Dateline || slot.is_prose() || is_title(slot)
}
