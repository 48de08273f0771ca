//! Recognises furniture: elements that are not part of an article by their kind, because they are hidden, or by their class or id.
//!
//! Class names and ids are read as words (`relatedLinks`, `related-links`, `b-related__links`; see `names`), so that `shareholders` does not
//! match `share`. The words are those that stylesheets of many publishers have in common; if one names a large part of a page, it is
//! ignored (see `Outline`).

use scraper::ElementRef;

use super::entry::Entry;
use super::line::{is_heading, is_in_sentence};
use super::names::{has_word, is_called, is_named, is_one_of};
use crate::words::Words;

/// Elements without text of an article, including ruby annotations.
static SKIPPED: Words = Words::new(
    "nav header footer aside script style figure figcaption noscript noframes template svg button select iframe head title \
    textarea input object video audio canvas dialog menu rt rp",
);

/// Words that name furniture by themselves.
static WORDS: Words = Words::new(
    "related newsletter newsletters share sharing shares social comment comments caption captions figcaption promo promotion \
    promotions advert adverts advertisement ads breadcrumb breadcrumbs cookie cookies consent gdpr recommend recommended \
    recommendation recommendations outbrain taboola disqus footer sidebar navigation nav popup modal overlay tooltip toolbar \
    teaser teasers carousel slider swiper subscribe signup login trending tags copyright factbox",
);

/// Pairs of consecutive words that name furniture.
const PAIRS: [(&str, &str); 23] = [
    ("author", "bio"),
    ("author", "box"),
    ("about", "author"),
    ("read", "more"),
    ("read", "also"),
    ("most", "read"),
    ("most", "popular"),
    ("more", "on"),
    ("more", "from"),
    ("article", "card"),
    ("story", "card"),
    ("post", "card"),
    ("news", "card"),
    ("visually", "hidden"),
    ("sr", "only"),
    ("screen", "reader"),
    ("info", "box"),
    ("fact", "box"),
    ("expandable", "box"),
    ("top", "stories"),
    ("latest", "news"),
    ("up", "next"),
    ("sign", "up"),
];

/// Pairs of consecutive words that do not name furniture although they contain such a word: an embedded post is a quotation, and a page with
/// a sidebar is not a sidebar.
const QUOTED: [(&str, &str); 8] = [
    ("media", "embed"),
    ("social", "embed"),
    ("with", "sidebar"),
    ("has", "sidebar"),
    ("no", "sidebar"),
    ("without", "sidebar"),
    ("sidebar", "grid"),
    ("sidebar", "layout"),
];

/// Words that name content below an article, which may be far longer than the article.
static BESIDE: Words = Words::new(
    "comment comments disqus related recommended recommendations outbrain taboola teasers",
);

/// Words that name captions, for paragraphs.
const CAPTIONS: [(&str, &str); 4] = [
    ("", "caption"),
    ("", "captions"),
    ("", "figcaption"),
    ("photo", "credit"),
];

/// Words that name elements with a picture and its caption.
static PICTURES: Words = Words::new("image photo picture");
/// The longest caption, in bytes.
const LONGEST_CAPTION: usize = 600;

/// Whether an element is not text of an article by its kind.
pub(super) fn is_skipped(entry: &Entry<'_>) -> bool {
    let is_skipped = || is_skipped_kind(&entry.element);
    *entry.skipped.get_or_init(is_skipped)
}

/// Decides [`is_skipped`]. A figure is read if it contains a table or a quotation, as publishing systems put them there.
fn is_skipped_kind(element: &ElementRef<'_>) -> bool {
    const IN_FIGURES: [&str; 3] = ["table", "pre", "blockquote"];
    /// How many elements are examined, as figures may be nested.
    const MOST: usize = 500;
    let name = element.value().name();
    let holds_text = || {
        let mut inner = element
            .descendants()
            .take(MOST)
            .filter_map(ElementRef::wrap);
        inner.any(|inner| IN_FIGURES.contains(&inner.value().name()))
    };
    SKIPPED.has(name)
        && match name {
            "figure" => !holds_text(),
            "button" | "object" => !is_in_sentence(element),
            _ => true,
        }
}

/// Whether an element is not displayed, or has the role of navigation.
pub(super) fn is_hidden(element: &ElementRef<'_>) -> bool {
    let is = |name: &str, wanted: &str| {
        let value = element
            .attr(name)
            .filter(|value| value.len() >= wanted.len());
        value.is_some_and(|value| value.to_ascii_lowercase().replace(' ', "").contains(wanted))
    };
    matches!(
        element.value().name(),
        "script" | "style" | "noscript" | "noframes" | "template" | "head"
    ) || element.attr("hidden").is_some()
        // Many paywalls hide paragraphs from screen readers only; these are still displayed.
        || (element.value().name() != "p" && is("aria-hidden", "true"))
        || is("style", "display:none")
        || is("role", "navigation")
}

/// Whether an element is a form, or its class or id names something that is not part of an article.
pub(super) fn is_furniture(entry: &Entry<'_>) -> bool {
    let is_furniture = || is_called_furniture(entry);
    *entry.furniture.get_or_init(is_furniture)
}

fn is_called_furniture(entry: &Entry<'_>) -> bool {
    let element = &entry.element;
    let name = element.value().name();
    if name == "form" {
        return true;
    }
    if matches!(name, "html" | "body" | "main" | "em" | "strong" | "b" | "i") {
        return false;
    }
    if name == "p" {
        return is_called(element, &CAPTIONS);
    }
    if has_word(element, "class", "widget") || (name == "article" && entry.linked * 3 > entry.text)
    {
        return true;
    }
    if is_called(element, &QUOTED) || is_rest(entry) {
        return false;
    }
    is_named(element, |previous, word| {
        WORDS.has_any_case(word)
            || PAIRS.iter().any(|(one, two)| {
                previous.eq_ignore_ascii_case(one) && word.eq_ignore_ascii_case(two)
            })
    }) || is_picture(entry)
}

/// Whether an element holds the rest of a text that a page shows on demand: it has such a name, paragraphs, and no links.
pub(super) fn is_rest(entry: &Entry<'_>) -> bool {
    const NAMES: [(&str, &str); 3] = [("more", "content"), ("more", "text"), ("more", "body")];
    entry.prose > 0 && entry.linked == 0 && is_called(&entry.element, &NAMES)
}

/// Whether an element's class or id names something that stands below an article.
pub(super) fn is_beside(element: &ElementRef<'_>) -> bool {
    matches!(element.value().name(), "div" | "section" | "ul" | "ol")
        && is_one_of(element, &BESIDE)
        && !is_called(element, &QUOTED)
}

/// Whether an element's class or id names something that never contains text of the article, such as a caption, comments or a consent
/// banner.
pub(super) fn is_never_read(entry: &Entry<'_>) -> bool {
    static NEVER_READ: Words = Words::new(
        "comment comments caption captions figcaption cookie cookies consent gdpr login breadcrumb breadcrumbs",
    );
    is_one_of(&entry.element, &NEVER_READ) || is_picture(entry) && !has_parts(&entry.element)
}

/// Whether an element's class or id names a picture, and its text is no longer than a caption.
fn is_picture(entry: &Entry<'_>) -> bool {
    entry.text <= LONGEST_CAPTION && is_one_of(&entry.element, &PICTURES)
}

/// Whether an element has a heading or several paragraphs, which captions do not have.
fn has_parts(element: &ElementRef<'_>) -> bool {
    /// How many elements are examined.
    const MOST: usize = 100;
    let inner = element.descendants().skip(1).take(MOST);
    let mut names = inner
        .filter_map(ElementRef::wrap)
        .map(|inner| inner.value().name());
    let mut paragraphs = 0;
    names.any(|name| {
        paragraphs += usize::from(name == "p");
        paragraphs > 1 || is_heading(name)
    })
}

/// Whether an element's class or id names the head of a page or of an article. Its content is read, but does not help to find the text.
pub(super) fn is_head(element: &ElementRef<'_>) -> bool {
    !matches!(element.value().name(), "html" | "body")
        && is_called(element, &[("", "header"), ("", "masthead"), ("", "banner")])
}
