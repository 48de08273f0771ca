//! Values whose parts are in elements of their own: names of authors, days.

use super::super::text;
use crate::keys::{Role, Slot};
use crate::metadata::{Field, MOST_NAMES};
use crate::xml::Element;

/// The index of the family name in [`PARTS`], which every name has.
const LAST: usize = 2;
/// The names of elements for the parts of a name, in the order in which they are joined.
const PARTS: [&[&str]; 4] = [
    &["given-names", "firstname", "givenname", "forename"],
    &["middlename"],
    &["surname", "lastname", "familyname"],
    &["suffix"],
];

/// Which part of a name an element is, as an index of [`PARTS`]; `None` if it is none.
fn place(part: &Element<'_>) -> Option<usize> {
    PARTS.iter().position(|names| part.is_one_of(names))
}

/// The text of an element; if it has child elements, with spaces between its texts.
pub(super) fn words_of(element: Element<'_>) -> String {
    let parts: Vec<_> = element.texts().map(|text| text.decoded()).collect();
    parts.join(if element.children().next().is_some() {
        " "
    } else {
        ""
    })
}

/// The name of an author of whom more is stated, or whose name is given in parts; `None` if the element is simply the name. (JATS, DocBook)
pub(super) fn author(author: Element<'_>) -> Option<String> {
    let name = name_apart(author);
    let in_parts = name_in_parts(name.unwrap_or(author));
    in_parts.or_else(|| name.map(words_of))
}

/// The name that an element gives in parts; `None` if it contains anything else.
pub(in super::super) fn name_in_parts(name: Element<'_>) -> Option<String> {
    let children = name.children().filter(|child| !child.is_blank());
    let parts: Option<Vec<_>> = children
        .map(|child| Some((place(&child)?, words_of(child).trim().to_owned())))
        .collect();
    let is_one = |parts: &Vec<(usize, String)>| {
        parts.iter().filter(|(place, _)| *place == LAST).count() == 1 && !text::says(name)
    };
    let mut parts = parts.filter(is_one)?;
    parts.sort_by_key(|(place, _)| *place);
    let parts: Vec<_> = parts.into_iter().map(|(_, part)| part).collect();
    Some(parts.join(" "))
}

/// The authors or sections in an element that is a list of them and has no words of its own; empty if it is no list. The elements of a list
/// all have the same name, which is not that of a part of a name. An element named like a section may be one of the text, so it must be
/// named like a list.
pub(super) fn listed(list: Element<'_>, slot: Slot) -> Vec<Element<'_>> {
    let may_be_list = match slot.role() {
        Role::Author => true,
        Role::Field(Field::Section) => slot == Slot::Category || list.is("arr"),
        _ => false,
    };
    if !may_be_list {
        return Vec::new();
    }
    let items = list.children().filter(|child| !child.is_blank());
    let items: Vec<_> = items.take(MOST_NAMES + 1).collect();
    let is_list = match items.first() {
        Some(first) => {
            place(first).is_none()
                && (2..=MOST_NAMES).contains(&items.len())
                && items.iter().all(|item| item.is(first.name()))
        }
        None => false,
    };
    if is_list { items } else { Vec::new() }
}

/// The element that holds the name of an author, if more is stated of the author.
pub(super) fn name_apart<'t>(author: Element<'t>) -> Option<Element<'t>> {
    let mut children = author.children();
    children.find(|child| child.is_one_of(&["name", "personname"]))
}

/// The day whose year, month and day are in elements of their own; `None` without year or month.
pub(super) fn day_in_parts(day: Element<'_>) -> Option<String> {
    let part = |name: &str| day.child(name).map(words_of);
    let (year, month) = (part("year")?, part("month")?);
    let is_number = month.trim().bytes().all(|byte| byte.is_ascii_digit());
    let parts = [part("day").unwrap_or_default(), month, year];
    Some(match is_number {
        true => {
            let parts: Vec<_> = parts.iter().rev().map(|part| part.trim()).collect();
            parts.join("-").trim_end_matches('-').to_owned()
        }
        false => parts.join(" "),
    })
}
