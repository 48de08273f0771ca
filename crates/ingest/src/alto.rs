//! ALTO: a page as character recognition saw it, word by word.
//!
//! Only the METS file knows which columns belong together, and where it does the page is read by the `mets`
//! module; a page alone is an article without title. A block of text is a paragraph; its lines are joined, and words that
//! were broken at a line's end are whole again. (<https://www.loc.gov/standards/alto/>)

use newshound_article::{Article, Provenance};

use crate::Problem;
use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Element, Tree};

pub(crate) use page::{Page, Paragraph};

mod page;

/// Whether an input begins like a page.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name.eq_ignore_ascii_case("alto"))
}

/// Reads a page.
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

/// Where the text of a page is.
pub(crate) fn layout<'t>(tree: &'t Tree<'_>) -> Element<'t> {
    tree.top().find("Layout").unwrap_or(tree.top())
}

fn language(layout: Element<'_>) -> Option<String> {
    layout.descendants().find_map(|element| {
        let is_block = element.is_one_of(&["Layout", "Page", "TextBlock"]);
        let stated = || element.attr("lang").or_else(|| element.attr("language"));
        is_block.then(stated).flatten()
    })
}

#[cfg(test)]
mod tests;
