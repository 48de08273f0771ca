//! What follows the names on the line of a byline: a date, a reading time, an address, other contributors.

use rustc_hash::FxHashSet;

use super::tables::CREDITS;
use super::{asian, introduction, joins};
use crate::told::is_beside_names;
use crate::{date, sentence};

/// The most bytes of what follows the names.
const LONGEST: usize = 64;

/// A byline split into the names and what follows them: `By Jane Doe` and `5 min read`. `None` if nothing follows.
pub(crate) fn apart(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    if line.len() > 200 || !date::has_digit(line) {
        return None;
    }
    let from = line.len().saturating_sub(LONGEST);
    let end = &line.as_bytes()[from..];
    // Behind its last digit, which may be of another script, nothing beside names begins.
    let last = end
        .iter()
        .rposition(|byte| byte.is_ascii_digit() || !byte.is_ascii())?;
    let spaces = memchr::memchr_iter(b' ', &end[..last]);
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
    // The full stop of `Jr.` or of an initial belongs to the name.
    match sentence::ends_with_stop(line) {
        true => line.trim_end_matches(['.']).trim_end_matches(MARKS),
        false => line,
    }
}

/// Whether a byline, or the value of an author key, says more than `names`, which were read from it (and may be empty): a role, a place,
/// other contributors.
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
        // The Arabic `and` is joined to the name after it.
        let bare = word.strip_prefix('و').unwrap_or(word);
        let says_nothing = || joins(word) || matches!(word, "by" | "the" | "The" | "THE");
        known.contains(word) || known.contains(bare) || says_nothing()
    };
    words(rest).any(|word| !is_known(word))
}

/// The byte position in a line where [`CREDITS`] of others begin; `None` if there are none.
fn credits(line: &str) -> Option<usize> {
    let mut words = memchr::memchr_iter(b' ', line.as_bytes()).map(|space| space + 1);
    words.find(|at| {
        let rest = &line.as_bytes()[*at..];
        // All credits are ASCII.
        CREDITS.iter().any(|credit| {
            let (words, behind) = rest.split_at_checked(credit.len()).unwrap_or_default();
            behind.starts_with(b" ") && words.eq_ignore_ascii_case(credit.as_bytes())
        })
    })
}
