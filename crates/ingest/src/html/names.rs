//! The names of elements: their classes and ids, read as words.
//!
//! An id may also be a link target, which many programs derive from the words of a heading (Markdown, wikis, tables of contents).
//! `photo-finish-at-the-regatta` says nothing about its element. So the id of a heading counts as a name only if it is one word that the
//! heading does not contain, or names the kind of line (`comments-title`). The id of another element counts if it does not read like
//! part of a sentence, and does not repeat the heading of its section beside other sections of this kind.

use scraper::{ElementRef, Node};

use super::line::is_heading;
use crate::words::Words;

/// Function words that occur in parts of sentences. Those that also occur in names of furniture are missing (`share-on`, `sign-up-for`,
/// `more-from`).
static SMALL: Words = Words::new(
    "a an and are as at by has how in is of that the was what when who why with de del den der des di die du el het il la le \
    les und van",
);

/// Whether `name` is one of `names`, ignoring case.
pub(super) fn is_in(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether an attribute that is a list of words contains `wanted`, ignoring case.
pub(super) fn has_word(element: &ElementRef<'_>, attribute: &str, wanted: &str) -> bool {
    let value = element.attr(attribute);
    value.is_some_and(|value| {
        value
            .split_ascii_whitespace()
            .any(|word| word.eq_ignore_ascii_case(wanted))
    })
}

/// Whether a class or id of an element has one of these pairs as consecutive words. An empty first word matches any.
pub(super) fn is_called(element: &ElementRef<'_>, names: &[(&str, &str)]) -> bool {
    is_named(element, |previous, word| {
        names.iter().any(|(one, two)| {
            word.eq_ignore_ascii_case(two) && (one.is_empty() || previous.eq_ignore_ascii_case(one))
        })
    })
}

/// Whether a class or id of an element has one of `words`.
pub(super) fn is_one_of(element: &ElementRef<'_>, words: &Words) -> bool {
    is_named(element, |_, word| words.has_any_case(word))
}

/// Whether `wanted` holds for some word of a class or id of an element. Its arguments are the previous word (empty for the first) and the word.
pub(super) fn is_named(element: &ElementRef<'_>, wanted: impl Fn(&str, &str) -> bool) -> bool {
    let has = |value: &str| {
        let mut previous = "";
        words(value).any(|word| {
            let found = wanted(previous, word);
            previous = word;
            found
        })
    };
    element.attr("class").is_some_and(has)
        || element
            .attr("id")
            .is_some_and(|id| has(id) && !is_address(element, id))
}

/// Whether an id is a link target derived from the text of the element.
fn is_address(element: &ElementRef<'_>, id: &str) -> bool {
    if is_titling(element) || is_in_heading(element) {
        return repeats(element, id) || words(id).nth(1).is_some() && !is_of_part(id);
    }
    match element.value().name() {
        // With one or two words it is a name: `photo-caption`.
        "p" => words(id).nth(2).is_some() && !is_numbered(id),
        _ => is_of_sentence(id) || is_section(element) && is_section_beside(element),
    }
}

/// Whether an element is a heading or similar.
fn is_titling(element: &ElementRef<'_>) -> bool {
    let name = element.value().name();
    is_heading(name) || matches!(name, "dt" | "th" | "summary")
}

/// Whether an id names the kind of line that an element is: `article-title`, `comments-heading`.
fn is_of_part(id: &str) -> bool {
    const LINES: [&str; 6] = [
        "title", "headline", "heading", "subtitle", "byline", "header",
    ];
    words(id).nth(3).is_none()
        && words(id)
            .last()
            .is_some_and(|last| LINES.iter().any(|line| last.eq_ignore_ascii_case(line)))
}

fn is_in_heading(element: &ElementRef<'_>) -> bool {
    let parent = element.parent().and_then(ElementRef::wrap);
    matches!(element.value().name(), "span" | "a")
        && parent.is_some_and(|parent| is_heading(parent.value().name()))
}

/// Whether an id ends with a number, as those of numbered pictures do.
fn is_numbered(id: &str) -> bool {
    id.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether an id has two function words among at least four, or one among at least six.
fn is_of_sentence(id: &str) -> bool {
    let is_word = |word: &&str| word.bytes().any(|byte| byte.is_ascii_alphabetic());
    let (mut all, mut small) = (0, 0);
    for word in words(id).filter(is_word) {
        all += 1;
        small += usize::from(SMALL.has_any_case(word));
    }
    (all >= 4 && small >= 2) || (all >= 6 && small >= 1)
}

/// Whether an element has paragraphs below a heading whose words are the element's id.
fn is_section(element: &ElementRef<'_>) -> bool {
    /// How many elements are examined.
    const MOST: usize = 24;
    let Some(id) = element.attr("id").filter(|id| words(id).nth(1).is_some()) else {
        return false;
    };
    let mut inner = element
        .descendants()
        .skip(1)
        .take(MOST)
        .filter_map(ElementRef::wrap);
    let heading = inner.find(|inner| is_heading(inner.value().name()));
    heading.is_some_and(|heading| repeats(&heading, id))
        && inner.any(|inner| inner.value().name() == "p" && has_own_text(&inner))
}

/// Whether an element has text outside links.
fn has_own_text(element: &ElementRef<'_>) -> bool {
    element.children().any(|child| match child.value() {
        Node::Text(text) => !text.trim().is_empty(),
        _ => false,
    })
}

/// Whether the element before or after this one is such a section, too.
fn is_section_beside(element: &ElementRef<'_>) -> bool {
    let before = element.prev_siblings().find_map(ElementRef::wrap);
    let behind = || element.next_siblings().find_map(ElementRef::wrap);
    before.is_some_and(|beside| is_section(&beside))
        || behind().is_some_and(|beside| is_section(&beside))
}

/// Whether an element's text has the same letters and digits as an id. Other characters, such as those of a link to itself, are ignored.
fn repeats(element: &ElementRef<'_>, id: &str) -> bool {
    let text = element.text().flat_map(str::chars);
    let text = text
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase);
    let id = id
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase);
    text.eq(id)
}

/// The words of a class or id, split at punctuation and before capitals.
fn words(value: &str) -> impl Iterator<Item = &str> {
    value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(parts)
}

fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let bytes = rest.as_bytes();
        let cut = (1..bytes.len())
            .find(|&at| bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase());
        let (part, after) = rest.split_at(cut.unwrap_or(rest.len()));
        rest = after;
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_names_are_read_as_words() {
        let found: Vec<_> = words("b-relatedLinks__item shareholders").collect();
        assert_eq!(found, ["b", "related", "Links", "item", "shareholders"]);
        assert_eq!(words("--").count(), 0);
    }

    #[test]
    fn ids_that_are_parts_of_sentences_are_told() {
        for id in [
            "comments-by-the-vicar",
            "the-day-the-footer-fell",
            "social-care-costs-and-more-to-come",
            "la-navigation-de-plaisance",
        ] {
            assert!(is_of_sentence(id), "{id}");
        }
        for id in [
            "sign-up-to-the-newsletter",
            "recommended-for-you-container",
            "about-the-author-box",
            "block-views-related-articles-block-1",
            "share-on-a-site",
            "comments",
        ] {
            assert!(!is_of_sentence(id), "{id}");
        }
    }
}
