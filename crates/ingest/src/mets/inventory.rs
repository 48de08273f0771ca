//! Reads from a METS file the pages of an issue, its items, and which words of which page belong to which item.

use std::collections::HashMap;

use super::describe::{Descriptions, Statement};
use super::structure::{Links, Role, items, kind, section};
use crate::xml::{Element, Tree};
use crate::{Failure, Problem, Skip};

/// The pages and items of an issue.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    /// The pages that have words of an item, in the order of the file.
    pub(super) pages: Vec<Page>,
    /// The items, in the order of the file.
    pub(super) items: Vec<Item>,
    /// The metadata of the issue.
    pub(super) about: Vec<Statement>,
    /// The error that ended the file early, if any; items may be missing then.
    pub(super) fault: Option<Failure>,
}

/// A page that has words of an item.
#[derive(Debug)]
pub(super) struct Page {
    /// The address of the page's file, as the METS file writes it.
    pub(super) href: String,
    /// The page number that is printed on it, or else its place in the issue: `3`, `B2`.
    pub(super) number: Option<String>,
}

/// An article, a notice, or an advertisement.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) about: Vec<Statement>,
    pub(super) areas: Vec<Area>,
}

/// A stretch of words on a page.
#[derive(Debug)]
pub(super) struct Area {
    /// The index of the page in [`Inventory::pages`].
    pub(super) page: usize,
    /// The id of the first element on the page.
    pub(super) begin: String,
    /// The id of the last element, inclusive; that of the first if the METS file gives no end.
    pub(super) end: String,
    pub(super) is_heading: bool,
}

impl Inventory {
    /// Reads a METS file.
    ///
    /// # Errors
    /// The file is damaged, or has no items with words on a page.
    pub(crate) fn read(source: &str) -> Result<Self, Problem> {
        let tree = Tree::parse(source)?;
        let mets = tree.top();
        let files = Files::of(mets);
        let links = Links::of(mets);
        let descriptions = Descriptions::of(mets);
        let mut inventory = Self::default();
        for div in items(mets) {
            let areas: Vec<_> = links
                .areas(div)
                .filter_map(|area| files.area(area))
                .collect();
            if areas.is_empty() {
                continue;
            }
            if inventory.items.is_empty() {
                inventory.about = descriptions.issue(div);
            }
            let about = describe(div, &descriptions, files.number(&areas));
            inventory.items.push(Item { about, areas });
        }
        inventory.fault = tree.cut_off().cloned();
        if inventory.items.is_empty() {
            let skip = Skip::NotNews("a METS inventory without articles, whose pages are read");
            return Err(tree.problem(skip));
        }
        inventory.keep_pages(files);
        Ok(inventory)
    }

    /// Keeps only the files that areas refer to, in their order, and changes the indices in the areas accordingly.
    fn keep_pages(&mut self, files: Files) {
        let areas = self.items.iter_mut().flat_map(|item| &mut item.areas);
        let areas: Vec<_> = areas.collect();
        let mut numbers: Vec<_> = areas.iter().map(|area| area.page).collect();
        numbers.sort_unstable();
        numbers.dedup();
        for area in areas {
            area.page = numbers.binary_search(&area.page).unwrap_or_default();
        }
        let mut pages: Vec<_> = files.pages.into_iter().map(Some).collect();
        let kept = numbers
            .iter()
            .filter_map(|&number| pages.get_mut(number)?.take());
        self.pages = kept.collect();
    }
}

/// The metadata of an item, of which `page` is the number of its first page.
fn describe(
    div: Element<'_>,
    descriptions: &Descriptions<'_>,
    page: Option<&str>,
) -> Vec<Statement> {
    let mut about = descriptions.item(div);
    let kind = kind(div);
    // Only the label of an article is a title; that of an advertisement is a number.
    let label = div.attr("LABEL").filter(|_| kind == "article");
    let label = label.and_then(|label| Statement::new("title", &label, "METS LABEL"));
    about.splice(0..0, label);
    let page = page.map(|page| format!("page {page}"));
    let kind = (kind != "article").then(|| kind.replace('_', " "));
    let section = [section(div), kind, page];
    let section = section.into_iter().flatten().collect::<Vec<_>>().join(", ");
    about.extend(Statement::new("section", &section, "METS div"));
    let id = div.attr("ID").unwrap_or_default();
    about.extend(Statement::new("id", &id, "METS ID"));
    about
}

/// The files that a METS file names, and their indices by id.
struct Files {
    pages: Vec<Page>,
    by_id: HashMap<String, usize>,
}

impl Files {
    /// Reads the files and their page numbers.
    fn of(mets: Element<'_>) -> Self {
        let mut files = Self {
            pages: Vec::new(),
            by_id: HashMap::new(),
        };
        for file in mets.all("file") {
            let href = file.find("FLocat").and_then(|place| place.attr("href"));
            if let (Some(id), Some(href)) = (file.attr("ID"), href) {
                files.by_id.insert(id, files.pages.len());
                files.pages.push(Page { href, number: None });
            }
        }
        files.number_pages(mets);
        files
    }

    /// Sets the numbers of the pages, from the divisions that refer to their files and whose type ends with `page`.
    fn number_pages(&mut self, mets: Element<'_>) {
        let is_page = |div: &Element<'_>| {
            let kind = div.attr("TYPE").unwrap_or_default().to_ascii_lowercase();
            div.is("div") && kind.ends_with("page")
        };
        for div in mets.outermost(is_page) {
            let number = div.attr("ORDERLABEL").or_else(|| div.attr("ORDER"));
            for pointer in div.descendants() {
                let id = pointer.attr("FILEID").unwrap_or_default();
                if let Some(&at) = self.by_id.get(&id) {
                    let page = &mut self.pages[at];
                    page.number = page.number.take().or_else(|| number.clone());
                }
            }
        }
    }

    /// The stretch of words that an `area` element refers to; `None` if it gives no known file or no beginning.
    fn area(&self, (area, role): (Element<'_>, Role)) -> Option<Area> {
        let begin = area.attr("BEGIN")?;
        Some(Area {
            page: *self.by_id.get(&area.attr("FILEID")?)?,
            end: area.attr("END").unwrap_or_else(|| begin.clone()),
            begin,
            is_heading: role == Role::Heading,
        })
    }

    /// The number of the page of the first area.
    fn number(&self, areas: &[Area]) -> Option<&str> {
        self.pages[areas.first()?.page].number.as_deref()
    }
}
