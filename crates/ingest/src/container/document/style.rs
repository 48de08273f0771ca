//! What the style of a paragraph makes of it, and names of styles that say so.
//!
//! Word calls its own styles in English whatever its language is. Other programs, and RTF, have them as their users see them.

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

/// What the style of a paragraph makes of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    #[default]
    Plain,
    Title,
    /// A heading of the first level.
    Top,
    Heading,
    /// It repeats what stands elsewhere, as the lines of a table of contents do.
    Repeated,
}

impl Style {
    /// What a level of outline makes of a paragraph: the first nine are those of headings, the last is that of text.
    pub(super) fn of_outline(level: i32) -> Self {
        match level {
            0 => Self::Top,
            1..=8 => Self::Heading,
            _ => Self::Plain,
        }
    }

    /// What a style of this name makes of a paragraph, if it says so.
    pub(super) fn of_name(name: &str) -> Option<Self> {
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
            _ if HEADINGS.contains(&word) && level == "1" => Some(Self::Top),
            _ if has_level && HEADINGS.contains(&word) => Some(Self::Heading),
            _ if has_level && CONTENTS.contains(&word) => Some(Self::Repeated),
            "tocheading" | "contentsheading" => Some(Self::Repeated),
            _ if !has_level && TITLES.contains(&word) => Some(Self::Title),
            _ => None,
        }
    }
}
