//! Names in the values of author keys.
//!
//! Such a value holds only names, so that whatever can be a name is taken as one: `Di Foster` is a person, although `Di` would introduce
//! the author in a line of Italian text. Only `By` and similar words are always dropped.

use std::borrow::Cow;

use super::tables::{CREDITS, FOREIGN, Kind, PARTICLES};
use super::{
    all_names, asian, introduced, introduction, inverted, is_name, is_role, is_role_alone,
    is_whole_name, joins, leftovers, split_and, tail, without_brackets,
};
use crate::words::{behind, is_nothing};

/// The names in the value of an author key, without `By` and roles, and with several names separated; anything else is kept as it is.
/// If `language` is stated, introductions in [`FOREIGN`] count only in their own languages.
pub(crate) fn stated_names(value: &str, language: Option<&str>) -> Vec<String> {
    let value = match are_lines_of_names(value) {
        true => super::in_one_line(value),
        false => value.to_owned(),
    };
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(listed) = listed(&value) {
        let names = listed.into_iter();
        return names.flat_map(|name| parted(name, language)).collect();
    }
    parted(&leftovers::without(&value), language)
}

/// Whether a value has a name in each of several lines, or what somebody is: elsewhere a name may go on over the line end.
fn are_lines_of_names(value: &str) -> bool {
    let value = value.trim();
    let is_one = |line: &str| is_name(line) && is_whole_name(line);
    let mut lines = value.lines().map(str::trim);
    value.contains('\n')
        && lines
            .next()
            .is_some_and(|line| is_one(line) && !is_role(line))
        && lines.all(|line| line.is_empty() || is_one(line) || is_role_alone(line))
}

fn parted(value: &str, language: Option<&str>) -> Vec<String> {
    let value = unquoted(value);
    // Tables have `nan` for a missing value, and numbers for persons that they name elsewhere.
    if is_nothing(&value) || !value.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    if let Some(names) = asian::names(&value) {
        return names;
    }
    if let Some(before) = before_helpers(&value) {
        let several = value.contains(';').then_some(&*value);
        let parts = several.unwrap_or(before).split(';');
        return parts
            .flat_map(|part| stated_names(part, language))
            .collect();
    }
    let bare = tail::bare(&value);
    // In a value, `by` in lower case does not begin part of a sentence.
    let bare = bare.strip_prefix("by ").unwrap_or(bare);
    let bare = without_label(bare);
    let (bare, names) = without_introduction(bare, language);
    if let Some(names) = names.or_else(|| surnames_first(bare)) {
        return names;
    }
    if bare.contains(';') {
        let names = bare.split(';');
        return names
            .flat_map(|name| stated_names(name, language))
            .collect();
    }
    if is_role_alone(bare) || is_of_others(bare) {
        return Vec::new();
    }
    if let Some(names) = surnames(bare).or_else(|| all_names(bare, false)) {
        return names;
    }
    let usable =
        !bare.is_empty() && bare.chars().any(char::is_alphanumeric) && !bare.contains("://");
    if usable {
        vec![bare.to_owned()]
    } else {
        Vec::new()
    }
}

/// Whether a value gives credit to others than authors alone: `Photos by John Roe`.
fn is_of_others(value: &str) -> bool {
    let others = CREDITS.iter().find_map(|credit| behind(value, credit));
    let others = others.and_then(|others| others.strip_prefix(' '));
    others.is_some_and(|others| all_names(others, false).is_some())
}

/// The part of a value before a sentence about contributors, who are no authors: `Ada Finch` of `Ada Finch. Reuters contributed to this
/// report`. Empty if that sentence is the whole value; `None` if there is no such sentence.
fn before_helpers(value: &str) -> Option<&str> {
    const TITLES: [&str; 6] = ["Dr", "Mr", "Mrs", "Ms", "Prof", "St"];
    let behind = |at: usize| value[at..].strip_prefix(" contributed");
    let is_verb = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    let mut found = value.match_indices(" contributed");
    let (at, _) = found.find(|(at, _)| behind(*at).is_some_and(is_verb))?;
    let ends_name = |end: usize| match value[..end].rsplit_once(' ') {
        Some((_, last)) => last.chars().nth(1).is_some() && !TITLES.contains(&last),
        None => false,
    };
    let mut stops = value[..at].rmatch_indices(". ").map(|(end, _)| end);
    let end = stops.find(|end| ends_name(*end));
    Some(end.map_or("", |end| &value[..end]))
}

/// A value without the label that it has if it was taken from a line of text: `BYLINE: Ada Finch`.
fn without_label(value: &str) -> &str {
    const LABEL: &str = "byline:";
    behind(value, LABEL).map_or(value, str::trim_start)
}

/// What follows the introduction of a value, and the names in it if they were recognised. The value itself if it has no introduction or
/// that is part of a name.
fn without_introduction<'a>(
    value: &'a str,
    language: Option<&str>,
) -> (&'a str, Option<Vec<String>>) {
    let Some((kind, rest)) = introduction(value) else {
        return (value, None);
    };
    // `De Groot` is a surname more often than it introduces one.
    if behind(value, "de ").is_some() {
        return (value, None);
    }
    let foreign = FOREIGN.iter().find(|(word, _)| begins_with(value, word));
    if let Some((_, languages)) = foreign.filter(|_| kind != Kind::Label) {
        let fits = language.is_none_or(|language| languages.contains(&language));
        if !fits || may_be_two(value) {
            return (value, None);
        }
        if let Some(names) = surnames_first(value) {
            return (value, Some(names));
        }
    }
    if let Some(names) = names_after(kind, rest) {
        return (rest, Some(names));
    }
    match foreign.is_some() && kind != Kind::Label && begins_name(value, rest) {
        true => (value, None),
        false => (rest, None),
    }
}

/// Whether the introduction before `rest` in `value` is part of a name: a single word follows it, which is no role (`Por Redacción` has
/// one).
fn begins_name(value: &str, rest: &str) -> bool {
    let first = rest.split([',', ';', '|', '/']).next().unwrap_or(rest);
    let first = split_and(first).first().copied().unwrap_or(first);
    let whole = value.len() - rest.len() + first.len();
    let own = first.split(' ').filter(|word| !PARTICLES.contains(word));
    own.count() == 1 && !is_role(first) && value.get(..whole).is_some_and(is_name)
}

fn begins_with(value: &str, word: &str) -> bool {
    behind(value, word).is_some_and(|rest| rest.starts_with(' '))
}

fn names_after(kind: Kind, rest: &str) -> Option<Vec<String>> {
    surnames_first(rest)
        .or_else(|| surnames(rest))
        .or_else(|| introduced(kind, rest))
}

fn surnames_first(list: &str) -> Option<Vec<String>> {
    match list.contains(',') && !may_be_two(list) {
        true => inverted::names(&without_brackets(list)),
        false => None,
    }
}

/// Whether a list may be two persons as well as one with the surname first (`Di Foster, Jo Reed`). It is then read as two.
fn may_be_two(list: &str) -> bool {
    let Some((first, second)) = list.split_once(", ") else {
        return false;
    };
    let begins = |(word, _): &(&str, &[&str])| begins_with(first, word);
    first.starts_with(char::is_uppercase)
        && first.matches(' ').count() == 1
        && FOREIGN.iter().any(begins)
        && second.contains(' ')
        && !second.contains([',', ';'])
}

/// The names of a list of surnames alone: `Lee, Kim and Park`. `None` for another list and for one without an `and`, which could be
/// anything.
fn surnames(list: &str) -> Option<Vec<String>> {
    if !list.contains(',') || !list.split(' ').any(joins) {
        return None;
    }
    let names = list.split(',').flat_map(split_and);
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    let is_surname = |name: &&str| !name.contains(' ') && is_name(name) && !is_role(name);
    let are_surnames = names.iter().all(is_surname);
    are_surnames.then(|| names.into_iter().map(str::to_owned).collect())
}

/// The strings in a list in the notation of Python: `['Ada Finch', "Jo O'Reed"]`. `None` if the value is no such list.
fn listed(value: &str) -> Option<Vec<&str>> {
    let mut rest = value.strip_prefix('[')?.strip_suffix(']')?.trim();
    let mut names = Vec::new();
    while let Some(quote) = rest.chars().next() {
        let after = rest.strip_prefix(['\'', '"'])?;
        let end = after.find(quote)?;
        names.push(&after[..end]);
        let next = after[end + 1..].trim_start();
        rest = match next.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if next.is_empty() => next,
            None => return None,
        };
    }
    Some(names)
}

/// A list without the quotation marks around single names.
fn unquoted(list: &str) -> Cow<'_, str> {
    if !list.contains('"') {
        return list.into();
    }
    let bare = |name: &'_ str| -> String {
        let inner = name
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        inner.unwrap_or(name).into()
    };
    let names: Vec<String> = list.split(", ").map(bare).collect();
    names.join(", ").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::byline::{line_names, says_more};

    #[test]
    fn values_of_author_keys_are_read_as_they_are_written() {
        for (value, names) in [
            ("Jane Doe\nJohn Roe", &["Jane Doe", "John Roe"][..]),
            ("Jane Doe\n  Staff Writer", &["Jane Doe"]),
            ("Jane\nDoe", &["Jane Doe"]),
            ("Photos by John Roe", &[]),
            ("Martin Luther King, Jr.", &["Martin Luther King Jr."]),
            (
                "Jane Doe, Martin Luther King, Jr. and John Roe",
                &["Jane Doe", "Martin Luther King Jr.", "John Roe"],
            ),
            ("Duke of Wellington", &["Duke of Wellington"]),
            ("Jane Doe of The Gazette", &["Jane Doe"]),
        ] {
            assert_eq!(stated_names(value, None), names, "{value}");
        }
        assert!(says_more("Photos by John Roe", &[]));
    }

    #[test]
    fn names_have_what_stands_in_lower_case_within_them() {
        assert_eq!(
            line_names("By Mary-Jane O’Hara and Seán Ó hÓgáin"),
            ["Mary-Jane O’Hara", "Seán Ó hÓgáin"]
        );
        assert_eq!(
            line_names("By Frederick the Great"),
            ["Frederick the Great"]
        );
        assert_eq!(line_names("By Raising the Bar"), Vec::<String>::new());
    }
}
