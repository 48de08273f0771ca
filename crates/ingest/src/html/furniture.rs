//! What stands on a page beside its article: elements that hold none by their name, by being hidden, or by what they are called.
//!
//! Class names and ids are read as words (`relatedLinks`, `related-links`, `b-related__links`; see `names`), so that `shareholders` is no
//! `share`. The words are those that stylesheets of all houses share; where one of them names something large, it is not believed (see `Outline`).

use scraper::ElementRef;

use super::entry::Entry;
use super::line::{is_heading, is_in_sentence};
use super::names::{has_word, is_called, is_named, is_one_of};
use crate::words::Words;

/// Elements that hold no text of an article, nor how the word before them is said.
static SKIPPED: Words = Words::new(
    "nav header footer aside script style figure figcaption noscript noframes template svg button select iframe head title \
    textarea input object video audio canvas dialog menu rt rp",
);

/// Words that name furniture alone.
static WORDS: Words = Words::new(
    "related newsletter newsletters share sharing shares social comment comments caption captions figcaption promo promotion \
    promotions advert adverts advertisement ads breadcrumb breadcrumbs cookie cookies consent gdpr recommend recommended \
    recommendation recommendations outbrain taboola disqus footer sidebar navigation nav popup modal overlay tooltip toolbar \
    teaser teasers carousel slider swiper subscribe signup login trending tags copyright factbox",
);

/// Words that do so in a row.
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

/// Words in a row that take the meaning of furniture away: what is embedded from a social network is quoted, and a page with a sidebar
/// is none.
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

/// Words of what stands below an article and may be far longer.
static BESIDE: Words = Words::new(
    "comment comments disqus related recommended recommendations outbrain taboola teasers",
);

/// Words of paragraphs that are said of a picture.
const CAPTIONS: [(&str, &str); 4] = [
    ("", "caption"),
    ("", "captions"),
    ("", "figcaption"),
    ("photo", "credit"),
];

/// Words of elements that hold a picture and what is said under it.
static PICTURES: Words = Words::new("image photo picture");
/// The longest caption, in bytes.
const LONGEST_CAPTION: usize = 600;

/// Whether an element holds no text of an article by its kind.
pub(super) fn is_skipped(entry: &Entry<'_>) -> bool {
    let is_skipped = || is_skipped_kind(&entry.element);
    *entry.skipped.get_or_init(is_skipped)
}

/// Publishing systems set tables and quotations in figures.
fn is_skipped_kind(element: &ElementRef<'_>) -> bool {
    const IN_FIGURES: [&str; 3] = ["table", "pre", "blockquote"];
    /// Elements that are looked at, as figures may stand in one another.
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

/// Whether an element is not shown, or is said to be for finding one's way.
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
        // A paragraph that is kept from screen readers is still there for eyes: many paywalls do so.
        || (element.value().name() != "p" && is("aria-hidden", "true"))
        || is("style", "display:none")
        || is("role", "navigation")
}

/// Whether an element is a form, or is called something that is no part of an article.
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

/// Whether an element is what a page shows of a text when it is asked for more: no links to more, but paragraphs.
pub(super) fn is_rest(entry: &Entry<'_>) -> bool {
    const NAMES: [(&str, &str); 3] = [("more", "content"), ("more", "text"), ("more", "body")];
    entry.prose > 0 && entry.linked == 0 && is_called(&entry.element, &NAMES)
}

/// Whether an element is called something that stands below an article.
pub(super) fn is_beside(element: &ElementRef<'_>) -> bool {
    matches!(element.value().name(), "div" | "section" | "ul" | "ol")
        && is_one_of(element, &BESIDE)
        && !is_called(element, &QUOTED)
}

/// Whether an element is called something that is not the article's in any part: a caption, comments, a banner.
pub(super) fn is_never_read(entry: &Entry<'_>) -> bool {
    static NEVER_READ: Words = Words::new(
        "comment comments caption captions figcaption cookie cookies consent gdpr login breadcrumb breadcrumbs",
    );
    is_one_of(&entry.element, &NEVER_READ) || is_picture(entry) && !has_parts(&entry.element)
}

/// Whether an element is called a picture and says no more than is said under one.
fn is_picture(entry: &Entry<'_>) -> bool {
    entry.text <= LONGEST_CAPTION && is_one_of(&entry.element, &PICTURES)
}

/// Whether an element has a heading or several paragraphs, as no caption has.
fn has_parts(element: &ElementRef<'_>) -> bool {
    /// Elements that are looked at.
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

/// Whether an element is called the head of a page or of an article. What stands there is read, but is no sign of where the text is.
pub(super) fn is_head(element: &ElementRef<'_>) -> bool {
    !matches!(element.value().name(), "html" | "body")
        && is_called(element, &[("", "header"), ("", "masthead"), ("", "banner")])
}
