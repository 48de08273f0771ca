//! Exports of WordPress: which records are posts, the display names of authors, bylines and shortcodes in bodies.

use crate::byline;
use crate::keys::withheld;
use crate::xml::Element;

/// The most authors of an export that are searched.
const MOST_AUTHORS: usize = 4096;

/// Why a record of an export is not an article; `None` if it is one, or is not from an export. Besides posts and pages, some kinds of posts
/// that sites define are articles, too, by their names.
pub(super) fn reason(item: Element<'_>) -> Option<&'static str> {
    let stated = |name: &str| {
        let mut children = item.children();
        let child = children.find(|child| child.is(name))?;
        Some(child.text().trim().to_owned())
    };
    let kind = stated("post_type")?;
    let status = stated("status").unwrap_or_default();
    if let Some(reason) = withheld::reason("post_status", &status) {
        return Some(reason);
    }
    match kind.as_str() {
        "post" | "page" | "article" | "news" | "story" => None,
        "attachment" => Some("an attachment, no article"),
        "nav_menu_item" => Some("a menu item, no article"),
        _ => Some("a WordPress record that is neither post nor page"),
    }
}

/// The display name of the author with this login, from the list in the head of an export.
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

/// The byline (`By Jo Reed`) on the first line of a body, which is overwritten with spaces there. It must be found before the body is read
/// as HTML, where the line end turns into a space.
pub(super) fn take_byline(text: &mut String) -> Option<String> {
    let inside = text.trim_start();
    let inside = inside.strip_prefix("<p>").unwrap_or(inside).trim_start();
    let start = text.len() - inside.len();
    let line = inside.lines().next().unwrap_or_default();
    if line.len() == inside.len() || line.contains(['<', '[']) {
        return None;
    }
    let line = line.to_owned();
    let is_byline = !byline::line_names(&line).is_empty();
    is_byline.then(|| {
        text.replace_range(start..start + line.len(), &" ".repeat(line.len()));
        line
    })
}

/// Shortcodes for pictures and players, and whether each encloses content, which is not text of the article either.
const SHORTCODES: [(&str, bool); 7] = [
    ("caption", true),
    ("wp_caption", true),
    ("embed", true),
    ("gallery", false),
    ("audio", false),
    ("video", false),
    ("playlist", false),
];

/// Whether a record is from an export of WordPress.
pub(super) fn is_record(item: Element<'_>) -> bool {
    item.children().any(|child| child.is("post_type"))
}

/// Overwrites the shortcodes in a text, with their content, with spaces. The text keeps its length in bytes.
pub(super) fn blank_shortcodes(text: &mut String) {
    let mut blanked = String::with_capacity(text.len());
    // No shortcode ends after the last closing bracket, so the tail is not searched.
    let (mut rest, tail) = text.split_at(text.rfind(']').map_or(0, |at| at + 1));
    let mut unclosed = Vec::new();
    while let Some(at) = rest.find('[') {
        blanked.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = shortcode(rest, &mut unclosed).unwrap_or(0);
        match length {
            0 => blanked.push('['),
            length => blanked.extend(std::iter::repeat_n(' ', length)),
        }
        rest = &rest[length.max(1)..];
    }
    blanked.push_str(rest);
    blanked.push_str(tail);
    *text = blanked;
}

/// The length in bytes of the shortcode that a text begins with, including its content; `None` if it begins with none. `unclosed` collects
/// the names of shortcodes without a closing tag in the rest of the text, so that the rest is searched only once for each.
fn shortcode(text: &str, unclosed: &mut Vec<&'static str>) -> Option<usize> {
    let inside = text.strip_prefix('[')?;
    let closing = inside.strip_prefix('/');
    let name = closing.unwrap_or(inside);
    let (name, has_content) = SHORTCODES.iter().find(|(known, _)| {
        let after = name.strip_prefix(known);
        after.is_some_and(|after| after.starts_with([' ', ']', '/']))
    })?;
    let end = text.find(']')? + 1;
    let has_content = *has_content && closing.is_none() && !text[..end].ends_with("/]");
    if !has_content || unclosed.contains(name) {
        return Some(end);
    }
    let close = format!("[/{name}]");
    match text[end..].find(&close) {
        Some(content) => Some(end + content + close.len()),
        None => {
            unclosed.push(name);
            Some(end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(text: &str) -> String {
        let mut text = text.to_owned();
        blank_shortcodes(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn shortcodes_go_with_their_content() {
        for (text, expected) in [
            ("One [caption id=1]A gull[/caption] two", "One two"),
            ("One [caption]A gull, [caption]two", "One A gull, two"),
            ("One [gallery ids=1] two [video /] three", "One two three"),
            ("One [caption two", "One [caption two"),
            ("One [sic] two]", "One [sic] two]"),
        ] {
            assert_eq!(blanked(text), expected);
        }
    }

    #[test]
    fn an_end_that_there_is_not_is_looked_for_once() {
        let mut unclosed = Vec::new();
        let text = "[caption]A gull";
        assert_eq!(shortcode(text, &mut unclosed), Some(9));
        assert_eq!(unclosed, ["caption"]);
        assert_eq!(
            shortcode("[caption]A gull[/caption]", &mut unclosed),
            Some(9)
        );
    }
}
