//! Exports of Blogger: which entries are posts. The others are templates, settings and comments by readers.

use crate::xml::Element;

/// The most categories of an entry that are read.
const MOST: usize = 64;

/// Why an entry of an export is not an article; `None` if it is one, or is not from an export.
pub(super) fn reason(entry: Element<'_>) -> Option<&'static str> {
    let categories = entry.children().filter(|child| child.is("category"));
    let kind = categories.take(MOST).find_map(|category| {
        let is_kind = category.attr("scheme")?.ends_with("g/2005#kind");
        is_kind.then(|| category.attr("term"))?
    })?;
    let (_, kind) = kind.rsplit_once('#')?;
    match kind {
        "comment" => Some("a comment, no article"),
        "template" => Some("a template of a blog, no article"),
        "settings" => Some("a setting of a blog, no article"),
        _ => None,
    }
}
