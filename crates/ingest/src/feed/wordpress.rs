//! What only the exports of WordPress say: which of the records are posts, and who the authors are.

use crate::byline;
use crate::xml::Element;

/// No export has more authors that are looked at.
const MOST_AUTHORS: usize = 4096;

/// Why a record of an export is no article. Sites may have kinds of posts of their own, named for what they are.
pub(super) fn reason(item: Element<'_>) -> Option<&'static str> {
    let stated = |name: &str| {
        let mut children = item.children();
        let child = children.find(|child| child.is(name))?;
        Some(child.text().trim().to_owned())
    };
    let kind = stated("post_type")?;
    match stated("status").as_deref() {
        Some("trash") => return Some("a post in the trash"),
        Some("draft" | "auto-draft" | "pending") => return Some("a draft, not published"),
        _ => {}
    }
    match kind.as_str() {
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

/// The names in a line `By Jo Reed` that a body begins with, which is blanked. The line is one only as written: in the page
/// that is made of the body it flows into the text.
pub(super) fn take_byline(text: &mut String) -> Vec<String> {
    let inside = text.trim_start();
    let inside = inside.strip_prefix("<p>").unwrap_or(inside).trim_start();
    let start = text.len() - inside.len();
    let line = inside.lines().next().unwrap_or_default();
    if line.len() == inside.len() || line.contains(['<', '[']) {
        return Vec::new();
    }
    let names = byline::line_names(line);
    if !names.is_empty() {
        text.replace_range(start..start + line.len(), &" ".repeat(line.len()));
    }
    names
}

/// Shortcodes that stand for pictures and players, and whether they have content, which is no text of the article either.
const SHORTCODES: [(&str, bool); 7] = [
    ("caption", true),
    ("wp_caption", true),
    ("embed", true),
    ("gallery", false),
    ("audio", false),
    ("video", false),
    ("playlist", false),
];

/// Whether a record is one of an export.
pub(super) fn is_record(item: Element<'_>) -> bool {
    item.children().any(|child| child.is("post_type"))
}

/// Blanks the shortcodes in a text, which stays as long as it is.
pub(super) fn blank_shortcodes(text: &mut String) {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find('[') {
        blanked.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = shortcode(rest).unwrap_or(0);
        match length {
            0 => blanked.push('['),
            length => blanked.extend(std::iter::repeat_n(' ', length)),
        }
        rest = &rest[length.max(1)..];
    }
    blanked.push_str(rest);
    *text = blanked;
}

/// The length in bytes of the shortcode that a text begins with.
fn shortcode(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('[')?;
    let closing = inside.strip_prefix('/');
    let name = closing.unwrap_or(inside);
    let (name, has_content) = SHORTCODES.iter().find(|(known, _)| {
        let after = name.strip_prefix(known);
        after.is_some_and(|after| after.starts_with([' ', ']', '/']))
    })?;
    let end = text.find(']')? + 1;
    let has_content = *has_content && closing.is_none() && !text[..end].ends_with("/]");
    let close = format!("[/{name}]");
    let content = text[end..].find(&close).filter(|_| has_content);
    Some(content.map_or(end, |content| end + content + close.len()))
}
