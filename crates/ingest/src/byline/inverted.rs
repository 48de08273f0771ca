//! Names with the surname first, as in catalogues: `Lee, Bob; Kim, Sue`.
//!
//! `Jane Doe, Bloomberg` has the same form. So a surname of several words (`García Márquez, Gabriel`) is recognised only if the words
//! before its last are particles, or if another name in the list has a surname of one word. A role, an agency or a place is no given name.

use super::tables::{PARTICLES, PLACES};
use super::{is_agency, is_name, is_role, joins, stated_names};

/// What may follow given names.
pub(super) const SUFFIXES: [&str; 7] = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/// The parts of a name that is written with the surname first.
struct Inverted<'a> {
    surname: &'a str,
    given: &'a str,
    suffix: Option<&'a str>,
}

/// The names of a list in which at least one has the surname first, each with the given name first; `None` for another list.
pub(super) fn names(list: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = match list.contains([';', '|']) {
        true => list.split([';', '|']).map(str::trim).collect(),
        false => joined(list),
    };
    let mut inverted = parts.iter().filter_map(|part| Inverted::of(part));
    if !inverted.any(|name| name.is_plain()) {
        return undecided(list);
    }
    let names = parts.into_iter().flat_map(|part| match Inverted::of(part) {
        Some(name) => vec![name.said()],
        None => stated_names(part, None),
    });
    Some(names.collect())
}

/// The list split at its `and`s if each part is a name and the first has its surname first; otherwise the list as the only part.
fn joined(list: &str) -> Vec<&str> {
    let is_one = |part: &&str| {
        let said = part.contains(' ') && is_name(part) && is_given(part);
        said || Inverted::of(part).is_some()
    };
    if !list.split(' ').any(joins) {
        return vec![list];
    }
    for and in [" and ", " & ", " und ", " et ", " y "] {
        let parts: Vec<&str> = list
            .split(and)
            .map(|part| part.trim_end_matches(','))
            .collect();
        let first = parts.first().and_then(|part| Inverted::of(part));
        if parts.len() > 1 && first.is_some() && parts.iter().all(is_one) {
            return parts;
        }
    }
    vec![list]
}

/// The list as a single name if it is unclear how its words form names, so that nothing is lost; `None` if it is clear. Unclear are
/// three or more single words between commas (`Lee, Bob, Kim, Sue`) and, if the list is not ASCII, a surname of several words before a
/// single given name.
fn undecided(list: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = list.split(',').map(str::trim).collect();
    let is_word = |part: &&str| is_given(part) && !part.contains(' ') && is_name(part);
    let are_words = parts.len() > 2 && parts.iter().all(is_word);
    // In English this is mostly a name and an employer: `Jane Doe, Bloomberg`.
    let is_two =
        || !list.is_ascii() && Inverted::of(list).is_some_and(|name| !name.given.contains(' '));
    (are_words || is_two()).then(|| vec![list.to_owned()])
}

fn is_given(name: &str) -> bool {
    let is_place = PLACES.contains(&name);
    !(is_place || is_role(name) || is_agency(name) || SUFFIXES.contains(&name))
}

impl<'a> Inverted<'a> {
    fn of(name: &'a str) -> Option<Self> {
        let mut parts = name.split(',').map(str::trim);
        let (surname, given, suffix) = (parts.next()?, parts.next()?, parts.next());
        let is_initial = |word: &str| word.trim_end_matches('.').chars().count() == 1;
        let mut words = given.split(' ');
        let fits = parts.next().is_none()
            // In scripts without capitals a comma separates two authors.
            && surname.contains(char::is_uppercase)
            && suffix.is_none_or(|suffix| SUFFIXES.contains(&suffix))
            && surname.split(' ').count() <= 3
            && given.split(' ').count() <= 3
            && is_name(surname)
            && is_given(surname)
            && is_given(given)
            && (is_name(given) || words.all(is_initial));
        fits.then_some(Self {
            surname,
            given,
            suffix,
        })
    }

    /// Whether the part before the comma is a surname of one word, apart from particles, which needs no other name to confirm it.
    fn is_plain(&self) -> bool {
        let mut before = self.surname.split(' ').rev().skip(1);
        before.all(|word| PARTICLES.contains(&word.to_lowercase().as_str()))
    }

    /// The name with the given name first.
    fn said(&self) -> String {
        let Self { surname, given, .. } = self;
        let suffix = self.suffix.map(|suffix| format!(" {suffix}"));
        // The full stop of the last initial may have been removed as that of the list.
        let is_open = given.contains('.')
            && given
                .split(' ')
                .next_back()
                .is_some_and(|last| last.len() == 1);
        let point = if is_open { "." } else { "" };
        format!("{given}{point} {surname}{}", suffix.unwrap_or_default())
    }
}
