//! Decides which elements are inline, so that the words before and after them belong to one line.
//!
//! Browsers display unknown elements inline, such as custom ones (`x-tip`), those of word processors (`o:p`) and obsolete ones. But many
//! unknown elements are parts of a page that a style sheet makes blocks. So an unknown element counts as inline only if it stands in a
//! paragraph or a heading, or directly beside text.

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::{ElementRef, Node};

use crate::sentence::ends_with_stop;
use crate::superscript;
use crate::words::Words;

/// Inline elements.
static INLINE: Words = Words::new(
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span \
    strike strong sub sup time tt u var wbr",
);

/// Block elements, and elements that display no text of their own.
static BLOCKS: Words = Words::new(
    "address article aside audio blockquote body br button canvas caption center col colgroup dd details dialog dir div dl dt \
    embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img \
    input legend li listing main menu nav noframes noscript object ol optgroup option p plaintext pre script search section \
    select style summary svg table tbody td template textarea tfoot th thead title tr ul video xmp",
);

/// Elements for text.
static TEXT: Words = Words::new("p li blockquote pre dd dt td th caption summary");

/// Whether a name, in lower case, is that of an element for text, such as a paragraph.
pub(super) fn is_text(name: &str) -> bool {
    TEXT.has(name)
}

/// Whether a name, in lower case, is that of a heading.
pub(super) fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Whether a name is that of an inline element.
pub(crate) fn is_inline(name: &str) -> bool {
    INLINE.has_any_case(name)
}

/// Whether a name is that of a block element, or of one that displays no text of its own.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.has_any_case(name)
}

/// Whether an element with this name ends the line around it.
pub(crate) fn ends_line(name: &str) -> bool {
    name != "img" && is_block(name)
}

/// Whether an element is a superscript, such as a note mark, that is not part of the word at the end of `before`.
pub(super) fn is_note(element: &ElementRef<'_>, before: &str) -> bool {
    let raised = || {
        let raised = element.text().flat_map(str::chars);
        raised.take(superscript::LONGEST + 1).collect::<String>()
    };
    element.value().name() == "sup" && superscript::is_apart(before, &raised())
}

/// The text of an element that is a line, without deleted text, and with a space before superscripts that are not part of the word before them.
pub(super) fn shown(element: &ElementRef<'_>) -> String {
    let mut shown = String::new();
    let mut deleted = None;
    for edge in element.traverse() {
        match edge {
            Edge::Open(node) if deleted.is_none() => match node.value() {
                Node::Text(text) => shown.push_str(text),
                Node::Element(inner) if inner.name() == "del" => deleted = Some(node.id()),
                Node::Element(inner) if inner.name() == "sup" => {
                    let raised = ElementRef::wrap(node);
                    let is_apart = raised.is_some_and(|raised| is_note(&raised, &shown));
                    shown.push_str(if is_apart { " " } else { "" });
                }
                _ => {}
            },
            Edge::Close(node) if deleted == Some(node.id()) => deleted = None,
            _ => {}
        }
    }
    shown
}

/// How many elements around one are examined.
const DEEPEST: usize = 16;

/// Whether an element is displayed within the line around it.
pub(super) fn runs_on(element: &ElementRef<'_>) -> bool {
    match element.value().name() {
        // The most common elements first.
        "a" | "span" => true,
        "div" | "p" | "li" | "ul" | "img" | "script" | "td" | "tr" => false,
        name if INLINE.has(name) => true,
        "button" | "object" => is_in_sentence(element),
        name if BLOCKS.has(name) => false,
        _ => is_in_paragraph(element) || is_beside_text(element),
    }
}

/// Whether an element is part of a sentence, by the text on both sides, such as a term with an explanation on demand.
pub(super) fn is_in_sentence(element: &ElementRef<'_>) -> bool {
    const STOPS: [char; 4] = [':', '?', '!', '|'];
    let before = element.prev_sibling().and_then(text);
    let behind = element.next_sibling().and_then(text);
    before.is_some_and(|before| !ends_with_stop(before) && !before.ends_with(STOPS))
        && behind.is_some_and(|behind| !behind.starts_with('|'))
        && is_in_paragraph(element)
}

/// Whether the nearest block around an element is a paragraph or a heading.
fn is_in_paragraph(element: &ElementRef<'_>) -> bool {
    let around = element
        .ancestors()
        .take(DEEPEST)
        .filter_map(ElementRef::wrap);
    let mut names = around.map(|around| around.value().name());
    let block = names.find(|name| BLOCKS.has(name));
    block.is_some_and(|name| name == "p" || is_heading(name))
}

/// Whether text stands directly before or after an element, or an element around it up to the nearest block.
fn is_beside_text(element: &ElementRef<'_>) -> bool {
    let around = element
        .ancestors()
        .take(DEEPEST)
        .filter_map(ElementRef::wrap);
    let around = around.take_while(|around| !BLOCKS.has(around.value().name()));
    std::iter::once(*element).chain(around).any(|element| {
        let sides = [element.prev_sibling(), element.next_sibling()];
        sides.into_iter().flatten().any(|node| text(node).is_some())
    })
}

/// The trimmed text of a text node; `None` for other nodes and for white space.
fn text<'a>(node: NodeRef<'a, Node>) -> Option<&'a str> {
    match node.value() {
        Node::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}
