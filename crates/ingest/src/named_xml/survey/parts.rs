//! Values whose parts stand in elements of their own: names of authors, days.

use super::text;
use crate::xml::Element;

/// What an element says; what stands in elements within it has spaces between.
pub(super) fn words_of(element: Element<'_>) -> String {
    let parts: Vec<_> = element.texts().map(|text| text.decoded()).collect();
    parts.join(if element.children().next().is_some() {
        " "
    } else {
        ""
    })
}

/// The name of an author about whom more is said, or of one whose names stand apart, and nothing beside them. (JATS, DocBook)
pub(super) fn name_in_parts(author: Element<'_>) -> Option<String> {
    const LAST: usize = 2;
    const PARTS: [&[&str]; 4] = [
        &["given-names", "firstname", "givenname", "forename"],
        &["middlename"],
        &["surname", "lastname", "familyname"],
        &["suffix"],
    ];
    let name = name_apart(author).unwrap_or(author);
    let children = name.children().filter(|child| !child.is_blank());
    let parts: Option<Vec<_>> = children
        .map(|child| {
            let place = PARTS.iter().position(|names| child.is_one_of(names))?;
            Some((place, words_of(child).trim().to_owned()))
        })
        .collect();
    let is_one = |parts: &Vec<(usize, String)>| {
        parts.iter().filter(|(place, _)| *place == LAST).count() == 1 && !text::says(name)
    };
    match parts.filter(is_one) {
        Some(mut parts) => {
            parts.sort_by_key(|(place, _)| *place);
            let parts: Vec<_> = parts.into_iter().map(|(_, part)| part).collect();
            Some(parts.join(" "))
        }
        None => (name.index() != author.index()).then(|| words_of(name)),
    }
}

/// The element that holds the name of an author, where more is said of them.
pub(super) fn name_apart<'t>(author: Element<'t>) -> Option<Element<'t>> {
    let mut children = author.children();
    children.find(|child| child.is_one_of(&["name", "personname"]))
}

/// The day whose year, month and day stand apart.
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
