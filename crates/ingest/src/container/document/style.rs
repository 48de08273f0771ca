//! The meaning of a paragraph's style: title, heading or plain, also by the name of the style.
//!
//! Word stores the names of its own styles in English, in any language. Other programs, and RTF, store the names that users see.

/// Names of heading styles, before the number of the level, in lower case without spaces.
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
/// Names of styles for the lines of a table of contents, before the number of the level.
const CONTENTS: [&str; 2] = ["toc", "contents"];

/// The meaning of a paragraph's style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    #[default]
    Plain,
    Title,
    /// A heading of the first level.
    Top,
    Heading,
    /// Text that repeats other text, such as lines of a table of contents.
    Repeated,
}

impl Style {
    /// The style for an outline level, counted from 0: the first nine levels are headings, all others plain text.
    pub(super) fn of_outline(level: i32) -> Self {
        match level {
            0 => Self::Top,
            1..=8 => Self::Heading,
            _ => Self::Plain,
        }
    }

    /// The style that a name stands for; `None` if the name does not say.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        // OpenDocument encodes spaces in names.
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
