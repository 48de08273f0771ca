//! What follows the names of a byline on its line: the day, the time it takes to read, an address, other hands.

use rustc_hash::FxHashSet;

use super::tables::CREDITS;
use super::{asian, introduction, joins};
use crate::told::is_beside_names;
use crate::{date, sentence};

/// Nothing that is stated behind names is longer, in bytes.
const LONGEST: usize = 64;

/// A byline and what is stated after it: `By Jane Doe` and `5 min read`.
pub(crate) fn apart(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    if line.len() > 200 || !date::has_digit(line) {
        return None;
    }
    let from = line.len().saturating_sub(LONGEST);
    let spaces = memchr::memchr_iter(b' ', &line.as_bytes()[from..]);
    spaces.map(|space| from + space).find_map(|at| {
        let rest = line[at..].trim_start_matches([' ', '|', '-', '–', '—', '·', '•']);
        let head = || line[..at].trim_end_matches([' ', ',', '|', '-', '–', '—', '·', '•']);
        let head = is_beside_names(rest).then(head)?;
        (!head.is_empty()).then_some((head, rest))
    })
}

/// A byline without what follows its names.
pub(super) fn bare(line: &str) -> &str {
    let mut line = line.trim();
    while let Some((head, _)) = apart(line) {
        line = head;
    }
    if let Some((head, handle)) = line.rsplit_once(' ')
        && (handle.starts_with('@') || (handle.contains('@') && handle.contains('.')))
    {
        line = head;
    }
    const MARKS: [char; 7] = [' ', ',', ';', '|', '-', '–', '—'];
    let end = credits(line).unwrap_or(line.len());
    let line = line[..end].trim_end_matches(MARKS);
    // The point of `Jr.`, and of an initial, is the name's.
    match sentence::ends_with_stop(line) {
        true => line.trim_end_matches(['.']).trim_end_matches(MARKS),
        false => line,
    }
}

/// Whether a byline, or the value of an author key, says more than these names, which were read from it: what somebody is, a place, other
/// hands, perhaps nothing but that.
pub(crate) fn says_more(line: &str, names: &[String]) -> bool {
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.contains(char::is_alphabetic))
    }
    let rest = introduction(line).map_or(line, |(_, rest)| rest);
    if names.first().is_some_and(|name| name == rest) || asian::names(line.trim()).is_some() {
        return false;
    }
    let known: FxHashSet<&str> = names.iter().flat_map(|name| words(name)).collect();
    let is_known = |word: &str| {
        // The Arabic `and` is written onto a name.
        let bare = word.strip_prefix('و').unwrap_or(word);
        let says_nothing = || joins(word) || matches!(word, "by" | "the" | "The" | "THE");
        known.contains(word) || known.contains(bare) || says_nothing()
    };
    words(rest).any(|word| !is_known(word))
}

/// Where others are given credit in a line, behind a word.
fn credits(line: &str) -> Option<usize> {
    let mut words = memchr::memchr_iter(b' ', line.as_bytes()).map(|space| space + 1);
    words.find(|at| {
        let rest = &line.as_bytes()[*at..];
        // All are of ASCII.
        CREDITS.iter().any(|credit| {
            let (words, behind) = rest.split_at_checked(credit.len()).unwrap_or_default();
            behind.starts_with(b" ") && words.eq_ignore_ascii_case(credit.as_bytes())
        })
    })
}
