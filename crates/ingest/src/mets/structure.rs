//! The divisions of a METS file: which of them are items, and which stretches of pages belong to each item.

use std::collections::HashMap;

use crate::words::Words;
use crate::xml::Element;

/// The types of divisions that are items. Types that end with `_notice` are items, too.
static ITEMS: Words = Words::new(
    "article advert advertisement ad classified editorial feuilleton interview letter obituary poem review story weather",
);

/// The types of divisions that are headings of an item.
static HEADINGS: Words =
    Words::new("heading headline head title subtitle subheadline overline subheading");

/// The role of a stretch within its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Heading,
}

/// The type of a division, in lower case.
pub(super) fn kind(div: Element<'_>) -> String {
    div.attr("TYPE").unwrap_or_default().to_ascii_lowercase()
}

/// The outermost divisions that are items.
pub(super) fn items<'t>(mets: Element<'t>) -> impl Iterator<Item = Element<'t>> {
    mets.outermost(|element| {
        let is_item = |kind: String| ITEMS.has(&kind) || kind.ends_with("_notice");
        element.is("div") && is_item(kind(*element))
    })
}

/// The label of the innermost section around an item; `None` if there is no section, or if it has no label.
pub(super) fn section(item: Element<'_>) -> Option<String> {
    let mut around = item.parent();
    while let Some(div) = around.filter(|div| div.is("div")) {
        if kind(div) == "section" {
            return div.attr("LABEL");
        }
        around = div.parent();
    }
    None
}

/// Links between divisions, by their ids: from items of the logical structure to divisions of the physical structure.
pub(super) struct Links<'t> {
    divs: HashMap<String, Element<'t>>,
    linked: HashMap<String, Vec<String>>,
}

impl<'t> Links<'t> {
    pub(super) fn of(mets: Element<'t>) -> Self {
        let mut linked: HashMap<String, Vec<String>> = HashMap::new();
        let mut add = |from: &str, to: &str| {
            let to = to.trim_start_matches('#').to_owned();
            linked
                .entry(from.trim_start_matches('#').to_owned())
                .or_default()
                .push(to);
        };
        for link in mets.all("smLink") {
            if let (Some(from), Some(to)) = (link.attr("from"), link.attr("to")) {
                add(&from, &to);
            }
        }
        for group in mets.outermost(|element| element.is("smLinkGrp")) {
            let mut locators = group
                .all("smLocatorLink")
                .filter_map(|link| link.attr("href"));
            // The first locator refers to the item that the others belong to.
            if let Some(from) = locators.next() {
                locators.for_each(|to| add(&from, &to));
            }
        }
        let wanted = !linked.is_empty();
        let divs = mets.all("div").filter(|_| wanted);
        let divs = divs.filter_map(|div| Some((div.attr("ID")?, div)));
        Self {
            divs: divs.collect(),
            linked,
        }
    }

    /// The `area` elements of an item and their roles: those within it, then those of the divisions that it is linked with.
    pub(super) fn areas(&self, item: Element<'t>) -> impl Iterator<Item = (Element<'t>, Role)> {
        let id = item.attr("ID").unwrap_or_default();
        let linked = self.linked.get(&id).into_iter().flatten();
        let linked = linked.filter_map(|id| self.divs.get(id));
        let linked = linked.flat_map(|div| div.outermost(|element| element.is("area")));
        let own = item.outermost(|element| element.is("area"));
        let own = own.map(move |area| (area, role(area, item)));
        own.chain(linked.map(|area| (area, Role::Text)))
    }
}

/// The role of an area, by the types of the divisions between it and its item.
fn role(area: Element<'_>, item: Element<'_>) -> Role {
    let mut around = area.parent();
    while let Some(element) = around.filter(|element| element.span().start > item.span().start) {
        if element.is("div") && HEADINGS.has(&kind(element)) {
            return Role::Heading;
        }
        around = element.parent();
    }
    Role::Text
}
