//! Words that are acronyms when written in capitals.
//!
//! An acronym is a form of no other word: a query for `aid`, `icing` or `Ice` does not find AIDS and ICE, while `aids`
//! and `ice` find both. Only words of grammar, which are too many to keep apart, find it too: `It` finds IT.

/// Words that are also acronyms: English ones, with the plural of one (`GPs`), and some of other languages and in names
/// that occur in English news (`Kim Jong Un`). Only these get a second token; for others (`NATO`, `Nato`) letter case
/// tells nothing.
const AMBIGUOUS: [&str; 51] = [
    "ai", "aids", "all", "am", "an", "are", "as", "at", "be", "can", "cia", "cop", "do", "doe",
    "era", "eu", "go", "gps", "had", "has", "he", "ice", "if", "in", "ira", "is", "it", "la", "me",
    "mit", "ms", "no", "of", "off", "on", "or", "out", "pm", "salt", "sap", "sat", "snap", "so",
    "start", "to", "too", "un", "up", "us", "we", "who",
];

/// Length of the longest of them.
const LONGEST: usize = 5;

/// Acronyms that British papers write like names.
const AS_NAMES: [&str; 1] = ["Aids"];

/// Words with points that are no acronyms in lower case: times of day.
const TIMES: [&str; 2] = ["a.m.", "p.m."];

/// Acronyms that count as such in a line all in capitals too.
const EVERYWHERE: [&str; 9] = ["AI", "AIDS", "CIA", "EU", "GPS", "IRA", "MIT", "UN", "US"];

/// Whether `capitals` counts as an acronym in a line all in capitals too.
pub fn means_acronym(capitals: &str) -> bool {
    EVERYWHERE.binary_search(&capitals).is_ok()
}

/// Whether a folded word is an acronym when written in capitals.
pub fn is_ambiguous(term: &str) -> bool {
    // Most words are longer, so this check is cheap.
    term.len() <= LONGEST && AMBIGUOUS.binary_search(&term).is_ok()
}

/// All words that are acronyms when written in capitals.
pub(super) fn ambiguous() -> impl Iterator<Item = &'static str> {
    AMBIGUOUS.into_iter()
}

/// Whether a word with points is a time of day, with or without its last point.
pub(super) fn is_time(dotted: &str) -> bool {
    TIMES
        .iter()
        .any(|time| dotted == *time || Some(dotted) == time.strip_suffix('.'))
}

/// The months. Abbreviations of them have three letters or more.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Whether `text` ends with an hour, as before *am* and *pm* (`5`, `9:30`), and not with a day of a month (`On May 3 PM
/// Modi spoke`).
pub fn ends_with_hour(text: &str) -> bool {
    let text = text.trim_end();
    let start = text.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'));
    let hour = text[start.len()..].split_once([':', '.']);
    let is_day = hour.is_none() && ends_with_month(start);
    let (hour, minutes) = hour.unwrap_or((&text[start.len()..], "00"));
    let is_hour = matches!(hour.len(), 1 | 2) && hour.parse().is_ok_and(|hour: u8| hour < 13);
    is_hour && !is_day && minutes.len() == 2 && minutes.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `text` ends with a month that has no day before it (unlike `5 May`).
fn ends_with_month(text: &str) -> bool {
    let mut words = text
        .rsplit(char::is_whitespace)
        .filter(|word| !word.is_empty());
    let month = words.next().unwrap_or_default().trim_end_matches('.');
    let is_month = month.len() > 2 && MONTHS.iter().any(|name| name.starts_with(month));
    let has_day = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    is_month && !words.next().is_some_and(has_day)
}

/// Whether a word is an acronym though it is capitalised like a name.
pub(super) fn is_name(written: &str) -> bool {
    AS_NAMES.contains(&written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_told_from_other_numbers() {
        for text in [
            "5",
            "at 9:30 ",
            "9.30",
            "on Monday, 12",
            "May 9:30",
            "May 3, 5",
            "on 5 May 3",
            "the 5th May 3",
            "may 5",
        ] {
            assert!(ends_with_hour(text), "{text}");
        }
        for text in [
            "In 2019", "13", "1,000", "1.5", "A5x", "On May 3", "Sept. 3 ", "Mar 3", "",
        ] {
            assert!(!ends_with_hour(text), "{text}");
        }
    }

    #[test]
    fn acronyms_are_in_order() {
        assert!(AMBIGUOUS.is_sorted() && EVERYWHERE.is_sorted());
        assert!(AMBIGUOUS.iter().all(|word| word.len() <= LONGEST));
        let are_known = EVERYWHERE
            .iter()
            .all(|word| is_ambiguous(&word.to_ascii_lowercase()));
        assert!(are_known);
    }
}
