//! Recognises data tables, whose cells may be links to teams, players or places.
//!
//! A cell that is a link belongs to its row if the row has other content, such as figures beside a team's name. If all cells of a row are
//! links, or a link is as long as a headline, the table is a list of links.

use scraper::ElementRef;

use super::outline::Outline;

/// The longest link that is a name, in bytes.
const LONGEST_NAME: usize = 40;
/// How many cells of a row, and rows of a table, are examined.
const MOST: usize = 32;

/// Whether a row is one of data: it has cells that are not links, its links are short, and another row stands beside it.
pub(super) fn is_row(outline: &Outline<'_>, row: usize) -> bool {
    let (mut names, mut others) = (0, 0);
    for cell in outline.children(row).take(MOST) {
        let entry = &outline.entries[cell];
        match entry.linked {
            0 => others += usize::from(has_word(outline, cell)),
            1..=LONGEST_NAME => names += 1,
            _ => return false,
        }
    }
    others > 0 && names <= 2 * others && has_row_beside(outline, row)
}

/// Whether an element is a table with at least two data rows, and these are three quarters of its first rows.
pub(super) fn is_data(outline: &Outline<'_>, at: usize) -> bool {
    let count = || {
        let rows = outline.descendants(at);
        let rows = rows.filter(|at| outline.name(*at) == "tr").take(MOST);
        let (mut all, mut data) = (0, 0);
        for row in rows {
            all += 1;
            data += usize::from(is_row(outline, row));
        }
        data >= 2 && data * 4 >= all * 3
    };
    outline.name(at) == "table" && *outline.entries[at].data.get_or_init(count)
}

/// Whether an element is a table of at least two rows.
pub(super) fn has_rows(outline: &Outline<'_>, at: usize) -> bool {
    let count = || {
        let rows = outline.descendants(at);
        rows.filter(|at| outline.name(*at) == "tr").take(2).count() == 2
    };
    outline.name(at) == "table" && *outline.entries[at].rows.get_or_init(count)
}

/// Whether another row stands beside this one, or another part of the table beside the part with this row.
fn has_row_beside(outline: &Outline<'_>, row: usize) -> bool {
    const PARTS: [&str; 3] = ["thead", "tbody", "tfoot"];
    let is_beside = |at: usize, names: &[&str]| {
        let element = &outline.entries[at].element;
        let before = element.prev_siblings().find_map(ElementRef::wrap);
        let behind = element.next_siblings().find_map(ElementRef::wrap);
        let mut beside = before.into_iter().chain(behind);
        beside.any(|beside| names.contains(&beside.value().name()))
    };
    let part = outline.around(row).nth(1);
    let part = part.filter(|part| PARTS.contains(&outline.name(*part)));
    is_beside(row, &["tr"]) || part.is_some_and(|part| is_beside(part, &PARTS))
}

/// Whether an element has a letter or digit, and not only signs, as between the links of a menu.
fn has_word(outline: &Outline<'_>, at: usize) -> bool {
    /// How many characters are examined.
    const LONGEST: usize = 200;
    let entry = &outline.entries[at];
    let letters = entry.element.text().flat_map(str::chars);
    entry.text > 0 && letters.take(LONGEST).any(char::is_alphanumeric)
}
