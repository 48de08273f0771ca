//! Names of styles that say what a paragraph is.
//!
//! Word calls its own styles in English whatever its language is. Other programs, and RTF, have them as their users see them.

use super::styles::Style;

/// Words for a heading before the number of its level, in lower case without spaces.
const HEADINGS: [&str; 16] = [
    "heading",
    "überschrift",
    "titre",
    "título",
    "titulo",
    "títol",
    "titolo",
    "kop",
    "rubrik",
    "overskrift",
    "otsikko",
    "nagłówek",
    "nadpis",
    "заголовок",
    "見出し",
    "标题",
];
const TITLES: [&str; 2] = ["title", "titel"];
/// Words for a line of a table of contents before its level, and for the heading of that.
const CONTENTS: [&str; 2] = ["toc", "contents"];

/// What a style of this name makes of a paragraph, if it says so.
pub(super) fn style(name: &str) -> Option<Style> {
    // A space as OpenDocument writes it in names.
    let name = name.replace("_20_", " ");
    let name: String = name
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '_')
        .flat_map(char::to_lowercase)
        .collect();
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let level = &name[word.len()..];
    let has_level = !level.is_empty();
    match word {
        _ if HEADINGS.contains(&word) && level == "1" => Some(Style::Top),
        _ if has_level && HEADINGS.contains(&word) => Some(Style::Heading),
        _ if has_level && CONTENTS.contains(&word) => Some(Style::Repeated),
        "tocheading" | "contentsheading" => Some(Style::Repeated),
        _ if !has_level && TITLES.contains(&word) => Some(Style::Title),
        _ => None,
    }
}
