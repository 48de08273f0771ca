//! The roles of the elements of NITF and XHTML, whose common names have the same meaning.

use super::{Element, Role};
use crate::words::Words;

static BLOCKS: Words = Words::new(
    "html body div section article aside main p ul ol li dl dt dd blockquote address center form fieldset hr table caption \
    thead tbody tfoot tr body.content body.end block bq nitf-table custom-table fn abstract tagline credit datasource \
    copyrite",
);
static HEADINGS: Words = Words::new("h1 h2 h3 h4 h5 h6 hl1 hl2 hedline");
const LINES: [&str; 2] = ["td", "th"];
/// Pictures with their captions, elements that are not text, and elements that readers of a format look up by name.
static SKIPPED: Words = Words::new(
    "head title script style noscript template svg math iframe object video audio canvas button select textarea nav figure \
    figcaption media media-caption media-producer nitf-table-metadata byline dateline distributor",
);

/// The role of an element of NITF or XHTML. Unknown elements are inline.
pub(crate) fn role(element: &Element<'_>) -> Role {
    match () {
        () if element.is("p") || BLOCKS.has_any_case(element.name()) => Role::Block,
        () if element.is("a") => Role::Link,
        () if element.is_one_of(&["b", "strong"]) => Role::Bold,
        () if element.is("br") => Role::Break,
        () if element.is("pre") => Role::Preformatted,
        () if element.is_one_of(&LINES) => Role::Line,
        () if HEADINGS.has_any_case(element.name()) => Role::Heading,
        // Publishing systems put tables and quotations in figures.
        () if element.is("figure") && holds_text(element) => Role::Block,
        () if SKIPPED.has_any_case(element.name()) => Role::Skipped,
        () => Role::Inline,
    }
}

fn holds_text(figure: &Element<'_>) -> bool {
    const IN_FIGURES: [&str; 3] = ["table", "pre", "blockquote"];
    /// How many elements are examined, as figures may be nested.
    const MOST: usize = 500;
    let mut inside = figure.descendants().take(MOST);
    inside.any(|element| element.is_one_of(&IN_FIGURES))
}
