//! The styles of an OpenDocument text.

use super::super::markup::{Markup, Node};
use super::super::style::Style;
use super::super::styles::{Entry, Styles};

/// The style for an outline level, counted from 1.
pub(super) fn outline(level: &str) -> Option<Style> {
    let level: i32 = level.parse().ok()?;
    Some(Style::of_outline(level.checked_sub(1)?))
}

/// Whether a text position means superscript: `super 58%`, `33% 58%`.
fn is_above(position: &str) -> bool {
    let height = position.trim_end().split(' ').next().unwrap_or_default();
    let percent = height.trim_end_matches('%').parse::<f32>();
    height == "super" || percent.is_ok_and(|percent| percent > 0.0)
}

/// A style whose element is open.
struct Open {
    /// The number of open elements, including this one.
    depth: usize,
    name: String,
    entry: Entry<String>,
}

/// Adds the styles of a part.
pub(super) fn read(source: &str, styles: &mut Styles<String>) {
    let mut markup = Markup::of(source);
    let mut open: Option<Open> = None;
    let mut depth = 0_usize;
    let mut add = |open: Option<Open>| {
        if let Some(Open { name, entry, .. }) = open {
            styles.add(name, entry);
        }
    };
    while let Some(node) = markup.next() {
        let tag = match node {
            Node::Open(tag) => tag,
            Node::Close => {
                depth = depth.saturating_sub(1);
                add(open.take_if(|open| depth < open.depth));
                continue;
            }
            Node::Text(_) => continue,
        };
        match tag.name() {
            ("office", "body" | "master-styles") => {
                markup.skip();
                continue;
            }
            ("style", "style") => {
                let name = tag.attr("name").unwrap_or_default();
                let shown = tag.attr("display-name");
                let level = tag.attr("default-outline-level");
                let entry = Entry {
                    parent: tag.attr("parent-style-name"),
                    style: Style::of_name(shown.as_ref().unwrap_or(&name))
                        .or_else(|| outline(&level?)),
                    is_hidden: None,
                    is_raised: None,
                };
                let depth = depth + 1;
                add(open.replace(Open { depth, name, entry }));
            }
            // Levels of lists have text properties too, which do not belong to a style that is open.
            ("style", "text-properties") => {
                if let Some(Open { entry, .. }) = &mut open {
                    let display = tag.attr("display");
                    entry.is_hidden = display.map(|display| display == "none");
                    let position = tag.attr("text-position");
                    entry.is_raised = position.map(|position| is_above(&position));
                }
            }
            _ => {}
        }
        depth += 1;
    }
    add(open);
}
