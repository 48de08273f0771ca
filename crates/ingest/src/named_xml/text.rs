//! The text of an element in a vocabulary that is not known: paragraphs by their names, HTML, or lines.

use crate::html;
use crate::words::Words;
use crate::xml::{self, Edge, Element, Role, Text};

use super::survey;

static PARAGRAPHS: Words = Words::new("para paragraph paragraphe absatz párrafo parrafo paragrafo");
static HEADINGS: Words = Words::new("subhead subheading subheadline crosshead intertitle");
static ITEMS: Words = Words::new("entry item listitem row");
static LINES: Words = Words::new("cell l line sentence s verse");

/// How the text of an element is read, where elements in it part its lines.
pub(super) fn role_in(text: Element<'_>) -> Option<fn(&Element<'_>) -> Role> {
    let parts = |element: Element<'_>| {
        let role = role(&element);
        !matches!(role, Role::Inline | Role::Link | Role::Bold)
    };
    let says = own(text).any(|text| !text.raw.trim().is_empty());
    match text.children().next() {
        None => None,
        Some(_) if !says => Some(role_apart),
        Some(_) => text.descendants().any(parts).then_some(role as _),
    }
}

fn role(element: &Element<'_>) -> Role {
    let name = element.name();
    match xml::role(element) {
        Role::Inline if PARAGRAPHS.has_any_case(name) => Role::Block,
        Role::Inline if ITEMS.has_any_case(name) => Role::Block,
        Role::Inline if HEADINGS.has_any_case(name) => Role::Heading,
        Role::Inline if LINES.has_any_case(name) => Role::Line,
        role => role,
    }
}

/// The same in a text whose words all stand in elements: those right in it are blocks. What a record that is a text states of itself is none.
fn role_apart(element: &Element<'_>) -> Role {
    let is_part = || {
        let around = element.parent().and_then(|around| survey::slot(&around));
        around.is_some_and(|slot| slot.is_text()) && !html::is_inline(element.name())
    };
    match role(element) {
        Role::Inline if is_part() => match survey::slot(element) {
            Some(slot) if !slot.is_text() => Role::Skipped,
            _ => Role::Block,
        },
        role => role,
    }
}

/// The texts right in an element.
pub(super) fn own<'t>(element: Element<'t>) -> impl Iterator<Item = Text<'t>> {
    let mut walk = element.walk();
    std::iter::from_fn(move || {
        loop {
            match walk.next()? {
                Edge::Text(text) => return Some(text),
                Edge::Open(_) => walk.pass_over(),
                Edge::Close => {}
            }
        }
    })
}

/// The text of an element but for what stands in elements that mark up no text.
pub(super) fn marked_up(element: Element<'_>) -> String {
    let mut text = String::new();
    let mut walk = element.walk();
    while let Some(edge) = walk.next() {
        match edge {
            Edge::Text(part) => text.push_str(&part.decoded()),
            Edge::Open(element) => {
                if role(&element) == Role::Inline && !html::is_inline(element.name()) {
                    walk.pass_over();
                }
            }
            Edge::Close => text.push(' '),
        }
    }
    text
}
