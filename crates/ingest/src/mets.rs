//! METS: the inventory of an issue, which states which blocks of which pages belong to which article.
//!
//! A METS file contains no text itself. It names the pages of an issue, which are ALTO files near it. Its logical structure lists the
//! articles, notices and advertisements, each with the stretches of pages that it consists of. Libraries write this in two ways, and both
//! are read: the stretches are in the item's own division, or in divisions of the physical structure to which a list of links connects the
//! item.
//!
//! An issue is read when its METS file is read, with the pages lent by the caller ([`crate::Siblings`]). The [`Inventory`] states what to
//! take from which page. `issue` takes it page by page, so that only one page is in memory at a time, and passes on each item as a record
//! of its own. A record consists of what was gathered for the item, as a small XML element that [`read`] understands, so that it can be
//! read independently of the others and in parallel. The words of a page that no item takes are one record per page, after the items:
//! nothing of a page is lost or read twice. (<https://www.loc.gov/standards/mets/>)

use newshound_article::{Article, Provenance};

use crate::block::{Block, Kind};
use crate::compose::{Title, compose};
use crate::metadata::{Field, Setter};
use crate::xml::{self, Tree};
use crate::{Failure, Problem, Skip};

pub(crate) use inventory::Inventory;
pub use issue::{issue_pages, names_issue};

pub(crate) mod issue;

mod describe;
mod gathered;
mod inventory;
mod structure;

/// Whether the root element of an input is that of a METS file.
pub(crate) fn sniff(head: &[u8]) -> bool {
    xml::root(head).is_some_and(|root| root.name.eq_ignore_ascii_case("mets"))
}

/// Reads the record of an item that was gathered from its issue. A METS file itself is skipped, as it has no text.
pub(crate) fn read(source: &str) -> Result<Article, Problem> {
    let tree = Tree::parse(source)?;
    let Some(item) = tree.top().child(gathered::ITEM) else {
        let skip = Skip::NotNews("a METS inventory, whose pages are read one by one");
        return Err(tree.problem(skip));
    };
    let mut article = Article::default();
    let mut blocks = Vec::new();
    for element in item.children() {
        let text = element.text();
        match element.name() {
            gathered::HEADING => {
                blocks.push(Block::marked(text, element.text_span(), Kind::Heading))
            }
            gathered::PARAGRAPH => {
                blocks.push(Block::marked(text, element.text_span(), Kind::Paragraph));
            }
            gathered::DAMAGE => article.damage = Some(text),
            name => {
                let from = element.attr("from").unwrap_or_default();
                let mut setter = Setter {
                    article: &mut article,
                };
                let provenance = Provenance::Markup(from);
                match name {
                    "title" => setter.title(&text, element.text_span(), provenance),
                    "author" => setter.byline(&text, &provenance),
                    "published" => setter.set(Field::Published, &text, provenance),
                    "source" => setter.set(Field::Source, &text, provenance),
                    "section" => setter.set(Field::Section, &text, provenance),
                    "language" => setter.set(Field::Language, &text, provenance),
                    "id" => setter.set(Field::ExternalId, &text, provenance),
                    _ => {}
                }
            }
        }
    }
    let article = tree.checked(tree.top(), compose(article, &blocks, Title::Stated))?;
    match &article.damage {
        // The item has a text, but on a page that could not be read.
        Some(reason) if article.is_empty() => {
            let reason = reason.clone();
            Err(Failure::Damaged { reason }.into())
        }
        _ => Ok(article),
    }
}

#[cfg(test)]
mod tests;
