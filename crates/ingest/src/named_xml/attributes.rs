//! Records whose values all stand in attributes: `<row Id="1" Title=".." Body=".." CreationDate=".."/>` (Stack Exchange).
//!
//! Programs keep what they show on a screen so, too, and so do phones their messages. So an element is such a record where a title and a
//! day stand beside its text, or one of these beside one that is plainly prose.

use crate::keys::{self, Role, unfamiliar};
use crate::metadata::Field;
use crate::xml::Element;

use super::survey::is_day;

/// The names of such elements, which may differ; none where `root` alone is one.
pub(super) fn records(root: Element<'_>) -> Option<Vec<String>> {
    /// Elements that are looked at.
    const MOST: usize = 1000;
    let mut names: Vec<String> = Vec::new();
    for element in root.descendants().take(MOST).filter(is_article) {
        if !names.iter().any(|name| element.is(name)) {
            names.push(element.name().to_owned());
        }
    }
    (!names.is_empty() || is_article(&root)).then_some(names)
}

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
