//! Names as catalogues write them, the surname first: `Lee, Bob; Kim, Sue`.
//!
//! `Jane Doe, Bloomberg` is written alike. So a surname of several words (`García Márquez, Gabriel`) is one only in a list with a plain
//! one, or with a particle; and what stands for a role, an agency or a place is no given name.

use super::tables::{PARTICLES, PLACES};
use super::{is_agency, is_name, is_role, joins, stated_names};

/// Behind given names.
pub(super) const SUFFIXES: [&str; 7] = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/// A name with its surname first, and its parts.
struct Inverted<'a> {
    surname: &'a str,
    given: &'a str,
    suffix: Option<&'a str>,
}

/// The names of a list of which one at least has its surname first, as they are said; `None` for another list.
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

/// The sides of `and` where each is a name and the first has its surname first, otherwise the list.
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

/// Lists of which it is not known who has which name, or whether a name comes first or last: these are left as they stand, so that
/// nothing is lost. Single words between commas (`Lee, Bob, Kim, Sue`), and two words before a single one, beyond ASCII.
fn undecided(list: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = list.split(',').map(str::trim).collect();
    let is_word = |part: &&str| is_given(part) && !part.contains(' ') && is_name(part);
    let are_words = parts.len() > 2 && parts.iter().all(is_word);
    // `Jane Doe, Bloomberg` is what this mostly is in English.
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
            // Scripts without capitals part two authors so.
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

    /// Whether what stands first is a surname, whatever stands beside it.
    fn is_plain(&self) -> bool {
        let mut before = self.surname.split(' ').rev().skip(1);
        before.all(|word| PARTICLES.contains(&word.to_lowercase().as_str()))
    }

    /// The name as it is said.
    fn said(&self) -> String {
        let Self { surname, given, .. } = self;
        let suffix = self.suffix.map(|suffix| format!(" {suffix}"));
        // The point of the last initial may have been taken for the list's.
        let is_open = given.contains('.')
            && given
                .split(' ')
                .next_back()
                .is_some_and(|last| last.len() == 1);
        let point = if is_open { "." } else { "" };
        format!("{given}{point} {surname}{}", suffix.unwrap_or_default())
    }
}
