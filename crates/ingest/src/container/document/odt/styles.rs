//! The styles of an OpenDocument text.

use super::super::markup::{Markup, Node};
use super::super::names;
use super::super::styles::{Entry, Style, Styles};

/// What a level of outline makes of a paragraph; they count from one.
pub(super) fn outline(level: &str) -> Option<Style> {
    let level: i32 = level.parse().ok()?;
    Some(Style::of_outline(level.checked_sub(1)?))
}

/// Adds the styles of a part.
pub(super) fn read(source: &str, styles: &mut Styles<String>) {
    let mut markup = Markup::of(source);
    let mut open: Option<(String, Entry<String>)> = None;
    let mut add = |open: Option<(String, Entry<String>)>| {
        if let Some((name, entry)) = open {
            styles.add(name, entry);
        }
    };
    while let Some(node) = markup.next() {
        let Node::Open(tag) = node else {
            continue;
        };
        match tag.name() {
            ("style", "style") => {
                let name = tag.attr("name").unwrap_or_default();
                let shown = tag.attr("display-name");
                let level = tag.attr("default-outline-level");
                let entry = Entry {
                    parent: tag.attr("parent-style-name"),
                    style: names::style(shown.as_ref().unwrap_or(&name))
                        .or_else(|| outline(&level?)),
                    is_hidden: None,
                };
                add(open.replace((name, entry)));
            }
            ("style", "text-properties") => {
                if let Some((_, entry)) = &mut open {
                    let display = tag.attr("display");
                    entry.is_hidden = display.map(|display| display == "none");
                }
            }
            ("office", "body" | "master-styles") => markup.skip(),
            _ => {}
        }
    }
    add(open);
}
