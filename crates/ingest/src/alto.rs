//! ALTO: a page as character recognition gives it, word by word.
//!
//! Only the METS file of an issue states which columns belong together. A page that has one is read by the `mets` module; a page alone is
//! read as an article without title. Each text block is a paragraph: its lines are joined, and words that were broken at the end of a line
//! are restored. (<https://www.loc.gov/standards/alto/>)

use newshound_article::{Article, Provenance};

use crate::Problem;
use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Tree};

pub(crate) use page::{Page, Paragraph};

mod page;

/// Whether the root element of an input is that of an ALTO page.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name.eq_ignore_ascii_case("alto"))
}

/// Reads a page alone, as an article without title.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let layout = layout(&tree);
    let mut article = Article::default();
    let mut setter = Setter {
        article: &mut article,
    };
    if let Some(language) = language(layout) {
        let provenance = Provenance::Markup("ALTO LANG".to_owned());
        setter.set(Field::Language, &language, provenance);
    }
    let paragraphs = Page::of(layout).take_all();
    let blocks = paragraphs.into_iter().map(|paragraph| {
        let Paragraph { text, span } = paragraph;
        Block::marked(text, span, Kind::Paragraph)
    });
    let blocks: Vec<_> = blocks.collect();
    tree.checked(layout, compose(article, &blocks, Title::Stated))
}

/// The element that contains the text of a page.
pub(crate) fn layout<'t>(tree: &'t Tree<'_>) -> Element<'t> {
    tree.top().find("Layout").unwrap_or(tree.top())
}

/// The first language that the layout, a page or a text block states.
fn language(layout: Element<'_>) -> Option<String> {
    layout.descendants().find_map(|element| {
        let is_block = element.is_one_of(&["Layout", "Page", "TextBlock"]);
        let stated = || element.attr("lang").or_else(|| element.attr("language"));
        is_block.then(stated).flatten()
    })
}

#[cfg(test)]
mod tests;
