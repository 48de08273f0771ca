//! What only the exports of Blogger say: which of the entries are posts. The others are the blog's pages of code, its settings and
//! what readers wrote.

use crate::xml::Element;

/// No entry has more categories that are looked at.
const MOST: usize = 64;

/// Why an entry of an export is no article.
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
