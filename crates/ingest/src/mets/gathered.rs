//! What was gathered for an item of an issue, as the bytes of its record.

use quick_xml::escape::escape;

use super::describe::Statement;

/// The element that holds all.
pub(super) const ITEM: &str = "item";
/// A heading of it.
pub(super) const HEADING: &str = "heading";
/// Why something of it is missing.
pub(super) const DAMAGE: &str = "damage";
/// A paragraph of it.
pub(super) const PARAGRAPH: &str = "p";

/// A block of text: whether it is a heading, and what it says.
pub(super) type Text = (bool, String);

/// The record of an item, with why something of it is missing where that is so.
///
/// An item without a title has the first of its headings for one.
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
