//! What only the exports of WordPress say: which of the records are posts, and who the authors are.

use crate::xml::Element;

/// No export has more authors that are looked at.
const MOST_AUTHORS: usize = 4096;

/// Why a record of an export is no article. Sites may have kinds of posts of their own, named for what they are.
pub(super) fn reason(item: Element<'_>) -> Option<&'static str> {
    let mut children = item.children();
    let kind = children.find(|child| child.is("post_type"))?.text();
    match kind.trim() {
        "post" | "page" | "article" | "news" | "story" => None,
        "attachment" => Some("an attachment, no article"),
        "nav_menu_item" => Some("a menu item, no article"),
        _ => Some("a WordPress record that is neither post nor page"),
    }
}

/// The name under which an author is shown, of whom a record gives the login.
pub(super) fn display_name(channel: Option<Element<'_>>, login: &str) -> Option<String> {
    let authors = channel?.children().filter(|child| child.is("author"));
    let author = authors.take(MOST_AUTHORS).find(|author| {
        let known = author.child("author_login");
        known.is_some_and(|known| known.text().trim() == login)
    })?;
    let name = author.child("author_display_name")?.text();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}
