//! ALTO: a page as character recognition saw it, word by word.
//!
//! A page is an article without title, since only the METS file knows which columns belong together. A block of
//! text is a paragraph; its lines are joined, and words that were broken at a line's end are whole again.
//! (<https://www.loc.gov/standards/alto/>)

use newshound_article::{Article, Provenance, Span};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Tree};
use crate::{Problem, Skip};

/// Whether an input begins like a page.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name.eq_ignore_ascii_case("alto"))
}

/// Whether an input begins like the METS file that describes an issue.
pub(crate) fn sniff_inventory(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name.eq_ignore_ascii_case("mets"))
}

/// Reads a page.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let layout = tree.top().find("Layout").unwrap_or(tree.top());
    let mut article = Article::default();
    let languages = layout.descendants().filter_map(|element| {
        let is_block = element.is_one_of(&["Layout", "Page", "TextBlock"]);
        let stated = || element.attr("lang").or_else(|| element.attr("language"));
        is_block.then(stated).flatten()
    });
    let mut setter = Setter {
        article: &mut article,
    };
    if let Some(language) = { languages }.next() {
        let provenance = Provenance::Markup("ALTO LANG".to_owned());
        setter.set(Field::Language, &language, provenance);
    }
    let blocks = paragraphs(layout);
    tree.checked(compose(article, &blocks, Title::Stated))
}

/// Passes over a METS file: the pages that it lists are files of their own.
pub(crate) fn skip_inventory(_: &str) -> Result<Article, Problem> {
    Err(Skip::NotNews("a METS inventory, whose pages are read instead").into())
}

fn paragraphs(layout: Element<'_>) -> Vec<Block<'static>> {
    let spaced = layout.find("SP").is_some();
    let mut end = 0;
    let outermost = layout.all("TextBlock").filter(|block| {
        let is_inside = block.span().start < end;
        end = end.max(block.span().end);
        !is_inside
    });
    let blocks = outermost.map(|block| paragraph(block, spaced));
    blocks.filter(|block| !block.text.is_empty()).collect()
}

/// Pages that mark spaces have none elsewhere; in others every word has one before it.
fn paragraph(block: Element<'_>, spaced: bool) -> Block<'static> {
    let mut text = String::new();
    let mut span: Option<Span> = None;
    let mut broken = false;
    for element in block.descendants() {
        match element.name() {
            "TextLine" if !broken => text.push(' '),
            "SP" => text.push(' '),
            "HYP" => broken = true,
            "String" => {
                if !spaced && !broken {
                    text.push(' ');
                }
                broken = false;
                text.push_str(&word(element));
                let Span { start, end } = element.span();
                span = Some(Span::new(span.map_or(start, |span| span.start), end));
            }
            _ => {}
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Block::marked(text, span.unwrap_or_default(), Kind::Paragraph)
}

/// A word as it is read: a broken one whole at its first half.
fn word(string: Element<'_>) -> String {
    let part = string.attr("SUBS_TYPE").unwrap_or_default();
    let whole = string.attr("SUBS_CONTENT");
    match &*part {
        "HypPart2" if whole.is_some() => String::new(),
        "HypPart1" => whole.or_else(|| string.attr("CONTENT")).unwrap_or_default(),
        _ => string.attr("CONTENT").unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
