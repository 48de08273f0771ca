//! The text of an element in an unknown vocabulary: paragraphs by their names, HTML, or lines.

use crate::html;
use crate::keys;
use crate::metadata::Field;
use crate::words::Words;
use crate::xml::{self, Edge, Element, Role, Text};

use super::slots::{name, slot};

/// Names of elements that are paragraphs.
static PARAGRAPHS: Words = Words::new("para paragraph paragraphe absatz párrafo parrafo paragrafo");
/// Names of elements that are headings.
static HEADINGS: Words = Words::new("subhead subheading subheadline crosshead intertitle heading");
/// Names of elements that are headings, unless they are within a paragraph or sentence.
static TITLES: Words = Words::new("title titel titre título titulo titolo headline");
/// Names of elements that are items of a list or rows of a table.
static ITEMS: Words = Words::new("entry item listitem row");
/// Names of elements that are lines or cells of a block.
static LINES: Words = Words::new("cell l line sentence s verse");

/// The function that gives the roles of elements in a text; `None` if no element separates its lines, so that it is read as lines or
/// embedded HTML.
pub(super) fn role_in(text: Element<'_>) -> Option<fn(&Element<'_>) -> Role> {
    let parts = |element: Element<'_>| {
        let role = role(&element);
        !matches!(role, Role::Inline | Role::Link | Role::Bold)
    };
    if is_paragraph(&text) {
        return Some(role);
    }
    match text.children().next() {
        None => None,
        Some(_) if !says(text) => Some(role_apart),
        Some(_) => text.descendants().any(parts).then_some(role as _),
    }
}

/// The effect of an element on the text in it.
fn role(element: &Element<'_>) -> Role {
    let name = element.name();
    match xml::role(element) {
        Role::Skipped | Role::Inline if TITLES.has_any_case(name) => match element.parent() {
            Some(around) if is_paragraph(&around) => Role::Inline,
            _ if element.follows_words() => Role::Inline,
            _ => Role::Heading,
        },
        // In HTML a `head` contains elements only.
        Role::Skipped if element.is("head") && element.children().next().is_none() => Role::Heading,
        Role::Inline if PARAGRAPHS.has_any_case(name) => Role::Block,
        Role::Inline if ITEMS.has_any_case(name) => Role::Block,
        Role::Inline if HEADINGS.has_any_case(name) => Role::Heading,
        Role::Inline if LINES.has_any_case(name) => Role::Line,
        role => role,
    }
}

/// The same as [`role`], for a text whose words are all in elements. Elements directly in the text are blocks, except for what a record
/// that is a text states about itself.
fn role_apart(element: &Element<'_>) -> Role {
    let is_part = || {
        let around = element.parent().and_then(|around| slot(&around));
        around.is_some_and(|slot| slot.is_text()) && !html::is_inline(element.name())
    };
    match role(element) {
        Role::Inline if is_part() => match slot(element) {
            Some(slot) if !slot.is_prose() && !is_part_of_text(element, slot) => Role::Skipped,
            _ => Role::Block,
        },
        Role::Inline if !html::is_inline(element.name()) && element.follows_tag() => Role::Line,
        role => role,
    }
}

/// Whether an element is a paragraph by its name.
pub(super) fn is_paragraph(element: &Element<'_>) -> bool {
    element.is("p") || PARAGRAPHS.has_any_case(element.name())
}

/// Whether an element is or contains a paragraph.
pub(super) fn holds_paragraphs(element: &Element<'_>) -> bool {
    is_paragraph(element) || element.descendants().any(|inner| is_paragraph(&inner))
}

/// Whether an element is a paragraph, heading or other block by its name.
pub(super) fn is_block(element: &Element<'_>) -> bool {
    matches!(
        role(element),
        Role::Block | Role::Heading | Role::Preformatted
    )
}

/// The elements within `element` that have text and no child elements.
pub(super) fn leaves<'t>(element: Element<'t>) -> impl Iterator<Item = Element<'t>> {
    let elements = element.descendants();
    elements.filter(|inner| inner.children().next().is_none() && !inner.is_blank())
}

/// Whether an element is the line above a headline, which may be a single word.
pub(super) fn is_kicker(element: &Element<'_>) -> bool {
    static KICKERS: Words = Words::new(
        "antetitulo antetítulo dachzeile eyebrow kicker occhiello overline spitzmarke surtitre",
    );
    KICKERS.has_any_case(&name(element))
}

/// The parts of an element that may contain several things: the outermost elements, perhaps itself, that have words outside of their child
/// elements, are not inline, or for which `is_one` holds.
pub(super) fn apart<'t>(
    element: Element<'t>,
    is_one: impl Fn(&Element<'t>) -> bool,
) -> Vec<Element<'t>> {
    let mut found = Vec::new();
    let mut left = vec![element];
    while let Some(element) = left.pop() {
        if role(&element) != Role::Inline || says(element) || is_one(&element) {
            found.push(element);
            continue;
        }
        let from = left.len();
        left.extend(element.children());
        left[from..].reverse();
    }
    found
}

/// The only element within `text` that holds it, as lines (Solr: `<arr name="text"><str>..`) or as escaped markup. In the latter case,
/// other elements may state something about the text, and summaries are ignored. (Drupal: `<body><value>..</value><format>..`)
pub(super) fn only<'t>(text: Element<'t>) -> Option<Element<'t>> {
    let is_escaped = |leaf: &Element<'_>| {
        let mut texts = leaf.texts();
        let has_sign = texts.any(|text| text.raw.contains(if text.literal { "<" } else { "&lt;" }));
        has_sign && html::is_markup(xml::flat(*leaf).text())
    };
    let is_summary =
        |leaf: &Element<'_>| slot(leaf).is_some_and(|slot| slot.role() == keys::Role::Summary);
    let mut all = leaves(text);
    let (first, is_single) = (all.next()?, all.next().is_none());
    let has_lines = |leaf: &Element<'_>| leaf.texts().any(|text| text.raw.trim().contains('\n'));
    let mut escaped = leaves(text).filter(|leaf| !is_summary(leaf) && is_escaped(leaf));
    let found = match escaped.next() {
        Some(found) => found,
        None if is_single && slot(&first).is_none() && has_lines(&first) => first,
        None => return None,
    };
    let is_one = escaped.next().is_none();
    let is_named_so = || is_single || found.is_one_of(&["value", "rendered"]);
    let is_other = || !is_block(&found) && !html::is_inline(found.name());
    (is_one && is_named_so() && is_other()).then_some(found)
}

/// Whether an element has words outside of its child elements.
pub(super) fn says(element: Element<'_>) -> bool {
    own(element).any(|text| !text.raw.trim().is_empty())
}

/// The texts of an element outside of its child elements.
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

/// The text of an element without that in elements that are not markup of text.
pub(super) fn marked_up(element: Element<'_>) -> String {
    let mut text = String::new();
    let mut walk = element.walk();
    while let Some(edge) = walk.next() {
        match edge {
            Edge::Text(part) => text.push_str(&part.decoded()),
            Edge::Open(element) => {
                let is_inline = role(&element) == Role::Inline;
                let marks_up = || html::is_inline(element.name()) || holds_paragraphs(&element);
                if is_inline && !marks_up() {
                    walk.pass_over();
                }
            }
            Edge::Close => text.push(' '),
        }
    }
    text
}

/// Whether an element in a text is a part of it although it has the name of a field: it contains paragraphs.
pub(super) fn is_part_of_text(element: &Element<'_>, slot: keys::Slot) -> bool {
    let is_place = matches!(slot.role(), keys::Role::Field(field) if field != Field::Published);
    is_place && holds_paragraphs(element)
}
