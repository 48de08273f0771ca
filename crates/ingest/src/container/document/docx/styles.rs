//! The styles of a Word document.

use super::super::markup::{Markup, Node, Tag};
use super::super::style::Style;
use super::super::styles::{Entry, Styles};

/// Reads the part with the styles. The name of a style takes precedence over its outline level.
pub(super) fn read(source: &str) -> Styles<String> {
    let mut markup = Markup::of(source);
    let mut styles = Styles::default();
    let mut open: Option<(String, Entry<String>)> = None;
    while let Some(node) = markup.next() {
        let Node::Open(tag) = node else {
            continue;
        };
        let ("w", name) = tag.name() else {
            continue;
        };
        if name == "style" {
            if let Some((id, entry)) = open.take() {
                styles.add(id, entry);
            }
            open = tag.attr("styleId").map(|id| (id, Entry::default()));
        }
        let Some((_, entry)) = &mut open else {
            continue;
        };
        match name {
            "basedOn" => entry.parent = tag.attr("val"),
            "name" => {
                let style = tag.attr("val").and_then(|name| Style::of_name(&name));
                entry.style = style.or(entry.style);
            }
            "outlineLvl" => entry.style = entry.style.or(outline(&tag)),
            "vertAlign" => entry.is_raised = Some(is_superscript(&tag)),
            "vanish" => entry.is_hidden = Some(tag.is_on()),
            // Formatting for one part of a table.
            "tblStylePr" => markup.skip(),
            _ => {}
        }
    }
    if let Some((id, entry)) = open {
        styles.add(id, entry);
    }
    styles
}

/// Whether a `vertAlign` property means superscript.
pub(super) fn is_superscript(tag: &Tag<'_>) -> bool {
    tag.attr("val").is_some_and(|val| val == "superscript")
}

/// The style for an outline level.
pub(super) fn outline(tag: &Tag<'_>) -> Option<Style> {
    let level = tag.attr("val")?.parse().ok()?;
    Some(Style::of_outline(level))
}
