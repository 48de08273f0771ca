//! Records whose values are all in attributes: `<row Id="1" Title=".." Body=".." CreationDate=".."/>` (Stack Exchange).
//!
//! Programs store the texts of their user interface like this, too, and phones their messages. So an element only counts as a record if it
//! has a text with a title and a day, or clear prose with one of these.

use crate::keys::{self, Role, unfamiliar};
use crate::metadata::Field;
use crate::xml::Element;

use super::survey::is_day;

/// The names of such elements. Empty if only `root` is one, `None` if there are none.
pub(super) fn records(root: Element<'_>) -> Option<Vec<String>> {
    /// The most elements that are examined.
    const MOST: usize = 1000;
    let mut names: Vec<String> = Vec::new();
    for element in root.descendants().take(MOST).filter(is_article) {
        if !names.iter().any(|name| element.is(name)) {
            names.push(element.name().to_owned());
        }
    }
    (!names.is_empty() || is_article(&root)).then_some(names)
}

/// Whether an element is such a record.
fn is_article(element: &Element<'_>) -> bool {
    let (mut has_title, mut has_day) = (false, false);
    let (mut has_text, mut has_prose) = (false, false);
    for (name, text) in element.attribute_texts() {
        let Some(slot) = keys::of_column(name) else {
            continue;
        };
        match slot.role() {
            Role::Title => has_title |= !text.raw.trim().is_empty(),
            Role::Field(Field::Published) => has_day |= is_day(&text.decoded()),
            Role::Text => {
                let text = text.decoded();
                has_text |= unfamiliar::has_words(&text);
                has_prose |= unfamiliar::is_prose(&text);
            }
            _ => {}
        }
    }
    has_text && has_title && has_day || has_prose && (has_title || has_day)
}
