//! Reads a whole issue: its inventory, and its pages one after another.

use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::ops::ControlFlow;

use newshound_article::Span;

use super::describe::Statement;
use super::gathered::{self, Text};
use super::inventory::{Area, Inventory, Item};
use crate::siblings::beside;
use crate::xml::Tree;
use crate::{
    Failure, Format, Options, PageFault, Problem, Siblings, Skip, alto, encoding, split, xml,
};

/// Whether a file name is like that of an issue's METS file: `issue-mets.xml`, `METS.xml`, `0412.mets`.
///
/// Issues are only searched for under such names, because an issue must be known before its pages are read, and opening all files for that
/// would mean reading everything twice.
pub fn names_issue(name: &str) -> bool {
    let ends_in = |end: &[u8]| {
        let name = name.as_bytes();
        let from = name.len().checked_sub(end.len());
        from.is_some_and(|from| name[from..].eq_ignore_ascii_case(end))
    };
    if !ends_in(b".mets") && !ends_in(b".xml") {
        return false;
    }
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let file = file.to_ascii_lowercase();
    file.ends_with(".mets") || file.contains("mets")
}

/// The paths of the pages that have words of an item of the issue; empty if `input` is not the METS file of an issue. These pages are to be
/// read with the issue, and not alone. `name` is the path of the METS file.
pub fn issue_pages(input: impl Read, name: &str, options: &Options) -> Vec<String> {
    let content = split::whole(input, Format::Mets.limit(options));
    let inventory = content.map(|content| inventory(&content));
    match inventory {
        Ok(Ok(inventory)) => inventory.paths(name).flatten().collect(),
        _ => Vec::new(),
    }
}

/// Reads the inventory from the bytes of a METS file.
pub(crate) fn inventory(content: &[u8]) -> Result<Inventory, Problem> {
    if !super::sniff(&encoding::preview(&content[..content.len().min(1 << 16)])) {
        return Err(Skip::NotNews("no METS file").into());
    }
    let source = encoding::decode(content, xml::declared_charset(content).as_deref())?;
    Inventory::read(&source)
}

/// The callback that takes the content of each record of an issue, or a problem.
pub(crate) type Visit<'v> = dyn FnMut(Result<Vec<u8>, Problem>) -> ControlFlow<()> + 'v;

impl Inventory {
    /// The paths of the pages, in their order, for an issue whose METS file is called `name`. `None` for a page whose address leads outside
    /// of the files being read, or to a METS file.
    pub(crate) fn paths(&self, name: &str) -> impl Iterator<Item = Option<String>> {
        self.pages.iter().map(move |page| {
            let path = beside(name, &page.href)?;
            (path != name && !names_issue(&path)).then_some(path)
        })
    }

    /// An upper bound for the number of times that [`Inventory::read_issue`] calls `visit`.
    pub(crate) fn most_records(&self) -> usize {
        self.items.len() + 2 * self.pages.len() + 2
    }

    /// Reads the issue whose METS file is called `name`. Passes on its items, then for each page the words that no item took, then the
    /// problems. An issue with more text than the largest record passes on only a failure.
    pub(crate) fn read_issue(
        &self,
        name: &str,
        options: &Options,
        siblings: &mut dyn Siblings,
        visit: &mut Visit<'_>,
    ) -> ControlFlow<()> {
        let mut gathered = Gathered::new(self.items.len());
        let by_page = self.areas_by_page();
        let mut read = HashSet::new();
        for (number, path) in self.paths(name).enumerate() {
            let content = match path {
                Some(path) if !read.insert(path.clone()) => Err(PageFault::NamedTwice),
                Some(path) => open(siblings, &path, Format::Alto.limit(options)),
                None => Err(PageFault::OutOfReach),
            };
            gathered.is_any_open |= content.is_ok();
            let areas = &by_page[number];
            let read = content.and_then(|content| gathered.read(number, areas, &content));
            let loss = read.unwrap_or_else(|fault| {
                let items = areas.iter().map(|(item, ..)| *item).collect();
                Some(Loss { fault, items })
            });
            if let Some(loss) = loss {
                gathered.tell(self.pages[number].href.clone(), loss);
            }
            if gathered.bytes > options.max_record_bytes {
                let limit = options.max_record_bytes;
                return visit(Err(Failure::TooLarge { limit }.into()));
            }
        }
        self.hand_out(gathered, visit)
    }

    /// For each page the areas on it. Each is given with the index of its item and its own index within the item.
    fn areas_by_page(&self) -> Vec<Vec<(usize, usize, &Area)>> {
        let mut by_page = vec![Vec::new(); self.pages.len()];
        for (item, Item { areas, .. }) in self.items.iter().enumerate() {
            for (number, area) in areas.iter().enumerate() {
                by_page[area.page].push((item, number, area));
            }
        }
        by_page
    }

    /// Passes on the records and problems of an issue whose pages are all read.
    fn hand_out(&self, gathered: Gathered, visit: &mut Visit<'_>) -> ControlFlow<()> {
        let is_missing = |failure: &&Failure| {
            matches!(
                failure,
                Failure::Page {
                    fault: PageFault::Missing,
                    ..
                }
            )
        };
        if gathered.problems.iter().filter(is_missing).count() == self.pages.len() {
            return visit(Err(Failure::NoPages.into()));
        }
        let taken = gathered.items.into_iter().zip(gathered.damage);
        // If no page could be opened, items would consist of titles alone.
        let taken = taken.filter(|_| gathered.is_any_open);
        for (item, (mut texts, damage)) in self.items.iter().zip(taken) {
            texts.sort_by_key(|(area, _)| *area);
            let texts: Vec<_> = texts.into_iter().map(|(_, text)| text).collect();
            let about: Vec<_> = item.about.iter().chain(&self.about).collect();
            visit(Ok(gathered::record(&about, &texts, damage.as_deref())))?;
        }
        for (number, texts) in gathered.left {
            let page = self.pages[number].number.as_deref();
            let page = page.map(|page| format!("page {page}")).unwrap_or_default();
            let page = Statement::new("section", &page, "METS div");
            let about: Vec<_> = page.iter().chain(&self.about).collect();
            visit(Ok(gathered::record(&about, &texts, None)))?;
        }
        for failure in gathered.problems.into_iter().chain(self.fault.clone()) {
            visit(Err(failure.into()))?;
        }
        ControlFlow::Continue(())
    }
}

/// The bytes of a page, of which there may be at most `limit`.
fn open(siblings: &mut dyn Siblings, path: &str, limit: usize) -> Result<Vec<u8>, PageFault> {
    let page = siblings.open(path).map_err(Failure::from)?;
    let page = page.ok_or(PageFault::Missing)?;
    Ok(split::whole(page, limit)?)
}

/// What was taken from the pages that are read so far.
struct Gathered {
    /// For each item its texts, with the indices of their areas within the item.
    items: Vec<Vec<(usize, Text)>>,
    /// The texts of pages that no item took, with the indices of the pages.
    left: Vec<(usize, Vec<Text>)>,
    /// For each item, the problem of the last page on which a part of it is missing.
    damage: Vec<Option<String>>,
    problems: Vec<Failure>,
    /// Whether any page could be opened.
    is_any_open: bool,
    /// The length of all texts, in bytes.
    bytes: usize,
}

/// The fault of a page from which something is missing.
struct Loss {
    fault: PageFault,
    /// The indices of the items that have a missing part there.
    items: Vec<usize>,
}

impl Gathered {
    fn new(items: usize) -> Self {
        Self {
            items: vec![Vec::new(); items],
            left: Vec::new(),
            damage: vec![None; items],
            problems: Vec::new(),
            is_any_open: false,
            bytes: 0,
        }
    }

    /// Records the fault of a page, and that a part of the given items is missing. `page` is the address of the page.
    fn tell(&mut self, page: String, Loss { fault, items }: Loss) {
        let failure = Failure::Page { page, fault };
        for item in items {
            self.damage[item] = Some(failure.to_string());
        }
        self.problems.push(failure);
    }

    /// Takes from a page what belongs to items, and then the rest. `number` is the index of the page. Returns what is missing if the page
    /// is cut off.
    fn read(
        &mut self,
        number: usize,
        areas: &[(usize, usize, &Area)],
        content: &[u8],
    ) -> Result<Option<Loss>, PageFault> {
        if !alto::sniff(&encoding::preview(&content[..content.len().min(1 << 16)])) {
            return Err(PageFault::NotAlto);
        }
        let source = encoding::decode(content, xml::declared_charset(content).as_deref())?;
        let tree = Tree::parse(&source)?;
        let mut page = alto::Page::of(alto::layout(&tree));
        let places = places(areas, &tree);
        for (item, number, area) in areas {
            let span = span(area, &places);
            for taken in span.map(|span| page.take(span)).into_iter().flatten() {
                // A dash above a headline is an ornament.
                if area.is_heading && !taken.text.contains(char::is_alphanumeric) {
                    continue;
                }
                self.bytes += taken.text.len();
                let text = (area.is_heading, taken.text);
                self.items[*item].push((*number, text));
            }
        }
        let left: Vec<_> = page
            .take_all()
            .into_iter()
            .map(|taken| (false, taken.text))
            .collect();
        self.bytes += left.iter().map(|(_, text)| text.len()).sum::<usize>();
        // A rest without letters, such as a page number, is dropped.
        if left
            .iter()
            .any(|(_, text)| text.contains(char::is_alphabetic))
        {
            self.left.push((number, left));
        }
        Ok(tree.cut_off().map(|fault| {
            // An element that was not closed when the page was cut off reaches to the end of the source, and is incomplete.
            let is_whole = |id: &str| places.get(id).is_some_and(|place| place.end < source.len());
            let is_missing = |area: &Area| !is_whole(&area.begin) || !is_whole(&area.end);
            let missing = areas.iter().filter(|(_, _, area)| is_missing(area));
            Loss {
                fault: fault.clone().into(),
                items: missing.map(|(item, ..)| *item).collect(),
            }
        }))
    }
}

/// The spans of the elements that areas of a page begin and end with, by id.
fn places(areas: &[(usize, usize, &Area)], tree: &Tree<'_>) -> HashMap<String, Span> {
    let ends = areas
        .iter()
        .flat_map(|(_, _, area)| [&area.begin, &area.end]);
    let wanted: HashSet<_> = ends.collect();
    let elements = tree.top().descendants();
    let known = elements.filter_map(|element| Some((element.attr("ID")?, element.span())));
    known.filter(|(id, _)| wanted.contains(id)).collect()
}

/// The span of an area on its page; `None` if its first element is not there. If only the last is not there, the area is its first element.
fn span(area: &Area, places: &HashMap<String, Span>) -> Option<Span> {
    let begin = places.get(&area.begin)?;
    let end = places.get(&area.end).unwrap_or(begin);
    Some(Span::new(begin.start, end.end.max(begin.end)))
}
