//! The roles of the elements of NITF and XHTML, whose names mean the same where both have them.

use super::{Element, Role};
use crate::words::Words;

static BLOCKS: Words = Words::new(
    "html body div section article aside main p ul ol li dl dt dd blockquote address center form fieldset hr table caption \
    thead tbody tfoot tr body.content body.end block bq nitf-table custom-table fn abstract tagline credit datasource \
    copyrite",
);
static HEADINGS: Words = Words::new("h1 h2 h3 h4 h5 h6 hl1 hl2 hedline");
const LINES: [&str; 2] = ["td", "th"];
/// Pictures with what is said of them, what is no text, and what the readers of a format ask for by name.
static SKIPPED: Words = Words::new(
    "head title script style noscript template svg math iframe object video audio canvas button select textarea nav figure \
    figcaption media media-caption media-producer nitf-table-metadata byline dateline distributor",
);

/// What an element of NITF or XHTML means for its text. One of another vocabulary marks up a part of its line.
pub(crate) fn role(element: &Element<'_>) -> Role {
    match () {
        () if element.is("p") || BLOCKS.has_any_case(element.name()) => Role::Block,
        () if element.is("a") => Role::Link,
        () if element.is_one_of(&["b", "strong"]) => Role::Bold,
        () if element.is("br") => Role::Break,
        () if element.is("pre") => Role::Preformatted,
        () if element.is_one_of(&LINES) => Role::Line,
        () if HEADINGS.has_any_case(element.name()) => Role::Heading,
        // Publishing systems set tables and quotations in figures.
        () if element.is("figure") && holds_text(element) => Role::Block,
        () if SKIPPED.has_any_case(element.name()) => Role::Skipped,
        () => Role::Inline,
    }
}

fn holds_text(figure: &Element<'_>) -> bool {
    const IN_FIGURES: [&str; 3] = ["table", "pre", "blockquote"];
    /// Elements that are looked at, as figures may stand in one another.
    const MOST: usize = 500;
    let mut inside = figure.descendants().take(MOST);
    inside.any(|element| element.is_one_of(&IN_FIGURES))
}
