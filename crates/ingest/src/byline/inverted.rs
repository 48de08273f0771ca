//! Names as catalogues write them, the surname first: `Lee, Bob; Kim, Sue`.
//!
//! `Jane Doe, Bloomberg` is written alike. So a surname of several words (`García Márquez, Gabriel`) is one only in a list with a plain
//! one, or with a particle; and what stands for a role, an agency or a place is no given name.

use super::tables::{PARTICLES, PLACES};
use super::{is_agency, is_name, is_role, stated_names};

/// Behind given names.
const SUFFIXES: [&str; 7] = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/// A name with its surname first, and its parts.
struct Inverted<'a> {
    surname: &'a str,
    given: &'a str,
    suffix: Option<&'a str>,
}

/// The names of a list of which one at least has its surname first, as they are said; `None` for another list.
pub(super) fn names(list: &str) -> Option<Vec<String>> {
    if !list.contains(',') {
        return None;
    }
    let parts: Vec<&str> = match list.contains(';') {
        true => list.split(';').map(str::trim).collect(),
        false => joined(list),
    };
    let mut inverted = parts.iter().filter_map(|part| Inverted::of(part));
    if !inverted.any(|name| name.is_plain()) {
        return alone(list);
    }
    let names = parts.into_iter().flat_map(|part| match Inverted::of(part) {
        Some(name) => vec![name.said()],
        None => stated_names(part),
    });
    Some(names.collect())
}

/// The sides of `and` where each has its surname first, otherwise the list.
fn joined(list: &str) -> Vec<&str> {
    for and in [" and ", " & ", " und ", " et ", " y "] {
        let parts: Vec<&str> = list
            .split(and)
            .map(|part| part.trim_end_matches(','))
            .collect();
        let all = parts.iter().all(|part| Inverted::of(part).is_some());
        if parts.len() > 1 && all {
            return parts;
        }
    }
    vec![list]
}

/// Single words between commas, which are no roles: who of them has which name is not told, and nothing of it is lost.
fn alone(list: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = list.split(',').map(str::trim).collect();
    let is_word = |part: &&str| is_given(part) && !part.contains(' ') && is_name(part);
    (parts.len() > 2 && parts.iter().all(is_word)).then(|| vec![list.to_owned()])
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
            && suffix.is_none_or(|suffix| SUFFIXES.contains(&suffix))
            && is_name(surname)
            && is_given(surname)
            && is_given(given)
            && (is_name(given) || words.all(is_initial))
            && surname.split(' ').count() <= 3
            && given.split(' ').count() <= 3;
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
