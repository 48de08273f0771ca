//! Lists of authors as values of `by:`, in the forms that web pages have.

use std::ops::Range;

use newshound_article::AGENCIES;

use crate::syntax::parser::Parser;
use crate::syntax::tree::{Boolean, Node};
use crate::{QueryError, Warning};

impl Parser<'_> {
    /// The node for a list of names, all of which an article must have. Two names with a comma between them are also looked for as one
    /// name with its surname first.
    pub(crate) fn names(
        &mut self,
        text: &str,
        names: &[&str],
        at: &Range<usize>,
    ) -> Result<Option<Node>, QueryError> {
        let mut must = Vec::new();
        for name in names {
            let turned = surname_first(name);
            let leaf = self.phrase(turned.as_deref().unwrap_or(name), 0, at)?;
            must.extend(self.leaf(at.clone(), self.field, leaf)?);
        }
        let text = text.to_owned();
        let node = Node::Boolean(Boolean {
            must,
            ..Boolean::default()
        });
        if let Some(one) = surname_first(&text) {
            let leaf = self.phrase(&one, 0, at)?;
            let mut should = vec![node];
            should.extend(self.leaf(at.clone(), self.field, leaf)?);
            self.warnings.push(Warning::NameTurned {
                name: text,
                turned: format!("{one} and as both {}", names.join(" and ")),
            });
            return Ok(Some(Node::Boolean(Boolean {
                should,
                ..Boolean::default()
            })));
        }
        self.warnings.push(Warning::SeveralNames {
            text,
            names: names.iter().copied().map(str::to_owned).collect(),
        });
        Ok(Some(node))
    }
}

/// The names of a list as it stands on a page: `Ann Lee, Bob Kim and Sue Park`; `None` if it is a single name. Each name must have at
/// least two words, because single words around a comma, a `y` or an `e` may be one name (`José Ortega y Gasset`). Exceptions are
/// agencies (though not before a comma, where the word may be a surname), and single words on both sides of an *and*. The same holds
/// for names separated by semicolons.
pub(crate) fn several_names(text: &str) -> Option<Vec<&str>> {
    const ANDS: [&str; 6] = [", and ", " and ", " AND ", " & ", " und ", " et "];
    const BETWEEN: [&str; 4] = [" y ", " e ", ";", ","];
    let in_brackets = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('));
    if let Some((persons, agency)) = in_brackets.filter(|(_, agency)| is_agency(agency)) {
        let persons = persons.trim();
        let mut names = several_names(persons).unwrap_or_else(|| vec![persons]);
        names.push(agency);
        return Some(names);
    }
    let is_house = |name: &str| name.to_lowercase().starts_with("the ");
    let mut names = vec![text];
    for between in ANDS.iter().chain(&BETWEEN).copied() {
        if between == "," && text.contains(';') {
            continue;
        }
        let parts = names.iter().flat_map(|name| name.split(between));
        let parts: Vec<&str> = parts.map(str::trim).collect();
        let is_name = |(at, part): (usize, &&str)| {
            let mut words = part.split_whitespace();
            let may_be_short = between != "," || at > 0;
            // Behind a comma, it may be the author's organisation.
            !(between == "," && is_house(part))
                && (words.clone().nth(1).is_some() || may_be_short && is_agency(part))
                && words.all(|word| word.starts_with(char::is_alphabetic))
        };
        let is_word = |part: &&str| !part.is_empty() && part.chars().all(char::is_alphabetic);
        let are_words = ANDS.contains(&between) && parts.iter().all(is_word);
        if are_words || parts.iter().enumerate().all(is_name) {
            names = parts;
        }
    }
    if names.len() < 2 {
        return None;
    }
    let lists = names.into_iter().map(|name| match surname_first(name) {
        None => several_names(name).unwrap_or_else(|| vec![name]),
        _ => vec![name],
    });
    Some(lists.flatten().collect())
}

/// For two names with a comma between them: the single name that they may be, with its surname first, in spoken order.
fn surname_first(text: &str) -> Option<String> {
    let (surname, given) = text.split_once(',')?;
    let parts = [surname.trim(), given.trim()];
    let is_pair = !is_agency(parts[1]) && several_names(text).is_some_and(|names| names == parts);
    is_pair.then(|| format!("{} {}", parts[1], parts[0]))
}

/// Whether a name is that of a news agency, which signs articles like a person.
fn is_agency(name: &str) -> bool {
    let is_known = |word: &str| {
        let word = word.to_lowercase();
        AGENCIES.split_whitespace().any(|agency| agency == word)
    };
    let mut words = name.split_whitespace().peekable();
    words.peek().is_some() && words.all(is_known)
}
