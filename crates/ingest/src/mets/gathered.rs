//! Writes what was gathered for an item of an issue as the bytes of its record.

use quick_xml::escape::escape;

use super::describe::Statement;

/// The root element of a record.
pub(super) const ITEM: &str = "item";
/// The element of a heading.
pub(super) const HEADING: &str = "heading";
/// The element that states why a part of the item is missing.
pub(super) const DAMAGE: &str = "damage";
/// The element of a paragraph.
pub(super) const PARAGRAPH: &str = "p";

/// A block of text: whether it is a heading, and its text.
pub(super) type Text = (bool, String);

/// The record of an item. `damage` states why a part of the item is missing, if one is.
///
/// If no title is stated and the first text is a heading, this heading is the title.
pub(super) fn record(statements: &[&Statement], texts: &[Text], damage: Option<&str>) -> Vec<u8> {
    let mut record = format!("<{ITEM}>");
    let mut texts = texts;
    for Statement { field, value, from } in statements {
        let value = escape(value.as_str());
        record.push_str(&format!("\n<{field} from=\"{from}\">{value}</{field}>"));
    }
    let has_title = statements
        .iter()
        .any(|statement| statement.field == "title");
    if let ([(true, heading), rest @ ..], false) = (texts, has_title) {
        let heading = escape(heading.as_str());
        record.push_str(&format!("\n<title from=\"METS heading\">{heading}</title>"));
        texts = rest;
    }
    for (is_heading, text) in texts {
        let name = match is_heading {
            true => HEADING,
            false => PARAGRAPH,
        };
        record.push_str(&format!("\n<{name}>{}</{name}>", escape(text.as_str())));
    }
    if let Some(damage) = damage {
        record.push_str(&format!("\n<{DAMAGE}>{}</{DAMAGE}>", escape(damage)));
    }
    record.push_str(&format!("\n</{ITEM}>\n"));
    record.into_bytes()
}
