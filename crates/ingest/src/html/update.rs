//! Decides whether a day on a page is that of an update rather than of publication.
//!
//! Its own text decides first, then the words right before it (`Last updated: <time>`), then the class or id of its element. These words and
//! the day may stand in elements of their own, so the text before a few elements around is examined, too.

use newshound_article::FloorCharBoundary;
use scraper::{ElementRef, Node};

use super::line::is_heading;
use super::names::{has_word, is_called, is_one_of};
use crate::date;
use crate::told::{begins_update, ends_with_update};
use crate::words::Words;

/// How many elements, the day's own included, are examined for a label before them.
const AROUND: usize = 3;
/// How many nodes before an element are searched for its label.
const BEFORE: usize = 8;
/// The most nodes, and the most bytes of text, of an element that is a label or a day.
const NODES: usize = 24;
const LONGEST: usize = 60;

/// Whether a `time` element states the day of an update.
pub(super) fn is_of_update(element: &ElementRef<'_>) -> bool {
    let says = short_text(element).is_some_and(|text| begins_update(text.trim_start()));
    says || is_said_behind(element) || is_marked_update(element)
}

/// Whether the words right after an element, in parentheses, say that it is an update: `<time> (updated)`.
fn is_said_behind(element: &ElementRef<'_>) -> bool {
    let Some(Node::Text(text)) = element.next_sibling().map(|node| node.value()) else {
        return false;
    };
    let inside = text.trim_start().strip_prefix('(');
    let inside = inside.and_then(|rest| rest.split_once(')'));
    // A longer text refers to another day: `(This story was updated)`.
    let is_label = |inside: &str| inside.split_whitespace().nth(2).is_none();
    inside.is_some_and(|(inside, _)| is_label(inside) && ends_with_update(inside))
}

/// Whether the text right before an element consists only of words for a publication: `Published on <time>`.
pub(super) fn is_marked_published(element: &ElementRef<'_>) -> bool {
    let label = text_before(element).unwrap_or_default();
    let is_word = |word: &str| word.starts_with(char::is_alphabetic) && date::is_word(word);
    label.split_whitespace().next().is_some() && label.split_whitespace().all(is_word)
}

/// Whether the text before an element, or else its property, class or id, says that it is an update.
pub(super) fn is_marked_update(element: &ElementRef<'_>) -> bool {
    static UPDATED: Words = Words::new("updated update modified");
    const PUBLISHED: [(&str, &str); 6] = [
        ("", "published"),
        ("", "publish"),
        ("", "pubdate"),
        ("", "posted"),
        ("", "created"),
        ("entry", "date"),
    ];
    if let Some(label) = text_before(element) {
        if ends_with_update(&label) {
            return true;
        }
        let last = label.split_whitespace().next_back().unwrap_or_default();
        if last.starts_with(char::is_alphabetic) && date::is_word(last) {
            return false;
        }
    }
    if let Some(property) = element.attr("itemprop") {
        return property.trim() == "dateModified";
    }
    let around = element.parent().and_then(ElementRef::wrap);
    let around = around.filter(|around| short_text(around).is_some());
    let mut named = std::iter::once(*element).chain(around);
    let is_published =
        |element: &ElementRef<'_>| is_called(element, &PUBLISHED) || is_of_entry(element);
    named.clone().any(|element| is_one_of(&element, &UPDATED))
        && !named.any(|element| is_published(&element))
}

/// Whether an element has the class `updated` of hAtom, which marks the day of an entry, beside another class for a day: `post-date updated`.
fn is_of_entry(element: &ElementRef<'_>) -> bool {
    let class = element.attr("class").unwrap_or_default();
    let is_day = |name: &str| {
        let name = name.to_ascii_lowercase();
        let is_update = ["update", "modified"]
            .iter()
            .any(|word| name.contains(word));
        !is_update && (name.ends_with("date") || name.ends_with("time"))
    };
    has_word(element, "class", "updated") && class.split_ascii_whitespace().any(is_day)
}

/// The text right before an element: the end of the text node, or a short element that is not a heading.
fn text_before(element: &ElementRef<'_>) -> Option<String> {
    let own = element.ancestors().take(AROUND - 1);
    for node in std::iter::once(**element).chain(own) {
        for before in node.prev_siblings().take(BEFORE) {
            let text = match before.value() {
                Node::Text(text) => {
                    let from = text.len().saturating_sub(LONGEST);
                    text[text.floor_char_boundary_at(from)..].to_owned()
                }
                Node::Element(other) if is_heading(other.name()) => return None,
                Node::Element(_) => short_text(&ElementRef::wrap(before)?)?,
                _ => continue,
            };
            if !text.trim().is_empty() {
                return Some(text);
            }
        }
    }
    None
}

/// The text of an element, if it is as short as a label or a day.
fn short_text(element: &ElementRef<'_>) -> Option<String> {
    let mut short = String::new();
    for (at, node) in element.descendants().enumerate() {
        if let Node::Text(text) = node.value() {
            short.push_str(text);
        }
        if at == NODES || short.len() > LONGEST {
            return None;
        }
    }
    Some(short)
}
