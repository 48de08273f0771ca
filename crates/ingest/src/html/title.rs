//! Splits the title of a page into the headline and the names of a section, a site or a newspaper beside it.

use crate::header::{self, names_newspaper};

/// The fewest words of a headline. A page's title is cut at its last dash only if more words are left.
pub(super) const FEWEST_WORDS: usize = 4;

/// Separators between a headline and the name of a publisher in a page's title.
const BETWEEN: [&str; 10] = [
    " | ", " - ", " – ", " — ", " -- ", " • ", " · ", " » ", " / ", " \\ ",
];

/// Characters that may separate a headline from a name or a kicker.
pub(super) const MARKS: [char; 12] = [
    '|', '-', '–', '—', '•', '·', '«', '»', '｜', '：', 'ㅣ', ':',
];

/// The most parts of a title that are examined. A title of many separators would have a part for each, to be compared with all headings.
const MOST_PARTS: usize = 8;

/// Splits a title at each of its last separators, from the end on; each item is the text before and the text after.
pub(super) fn parts(title: &str) -> impl Iterator<Item = (&str, &str)> {
    // Separators at the very end have no name after them.
    let end = title.rfind(char::is_alphanumeric).unwrap_or(0);
    title[..end]
        .char_indices()
        .rev()
        .filter(|(_, c)| MARKS.contains(c))
        .map(|(at, c)| (title[..at].trim_end(), title[at + c.len_utf8()..].trim()))
        .take(MOST_PARTS)
}

/// A page's title without the name of a newspaper at its end or beginning.
pub(super) fn without_newspaper(title: &str) -> &str {
    let last = BETWEEN
        .into_iter()
        .filter_map(|mark| title.rsplit_once(mark));
    let last = last.min_by_key(|(_, name)| name.len());
    if let Some((rest, name)) = last
        && names_newspaper(name.trim())
    {
        return rest.trim_end();
    }
    let first = BETWEEN
        .into_iter()
        .filter_map(|mark| title.split_once(mark));
    match first.min_by_key(|(name, _)| name.len()) {
        Some((name, rest)) if names_newspaper(name.trim()) => rest.trim_start(),
        _ => title,
    }
}

/// A page's title without the text after its last separator, which is mostly the site's name.
pub(super) fn without_last_part(title: &str) -> &str {
    let bare = without_newspaper(title);
    if bare.len() < title.len() {
        return bare;
    }
    let words = |text: &str| text.split_whitespace().count();
    let marks = BETWEEN.into_iter();
    let at = marks.filter_map(|mark| title.rfind(mark)).max();
    let rest = at.map_or(title, |at| &title[..at]);
    // A bar stands only before a name.
    let before_name = title[rest.len()..].strip_prefix(" | ");
    let is_named =
        before_name.is_some_and(|name| words(rest) >= FEWEST_WORDS && words(name) < FEWEST_WORDS);
    match is_named || words(rest) > FEWEST_WORDS {
        true => rest.trim_end(),
        false => title,
    }
}

/// The letters and digits of a text, in lower case.
pub(super) fn letters(text: &str) -> String {
    header::letters(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_made_of_marks_has_few_parts() {
        let title = "Ferry returns | The Harbour - Gazette -";
        let expected = [
            ("Ferry returns | The Harbour", "Gazette -"),
            ("Ferry returns", "The Harbour - Gazette -"),
        ];
        assert_eq!(parts(title).collect::<Vec<_>>(), expected);
        assert_eq!(parts(&"a-".repeat(2_000)).count(), MOST_PARTS);
        assert_eq!(parts(&"-".repeat(2_000)).count(), 0);
    }
}
